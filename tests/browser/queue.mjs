// OPSAM's view: one queue over several incidents, and lines for any of them without leaving the line.
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
  judge(noted);
  console.log("three lines for two incidents from one line");
});

async function say(page, words) {
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}
