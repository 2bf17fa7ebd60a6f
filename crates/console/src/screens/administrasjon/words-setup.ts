/** What the screen of administration says of how an organisation is set up: its neighbours, roles, deadlines, templates; and of erasure. */
import { dictionary } from "../../app/language";

export const setup = dictionary(
  {
    save: "Lagre alt", own: "Egen", minutes: "minutter", days: "dager",
    organisations: {
      lead: "Alle i installasjonen. Bare administratorer kan registrere organisasjoner. Hvem som betjener din egen, bestemmer administratoren hos dere.", register: "Registrer organisasjon", name: "Fullt navn", shortName: "Kort navn", kind: "Slag", county: "Fylke", number: "Kommunenummer", served: "Betjenes av", serve: "La en sentral betjene oss", centre: "Operasjonssentral", endService: "Avslutt", seek: "Søk etter organisasjon", nobody: "Ingen passer til søket.",
      kinds: { MUNICIPALITY: "Kommune", OPERATIONS_CENTRE: "Operasjonssentral", COUNTY_GOVERNOR: "Statsforvalter", OTHER: "Annen" },
      firstAdmin: "En ny organisasjon får sin første administrator på tjeneren, fra mappen til installasjonen:", firstAdminDoes: "Lager en person som kan logge inn og administrere organisasjonen. Passordet spørres det om.", login: "BRUKERNAVN", person: "NAVN", short: "KORTNAVN", folder: "MAPPE", noChange: "En organisasjon som er registrert, kan ikke endres eller fjernes: loggen viser til den.",
    },
    structure: {
      roles: "Roller i kriseorganisasjonen", rolesHelp: "Hele listen gis på nytt. Kriselederen må være med: uten den kan ingen beslutte. Bare for administratorer.", setRoles: "Endre rollene", role: "Rolle", addRole: "Legg til rolle", name: "Navn", body: "Sitter i", bodies: { LEADERSHIP: "Kriseledelsen", STAFF: "Krisestaben" }, critical: "Må aldri stå tom", isCritical: "må aldri stå tom",
      levels: "Beredskapsnivåer", levelsHelp: "Organisasjonens egne nivåer, det laveste først. Bare for administratorer.", setLevels: "Endre nivåene", level: "Nivå", addLevel: "Legg til nivå", noLevels: "Ingen nivåer er fastsatt.",
    },
    clocks: {
      title: "Frister i hendelser", lead: "Kan endres av administrator, beredskapsansvarlig og kriseledelsen.", set: "Endre fristene",
      firstPictureMin: "Fra kriseledelsen er satt til første situasjonsbilde", areaStatusMin: "Mellom rapporter fra et område eller en sektor", mailboxMin: "Mellom hver gang felles postkasse ses gjennom", meetingRefreshMin: "Situasjonsbildet oppdateres så lenge før stabsmøtet", epsRetentionDays: "Fra et EPS er stengt til registeret slettes",
      notKnown: "Fristene kan ikke leses her.",
      orders: "Det farevarsler setter i gang av seg selv", ordersNo: "Du kan ikke lese dette for organisasjonen.", setOrders: "Endre dette", askFrom: "Må kvitteres fra", openFrom: "Hendelse opprettes under overvåking fra", list: "Varslingsliste som startes", latitude: "Breddegrad", longitude: "Lengdegrad", where: "For varsler uten kommunenummer", never: "Aldri", none: "Ingen",
      level: { GREEN: "Grønt nivå", YELLOW: "Gult nivå", ORANGE: "Oransje nivå", RED: "Rødt nivå" },
      ordersHelp: "Listen startes bare i en hendelse som åpnes av varselet.",
    },
    templates: {
      lead: "Kan endres av administrator, beredskapsansvarlig og kriseledelsen.", report: "Mal for situasjonsrapporter", version: (n: number) => (n === 0 ? "den som følger med" : `versjon ${n}`), setReport: "Endre malen", field: "Felt", addField: "Legg til felt", fieldName: "Overskrift", fieldNameHelp: "Tomt: innholdets eget navn.", content: "Fylles med",
      contents: { WRITTEN: "Det forfatteren skriver", HEADLINE: "Tittel, verste utfall, sted, beredskap", FOCUS: "Ledelsesfokus", FIGURES: "Nøkkeltall", MEASURES: "Tiltak", GONE: "Det som ikke gjelder lenger", FACTS: "Fakta", ASSUMPTIONS: "Antakelser", UNKNOWNS: "Ubesvarte spørsmål", AFFECTED: "Berørte", CONSEQUENCES: "Konsekvenser", PROGNOSIS: "Prognose", RESOURCES: "Ressurser", ACTORS: "Aktører", COMMUNICATION: "Kommunikasjon", DECISIONS_NEEDED: "Beslutninger som trengs" },
      incident: "Hendelsesmaler", incidentHelp: "En mal åpner en hendelse med varsling, roller, oppgaver og spørsmål klare. En som følger med, blir deres egen når den publiseres med det dere endrer. De egne vises for dem som kan lese tiltakskortene, ikke for en administrator.", shipped: "Følger med", parts: (n: number) => `${n} ${n === 1 ? "del" : "deler"}`, none: "Ingen maler.",
      adopt: "Gjør til vår egen", revise: "Publiser ny versjon", publish: "Publiser", withdraw: "Ta ut av bruk", reason: "Hvorfor", withdrawn: "Ute av bruk", read: "Se hva den starter",
      name: "Navn", about: "Når den er ment brukt", title: "Tittel på hendelsen", kind: "Slag (nøkkelord)", severity: "Alvor inntil noen vurderer det", potential: "Spørsmål for å vurdere potensialet", keep: "Det som startes", keepHelp: "Ta bort det dere ikke vil ha med.",
      part: { list: "Varsle", body: "Sett", role: "Bemann", indicator: "Nøkkeltall", area: "Områdestatus", task: "Oppgave", question: "Spørsmål", focus: "Fokus", goal: "Mål", decision: "Til beslutning", meeting: "Møte", reports: "Rapporter", message: "Til befolkningen", card: "Tiltakskort" }, within: (n: number) => `innen ${n} min`,
    },
    erasure: {
      lead: "Tekst i loggen gjøres uleselig for godt når loven krever det. Én ber om det, en annen samtykker. At linjen har vært der, og beviset for loggen, består. For kriseleder, kriseledelsen og beredskapsansvarlig.",
      ask: "Be om sletting", incident: "Hendelse", numbers: "Linjenumre", numbersHelp: "Nummeret foran linjen i loggen, med mellomrom eller komma mellom.", ground: "Hjemmel", reference: "Vedtak eller saksnummer", asked: "Anmodningen er sendt. En annen enn deg må samtykke, her på denne siden.",
      settle: "Venter på samtykke", nothing: "Ingen anmodning venter.", over: "Avgjort", lines: (numbers: string) => `Linje ${numbers}`, toLine: (number: number) => `Til linje ${number} i loggen`, askedBy: (who: string) => `Bedt om av ${who}`, own: "Du ba om dette. En annen må samtykke.", approve: "Slett for godt", approveHelp: "Tekstene i linjene blir uleselige overalt og kan ikke hentes tilbake.", reject: "Avslå", reason: "Hvorfor", states: { PENDING: "Venter", REJECTED: "Avslått", CARRIED_OUT: "Slettet" },
    },
    importing: {
      title: "En logg i regneark", lead: "En logg som ble ført i et regneark, blir en hendelse her, eller linjer i en som finnes. Først vises hva som er forstått; ingenting føres før du sier fra. Samme fil en gang til legger ingenting til.",
      file: "Filen", fileHelp: "CSV fra regnearket, med overskrifter som Nr, Dato, Tidspunkt, Loggført, Fra, Til, Type, Melding, Kilde. Tid og tekst må være der.", into: "Hvor", own: "En ny hendelse", name: "Hva hendelsen heter", nameHelp: "Tomt er filens navn. Samme navn og fil gir samme hendelse.", exercise: "Det er en øvelse",
      read: "Les arket", reading: "Leser arket …", refused: "Arket kan ikke hentes inn, og ingenting er ført:", understood: (rows: number) => `${rows} ${rows === 1 ? "rad" : "rader"} er forstått`,
      placeholders: (rows: number) => `${rows} ${rows === 1 ? "rad" : "rader"} har et klokkeslett som bare fyller et hull; det merkes.`, withoutRecorded: (rows: number) => `${rows} ${rows === 1 ? "rad sier" : "rader sier"} ikke når den ble skrevet.`, remarks: (count: number) => `${count} ${count === 1 ? "ting" : "ting"} er lest annerledes enn det sto`, andMore: (rows: number) => `og ${rows} til`,
      bring: (rows: number) => `Hent inn ${rows} ${rows === 1 ? "linje" : "linjer"}`, sending: (rows: number, of: number) => `${rows} av ${of} er sendt`, done: "Hentet inn", came: (standing: number, added: number) => `${standing} ${standing === 1 ? "linje" : "linjer"} fra arket står i loggen; ${added} ble lagt til nå.`, stopped: "Resten er ikke sendt; hent inn filen en gang til.", rowsRefused: (rows: number) => `${rows} ${rows === 1 ? "rad" : "rader"} ble avvist:`, toLog: "Til loggen",
    },
  },
  {
    save: "Lagre alt", own: "Eigen", minutes: "minutt", days: "dagar",
    organisations: {
      lead: "Alle i installasjonen. Berre administratorar kan registrere organisasjonar. Kven som betener dykkar eigen, avgjer administratoren hos dykk.", register: "Registrer organisasjon", name: "Fullt namn", shortName: "Kort namn", kind: "Slag", county: "Fylke", number: "Kommunenummer", served: "Blir betent av", serve: "La ein sentral betene oss", centre: "Operasjonssentral", endService: "Avslutt", seek: "Søk etter organisasjon", nobody: "Ingen passar til søket.",
      kinds: { MUNICIPALITY: "Kommune", OPERATIONS_CENTRE: "Operasjonssentral", COUNTY_GOVERNOR: "Statsforvaltar", OTHER: "Annan" },
      firstAdmin: "Ein ny organisasjon får den første administratoren sin på tenaren, frå mappa til installasjonen:", firstAdminDoes: "Lagar ein person som kan logge inn og administrere organisasjonen. Passordet blir det spurt om.", login: "BRUKARNAMN", person: "NAMN", short: "KORTNAMN", folder: "MAPPE", noChange: "Ein organisasjon som er registrert, kan ikkje endrast eller fjernast: loggen viser til han.",
    },
    structure: {
      roles: "Roller i kriseorganisasjonen", rolesHelp: "Heile lista blir gjeve på nytt. Kriseleiaren må vere med: utan den kan ingen ta avgjerder. Berre for administratorar.", setRoles: "Endre rollene", role: "Rolle", addRole: "Legg til rolle", name: "Namn", body: "Sit i", bodies: { LEADERSHIP: "Kriseleiinga", STAFF: "Krisestaben" }, critical: "Må aldri stå tom", isCritical: "må aldri stå tom",
      levels: "Beredskapsnivå", levelsHelp: "Organisasjonen sine eigne nivå, det lågaste først. Berre for administratorar.", setLevels: "Endre nivåa", level: "Nivå", addLevel: "Legg til nivå", noLevels: "Ingen nivå er fastsette.",
    },
    clocks: {
      title: "Fristar i hendingar", lead: "Kan endrast av administrator, beredskapsansvarleg og kriseleiinga.", set: "Endre fristane",
      firstPictureMin: "Frå kriseleiinga er sett til første situasjonsbilete", areaStatusMin: "Mellom rapportar frå eit område eller ein sektor", mailboxMin: "Mellom kvar gong felles postkasse blir sett gjennom", meetingRefreshMin: "Situasjonsbiletet blir oppdatert så lenge før stabsmøtet", epsRetentionDays: "Frå eit EPS er stengt til registeret blir sletta",
      notKnown: "Fristane kan ikkje lesast her.",
      orders: "Det farevarsel set i gang av seg sjølv", ordersNo: "Du kan ikkje lese dette for organisasjonen.", setOrders: "Endre dette", askFrom: "Må kvitterast frå", openFrom: "Hending blir oppretta under overvaking frå", list: "Varslingsliste som blir starta", latitude: "Breiddegrad", longitude: "Lengdegrad", where: "For varsel utan kommunenummer", never: "Aldri", none: "Inga",
      level: { GREEN: "Grønt nivå", YELLOW: "Gult nivå", ORANGE: "Oransje nivå", RED: "Raudt nivå" },
      ordersHelp: "Lista blir berre starta i ei hending som varselet opnar.",
    },
    templates: {
      lead: "Kan endrast av administrator, beredskapsansvarleg og kriseleiinga.", report: "Mal for situasjonsrapportar", version: (n: number) => (n === 0 ? "den som følgjer med" : `versjon ${n}`), setReport: "Endre malen", field: "Felt", addField: "Legg til felt", fieldName: "Overskrift", fieldNameHelp: "Tomt: innhaldet sitt eige namn.", content: "Blir fylt med",
      contents: { WRITTEN: "Det forfattaren skriv", HEADLINE: "Tittel, verste utfall, stad, beredskap", FOCUS: "Leiingsfokus", FIGURES: "Nøkkeltal", MEASURES: "Tiltak", GONE: "Det som ikkje gjeld lenger", FACTS: "Fakta", ASSUMPTIONS: "Føresetnader", UNKNOWNS: "Ubesvarte spørsmål", AFFECTED: "Råka", CONSEQUENCES: "Konsekvensar", PROGNOSIS: "Prognose", RESOURCES: "Ressursar", ACTORS: "Aktørar", COMMUNICATION: "Kommunikasjon", DECISIONS_NEEDED: "Avgjerder som trengst" },
      incident: "Hendingsmalar", incidentHelp: "Ein mal opnar ei hending med varsling, roller, oppgåver og spørsmål klare. Ein som følgjer med, blir dykkar eigen når han blir publisert med det de endrar. Dei eigne blir viste for dei som kan lese tiltakskorta, ikkje for ein administrator.", shipped: "Følgjer med", parts: (n: number) => `${n} ${n === 1 ? "del" : "delar"}`, none: "Ingen malar.",
      adopt: "Gjer til vår eigen", revise: "Publiser ny versjon", publish: "Publiser", withdraw: "Ta ut av bruk", reason: "Kvifor", withdrawn: "Ute av bruk", read: "Sjå kva han startar",
      name: "Namn", about: "Når han er meint brukt", title: "Tittel på hendinga", kind: "Slag (nøkkelord)", severity: "Alvor til nokon vurderer det", potential: "Spørsmål for å vurdere potensialet", keep: "Det som blir starta", keepHelp: "Ta bort det de ikkje vil ha med.",
      part: { list: "Varsle", body: "Set", role: "Bemann", indicator: "Nøkkeltal", area: "Områdestatus", task: "Oppgåve", question: "Spørsmål", focus: "Fokus", goal: "Mål", decision: "Til avgjerd", meeting: "Møte", reports: "Rapportar", message: "Til innbyggjarane", card: "Tiltakskort" }, within: (n: number) => `innan ${n} min`,
    },
    erasure: {
      lead: "Tekst i loggen blir gjord uleseleg for godt når lova krev det. Éin ber om det, ein annan samtykkjer. At linja har vore der, og beviset for loggen, står ved lag. For kriseleiar, kriseleiinga og beredskapsansvarleg.",
      ask: "Be om sletting", incident: "Hending", numbers: "Linjenummer", numbersHelp: "Nummeret framfor linja i loggen, med mellomrom eller komma mellom.", ground: "Heimel", reference: "Vedtak eller saksnummer", asked: "Oppmodinga er send. Ein annan enn deg må samtykkje, her på denne sida.",
      settle: "Ventar på samtykke", nothing: "Inga oppmoding ventar.", over: "Avgjort", lines: (numbers: string) => `Linje ${numbers}`, toLine: (number: number) => `Til linje ${number} i loggen`, askedBy: (who: string) => `Bede om av ${who}`, own: "Du bad om dette. Ein annan må samtykkje.", approve: "Slett for godt", approveHelp: "Tekstane i linjene blir uleselege overalt og kan ikkje hentast tilbake.", reject: "Avslå", reason: "Kvifor", states: { PENDING: "Ventar", REJECTED: "Avslått", CARRIED_OUT: "Sletta" },
    },
    importing: {
      title: "Ein logg i rekneark", lead: "Ein logg som vart ført i eit rekneark, blir ei hending her, eller linjer i ei som finst. Først blir det vist kva som er forstått; ingenting blir ført før du seier frå. Same fil ein gong til legg ingenting til.",
      file: "Fila", fileHelp: "CSV frå reknearket, med overskrifter som Nr, Dato, Tidspunkt, Loggført, Frå, Til, Type, Melding, Kjelde. Tid og tekst må vere der.", into: "Kvar", own: "Ei ny hending", name: "Kva hendinga heiter", nameHelp: "Tomt er namnet på fila. Same namn og fil gjev same hending.", exercise: "Det er ei øving",
      read: "Les arket", reading: "Les arket …", refused: "Arket kan ikkje hentast inn, og ingenting er ført:", understood: (rows: number) => `${rows} ${rows === 1 ? "rad" : "rader"} er forstått`,
      placeholders: (rows: number) => `${rows} ${rows === 1 ? "rad" : "rader"} har eit klokkeslett som berre fyller eit hol; det blir merkt.`, withoutRecorded: (rows: number) => `${rows} ${rows === 1 ? "rad seier" : "rader seier"} ikkje når ho vart skriven.`, remarks: (count: number) => `${count} ting er lesne annleis enn det stod`, andMore: (rows: number) => `og ${rows} til`,
      bring: (rows: number) => `Hent inn ${rows} ${rows === 1 ? "linje" : "linjer"}`, sending: (rows: number, of: number) => `${rows} av ${of} er sende`, done: "Henta inn", came: (standing: number, added: number) => `${standing} ${standing === 1 ? "linje" : "linjer"} frå arket står i loggen; ${added} vart lagde til no.`, stopped: "Resten er ikkje sendt; hent inn fila ein gong til.", rowsRefused: (rows: number) => `${rows} ${rows === 1 ? "rad" : "rader"} vart avviste:`, toLog: "Til loggen",
    },
  },
  {
    save: "Save all", own: "Own", minutes: "minutes", days: "days",
    organisations: {
      lead: "All in this installation. Only administrators may register organisations. Who serves yours is for your own administrator.", register: "Register organisation", name: "Full name", shortName: "Short name", kind: "Kind", county: "County", number: "Municipality number", served: "Served by", serve: "Let a centre serve us", centre: "Operations centre", endService: "End", seek: "Seek an organisation", nobody: "None matches.",
      kinds: { MUNICIPALITY: "Municipality", OPERATIONS_CENTRE: "Operations centre", COUNTY_GOVERNOR: "County governor", OTHER: "Other" },
      firstAdmin: "A new organisation gets its first administrator on the server, from the folder of the installation:", firstAdminDoes: "Makes a person who can sign in and administer the organisation. The password is asked for.", login: "LOGIN", person: "NAME", short: "SHORT-NAME", folder: "FOLDER", noChange: "An organisation that is registered can be neither changed nor removed: the log refers to it.",
    },
    structure: {
      roles: "Roles of the crisis organisation", rolesHelp: "The whole list is given anew. The crisis leader must be in it: without, nobody could decide. For administrators only.", setRoles: "Change the roles", role: "Role", addRole: "Add role", name: "Name", body: "Sits in", bodies: { LEADERSHIP: "Crisis leadership", STAFF: "Crisis staff" }, critical: "Must never be vacant", isCritical: "must never be vacant",
      levels: "Readiness levels", levelsHelp: "The organisation's own levels, the lowest first. For administrators only.", setLevels: "Change the levels", level: "Level", addLevel: "Add level", noLevels: "No levels are defined.",
    },
    clocks: {
      title: "Deadlines in incidents", lead: "May be changed by the administrator, the preparedness officer and the crisis leadership.", set: "Change the deadlines",
      firstPictureMin: "From activation to the first picture", areaStatusMin: "Between reports of an area or sector", mailboxMin: "Between two looks into the shared mailbox", meetingRefreshMin: "The picture is refreshed this long before the staff meeting", epsRetentionDays: "From the closing of an EPS until its register is erased",
      notKnown: "The deadlines cannot be read here.",
      orders: "What warnings set going by themselves", ordersNo: "You may not read this for the organisation.", setOrders: "Change this", askFrom: "Must be acknowledged from", openFrom: "An incident is opened under observation from", list: "Notification list that is started", latitude: "Latitude", longitude: "Longitude", where: "For warnings that name no municipality", never: "Never", none: "None",
      level: { GREEN: "Green level", YELLOW: "Yellow level", ORANGE: "Orange level", RED: "Red level" },
      ordersHelp: "The list is started only in an incident that the warning opens.",
    },
    templates: {
      lead: "May be changed by the administrator, the preparedness officer and the crisis leadership.", report: "Template of situation reports", version: (n: number) => (n === 0 ? "the one that comes with the product" : `version ${n}`), setReport: "Change the template", field: "Field", addField: "Add field", fieldName: "Heading", fieldNameHelp: "Empty: the content's own name.", content: "Filled with",
      contents: { WRITTEN: "What the author writes", HEADLINE: "Title, worst outcome, place, readiness", FOCUS: "Leadership focus", FIGURES: "Key figures", MEASURES: "Measures", GONE: "What is no longer so", FACTS: "Facts", ASSUMPTIONS: "Assumptions", UNKNOWNS: "Open questions", AFFECTED: "Affected", CONSEQUENCES: "Consequences", PROGNOSIS: "Prognosis", RESOURCES: "Resources", ACTORS: "Actors", COMMUNICATION: "Communication", DECISIONS_NEEDED: "Decisions needed" },
      incident: "Incident templates", incidentHelp: "A template opens an incident with notification, roles, tasks and questions ready. One that comes with the product becomes your own when it is published with what you change. Your own are shown to those who may read the action cards, not to an administrator.", shipped: "Comes with the product", parts: (n: number) => `${n} ${n === 1 ? "part" : "parts"}`, none: "No templates.",
      adopt: "Make it our own", revise: "Publish a new version", publish: "Publish", withdraw: "Take out of use", reason: "Why", withdrawn: "Out of use", read: "See what it starts",
      name: "Name", about: "When it is meant to be used", title: "Title of the incident", kind: "Kind (key word)", severity: "Severity until someone judges it", potential: "Questions to judge the potential", keep: "What is started", keepHelp: "Untick what you do not want.",
      part: { list: "Notify", body: "Activate", role: "Fill", indicator: "Key figure", area: "Area status", task: "Task", question: "Question", focus: "Focus", goal: "Goal", decision: "For decision", meeting: "Meeting", reports: "Reports", message: "To the public", card: "Action card" }, within: (n: number) => `within ${n} min`,
    },
    erasure: {
      lead: "Text in the log is made unreadable for good when the law demands it. One person asks, another agrees. That the line was there, and the proof of the log, remain. For the crisis leader, the crisis leadership and the preparedness officer.",
      ask: "Ask for erasure", incident: "Incident", numbers: "Line numbers", numbersHelp: "The number in front of the line in the log, with spaces or commas between.", ground: "Lawful ground", reference: "Decision or case number", asked: "The request is made. Somebody else must agree, here on this page.",
      settle: "Waiting for consent", nothing: "No request waits.", over: "Settled", lines: (numbers: string) => `Line ${numbers}`, toLine: (number: number) => `To line ${number} of the log`, askedBy: (who: string) => `Asked for by ${who}`, own: "You asked for this. Somebody else must agree.", approve: "Erase for good", approveHelp: "The texts of the lines become unreadable everywhere and cannot be brought back.", reject: "Refuse", reason: "Why", states: { PENDING: "Waits", REJECTED: "Refused", CARRIED_OUT: "Erased" },
    },
    importing: {
      title: "A log in a spreadsheet", lead: "A log that was kept in a spreadsheet becomes an incident here, or lines of one there is. First it is shown what was understood; nothing is recorded before you say so. The same file once more adds nothing.",
      file: "The file", fileHelp: "CSV from the spreadsheet, with headings such as No, Date, Time, Recorded, From, To, Type, Text, Source. A time and a text must be there.", into: "Where", own: "A new incident", name: "What the incident is called", nameHelp: "Empty is the file's name. The same name and file give the same incident.", exercise: "It is an exercise",
      read: "Read the sheet", reading: "Reading the sheet …", refused: "The sheet cannot be imported, and nothing is recorded:", understood: (rows: number) => `${rows} ${rows === 1 ? "row was" : "rows were"} understood`,
      placeholders: (rows: number) => `${rows} ${rows === 1 ? "row has" : "rows have"} a time of day that only fills a gap; that is marked.`, withoutRecorded: (rows: number) => `${rows} ${rows === 1 ? "row does" : "rows do"} not say when it was written.`, remarks: (count: number) => `${count} ${count === 1 ? "thing was" : "things were"} read differently from how it stood`, andMore: (rows: number) => `and ${rows} more`,
      bring: (rows: number) => `Import ${rows} ${rows === 1 ? "line" : "lines"}`, sending: (rows: number, of: number) => `${rows} of ${of} sent`, done: "Imported", came: (standing: number, added: number) => `${standing} ${standing === 1 ? "line" : "lines"} of the sheet stand in the log; ${added} were added now.`, stopped: "The rest was not sent; import the file once more.", rowsRefused: (rows: number) => `${rows} ${rows === 1 ? "row was" : "rows were"} refused:`, toLog: "To the log",
    },
  },
); // prettier-ignore
