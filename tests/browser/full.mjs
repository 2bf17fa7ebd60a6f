// The server's disk lets nothing more be written: whoever logs is told so in their language, nothing is lost, and what waited arrives once.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ask, insist, judge, look, openIncident, play, reader, signIn } from "./stage.mjs";

/** What a file may still grow by, in bytes; the notes that use it up, and how many of them at most. */
const ROOM_BYTES = 64 * 1024;
const NOTE_CHARS = 8_000;
const NOTES_MAX = 4_000;
const AT_ONCE = 16;
const TOLD = { nb: /disk er full, og ingenting ble ført|ingenting kan føres før serveren/i, nn: /disken til tenaren er full|ingenting kan førast før tenaren/i, en: /disk is full and nothing was recorded|nothing can be recorded until/i };

/** The largest file of the server's folder, in bytes. */
const largest = (folder) => Math.max(...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => statSync(join(one.parentPath, one.name)).size));
const limit = (pid, bytes) => execFileSync("prlimit", ["--pid", pid, `--fsize=${bytes}:`]);

/** Writes notes until one is refused for want of room. */
async function fill(page, incidentId) {
  const query = "mutation($input: RecordEntryInput!) { recordEntry(input: $input) { __typename ... on Refusal { code } } }";
  const note = (nr) => ask(page, query, { input: { commandId: crypto.randomUUID(), incidentId, kind: "NOTE", text: `${nr} ${"x".repeat(NOTE_CHARS)}` } });
  for (let nr = 0; nr < NOTES_MAX; nr += AT_ONCE) {
    const came = await Promise.all(Array.from({ length: AT_ONCE }, (_, one) => note(nr + one)));
    const refused = came.find(({ recordEntry }) => recordEntry.__typename === "Refusal");
    if (refused) return refused.recordEntry.code;
  }
  throw new Error("there was always room");
}

await play(async ({ browser, url, given: [login, password, pid, folder] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const { id } = await openIncident(page, "Flom i byen");
  limit(pid, largest(folder) + ROOM_BYTES);
  const code = await fill(page, id);
  insist(code === "DISK_FULL" || code === "READ_ONLY", `a full disk is told of as ${code}`);
  const waiting = page.locator(".pending");
  for (const [language, words] of Object.entries(TOLD)) {
    await page.evaluate((language) => localStorage.setItem("varsko.language", language), language);
    await page.goto(`/hendelse/${id}/logg`);
    await page.locator('[data-line="live"]').waitFor();
    await page.locator("#loggfor").fill(`Skrevet på ${language}`);
    await page.locator("#loggfor").press("Enter");
    await waiting.getByText(`Skrevet på ${language}`).waitFor();
    await waiting.getByRole("alert").filter({ hasText: words }).waitFor();
    await look(page, `a full disk, ${language}`);
  }
  if (code === "DISK_FULL") {
    limit(pid, "unlimited");
    await waiting.waitFor({ state: "detached" });
    const { incidentLog } = await ask(page, "query($id: ID!) { incidentLog(incidentId: $id, last: 3) { edges { node { text } } } }", { id });
    const came = incidentLog.edges.map((edge) => edge.node.text);
    insist(came.join() === Object.keys(TOLD).map((language) => `Skrevet på ${language}`).join(), `what waited came as ${came}`);
  }
  judge(noted);
});
