// Administration by keyboard alone: a person, an account, a role, a token that comes and goes, a session that ends.
import { audit, insist, judge, play, reader, signIn } from "./stage.mjs";

/** Obviously nobody. */
const NAME = "Prøve Prøvesen";
const LOGIN = "prove.provesen";
const PASSWORD = "en setning for prøven";
const TABS = ["", "personer", "nokler", "organisasjoner", "roller", "frister", "maler", "sletting", "drift"];
const MANNERS = [["light", {}], ["telephone, dark", { scheme: "dark", viewport: { width: 390, height: 844 } }]];

/** Presses a button, or a link, as those do who have no mouse. */
async function press(on, role, name) {
  await on.getByRole(role, { name }).focus();
  await on.page().keyboard.press("Enter");
}

/** Goes to a field by its label and types; a choice is made by its first letters. */
async function fill(on, label, words) {
  await on.getByLabel(label).focus();
  await on.page().keyboard.type(words);
}

const main = (page) => page.locator("main");

/** Makes a person known, who may sign in to keep the log. */
async function makeKnown(page) {
  await page.goto("/administrasjon?vis=personer");
  await press(main(page), "button", "Registrer person");
  await page.keyboard.type(NAME);
  await page.keyboard.press("Enter");
  await page.getByText(`${NAME} er registrert.`).waitFor();
  const card = page.locator("li.card", { hasText: NAME });
  await press(card, "button", /^Gi rolle/);
  await page.keyboard.type("Loggf");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: /^Ta fra.*Loggfører/ }).waitFor();

  await press(card, "button", /^Lag konto/);
  await page.keyboard.type("admin");
  await page.getByRole("status").filter({ hasText: "opptatt" }).waitFor();
  await fill(card, "Første passord", "kort");
  await page.keyboard.press("Enter");
  await card.getByRole("alert").waitFor();
  await card.getByLabel("Brukernavn").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(LOGIN);
  await page.getByText("Brukernavnet er ledig.").waitFor();
  insist((await card.getByLabel("Første passord").inputValue()) === "kort", "what was typed is lost on a refusal");
  await card.getByLabel("Første passord").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: /^Sperr konto/ }).waitFor();
}

/** Issues a token, uses it, revokes it. */
async function tokenComesAndGoes(page, url) {
  await page.goto("/administrasjon?vis=nokler");
  await press(main(page), "button", "Utsted nøkkel");
  await page.getByLabel("Handler som").getByRole("option", { name: NAME }).waitFor({ state: "attached" });
  await page.keyboard.type("Prøve");
  await fill(main(page), "Navn på nøkkelen", "prøvenøkkel");
  await page.keyboard.press("Enter");
  const secret = (await page.getByRole("textbox", { name: "Nøkkelen", exact: true }).innerText()).trim();
  const knows = async () => {
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "Content-Type": "application/json", Authorization: `Bearer ${secret}` }, body: JSON.stringify({ query: "{ viewer { role } }" }) });
    return answer.status === 200 && (await answer.json()).data.viewer.role === "LOG_KEEPER";
  };
  insist(await knows(), "the token opens nothing");
  await audit(page, "a token shown once");
  await press(main(page), "button", "Jeg har tatt vare på den");
  insist((await page.getByText(secret).count()) === 0, "the token is still shown");
  await press(main(page), "button", /^Avslutt.*prøvenøkkel/);
  await page.locator("tr", { hasText: "prøvenøkkel" }).waitFor({ state: "detached" });
  insist(!(await knows()), "the token still opens");
}

await play(async ({ browser, url, given: [login, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  await makeKnown(page);
  await tokenComesAndGoes(page, url);

  // The person signs in elsewhere; the administrator ends it, and the other browser is at the door.
  const other = await reader(browser, url);
  const theirs = await other.context.newPage();
  await signIn(theirs, LOGIN, PASSWORD, "/administrasjon");
  await theirs.getByRole("heading", { level: 2, name: NAME }).waitFor();
  await page.goto("/administrasjon?vis=nokler");
  await page.locator("tr", { hasText: NAME }).waitFor();
  await press(page.locator("tr", { hasText: NAME }), "button", /^Avslutt/);
  await page.locator("tr", { hasText: NAME }).waitFor({ state: "detached" });
  await theirs.getByLabel("Brukernavn").waitFor();

  // Without the right nothing is offered, a sentence says who may, and the own account is still one's own.
  await theirs.getByLabel("Brukernavn").fill(LOGIN);
  await theirs.getByLabel("Passord").fill(PASSWORD);
  await theirs.keyboard.press("Enter");
  await theirs.locator(".inside").waitFor();
  await theirs.goto("/administrasjon?vis=personer");
  await main(theirs).locator(".who-may", { hasText: "det kan en administrator" }).waitFor();
  insist((await main(theirs).getByRole("button", { name: "Registrer person" }).count()) === 0, "what would be refused is offered");
  await theirs.goto("/administrasjon");
  await press(main(theirs), "button", "Bytt passord");
  await theirs.keyboard.type(PASSWORD);
  await fill(main(theirs), "Nytt passord", `${PASSWORD} igjen`);
  await theirs.keyboard.press("Enter");
  await theirs.getByText("Gjort").waitFor();
  judge(other.noted);

  await page.goto("/administrasjon?vis=drift");
  const note = await page.getByRole("textbox", { name: "Hele sjekkpunktet, med underskrift" }).innerText();
  const root = note.split("\n")[2];
  const print = await page.locator(".admin-print").innerText();
  insist(print.replaceAll(" ", "") === root, "the fingerprint is not the checkpoint's own");
  judge(noted);
  await context.close();

  for (const [name, manner] of MANNERS) {
    const one = await reader(browser, url, manner);
    const seen = await one.context.newPage();
    await signIn(seen, login, password);
    for (const tab of TABS) {
      await seen.goto(`/administrasjon?vis=${tab}`);
      await seen.getByRole("heading", { level: 1 }).waitFor();
      await seen.locator(".state .ds-spinner").first().waitFor({ state: "detached" });
      await audit(seen, `administration, ${tab || "konto"}, ${name}`);
    }
    judge(one.noted);
    await one.context.close();
  }
  console.log(`a person made known, a token and a session ended, ${TABS.length} parts in ${MANNERS.length} manners`);
});
