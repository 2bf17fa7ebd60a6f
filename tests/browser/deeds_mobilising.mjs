// Mobilisering: every form of it by keyboard, and what came of each on the screen.
import { ask, command, deed, field, give, go, look, press } from "./hands.mjs";
import { insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [leader, keeper, staff, county, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  await command(page, "registerResource", "RegisterResourceInput", { name: "Aggregat", kind: "power", quantity: 2, unit: "stk.", place: "Driftsbygget" });
  const { id } = await openIncident(page, "Strømbrudd i bygda");
  await go(page, "Mobilisering");
  await roles(page, leader, keeper, staff);
  await bodies(page);
  await resources(page);
  await assistance(page, { browser, url, id, county, password });
  await shift(page, keeper);
  judge(noted);
});

/** A leadership in place before anyone may act outside of it. */
async function roles(page, leader, keeper, staff) {
  await give(page, "l", [["Hjemmel", "Beredskapsplanen"], ["Hvor de sitter", "Rådhuset"], ["Særlige fullmakter", "Bruke inntil 1 million"], ["Skal sitte til", "+240"]], page.locator('[data-body="LEADERSHIP"][data-active]').getByText("Bruke inntil 1 million"));
  const holder = (role, person) => page.locator("[data-role]", { has: page.locator(".work-item-title", { hasText: role }) }).locator(".role-person", { hasText: person });
  await deed(page, "b", [["Rolle", "Kriseleder"], ["Hvem", leader], ["Som", "Rolle"]]);
  await holder("Kriseleder", leader).waitFor();
  await press(page, page.locator("[data-role]", { has: page.locator(".work-item-title", { hasText: "Kriseleder" }) }), "Bemann", [["Hvem", staff], ["Som", "Sted"]]);
  await holder("Kriseleder", staff).getByText("stedfortreder").waitFor();
  await deed(page, "b", [["Rolle", "Loggf"], ["Hvem", keeper], ["Som", "Rolle"]]);
  await holder("Loggfører", keeper).waitFor();
  await press(page, holder("Loggfører", keeper), "Meld", [["Hvor vedkommende er", "Under"], ["På plass om (minutter)", "10"]]);
  await holder("Loggfører", keeper).getByText("Underveis").waitFor();
  await deed(page, "m", [["Hvem", keeper]]);
  await holder("Loggfører", keeper).getByText("På plass").waitFor();

  // Two reliefs planned: one carried out, one taken back.
  const relief = page.locator("[data-relief]");
  await press(page, holder("Loggfører", keeper), "Planlegg avløsning", [["Når", "+120"], ["Hvem som overtar", staff], ["Husk", "Nøkkelkort"]]);
  await relief.getByText("Nøkkelkort").waitFor();
  await press(page, relief, "Utfør avløsningen", [["Hva som overleveres", "Loggen er ført til nå."]]);
  await holder("Loggfører", staff).waitFor();
  await relief.waitFor({ state: "detached" });
  await press(page, holder("Loggfører", staff), "Planlegg avløsning", [["Når", "+60"]]);
  await press(page, relief, "Ta tilbake", [["Hvorfor", "Blir lenger"]]);
  await relief.waitFor({ state: "detached" });
  await press(page, holder("Loggfører", staff), "Løs av", [["Hva som overleveres", "Ingenting åpent."]]);
  await holder("Loggfører", staff).waitFor({ state: "detached" });

  // Who left, with what they handed over, and what became of the reliefs, is still told.
  await page.locator("[data-relieved] summary").press("Enter");
  for (const words of ["Loggen er ført til nå.", "Ingenting åpent."]) await page.locator("[data-relieved] li", { hasText: words }).waitFor();
  await page.locator("[data-reliefs-over] summary").press("Enter");
  for (const words of ["utført", "tatt tilbake"]) await page.locator("[data-reliefs-over] li", { hasText: words }).waitFor();
}

/** The leadership and the staff: planned to stand down, stood down, and the least staffing. */
async function bodies(page) {
  const body = (name) => page.locator(`[data-body="${name}"]`);
  await deed(page, "s", []);
  await page.locator('[data-body="STAFF"][data-active]').waitFor();
  await press(page, body("STAFF"), "Planlegg avvikling", [["Skal sitte til", "+180"], ["Hvorfor", "Roligere"]]);
  await body("STAFF").locator("p", { hasText: "· til" }).waitFor();
  await press(page, body("STAFF"), "Avvikle", [["Hvorfor", "Ferdig"]]);
  await body("STAFF").getByText("Avviklet").waitFor();
  await press(page, page, "Sett minste bemanning", [["Organ", "Kriseledelse"], ["Minst så mange (0 tar det bort)", "3"]]);
  await page.locator('[data-minimum="3"]').waitFor();
  await press(page, page, "Sett minste bemanning", [["Organ", "Kriseledelse"], ["Minst så mange (0 tar det bort)", "0"]]);
  await page.locator("[data-minimum]").waitFor({ state: "detached" });
  await look(page, "Mobilisering, roles and bodies");
}

