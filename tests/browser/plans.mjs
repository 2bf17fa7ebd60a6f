// What a municipality keeps before anything happens, written by keyboard alone: every form of Planverk, then of Oppfølging.
import { act, fill, form, give, once, open, press, refused, row } from "./forms.mjs";
import { ask, insist, judge, look, play, reach, reader, signIn } from "./stage.mjs";

const ADOPTED = [["Vedtatt av", "Kommunestyret"], ["Saksnummer", "26/14"]];
const DAY_MS = 86_400_000;
const day = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

await play(async ({ browser, url, given: [officer, deputy, leader, password] }) => {
  let pointed = 0;
  const comes = async (login) => {
    const { context, noted } = await reader(browser, url);
    await context.exposeFunction("notePointer", () => (pointed += 1));
    await context.addInitScript(() => addEventListener("pointerdown", () => window.notePointer(), true));
    const page = await context.newPage();
    await signIn(page, login, password, "/planverk");
    return { page, noted, context };
  };
  const { page, noted } = await comes(officer);
  await lists(page, officer, deputy);
  await cards(page);
  await plans(page, officer, deputy, () => comes(leader));
  await agreements(page);
  await stores(page);
  await roster(page, officer, deputy);
  await measures(page, officer);
  await wheel(page);
  await meetings(page);
  await supervision(page);
  await training(page, officer);
  insist(pointed === 0, `a pointer was used ${pointed} times`);
  judge(noted);
  console.log("every form of Planverk and Oppfølging by keyboard alone");
});

/** Opens one part of a screen. */
async function part(page, path) {
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator(".state .ds-spinner").waitFor({ state: "detached" });
  await page.locator(".page .act button").first().waitFor();
}

/** Until the page says something. */
async function shown(page, words) {
  await page.locator(".page").getByText(words).first().waitFor();
}

async function lists(page, officer, deputy) {
  await part(page, "/planverk?vis=lister");
  await open(page, "Ny varslingsliste");
  await fill(page, "Navn", "Kriseledelsen");
  await press(page, "Legg til runde");
  await fill(page, "Minutter", "20", row(page, "Runde 2"));
  await fill(page, "Rolle", "Kriseleder", row(page, "Ledd 1"));
  await fill(page, "Person", officer, row(page, "Ledd 1", "Person 1"));
  await press(page, "Legg til person", row(page, "Ledd 1"));
  await fill(page, "Person", deputy, row(page, "Ledd 1", "Person 2"));
  await fill(page, "Orientert om rollen", day(-3), row(page, "Ledd 1", "Person 2"));
  await look(page, "a notification list being written");
  await give(page);
  await shown(page, `Kriseleder → ${officer} → ${deputy}`);

  // The order of the two is turned round, and said aloud; a round too many is taken out.
  await open(page, "Endre: Kriseledelsen");
  await fill(page, "Person", "", row(page, "Ledd 1", "Person 2"));
  await page.keyboard.press("Alt+ArrowUp");
  await row(page, "Ledd 1").getByRole("status").getByText("Står nå som nr. 1 av 2.").waitFor({ state: "attached" });
  await press(page, "Fjern: Runde 2");
  await give(page);
  await shown(page, `Kriseleder → ${deputy} → ${officer}`);
  await act(page, "Gjennomgått og riktig: Kriseledelsen", [["Merknad", "Ringt alle."]]);
  await shown(page, "Kontrollert");
  await look(page, "Varslingslister");

  await act(page, "Ny varslingsliste", [["Navn", "Prøveliste"], ["Person", officer, row(page, "Ledd 1", "Person 1")]]);
  await act(page, "Ta ut av bruk: Prøveliste", [["Hvorfor", "Var bare en prøve."]]);
  await page.getByRole("heading", { name: "Prøveliste" }).waitFor({ state: "detached" });
}

