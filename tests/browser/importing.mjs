// A log kept in a spreadsheet is brought in by keyboard: shown first, then one incident; once more adds nothing; a broken sheet is refused by line.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { insist, judge, logSize, look, openIncident, play, reader, signIn } from "./stage.mjs";

const FOLDER = mkdtempSync(join(tmpdir(), "varsko-sheet-"));
const BROKEN = "Dato;Tidspunkt;Melding\n30.12.2020;04:10;Skredet gikk\n31.02.2020;04:20;Politiet varsler\n30.12.2020;25:99;Ambulanse\n";
const LATER = "Dato;Tidspunkt;Melding\n31.12.2020;09:00;Søket går videre\n31.12.2020;09:30;Redningsleder bytter\n";

/** Chooses a file, as the browser's own dialog would, and has it read with Enter. */
async function read(page, file) {
  await page.goto("/administrasjon?vis=innhenting");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Les arket" }).focus();
  await page.keyboard.press("Enter");
}

async function bring(page) {
  await page.getByRole("button", { name: /^Hent inn \d+ linje/ }).focus();
  await page.keyboard.press("Enter");
  const came = page.getByRole("status", { name: "Hentet inn" });
  await came.waitFor();
  return came;
}

await play(async ({ browser, url, given: [login, password, gjerdrum] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  try {
    writeFileSync(join(FOLDER, "feil.csv"), BROKEN);
    await read(page, join(FOLDER, "feil.csv"));
    const no = page.getByRole("alert").filter({ hasText: "Arket kan ikke hentes inn" });
    for (const line of ["linje 3", "linje 4"]) await no.getByText(line, { exact: false }).first().waitFor();
    await look(page, "a sheet that is refused");

    await read(page, gjerdrum);
    await page.getByText("105 rader er forstått").waitFor();
    await page.getByText(/klokkeslett som bare fyller et hull/).waitFor();
    await look(page, "what was understood of a sheet");
    const came = await bring(page);
    await came.getByText("105 linjer fra arket står i loggen; 105 ble lagt til nå.").waitFor();
    await look(page, "a sheet that was brought in");
    await came.getByRole("link", { name: "Til loggen" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/hendelse\/[0-9a-f-]{36}\/logg/);
    const [, id] = /hendelse\/([0-9a-f-]{36})/.exec(page.url());
    insist((await logSize(page, id)) === 106, "the log has not the opening and 105 lines");

    await read(page, gjerdrum);
    await (await bring(page)).getByText("105 linjer fra arket står i loggen; 0 ble lagt til nå.").waitFor();
    insist((await logSize(page, id)) === 106, "the same file once more added lines");

    // Into an incident that is open, by its name.
    const open = await openIncident(page, "Dagen etter");
    writeFileSync(join(FOLDER, "etter.csv"), LATER);
    await page.goto("/administrasjon?vis=innhenting");
    await page.locator("select[name=incidentId] option", { hasText: "Dagen etter" }).waitFor({ state: "attached" });
    await page.locator("select[name=incidentId]").selectOption(open.id);
    await page.locator("input[type=file]").setInputFiles(join(FOLDER, "etter.csv"));
    await page.getByRole("button", { name: "Les arket" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("2 rader er forstått").waitFor();
    await (await bring(page)).getByText("2 ble lagt til nå").waitFor();
    insist((await logSize(page, open.id)) === 3, "the lines did not go into the incident that was named");
    judge(noted);
  } finally {
    rmSync(FOLDER, { recursive: true });
  }
});
