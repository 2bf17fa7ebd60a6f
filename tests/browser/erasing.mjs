// Erasure by two people, by keyboard alone: one asks, the other finds it in the list, and the words are gone. Another is refused.
import { ask, command, insist, judge, logOf, look, openIncident, play, reader, signIn } from "./stage.mjs";

const HERE = "/administrasjon?vis=sletting";

/** Presses a button as those do who have no mouse. */
async function press(on, name) {
  await on.getByRole("button", { name }).focus();
  await on.page().keyboard.press("Enter");
}

/** Asks that a line of an incident be made unreadable. */
async function askFor(page, id, number, ground) {
  await page.goto(`${HERE}&hendelse=${id}`);
  const form = page.locator("form", { hasText: "Linjenumre" });
  await press(page.locator("main"), "Be om sletting");
  await form.getByLabel("Linjenumre").focus();
  await page.keyboard.type(String(number));
  await form.getByLabel("Hjemmel").focus();
  await page.keyboard.type(ground);
  await press(form, "Be om sletting");
  await page.getByText("Anmodningen er sendt.").waitFor();
  const row = page.getByRole("region", { name: "Venter på samtykke" }).getByRole("listitem").filter({ hasText: ground });
  await row.getByText("Du ba om dette.").waitFor();
  insist((await row.getByRole("button", { name: /^Slett for godt/ }).count()) === 0, "one person alone may erase");
}

await play(async ({ browser, url, given: [first, second, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, first, password);
  const { id } = await openIncident(page, "Savnet person");
  for (const text of ["Navnet er Prøve Prøvesen", "Søk er satt i gang"]) await command(page, "recordEntry", "RecordEntryInput", { incidentId: id, kind: "NOTE", text });
  const number = async (of, text) => (await logOf(of, id)).find((line) => line.text === text).number;
  await askFor(page, id, await number(page, "Navnet er Prøve Prøvesen"), "Uten grunnlag");
  await askFor(page, id, await number(page, "Søk er satt i gang"), "Ved en feil");

  const other = await reader(browser, url);
  const theirs = await other.context.newPage();
  await signIn(theirs, second, password, HERE);
  const waiting = theirs.getByRole("region", { name: "Venter på samtykke" }).getByRole("listitem");
  const over = theirs.getByRole("region", { name: "Avgjort" }).getByRole("listitem");
  await look(theirs, "Sletting");
  const wrong = waiting.filter({ hasText: "Ved en feil" });
  await press(wrong, /^Avslå/);
  await wrong.locator("textarea").focus();
  await theirs.keyboard.type("Linjen har ingen navn");
  await press(wrong.locator("form"), "Avslå");
  await over.filter({ hasText: "Avslått" }).waitFor();

  const right = waiting.filter({ hasText: "Uten grunnlag" });
  await press(right, /^Slett for godt/);
  await right.getByText("kan ikke hentes tilbake").waitFor();
  await press(right.locator("form"), "Slett for godt");
  await over.filter({ hasText: "Slettet" }).waitFor();
  await theirs.getByText("Ingen anmodning venter.").waitFor();

  const { incidentLog } = await ask(theirs, "query($id: ID!) { incidentLog(incidentId: $id, first: 100) { edges { node { text erased } } } }", { id });
  const lines = incidentLog.edges.map((edge) => edge.node);
  insist(lines.filter((line) => line.erased).length === 1, "not one line alone is erased");
  insist(!JSON.stringify(lines).includes("Prøvesen"), "the words are still there");
  insist(lines.some((line) => line.text === "Søk er satt i gang"), "what was refused is erased");
  judge(noted);
  judge(other.noted);
});
