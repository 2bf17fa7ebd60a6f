// What is learnt, by keyboard alone: a ROS adopted, an evaluation from mandate to final report, the change it proposes
// taken in, an exercise with two goals held, and the timeline walked by its keys.
import { ask, command, insist, judge, look, openIncident, play, reach, reader, signIn } from "./stage.mjs";

/** The parts of a field for a day, and for a day and a time with the half of the day. */
const PARTS = { date: 3, "datetime-local": 6 };
const REPORT = "Vi varslet sent fordi listen var gammel.";

await play(async ({ browser, url, given: [leader, player, password] }) => {
  const { context, noted } = await reader(browser, url);
  let pointed = 0;
  await context.exposeFunction("notePointer", () => (pointed += 1));
  await context.addInitScript(() => addEventListener("pointerdown", () => window.notePointer(), true));
  const page = await context.newPage();
  await signIn(page, leader, password);

  await firstRos(page);
  const { id } = await openIncident(page, "Flom i Lia");
  await page.keyboard.type("bes: Stenge veien.");
  await page.keyboard.press("Enter");
  await page.getByText("Stenge veien.").last().waitFor();
  await page.keyboard.type("bes: Evakuere nedre del.");
  await page.keyboard.press("Enter");
  await page.getByText("Evakuere nedre del.").last().waitFor();
  await page.locator(".line-waiting").waitFor({ state: "detached" });
  await evaluate(page, id);
  await takeIn(page);
  await exercise(page, { browser, url, player, password });
  await walk(page, id);
  insist(pointed === 0, `a pointer was used ${pointed} times`);
  judge(noted);
});

/** The first revision: begun, scaled, written and adopted. */
async function firstRos(page) {
  await page.goto("/ros");
  await act(page, "Start ny revisjon", { Begrunnelse: "Den første." });
  await page.goto("/ros?rev=utkast&vis=scenarioer");
  await act(page, "Endre skalaene", { Navn: "A: nesten aldri" });
  await act(page, "Nytt scenario", { Tittel: "Flom", Årsaker: "Regn og snøsmelting", Sannsynlighet: "B", "Konsekvens: Liv og helse": "3", "Konsekvens: Stabilitet": "2", "Konsekvens: Natur og miljø": "2", "Konsekvens: Materielle verdier": "4", Usikkerhet: "Middels", Tiltak: "Flomvoll" });
  await page.getByRole("link", { name: "Flom", exact: true }).waitFor();
  await look(page, "ROS, a draft");
  await page.goto("/ros?rev=utkast&vis=helhet");
  await act(page, "Skriv", { "a) Eksisterende": "Elva går gjennom bygda." });
  await adopt(page, "24/17");
  const { ros } = await ask(page, "{ ros { newest { number scales { probability { name } } scenarios { title probability measures { text } consequences { value step } } parts { part } } } }");
  insist(ros.newest.scales.probability[0].name === "A: nesten aldri", "the scales are those that were written");
  insist(ros.newest.scenarios[0].probability === "b" && ros.newest.scenarios[0].consequences[0].step === 3, `the scenario: ${JSON.stringify(ros.newest.scenarios)}`);
  await look(page, "ROS");
}

async function adopt(page, caseNumber) {
  await act(page, "Vedta utkastet", { Saksnummer: caseNumber, "Vedtatt dato": null, "Deltok i arbeidet": "Beredskapsrådet" });
  await page.getByText(caseNumber).waitFor();
}

