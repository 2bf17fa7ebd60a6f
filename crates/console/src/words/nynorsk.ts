/**
 * The server's refusals in nynorsk. It says them in bokmål and in English, each from a fixed stock of sentences; here
 * those of bokmål are put into nynorsk, by phrase where gender or grammar asks for it, else word by word. What stands
 * in quotation marks, names and codes stay as they are. Pure.
 */

/** Phrases, before words. Each as `bokmål = nynorsk`, one on a line. */
const PHRASES = `
se dine hendelser i listen = sjå hendingane dine i lista
har du ikke tilgang til den = har du ikkje tilgang til henne
tilgang til den = tilgang til henne
gjenåpne den med begrunnelse for å fortsette = opne henne igjen med grunngjeving for å halde fram
den kan avslutte den = han kan avslutte henne
en beslutning = ei avgjerd
en sak til beslutning = ei sak til avgjerd
en oppmeldt sak = ei oppmeldt sak
en ny sak = ei ny sak
en hendelse = ei hending
hendelsens type eller alvorlighetsgrad = type eller alvorsgrad på hendinga
en loggføring = ei loggføring
en skjermet loggføring = ei skjerma loggføring
en rettelse = ei retting
en øvelse = ei øving
en ny evaluering = ei ny evaluering
en endring = ei endring
en oppgave = ei oppgåve
en ny oppgave = ei ny oppgåve
en ny anmodning = ei ny oppmoding
en annen rolle = ei anna rolle
en myndighet = ei styresmakt
en nettadresse = ei nettadresse
en e-postadresse = ei e-postadresse
en fil = ei fil
en organisasjons deltakelse = deltakinga til ein organisasjon
en annen = ein annan
en ny = ein ny
motsatt vei = motsett veg
sett den først = set henne først
avvikle den før den settes på nytt = avvikle henne før ho vert sett på nytt
ingen har dens fullmakter = ingen har fullmaktene hennar
er ikke satt = er ikkje sett
ville blitt endret = ville verte endra
ville blitt en del av seg selv = ville verte ein del av seg sjølv
ville bli revidert = ville verte revidert
ville alt vært utløpt = ville alt vore gått ut
oppgi minst én endring = oppgje minst éi endring
mer enn én gang = meir enn éin gong
én ting = éin ting
minst én rolle eller person = minst éi rolle eller éin person
minst én person = minst éin person
minst én = minst éin
den virker én gang = han verkar éin gong
samme person to ganger = same personen to gonger
samme rolle = same rolla
med samme person = med same personen
den samme listen ble startet = den same lista vart starta
de samme ble varslet = dei same vart varsla
for {} minutter siden = for {} minutt sidan
regnes det som et uhell = vert det rekna som eit uhell
hvorfor det er ment = kvifor det er meint
be ikke om mer enn det som er ledig = be ikkje om meir enn det som er ledig
er lovet bort = er lova bort
meldt ute av drift = meld ute av drift
meld den klar igjen = meld henne klar igjen
kan ikke bygge på den = kan ikkje byggje på henne
få vedtatt en versjon av den = få vedteke ein versjon av han
send den så = send han så
godkjenne den før den sendes = godkjenne han før han vert send
send den, eller endre den og få den godkjent på nytt = send han, eller endre han og få han godkjend på nytt
er sendt og endres ikke = er send og vert ikkje endra
lag en ny, som erstatter den = lag ein ny, som erstattar han
er erstattet av en senere = er erstatta av ein seinare
erstattet av en annen = erstatta av ei anna
få den gjennomgått, så godkjent = få han gjennomgått, så godkjend
la kriseledelsen klarere den først = la kriseleiinga klarere han først
er ikke den nyeste = er ikkje den nyaste
oppgi den = oppgje han
økten eller tokenet = økta eller tokenet
ikke noe slikt = ikkje noko slikt
ikke noe = ikkje noko
kan ikke nås = kan ikkje nåast
kan nås = kan nåast
nås slik = vert nådd slik
kan ikke vedtas = kan ikkje vedtakast
kan fortsatt leses = kan framleis lesast
kan allerede leses = kan alt lesast
kan bare leses = kan berre lesast
kan gjøres = kan gjerast
kan ikke tildeles = kan ikkje tildelast
kan ikke knyttes = kan ikkje knytast
må fylles ut = må fyllast ut
skal gjøres = skal gjerast
skal endres = skal endrast
må være = må vere
gå gjennom den først, eller oppgi hvorfor den hoppes over = gå gjennom han først, eller oppgje kvifor han vert hoppa over
handlinger i den kan gjøres = handlingar i han kan gjerast
nås ved en egen handling = vert nådd ved ei eiga handling
kan gjenopptas = kan takast opp att
viste seg å være en annen og går videre der = viste seg å vere ei anna og går vidare der
det føres allerede en slik logg = det vert alt ført ein slik logg
som en fortsettelse av den = som eit framhald av han
har ingen eier = har ingen eigar
oppgi id-en til en annen = oppgje id-en til ei anna
forblir det; opprett en ny hendelse hvis de skiller lag igjen = er det for godt; opprett ei ny hending viss dei skil lag igjen
en del av en annen = ein del av ei anna
en virkelig hendelse knyttes aldri sammen = ei verkeleg hending vert aldri knytte saman
fra serverens egen kommandolinje = frå kommandolinja på tenaren
tilhører = høyrer til
et register beholdes i = eit register vert teke vare på i
derfra går den: bedt om, mottatt, innvilget eller avslått, levert, tilbakelevert = derfrå går ho: bede om, motteken, innvilga eller avslått, levert, levert tilbake
tilbakelevert = levert tilbake
bedt om = bede om
den har: = han har:
den har {} = ho har {}
en annen myndighet = ei anna styresmakt
hver bare én gang = kvar berre éin gong
ledes av = vert leidd av
malen er tatt ut av bruk = malen er teken ut av bruk
slik den er = slik han er
og vedta den = og vedta han
styres av øvingsstaben; bare de som er nevnt = vert styrt av øvingsstaben; berre dei som er nemnde
hvorfor ingenting endres = kvifor ingenting vert endra
fortsett på den, vedta den eller forkast den = hald fram med han, vedta han eller forkast han
utelatt: konsollen trenger ingen = utelaten: konsollet treng inga
utelatt: ingen nås slik = utelaten: ingen vert nådd slik
beslutningen er tatt = avgjerda er teken
er meldt opp og ikke tatt = er meld opp og ikkje teken
er gitt og ikke kvittert = er gjeven og ikkje kvittert
er mottatt = er motteken
er innvilget = er innvilga
utelat den for å si at den er ukjent = utelat han for å seie at han er ukjend
kan legges ved = kan leggjast ved
for å si = for å seie
start en ny for å varsle igjen = start ei ny for å varsle igjen
bruk en annen, eller lag en ny = bruk ei anna, eller lag ei ny
eller en av dette organets roller = eller ei av rollene i dette organet
navnet på den = namnet på henne
for eksempel = til dømes
over den = over han
som betjener den = som betener han
utpeke kriseleder = peike ut kriseleiar
innkalle til møte = kalle inn til møte
innkalle et nytt møte = kalle inn eit nytt møte
er innkalt = er kalla inn
besvare et krav ovenfra = svare på eit krav ovanfrå
besvare det = svare på det
gjenåpne hendelsen = opne hendinga igjen
å gjenåpne = å opne igjen
gjenåpne den = opne henne igjen
sendes = vert send
endres = vert endra
føres = vert ført
hoppes = vert hoppa
gjettes først = vert gjetta først
regnes = vert rekna
gjøres = vert gjort
vedtas = vert vedteken
nås = vert nådd
styres = vert styrt
settes = vert sett
ville vært = ville vore
knytte et tiltak til den = knyte eit tiltak til henne
føre at den er = føre at ho er
trekke den = trekkje henne
den samme = den same
bare den som = berre den som
en situasjon = ein situasjon
en ny øvelse = ei ny øving
en setning = ei setning
eller som beslektede = eller som i slekt
tiltakskortene = tiltakskorta
oppfølgingen = oppfølginga
en plan = ein plan
en ressurs = ein ressurs
en egen = ein eigen
gjentar for få tegn = tek opp att for få teikn
er uten = er utan
ikke trekkes = ikkje trekkjast
sjekk dem ut = sjekk dei ut
en overordnet = ein overordna
et evakuerte- og pårørendesenter = eit evakuerte- og pårørandesenter
en ring = ein ring
det forrige = det førre
sett dem = set dei
sett den = set henne
det gjelder, er allerede satt = det gjeld, er alt sett
på en annen måte = på ein annan måte
som en = som ein
få den delt = få henne delt
deler av = delar av
ingen slik beslutning = inga slik avgjerd
ingen slik varsling = inga slik varsling
ingen slik varslingsliste = inga slik varslingsliste
ingen slik oppgave = inga slik oppgåve
ingen slik anmodning = inga slik oppmoding
ingen slik øvelse = inga slik øving
ingen slik vakt = inga slik vakt
ingen slik evaluering = inga slik evaluering
ingen slik avløsning = inga slik avløysing
ingen slik planlagt avløsning = inga slik planlagd avløysing
ingen slik endring = inga slik endring
ingen slik enhet = inga slik eining
ingen slik opplæring = inga slik opplæring
ingen slik tjeneste = inga slik teneste
ingen slik bistandsanmodning = inga slik bistandsoppmoding
ingen loggføring = inga loggføring
ingen sak = inga sak
`;