async function cards(page) {
  await part(page, "/planverk?vis=kort");
  await open(page, "Nytt tiltakskort");
  const typed = [["Tittel", "Flom i bekken"], ["Hva det skal oppnå", "Ingen skal være i fare."], ["Ansvarlig", "Kriseleder"], ["Hendelsestype", "flood"], ["Gjennomgås igjen innen", day(-30)]];
  for (const [label, said] of typed) await fill(page, label, said);
  await fill(page, "Hva som skal gjøres", "Sperre veien ved brua", row(page, "Steg 1"));
  for (const [nr, said] of [[2, "Ringe beboerne"], [3, "Et steg for mye"]]) {
    await press(page, "Legg til steg");
    await fill(page, "Hva som skal gjøres", said, row(page, `Steg ${nr}`));
  }
  await press(page, "Flytt opp: Steg 2");
  await press(page, "Fjern: Steg 3");

  // A day that has been is refused in a sentence, and nothing typed is lost: not by that, and not by folding the form up.
  const said = await refused(page);
  insist(said.length > 20, `the refusal says: ${said}`);
  await page.keyboard.press("Escape");
  await form(page).waitFor({ state: "hidden" });
  await open(page, "Nytt tiltakskort");
  insist((await form(page).getByLabel("Hva det skal oppnå").inputValue()) === "Ingen skal være i fare.", "what was typed is still there");
  insist((await row(page, "Steg 1").getByLabel("Hva som skal gjøres").inputValue()) === "Ringe beboerne", "the steps are in their new order");
  await press(page, "Sett tilbake steg");
  insist((await row(page, "Steg 3").getByLabel("Hva som skal gjøres").inputValue()) === "Et steg for mye", "a step comes back as it was");
  await press(page, "Fjern: Steg 3");
  await fill(page, "Gjennomgås igjen innen", day(200));
  await look(page, "an action card being written");
  await give(page);
  await page.getByRole("heading", { name: "Flom i bekken" }).waitFor();
  const { organisation } = await ask(page, "query($id: ID!) { organisation(id: $id) { actionCards { versions { steps { text } } } } }", { id: await own(page) });
  insist(organisation.actionCards[0].versions[0].steps.map((one) => one.text).join() === "Ringe beboerne,Sperre veien ved brua", "the steps stand in the order they were moved to");

  await act(page, "Gjennomgått og gjelder: Flom i bekken", [["Gjennomgås igjen innen", day(150)], ["Hva ble funnet", "Gjelder."]]);
  await act(page, "Ny versjon: Flom i bekken", [["Tittel", "Flom i Storbekken"], ["Gjennomgås igjen innen", day(250)]]);
  await page.getByRole("heading", { name: "Flom i Storbekken" }).waitFor();
  await look(page, "Tiltakskort");
  await act(page, "Ta ut av bruk: Flom i Storbekken", [["Hvorfor", "Erstattet."]]);
  await shown(page, "Ute av bruk: Erstattet.");
}

async function plans(page, officer, deputy, leader) {
  await part(page, "/planverk");
  await open(page, "Ny plan");
  await fill(page, "Slag", "overordnet");
  await fill(page, "Tittel", "Overordnet beredskapsplan");
  await fill(page, "Rolle som svarer for at planen er oppdatert", "Kriseleder");
  await press(page, "Legg til rolle");
  const first = row(page, "Ledende rolle 1");
  for (const [label, said] of [["Rolle", "Kriseleder"], ["Hva den svarer for", "Leder kommunen i krisen"], ["Kan kalle sammen kriseledelsen", true]]) await fill(page, label, said, first);
  for (const [nr, who] of [[1, officer], [2, deputy]]) {
    await press(page, "Legg til person", first);
    await fill(page, "Person", who, row(page, "Ledende rolle 1", `Person ${nr}`));
  }
  await press(page, "Legg til det planen må ha");
  for (const [nr, said] of ["Se listen.", "Se ressursene.", "Til skolen.", "SMS og sirener.", "Ordføreren taler."].entries()) await fill(page, "Hva det sier", said, row(page, `Kapittel ${nr + 1}`));
  await fill(page, "Varslingsliste: Kriseledelsen", true, row(page, "Kapittel 1"));
  await fill(page, "Sektor- og tjenesteplaner må også ha det", true, row(page, "Kapittel 3"));
  await look(page, "a plan being written");
  await give(page);
  await shown(page, "Versjon 1: Utkast");

  // Whoever may not adopt it is told who may.
  await open(page, "Vedta: Overordnet beredskapsplan");
  for (const [label, said] of ADOPTED) await fill(page, label, said);
  const who = await refused(page);
  insist(/Kan gjøres av: kriseleder/.test(who), `the refusal says who could: ${who}`);
  insist((await form(page).getByLabel("Saksnummer").inputValue()) === "26/14", "the case number is still there");
  await page.keyboard.press("Escape");

  // Whoever may is told what it lacks, and that is written; then it is adopted.
  const there = await leader();
  await open(there.page, "Vedta: Overordnet beredskapsplan");
  for (const [label, said] of ADOPTED) await fill(there.page, label, said);
  const lacks = await refused(there.page);
  insist(/fullmaktene/i.test(lacks), `the refusal says what is missing: ${lacks}`);
  await there.page.keyboard.press("Escape");
  await open(page, "Skriv ny versjon: Overordnet beredskapsplan");
  await fill(page, "Hva er nytt siden forrige versjon", "Fullmakt.");
  await fill(page, "Hva den kan bestemme", "Alt i kommunens navn", row(page, "Ledende rolle 1"));
  await give(page);
  await shown(page, "Versjon 2: Utkast");
  await part(there.page, "/planverk");
  await act(there.page, "Vedta: Overordnet beredskapsplan", ADOPTED);
  await shown(there.page, "Versjon 2: Gjeldende");
  judge(there.noted);
  await there.context.close();
  await part(page, "/planverk");
  await act(page, "Gjennomgått og gjelder: Overordnet beredskapsplan", [["Hva ble funnet", "Gjelder som den er."], ["Gjennomgås igjen innen", day(300)]]);

  // A sector plan is offered what the overall plan asks of it.
  await open(page, "Ny plan");
  for (const [label, said] of [["Slag", "sektorplan"], ["Tittel", "Helse"], ["Rolle som svarer for at planen er oppdatert", "Kriseleder"]]) await fill(page, label, said);
  await press(page, "Legg til det planen må ha");
  insist((await row(page, "Kapittel 1").getByLabel("Tittel").inputValue()) === "Evakuering", "the chapter the overall plan asks for");
  await fill(page, "Hvorfor det ikke er noe av det", "Ingen å evakuere.", row(page, "Kapittel 1"));
  await give(page);
  await look(page, "Planer");
  await act(page, "Ta ut av bruk: Helse", [["Hvorfor", "Slått sammen."]]);
  await shown(page, "Ute av bruk: Slått sammen.");
}

