// What somebody is writing is never taken from them: a colleague changes what it is about, and the words stay.
import { focusKept } from "./hands.mjs";
import { ask, command, insist, judge, look, openIncident, play, reader, signIn } from "./stage.mjs";

const HALF_HOUR_MS = 1_800_000;

await play(async ({ browser, url, given: [login, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const { id } = await openIncident(page, "Flom i byen");
  const other = await reader(browser, url);
  const colleague = await other.context.newPage();
  await signIn(colleague, login, password);
  const chair = (await ask(page, "{ viewer { person { id } } }")).viewer.person.id;
  const convene = () => command(colleague, "conveneMeeting", "ConveneMeetingInput", { incidentId: id, kind: "STATUS", startsAt: new Date(Date.now() + HALF_HOUR_MS).toISOString(), chairId: chair });
  const start = (meetingId) => command(colleague, "startMeeting", "StartMeetingInput", { incidentId: id, meetingId });

  // A form that is open: the meeting it would call off begins. It says so, and the server's no stands in it.
  const called = await convene();
  await page.goto(`/hendelse/${id}/moter`);
  await page.getByRole("button", { name: "Avlys", exact: true }).focus();
  await page.keyboard.press("Enter");
  const form = page.locator("dialog.deed[open]");
  await form.locator("[name=reason]:focus").waitFor();
  await page.keyboard.type("Alle er ute");
  await start(called);
  await form.getByText("er endret siden du åpnet skjemaet").waitFor();
  await page.keyboard.type(" i felt");
  insist((await form.locator("[name=reason]").inputValue()) === "Alle er ute i felt", "what was typed in an open form is gone");
  await look(page, "a form whose place is gone");
  await page.keyboard.press("Control+Enter");
  await form.getByRole("alert").filter({ hasText: "møtet" }).waitFor();
  insist((await form.locator("[name=reason]").inputValue()) === "Alle er ute i felt", "what was typed is gone with the refusal");
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  await focusKept(page, "Avlys");

  // A line of minutes that is being written: the meeting is adjourned.
  await page.keyboard.press("1");
  await page.locator("input[data-point='1']:focus").waitFor();
  await page.keyboard.type("Dammen holder, sier vakta");
  await command(colleague, "adjournMeeting", "AdjournMeetingInput", { incidentId: id, meetingId: called });
  const left = page.locator(".left-behind section");
  await left.getByText("Dammen holder, sier vakta").waitFor();
  await look(page, "what was being written when its form went");
  await left.getByRole("button", { name: "Fjern dette" }).focus();
  await page.keyboard.press("Enter");
  await left.waitFor({ state: "detached" });

  // Who goes elsewhere leaves nothing behind.
  await start(await convene());
  await page.locator("input[data-point='1']").waitFor();
  await page.keyboard.press("1");
  await page.keyboard.type("Glem det");
  await page.keyboard.press("Escape");
  await page.locator(".menu").getByRole("link", { name: "Situasjon", exact: true }).last().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Situasjon" }).waitFor();
  insist((await left.count()) === 0, "what one left by going elsewhere follows one");
  judge(noted);
  judge(other.noted);
});
