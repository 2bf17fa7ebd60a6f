// Looking with one's own eyes: a picture of every screen of the menu, in each manner. `node seen.mjs URL LOGIN PASSWORD FOLDER [INCIDENT]`
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { play, reader, signIn } from "./stage.mjs";

const MANNERS = { light: {}, dark: { scheme: "dark" }, telephone: { viewport: { width: 390, height: 844 } }, zoomed: { zoom: 4 } };
/** What a screen gets to fill itself, in milliseconds: these are pictures for people, nothing rests on them. */
const SETTLE_MS = 1_500;

await play(async ({ browser, url, given: [login, password, folder, incident] }) => {
  mkdirSync(folder, { recursive: true });
  for (const [name, manner] of Object.entries(MANNERS)) {
    const { context } = await reader(browser, url, manner);
    const page = await context.newPage();
    await signIn(page, login, password, incident ? `/hendelse/${incident}/logg` : "/");
    const addresses = await page.locator(".menu a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const address of addresses) {
      await page.goto(address);
      await page.waitForTimeout(SETTLE_MS);
      const parts = address.split("/").filter((part) => part !== "");
      await page.screenshot({ path: join(folder, `${parts.at(-1) ?? "tavle"}${parts.length > 1 ? "" : "-all"}-${name}.png`) });
    }
    await context.close();
  }
});