/** A resource promised, refused when it is promised twice, sent out, returned, and out of order. */
async function resources(page) {
  const used = page.locator("[data-resource]");
  await deed(page, "r", [["Hvor mange", "2"], ["Til hva", "Helsehuset"], ["Trengs til", "+300"]]);
  await page.locator('[data-resource="RESERVED"]', { hasText: "Helsehuset" }).waitFor();
  await page.keyboard.press("r");
  await field(page, "Til hva", "Skolen");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open] [role=alert]").waitFor();
  insist((await page.locator("dialog.deed[open]").getByLabel("Til hva", { exact: true }).inputValue()) === "Skolen", "what was typed is lost by a refusal");
  await page.keyboard.press("Escape");
  await press(page, used, "Send ut", [["Hvor til", "Helsehuset, inngang B"]]);
  await page.locator('[data-resource="DEPLOYED"]', { hasText: "inngang B" }).waitFor();
  await press(page, used, "Lever tilbake", [["I hvilken stand", "Tomt for diesel"]]);
  await page.locator('[data-resource="RETURNED"]', { hasText: "Tomt for diesel" }).waitFor();
  await press(page, page, "Meld stand", [["Stand", "ute"], ["Hvorfor", "Motoren er skåret"]]);
  await page.keyboard.press("r");
  await page.locator("dialog.deed[open] option", { hasText: "ute av drift" }).waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await press(page, page, "Meld stand", [["Stand", "i orden"]]);
}

/** Help asked through the county governor, who puts that request in order and no other; answered step by step. */
async function assistance(page, { browser, url, id, county, password }) {
  const shown = (on, name) => on.locator("[data-assistance]", { hasText: name });
  const asked = shown(page, "Ti senger");
  await give(page, "h", [["Hva slags hjelper", "Nabo"], ["Hvem som bes", "Nabokommunen"], ["Hva som trengs", "To busser"]], shown(page, "To busser"));
  await give(page, "h", [["Hva slags hjelper", "Gjennom"], ["Hvem som bes", "Statsforvalteren"], ["Hva som trengs", "Ti senger"], ["Trengs innen", "+90"], ["Hvem betaler, om ikke vi", "Staten"]], asked);

  const other = await reader(browser, url);
  const there = await other.context.newPage();
  await signIn(there, county, password, `/hendelse/${id}/mobilisering`);
  const seen = shown(there, "Ti senger");
  await seen.waitFor();
  await press(there, seen, "Prioriter", [["Nummer i rekken", "1"], ["Hvorfor", "Sykehjemmet først"]]);
  await asked.getByText("Prioritet 1").waitFor();
  insist((await shown(there, "To busser").getByRole("button", { name: /^Prioriter/ }).count()) === 0, "the county governor is offered to rank what was not asked of them");
  judge(other.noted);
  await other.context.close();

  for (const [answer, words, stage] of [["De kommer", "Seks senger", "GRANTED"], ["Hjelpen er framme", "Alt er her", "DELIVERED"], ["Hjelpen er sendt", "Takk", "RETURNED"]]) {
    await press(page, asked, "Noter svar", [["Svaret", answer], ["Hva de sa", words]]);
    await page.locator(`[data-assistance="${stage}"]`, { hasText: words }).waitFor();
  }
}

async function shift(page, keeper) {
  await deed(page, "o", [["Hva den som kommer på, må vite", "Aggregatet er skåret."], ["Til hvem", keeper], ["Loggføringer som må følges opp, nr.", "1, 2"]]);
  await page.locator("[data-handover]", { hasText: "Aggregatet er skåret." }).getByText("nr. 2", { exact: true }).waitFor();
  await look(page, "Mobilisering, resources and assistance");
  const { incident } = await ask(page, "query($id: ID!) { incident(id: $id) { shiftHandovers { entries to { name } } } }", { id: /hendelse\/([0-9a-f-]+)/.exec(page.url())[1] });
  insist(JSON.stringify(incident.shiftHandovers) === JSON.stringify([{ entries: [1, 2], to: { name: keeper } }]), JSON.stringify(incident));
}