/** Words, as pairs with a comma between them. */
const WORDS = `
allerede alt, alternativer alternativ, alvorlighetsgrad alvorsgrad, anmodning oppmoding, anmodningen oppmodinga, anmodninger oppmodingar, annen annan,
annet anna, avgjøre avgjere, avlyses avlysast, avløsning avløysing, avsluttet avslutta, bare berre, bedømme døme, befolkningen innbyggjarane,
begrunn grunngje, begrunnelse grunngjeving, begynn byrj, begynne byrje, begynner byrjar, begynt byrja, behold behald,
beredskapsansvarlig beredskapsansvarleg, berørte råka, beslektede skylde, beslutning avgjerd, beslutningen avgjerda, beslutte avgjere,
beslutter avgjer, besluttes avgjerast, besluttet avgjort, bestille tinge, bestiller tingar, besvart svart på, betjener betener,
bistandsanmodning bistandsoppmoding, bistandsanmodningen bistandsoppmodinga, bistandsanmodninger bistandsoppmodingar, blant mellom, ble vart,
bli verte, blir vert, blitt vorte, bokstaver bokstavar, bruker brukar, brukere brukarar, brukernavn brukarnamn, brukernavnet brukarnamnet,
bygge byggje, bygger byggjer, de dei, delene delane, delingen delinga, deltakelse deltaking, deltakere deltakarar, deltakerne deltakarane,
deltar deltek, dem dei, deres deira, derfra derfrå, disse desse, drifter driv, effektvurderes effektvurderast, egen eigen, egne eigne, eier eig,
en ein, ender endar, endret endra, ene eine, enhet eining, enige samde, ennå enno, erstatter erstattar, erstattet erstatta, et eit, ett eitt,
farevarslene farevarsla, fastsette fastsetje, fikk fekk, filen fila, finnes finst, flere fleire, foreslå føreslå, foreslått føreslått,
forhåndsvisningen førehandsvisinga, forrige førre, forskjellige ulike, forslag framlegg, forteller fortel, fortsatt framleis, fortsett hald,
fortsette halde, fortsettelse framhald, forventes ventast, forventet venta, fra frå, framdriften framdrifta, frigir frigjev, følge følgje, gang gong,
ganger gonger, gi gje, gir gjev, gitt gjeve, gjelder gjeld, gjør gjer, gjøre gjere, gjøremål gjeremål, godkjent godkjend, handlinger handlingar,
haster hastar, hendelse hending, hendelsen hendinga, hendelsene hendingane, hendelser hendingar, henger heng, heter heiter, hevet heva, holde halde,
holder held, holdt halde, hva kva, hvem kven, hver kvar, hvert kvart, hvilke kva, hvilken kva, hvis viss, hvordan korleis, hvorfor kvifor, hånd hand,
høre høyre, hører høyrer, høring høyring, høringssvar høyringssvar, høyere høgare, høyst høgst, ikke ikkje, innbyggere innbyggjarar, innen innan,
innloggingen innlogginga, innsamlingen innsamlinga, innspill innspel, innspillet innspelet, innvilget innvilga, kanalene kanalane, kanaler kanalar,
kjente kjende, klokken klokka, knytte knyte, knyttes knyter, knyttet knytte, koblingen koplinga, komme kome, kommet kome, konsollen konsollet,
kontaktpunktene kontaktpunkta, kontaktpunkter kontaktpunkt, kontoer kontoar, krets krins, kriseledelse kriseleiing, kriseledelsen kriseleiinga,
kriseleder kriseleiar, kriselederen kriseleiaren, kvitteres kvitterast, ledelsesfokus leiingsfokus, legge leggje, leser les, lest lese, ligger ligg,
listen lista, logger loggar, logget logga, loggfører loggførar, loggføringen loggføringa, loggføringene loggføringane, lovet lova, lukket lukka,
læringspunkter læringspunkt, maler malar, mangler manglar, meldes meldast, meldt meld, ment meint, mer meir, minutter minutt, mislykkede mislykka,
motsatt motsett, mottaker mottakar, mottakere mottakarar, mottakeren mottakaren, mottakerne mottakarane, mottatt motteke, myndighet styresmakt,
myndigheten styresmakta, målene måla, navn namn, navnet namnet, nevn nemn, nevner nemner, nevnt nemnd, noe noko, noen nokon, nyeste nyaste, nå no,
nåværende noverande, områder område, oppgave oppgåve, oppgaven oppgåva, oppgi oppgje, oppgitt oppgjeve, opplastingen opplastinga, oppmeldt oppmeld,
oppmeldte oppmelde, opptatt oppteken, organisasjoner organisasjonar, ovenfra ovanfrå, overordnet overordna, parametre parametrar, peke peike,
personer personar, planlagt planlagd, punkter punkt, pårørendesenter pårørandesenter, ressurser ressursar, ressurslisten ressurslista,
rettelse retting, rollen rolla, saken saka, sakslisten sakslista, samme same, sammen saman, sannsynlighet sannsyn, satt sett, scenarioene scenarioa,
se sjå, seksjonene seksjonane, sekunder sekund, selv sjølv, senere seinare, senest seinast, sette setje, si sei, siden sidan, sifre siffer,
situasjonsbildet situasjonsbiletet, situasjonsrapporter situasjonsrapportar, skiller skil, skjedde hende, skjermet skjerma, skjermingen skjerminga,
skrevet skrive, skriver skriv, slettet sletta, sløyfet sløyfa, snevrere snevrare, sperret sperra, spillerne spelarane, stabsleder stabsleiar,
stanset stansa, startes startast, startet starta, statsforvalteren statsforvaltaren, stedet staden, stedfortreder stadfortredar,
stedfortrederen stadfortredaren, stedfortrederne stadfortredarane, tall tal, tatt teke, tegn teikn, tegnene teikna, tidligere tidlegare,
tildeles tildelast, tilganger tilgangar, tillatelse løyve, tillatt tillate, tjenere tenarar, tjeneren tenaren, tjeneste teneste, trekke trekkje,
trenger treng, trengs trengst, trukket trekt, ukjent ukjend, ukjente ukjende, utelatt utelate, uten utan, utenom utanom, utløpt gått ut, vakten vakta,
vaktlisten vaktlista, valget valet, valgte valde, varslet varsla, varslingen varslinga, varslingslisten varslingslista, vedtatt vedteken, vei veg,
velg vel, venter ventar, verdier verdiar, verken korkje, videre vidare, virkelig verkeleg, virker verkar, være vere, vært vore, åpen open, åpent ope,
åpne opne, én éin, økten økta, øvelse øving, øvelsen øvinga, øvelser øvingar, øvelsesregisteret øvingsregisteret
`;

