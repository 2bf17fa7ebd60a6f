// A very long log: how soon its newest lines stand there, that all of it can be read back to its opening, and how little
// of it is in the page at any time. Where the figures are wanted, they are the last line printed.
import { insist, judge, launch, logSize, PATIENCE_MS, reader, signIn } from "./stage.mjs";

/** The most lines in the page at once, however long the log is. */
const IN_PAGE_MAX = 80;
/** The longest that reading back may stand still. */
const STEP_MAX_MS = PATIENCE_MS;

const [url, incidentId, login, password] = process.argv.slice(2);
const browser = await launch();
try {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const lines = await logSize(page, incidentId);

  const begun = Date.now();
  await page.goto(`/hendelse/${incidentId}/logg`);
  await page.locator(`article[data-number="${lines - 1}"]`).waitFor();
  const first = Date.now() - begun;

  // Back to the opening, as a thumb on the scroll bar goes there; the most lines in the page are counted on the way.
  const read = await page.evaluate(async ({ stepMax }) => {
    const box = document.querySelector(".feed-box");
    const begun = performance.now();
    let [most, moved, slowest, last] = [0, performance.now(), 0, performance.now()];
    for (let height = 0; !box.querySelector('article[data-number="0"]'); ) {
      if (box.scrollHeight !== height) [height, moved] = [box.scrollHeight, performance.now()];
      else if (performance.now() - moved > stepMax) throw new Error(`stands still at ${height} px`);
      box.scrollTo({ top: box.scrollHeight });
      await new Promise(requestAnimationFrame);
      slowest = Math.max(slowest, performance.now() - last);
      last = performance.now();
      most = Math.max(most, box.querySelectorAll("article").length);
    }
    return { most, slowest, took: performance.now() - begun };
  }, { stepMax: STEP_MAX_MS });
  insist(read.most <= IN_PAGE_MAX, `${read.most} lines were in the page at once`);

  // All of it is here now: from end to end, and a line written into it.
  await page.locator(".feed-box").evaluate((box) => box.scrollTo({ top: 0 }));
  await page.locator(`article[data-number="${lines - 1}"]`).waitFor();
  await page.locator("#loggfor").focus();
  await page.keyboard.type("Etter så mange linjer");
  const entered = Date.now();
  await page.keyboard.press("Enter");
  await page.locator(".line-text", { hasText: /^Etter så mange linjer$/ }).waitFor();
  const written = Date.now() - entered;
  const heap = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
  judge(noted);
  console.log(JSON.stringify({ lines, first, back: Math.round(read.took), slowestFrame: Math.round(read.slowest), written, heapMiB: heap >> 20, inPage: read.most }));
} finally {
  await browser.close();
}
