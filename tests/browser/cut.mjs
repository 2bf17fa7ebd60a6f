// The network goes: what is on screen stays, typing goes on, the tab is closed and opened, and everything arrives once.
import { cable, insist, judge, logOf, openIncident, play, reader, signIn, untilKept } from "./stage.mjs";

const LINES = 30;

await play(async ({ browser, url, given: [login, , password] }) => {
  const line = await cable(url);
  const { context, noted } = await reader(browser, line.url);
  let page = await context.newPage();
  await signIn(page, login, password);
  const { id } = await openIncident(page, "Brudd");
  await page.keyboard.type("Før bruddet");
  await page.keyboard.press("Enter");
  await page.locator("article", { hasText: "Før bruddet" }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await untilKept(page, `log:${id}`);

  line.cut();
  await page.locator('[data-line="cut"]').waitFor();
  insist(await page.locator("article", { hasText: "Før bruddet" }).isVisible(), "what is on screen stays");
  await write(page, 1, LINES / 2);

  // The tab is closed; another is opened, without network.
  await page.close();
  page = await context.newPage();
  await page.goto(`/hendelse/${id}/logg`);
  await page.locator("#loggfor").waitFor();
  await page.locator(`[data-waiting="${LINES / 2}"]`).waitFor();
  await page.locator("article", { hasText: "Før bruddet" }).waitFor();
  await page.locator("#loggfor").focus();
  await write(page, LINES / 2 + 1, LINES);
  const sealed = await page.evaluate(() => new Promise((resolve) => {
    const asked = indexedDB.open("varsko");
    asked.onsuccess = () => {
      const boxes = asked.result.transaction("outbox").objectStore("outbox").getAll();
      boxes.onsuccess = () => resolve(boxes.result.map((box) => new TextDecoder().decode(box.data)).join());
    };
  }));
  insist(!sealed.includes("Under bruddet"), "what waits is sealed");
  await page.close();

  line.mend();
  page = await context.newPage();
  await page.goto(`/hendelse/${id}/logg`);
  await page.locator('[data-line="live"]').waitFor();
  await page.locator("article", { hasText: `Under bruddet ${LINES}` }).waitFor();
  await page.locator(".line-waiting").waitFor({ state: "detached" });

  const log = (await logOf(page, id)).filter((one) => one.text.startsWith("Under"));
  const expected = Array.from({ length: LINES }, (_, at) => `Under bruddet ${at + 1}`);
  insist(JSON.stringify(log.map((one) => one.text)) === JSON.stringify(expected), `arrived: ${log.map((one) => one.text).join(", ")}`);
  insist(log.every((one) => one.notedAt && one.notedAt <= one.recordedAt && one.occurredAt === one.notedAt), "every line has both times");
  // An incident is opened without network, too; the same page goes on when the line is back.
  line.cut();
  await page.locator('[data-line="cut"]').waitFor();
  await page.locator("#loggfor").blur();
  const other = (await openIncident(page, "Uten nett")).id;
  await page.keyboard.type("Første linje uten nett");
  await page.keyboard.press("Enter");
  await page.locator('[data-waiting="2"]').waitFor();
  line.mend();
  await page.locator("article", { hasText: "Første linje uten nett" }).waitFor();
  insist((await logOf(page, other)).map((one) => one.text).at(-1) === "Første linje uten nett", "the incident and its line arrived");
  judge(noted);
  line.close();
  console.log(`${log.length} lines typed without network arrived once, in order, with both times`);
});

async function write(page, from, to) {
  for (let nr = from; nr <= to; nr++) {
    await page.keyboard.type(`Under bruddet ${nr}`);
    await page.keyboard.press("Enter");
  }
  await page.locator(`[data-waiting="${to}"]`).waitFor();
}
