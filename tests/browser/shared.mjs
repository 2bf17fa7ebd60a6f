// One machine, two people: what one typed is never recorded in the other's name, nor shown to them, and is not lost.
import { cable, insist, logOf, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [kari, ola, password] }) => {
  // Two tabs of one browser, which share its cookie; the one of Kari has a line that can be cut.
  const line = await cable(url);
  const { context, noted } = await reader(browser, line.url);
  const asleep = await context.newPage();
  await signIn(asleep, kari, password);
  const { id } = await openIncident(asleep, "Flom");
  line.cut();
  await asleep.locator('[data-line="cut"]').waitFor();

  const awake = await context.newPage();
  await awake.goto(url);
  await awake.locator(".who").click();
  await awake.getByRole("button", { name: "Logg ut" }).click();
  await awake.getByLabel("Brukernavn").waitFor();
  await awake.getByLabel("Brukernavn").fill(ola);
  await awake.getByLabel("Passord").fill(password);
  await awake.keyboard.press("Enter");
  await awake.locator(".who-name", { hasText: ola }).waitFor();

  // Kari's tab is typed on, and finds out whose machine this is now before anything is recorded.
  await asleep.locator("#loggfor").focus();
  await asleep.keyboard.type("Skrevet av Kari");
  await asleep.keyboard.press("Enter");
  await asleep.locator('.line-waiting[data-waiting="1"]').waitFor();
  line.mend();
  await asleep.locator(".who-name", { hasText: ola }).waitFor();
  await asleep.locator(".line-waiting", { hasText: "1 fra en annen rolle" }).waitFor();
  const before = await logOf(awake, id);
  insist(before.every((line) => line.text !== "Skrevet av Kari"), "Kari's line was recorded in Ola's name");

  // When she is back, it is sent, and stands in her name.
  await asleep.locator(".who").click();
  await asleep.getByRole("button", { name: "Logg ut" }).click();
  await signIn(asleep, kari, password, `/hendelse/${id}/logg`);
  const written = asleep.locator("article.line-entry", { hasText: "Skrevet av Kari" });
  await written.waitFor();
  await asleep.locator(".line-waiting").waitFor({ state: "detached" });
  insist((await written.textContent()).includes(kari), "the line stands in another's name");
  const after = await logOf(asleep, id);
  insist(after.filter((one) => one.text === "Skrevet av Kari").length === 1, "the line does not stand once");

  // A browser that keeps nothing: the line is sent all the same, and one is told what lies in this tab alone.
  await asleep.evaluate(() => { IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); }; });
  line.cut();
  await asleep.locator('[data-line="cut"]').waitFor();
  await asleep.locator("#loggfor").focus();
  await asleep.keyboard.type("Uten plass");
  await asleep.keyboard.press("Enter");
  await asleep.getByRole("alert").filter({ hasText: "bare i denne fanen" }).waitFor();
  line.mend();
  await asleep.locator(".line-text", { hasText: /^Uten plass$/ }).waitFor();
  await asleep.locator(".line-alone").waitFor({ state: "detached" });
  insist(noted.refused.length + noted.broken.length === 0, `refused ${noted.refused}, broke ${noted.broken}`);
  line.close();
});
