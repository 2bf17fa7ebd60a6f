// What lies behind one, found by keyboard alone: the year's report, what changed between two versions of a plan, how a key
// figure moved; and what of it all the board says.
import { ask, command } from "./hands.mjs";
import { insist, judge, look, play, reach, reader, signIn } from "./stage.mjs";

const FLOOD = "Flom i dalen";
const OLD = "Alle som bor langs elva, skal hentes og føres til skolen, der de blir registrert og får mat.";
const NEW = OLD.replace("skolen", "idrettshallen");
const DRILL = "Prøve: kvitter.";

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  const known = await prepare(page);
  await year(page, known);
  await plan(page, known);
  await figure(page, known);
  await board(page, known);
  judge(noted);
  console.log("a year, a plan and a key figure are looked back on by keyboard alone");
});

/** Presses a link or a button, wherever it stands. */
async function follow(page, role, name, within = page) {
  const wanted = within.getByRole(role, { name, exact: true }).first();
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

/** An incident with measures and an evaluation, an exercise, a drill and a plan in two versions. */
async function prepare(page) {
  const { viewer } = await ask(page, "{ viewer { person { id } organisation { id } } }");
  const opened = async (input) => {
    await command(page, "openIncident", "OpenIncidentInput", input);
    const { incidents } = await ask(page, "{ incidents(first: 10) { edges { node { id title } } } }");
    return incidents.edges.find(({ node }) => node.title === input.title).node.id;
  };
  const incidentId = await opened({ title: FLOOD, severity: "SEVERE" });
  await opened({ title: "Øvelse Ras", exercise: true });
  await measures(page, incidentId);
  await command(page, "startEvaluation", "StartEvaluationInput", { incidentId, skipping: "Prøve" });
  await drill(page, incidentId, viewer.person.id);
  return { incidentId, organisationId: viewer.organisation.id, personId: viewer.person.id };
}

/** One measure that is done, one that is not, and one that is overdue. */
async function measures(page, incidentId) {
  for (const text of ["Stenge veien", "Hente sandsekker", "Varsle skolen"]) {
    const overdue = text === "Varsle skolen" ? { deadline: new Date(Date.now() - 60_000).toISOString() } : {};
    await command(page, "proposeMeasure", "ProposeMeasureInput", { incidentId, text, skipping: "Prøve", ...overdue });
  }
  const { situation } = await ask(page, "query($id: ID!) { situation(incidentId: $id) { measures { id text } } }", { id: incidentId });
  const idOf = (text) => situation.measures.find((one) => one.text === text).id;
  for (const [text, step] of [["Stenge veien", { step: "DONE", result: "Stengt." }], ["Hente sandsekker", { step: "NOT_DONE", reason: "Ingen igjen." }]]) {
    const measure = { incidentId, measureId: idOf(text), skipping: "Prøve" };
    await command(page, "decideMeasure", "DecideMeasureInput", measure);
    await command(page, "progressMeasure", "ProgressMeasureInput", { ...measure, ...step });
  }
}

async function drill(page, incidentId, personId) {
  await command(page, "defineNotificationList", "DefineNotificationListInput", { name: "Kriseledelsen", order: "PARALLEL", ackTimeoutsSeconds: [600], entries: [{ people: [{ personId }] }] });
  const { notificationLists: [{ id: listId }] } = await ask(page, "{ notificationLists { id } }");
  const { notificationPreview } = await ask(page, "query($incidentId: ID!, $listId: ID!, $text: String!) { notificationPreview(incidentId: $incidentId, listId: $listId, text: $text, drill: true) { id } }", { incidentId, listId, text: DRILL });
  await command(page, "startNotificationList", "StartNotificationListInput", { incidentId, listId, text: DRILL, drill: true, previewId: notificationPreview.id });
}

/** The year: what it held, what it did not, a way to each thing, and the documents that say the same. */
async function year(page, { incidentId, organisationId }) {
  await page.goto("/oppfolging");
  await follow(page, "link", "Årsrapport");
  const incident = page.getByRole("row").filter({ hasText: FLOOD });
  for (const said of ["Svært alvorlig", "1 av 3 utført", "1 ikke utført", "1 over fristen", "Begynt"]) await incident.getByText(said).first().waitFor();
  await page.getByRole("row").filter({ hasText: "Øvelse Ras" }).getByText("Ikke evaluert").waitFor();
  await page.getByText("Tallene er slik de er nå.", { exact: false }).waitFor();
  await page.getByText("Ingen plan er vedtatt eller gjennomgått dette året.").waitFor();
  await page.getByRole("row").filter({ has: page.getByRole("link", { name: "Kriseledelsen" }) }).waitFor();
  await look(page, "Årsrapport");
  const now = new Date().getFullYear();
  for (const [form, kind] of [["PDF", "application/pdf"], ["CSV", "text/csv"], ["JSON", "application/json"]]) {
    const link = page.getByRole("link", { name: `Ta ut årsrapporten ${now}: ${form}` });
    const answer = await page.request.get(await link.getAttribute("href"));
    insist(answer.ok() && answer.headers()["content-type"].startsWith(kind), `${form}: ${answer.status()} ${answer.headers()["content-type"]}`);
  }

  // Another year is another address, and says that it held nothing.
  await reach(page, page.getByLabel("År", { exact: true }));
  await page.keyboard.press("ArrowDown");
  await page.getByText("Ingen hendelser er oppdaget dette året.").waitFor();
  insist(new URL(page.url()).searchParams.get("aar") === String(now - 1), `the year stands in the address: ${page.url()}`);
  await page.keyboard.press("ArrowUp");
  await incident.waitFor();
  await follow(page, "link", FLOOD);
  await page.waitForURL(new RegExp(`/hendelse/${incidentId}/hendelsen`));

  // Whose year it is not is told so.
  await page.goto(`/oppfolging?vis=aarsrapport&org=${await other(page, organisationId)}`);
  await page.getByText("Du har ikke innsyn i dette for den valgte organisasjonen.").waitFor();
}

/** Two versions of a plan, the second adopted: read, held against each other, and led to by the year. */
async function plan(page, { personId }) {
  const chapter = (key, title, text) => ({ key, title, text });
  const version = (chapters, people) => ({ title: "Evakuering", responsible: "crisis_leader", chapters, leadership: [{ role: "crisis_leader", people, responsibility: "Leder", powers: "Alt", convenes: true }] });
  await command(page, "draftPlan", "DraftPlanInput", { kind: "SUB_PLAN", body: version([chapter("skole", "Skolen", OLD), chapter("buss", "Busser", "Ring drosjene.")], []) });
  const own = () => ask(page, "{ viewer { organisation { plans { id title newest { missing } } } } }").then(({ viewer }) => viewer.organisation.plans.find((one) => one.title === "Evakuering"));
  const { id: planId } = await own();
  await command(page, "revisePlan", "RevisePlanInput", { planId, body: { ...version([chapter("hall", "Hallen", "Åpne hallen."), chapter("skole", "Skolen", NEW)], [personId]), changes: "Bussene er borte." } });
  await command(page, "adoptPlan", "AdoptPlanInput", { planId, version: 2, by: "Kommunedirektøren", caseNumber: "26/17" });

  await page.goto("/oppfolging?vis=aarsrapport");
  await follow(page, "link", "Evakuering");
  const history = page.getByRole("region", { name: "Historikk: Evakuering" });
  await history.getByRole("article", { name: "Versjon 2" }).getByText("Åpne hallen.").waitFor();
  await follow(page, "link", "Versjon 1", history);
  const first = history.getByRole("article", { name: "Versjon 1" });
  await first.getByText("Ring drosjene.").waitFor();
  insist((await first.getByText("Åpne hallen.").count()) === 0, "version 1 says what only version 2 says");
  const row = (name) => history.getByRole("row").filter({ hasText: name });
  for (const said of ["Gjeldende", "Kommunedirektøren, 26/17", "Bussene er borte."]) await row("Versjon 2").getByText(said).waitFor();
  await row("Versjon 1").getByText("ikke vedtatt").waitFor();

  // What changed, each part of it by its name: what differs is marked, not the whole text.
  const changes = history.getByRole("region", { name: "Hva som ble endret" });
  const part = (name) => changes.getByRole("listitem").filter({ has: page.getByRole("heading", { name, level: 4 }) });
  await part("Kapittel: Hallen").getByText("Ny", { exact: true }).waitFor();
  await part("Kapittel: Busser").getByText("Borte", { exact: true }).waitFor();
  const school = part("Kapittel: Skolen");
  insist((await school.locator("del").innerText()).trim() === "skolen", `what stood: ${await school.innerText()}`);
  insist((await school.locator("ins").innerText()).trim() === "idrettshallen", `what stands: ${await school.innerText()}`);
  await part("Ledende rolle: Kriseleder").getByText("ingenting").waitFor();
  await look(page, "the history of a plan");

  // A third version can be held against either of the two before it, and the address says which.
  await command(page, "revisePlan", "RevisePlanInput", { planId, body: version([chapter("skole", "Skolen", NEW)], [personId]) });
  await page.reload();
  await reach(page, history.getByLabel("Fra versjon"));
  await page.keyboard.press("ArrowDown");
  await page.waitForURL(/[?&]fra=1(&|$)/);
  await part("Kapittel: Busser").waitFor();
  insist((await part("Kapittel: Hallen").count()) === 0, "what came with version 2 and went with version 3 differs between 1 and 3");
  await follow(page, "button", "Historikk: Evakuering");
  await history.waitFor({ state: "detached" });
}

/** A key figure opens to every report of it; where it was not known, the curve is broken and the table says so. */
async function figure(page, { incidentId }) {
  const minutesAgo = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
  await command(page, "defineIndicator", "DefineIndicatorInput", { incidentId, key: "evacuated", name: "Evakuerte", unit: "personer", definition: "Registrert på EPS.", skipping: "Prøve" });
  const report = (minutes, value, more) => command(page, "reportIndicator", "ReportIndicatorInput", { incidentId, key: "evacuated", value, occurredAt: minutesAgo(minutes), skipping: "Prøve", ...more });
  await report(50, 12, { source: "Politiet", verification: "CONFIRMED" });
  await report(40, 30);
  await report(30, null, { source: "Legevakta" });
  await report(20, 85, { source: "EPS", verification: "PLAUSIBLE" });
  await page.goto(`/hendelse/${incidentId}/situasjon`);
  await follow(page, "button", "Historikk: Evakuerte");
  const history = page.getByRole("region", { name: "Historikk: Evakuerte" });
  const rows = history.locator("tbody tr");
  for (const [nth, said] of [["85 personer", "Sannsynlig", "EPS"], ["ikke kjent", "Ubekreftet", "Legevakta"], ["30 personer", "ikke oppgitt"], ["12 personer", "Bekreftet", "Politiet"]].entries()) {
    for (const one of said) await rows.nth(nth).getByText(one, { exact: false }).first().waitFor();
  }
  insist((await history.locator("svg path:not(.figure-points):not(pattern *)").count()) === 2, "the curve is bridged over what was not known");
  await history.getByText("Skravert: ikke kjent").waitFor();
  await look(page, "the history of a key figure");

  // It grows while it is open, and each report leads to its line of the log.
  await report(1, 90);
  await rows.first().getByText("90 personer").waitFor();
  const last = rows.last().getByRole("link");
  const number = /\d+/.exec(await last.innerText())[0];
  await reach(page, last);
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/logg\\?linje=${number}$`));
  await page.goBack();
  await follow(page, "button", "Lukk", history);
  await history.waitFor({ state: "detached" });
  await page.locator("#tall-evacuated:focus").waitFor();
}

/** The board says what nobody holds, what is open without making noise of it, and what of the year is overdue in which plan. */
async function board(page, { incidentId }) {
  const row = page.getByRole("row").filter({ hasText: FLOOD });
  await page.goto("/");
  await row.getByText("I arbeid: 1 tiltak", { exact: true }).waitFor();
  await command(page, "giveTask", "GiveTaskInput", { incidentId, title: "Ring lensmannen", text: "Spør om veien.", role: "logistics", skipping: "Prøve" });
  await command(page, "activate", "ActivateInput", { incidentId, body: "LEADERSHIP", authority: "Kriseleder", skipping: "Prøve" });
  await command(page, "setMinimumStaffing", "SetMinimumStaffingInput", { incidentId, body: "LEADERSHIP", atLeast: 3, skipping: "Prøve" });
  for (const said of ["1 oppgave uten noen i rollen", "1 post med færre enn det må være", "I arbeid: 1 oppgave · 1 tiltak"]) await row.getByText(said, { exact: true }).waitFor();
  await command(page, "planFollowUp", "PlanFollowUpInput", { text: "Øve", owner: "Beredskapssjef", deadline: new Date(Date.now() + 1_500).toISOString(), target: { training: "Båt" } });
  await page.waitForFunction((until) => Date.now() > until, Date.now() + 2_000);
  await page.goto("/");
  const late = page.getByRole("link", { name: "1 av dem i oppfølgingsplanen" });
  await Promise.all([late, row].map((one) => one.waitFor()));
  await look(page, "Tavle");
  await reach(page, late);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/oppfolging\?org=/);
}

async function other(page, organisationId) {
  const { organisations } = await ask(page, "{ organisations(first: 10) { edges { node { id } } } }");
  return organisations.edges.map(({ node }) => node.id).find((id) => id !== organisationId);
}
