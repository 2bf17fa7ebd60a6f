// What a municipality keeps before anything happens, written by keyboard alone: every form of Planverk, then of Oppfølging.
import { act, day, fill, give, once, open, part, press, row, shown } from "./forms.mjs";
import { agreements, cards, lists, plans, roster, stores } from "./keeping.mjs";
import { insist, judge, look, play, reach, reader, signIn } from "./stage.mjs";

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
