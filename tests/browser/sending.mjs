// A situation report goes out by the channels: previewed, to people named and to a list, and calls those it reaches.
import { ask, audit, command, insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

/** An approved report. */
async function approved(leading, staff, incidentId) {
  const reportId = await command(leading, "draftSituationReport", "DraftSituationReportInput", { incidentId, written: [{ key: "written", text: "Alt under kontroll" }] });
  await command(staff, "reviewSituationReport", "ReviewSituationReportInput", { incidentId, reportId });
  await command(leading, "approveSituationReport", "ApproveSituationReportInput", { incidentId, reportId });
  return reportId;
}

const preview = (page, name) => page.locator(".preview-list li", { hasText: name }).waitFor();

async function sent(page, incidentId, reportId) {
  const query = "query($id: ID!) { situation(incidentId: $id) { situationReports { id stage sent { to notificationId } } notifications { id reportId recipients { name } } } }";
  const { situation } = await ask(page, query, { id: incidentId });
  const report = situation.situationReports.find((one) => one.id === reportId);
  insist(report.stage === "SENT" && report.sent.notificationId, `the report stands as ${JSON.stringify(report)}`);
  return situation.notifications.find((one) => one.id === report.sent.notificationId).recipients.map((one) => one.name);
}

await play(async ({ browser, url, given: [login, other, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  const beside = await reader(browser, url);
  const staff = await beside.context.newPage();
  await signIn(staff, other, password);
  const { viewer: { person } } = await ask(staff, "{ viewer { person { id name } } }");
  const { id } = await openIncident(page, "Ras ved skolen");
  const first = await approved(page, staff, id);

  await page.goto(`/hendelse/${id}/rapport`);
  await page.locator('[data-report="APPROVED"]').waitFor();
  await page.keyboard.press("s");
  await page.locator("dialog[open] textarea[name=others]:focus").waitFor();
  await page.keyboard.type("Statsforvalteren, vakt@sf.example.no");
  await preview(page, "Statsforvalteren");
  await audit(page, "sending a report");
  await page.keyboard.press("Control+Enter");
  await page.locator('[data-report="SENT"]').waitFor();
  insist((await sent(page, id, first)).join() === "Statsforvalteren", "it went to others than previewed");

  // A list, chosen by keyboard; whoever is on it and looks at the console is called there.
  await command(page, "setContactPoints", "SetContactPointsInput", { personId: person.id, points: [{ channel: "CONSOLE" }] });
  const list = { name: "Krisestaben", order: "PARALLEL", ackTimeoutsSeconds: [600], entries: [{ people: [{ personId: person.id }] }] };
  await command(page, "defineNotificationList", "DefineNotificationListInput", list);
  const second = await approved(page, staff, id);
  await page.locator('[data-report="APPROVED"]').waitFor();
  await page.keyboard.press("s");
  await page.locator("dialog[open] textarea[name=others]:focus").waitFor();
  await page.getByLabel("Navngitte").focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("dialog[open] select[name=listId]").waitFor();
  await preview(page, person.name);
  await page.keyboard.press("Control+Enter");
  await page.locator('[data-report="APPROVED"]').waitFor({ state: "detached" });
  await sent(page, id, second);
  await staff.locator('.alarm[data-manner="real"]', { hasText: "er klar" }).waitFor();

  // By hand, it is only noted.
  await approved(page, staff, id);
  await page.locator('[data-report="APPROVED"]').waitFor();
  await page.getByRole("button", { name: /^Sendt for hånd/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog[open] textarea[name=to]:focus").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator('[data-report="APPROVED"]').waitFor({ state: "detached" });
  judge(noted);
  judge(beside.noted);
});
