// Every way to open a log, by keyboard alone: a title with what else may be said, a template as it was previewed, a duty log, and an incident of its lines.
import { button, field, go, look, press, reach } from "./hands.mjs";
import { ask, command, insist, judge, logOf, play, reader, signIn } from "./stage.mjs";

/** Within the most characters that the field takes, and more bytes than a title may have. */
const TOO_LONG = "æ".repeat(200);
const LINES = ["Publikum melder om vann i kjelleren", "Bil i grøfta ved Hov", "Brua ved Hov er stengt"];

await play(async ({ browser, url, given: [leader, keeper, , , password] }) => {
  const { context, noted } = await reader(browser, url);
  let pointed = 0;
  await context.exposeFunction("notePointer", () => (pointed += 1));
  await context.addInitScript(() => addEventListener("pointerdown", () => window.notePointer(), true));
  const page = await context.newPage();
  await signIn(page, leader, password);
  await prepared(page, keeper);
  await plainly(page);
  await fromTemplate(page);
  const duty = await dutyLog(page);
  await fromEntries(page, duty);
  insist(pointed === 0, `a pointer was used ${pointed} times`);
  judge(noted);
});

async function wherever(page) {
  await page.waitForURL(/\/hendelse\/[0-9a-f-]{36}\/logg/);
  await page.locator("#loggfor:focus").waitFor();
  return /hendelse\/([0-9a-f-]{36})/.exec(page.url())[1];
}
async function home(page) {
  await page.goto("/");
  await page.locator('[data-line="live"]').waitFor();
}

/** A list that the template does not name, of one who is called by the console. */
async function prepared(page, keeper) {
  const { people } = await ask(page, "{ people(first: 100) { edges { node { person { id name } } } } }");
  const personId = people.edges.map(({ node }) => node.person).find(({ name }) => name === keeper).id;
  await command(page, "setContactPoints", "SetContactPointsInput", { personId, points: [{ channel: "CONSOLE" }] });
  await command(page, "defineNotificationList", "DefineNotificationListInput", { name: "De som kan nås", entries: [{ people: [{ personId }] }], order: "PARALLEL", ackTimeoutsSeconds: [300] });
}

/** Opens the form of a new incident. */
async function begin(page) {
  await page.keyboard.press("n");
  await page.locator("dialog.deed[open] input[name=title]:focus").waitFor();
}

