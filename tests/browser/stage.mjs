// What every browser test stands on: Chromium, a cable that can be cut, signing in, and the judges of each page.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import { chromium } from "playwright-core";

/** Longest wait for anything, in milliseconds. A bound, not a measure. */
export const PATIENCE_MS = 60_000;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LAWS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export function insist(holds, sentence) {
  if (!holds) throw new Error(sentence);
}

export async function launch() {
  // The browser itself before Debian's script around it, which lists folders that need not exist.
  const path = process.env.CHROMIUM ?? ["/usr/lib/chromium/chromium", "/usr/bin/chromium"].find(existsSync) ?? "/usr/bin/chromium";
  insist(existsSync(path), `these tests need Chromium, and there is none at ${path}: install it, or name it in CHROMIUM`);
  return chromium.launch({ executablePath: path, args: FLAGS });
}

/** A line between the browser and the server that can be cut and mended, as by an excavator. */
export async function cable(url) {
  const { hostname, port } = new URL(url);
  let whole = true;
  const ends = new Set();
  const join = (from) => {
    if (!whole) return void from.destroy();
    const to = net.connect(Number(port), hostname);
    for (const [one, other] of [[from, to], [to, from]]) {
      ends.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => { ends.delete(one); other.destroy(); });
      one.pipe(other);
    }
  };
  const server = net.createServer(join);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    cut() { whole = false; for (const end of ends) end.destroy(); },
    mend() { whole = true; },
    close() { this.cut(); server.close(); },
  };
}

/** A reader with a browser of their own. Remembers what the page's policy refused and where it wanted to go. */
export async function reader(browser, url, { scheme = "light", viewport = { width: 1440, height: 900 }, zoom = 1, zone = "Europe/Oslo" } = {}) {
  const context = await browser.newContext({
    baseURL: url, locale: "nb-NO", timezoneId: zone, colorScheme: scheme, deviceScaleFactor: zoom,
    viewport: { width: Math.round(viewport.width / zoom), height: Math.round(viewport.height / zoom) },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const noted = { refused: [], foreign: [], broken: [] };
  await context.exposeFunction("noteRefused", (what) => noted.refused.push(what));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => window.noteRefused(`${event.violatedDirective} ${event.blockedURI}`));
  });
  context.on("request", (request) => {
    const to = new URL(request.url());
    if (to.protocol.startsWith("http") && to.origin !== url) noted.foreign.push(request.url());
  });
  context.on("weberror", (error) => noted.broken.push(String(error.error())));
  return { context, noted };
}

export async function signIn(page, login, password, path = "/") {
  await page.goto(path);
  await page.getByLabel("Brukernavn").fill(login);
  await page.getByLabel("Passord").fill(password);
  await page.keyboard.press("Enter");
  await page.locator(".inside").waitFor();
  await page.locator('[data-line="live"]').waitFor();
}

/** Longest from something being shown until the browser keeps it, and some more for a slow machine. */
const KEPT_WITHIN_MS = 4_000;

/** Until the browser keeps what is on screen now, to be shown without network. What it keeps is sealed, also to us. */
export async function untilKept(page, name) {
  const isKept = () =>
    page.evaluate(async (name) => {
      const db = await new Promise((done) => { const asked = indexedDB.open("varsko"); asked.onsuccess = () => done(asked.result); });
      const found = db.transaction("kept").objectStore("kept").count(name);
      const count = await new Promise((done) => { found.onsuccess = () => done(found.result); });
      db.close();
      return count > 0;
    }, name);
  await page.waitForTimeout(KEPT_WITHIN_MS);
  for (const since = Date.now(); !(await isKept()); await page.waitForTimeout(100)) {
    insist(Date.now() - since < PATIENCE_MS, `the browser does not keep ${name}`);
  }
}

/** The judge of accessibility: not one violation. */
export async function audit(page, where) {
  await page.evaluate(axe);
  const found = await page.evaluate((laws) => globalThis.axe.run(document, { runOnly: laws, resultTypes: ["violations"] }), LAWS);
  const told = found.violations.map((one) => `${one.id}: ${one.help}\n    ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join("\n    ")}`);
  insist(told.length === 0, `${where} has ${told.length} violations:\n  ${told.join("\n  ")}`);
}

