// What is refused and what goes wrong, provoked in each language: a sentence that helps, in that language, where it was given.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, field } from "./hands.mjs";
import { cable, insist, judge, openIncident, play, reader } from "./stage.mjs";

const TOO_LONG = "æ".repeat(9_000);
const TOO_LARGE_BYTES = 26 * 1024 * 1024;
/** Words that no sentence of this language has. */
const FOREIGN = {
  nb: /\b(ikkje|hendinga|tenaren|oppgje|høgst|kriseleiinga|the|you|not)\b/i,
  nn: /\b(ikke|hendelsen|tjeneren|oppgi|høyst|velg|kriseledelsen|the|you|not)\b/i,
  en: /\b(ikke|ikkje|hendelsen|hendinga|tjeneren|tenaren|oppgi|oppgje|er|det)\b/i,
};
const SAY = {
  nb: {
    wrong: /passer ikke sammen/, often: /For mange forsøk/, ended: /Økten er over/, nothing: /Her er det ingenting/, rights: /kan ikke ta en beslutning for .* det kan en kriseleder/, long: /høyst \d+ er tillatt/, ahead: /Skriv et klokkeslett som har vært/, order: /hører til fasen/,
    outside: /Kriseledelsen er ikke satt/, twice: /er ledig;.*lovet bort/, cut: /Får ikke kontakt med tjeneren/, large: /Filen er for stor; høyst \d+ MiB/, reason: "Hvorfor det likevel må gjøres nå", focus: "Prioriteringer", question: "Hva som skal besluttes", choice: "Beslutningen", purpose: "Til hva", count: "Hvor mange", besides: "Skjedde kl.",
  },
  nn: {
    wrong: /passar ikkje saman/, often: /For mange forsøk/, ended: /Økta er over/, nothing: /Her er det ingenting/, rights: /kan ikkje ta ei avgjerd for .* det kan ein kriseleiar/, long: /høgst \d+ er tillate/, ahead: /Skriv eit klokkeslett som har vore/, order: /høyrer til fasen/,
    outside: /Kriseleiinga er ikkje sett/, twice: /er ledig;.*lova bort/, cut: /Får ikkje kontakt med tenaren/, large: /Fila er for stor; høgst \d+ MiB/, reason: "Kvifor det likevel må gjerast no", focus: "Prioriteringar", question: "Kva som skal avgjerast", choice: "Avgjerda", purpose: "Til kva", count: "Kor mange", besides: "Hende kl.",
  },
  en: {
    wrong: /do not belong together/, often: /Too many attempts/, ended: /The session has ended/, nothing: /There is nothing here/, rights: /decision for .*crisis leader/i, long: /at most \d+/, ahead: /Write a time that has been/, order: /phase/,
    outside: /crisis leadership is not active|not activated|not been activated/i, twice: /free;.*promised/i, cut: /The server is out of reach/, large: /The file is too large; at most \d+ MiB/, reason: "Why it has to be done now all the same", focus: "Priorities", question: "What is to be decided", choice: "The decision", purpose: "For what", count: "How many", besides: "Happened at",
  },
};

const FOLDER = mkdtempSync(join(tmpdir(), "varsko-refused-"));

await play(async ({ browser, url, given: [leader, operator, password] }) => {
  writeFileSync(join(FOLDER, "film.mp4"), Buffer.alloc(TOO_LARGE_BYTES));
  try {
    for (const language of Object.keys(SAY)) await inLanguage({ browser, url, leader, operator, password, language, say: SAY[language] });
  } finally {
    rmSync(FOLDER, { recursive: true });
  }
});

