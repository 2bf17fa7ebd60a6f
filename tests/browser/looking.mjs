// Every screen under the law: no violation in light or dark, at 400 % zoom, on a telephone; nothing asked elsewhere.
import { audit, insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

/** The most that the first load may weigh in scripts, compressed. */
const SCRIPT_BYTES_MAX = 250_000;
const MANNERS = [
  ["light", {}],
  ["dark", { scheme: "dark" }],
  ["400 %", { zoom: 4 }],
  ["telephone, dark", { scheme: "dark", viewport: { width: 390, height: 844 } }],
];

await play(async ({ browser, url, given: [login, , password] }) => {
  let incident = null;
  for (const [name, manner] of MANNERS) {
    const { context, noted } = await reader(browser, url, manner);
    const page = await context.newPage();
    let scripts = 0;
    page.on("requestfinished", async (asked) => {
      if (asked.resourceType() === "script") scripts += (await asked.sizes()).responseBodySize;
    });
    await page.goto("/");
    await page.getByLabel("Brukernavn").waitFor();
    await audit(page, `the door, ${name}`);
    await signIn(page, login, password);
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (incident === null) {
      incident = (await openIncident(page, "Øvelse og alvor")).id;
      await page.keyboard.type("!! obs: Elva går over.");
      await page.keyboard.press("Enter");
      await page.getByText("Elva går over.").last().waitFor();
    }
    await page.goto(`/hendelse/${incident}/logg`);
    await page.locator("#loggfor").waitFor();
    insist(scripts < SCRIPT_BYTES_MAX, `the first load has ${scripts} bytes of script`);
    const addresses = await page.locator(".menu a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const address of addresses) {
      await page.goto(address);
      await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
      await page.locator(".state .ds-spinner").first().waitFor({ state: "detached" });
      await audit(page, `${address}, ${name}`);
      insist(await fits(page), `${address}, ${name}: something is wider than the window`);
    }
    judge(noted);
    await context.close();
    console.log(`${name}: ${addresses.length} screens, first load ${scripts} bytes of script`);
  }
});

/** Whether nothing has to be scrolled for sideways. */
function fits(page) {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1);
}