async function agreements(page) {
  await part(page, "/planverk?vis=avtaler");
  await act(page, "Ny avtale", [["Navn", "Brannvesen"], ["Slag", "Mellom"], ["Hva er avtalt", "Hjelp ved store branner."], ["Nabo kommune", true], ["Gjelder fra", day(-100)], ["Gjelder til", day(100)]], "an agreement being written");
  await shown(page, "Hjelp ved store branner.");
  await act(page, "Endre: Brannvesen", [["Andre parter", "Sivilforsvaret"]]);
  await shown(page, "Sivilforsvaret");
  await look(page, "Avtaler");
  await act(page, "Avslutt avtalen: Brannvesen", [["Hvorfor", "Sagt opp."]]);
  await shown(page, "Avsluttet: Sagt opp.");
}

async function stores(page) {
  await part(page, "/planverk?vis=rom");
  await open(page, "Nytt tilfluktsrom");
  for (const [label, said] of [["Navn", "Rådhuset"], ["Sted", "Kjelleren"], ["Plasser", "-5"], ["Timer til det kan brukes", "24"]]) await fill(page, label, said);
  await refused(page);
  await fill(page, "Plasser", "120");
  await give(page);
  await shown(page, "Kjelleren · 120 plasser");
  await act(page, "Endre: Rådhuset", [["Plasser", "140"]]);
  await shown(page, "140 plasser");
  await act(page, "Før kontroll: Rådhuset", [["Kan brukes som det er", true], ["Hva ble funnet", "Tørt."], ["Neste kontroll innen", day(90)]], "a shelter being inspected");
  await shown(page, "Tørt.");
  await look(page, "Tilfluktsrom");
  await act(page, "Ta ut av bruk: Rådhuset", [["Hvorfor", "Bygges om."]]);
  await shown(page, "Ikke lenger i bruk: Bygges om.");

  await part(page, "/planverk?vis=lager");
  await act(page, "Nytt beredskapslager", [["Navn", "Diesel"], ["Vareslag", "fuel"], ["Telles i", "liter"], ["Minst så mange", "500"], ["Sted", "Driftssentralen"]]);
  await shown(page, "Aldri talt");
  await act(page, "Før telling: Diesel", [["Antall (liter)", "600"], ["Det første utløper", day(60)]]);
  await shown(page, "600 liter");
  await act(page, "Endre: Diesel", [["Minst så mange", "700"]]);
  await shown(page, "Under minimum");
  await look(page, "Beredskapslager");
  await act(page, "Ta ut av bruk: Diesel", [["Hvorfor", "Solgt."]]);
  await shown(page, "Ikke lenger i bruk: Solgt.");
}

