// The server is killed under an open console and started again: it says so, goes on, and resumes without gap or repeat.
import { insist, judge, logOf, openIncident, play, reader, serve, signIn } from "./stage.mjs";

await play(async ({ browser, url: binary, given: [data, login, other, password] }) => {
  let server = await serve(binary, data, "127.0.0.1:0");
  const { url } = server;
  try {
    const { context, noted } = await reader(browser, url);
    const page = await context.newPage();
    await signIn(page, login, password);
    const { id } = await openIncident(page, "Omstart");
    for (let nr = 1; nr <= 3; nr++) await say(page, `Før ${nr}`);
    await page.locator('article[data-number="3"]').waitFor();

    await server.kill();
    await page.locator('[data-line="cut"]').waitFor();
    await page.getByText("Frakoblet – det du ser, er").waitFor();
    for (let nr = 1; nr <= 3; nr++) await say(page, `Imens ${nr}`);
    await page.locator('[data-waiting="3"]').waitFor();
    server = await serve(binary, data, new URL(url).host);
    const stranger = await reader(browser, url);
    const there = await stranger.context.newPage();
    await signIn(there, other, password, `/hendelse/${id}/logg`);
    await there.locator("#loggfor").focus();
    await say(there, "Annen etterpå");

    await page.locator('[data-line="live"]').waitFor();
    await page.locator("article", { hasText: "Annen etterpå" }).waitFor();
    await page.locator("article", { hasText: "Imens 3" }).waitFor();
    const shown = await page.locator("article").evaluateAll((lines) => lines.map((line) => Number(line.dataset.number)));
    const log = await logOf(page, id);
    insist(log.length === 8, `the log has ${log.length} lines: ${log.map((one) => one.text)}`);
    insist(JSON.stringify(shown) === "[7,6,5,4,3,2,1,0]", `shown: ${shown}`);
    judge(noted);
    console.log("killed and started again: eight lines, each once, in order");
  } finally {
    await server.kill();
  }
});

async function say(page, words) {
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}
