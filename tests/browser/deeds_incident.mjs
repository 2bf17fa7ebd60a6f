// The incident as a whole, by keyboard alone: what is known, figures, areas, phase and level, who takes part, what it belongs with, closing and reopening.
import { command, deed, field, go, look, press } from "./hands.mjs";
import { ask, insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  const other = (await openIncident(page, "Ras i nabodalen")).id;
  await page.goto("/");
  await page.locator('[data-line="live"]').waitFor();
  const { id } = await openIncident(page, "Flom i dalen");
  await go(page, "Om hendelsen");
  await press(page, page, "Sett under observasjon", [["Hvorfor", "Elva stiger"]]);
  await command(page, "activate", "ActivateInput", { incidentId: id, body: "LEADERSHIP", authority: "Kriseleder", skipping: "Det haster" });
  await knows(page);
  await counts(page);
  await hears(page);
  await joins(page, other);
  await look(page, "Om hendelsen");
  await ends(page, id);
  await page.goto(`/hendelse/${other}/hendelsen`);
  await page.locator('[data-line="live"]').waitFor();
  await page.locator("#gangen").waitFor();
  await press(page, page, "Avvis: ikke en hendelse", [["Hvorfor", "Det var en øvelse av noen andre"]]);
  await page.getByRole("button", { name: "Avslutt hendelsen" }).waitFor({ state: "detached" });
  judge(noted);
});

/** Into the picture, and out of it. */
async function knows(page) {
  const item = page.locator("[data-item]", { hasText: "Brua er stengt" });
  await page.keyboard.press("b");
  await page.locator("dialog.deed[open] textarea[name=text]:focus").waitFor();
  await page.keyboard.type("Brua er stengt");
  await page.keyboard.press("Control+Enter");
  const skip = page.locator("dialog.deed[open] input[name=skipping]");
  await skip.or(item).first().waitFor();
  if (await skip.isVisible()) {
    await page.locator("dialog.deed[open] input[name=skipping]:focus").waitFor();
    await page.keyboard.type("Det haster");
    await page.keyboard.press("Control+Enter");
  }
  await item.waitFor();
  await press(page, item, "Endre", [["Hvor sikkert", "Bek"], ["Hvorfor", "Sett av brannvesenet"]]);
  await item.getByText("Bekreftet").waitFor();
  // A prognosis says which it is; a question who is to find out.
  await deed(page, "b", [["Hva vi vet", "Elva stiger en meter"], ["Hvor i bildet", "Prog"], ["Hva den sier", "Det verste"]]);
  // No key of the tests' keyboard writes an Å: down from facts and assumptions to open questions.
  const question = async () => {
    await field(page, "Hvor i bildet", "");
    for (let down = 0; down < 2; down++) await page.keyboard.press("ArrowDown");
    await field(page, "Hvem som finner ut av det", "Operasjon");
    await field(page, "Svar innen", "+60");
  };
  await deed(page, "b", [["Hva vi vet", "Hvem mangler?"]], { ready: question });
  for (const text of ["Elva stiger en meter", "Hvem mangler?"]) await page.locator("[data-item]", { hasText: text }).waitFor();
  await press(page, item, "Ta ut", [["Hvorfor", "Den er åpen"]]);
  await item.waitFor({ state: "detached" });
}

async function counts(page) {
  await press(page, page, "Nytt nøkkeltall", [["Navn", "Evakuerte"], ["Kort nøkkel", "evacuated"], ["Enhet", "personer"], ["Hva det teller", "Evakuert etter vedtak"]]);
  const figure = page.locator('[data-indicator="evacuated"]');
  await press(page, figure, "Meld tall", [["Tallet (personer)", "42"], ["Kilde", "EPS"]]);
  await figure.getByText("42").waitFor();
}

async function hears(page) {
  await press(page, page, "Involver område", [["Navn", "Helse"], ["Kort nøkkel", "health"], ["Minutter mellom rapportene", "60"]]);
  const area = page.locator('[data-area="health"]');
  await press(page, area, "Rapport", [["Status", "Alle hjemmeboende er nådd"], ["Behov", "To biler"]]);
  await area.getByText("Alle hjemmeboende er nådd").waitFor();
  await press(page, page, "Felles postkasse er sett gjennom", [["Hva som lå der", "Ingenting nytt"]]);
  await press(page, area, "Ikke lenger involvert", null);
  await area.waitFor({ state: "detached" });
}

/** Others, and other incidents. */
async function joins(page, other) {
  await press(page, page, "Inviter", [["Hvem", "Stats"], ["Hvorfor", "Samordning"]]);
  const invited = page.locator("[data-participant]", { hasText: "Statsforvalteren" });
  await press(page, invited, "Avslutt deltakelsen", [["Hvorfor", "Ferdig"]]);
  await invited.waitFor({ state: "detached" });
  await press(page, page, "Koble", [["Hvilken hendelse", "Prøve kommune: Ras"]]);
  const linked = page.locator(`[data-linked="${other}"]`);
  await linked.getByText("henger sammen med").waitFor();
  await press(page, linked, "Ta bort koblingen", [["Hvorfor", "Feil"]]);
  await linked.waitFor({ state: "detached" });
  // The log names the other by its title, though the line has its id.
  await go(page, "Logg");
  await page.locator(".line-text a", { hasText: "Ras i nabodalen" }).first().waitFor();
  await go(page, "Om hendelsen");
}

/** Back to normal, evaluated, closed, and opened again. */
async function ends(page, id) {
  const state = async () => (await ask(page, "query($id: ID!) { incident(id: $id) { state } }", { id })).incident.state;
  await command(page, "advancePhase", "AdvancePhaseInput", { incidentId: id, phase: "HANDLE", skipping: "Det haster" });
  await page.locator("#gangen ~ p", { hasText: "Håndtere" }).waitFor();
  await press(page, page, "Gå tilbake til fase", [["Fase", "Forstå"], ["Hvorfor", "Bildet holdt ikke"]]);
  await page.locator("#gangen ~ p", { hasText: "Forstå" }).waitFor();
  await command(page, "advancePhase", "AdvancePhaseInput", { incidentId: id, phase: "HANDLE" });
  await page.locator("#gangen ~ p", { hasText: "Håndtere" }).waitFor();
  await command(page, "giveTask", "GiveTaskInput", { incidentId: id, title: "Rydd veien", role: "log_keeper" });
  await page.locator("[data-open-work] summary").press("Enter");
  await page.locator("[data-open-work] li", { hasText: "Oppgave: Rydd veien" }).waitFor();
  await press(page, page, "Normaliser", [["Hva som gjør at vi er tilbake til det vanlige", "Vannet har trukket seg tilbake"], ["Hvem som tar over det som gjenstår", "Teknisk drift"]]);
  await page.locator("#gangen ~ p", { hasText: "Overtatt av: Teknisk drift" }).waitFor();
  await page.locator("[data-left-open]", { hasText: "oppgaver (1)" }).waitFor();
  await press(page, page, "Begynn evaluering", [["Mandat", "Varslingen"]]);
  await press(page, page, "Avslutt hendelsen", []);
  await page.getByRole("button", { name: "Avslutt hendelsen" }).waitFor({ state: "detached" });
  insist((await state()) === "OVER", "what was closed is not over");
  await press(page, page, "Gjenåpne", [["Hvorfor", "Det stiger igjen"]]);
  await page.getByRole("button", { name: "Avslutt hendelsen" }).waitFor();
  insist((await state()) === "OPEN", "what was reopened is not open");
}
