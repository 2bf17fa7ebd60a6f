// Varsling: every form of it by keyboard, and what came of each on the screen.
import { ask, command, deed, field, focusKept, go, look, press } from "./hands.mjs";
import { insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";
import { warning } from "./warnings.mjs";

const NAMED = "Møt i rådhuset nå.";

await play(async ({ browser, url, given: [leader, keeper, staff, , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  await prepare(page, [leader, keeper, staff]);
  const { id } = await openIncident(page, "Flom i dalen");
  await go(page, "Varsling");
  await byHand(page, keeper, staff);
  await drill(page);
  await individuals(page, keeper);
  await warnings(page, id);
  judge(noted);
});

/** People called by hand: told, answering, refusing, reached by someone else, and the notification stopped. */
async function byHand(page, keeper, staff) {
  await deed(page, "p", [[keeper, " "], [staff, " "], ["Andre", "Vakt Sivilforsvaret, 900 00 000"], ["Hva de skal få vite", NAMED], ["Svaret kom på", "Nød"], ["Minutter til svar", "15"]], { look: "naming people" });
  const card = page.locator("[data-notification]", { hasText: NAMED });
  await card.locator("[data-recipient]").nth(2).waitFor();
  const person = (name) => card.locator("[data-recipient]", { hasText: name });
  await press(page, person(keeper), "Ringt eller skrevet til", []);
  await card.locator('[data-delivery="SENT"]', { hasText: keeper }).waitFor();

  // k leads to the first who has not answered.
  await page.keyboard.press("k");
  await page.locator("[data-waits] button:focus").waitFor();
  await press(page, person(keeper), "Kvittert", [["På plass om (minutter)", "20"], ["Hva de svarte", "Er på vei."], ["Svaret kom på", "SMS"]]);
  await card.locator('[data-delivery="ACKNOWLEDGED"]', { hasText: "Er på vei. · er der om 20 min" }).waitFor();
  await press(page, person(staff), "Kan ikke", [["Hvorfor", "Er utenlands"]]);
  await card.locator('[data-delivery="DECLINED"]', { hasText: "Er utenlands" }).waitFor();
  await press(page, person("Vakt Sivilforsvaret"), "Nådd på annen måte", [["Hvordan, og av hvem", "Møtte opp selv"]]);
  await card.locator('[data-delivery="REACHED_BY_OTHER_MEANS"]', { hasText: "Møtte opp selv" }).waitFor();
  await press(page, card, "Stans", [["Hvorfor den stanses", "Alle er nådd"]]);
  await card.getByText("Stanset", { exact: true }).waitFor();
  await look(page, "Varsling, by hand");
}

/** A drill of a list: said so before and after, with what it has shown. */
async function drill(page) {
  await page.keyboard.press("v");
  await page.locator("dialog.deed[open] form.stack").waitFor();
  await field(page, "Hva de skal få vite", "Prøve: kvitter.");
  await field(page, "Prøve av listen: står i hver melding, og flytter ingen fase", " ");
  await page.locator("[data-preview]").waitFor();
  await page.getByText(/PRØVE|ØVELSE/i).last().waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await focusKept(page, "Varsle");
  const card = page.locator("[data-notification]", { hasText: "Prøve: kvitter." });
  await card.locator("[data-drill-report]", { hasText: /av 3 har svart/ }).waitFor();
}

/** People on no list, by the channels: nobody before it is previewed, one at an address beside one of ours, and a reason the second time. */
async function individuals(page, keeper) {
  const words = "Ta med nødaggregatet til brua.";
  const filled = [[keeper, " "], ["Andre", "Vakta, vakt@example.no"], ["Hva de skal få vite", words]];
  await page.keyboard.press("e");
  await page.locator("dialog.deed[open] form.stack").waitFor();
  await field(page, "Hva de skal få vite", words);
  await page.keyboard.press("Control+Enter");
  insist(await page.locator("dialog.deed[open] textarea[name=text]:invalid").count(), "nobody was named, and it was given all the same");
  await page.keyboard.press("Escape");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await deed(page, "e", [...filled, ["E-post", " "], ["Alarm i konsollet", " "], ["Minutter til svar i hver runde", "15"]], { ready: () => page.locator("dialog.deed[open] textarea[name=text]:valid").waitFor() });
  await look(page, "Varsling, individuals");
  const card = page.locator("[data-notification]", { hasText: words });
  await card.locator("[data-recipient]", { hasText: keeper }).waitFor();
  await card.locator("[data-recipient]", { hasText: "Vakta" }).waitFor();
}

/** Warnings: one acknowledged and attached, one set aside, one that becomes an incident of its own. */
async function warnings(page, id) {
  const [flood, wind, slide] = ["Flom i elva", "Vind på fjellet", "Skred ved brua"].map((headline) => `${headline} ${id.slice(-4)}`);
  const messages = [flood, wind, slide].map((headline, nr) => warning(`prove-${id}-${nr}`, headline));
  for (const message of messages) {
    const { takeWarning: taken } = await ask(page, "mutation($m: String!) { takeWarning(input: { message: $m }) { trouble organisations { new } } }", { m: message });
    insist(taken.organisations[0]?.new, `the warning was not taken in: ${JSON.stringify(taken)}`);
  }
  const one = (headline) => page.locator(".work-item", { hasText: headline });
  await press(page, one(flood), "Kvitter", [["Merknad", "Teknisk vakt følger med"]]);
  await one(flood).getByText("Teknisk vakt følger med").waitFor();
  await press(page, one(flood), "Knytt til hendelsen", null);
  await one(flood).getByText("Flom i dalen").waitFor();
  await press(page, one(wind), "Legg bort", [["Hvorfor det ikke krever noe", "Ingen bor der"]]);
  await one(wind).getByText("Ingen bor der").waitFor();
  await look(page, "Varsling, warnings");
  await page.goto("/varsling");
  await over(page, messages[1], wind);
  await one(slide).waitFor();
  const opens = one(slide).getByRole("button", { name: /^Opprett hendelse/ });
  await opens.focus();
  await page.keyboard.press("Enter");
  await field(page, "Alvor", "Alv");
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/hendelse\/[0-9a-f-]{36}\/logg/);
  insist(!page.url().includes(id), "the warning opened no incident of its own");
}

/** A warning that its sender has called off leaves those that hold, and stands among those that are over. */
async function over(page, message, headline) {
  const past = page.locator(".warnings-over");
  const summary = past.locator("summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await past.getByText("Ingen farevarsler er over.").waitFor();
  const [, id, sent] = /<identifier>(.*)<\/identifier>[^]*<sent>(.*)<\/sent>/.exec(message);
  const end = message.replace(id, `${id}-over`).replace("<msgType>Alert<", "<msgType>Cancel<").replace("</scope>", `</scope><references>vakt@example.org,${id},${sent}</references>`);
  const { takeWarning: taken } = await ask(page, "mutation($m: String!) { takeWarning(input: { message: $m }) { trouble } }", { m: end });
  insist(!taken.trouble, `the end of the warning was not taken in: ${taken.trouble}`);
  await past.locator(".work-item", { hasText: headline }).getByText("Avlyst").waitFor();
  await look(page, "Varsling, warnings that are over");
}

/** How its people are reached, a list of them, and where the municipality lies. */
async function prepare(page, logins) {
  const { people } = await ask(page, "{ people(first: 50) { edges { node { person { id name } } } } }");
  const ids = logins.map((login) => people.edges.find(({ node }) => node.person.name === login).node.person.id);
  for (const personId of ids) await command(page, "setContactPoints", "SetContactPointsInput", { personId, points: [{ channel: "CONSOLE" }] });
  await command(page, "defineNotificationList", "DefineNotificationListInput", { name: "Kriseledelsen", order: "PARALLEL", ackTimeoutsSeconds: [600], entries: ids.map((personId) => ({ people: [{ personId }] })) });
  await command(page, "setWarningOrders", "SetWarningOrdersInput", { latitude: 60, longitude: 10, askFrom: "YELLOW" });
}
