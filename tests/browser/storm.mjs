// Five hundred lines a minute come while someone types in the middle of the log: no key is lost, and nothing moves.
import { randomUUID } from "node:crypto";
import { insist, judge, logSize, openIncident, play, reader, signIn, topmost } from "./stage.mjs";

const LINES_A_MINUTE = 500;
const LASTS_MS = 20_000;
/** As fast as a practised hand types. */
const KEY_EVERY_MS = 60;
const SENTENCE = "Vannet står nå tretti centimeter over E16 ved Sundvollen; Statens vegvesen stenger, og skyssbåten går fra brygga klokka fire. ";
const RECORD = "mutation($input: RecordEntryInput!) { recordEntry(input: $input) { __typename ... on Receipt { number } } }";

await play(async ({ browser, url, given: [login, other, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const { id } = await openIncident(page, "Flom");
  const stranger = await reader(browser, url);
  await signIn(await stranger.context.newPage(), other, password);
  const write = async (text) => {
    const input = { commandId: randomUUID(), incidentId: id, kind: "OBSERVATION", text };
    const answer = await stranger.context.request.post("/graphql", { data: { query: RECORD, variables: { input } }, headers: { Origin: url } });
    const { data } = await answer.json();
    insist(data?.recordEntry.__typename === "Receipt", `not written: ${await answer.text()}`);
  };

  for (let nr = 1; nr <= 60; nr++) await write(`Før ${nr}`);
  await page.locator(".line-text", { hasText: /^Før 60$/ }).waitFor();
  await page.locator(".feed-box").evaluate((box) => box.scrollTo({ top: 900 }));
  await page.waitForFunction(() => document.querySelector(".feed-box").scrollTop > 500);
  await page.locator("#loggfor").focus();
  await page.evaluate(() => {
    window.seen = { pressed: 0, slowest: 0, blurred: 0 };
    const field = document.querySelector("#loggfor");
    field.addEventListener("blur", () => window.seen.blurred++);
    // From the key until the letter stands there, painted.
    field.addEventListener("input", (event) => {
      window.seen.pressed++;
      requestAnimationFrame(() => { window.seen.slowest = Math.max(window.seen.slowest, performance.now() - event.timeStamp); });
    });
  });
  const before = await topmost(page);

  const begun = Date.now();
  let typed = "";
  let busy = true;
  const typing = (async () => {
    while (busy) {
      await page.keyboard.type(SENTENCE, { delay: KEY_EVERY_MS });
      typed += SENTENCE;
    }
  })();
  const writes = [];
  for (let nr = 1; Date.now() - begun < LASTS_MS; nr++) {
    writes.push(write(`Storm ${nr}`));
    const due = begun + (nr * 60_000) / LINES_A_MINUTE;
    await new Promise((done) => setTimeout(done, Math.max(0, due - Date.now())));
  }
  await Promise.all(writes);
  const rate = Math.round((writes.length / (Date.now() - begun)) * 60_000);
  busy = false;
  await typing;

  await page.locator(`.feed-fresh[data-fresh="${writes.length}"]`).waitFor();
  const seen = await page.evaluate(() => window.seen);
  insist(rate >= LINES_A_MINUTE * 0.95, `only ${rate} lines a minute came, so this shows nothing`);
  insist((await page.locator("#loggfor").inputValue()) === typed, "keys were lost");
  insist(seen.blurred === 0, "the focus moved");
  insist((await topmost(page)) === before, `the list moved from ${before} to ${await topmost(page)}`);

  await page.keyboard.press("Enter");
  await page.locator(".feed-fresh").click();
  await page.locator(".line-text", { hasText: typed.trim().slice(0, 60) }).first().waitFor();
  // The opening, what came before, the storm, and one's own: each once.
  const expected = 1 + 60 + writes.length + 1;
  insist((await logSize(page, id)) === expected, `${await logSize(page, id)} lines in the log, not ${expected}`);
  const inPage = await page.locator("article.line-entry").count();
  insist(inPage < 80, `${inPage} lines are in the page at once`);
  judge(noted);
  judge(stranger.noted);
  console.log(`${rate} lines a minute, ${seen.pressed} keys, the slowest letter after ${Math.round(seen.slowest)} ms`);
});
