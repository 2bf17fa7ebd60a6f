// Rapport, all but its sending: every form of it by keyboard, and what came of each on the screen.
import { deed, field, focusKept, give, go, look, press } from "./hands.mjs";
import { insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  await openIncident(page, "Brann på torget");
  await page.keyboard.type("obs: To hus brenner.");
  await page.keyboard.press("Enter");
  await page.getByText("To hus brenner.").last().waitFor();
  await page.keyboard.press("Shift+Tab");
  await go(page, "Rapport");
  await orders(page);
  await reports(page);
  await message(page);
  await affected(page);
  await look(page, "Rapport, all of it");
  judge(noted);
});

async function orders(page) {
  const order = page.locator("[data-order]");
  await give(page, "b", [["Hvem som ber", "Statsforvalteren"], ["Første frist", "+120"], ["Så hvert … minutt", "180"], ["Hva de ber om", "Antall berørte"]], order);
  await order.getByText("hvert 180. minutt").waitFor();
  await press(page, order, "Kvitter for bestillingen", null);
  await page.locator('[data-order="ACKNOWLEDGED"]').waitFor();
  await press(page, order, "Avslutt bestillingen", [["Hvorfor", "Ikke lenger behov"]]);
  await order.waitFor({ state: "detached" });
}

async function reports(page) {
  await page.keyboard.press("r");
  await page.locator("dialog.deed[open] textarea:focus").first().waitFor();
  await page.keyboard.type("Brannen er under kontroll.");
  await page.keyboard.press("Control+Enter");
  const report = page.locator("[data-report]").first();
  await report.getByText("Brannen er under kontroll.").waitFor();
  await focusKept(page, "Skriv rapport");
  await press(page, report, "Skriv på nytt fra nå", [["Ta med det som ikke er bekreftet, merket", " "]]);
  await report.getByText("Brannen er under kontroll.").waitFor();
  await press(page, report, "Gjennomgått", [["Hva som ble funnet", "Tallene stemmer."]]);
  await page.locator('[data-report="REVIEWED"]').waitFor();
  await press(page, report, "Godkjenn", null);
  await page.locator('[data-report="APPROVED"]').waitFor();
  insist((await report.getByRole("link", { name: "PDF" }).getAttribute("href")).includes("format=pdf"), "an approved report can be printed");
}

/** Written about what the police let out, cleared by them, published, worded anew, and taken back. */
async function message(page) {
  const one = page.locator("[data-information]", { hasText: "Hold deg unna" });
  await deed(page, "m", [["Overskrift", "Hold deg unna torget"], ["Tekst", "Det brenner."], ["Skadde", " "]]);
  await one.getByText("Krever politiets klarering").waitFor();
  await press(page, one, "Klarer", null);
  await page.locator('[data-information="CLEARED"]').waitFor();

  // Without the police it is not published; the sentence says so where it was given.
  await one.getByRole("button", { name: /^Publiser/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog.deed[open] [role=alert]", { hasText: /politi/i }).waitFor();
  await page.keyboard.press("Escape");
  await press(page, one, "Politiet har klarert", [["Hvem hos politiet", "Innsatsleder Hansen"]]);
  await one.getByText("klarert av politiet (Innsatsleder Hansen)").waitFor();
  await press(page, one, "Publiser", null);
  await one.getByText("Offentlig nå: versjon 1").waitFor();
  await press(page, one, "Skriv om", [["Tekst", " Røyken er farlig."], ["Skadde", " "]]);
  await one.getByText("versjon 2", { exact: false }).first().waitFor();
  await press(page, one, "Klarer", null);
  await page.locator('[data-information="CLEARED"]').waitFor();
  await press(page, one, "Publiser", null);
  await one.getByText("Offentlig nå: versjon 2").waitFor();
  const told = await (await page.request.get("/publikum")).text();
  insist(told.includes("Røyken er farlig."), "the public reads the newest version");
  await press(page, one, "Trekk tilbake", [["Hvorfor", "Brannen er slukket"]]);
  await page.locator('[data-information="WITHDRAWN"]').waitFor();
}

/** Those affected are told before everyone else. */
async function affected(page) {
  const one = page.locator("[data-information]", { hasText: "Savnede" });
  await page.keyboard.press("m");
  for (const [label, words] of [["Overskrift", "Savnede er funnet"], ["Tekst", "Alle er i god behold."], ["Hvem får vite først", "De ber"]]) await field(page, label, words);
  await page.keyboard.press("Control+Enter");
  await one.waitFor();
  await press(page, one, "Berørte er varslet", [["Hvordan", "Ringt av presten"]]);
  await one.getByText("berørte varslet (Ringt av presten)").waitFor();
  await press(page, one, "Klarer", null);
  await press(page, one, "Publiser", null);
  await one.getByText("Offentlig nå: versjon 1").waitFor();
}
