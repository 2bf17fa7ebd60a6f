// Møter og beslutninger: every form of it by keyboard, and what came of each on the screen.
import { because, deed, field, focusKept, give, go, look, press } from "./hands.mjs";
import { judge, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [leader, , , , password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, leader, password);
  await openIncident(page, "Ras ved skolen");
  await go(page, "Møter og beslutninger");
  await meetings(page, leader);
  await direction(page);
  await decisions(page);
  judge(noted);
});

async function meetings(page, leader) {
  const next = page.locator('[data-stage="CONVENED"]');
  await give(page, "i", [["Slags møte", "Ekstra"], ["Når", "+40"], ["Hvor, eller hvordan delta på avstand", "Skolen"], ["Møteleder", leader], ["Saker utover de faste", "Buss\nMat"]], next.getByText("Skolen"));
  await press(page, next, "Flytt", [["Når", "+60"], ["Hvorfor", "Leder er forsinket"]]);
  await press(page, next, "Avlys", [["Hvorfor", "Tas på telefon"]]);
  await next.waitFor({ state: "detached" });
  await deed(page, "i", [["Når", "+5"]]);
  await press(page, next, "Begynn møtet", null);
  const sitting = page.locator('[data-stage="SITTING"]');
  await sitting.waitFor();
  await deed(page, "f", [[leader, "På av"], ["Gjester", "Politiets liaison"]]);
  await sitting.getByText("Politiets liaison").waitFor();
  await page.keyboard.press("0");
  await page.locator('[data-point="0"]:focus').waitFor();
  await page.keyboard.type("Husk nøkler.");
  await page.keyboard.press("Enter");
  await page.locator(".notes", { hasText: "Husk nøkler." }).waitFor();
  await page.keyboard.press("Escape");
  await deed(page, "h", [["Hva møtet kom til", "Vi følger planen."], ["Neste møte", "+120"]]);
  await sitting.waitFor({ state: "detached" });
  await focusKept(page, "Hev møtet");
  await look(page, "Møter, after two meetings");
}

async function direction(page) {
  await give(page, "o", [["Prioriteringer", "Liv og helse\nSkoleveien"], ["Gjelder til", "+90"]], page.locator('[data-focus="2"]'));
  const goals = page.locator(".goals li");
  await press(page, page, "Sett mål", [["Hva som skal nås", "Alle hjemme"], ["Innen", "+200"]]);
  await goals.getByText("Alle hjemme").waitFor();
  for (const [standing, why, shown] of [["På vei", "Halvparten er hentet", "På vei"], ["Nådd", "Siste buss er framme", "Nådd"]]) {
    await press(page, goals, "Vurder", [["Hvor langt", standing], ["Begrunnelse", why]]);
    await goals.getByText(why).waitFor();
    await goals.getByText(shown, { exact: true }).first().waitFor();
  }
}

async function decisions(page) {
  const made = page.locator('[aria-labelledby="besluttet"]');
  const wanted = page.locator('[aria-labelledby="onsket"]');
  await deed(page, "s", [["Hva som skal besluttes", "Hvor skal elevene?"], ["Valgmuligheter", "Kirken\nHallen"], ["Trengs innen", "+30"], ["Bygger på loggføring nr.", "0"]]);
  await wanted.getByText("Hvor skal elevene?").waitFor();
  await deed(page, "s", [["Hva som skal besluttes", "Skal vi stenge?"]]);
  await press(page, wanted.locator(".work-item", { hasText: "Skal vi stenge?" }), "Trekk", [["Hvorfor", "Veien er alt stengt"]]);
  await wanted.getByText("Skal vi stenge?").waitFor({ state: "detached" });

  await wanted.locator(".work-item", { hasText: "Hvor skal elevene?" }).getByRole("button", { name: /^Beslutt/ }).focus();
  await page.keyboard.press("Enter");
  await field(page, "Valg", "2.");
  await field(page, "Begrunnelse", "Størst plass");
  await page.keyboard.press("Control+Enter");
  await because(page, made.getByText("Hallen"));
  const first = made.locator(".work-item", { hasText: "Hallen" });
  await press(page, first, "Vurder på nytt", [["Hva vurderingen kom til", "Står ved lag"], ["Vurderes på nytt", "+60"]]);
  await first.getByText("Vurdert på nytt: Står ved lag").waitFor();
  await give(page, "d", [["Hva som skal besluttes", "Elevene en gang til"], ["Beslutningen", "Kirken likevel"], ["Erstatter", "Hallen"]], made.getByText("Kirken likevel"));
  await made.getByText("Erstattet og trukket").waitFor();
  await look(page, "Beslutninger");
}
