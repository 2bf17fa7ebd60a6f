// Every screen and every part of one, filled by a whole flood, under the law: light and dark, 400 % zoom, a telephone.
import { audit, insist, judge, play, reader, signIn } from "./stage.mjs";

const MANNERS = [
  ["light", {}],
  ["telephone, dark", { scheme: "dark", viewport: { width: 390, height: 844 } }],
  ["400 %, dark", { scheme: "dark", zoom: 4 }],
];
await play(async ({ browser, url, given: [incident, password] }) => {
  const wrong = [];
  for (const [name, manner] of MANNERS) {
    const { context, noted } = await reader(browser, url, manner);
    const page = await context.newPage();
    await signIn(page, "leder", password);
    await page.goto(`/hendelse/${incident}/logg`);
    await page.locator("#loggfor").waitFor();
    const seen = new Set();
    const ahead = await addresses(page, ".menu a");
    while (ahead.length > 0) {
      const address = ahead.shift();
      if (seen.has(address)) continue;
      seen.add(address);
      await page.goto(address);
      await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
      await page.locator(".state .ds-spinner").first().waitFor({ state: "detached" });
      ahead.push(...(await addresses(page, ".tabs a")));
      await audit(page, `${address}, ${name}`).catch((fault) => wrong.push(fault.message));
      if (!(await fits(page))) wrong.push(`${address}, ${name}: something is wider than the window`);
    }
    judge(noted);
    await context.close();
    console.log(`${name}: ${seen.size} screens and parts`);
  }
  insist(wrong.length === 0, wrong.join("\n"));
});

function addresses(page, links) {
  return page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute("href")));
}

/** Whether nothing has to be scrolled for sideways. */
function fits(page) {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1);
}
