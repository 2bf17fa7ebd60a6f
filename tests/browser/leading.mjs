// The leader's screens: the situation, live and on the wall through a cut and a reload, and the timeline that replays it.
import { audit, cable, insist, judge, openIncident, play, reader, signIn, untilKept } from "./stage.mjs";

const FIRST = "Alle ut av skolen";
const SECOND = "Finn de savnede";

/** The smallest letters of a wall on a screen of 1920 by 1080. */
const LETTER_MIN_PX = 40;

/** The smallest letters in sight, and whether something is below the edge. */
function measured(wall) {
  const said = [...wall.querySelectorAll("*")].filter((one) => !one.closest(".sr-only") && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""));
  return { least: Math.min(...said.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))), cut: wall.scrollHeight > wall.clientHeight + 1 };
}

/** Sets the leadership focus by keyboard alone. */
async function setFocus(page, item) {
  await page.keyboard.press("f");
  await page.locator("dialog[open] textarea:focus").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(item);
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}

await play(async ({ browser, url, given: [login, password] }) => {
  const line = await cable(url);
  const { context, noted } = await reader(browser, line.url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const { id } = await openIncident(page, "Ras ved skolen");
  await page.goto(`/hendelse/${id}/situasjon`);
  await page.getByText("Ledelsen har ikke satt fokus.").waitFor();

  // An act that skips a phase is refused where it was given, and asks for the reason.
  await page.keyboard.press("f");
  await page.locator("dialog[open] textarea:focus").waitFor();
  await page.keyboard.type(FIRST);
  await page.keyboard.press("Control+Enter");
  const reason = page.locator("dialog[open] input[name=skipping]");
  const set = page.locator(".focus-items li", { hasText: FIRST });
  await reason.or(set).first().waitFor();
  if (await reason.isVisible()) {
    await reason.fill("Det haster");
    await page.keyboard.press("Control+Enter");
  }
  await set.waitFor();

  const wall = await context.newPage();
  await wall.goto(`/hendelse/${id}/situasjon?vegg=ja`);
  await wall.locator(".wall-focus li", { hasText: FIRST }).waitFor();
  await audit(wall, "the wall");
  insist((await wall.locator(".wall :is(button, a, input, select)").count()) === 0, "the wall has something to press");
  await setFocus(page, SECOND);
  await wall.locator(".wall-focus li", { hasText: SECOND }).waitFor();

  // Each has its wall by its address: nothing to press, nothing cut off, no letter smaller than can be read at five metres.
  await wall.setViewportSize({ width: 1920, height: 1080 });
  for (const whose of ["stab", "opsam", "ledelse"]) {
    await wall.goto(`/hendelse/${id}/situasjon?vegg=${whose}`);
    await wall.locator(`.wall[data-wall=${whose}] .wall-counts`).waitFor();
    await audit(wall, `the wall, ${whose}`);
    insist((await wall.locator(".wall :is(button, a, input, select)").count()) === 0, `the wall of ${whose} has something to press`);
    const { least, cut } = await wall.locator(".wall").evaluate(measured);
    insist(least >= LETTER_MIN_PX, `the wall of ${whose} has letters of ${least} px`);
    insist(!cut, `the wall of ${whose} is taller than its screen`);
  }

  // What was last shown is kept shortly after it came; the page itself is kept by the worker.
  await wall.evaluate(() => navigator.serviceWorker.ready);
  await untilKept(wall, `situation:${id}`);
  line.cut();
  await wall.locator(".wall-foot.cut").waitFor();
  await wall.reload();
  await wall.locator(".wall-foot.cut", { hasText: "gammelt" }).waitFor();
  insist((await wall.locator(".wall-focus li").count()) === 1, "the wall forgot the focus when it was loaded without network");
  line.mend();
  await wall.locator(".wall-foot:not(.cut)").waitFor();
  await wall.close();

  await page.goto(`/hendelse/${id}/tidslinje`);
  await page.locator(".picture-at.known").waitFor();
  await page.locator(".picture-at.happened").waitFor();
  await audit(page, "the timeline");
  await page.keyboard.press("c");
  await page.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await page.waitForURL(/[?&]t=/);
  await page.locator(".compare .changes li", { hasText: SECOND }).waitFor();
  const at = await page.locator(".tid-now").innerText();
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press("o");
  await page.locator("dialog[open] textarea:focus").waitFor();
  await page.keyboard.type("Fokus kom sent");
  await page.keyboard.press("Control+Enter");
  await page.locator(".observations li", { hasText: "Fokus kom sent" }).waitFor();
  await page.goto(page.url());
  await page.locator(".picture-at.known").waitFor();
  insist((await page.locator(".tid-now").innerText()) === at, "the link leads to another instant");
  judge(noted);
  line.close();
});