/** The judges of the whole visit. */
export function judge(noted) {
  insist(noted.refused.length === 0, `the page's own policy refused: ${noted.refused.join(", ")}`);
  insist(noted.foreign.length === 0, `the page asked elsewhere: ${noted.foreign.join(", ")}`);
  insist(noted.broken.length === 0, `the page broke: ${noted.broken.join("\n")}`);
}

/** Runs a test to its end; where it goes wrong and `PICTURE` names a file, the page as it stood is left there. */
export async function play(test) {
  const [url, ...given] = process.argv.slice(2);
  const browser = await launch();
  try {
    await test({ browser, url, given });
  } catch (fault) {
    const [page] = browser.contexts().flatMap((context) => context.pages());
    if (process.env.PICTURE) await page?.screenshot({ path: process.env.PICTURE });
    throw fault;
  } finally {
    await browser.close();
  }
}

/** What the log says, from the server itself: every line of an incident, in order. */
export async function logOf(page, incidentId) {
  return page.evaluate(async (incidentId) => {
    const query = "query($id: ID!) { incidentLog(incidentId: $id, first: 100) { edges { node { number text kind occurredAt notedAt recordedAt } } } }";
    const answer = await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query, variables: { id: incidentId } }) });
    const { data } = await answer.json();
    return data.incidentLog.edges.map((edge) => edge.node);
  }, incidentId);
}

/** How many lines an incident's log has, from the server itself. */
export async function logSize(page, incidentId) {
  return page.evaluate(async (incidentId) => {
    const query = "query($id: ID!) { incidentLog(incidentId: $id, last: 1) { edges { node { number } } } }";
    const answer = await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query, variables: { id: incidentId } }) });
    return (await answer.json()).data.incidentLog.edges[0].node.number + 1;
  }, incidentId);
}

/** Which line stands at the top of what one sees, and where. */
export function topmost(page) {
  return page.locator(".feed-box").evaluate((box) => {
    const edge = box.getBoundingClientRect().top;
    const first = [...box.querySelectorAll("article")].find((one) => one.getBoundingClientRect().bottom > edge);
    return `${first.dataset.number} at ${Math.round(first.getBoundingClientRect().top - edge)}`;
  });
}

/** Opens an incident by keyboard from wherever one is; gives its id and how many keys it took. */
export async function openIncident(page, title) {
  await page.keyboard.press("n");
  await page.locator("dialog[open] input[name=title]:focus").waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/hendelse\/[0-9a-f-]{36}\/logg/);
  await page.locator("#loggfor:focus").waitFor();
  const id = /hendelse\/([0-9a-f-]{36})/.exec(page.url())[1];
  return { id, keys: 1 + title.length + 1 };
}

/** The most fields and links one may have to pass on the way to the one that is meant. */
const STEPS_MAX = 120;

/** Goes on by one key until something has the focus. */
export async function reach(page, wanted, by = "Tab") {
  await wanted.waitFor();
  for (let step = 0; step < STEPS_MAX; step++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(by);
  }
  throw new Error(`${by} never came to ${wanted}`);
}

/** The judge of accessibility, in both colour schemes. */
export async function look(page, name) {
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await audit(page, `${name}, ${colorScheme}`);
  }
}

/** Asks the server itself, as the one who is signed in. */
export function ask(page, query, variables = {}) {
  return page.evaluate(async (body) => {
    const answer = await (await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }, { query, variables });
}

/** Gives a command to the server itself; gives the id of what it made. */
export async function command(page, name, type, input) {
  const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename ... on Receipt { id } ... on Refusal { message } } }`;
  const { done } = await ask(page, query, { input: { commandId: crypto.randomUUID(), ...input } });
  insist(done.__typename === "Receipt", `${name}: ${done.message}`);
  return done.id;
}

/** A server on that folder, told what `env` says besides; gives its address once it listens. */
export async function serve(binary, data, listen, env = {}) {
  const child = spawn(binary, ["serve", "--data", data, "--listen", listen], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const url = await new Promise((resolve, reject) => {
    let said = "";
    const hear = (bytes) => {
      said += bytes;
      const found = /listens on (http:\/\/[0-9.:]+)/.exec(said);
      if (found) resolve(found[1]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void gone.then(() => reject(new Error(`the server ended: ${said}`)));
  });
  return { url, kill: async () => { child.kill("SIGKILL"); await gone; } };
}