async function roster(page, officer, deputy) {
  await part(page, "/planverk?vis=vakt");
  await act(page, "Nytt vaktnummer", [["Navn", "Vannvakta"], ["Nummer", "90 00 00 00"], ["Rolle", "Kriseleder"]]);
  await shown(page, "Aldri prøvd");
  await act(page, "Endre: Vannvakta", [["Nummer", "90 00 00 01"]]);
  await shown(page, "90 00 00 01");
  await act(page, "Før prøving: Vannvakta", [["Svarte", true]]);
  await shown(page, "Svarte");
  await open(page, "Sett opp vakt");
  for (const [label, said] of [["Hvem", officer], ["Rolle", "Kriseleder"], ["Fra", `${day(3)}T09:00`], ["Til", `${day(2)}T09:00`]]) await fill(page, label, said);
  await refused(page);
  await fill(page, "Til", `${day(4)}T09:00`);
  await look(page, "a duty being planned");
  await give(page);
  await act(page, `Bytt vakt: Kriseleder, ${officer}`, [["Hvem tar den", deputy], ["Hvorfor", "Syk."]]);
  await page.getByRole("cell", { name: deputy, exact: true }).waitFor();
  await look(page, "Vakt");
  await act(page, `Avlys vakt: Kriseleder, ${deputy}`);
  await shown(page, "Ingen vakter er satt opp.");
  await once(page, "Fjern: Vannvakta");
  await shown(page, "Ingen vaktnumre.");
}

async function measures(page, officer) {
  await part(page, "/oppfolging");
  await open(page, "Sett mål");
  for (const [label, said] of [["Fra", day(-10)], ["Til", day(355)]]) await fill(page, label, said);
  await fill(page, "Mål", "Alle kan listen", row(page, "Mål 1"));
  await press(page, "Legg til mål");
  await fill(page, "Mål", "Alle er øvd", row(page, "Mål 2"));
  await page.keyboard.press("Alt+ArrowUp");
  await give(page);
  await shown(page, "Alle kan listen");
  const plan = (text) => [["Hva skal gjøres", text], ["Ansvarlig", "Beredskapssjef"], ["Person", officer], ["Frist", day(40)], ["Hva det endrer", "Plan: Overordnet"], ["Hvilken", "Kapittel 3"], ["Ønsket effekt", "Raskere ut."]];
  await act(page, "Nytt tiltak", plan("Øve evakuering"), "a measure being planned");
  await once(page, "Begynn på: Øve evakuering");
  await shown(page, "Pågår");
  await act(page, "Flytt fristen: Øve evakuering", [["Frist", day(70)], ["Hvorfor", "Skolen er opptatt."]]);
  await act(page, "Utført: Øve evakuering", [["Hva ble gjort", "Øvd på skolen."]]);
  await act(page, "Prøv effekten: Øve evakuering", [["Hva kom ut av det", "Virker delvis"], ["Hvordan vi vet det", "Vi tok tiden."]]);
  await shown(page, "Vi tok tiden.");
  await act(page, "Nytt tiltak", [["Hva skal gjøres", "Kjøpe båt"], ["Ansvarlig", "Brannsjef"], ["Frist", day(40)], ["Hva det endrer", "Opplæring"], ["Hvilken", "Båtfører"]]);
  await act(page, "Gi opp: Kjøpe båt", [["Hvorfor", "For dyrt."]]);
  await shown(page, "Gitt opp");
  await look(page, "Tiltak");
}

