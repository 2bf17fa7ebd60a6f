// The first hour of a crisis, by keyboard alone: opened, told, mobilised, met, decided, given out, written, reported, published.
import { ask, button, command, deed, field, go, look } from "./hands.mjs";
import { insist, judge, logOf, openIncident, play, reader, signIn } from "./stage.mjs";

const ENTRIES = ["Ras meldt ved Hov kl. 02:10.", "! Strømmen er borte i bygda.", "inn: #tlf fra Politiet til Kommunen: To hus er tatt.", "Veien er stengt ved brua.", "obs: Vann i bekken.", "Innbyggere samles ved skolen.", "ut: til Statsforvalteren: Vi har satt kriseledelsen.", "Ordføreren er varslet.", "inn: fra Nettselskapet: Feilretting er i gang.", "Vaktmester åpner skolen."];
const TASKS = ["Åpne skolen", "Sperre veien", "Telle innbyggere", "Skaffe aggregat", "Svare pressen"];

await play(async ({ browser, url, given: [leader, keeper, staff, password] }) => {
  const { context, noted } = await reader(browser, url);
  let pointed = 0;
  await context.exposeFunction("notePointer", () => (pointed += 1));
  await context.addInitScript(() => addEventListener("pointerdown", () => window.notePointer(), true));
  const page = await context.newPage();
  await signIn(page, leader, password);
  await prepare(page, [leader, keeper, staff]);

  const { id } = await openIncident(page, "Ras ved Hov");
  await notify(page, id, { browser, url, keeper, password });
  await mobilise(page, leader, keeper, staff);
  await meet(page, leader);
  await giveOut(page);
  await write(page);
  await report(page);

  const stands = await standing(page, id);
  insist(stands.parts[0].bodies.some((one) => one.body === "LEADERSHIP" && one.inForce), "the leadership is active");
  insist(stands.parts[0].roles.length === 3, `roles filled: ${JSON.stringify(stands.parts[0].roles)}`);
  insist(stands.parts[0].focus.items.length === 2, "the focus holds two priorities");
  insist(stands.meetings[0].stage === "ADJOURNED" && stands.meetings[0].nextAt, "the first meeting is over, and the next one set");
  insist(stands.decisions.length === 3 && stands.decisions[0].entries.join() === "0,1" && stands.decisions[0].made.meetingId, `decisions: ${JSON.stringify(stands.decisions)}`);
  insist(stands.tasks.length === TASKS.length && stands.tasks.filter((one) => one.stage === "ACKNOWLEDGED").length === 1, `tasks: ${JSON.stringify(stands.tasks)}`);
  insist(stands.situationReports[0].stage === "SENT", `the report is ${stands.situationReports[0].stage}`);
  insist(stands.information[0].stage === "PUBLISHED", `the message is ${stands.information[0].stage}`);
  const log = await logOf(page, id);
  insist(log.every((one, at) => one.number === at), "the log has no gaps");
  insist(log.filter((one) => one.text.includes("Vaktmester åpner skolen.")).length === 1, "every line is there once");
  const told = await (await page.request.get("/publikum")).text();
  insist(told.includes("Hold deg unna Hov"), "the public reads it without signing in");
  insist(pointed === 0, `a pointer was used ${pointed} times`);
  judge(noted);
  console.log(`the first hour by keyboard alone: ${log.length} lines in the log`);
});

async function notify(page, id, { browser, url, keeper, password }) {
  await go(page, "Varsling");
  await deed(page, "v", [["Hva de skal få vite", "Ras ved Hov. Møt i rådhuset nå."]], { look: "notifying", ready: () => page.locator("[data-preview]").waitFor() });
  await page.locator('[data-notification] [data-confirmed="0"]').waitFor();

  // The same list once more is refused until somebody says why; the form is left.
  await page.keyboard.press("v");
  await field(page, "Hva de skal få vite", "Ras ved Hov. Møt i rådhuset nå.");
  await page.locator("[data-preview]").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").getByLabel("Hvorfor de varsles en gang til").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });

  // Someone answers for themselves elsewhere, and it is seen here at once.
  const other = await reader(browser, url);
  const there = await other.context.newPage();
  await signIn(there, keeper, password, `/hendelse/${id}/varsling`);
  await button(there, there.locator(`[data-recipient]`, { hasText: keeper }).getByRole("button", { name: "Kvittert" }));
  await field(there, "På plass om (minutter)", "15");
  await there.keyboard.press("Enter");
  await page.locator('[data-notification] [data-confirmed="1"]').waitFor();
  await page.getByText("er der om 15 min").waitFor();
  judge(other.noted);
  await other.context.close();

  // The next is noted by hand: k takes one to the first who has not answered.
  await page.keyboard.press("k");
  await page.locator("[data-waits] button:focus").waitFor();
  await page.keyboard.press("Enter");
  await field(page, "Hva de svarte", "Kommer straks.");
  await page.keyboard.press("Enter");
  await page.locator('[data-notification] [data-confirmed="2"]').waitFor();
  await look(page, "Varsling");
}

async function mobilise(page, leader, keeper, staff) {
  await go(page, "Mobilisering");
  await deed(page, "l", [["Hjemmel", "Beredskapsplanen"], ["Hvor de sitter", "Rådhuset"]], { look: "activating" });
  await page.locator('[data-body="LEADERSHIP"][data-active]').waitFor();
  for (const [role, person, capacity] of [["Kriseleder", leader, "Rolle"], ["Kriseleder", staff, "Sted"], ["Loggfører", keeper, "Rolle"]]) {
    await deed(page, "b", [["Rolle", role], ["Hvem", person], ["Som", capacity]]);
    await page.locator("[data-role]", { has: page.locator(".work-item-title", { hasText: role }) }).filter({ hasText: person }).waitFor();
  }
  await deed(page, "m", [["Hvem", keeper]]);
  await page.locator(".role-person", { hasText: keeper }).getByText("På plass").waitFor();
  await look(page, "Mobilisering");
}