/** From the mandate to the final report, with a finding, a learning point, and the change it asks for. */
async function evaluate(page, id) {
  const at = `/hendelse/${id}/evaluering`;
  await page.goto(at);
  await act(page, "Gi mandat", { Formål: "Lære av varslingen.", Temaer: "Varsling", "Målbare mål": "Rapport før jul" });
  await step(page, "Mandat gitt");
  await act(page, "Start innsamling");
  await step(page, "Innsamling");
  await look(page, "Evaluering, the mandate");
  await page.goto(`${at}?vis=observasjoner`);
  await act(page, "Fest en observasjon", { "Hva ble sett": "Varselet gikk etter en time.", "Linjer i loggen": "1" });
  await page.goto(`${at}?vis=funn`);
  await act(page, "Nytt funn", { Forventet: "Varsel innen ti minutter.", Faktisk: "Varsel etter en time.", "Varselet gikk etter en time.": true });
  await page.getByText("Varsel innen ti minutter.").waitFor();
  await look(page, "Evaluering, findings");
  await page.goto(`${at}?vis=laering`);
  await act(page, "Nytt læringspunkt", { "Hva er lært": "Flom kommer fortere enn vi trodde.", "Hva skal bli annerledes": "ROS må si det.", "Varsel etter en time.": true });
  const unfold = page.locator("summary", { hasText: "Hva skal det føre til?" });
  await reach(page, unfold);
  await page.keyboard.press("Enter");
  await act(page, "Foreslå endring i ROS", { "Hva som skal stå der": "D", Hvorfor: "Tre flommer på fem år." });
  await look(page, "Evaluering, learning points");
  await page.goto(`${at}?vis=rapport`);
  await act(page, "Skriv utkast", { Rapport: REPORT });
  await step(page, "Utkast");
  // Final without a consultation is refused until somebody says why; what was written stays.
  await act(page, "Gjør rapporten endelig", {}, { refused: true });
  const early = page.locator(".act-form").getByLabel("Hvorfor uten avsluttet høring");
  insist((await page.locator(".act-form textarea").inputValue()) === REPORT, "the report is lost on a refusal");
  await look(page, "Evaluering, a refusal");
  await reach(page, early, "Shift+Tab");
  await page.keyboard.type("Alle var med.");
  await page.keyboard.press("Enter");
  await page.locator(".act-form").waitFor({ state: "detached" });
  await step(page, "Endelig");
  const { evaluations: [one] } = await ask(page, "query($id: ID!) { evaluations(incidentId: $id) { stage report findings { id } learningPoints { id } } }", { id });
  insist(one.stage === "FINAL" && one.report === REPORT && one.findings.length === 1 && one.learningPoints.length === 1, JSON.stringify(one));
}

/** The proposal stands beside the present scenario, is taken into the next revision, and that is adopted. */
async function takeIn(page) {
  await page.goto("/ros");
  await act(page, "Start ny revisjon", { Begrunnelse: "Etter flommen." });
  await page.goto("/ros?rev=utkast&vis=scenarioer");
  const scenario = page.getByRole("link", { name: "Flom", exact: true });
  await reach(page, scenario);
  await page.keyboard.press("Enter");
  const proposal = page.locator("[data-proposal]");
  await proposal.getByText("D: 2–10 % per år").waitFor();
  await proposal.getByText("B: 0,1–1 % per år").waitFor();
  await look(page, "ROS, a proposal beside its scenario");
  await act(page, "Ta inn i utkastet");
  await proposal.getByText("Tatt inn i utkastet").waitFor();
  await adopt(page, "25/3");
  const { ros } = await ask(page, "{ ros { newest { number scenarios { probability } } proposals { stage } } }");
  insist(ros.newest.number === 2 && ros.newest.scenarios[0].probability === "d" && ros.proposals[0].stage === "ADOPTED", JSON.stringify(ros));
}

