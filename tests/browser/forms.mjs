// Hands on the keyboard: the forms that unfold below their buttons, and the rows in them.
import { focusKept } from "./hands.mjs";
import { insist, look, reach } from "./stage.mjs";

const DAY_MS = 86_400_000;

/** A day so many days from now, as fields of days have it. */
export const day = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const exactly = (words) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}( \\(kan stå tomt\\))?$`);

/** The form that is open; there is never more than one. */
export const form = (page) => page.locator("form.act-form:visible");

/** A row of the open form, such as `Steg 2`; a row in a row by both names. */
export function row(page, ...names) {
  return names.reduce((within, name) => within.getByRole("group", { name, exact: true }), form(page));
}

/** Opens a form by its button. */
export async function open(page, label) {
  await reach(page, page.getByRole("button", { name: label, exact: true }).first());
  await page.keyboard.press("Enter");
  await form(page).waitFor();
}

/** Presses a button of the open form, or of a part of it. */
export async function press(page, label, within = form(page)) {
  await reach(page, within.getByRole("button", { name: label, exact: true }).last());
  await page.keyboard.press("Enter");
}

/** Goes on to a field, and types over what it says. In a list of choices that chooses; `true` ticks. */
export async function fill(page, label, said, within = form(page)) {
  const wanted = within.getByLabel(exactly(label)).first();
  await reach(page, wanted);
  if (said === true) return page.keyboard.press("Space");
  const kind = await wanted.evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.localName));
  if (kind === "date" || kind === "datetime-local") return moment(page, wanted, said);
  // Letters that are not on the keyboard of this browser are put where the cursor was, and choose nothing in a list.
  if (kind === "select") return page.keyboard.type(/^[ -~]*/.exec(said)[0]);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(said);
}

/** A day (`2027-02-25`) or a time (`2027-02-25T09:00`), in the order of parts that this browser has. */
async function moment(page, wanted, said) {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(said);
  for (const [first, second] of [[day, month], [month, day]]) {
    // Back to the first part of the field, wherever an attempt left off.
    for (let part = 0; part < 6; part++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(`${first}${second}${year}`);
    if (hour) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.type(`${hour}${minute}a`);
    }
    if ((await wanted.inputValue()) === said) return;
  }
  throw new Error(`the field says ${await wanted.inputValue()}, not ${said}`);
}

/** Gives the open form, and waits until it is taken. */
export async function give(page) {
  await page.keyboard.press("Control+Enter");
  await form(page).waitFor({ state: "detached" }).catch(async (fault) => {
    throw new Error(`not taken: ${(await page.getByRole("alert").allInnerTexts()).join(" ") || fault.message}`);
  });
  await focusKept(page, "what was given");
}

/** Gives the open form, and insists that the server says no, with a sentence; gives the sentence. */
export async function refused(page) {
  await page.keyboard.press("Control+Enter");
  const alert = form(page).getByRole("alert");
  await alert.waitFor();
  insist(await form(page).isVisible(), "the form stays where it was refused");
  return alert.innerText();
}

/** Opens a form, fills it in, looks at it where it has a name, and gives it. */
export async function act(page, label, fields = [], seen = null) {
  await open(page, label);
  for (const [name, said, within] of fields) await fill(page, name, said, within);
  if (seen) await look(page, seen);
  await give(page);
}

/** Presses a button that has no form. */
export async function once(page, label) {
  await reach(page, page.getByRole("button", { name: label, exact: true }).first());
  await page.keyboard.press("Enter");
}

/** Opens one part of a screen. */
export async function part(page, path) {
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector(".state .ds-spinner"));
  await page.locator(".page .act button").first().waitFor();
}

/** Until the page says something. */

export async function shown(page, words) {
  await page.locator(".page").getByText(words).first().waitFor();
}