async function wheel(page) {
  await part(page, "/oppfolging?vis=arshjul");
  const duty = (title) => [["Plikt", title], ["Slag", "Rapportering"], ["Første frist", day(30)], ["Måneder til neste gang", "12"], ["Minn om det så mange dager før", "20"]];
  await act(page, "Ny plikt på årshjulet", duty("Øve ledelsen"), "a duty of the year being set");
  const unfold = async (title) => {
    const closed = page.locator(".months details:not([open])").locator("summary", { hasText: title });
    await reach(page, closed.first());
    await page.keyboard.press("Enter");
  };
  await unfold("Øve ledelsen");
  await act(page, "Endre: Øve ledelsen", [["Ansvarlig", "Kommunedirektøren"]]);
  await shown(page, "Kommunedirektøren");
  await act(page, "Utført: Øve ledelsen", [["Hva ble gjort", "Øvd."]]);
  await shown(page, "sist utført");
  await act(page, "Ny plikt på årshjulet", duty("Sjekke listene"));
  await unfold("Sjekke listene");
  await act(page, "Gi opp denne gangen: Sjekke listene", [["Hvorfor", "Ferie."]]);
  await shown(page, "sist gitt opp");
  await look(page, "Årshjul");
  if ((await page.getByRole("button", { name: "Ta av årshjulet: Sjekke listene" }).count()) === 0) await unfold("Sjekke listene");
  await act(page, "Ta av årshjulet: Sjekke listene", [["Hvorfor", "Står i planen."]]);
  await page.locator(".months").getByText("Sjekke listene").first().waitFor({ state: "detached" });
}

async function meetings(page) {
  await part(page, "/oppfolging?vis=moter");
  await open(page, "Kall inn til møte");
  for (const [label, said] of [["Slag", "Beredskapsråd"], ["Når", `${day(14)}T09:00`], ["Hvor", "Rådhuset"], ["Innkalt", "Politiet\nSivilforsvaret"]]) await fill(page, label, said);
  await fill(page, "Sak", "Vinteren", row(page, "Sak 1"));
  await press(page, "Legg til sak");
  await fill(page, "Sak", "Årsmeldingen", row(page, "Sak 2"));
  await look(page, "a meeting being convened");
  await give(page);
  await shown(page, "Politiet, Sivilforsvaret");
  await act(page, "Kall inn på nytt: Beredskapsråd", [["Når", `${day(15)}T09:00`], ["Hvor", "Brannstasjonen"]]);
  await shown(page, "Brannstasjonen");
  await act(page, "Avlys: Beredskapsråd", [["Hvorfor", "Uvær."]]);
  await shown(page, "Uvær.");
  await act(page, "Kall inn til møte", [["Slag", "Kriseledelsen"], ["Når", `${day(1)}T09:00`], ["Innkalt", "Ordføreren"], ["Sak", "Varslingslisten", row(page, "Sak 1")]]);
  await act(page, "Før hva som ble sagt: Kriseledelsen", [["Andre som møtte", "Rektor"], ["1. Varslingslisten", "Den er riktig."]]);
  await shown(page, "Den er riktig.");
  await look(page, "Møter");
}

async function supervision(page) {
  await part(page, "/oppfolging?vis=tilsyn");
  await act(page, "Nytt funn fra tilsyn", [["Tilsynsmyndighet", "Statsforvalteren"], ["Paragraf", "4"], ["Hva ble funnet", "Planen er gammel."], ["Funnet", day(-20)], ["Frist", day(30)]]);
  await act(page, "Flytt fristen: Planen er gammel.", [["Frist", day(50)], ["Hvorfor", "Etter avtale."]]);
  await act(page, "Svar: Planen er gammel.", [["Svar", "Vi skriver ny."], ["Øve evakuering", true]], "a finding being answered");
  await shown(page, "Besvart");
  await look(page, "Tilsyn");
  await act(page, "Lukket av tilsynet: Planen er gammel.", [["På hvilket grunnlag", "Brev fra dem."]]);
  await shown(page, "Lukket");
}

async function training(page, officer) {
  await part(page, "/oppfolging?vis=opplaering");
  await act(page, "Krev et kurs", [["Navn", "Loggføring"], ["Kort nøkkel", "logging"], ["Kriseleder", true], ["Gyldig i måneder", "24"]]);
  await act(page, "Endre: Loggføring", [["Navn", "Loggføring og stab"]]);
  await page.getByRole("heading", { name: "Loggføring og stab" }).waitFor();
  await act(page, "Før opplæring", [["Person", officer], ["Kurs", "Logg"], ["Av hvem, hvordan", "En dag på skolen."]]);
  await shown(page, "En dag på skolen.");
  await look(page, "Opplæring");
  await act(page, `Teller ikke: ${officer}, Loggføring og stab`, [["Hvorfor", "Var ikke der."]]);
  await shown(page, "Var ikke der.");
  await once(page, "Krev det ikke lenger: Loggføring og stab");
  await shown(page, "Ingen kurs kreves.");
}

async function own(page) {
  const { viewer } = await ask(page, "{ viewer { organisation { id } } }");
  return viewer.organisation.id;
}
