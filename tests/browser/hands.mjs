// The hands of every browser test that works by keyboard alone: screens, forms and buttons, found as people find them.
import { audit, insist } from "./stage.mjs";

/** The most fields and links one may have to pass on the way to the one that is meant. */
const STEPS_MAX = 250;
const SCHEMES = ["light", "dark"];

/** To another screen, by the menu. */
export async function go(page, name) {
  await reach(page, page.locator(".menu").getByRole("link", { name, exact: true }).last(), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name }).waitFor({ state: "attached" });
  await page.waitForFunction(() => !document.querySelector(".state .ds-spinner"));
}

/** Does something by its key: opens the form, fills in what is named, and gives it. */
export async function deed(page, key, filled, { look: name, ready } = {}) {
  await page.keyboard.press(key);
  await page.locator("dialog.deed[open] form.stack").waitFor();
  for (const [label, words] of filled) await field(page, label, words);
  await ready?.();
  if (name) await look(page, name);
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
}

/** Does something by its button, somewhere on the page: goes to it, opens the form, fills in what is named, and gives it. */
export async function press(page, within, name, filled = []) {
  const wanted = within.getByRole("button", { name: new RegExp(`^${name}(:|$)`) }).first();
  await button(page, wanted, { opens: filled !== null });
  for (const [label, words] of filled ?? []) await field(page, label, words);
  if (filled) await page.keyboard.press("Control+Enter");
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await page.locator(".work-told", { hasText: new RegExp(`^${name}`) }).waitFor();
  await focusKept(page, name);
}

/** Gives what is open once more with the reason the server asks for, where it does. */
export async function because(page, done) {
  const reason = page.locator("dialog.deed[open] input[name=skipping]");
  await reason.or(done).first().waitFor();
  if (await reason.isVisible()) {
    await page.locator("dialog.deed[open] input[name=skipping]:focus").waitFor();
    await page.keyboard.type("Det haster");
    await page.keyboard.press("Control+Enter");
  }
  await page.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await done.waitFor();
}

/** Opens by key, fills in, gives, and says why where the order of phases is broken. */
export async function give(page, key, filled, done) {
  await page.keyboard.press(key);
  await page.locator("dialog.deed[open] form.stack").waitFor();
  for (const [label, words] of filled) await field(page, label, words);
  await page.keyboard.press("Control+Enter");
  await because(page, done);
  await focusKept(page, key);
}

/** That whoever works by keyboard is not sent to the top of the page by what they did. */
export async function focusKept(page, after) {
  await page.waitForFunction(() => document.activeElement && document.activeElement !== document.body).catch(() => {
    throw new Error(`nothing has the focus after «${after}»`);
  });
}

/** Goes on to a field of the open form, and types in it. In a list of choices that chooses. */
export async function field(page, label, words) {
  const wanted = page.locator("dialog.deed[open]").getByLabel(label, { exact: true });
  await wanted.waitFor();
  await reach(page, wanted, "Tab");
  await page.keyboard.type(words);
}

/** Goes on to a button, and presses it. */
export async function button(page, wanted, { opens = true, by = "Tab" } = {}) {
  await wanted.waitFor();
  await reach(page, wanted, by);
  await page.keyboard.press("Enter");
  if (opens) await page.locator("dialog.deed[open] form.stack").waitFor();
}

export async function reach(page, wanted, by) {
  for (let step = 0; step < STEPS_MAX; step++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(by);
  }
  throw new Error(`${by} never came to ${wanted}`);
}

/** The judge of accessibility, in both colour schemes. */
export async function look(page, name) {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await audit(page, `${name}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

export function ask(page, query, variables = {}) {
  return page.evaluate(async (body) => {
    const answer = await (await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }, { query, variables });
}

export async function command(page, name, type, input) {
  const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename ... on Refusal { message } } }`;
  const { done } = await ask(page, query, { input: { commandId: crypto.randomUUID(), ...input } });
  insist(done.__typename === "Receipt", `${name}: ${done.message}`);
}
