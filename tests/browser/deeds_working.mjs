// Tiltak og oppgaver: every form of it by keyboard, and what came of each on the screen.
import { ask, command, deed, give, go, look, press } from "./hands.mjs";
import { insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

const SOON_MS = 90 * 24 * 3_600_000;

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  await command(page, "publishActionCard", "PublishActionCardInput", { title: "Strøm borte", goal: "Ingen fryser", role: "operations", reviewBy: new Date(Date.now() + SOON_MS).toISOString(), steps: [{ text: "Ring nettselskapet" }, { text: "Sjekk helsehuset" }, { text: "Åpne skolen" }] });
  const { id } = await openIncident(page, "Strømbrudd");
  await go(page, "Tiltak og oppgaver");
  await measures(page);
  await tasks(page);
  await cards(page);
  await outside(page);
  await look(page, "Tiltak og oppgaver, all of it");
  const { situation } = await ask(page, "query($id: ID!) { situation(incidentId: $id) { decisions { measures } } }", { id });
  insist(situation.decisions.some((one) => one.measures.length > 0), "a measure is linked to its decision");
  judge(noted);
});

function item(page, words) {
  return page.locator(".work-item", { hasText: words });
}

/** Something to do, as far as it has come. */
function stage(page, name, words) {
  return page.locator(`[data-measure="${name}"], [data-task="${name}"]`, { hasText: words });
}

