// The console's own alarm: it calls on every screen, is heard once, stays until it is answered there by keyboard, and
// says how old it is while cut off. The one who is called sits in a browser with another time zone.
import { ask, audit, cable, command, insist, judge, logOf, openIncident, play, reach, reader, signIn } from "./stage.mjs";

const TEXT = "Møt på rådhuset nå.";

/** Starts a notification by hand to one person; gives its id. */
const call = (page, incidentId, person) => command(page, "startNotification", "StartNotificationInput", { incidentId, text: TEXT, recipients: [{ personId: person.id, name: person.name }], ackTimeoutS: 600 });

const heard = (page) => page.evaluate(() => window.heard);

/** Counts tones, and notices outside the window, which is taken not to be looked at. */
const listening = () => {
  window.heard = { tones: 0, notices: [] };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...given) { window.heard.tones++; return start.apply(this, given); };
  window.Notification = class { static permission = "granted"; constructor(title) { window.heard.notices.push(title); } close() {} };
  document.hasFocus = () => false;
};

await play(async ({ browser, url, given: [login, called, password] }) => {
  const line = await cable(url);
  const leader = await reader(browser, url);
  const leading = await leader.context.newPage();
  await signIn(leading, login, password);
  const { id } = await openIncident(leading, "Ras ved skolen");

  const { context, noted } = await reader(browser, line.url, { zone: "America/New_York" });
  await context.addInitScript(listening);
  const page = await context.newPage();
  await signIn(page, called, password);
  const { viewer: { person } } = await ask(page, "{ viewer { person { id name } } }");
  await page.goto(`/hendelse/${id}/logg`);
  await page.locator("#loggfor:focus").waitFor();
  await page.keyboard.type("Jeg skriver på noe");

  // Times are Norwegian wherever the browser thinks it is.
  const shown = (on) => on.locator("article time").first().innerText();
  await leading.locator("article time").first().waitFor();
  insist((await shown(page)) === (await shown(leading)), "another time zone shows other times");

  await call(leading, id, person);
  const alarm = page.locator('.alarm[data-manner="real"]', { hasText: TEXT });
  await alarm.waitFor();
  insist((await page.locator("#loggfor:focus").inputValue()) === "Jeg skriver på noe", "the alarm took the focus from whoever wrote");
  await page.waitForFunction(() => document.title.startsWith("🔔 VARSEL TIL DEG"));
  await page.waitForFunction(() => !document.title.startsWith("🔔"));
  await page.waitForFunction(() => window.heard.tones === 1);
  insist((await heard(page)).notices.length === 1, "the browser told of it other than once");
  await audit(page, "the alarm");
  await page.goto("/");
  await alarm.waitFor();
  await page.keyboard.press("g");
  insist((await heard(page)).tones === 0, "it was heard once more after the page was loaded anew");

  line.cut();
  await page.locator(".alarm-old", { hasText: "Frakoblet" }).waitFor();
  await page.keyboard.press("F8");
  await page.locator(".alarm [data-answer]:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Svaret er ikke sendt.").waitFor();
  line.mend();
  await page.locator(".alarm-old").waitFor({ state: "detached" });

  await page.keyboard.press("F8");
  await page.locator(".alarm [data-answer]:focus").waitFor();
  await reach(page, page.locator(".alarm input[name=minutes]"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await page.getByText("Svaret er ført i loggen").waitFor();
  await alarm.waitFor({ state: "detached" });
  const { situation } = await ask(leading, "query($id: ID!) { situation(incidentId: $id) { notifications { confirmed recipients { delivery steps { by channel etaMinutes } } } } }", { id });
  const [{ confirmed, recipients: [{ steps }] }] = situation.notifications;
  insist(confirmed === 1 && steps.at(-1).by === "ONESELF" && steps.at(-1).channel === "CONSOLE" && steps.at(-1).etaMinutes === 20, `answered as ${JSON.stringify(situation)}`);

  // Muted, it says so; over the wall it stands on the wall; stopped, it is gone.
  await page.locator(".who").click();
  await page.getByLabel("Lyd når du varsles").uncheck();
  await page.locator(".muted-mark").waitFor();
  await page.goto(`/hendelse/${id}/situasjon?vegg=ja`);
  await page.locator(".wall").waitFor();
  const stopped = await call(leading, id, person);
  await page.locator(".wall .alarm", { hasText: TEXT }).waitFor();
  await page.getByText("Varsellyden er av").last().waitFor();
  await command(leading, "stopNotification", "StopNotificationInput", { incidentId: id, notificationId: stopped, reason: "Feil person" });
  await page.locator(".alarm").waitFor({ state: "detached" });
  insist((await heard(page)).tones === 0, "it was heard while muted");

  // An exercise calls as one; who cannot come says so by keyboard, and why.
  const exercise = await command(leading, "openIncident", "OpenIncidentInput", { title: "Øvelse ras", exercise: true });
  await page.goto("/");
  await call(leading, exercise, person);
  await page.locator('.alarm[data-manner="exercise"]', { hasText: "ØVELSESVARSEL" }).waitFor();
  await audit(page, "the alarm of an exercise");
  await page.keyboard.press("F8");
  await reach(page, page.getByRole("button", { name: "Kan ikke komme" }));
  await page.keyboard.press("Enter");
  await page.locator(".alarm-cannot input:focus").waitFor();
  await page.keyboard.type("Er bortreist");
  await page.keyboard.press("Enter");
  await page.locator(".alarm").waitFor({ state: "detached" });
  insist((await logOf(leading, exercise)).some((one) => one.text.includes("Er bortreist")), "the log does not tell why");
  insist((await page.locator(".left-behind").count()) === 0, "what was sent is told of as not sent");

  // Stopped while one writes why one cannot come: the words are kept.
  const ended = await call(leading, exercise, person);
  await page.locator(".alarm").waitFor();
  await page.keyboard.press("F8");
  await reach(page, page.getByRole("button", { name: "Kan ikke komme" }));
  await page.keyboard.press("Enter");
  await page.locator(".alarm-cannot input:focus").waitFor();
  await page.keyboard.type("Er på sykehuset");
  await command(leading, "stopNotification", "StopNotificationInput", { incidentId: exercise, notificationId: ended, reason: "Nådd" });
  await page.locator(".left-behind", { hasText: "Er på sykehuset" }).waitFor();
  await audit(page, "what was being written as the alarm ended");
  judge(noted);
  judge(leader.noted);
  line.close();
});
