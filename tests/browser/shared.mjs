// One machine, two people: what one typed is never recorded in the other's name, nor shown to them, and is not lost.
import { insist, judge, logOf, openIncident, play, reader, signIn } from "./stage.mjs";

await play(async ({ browser, url, given: [kari, ola, password] }) => {
  const { context, noted } = await reader(browser, url);
  const asleep = await context.newPage();
  // A tab that sleeps hears nothing of what other tabs tell.
  await asleep.addInitScript(() => { window.BroadcastChannel = class { postMessage() {} }; });
  await signIn(asleep, kari, password);
  const { id } = await openIncident(asleep, "Flom");

  const awake = await context.newPage();
  await awake.goto("/");
  await awake.locator(".who").click();
  await awake.getByRole("button", { name: "Logg ut" }).click();
  await awake.getByLabel("Brukernavn").waitFor();
  await awake.getByLabel("Brukernavn").fill(ola);
  await awake.getByLabel("Passord").fill(password);
  await awake.keyboard.press("Enter");
  await awake.locator(".who-name", { hasText: ola }).waitFor();

  // Kari's tab wakes up, and types on; it finds out whose machine this is now before anything is recorded.
  await asleep.locator("#loggfor").focus();
  await asleep.keyboard.type("Skrevet av Kari");
  await asleep.keyboard.press("Enter");
  await asleep.locator(".who-name", { hasText: ola }).waitFor();
  await asleep.locator(".line-waiting", { hasText: "1 fra en annen rolle" }).waitFor();
  const before = await logOf(awake, id);
  insist(before.every((line) => line.text !== "Skrevet av Kari"), "Kari's line was recorded in Ola's name");

  // When she is back, it is sent, and stands in her name.
  await asleep.locator(".who").click();
  await asleep.getByRole("button", { name: "Logg ut" }).click();
  await signIn(asleep, kari, password, `/hendelse/${id}/logg`);
  const line = asleep.locator("article.line-entry", { hasText: "Skrevet av Kari" });
  await line.waitFor();
  await asleep.locator(".line-waiting").waitFor({ state: "detached" });
  insist((await line.textContent()).includes(kari), "the line stands in another's name");
  const after = await logOf(asleep, id);
  insist(after.filter((one) => one.text === "Skrevet av Kari").length === 1, "the line does not stand once");

  // A browser that keeps nothing: the line is sent all the same, and one is told what lies in this tab alone.
  await asleep.evaluate(() => { IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); }; });
  await context.setOffline(true);
  await asleep.locator("#loggfor").focus();
  await asleep.keyboard.type("Uten plass");
  await asleep.keyboard.press("Enter");
  await asleep.getByRole("alert").filter({ hasText: "bare i denne fanen" }).waitFor();
  await context.setOffline(false);
  await asleep.locator(".line-text", { hasText: /^Uten plass$/ }).waitFor();
  await asleep.locator(".line-alone").waitFor({ state: "detached" });
  judge(noted);
});