/** A title and Enter are enough; place, time and type stand below them. */
async function plainly(page) {
  await begin(page);
  await page.keyboard.type("Ras ved Hov");
  await reach(page, page.locator("dialog[open] summary", { hasText: "Sted, tidspunkt og mer" }), "Tab");
  await page.keyboard.press("Enter");
  for (const [label, words] of [["Sted", "Hov"], ["Oppdaget kl.", "-10"], ["Type (nøkkelord)", "Landslide"], ["Hva det verste kan bli, med ord", "Flere hus tas"]]) await field(page, label, words);
  await look(page, "Ny hendelse");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog[open] .ds-alert").waitFor();
  for (const [name, words] of [["place", "Hov"], ["potential", "Flere hus tas"], ["title", "Ras ved Hov"]]) insist((await page.locator(`dialog[open] [name=${name}]`).inputValue()) === words, `what was typed of ${name} is lost`);
  await reach(page, page.locator("dialog[open] [name=kind]"), "Shift+Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("landslide");
  await page.keyboard.press("Control+Enter");
  const id = await wherever(page);
  const { incident } = await ask(page, "query($id: ID!) { incident(id: $id) { title place kind potential detectedAt opened { recordedAt } } }", { id });
  insist(incident.place === "Hov" && incident.kind === "landslide" && incident.potential === "Flere hus tas", `what was said below: ${JSON.stringify(incident)}`);
  insist(Date.parse(incident.opened.recordedAt) - Date.parse(incident.detectedAt) > 9 * 60_000, "it was detected ten minutes ago");
}

/** What the preview tells is what is done; what is not started is told with its reason. */
async function fromTemplate(page) {
  await home(page);
  await begin(page);
  await field(page, "Mal", "Flom");
  const preview = page.locator("dialog[open] [data-preview]");
  await preview.waitFor();
  const part = (key, outcome) => page.locator(`[data-preview] [data-part=${key}][data-outcome=${outcome}]`);
  await part("focus", "REFUSED").waitFor();
  await part("sit_leadership", "NOT_POSSIBLE").waitFor();
  await part("evacuated", "STARTED").waitFor();
  insist(/Ingen varsles/.test(await preview.locator("[role=status]").innerText()), "nobody is told yet");
  await field(page, "Med hvilken myndighet", "Kriseleder");
  await field(page, "Hvorfor faser hoppes over", "Det haster");
  await part("focus", "STARTED").waitFor();
  await part("sit_leadership", "STARTED").waitFor();
  await chooses(page, "Liste for Kriseledelsen");
  await preview.locator("[role=status]", { hasText: "1 varsles med en gang" }).waitFor();
  await reach(page, preview.getByRole("checkbox", { name: "Nøkkeltall: Evakuerte" }), "Tab");
  await page.keyboard.press("Space");
  await part("evacuated", "LEFT_OUT").waitFor();
  insist(await preview.getByRole("checkbox", { name: "Nøkkeltall: Evakuerte" }).evaluate((one) => one === document.activeElement), "whoever takes a part away is thrown out of the parts");
  await look(page, "Etter mal");

  await reach(page, page.locator("dialog[open] input[name=title]"), "Shift+Tab");
  await page.keyboard.type(TOO_LONG);
  await page.locator("dialog[open] .ds-alert", { hasText: /tillatt/ }).waitFor();
  await page.locator("dialog[open] [data-preview]").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog[open] button[type=submit]:not([aria-busy=true])").waitFor();
  await page.locator("dialog[open] .ds-alert", { hasText: /tillatt/ }).waitFor();
  insist((await page.locator("dialog[open] input[name=skipping]").inputValue()) === "Det haster", "what was typed is lost");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Flom i dalen");
  await page.locator("dialog[open] [data-preview] strong", { hasText: "Flom i dalen" }).waitFor();
  await page.keyboard.press("Control+Enter");
  const on = page.getByRole("button", { name: "Til loggen" });
  await on.waitFor();
  await page.locator("dialog[open] summary", { hasText: "Ikke startet" }).waitFor();
  await look(page, "Opprettet etter mal");
  await reach(page, on, "Tab");
  await page.keyboard.press("Enter");
  const id = await wherever(page);
  const query = "query($id: ID!) { incident(id: $id) { title severity templates { name partsStarted left { key } } } situation(incidentId: $id) { indicators { key } tasks { title } parts { focus { items } bodies { body inForce } } notifications { list } } }";
  const { incident, situation } = await ask(page, query, { id });
  insist(incident.title === "Flom i dalen" && incident.severity !== "UNKNOWN", `opened: ${JSON.stringify(incident)}`);
  insist(incident.templates[0].partsStarted > 25 && incident.templates[0].left.length > 0, `the template: ${JSON.stringify(incident.templates)}`);
  insist(situation.tasks.length > 4 && situation.parts[0].focus.items.length > 0 && situation.parts[0].bodies.some((one) => one.inForce), "tasks, focus and leadership stand");
  insist(situation.indicators.length > 0 && situation.indicators.every((one) => one.key !== "evacuated"), "what was left out was not started");
  insist(situation.notifications.length === 1, "the chosen list was started");
  await again(page);
}

/** Used again where it runs: what stands stays, and what somebody chose for is started. */
async function again(page) {
  await go(page, "Om hendelsen");
  const used = page.locator("[data-used]");
  await used.first().waitFor();
  await button(page, page.getByRole("button", { name: "Bruk mal" }), { opens: false });
  await page.locator("dialog.deed[open] select:focus").waitFor();
  await page.keyboard.type("Flom");
  await page.locator("dialog[open] [data-part=flood_zone][data-outcome=ALREADY_STARTED]").waitFor();
  await chooses(page, "Hvem som er Kriseleder");
  await page.locator("dialog[open] [data-preview] [data-part=fill_crisis_leader][data-outcome=STARTED]").waitFor();
  await look(page, "Bruk mal");
  await page.keyboard.press("Control+Enter");
  const done = page.getByRole("button", { name: "Ferdig" });
  await done.waitFor();
  await reach(page, done, "Tab");
  await page.keyboard.press("Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await page.locator(".work-told", { hasText: "Malen Flom er brukt" }).waitFor();
  await used.nth(1).waitFor();
  await look(page, "Om hendelsen, etter mal");
}

/** Chooses the first that there is instead of what the template says. */
async function chooses(page, label) {
  const wanted = page.locator("dialog[open]").getByLabel(label, { exact: true });
  await wanted.waitFor();
  await reach(page, wanted, "Tab");
  await page.keyboard.press("ArrowDown");
}



/** The log of ordinary days: one at a time, apart from the incidents, and the next goes on from it. */
async function dutyLog(page) {
  const open = page.getByRole("button", { name: "Ny vaktlogg" });
  const opens = async (filled) => {
    await home(page);
    await button(page, open);
    for (const [label, words] of filled) await field(page, label, words);
  };
  await opens([["Hva den heter", "Uke 46"]]);
  await look(page, "Ny vaktlogg");
  await page.keyboard.press("Control+Enter");
  const first = await wherever(page);
  await page.locator(".bar-title", { hasText: "Vaktlogg" }).waitFor();

  await opens([["Hva den heter", "Uke 47"]]);
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open] .ds-alert", { hasText: "DUTY_LOG_KEPT" }).waitFor();
  insist((await page.locator("dialog.deed[open] input[name=title]").inputValue()) === "Uke 47", "what was typed is lost");
  await field(page, "Fortsetter", "Vaktlogg");
  await page.keyboard.press("Control+Enter");
  await page.waitForURL((now) => now.pathname.includes("/hendelse/") && !now.pathname.includes(first));
  const id = await wherever(page);
  await home(page);
  await page.locator(`[data-duty="${id}"]`, { hasText: "Vaktlogg" }).waitFor();
  insist((await page.locator("[data-duty]").count()) === 1, "the one before is closed");
  insist((await page.locator(".board", { hasText: "Uke 47" }).count()) === 0, "a duty log stands among the incidents");
  await look(page, "Tavle");
  return id;
}

/** Lines of the duty log become an incident; both logs tell of it. */
async function fromEntries(page, duty) {
  await reach(page, page.locator(`[data-duty="${duty}"] a`), "Tab");
  await page.keyboard.press("Enter");
  await page.locator("#loggfor:focus").waitFor();
  for (const text of LINES) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.locator(".line-text", { hasText: text }).waitFor();
  }
  const line = (text) => page.locator("article", { hasText: text });
  for (const text of [LINES[2], LINES[0]]) {
    await reach(page, line(text), "Tab");
    await page.keyboard.press("x");
    await line(text).getByText("Valgt", { exact: true }).waitFor();
  }
  await look(page, "Valgte linjer");
  const make = page.getByRole("button", { name: "Lag hendelse" });
  await reach(page, make, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("dialog.deed[open] input[name=title]:focus").waitFor();
  await page.keyboard.type(TOO_LONG);
  await field(page, "Sted", "Hov");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open] .ds-alert").waitFor();
  insist((await page.locator("dialog.deed[open] input[name=place]").inputValue()) === "Hov", "what was typed is lost");
  await reach(page, page.locator("dialog.deed[open] input[name=title]"), "Shift+Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Flom ved Hov");
  await look(page, "Lag hendelse");
  await page.keyboard.press("Control+Enter");
  await page.waitForURL((now) => now.pathname.includes("/hendelse/") && !now.pathname.includes(duty));
  const id = await wherever(page);
  for (const text of [LINES[0], LINES[2]]) await page.locator("[data-began]", { hasText: text }).waitFor();
  insist((await page.locator("[data-began]").count()) === 2, "the lines that were chosen, and no others");
  await look(page, "Begynte i en vaktlogg");
  const numbers = (await logOf(page, duty)).filter((one) => one.text === LINES[0] || one.text === LINES[2]).map((one) => one.number);
  const { incident } = await ask(page, "query($id: ID!) { incident(id: $id) { title place begunIn { incidentId numbers } } }", { id });
  insist(incident.place === "Hov" && incident.begunIn.incidentId === duty && incident.begunIn.numbers.join() === numbers.join(), `it began: ${JSON.stringify(incident)}`);

  await reach(page, page.locator(`[data-began="${numbers[0]}"] a`), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("dialog.line-apart[open]", { hasText: LINES[0] }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.line-apart[open]").waitFor({ state: "detached" });
  for (const text of [LINES[0], LINES[2]]) await line(text).getByRole("link", { name: "Ble til: Flom ved Hov" }).waitFor();
  insist((await line(LINES[1]).getByRole("link", { name: /Ble til/ }).count()) === 0, "a line that was not chosen became nothing");
}
