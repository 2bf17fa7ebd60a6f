// The log by keyboard alone: from nothing to the first saved line, prefixes, corrections, and lines that come meanwhile.
import { insist, judge, logOf, openIncident, play, reader, signIn, topmost } from "./stage.mjs";

/** The most keys from the board to the first saved line of a new incident. */
const KEYS_MAX = 15;

await play(async ({ browser, url, given: [login, other, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);

  const { id, keys } = await openIncident(page, "Flom");
  await page.keyboard.type("Vann");
  await page.keyboard.press("Enter");
  await line(page, "Vann").waitFor();
  const pressed = keys + "Vann".length + 1;
  insist(pressed <= KEYS_MAX, `the first line took ${pressed} keys`);

  await page.keyboard.type("00:00 !! inn: #tlf fra Driftsleder til OPSAM: Pumpen er ute.");
  await page.keyboard.press("Enter");
  await line(page, "Pumpen er ute.").waitFor();
  await page.keyboard.type("Evakuer");
  await page.keyboard.press("Control+Enter");
  await line(page, "Evakuer").waitFor();
  const log = await logOf(page, id);
  insist(JSON.stringify(log.map((one) => one.number)) === "[0,1,2,3]", `numbers: ${log.map((one) => one.number)}`);
  insist(log[2].kind === "MESSAGE_IN" && log[2].text === "Pumpen er ute.", `read as ${JSON.stringify(log[2])}`);
  insist(log[2].occurredAt < log[2].recordedAt && log[3].kind === "DECISION", "a time set back, a decision by Ctrl and Enter");

  // A correction: to the line, r, change, Enter. Both remain.
  await line(page, "Pumpen er ute.").focus();
  await page.keyboard.press("r");
  await page.locator("#loggfor:focus").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Pumpe to er ute.");
  await page.keyboard.press("Enter");
  await line(page, "Pumpe to er ute.").waitFor();
  await page.locator('article[data-number="2"].corrected').waitFor();

  // A picture goes along.
  await page.locator('.entry input[type="file"]').setInputFiles({ name: "bru.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") });
  await page.locator("#loggfor").focus();
  await page.keyboard.type("Bilde av brua");
  await page.keyboard.press("Enter");
  const along = await line(page, "Bilde av brua").getByRole("link", { name: "Vedlegg: bru.png" }).getAttribute("href");
  const brought = await page.evaluate(async (href) => (await (await fetch(href)).arrayBuffer()).byteLength, along);
  insist(brought === 8, `the picture came back with ${brought} bytes`);

  // Somebody else writes while one types: no key is lost, nothing moves.
  const stranger = await reader(browser, url);
  const there = await stranger.context.newPage();
  await signIn(there, other, password, `/hendelse/${id}/logg`);
  await there.locator("#loggfor").focus();
  for (let nr = 1; nr <= 40; nr++) {
    await there.keyboard.type(`Annen ${nr}`);
    await there.keyboard.press("Enter");
  }
  await line(page, "Annen 40").waitFor();
  await page.locator(".feed-box").evaluate((box) => box.scrollTo({ top: 600 }));
  await page.waitForFunction(() => document.querySelector(".feed-box").scrollTop > 100);
  await page.locator("#loggfor").focus();
  const before = await topmost(page);
  const typing = page.keyboard.type("Mens andre skriver, går ingen taster tapt.", { delay: 5 });
  for (let nr = 1; nr <= 10; nr++) {
    await there.keyboard.type(`Samtidig ${nr}`);
    await there.keyboard.press("Enter");
  }
  await typing;
  await page.locator('.feed-fresh[data-fresh="10"]').waitFor();
  insist((await page.locator("#loggfor").inputValue()) === "Mens andre skriver, går ingen taster tapt.", "keys were lost");
  insist((await topmost(page)) === before, `the list moved from ${before} to ${await topmost(page)}`);
  insist(await page.locator("#loggfor").evaluate((field) => field === document.activeElement), "the focus moved");
  insist((await page.locator('.feed [role="status"]').textContent()) === "10 nye", "a polite voice says how many");

  // How long a line takes from Enter here until it stands in the other browser.
  await page.locator(".feed-fresh").click();
  await page.locator("#loggfor").focus();
  await page.keyboard.press("Control+A");
  const waits = [];
  for (let nr = 1; nr <= 20; nr++) {
    const seen = there.evaluate((text) => new Promise((resolve) => {
      const look = () => [...document.querySelectorAll(".line-text")].some((line) => line.textContent === text) && resolve(Date.now());
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    }), `Måling ${nr}`);
    await page.keyboard.type(`Måling ${nr}`);
    const pressed = Date.now();
    await page.keyboard.press("Enter");
    waits.push((await seen) - pressed);
  }
  waits.sort((a, b) => a - b);
  console.log(`from Enter to the other browser: median ${waits[10]} ms, longest ${waits[19]} ms`);

  judge(noted);
  judge(stranger.noted);
  console.log(`first line after ${pressed} keys`);
});

function line(page, text) {
  return page.locator("article.line-entry", { has: page.locator(".line-text", { hasText: new RegExp(`^${text.replaceAll(".", "\\.")}$`) }) });
}