/** Planned with two goals and a neighbour, started, an inject delivered and answered, a goal judged, ended. */
async function exercise(page, { browser, url, player, password }) {
  await page.goto("/ovelse");
  const add = page.getByRole("button", { name: "Ett mål til" });
  await open(page, "Planlegg øvelse");
  await fill(page, { Navn: "Flom om natten", Når: null, "For hvem": "Kriseledelsen" });
  await reach(page, add);
  await page.keyboard.press("Enter");
  for (const [nr, goal, measured] of [[1, "Varsle raskt", "Kvittert innen ti minutter"], [2, "Si det til folk", "Melding ute innen en time"]]) {
    const row = page.getByRole("group", { name: `Mål ${nr}` });
    await type(page, row.getByLabel("Mål", { exact: true }), goal, nr === 1 ? "Shift+Tab" : "Tab");
    await type(page, row.getByLabel("Hvordan det måles"), measured);
  }
  await fill(page, { "Nabo kommune": true });
  await look(page, "Øvelse, planning");
  await submit(page);
  const link = page.getByRole("link", { name: "Flom om natten" });
  await reach(page, link, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator('[data-goal="2"]').waitFor();
  await act(page, "Nytt innspill", { "Minutter etter at øvelsen startet": "90", Fra: "Politiet", "Hva som blir sagt": "Elva stiger en meter i timen.", Forventet: "De setter krisestab.", "Spillstabens notat": "Lever tidlig hvis de er raske." });
  await page.locator('[data-inject="WAITING"]').waitFor();
  await hidden(page.url(), { browser, url, player, password });
  await act(page, "Start øvelsen");
  await act(page, "Lever nå", { Hvorfor: "De er raske." });
  await page.locator('[data-inject="DELIVERED"]').waitFor();
  await act(page, "Noter hva de gjorde", { "Hva de gjorde": "Satte krisestab etter ti minutter." });
  await act(page, "Vurder mål 1", { "På hvilket grunnlag": "Alle kvitterte etter åtte minutter." });
  await page.locator('[data-goal="1"]').getByText("Nådd", { exact: true }).waitFor();
  await act(page, "Avslutt øvelsen");
  await page.getByText("Gjennomført").first().waitFor();
  await look(page, "Øvelse");
  const { exercises: [one] } = await ask(page, "{ exercises(first: 1) { stage organisations { name } goals { attainment } injects { stage reactions { reaction } } } }");
  insist(one.stage === "ENDED" && one.organisations.length === 1 && one.goals.length === 2 && one.goals[0].attainment === "ATTAINED" && one.injects[0].reactions.length === 1, JSON.stringify(one));
}

/** Those who play see that there is an exercise, and nothing of what is to come. */
async function hidden(address, { browser, url, player, password }) {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  const { pathname, search } = new URL(address);
  await signIn(page, player, password, pathname + search);
  await page.getByText("Innspillene ser bare spillstaben.").waitFor();
  insist(!(await page.locator("main").innerText()).includes("Elva stiger"), "a player reads an inject that is to come");
  await look(page, "Øvelse, as a player");
  judge(noted);
  await context.close();
}

/** The line of time by its keys: to the ends, to decisions and meetings by name. */
async function walk(page, id) {
  const chair = (await ask(page, "{ viewer { person { id } } }")).viewer.person.id;
  const meetingId = await command(page, "conveneMeeting", "ConveneMeetingInput", { incidentId: id, kind: "FIRST", startsAt: new Date(Date.now() + 60_000).toISOString(), chairId: chair });
  await command(page, "startMeeting", "StartMeetingInput", { incidentId: id, meetingId });
  await page.goto(`/hendelse/${id}/tidslinje`);
  const line = page.getByRole("slider");
  await line.waitFor();
  await page.locator(".meeting-bar").waitFor({ state: "attached" });
  await reach(page, line);
  const now = async () => Number(await line.getAttribute("aria-valuenow"));
  await page.keyboard.press("End");
  const end = await now();
  await page.keyboard.press("PageDown");
  insist((await now()) < end, "Page Down does not go back");
  await page.keyboard.press("Home");
  insist((await now()) <= 1, "Home does not go to the beginning");
  await page.keyboard.press("d");
  const named = page.locator(".scrub-named");
  await named.getByText("Stenge veien.").waitFor();
  await page.keyboard.press("d");
  await named.getByText("Evakuere nedre del.").waitFor();
  await page.keyboard.press("Shift+D");
  await named.getByText("Stenge veien.").waitFor();
  await page.keyboard.press("m");
  await named.getByText("Møte").waitFor();
  // The marks are one stop of the keyboard: an arrow goes to the one before, with its name.
  await reach(page, page.locator(".scrub-stops button[tabindex='0']"));
  await page.keyboard.press("ArrowLeft");
  await named.getByText("Evakuere nedre del.").waitFor();
  await page.keyboard.press("Home");
  await named.getByText("Stenge veien.").waitFor();
  await look(page, "Tidslinje");
}

async function step(page, name) {
  await page.locator('.eval-course [aria-current="step"]', { hasText: name }).waitFor();
}

/** Opens a form, fills it in and gives it; or presses a button that has none. */
async function act(page, name, filled = null, { refused = false } = {}) {
  await open(page, name, filled !== null);
  if (filled === null) return;
  await fill(page, filled);
  await submit(page, { refused });
}

async function open(page, name, unfolds = true) {
  await reach(page, page.getByRole("button", { name, exact: true }).first());
  await page.keyboard.press("Enter");
  if (unfolds) await page.locator(".act-form").waitFor();
}

/** By label: words are typed, true ticks a box, null takes this day or moment as the field offers it. */
async function fill(page, filled) {
  for (const [label, words] of Object.entries(filled)) {
    const field = page.locator(".act-form").getByLabel(label).first();
    if (words === true) {
      await reach(page, field);
      await page.keyboard.press("Space");
    } else if (words === null) {
      await reach(page, field);
      const parts = PARTS[await field.getAttribute("type")];
      for (let part = 0; part < parts; part++) for (const key of ["ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    } else await type(page, field, words);
  }
}

async function type(page, field, words, by = "Tab") {
  await reach(page, field, by);
  if ((await field.evaluate((one) => one.tagName)) !== "SELECT") await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
}

async function submit(page, { refused = false } = {}) {
  await page.keyboard.press("Control+Enter");
  const form = page.locator(".act-form");
  const said = form.getByRole("alert");
  await page.locator(".act-form [role=alert], body:not(:has(.act-form))").first().waitFor();
  const answer = (await said.count()) > 0 ? await said.first().innerText() : null;
  insist((answer !== null) === refused, refused ? "nothing was refused" : `refused: ${answer}`);
}