async function meet(page, leader) {
  await go(page, "Møter og beslutninger");
  await deed(page, "i", [["Når", "+5"], ["Hvor, eller hvordan delta på avstand", "Rådhuset"]], { look: "convening" });
  await page.locator('[data-stage="CONVENED"]').waitFor();
  await page.keyboard.press("b");
  await page.locator('[data-stage="SITTING"]').waitFor();
  await deed(page, "f", [[leader, "Til stede"]]);
  for (const [point, said] of [["1", "To hus er tatt."], ["3", "Raset kan utvide seg."]]) {
    await page.keyboard.press(point);
    await page.locator(`[data-point="${point}"]:focus`).waitFor();
    await page.keyboard.type(said);
    await page.keyboard.press("Enter");
    await page.locator(".notes", { hasText: said }).waitFor();
    await page.keyboard.press("Escape");
  }
  await deed(page, "o", [["Prioriteringer", "Liv og helse\nStrøm til skolen"], ["Gjelder til", "+60"]]);
  await page.locator('[data-focus="2"]').waitFor();
  for (const [nr, said] of ["Be politiet evakuere", "Åpne skolen som mottak", "Sette krisestab fra kl. 07"].entries()) {
    await deed(page, "d", [["Hva som skal besluttes", `Sak ${nr + 1}`], ["Beslutningen", said], ...(nr === 0 ? [["Bygger på loggføring nr.", "0, 1"]] : [])], nr === 0 ? { look: "deciding" } : {});
    await page.locator(`[data-decisions="${nr + 1}"]`).waitFor();
  }
  await look(page, "Møter og beslutninger, a meeting in session");
  await deed(page, "h", [["Hva møtet kom til", "Tre beslutninger."], ["Neste møte", "+90"]]);
  await page.locator('[data-stage="SITTING"]').waitFor({ state: "detached" });
  await look(page, "Møter og beslutninger");
}

async function giveOut(page) {
  await go(page, "Tiltak og oppgaver");
  for (const [nr, title] of TASKS.entries()) {
    await deed(page, "o", [["Hva som skal gjøres", title], ["Til rolle", nr === 0 ? "Loggf" : "Oper"], ["Frist", `+${20 + nr}`]], nr === 0 ? { look: "giving a task" } : {});
    await page.locator(`[data-tasks="${nr + 1}"]`).waitFor();
  }
  await button(page, page.getByRole("button", { name: `Kvitter: ${TASKS[0]}` }), { opens: false });
  await page.locator('[data-task="ACKNOWLEDGED"]').waitFor();
  await deed(page, "a", [["Hva de bes om", "Evakuere alle innen 300 meter"], ["Svar trengs innen", "+15"]]);
  await page.getByText("Spurt, ikke hørt noe").waitFor();
  await look(page, "Tiltak og oppgaver");
}

async function write(page) {
  await go(page, "Logg");
  await page.keyboard.press("/");
  await page.locator("#loggfor:focus").waitFor();
  for (const line of ENTRIES) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await page.locator("article", { hasText: ENTRIES.at(-1) }).waitFor();
  await page.locator(".line-waiting").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+Tab");
  await look(page, "Logg");
}

async function report(page) {
  await go(page, "Rapport");
  await deed(page, "r", [], { look: "writing a report" });
  await page.locator('[data-report="DRAFT"]').waitFor();
  await deed(page, "e", []);
  await page.locator('[data-report="REVIEWED"]').waitFor();
  await page.keyboard.press("a");
  await page.locator('[data-report="APPROVED"]').waitFor();
  const tell = async () => {
    await page.locator("dialog[open] textarea[name=others]:focus").waitFor();
    await page.keyboard.type("Statsforvalteren, vakt@sf.example.no");
    await page.locator(".preview-list li", { hasText: "Statsforvalteren" }).waitFor();
  };
  await deed(page, "s", [], { ready: tell });
  await page.locator('[data-report="SENT"]').waitFor();
  await deed(page, "m", [["Overskrift", "Hold deg unna Hov"], ["Tekst", "Det har gått et ras. Ring 116 117 hvis du savner noen."]], { look: "writing to the public" });
  await page.locator('[data-information="DRAFT"]').waitFor();
  await page.keyboard.press("k");
  await page.locator('[data-information="CLEARED"]').waitFor();
  await page.keyboard.press("p");
  await page.locator('[data-information="PUBLISHED"]').waitFor();
  await look(page, "Rapport");
}

/** What a municipality has before anything happens: how its people are reached, and whom to call. */
async function prepare(page, logins) {
  const { people } = await ask(page, "{ people(first: 50) { edges { node { person { id name } } } } }");
  const ids = logins.map((login) => people.edges.find(({ node }) => node.person.name === login).node.person.id);
  for (const personId of ids) await command(page, "setContactPoints", "SetContactPointsInput", { personId, points: [{ channel: "CONSOLE" }] });
  const entries = ids.map((personId) => ({ people: [{ personId }] }));
  await command(page, "defineNotificationList", "DefineNotificationListInput", { name: "Kriseledelsen", order: "PARALLEL", ackTimeoutsSeconds: [600], entries });
}

async function standing(page, id) {
  const { situation } = await ask(page, `query($id: ID!) { situation(incidentId: $id) {
    parts { bodies { body inForce } roles(current: true) { role capacity } focus { items } } meetings { stage nextAt } tasks { stage title }
    decisions { entries made { meetingId } } situationReports { stage } information { stage } } }`, { id });
  return situation;
}