const phrases = PHRASES.trim().split("\n").map((line) => line.split(" = ") as [string, string]).toSorted((a, b) => b[0].length - a[0].length);
const words = new Map<string, string>();
for (const pair of WORDS.trim().split(/,\s*/)) {
  const [from = "", ...to] = pair.split(" ");
  words.set(from, to.join(" "));
}

const LETTER = "a-zæøåéA-ZÆØÅÉ-";
const phrase = new RegExp(`(?<![${LETTER}])(?:${phrases.map(([from]) => from.replace(/[.*+?^$()[\]\\|]/g, "\\$&").replace("{}", "(\\d+)")).join("|")})(?![${LETTER}])`, "g");
const byPhrase = new Map(phrases);
/** What is quoted stays: somebody wrote it, or it is a name. */
const QUOTED = /(«[^»]*»|`[^`]*`)/;

export function nynorsk(said: string): string {
  return said.split(QUOTED).map((part, at) => (at % 2 === 1 ? part : put(part))).join("");
}

/** What a phrase became is set aside by a mark, so that no word of it is put twice. */
function put(part: string): string {
  const done: string[] = [];
  const marked = part.replace(phrase, (found: string) => {
    const number = /\d+/.exec(found)?.[0];
    const to = byPhrase.get(found) ?? byPhrase.get(found.replace(/\d+/, "{}")) ?? found;
    done.push(number === undefined ? to : to.replace("{}", number));
    return `\u0001${done.length - 1}\u0002`;
  });
  const worded = marked.replace(new RegExp(`[${LETTER}]+`, "g"), (word) => words.get(word) ?? word);
  return worded.replace(/\u0001(\d+)\u0002/g, (_, at: string) => done[Number(at)] ?? "");
}
