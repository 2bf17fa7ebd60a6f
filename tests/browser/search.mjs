// The search over all logs: reached by one key from anywhere, asked by keyboard, its question in the address, its lines linked.
import { command, logOf, look, openIncident, play, reader, reach, signIn, insist, judge } from "./stage.mjs";

/** More lines than one page of the search holds. */
const MANY = 120;
const PAGE = 50;

await play(async ({ browser, url, given: [login, , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const { id } = await openIncident(page, "Flom i elva");
  await page.keyboard.type("obs: Pumpa ved (Storgata) er i gang.");
  await page.keyboard.press("Enter");
  await page.getByText("Pumpa ved (Storgata)").last().waitFor();
  await command(page, "openIncident", "OpenIncidentInput", { title: "Øvelse Pumpe", exercise: true });

  await byKey(page);
  await asks(page, "pumpa ved (STORGATA)");
  await marksAndLinks(page, id);
  await lessOftenFound(page);
  await many(page, id);
  judge(noted);
  await context.close();
});

/** From a screen of an incident, by one key; there the field waits, and the key that is typed into it is a letter. */
async function byKey(page) {
  await page.locator("main").focus();
  await page.keyboard.press("Shift+S");
  await page.waitForURL(/\/sok$/);
  await page.locator("input[type=search]:focus").waitFor();
  await page.getByText("Dette søkes det ikke i").waitFor();
  await page.getByText("Vedlegg, verken innholdet").waitFor();
  await look(page, "the search before a question");
  await page.keyboard.press("Shift+S");
  insist((await page.locator("input[type=search]").inputValue()) === "S", "a capital letter cannot be typed into the search");
  await page.keyboard.press("Backspace");
}

async function asks(page, words) {
  await page.keyboard.press("Control+a");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.waitForURL((now) => now.searchParams.get("sok") === words);
  await page.locator(".sok-told", { hasText: /treff/ }).or(page.getByText("Ingen linje")).first().waitFor();
}

async function marksAndLinks(page, id) {
  await page.locator(".sok-told", { hasText: "1 treff" }).waitFor();
  await page.locator("mark", { hasText: "Pumpa ved (Storgata)" }).waitFor();
  const { number, kind } = (await logOf(page, id)).find((line) => line.text.includes("Pumpa"));
  insist(kind === "OBSERVATION", "the line is no observation");
  await page.locator(".sok-hit", { hasText: "Observasjon" }).waitFor();
  await look(page, "an answer");
  await reach(page, page.getByRole("link", { name: `Linje ${number} i Tidslinje` }));
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/hendelse/${id}/tidslinje\\?t=`));
  await page.locator(".tidslinje", { hasText: "Pumpa ved (Storgata)" }).waitFor();
  await page.goBack();
  await page.locator("mark").waitFor();
  await reach(page, page.getByRole("link", { name: `Linje ${number} i loggen` }));
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/hendelse/${id}/logg\\?linje=${number}$`));
  await page.locator("dialog[open]", { hasText: "Pumpa ved (Storgata)" }).waitFor();
  // What is asked is in the address: a colleague who opens it sees the same.
  await page.goto("/sok?sok=%C3%B8velse%20pumpe");
  await page.locator(".sok-exercise .exercise-mark").waitFor();
}

async function lessOftenFound(page) {
  await page.keyboard.press("Escape");
  await page.locator("input[type=search]").focus();
  await asks(page, "finnes ikke");
  await page.getByText("Ingen linje du har tilgang til, har «finnes ikke».").waitFor();
}

/** Page by page until all is searched, and the reader is told which of the two it is. */
async function many(page, id) {
  for (let n = 1; n <= MANY; n++) await command(page, "recordEntry", "RecordEntryInput", { incidentId: id, kind: "NOTE", text: `Sandsekk nummer ${n}` });
  await asks(page, "sandsekk");
  await page.locator(".sok-told", { hasText: `${PAGE} treff så langt` }).waitFor();
  for (const more of [2 * PAGE, MANY]) {
    await reach(page, page.getByRole("button", { name: "Søk videre" }));
    await page.keyboard.press("Enter");
    await page.locator(".sok-told", { hasText: `${more} treff` }).waitFor();
  }
  insist((await page.locator(".sok-hit").count()) === MANY, "lines are missing, or stand twice");
  await page.getByText("Alle linjer du har tilgang til, er gjennomsøkt.").waitFor();
}
