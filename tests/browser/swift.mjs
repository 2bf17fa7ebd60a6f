// How long a line takes from Enter in one browser until another browser has painted it. Measures; passes no judgement.
import { insist, launch, reader, signIn } from "./stage.mjs";

/** Lines that let the browsers warm up, and are not counted. */
const WARM = 20;

const [url, incidentId, writer, onlooker, password, count] = process.argv.slice(2);
const browsers = [await launch(), await launch()];
try {
  const at = `/hendelse/${incidentId}/logg`;
  const [page, there] = await Promise.all(browsers.map(async (browser, nr) => {
    const page = await (await reader(browser, url)).context.newPage();
    await signIn(page, [writer, onlooker][nr], password, at);
    await page.locator("#loggfor").focus();
    return page;
  })); // prettier-ignore
  // Both browsers stand on one machine and go by its clock.
  await page.evaluate(() => {
    window.entered = 0;
    addEventListener("keydown", (event) => { if (event.key === "Enter") window.entered = performance.timeOrigin + event.timeStamp; }, true);
  });
  const waits = [];
  for (let nr = 0; nr < WARM + Number(count); nr++) {
    const text = `Måling ${nr}`;
    const painted = await there.evaluateHandle((text) => {
      const stands = () => [...document.querySelectorAll(".line-text")].some((line) => line.textContent === text);
      const seen = new Promise((resolve) => {
        // The frame after the one that draws it: by then it is on the screen.
        const drawn = () => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        const watching = new MutationObserver(() => { if (stands()) { watching.disconnect(); requestAnimationFrame(drawn); } });
        watching.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      return { seen };
    }, text);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    const seen = await painted.evaluate(({ seen }) => seen);
    const wait = seen - (await page.evaluate(() => window.entered));
    insist(wait > 0, `a line was seen ${wait} ms after it was entered`);
    if (nr >= WARM) waits.push(wait);
    await painted.dispose();
  }
  console.log(JSON.stringify({ waits }));
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
}
