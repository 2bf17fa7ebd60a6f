// What there is and what is used up, by keyboard alone: resources registered and retired, stocks reported, a warning taken in by hand.
import { fill, form, give, open, part, press as once, refused, shown } from "./forms.mjs";
import { because, button, command, field, focusKept, go, look, press } from "./hands.mjs";
import { insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

const WARNING = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>prove-1</identifier><sender>noreply@met.no</sender>
<sent>2026-08-06T14:00:00+02:00</sent><status>Actual</status><msgType>Alert</msgType>
<info><language>no</language><event>Regn</event><severity>Severe</severity>
<headline>Ekstremt mye regn i prøvedalen</headline>
<area><areaDesc>Prøvedalen</areaDesc><polygon>60,10 60,12 62,12 62,10 60,10</polygon></area></info></alert>`;

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  await registers(page);
  await takes(page);
  await page.goto("/");
  await page.locator('[data-line="live"]').waitFor();
  const { id } = await openIncident(page, "Strømbrudd i bygda");
  await command(page, "activate", "ActivateInput", { incidentId: id, body: "LEADERSHIP", authority: "Kriseleder", skipping: "Det haster" });
  await go(page, "Mobilisering");
  await reports(page);
  judge(noted);
});

/** A resource: refused with nothing lost, registered, changed, taken off. */
async function registers(page) {
  await part(page, "/planverk?vis=ressurser");
  await open(page, "Ny ressurs");
  for (const [label, said] of [["Navn", "Lensepumpe"], ["Slag", "Stor pumpe"], ["Antall", "3"], ["Telles i", "stk."], ["Hvor den står", "Brannstasjonen"], ["Hvem man spør", "Vaktlaget"]]) await fill(page, label, said);
  insist((await refused(page)).length > 0, "a refusal has its sentence");
  insist((await form(page).getByLabel("Navn").inputValue()) === "Lensepumpe", "what was typed stays");
  await fill(page, "Slag", "pump");
  await look(page, "a resource being registered");
  await give(page);
  await shown(page, "Lensepumpe");
  await open(page, "Endre: Lensepumpe");
  await fill(page, "Antall", "4");
  await give(page);
  await shown(page, "4 stk.");
  await look(page, "Ressurser");
  await open(page, "Ta ut av registeret: Lensepumpe");
  await once(page, "Ta ut av registeret");
  await page.locator("[data-resource]").waitFor({ state: "detached" });
  await focusKept(page, "Ta ut av registeret");
}

/** A warning: what is no warning gets its sentence, what is one comes among the others, and is known the second time. */
async function takes(page) {
  await command(page, "setWarningOrders", "SetWarningOrdersInput", { latitude: 61, longitude: 11 });
  await page.goto("/varsling");
  await page.locator("#farevarsler").waitFor();
  await open(page, "Ta inn et farevarsel");
  await fill(page, "Hele meldingen", "<alert>ikke en melding");
  await refused(page);
  insist((await form(page).getByLabel("Hele meldingen").inputValue()).includes("ikke en melding"), "what was typed stays");
  await fill(page, "Hele meldingen", WARNING);
  await give(page);
  await page.locator(".taken").getByText("tatt inn").waitFor();
  await page.locator(".work-item-title", { hasText: "Ekstremt mye regn i prøvedalen" }).waitFor();
  await open(page, "Ta inn et farevarsel");
  await fill(page, "Hele meldingen", WARNING);
  await give(page);
  await page.locator(".taken").getByText("var kjent fra før").waitFor();
  await look(page, "Varsling, a warning taken in");
}

/** What is used up: refused with nothing lost, reported, and reported again. */
async function reports(page) {
  await button(page, page.getByRole("button", { name: "Meld ny beholdning", exact: true }));
  for (const [label, said] of [["Hva det er", "Diesel"], ["Kort nøkkel", "Diesel!"], ["Enhet", "liter"], ["Hvor mye det er", "200"], ["Brukes i timen", "20"]]) await field(page, label, said);
  await page.keyboard.press("Control+Enter");
  const open = page.locator("dialog.deed[open]");
  await open.getByRole("alert").waitFor();
  insist((await open.getByLabel("Hva det er").inputValue()) === "Diesel", "what was typed stays");
  await field(page, "Kort nøkkel", "");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("diesel");
  await page.keyboard.press("Control+Enter");
  const stock = page.locator('[data-stock="diesel"]');
  await because(page, stock);
  await stock.getByText("bruker 20 liter i timen").waitFor();
  await press(page, stock, "Meld beholdning", [["Hvor mye det er (liter)", "150"], ["Kilde", "Måleren"]]);
  await stock.getByText("150 liter").waitFor();
  await look(page, "Mobilisering, a stock reported");
}