/** Opens what is finished, which is folded together, once something is there. */
async function unfold(within, finished) {
  await finished.waitFor({ state: "attached" });
  await within.locator("> details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

async function measures(page) {
  await give(page, "t", [["Tiltaket", "Kjøre ut aggregat"], ["Hva det skal oppnå", "Varme på helsehuset"], ["Frist", "+60"]], stage(page, "PROPOSED", "aggregat"));
  await press(page, item(page, "Kjøre ut aggregat"), "Beslutt", [["Hvorfor", "Haster"], ["Fullmakt", "Kriseleders"]]);
  await stage(page, "DECIDED", "aggregat").waitFor();
  await press(page, item(page, "Kjøre ut aggregat"), "Tildel", [["Til rolle", "Oper"], ["Frist", "+45"]]);
  await stage(page, "ASSIGNED", "aggregat").waitFor();
  await press(page, item(page, "Kjøre ut aggregat"), "Kvitter", null);
  await stage(page, "ACKNOWLEDGED", "aggregat").waitFor();
  await press(page, item(page, "Kjøre ut aggregat"), "Begynn", null);
  await stage(page, "IN_PROGRESS", "aggregat").waitFor();
  await press(page, item(page, "Kjøre ut aggregat"), "Utført", [["Hva det ga", "Varmen er tilbake"]]);
  await unfold(page.locator('[aria-labelledby="tiltak"]'), stage(page, "DONE", "aggregat"));
  await stage(page, "DONE", "aggregat").getByText("Varmen er tilbake").first().waitFor();
  await press(page, item(page, "Kjøre ut aggregat"), "Vurder effekt", [["Hva det førte til", "Ingen ble flyttet"]]);
  await stage(page, "EFFECT_ASSESSED", "aggregat").waitFor();

  await deed(page, "t", [["Tiltaket", "Dele ut ved"]]);
  await press(page, item(page, "Dele ut ved"), "Avlys", [["Hvorfor", "Ikke behov"]]);
  await stage(page, "CANCELLED", "Dele ut ved").waitFor();
  await give(page, "d", [["Tiltaket", "Stenge basseng"], ["Hvorfor", "Sparer strøm"]], stage(page, "DECIDED", "basseng"));
  await go(page, "Møter og beslutninger");
  await give(page, "d", [["Hva som skal besluttes", "Sparing"], ["Beslutningen", "Stenge det vi kan"]], page.getByText("Stenge det vi kan"));
  await go(page, "Tiltak og oppgaver");
  await press(page, item(page, "Stenge basseng"), "Knytt til beslutning", [["Beslutning", "Stenge det"]]);
  await item(page, "Stenge basseng").getByText("Gjennomfører: Stenge det vi kan").waitFor();
  await press(page, item(page, "Stenge basseng"), "Ikke utført", [["Hvorfor", "Alt stengt"]]);
  await unfold(page.locator('[aria-labelledby="tiltak"]'), stage(page, "NOT_DONE", "basseng"));
  await stage(page, "NOT_DONE", "basseng").waitFor();
}

async function tasks(page) {
  await deed(page, "o", [["Hva som skal gjøres", "Ringe nettselskapet"], ["Til rolle", "Oper"], ["Frist", "+20"], ["Prioritet", "Haster"], ["Nærmere", "Spør om tid"], ["Kommer av", "Stenge"]]);
  const call = item(page, "Ringe nettselskapet");
  await call.getByText("etter beslutning").waitFor();
  await press(page, call, "Flytt til rolle", [["Til rolle", "Loggf"], ["Hvorfor", "Ledig nå"]]);
  await call.getByText("Loggfører").first().waitFor();
  await press(page, call, "Ny frist", [["Ny frist", "+90"], ["Hvorfor", "De ringer tilbake"]]);
  await press(page, call, "Kvitter", null);
  await stage(page, "ACKNOWLEDGED", "nettselskapet").waitFor();
  await press(page, call, "Begynn", null);
  await stage(page, "IN_PROGRESS", "nettselskapet").waitFor();
  await press(page, call, "Utført", [["Hva det ga", "Strøm kl. 18"]]);
  await unfold(page.locator('[aria-labelledby="oppgaver"]'), stage(page, "DONE", "nettselskapet"));
  await stage(page, "DONE", "nettselskapet").getByText("Strøm kl. 18").waitFor();
  await deed(page, "o", [["Hva som skal gjøres", "Telle senger"], ["Til rolle", "Loggf"]]);
  await press(page, item(page, "Telle senger"), "Ikke utført", [["Hvorfor", "Ikke nødvendig"]]);
  await stage(page, "NOT_DONE", "senger").getByText("Ikke nødvendig").waitFor();
}

async function cards(page) {
  await give(page, "k", [["Kort", "Str"]], page.locator('[data-card="OPEN"]'));
  const run = page.locator('[data-card="OPEN"]').first();
  const step = (words) => run.locator("[data-step]", { hasText: words });
  await press(page, step("Ring nettselskapet"), "Utført", [["Hva det ga", "De vet om det"]]);
  await run.locator('[data-step="DONE"]', { hasText: "De vet om det" }).waitFor();
  await press(page, step("Sjekk helsehuset"), "Ikke aktuelt", [["Hvorfor", "Har eget aggregat"]]);
  await run.locator('[data-step="NOT_APPLICABLE"]', { hasText: "Har eget aggregat" }).waitFor();
  await press(page, step("Ring nettselskapet"), "Åpne igjen", [["Hvorfor", "De ringte ikke tilbake"]]);
  await run.locator('[data-step="OPEN"]', { hasText: "Ring nettselskapet" }).waitFor();
  await look(page, "an action card in use");
  await press(page, run, "Legg bort", [["Hvorfor 2 punkter blir stående åpne", "Strømmen er tilbake"]]);
  await unfold(page.locator('[aria-labelledby="tiltakskort"]'), page.locator('[data-card="CLOSED"]', { hasText: "Strømmen er tilbake" }));
  await page.locator('[data-card="CLOSED"]', { hasText: "Strømmen er tilbake" }).waitFor();
}

async function outside(page) {
  await deed(page, "a", [["Hvem som bes", "Sivil"], ["Om hva", "Annet"], ["Hva de bes om", "Lys og telt"], ["Enhet, eller hvem der", "Vakta"], ["Svar trengs innen", "+30"], ["Spurt av (annen enn deg)", "Driftssjefen"]]);
  const asked = page.locator("[data-request]", { hasText: "Lys og telt" });
  for (const [answer, words, stands] of [["De har mottatt", "", "RECEIVED"], ["De gj", "Kommer kl. 20", "GRANTED"], ["De har gjort", "Lys på plass", "CARRIED_OUT"]]) {
    await press(page, asked, "Noter svar", [["Svaret", answer], ["Hvem der sa det", "Vakthavende"], ...(words ? [["Vilkår, grunn eller resultat", words]] : [])]);
    await page.locator(`[data-request="${stands}"]`, { hasText: "Lys og telt" }).waitFor();
  }
  await press(page, page, "Før krav", [["Hvem som ber", "Statsforvalteren"], ["Om hva", "Antall uten strøm"], ["Frist", "+45"], ["Deres referanse", "2026/12"]]);
  const demand = page.locator("[data-demand]", { hasText: "Antall uten strøm" });
  await press(page, demand, "Meldt mottatt", [["Til hvem, hvordan", "E-post"]]);
  await page.locator('[data-demand="ACKNOWLEDGED"]').waitFor();
  await press(page, demand, "Besvar", [["Svaret", "340 husstander"]]);
  await page.locator('[data-demand="DONE"]', { hasText: "340 husstander" }).waitFor();
}