async function inLanguage({ browser, url, leader, operator, password, language, say }) {
  const line = await cable(url);
  const { context, noted } = await reader(browser, line.url);
  await context.addInitScript((language) => { if (location.protocol.startsWith("http")) localStorage.setItem("varsko.language", language); }, language);
  const page = await context.newPage();
  const told = (what, words) => saying(page, language, what, words);

  await page.goto("/");
  await knock(page, `nobody-${language}`, "feil passord her");
  await told("a wrong password", say.wrong);
  for (let nr = 0; nr < 4 && !(await page.getByText(say.often).isVisible()); nr++) {
    await knock(page, `nobody-${language}`, "feil passord her");
    await page.locator(".door [role=alert] .ds-alert").waitFor();
  }
  await told("too many attempts", say.often);

  await knock(page, leader, password);
  await page.locator(".inside").waitFor();
  await page.locator('[data-line="live"]').waitFor();
  await page.goto(`/hendelse/${crypto.randomUUID()}/logg`);
  await page.getByText(say.nothing).waitFor();
  await page.goto("/");
  await page.locator('[data-line="live"]').waitFor();
  const { id } = await openIncident(page, `Brann ${language}`);
  await writing(page, told, say);
  await deciding(page, id, told, say);
  await promising(page, id, told, say);

  // The server is gone: nothing typed is lost, and given again it is done.
  await open(page, `/hendelse/${id}/moter`, "s");
  await field(page, say.question, "Skal skolen stenges?");
  line.cut();
  await page.keyboard.press("Control+Enter");
  await told("the server gone", say.cut);
  insist((await page.locator("dialog.deed[open]").getByLabel(say.question, { exact: true }).inputValue()) === "Skal skolen stenges?", "what was typed is lost");
  line.mend();
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await page.locator('[aria-labelledby="onsket"]', { hasText: "Skal skolen stenges?" }).waitFor();
  await page.locator('[data-line="live"]').waitFor();

  // The session ends elsewhere: the next deed leads to the door, which says so.
  await page.evaluate(() => fetch("/auth/sign-out", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }));
  await page.getByText(say.ended).waitFor();

  // Whoever may not decide is told who can. Before the rights are known everything is offered, and the server judges.
  await page.route("**/graphql", (route) => (route.request().postData()?.includes("query RightsInIncident") ? route.abort() : route.fallback()));
  await knock(page, operator, password);
  await page.locator('[data-line="live"]').waitFor();
  await open(page, `/hendelse/${id}/moter`, "d");
  await field(page, say.question, "Skal skolen stenges?");
  await field(page, say.choice, "Ja");
  await page.keyboard.press("Control+Enter");
  await told("no right to decide", say.rights);
  judge(noted);
  await context.close();
  line.close();
}

async function knock(page, login, password) {
  await page.locator("input[name=login]").fill(login);
  await page.locator("input[name=password]").fill(password);
  await page.keyboard.press("Enter");
}

/** To a screen, and there the form of a key. */
async function open(page, address, key) {
  await page.goto(address);
  await page.locator('[data-line="live"]').waitFor();
  await page.locator(".state .ds-spinner").waitFor({ state: "detached" });
  await page.locator(".work-deeds button").first().waitFor();
  await page.keyboard.press(key);
  await page.locator("dialog.deed[open] form.stack").waitFor();
}

/** A line that is too long, and a file that is too large. */
async function writing(page, told, say) {
  await page.locator("#loggfor").fill(TOO_LONG);
  await page.keyboard.press("Enter");
  await told("a line that is too long", say.long);
  await page.locator("#loggfor").fill("Med vedlegg");
  await page.locator('.entry input[type="file"]').setInputFiles(join(FOLDER, "film.mp4"));
  await page.locator("#loggfor").focus();
  await page.keyboard.press("Enter");
  await told("a file that is too large", say.large);
  insist((await page.locator("#loggfor").inputValue()) === "Med vedlegg", "the text is lost with the file");
}

/** A phase that is skipped, powers that nobody has, and a time that has not been. */
async function deciding(page, id, told, say) {
  await open(page, `/hendelse/${id}/moter`, "o");
  await field(page, say.focus, "Liv og helse");
  await page.keyboard.press("Control+Enter");
  await told("the order of phases", say.order);
  await page.locator("dialog.deed[open] input[name=skipping]:focus").waitFor();
  await page.keyboard.type("Haster");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });

  await page.keyboard.press("d");
  await field(page, say.question, "Stenge veien?");
  await field(page, say.choice, "Ja");
  await page.keyboard.press("Control+Enter");
  await told("a decision outside an activation", say.outside);
  await page.locator("dialog.deed[open] summary").last().click();
  await page.locator("dialog.deed[open]").getByLabel(say.besides, { exact: true }).fill("+10");
  await page.locator("dialog.deed[open] .field-read", { hasText: say.ahead }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
}

/** What is promised away already. */
async function promising(page, id, told, say) {
  await command(page, "registerResource", "RegisterResourceInput", { name: `Pumpe ${id}`, kind: "pump", quantity: 2, unit: "stk." });
  await open(page, `/hendelse/${id}/mobilisering`, "r");
  await page.locator("dialog.deed[open] option", { hasText: id }).waitFor({ state: "attached" });
  await page.locator("dialog.deed[open] select[name=resourceId]").selectOption({ label: `Pumpe ${id} (2 stk.)` });
  await field(page, say.count, "5");
  await field(page, say.purpose, "Kjelleren");
  await page.keyboard.press("Control+Enter");
  await told("more than there is", say.twice);
  await page.keyboard.press("Escape");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
}

/** The sentence stands on the screen, in this language and no other. */
async function saying(page, language, what, words) {
  const told = page.getByText(words).filter({ visible: true }).first();
  await told.waitFor().catch(() => {
    throw new Error(`${language}: ${what} says nothing like ${words}`);
  });
  const said = await told.innerText();
  const found = FOREIGN[language].exec(said);
  insist(!found, `${language}: ${what} says «${said}», where «${found?.[0]}» is another language`);
}
