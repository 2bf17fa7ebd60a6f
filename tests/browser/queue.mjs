// OPSAM's view: one queue over several incidents, and lines for any of them without leaving the line.
import { ask, button, field, reach } from "./hands.mjs";
import { audit, insist, judge, logOf, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [login, , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const flood = (await openIncident(page, "Flom")).id;
  await page.locator("#loggfor").blur();
  const fire = (await openIncident(page, "Skogbrann")).id;
  await page.goto("/logg");
  await page.locator("#loggfor:focus").waitFor();

  await say(page, "Ingen vet hvor");
  await page.getByText("Hvilken hendelse?").waitFor();
  await page.keyboard.press("Control+A");
  await say(page, "@flom inn: Vannet stiger.");
  await page.getByText("Lagret som nr.").waitFor();
  await say(page, "@skog obs: Røyk over åsen.");
  await page.locator("article", { hasText: "Røyk over åsen." }).waitFor();
  // The arrow keys choose as well, and the choice stays for the next line.
  await page.keyboard.press("Alt+ArrowDown");
  const chosen = await page.getByLabel("Hendelse", { exact: true }).last().inputValue();
  await say(page, "Valgt med pilene");
  await page.locator("article", { hasText: "Valgt med pilene" }).waitFor();

  const texts = async (id) => (await logOf(page, id)).map((one) => one.text);
  insist((await texts(flood)).includes("Vannet stiger."), "the flood has its line");
  insist((await texts(fire)).includes("Røyk over åsen."), "the fire has its line");
  insist((await texts(chosen)).includes("Valgt med pilene"), "the chosen one has its line");
  await page.locator("article", { hasText: "Hendelse opprettet" }).first().waitFor();
  await page.getByLabel("Søk i loggen").fill("røyk");
  await page.locator("article", { hasText: "Vannet stiger." }).waitFor({ state: "detached" });
  insist(new URL(page.url()).searchParams.get("sok") === "røyk", "what is searched for stands in the address");
  await page.locator("article", { hasText: "Røyk over åsen." }).waitFor();
  await audit(page, "the queue, searched");
  await fromDutyLog(page);
  judge(noted);
  console.log("three lines for two incidents from one line");
});

/** The centre's own log of ordinary days; what comes of a line of it is the municipality's. */
async function fromDutyLog(page) {
  await page.goto("/");
  await page.locator('[data-line="live"]').waitFor();
  await button(page, page.getByRole("button", { name: "Ny vaktlogg" }));
  await field(page, "Hva den heter", "Uke 47");
  await page.keyboard.press("Control+Enter");
  await page.locator("#loggfor:focus").waitFor();
  await say(page, "Brann i Nedre gate");
  const line = page.locator("article", { hasText: "Brann i Nedre gate" });
  await reach(page, line, "Tab");
  await page.keyboard.press("x");
  await button(page, page.getByRole("button", { name: "Lag hendelse" }), { by: "Shift+Tab" });
  await field(page, "Hva har skjedd?", "Brann");
  await page.keyboard.press("Control+Enter");
  await page.locator("[data-began]", { hasText: "Brann i Nedre gate" }).waitFor();
  const id = /hendelse\/([0-9a-f-]{36})/.exec(page.url())[1];
  const { incident } = await ask(page, "query($id: ID!) { incident(id: $id) { title lead { shortName } } }", { id });
  insist(incident.title === "Brann" && incident.lead.shortName === "Prøve kommune", `from the duty log came ${JSON.stringify(incident)}`);
}

async function say(page, words) {
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}
