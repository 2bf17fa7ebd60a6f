// The forms that are seldom needed, by keyboard alone: each refused once, where it was given and with nothing lost, and then given.
import * as acts from "./forms.mjs";
import { ask, button, field, focusKept, go, look, press, reach } from "./hands.mjs";
import { command, insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";
import { warning } from "./warnings.mjs";

/** More bytes than a short text may have, and than a long one. */
const TOO_LONG = "æ".repeat(1_500);
const FAR_TOO_LONG = "æ".repeat(9_000);
const FIRST = "Brua er stengt";

await play(async ({ browser, url, given: [leader, , , , administrator, operator, password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await levels(browser, url, administrator, password);
  await signIn(page, leader, password);
  const { id } = await openIncident(page, "Flom i dalen");
  await readiness(page);
  await proposes(browser, url, id, operator, password);
  await goals(page, id);
  await authority(page, id);
  await assistance(page, id);
  await warnings(page, id);
  await calendar(page);
  await held(page);
  await daily(page);
  judge(noted);
});

/** Has what is given by a button refused, and insists that the sentence stands in the form and all that was typed stays; leaves the form. */
async function refusedFirst(page, within, name, filled, says) {
  await button(page, within.getByRole("button", { name: new RegExp(`^${name}(:|$)`) }).first());
  const form = page.locator("dialog.deed[open]");
  for (const [label, words] of filled) {
    if (words.length < 1_000) await field(page, label, words);
    else {
      await reach(page, form.getByLabel(label, { exact: true }), "Tab");
      await page.keyboard.insertText(words);
    }
  }
  const standing = () => form.locator("form").evaluate((one) => JSON.stringify([...new FormData(one)]));
  const before = await standing();
  await page.keyboard.press("Control+Enter");
  await form.locator(".ds-alert").waitFor();
  const said = await form.locator(".ds-alert").innerText();
  insist(says.test(said), `${name} is refused with «${said}»`);
  insist((await standing()) === before, `what was typed in ${name} is lost on a refusal`);
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  await focusKept(page, name);
}

/** The levels an organisation has are named before one of them is set. */
async function levels(browser, url, administrator, password) {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, administrator, password);
  await acts.part(page, "/administrasjon?vis=roller");
  await acts.open(page, "Endre nivåene");
  for (const [nr, name] of [[1, "Grønn"], [2, "Gul"]]) {
    await acts.press(page, "Legg til nivå");
    await acts.fill(page, "Navn", name, acts.row(page, `Nivå ${nr}`));
  }
  await acts.give(page);
  await acts.shown(page, "Gul");
  await focusKept(page, "Endre nivåene");
  judge(noted);
  await context.close();
}

async function readiness(page) {
  await go(page, "Om hendelsen");
  await refusedFirst(page, page, "Sett beredskapsnivå", [["Nivå", "Gul"], ["Hvorfor", TOO_LONG]], /høyst 2048/);
  await press(page, page, "Sett beredskapsnivå", [["Nivå", "Gul"], ["Hvorfor", "Elva stiger"]]);
  await page.locator("#gangen ~ p", { hasText: "Gul" }).waitFor();
  await look(page, "Om hendelsen, a level set");
}

/** Whoever may only propose is offered that, and what they say stands in the picture as proposed. */
async function proposes(browser, url, id, operator, password) {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, operator, password, `/hendelse/${id}/hendelsen`);
  await page.getByText("Ingenting er ført i bildet ennå.").waitFor();
  await refusedFirst(page, page, "Før i bildet", [["Hva vi vet", FIRST], ["Kilde", TOO_LONG]], /høyst/);
  await press(page, page, "Før i bildet", [["Hva vi vet", FIRST], ["Kilde", "Innringer"]]);
  const item = page.locator("[data-item]", { hasText: FIRST });
  await item.waitFor();
  insist((await item.getByRole("button").count()) === 0, "whoever may only propose is offered to change the picture");
  await look(page, "Om hendelsen, to one who may propose");
  judge(noted);
  await context.close();
}

async function goals(page, id) {
  await command(page, "setGoal", "SetGoalInput", { incidentId: id, text: "Alle er ute før midnatt", skipping: "Det haster" });
  await go(page, "Møter og beslutninger");
  const goal = page.locator(".goals li", { hasText: "Alle er ute før midnatt" });
  await refusedFirst(page, goal, "Vurder", [["Hvor langt", "På vei"], ["Begrunnelse", FAR_TOO_LONG]], /høyst/);
  await press(page, goal, "Vurder", [["Hvor langt", "Ikke n"], ["Begrunnelse", "Veien er stengt"]]);
  await goal.getByText("Veien er stengt").waitFor();
  // The same in the evaluation, where one looks back.
  await page.goto(`/hendelse/${id}/evaluering`);
  await acts.open(page, "Vurder målet: Alle er ute før midnatt");
  await acts.fill(page, "Hvor langt", "Ikke");
  await reach(page, acts.form(page).locator("textarea"), "Tab");
  await page.keyboard.insertText(FAR_TOO_LONG);
  insist(/høyst/.test(await acts.refused(page)), "what is too long is not refused in a sentence");
  insist((await acts.form(page).locator("textarea").inputValue()) === FAR_TOO_LONG, "what was typed of a goal is lost on a refusal");
  await reach(page, acts.form(page).locator("textarea"), "Shift+Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Alle kom ut, men for sent.");
  await acts.give(page);
  await page.locator("main").getByText("Alle kom ut, men for sent.").waitFor();
  await focusKept(page, "Vurder målet");
  await look(page, "Evaluering, a goal judged");
}

/** A request that is refused, and one that is withdrawn. */
async function authority(page, id) {
  for (const text of ["Evakuer campingplassen", "Send et helikopter"]) await command(page, "askAuthority", "AskAuthorityInput", { incidentId: id, authority: "CIVIL_DEFENCE", matter: "OTHER", text, channel: "PHONE", skipping: "Det haster" });
  await page.goto(`/hendelse/${id}/tiltak`);
  const one = (text) => page.locator("[data-request]", { hasText: text });
  await one("Evakuer campingplassen").waitFor();
  await refusedFirst(page, one("Evakuer campingplassen"), "Noter svar", [["Svaret", "De avs"], ["Hvem der sa det", "Vakthavende"]], /«Vilkår, grunn eller resultat» må fylles ut/);
  await press(page, one("Evakuer campingplassen"), "Noter svar", [["Svaret", "De avs"], ["Hvem der sa det", "Vakthavende"], ["Vilkår, grunn eller resultat", "Ingen folk å sende"]]);
  await page.locator('[data-request="REFUSED"]', { hasText: "Ingen folk å sende" }).waitFor({ state: "attached" });
  await press(page, one("Send et helikopter"), "Noter svar", [["Svaret", "Vi trekker"], ["Vilkår, grunn eller resultat", "Veien ble åpnet"]]);
  await page.locator('[data-request="WITHDRAWN"]', { hasText: "Veien ble åpnet" }).waitFor({ state: "attached" });
  await look(page, "Tiltak, requests refused and withdrawn");
}

async function assistance(page, id) {
  await command(page, "askAssistance", "AskAssistanceInput", { incidentId: id, helper: "NEIGHBOUR", name: "Nabokommunen", need: "To busser", skipping: "Det haster" });
  await page.goto(`/hendelse/${id}/mobilisering`);
  const asked = page.locator("[data-assistance]", { hasText: "To busser" });
  // A colleague answers meanwhile: what was chosen and written stands, and is given.
  await button(page, asked.getByRole("button", { name: /^Noter svar/ }));
  await field(page, "Svaret", "De kommer ikke");
  const chosen = page.locator("dialog.deed[open]").getByLabel("Svaret", { exact: true });
  const { situation } = await ask(page, "query($id: ID!) { situation(incidentId: $id) { assistance { id need } } }", { id });
  await command(page, "answerAssistance", "AnswerAssistanceInput", { incidentId: id, assistanceId: situation.assistance.find(({ need }) => need === "To busser").id, step: "RECEIVED", note: "Ser på det" });
  await page.locator('[data-assistance="RECEIVED"]', { hasText: "Ser på det" }).waitFor();
  insist((await chosen.inputValue()) === "REFUSED", "what was chosen jumps when a colleague answers");
  await page.keyboard.press("Escape");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await refusedFirst(page, asked, "Noter svar", [["Svaret", "De kommer ikke"]], /«Hva de sa» må fylles ut/);
  await press(page, asked, "Noter svar", [["Svaret", "De kommer ikke"], ["Hva de sa", "Bussene er i Oslo"]]);
  await page.locator('[data-assistance="REFUSED"]', { hasText: "Bussene er i Oslo" }).waitFor();
  await look(page, "Mobilisering, assistance refused");
}

/** Where no incident is shown: from the board to the warnings, acknowledged, attached to an incident that is chosen, and set aside. */
async function warnings(page, id) {
  await command(page, "setWarningOrders", "SetWarningOrdersInput", { latitude: 60, longitude: 10, askFrom: "YELLOW" });
  const [flood, wind] = ["Flom i elva", "Vind på fjellet"].map((headline) => `${headline} ${id.slice(-4)}`);
  for (const [nr, headline] of [flood, wind].entries()) {
    const { takeWarning: taken } = await ask(page, "mutation($m: String!) { takeWarning(input: { message: $m }) { trouble organisations { new } } }", { m: warning(`rest-${id}-${nr}`, headline) });
    insist(taken.organisations[0]?.new, `the warning was not taken in: ${JSON.stringify(taken)}`);
  }
  await page.goto("/");
  await reach(page, page.getByRole("link", { name: flood }), "Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/varsling$/);
  const one = (headline) => page.locator(".work-item", { hasText: headline });
  await one(flood).waitFor();
  await refused(one(flood), "Kvitter", "Merknad");
  await pressed(one(flood), "Kvitter", [["Merknad", "Teknisk vakt følger med"]]);
  await one(flood).getByText("Teknisk vakt følger med").waitFor();
  await pressed(one(flood), "Knytt til en hendelse", [["Hvilken hendelse", "Prøve kommune: Flom"]]);
  await one(flood).getByRole("link", { name: "Flom i dalen" }).waitFor();
  await refused(one(wind), "Legg bort", "Hvorfor det ikke krever noe");
  await pressed(one(wind), "Legg bort", [["Hvorfor det ikke krever noe", "Ingen bor der"]]);
  await one(wind).getByText("Ingen bor der").waitFor();
  await look(page, "Varsling, no incident chosen");

  function refused(within, name, label) {
    return refusedFirst(page, within, name, [[label, TOO_LONG]], /høyst/);
  }
  /** As `press`, where the screen tells what was done by itself. */
  async function pressed(within, name, filled) {
    await button(page, within.getByRole("button", { name: new RegExp(`^${name}(:|$)`) }).first());
    for (const [label, words] of filled) await field(page, label, words);
    await page.keyboard.press("Control+Enter");
    await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
    await focusKept(page, name);
  }
}

/** An address for a calendar is opened, read, and closed; closed by somebody else meanwhile, that is said. */
async function calendar(page) {
  await acts.part(page, "/oppfolging?vis=arshjul");
  await acts.open(page, "Ny kalenderadresse");
  await reach(page, acts.form(page).getByLabel("Til hva"), "Tab");
  await page.keyboard.insertText(TOO_LONG);
  insist(/høyst/.test(await acts.refused(page)), "a name that is too long is not refused in a sentence");
  insist((await acts.form(page).getByLabel("Til hva").inputValue()) === TOO_LONG, "the name is lost on a refusal");
  await acts.fill(page, "Til hva", "Beredskapsrådet");
  await acts.give(page);
  const feed = (name) => page.locator("li", { hasText: `${name} ·` });
  const address = feed("Beredskapsrådet").locator("a.address");
  await address.waitFor();
  const href = await address.getAttribute("href");
  const read = () => page.evaluate(async (at) => (await fetch(at, { cache: "no-store" })).headers.get("content-type"), href);
  insist((await read()).startsWith("text/calendar"), "the address of the calendar gives nothing");
  await look(page, "Oppfølging, an address for a calendar");
  await acts.act(page, "Ny kalenderadresse", [["Til hva", "Naboen"]]);
  await feed("Naboen").waitFor();
  const { year } = await ask(page, "{ year { calendarFeeds { id label } } }");
  await command(page, "closeCalendarFeed", "CloseCalendarFeedInput", { feedId: year.calendarFeeds.find(({ label }) => label === "Naboen").id });
  await closes("Naboen");
  await feed("Naboen").getByRole("alert").waitFor();
  await closes("Beredskapsrådet");
  await feed("Beredskapsrådet").waitFor({ state: "detached" });
  await focusKept(page, "Steng adressen");
  insist(!(await read())?.startsWith("text/calendar"), "a closed address still gives the calendar");

  async function closes(name) {
    await reach(page, feed(name).getByRole("button", { name: /^Steng adressen/ }), "Tab");
    await page.keyboard.press("Enter");
  }
}

/** An inject that is held back until a time. */
async function held(page) {
  const { viewer } = await ask(page, "{ viewer { organisation { id } person { id } } }");
  const toOrganisationId = viewer.organisation.id;
  await command(page, "planExercise", "PlanExerciseInput", { plan: { kind: "GAME", title: "Flom om natten", at: new Date(Date.now() + 60_000).toISOString(), targetGroup: "Kriseledelsen", controllerIds: [viewer.person.id], goals: [{ goal: "Varsle raskt", measuredBy: "Kvittert innen ti minutter" }] } });
  const { exercises: [exercise] } = await ask(page, "{ exercises(first: 1) { id } }");
  const ids = { exerciseId: exercise.id };
  await command(page, "setInject", "SetInjectInput", { ...ids, play: { atMin: 30, from: "Politiet", channel: "PHONE", text: "Elva stiger.", toOrganisationId } });
  await command(page, "startExercise", "StartExerciseInput", ids);
  await page.goto(`/ovelse?ovelse=${exercise.id}`);
  await page.locator('[data-inject="WAITING"]').waitFor();
  await acts.open(page, "Hold tilbake");
  await acts.fill(page, "Hvorfor", "De henger etter");
  await acts.fill(page, "Til", "2020-01-02T08:00");
  await acts.refused(page);
  insist((await acts.form(page).getByLabel("Hvorfor").inputValue()) === "De henger etter", "the reason is lost on a refusal");
  await acts.fill(page, "Til", new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) + "T08:00");
  await acts.give(page);
  await page.locator('[data-inject="HELD"]', { hasText: "De henger etter" }).waitFor();
  await focusKept(page, "Hold tilbake");
  await look(page, "Øvelse, an inject held back");
}

/** The log of an ordinary day has the screens it has use for, and is handed over and closed as what it is. */
async function daily(page) {
  const id = await command(page, "openDutyLog", "OpenDutyLogInput", { kind: "DUTY", title: "Uke 47" });
  await page.goto(`/hendelse/${id}/logg`);
  await page.locator("#loggfor:focus").waitFor();
  const links = page.locator(`.menu a[href^="/hendelse/${id}/"]`);
  await links.first().waitFor();
  const names = (await links.allInnerTexts()).map((name) => name.trim());
  insist(names.join() === "Logg,Om vaktloggen,Tidslinje,Varsling,Tiltak og oppgaver", `the menu of a duty log: ${names}`);
  await go(page, "Om vaktloggen");
  await refusedFirst(page, page, "Overlever vakten", [["Hva den som kommer på, må vite", FAR_TOO_LONG]], /høyst/);
  await press(page, page, "Overlever vakten", [["Hva den som kommer på, må vite", "Pumpa står ved brua."]]);
  await page.locator("[data-handover]", { hasText: "Pumpa står ved brua." }).waitFor();
  for (const name of ["Gjenåpne", "Normaliser", "Sett beredskapsnivå"]) insist((await page.getByRole("button", { name }).count()) === 0, `an open duty log offers «${name}»`);
  await look(page, "Om vaktloggen");
  await press(page, page, "Avslutt vaktloggen", []);
  await page.getByRole("button", { name: "Gjenåpne" }).waitFor();
}
