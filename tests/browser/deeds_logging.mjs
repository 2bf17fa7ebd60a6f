// Logg: corrected, left undone, judged, shared and recalled, searched and filtered, by keyboard alone.
import { createHash } from "node:crypto";
import { field, focusKept, look, reach } from "./hands.mjs";
import { insist, judge, logOf, openIncident, play, reader, signIn } from "./stage.mjs";

const LINES = ["Vannet stiger ved brua.", "ikke: Vi evakuerer ikke skolen nå.", "!! inn: #tlf fra Politiet: Bil i elva.", "Bare et notat."];

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  const { id } = await openIncident(page, "Flom");
  for (const line of LINES) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await entry(page, "Bare et notat.").waitFor();
  await correct(page, id);
  await handle(page);
  await attach(page);
  await filter(page);
  judge(noted);
});

function entry(page, words) {
  return page.locator(".feed article", { hasText: words }).first();
}

/** A correction leaves both lines; what was deliberately left undone is a kind of its own. */
async function correct(page, id) {
  const line = entry(page, "Vannet stiger ved brua.");
  await line.focus();
  await page.keyboard.press("r");
  await page.locator("#loggfor:focus").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Vannet stiger ved den gamle brua.");
  await page.keyboard.press("Enter");
  await entry(page, "den gamle brua").waitFor();
  await page.locator("article.corrected", { hasText: "Vannet stiger ved brua." }).getByText("Rettet i nr. 5").waitFor();
  const log = await logOf(page, id);
  insist(log[2].kind === "OMISSION" && log[5].kind === "CORRECTION", `kinds: ${log.map((one) => one.kind)}`);
}

/** A file goes along with a line, and its fingerprint is shown to whoever has to prove that it is the same. */
async function attach(page) {
  const content = Buffer.from("Vannstand 3,24 m");
  await page.locator(".entry-files input[type=file]").setInputFiles({ name: "måling.txt", mimeType: "text/plain", buffer: content });
  await page.locator("#loggfor").focus();
  await page.keyboard.type("Målingen er lagt ved.");
  await page.keyboard.press("Enter");
  await entry(page, "Målingen er lagt ved.").focus();
  await page.keyboard.press("v");
  const dialog = page.locator("dialog.line-apart");
  await dialog.locator("summary", { hasText: "Fingeravtrykk" }).press("Enter");
  await dialog.locator("pre", { hasText: createHash("sha256").update(content).digest("hex") }).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

/** What v shows of a line: how sure it is, who may read it, and what one can do about both. */
async function handle(page) {
  const line = entry(page, "Bil i elva.");
  const dialog = page.locator("dialog.line-apart");
  await line.focus();
  await page.keyboard.press("v");
  await dialog.getByRole("button", { name: "Vurder sikkerheten" }).waitFor();
  await look(page, "a line apart");
  await within(page, dialog, "Vurder sikkerheten", [["Hvor sikkert", "Bekr"], ["Hva vurderingen bygger på", "Sett av patrulje"]]);
  await dialog.getByText("Bekreftet", { exact: true }).first().waitFor();
  await within(page, dialog, "Del med flere", [["Kan leses av", "Ogs"]]);
  await dialog.getByText("Kan leses av: også statsforvalteren").waitFor();
  await within(page, dialog, "Trekk delingen tilbake", [["Kan fortsatt leses av", "Egen"], ["Hvorfor", "Feil bil"]]);
  await dialog.getByText("Kan leses av: egen organisasjon").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  insist(await line.evaluate((one) => one === document.activeElement), "the focus comes back to the line");
}

async function within(page, dialog, name, filled) {
  await reach(page, dialog.getByRole("button", { name }), "Tab");
  await page.keyboard.press("Enter");
  for (const [label, words] of filled) await field(page, label, words);
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await focusKept(page, name);
}

/** Searched and filtered; the address holds it, and the button takes it away. */
async function filter(page) {
  const shown = (count) => page.waitForFunction((count) => document.querySelectorAll(".feed article").length === count, count);
  const search = page.getByRole("searchbox", { name: "Søk i loggen" });
  await reach(page, search, "Shift+Tab");
  await page.keyboard.type("skolen");
  await page.waitForURL(/sok=skolen/);
  await shown(1);
  await page.goto(page.url());
  await shown(1);
  const clear = page.getByRole("button", { name: "Fjern filtrene" });
  await clear.waitFor();
  await reach(page, clear, "Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.search === "");
  await entry(page, "Bare et notat.").waitFor();
  const summary = page.locator(".filters-more > summary");
  await reach(page, summary, "Shift+Tab");
  await page.keyboard.press("Enter");
  await choose(page, "Slag", "Bevisst", /slag=OMISSION/);
  await shown(1);
  await choose(page, "Slag", null, (url) => !url.search.includes("slag"));
  await choose(page, "Minst så viktig", "Haster", /prioritet=URGENT/);
  await shown(1);
  await choose(page, "Minst så viktig", null, (url) => !url.search.includes("prioritet"));
  await choose(page, "Vis bare", "Rettelser", /bare=corrections/);
  // The correction, and the line it corrects.
  await shown(2);
  await look(page, "the log, filtered");
}

async function choose(page, label, words, address) {
  const wanted = page.locator(".filters").getByLabel(label, { exact: true });
  await wanted.focus();
  // The first choice by its key: what is typed soon after goes on with what was typed before.
  if (words === null) await page.keyboard.press("Home");
  else await page.keyboard.type(words);
  await page.waitForURL(address);
}
