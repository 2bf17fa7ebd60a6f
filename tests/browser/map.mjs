// The map: what is placed is seen and reached by keyboard; tiles come from where they are set up and nowhere else; without
// them, and with dead ones, it is as useful.
import http from "node:http";
import { ask, audit, command, insist, judge, openIncident, play, reader, serve, signIn } from "./stage.mjs";

/** The smallest picture there is. */
const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=", "base64");
/** The most fields and links there are before the last marker. */
const STEPS_MAX = 60;
const BRIDGE = { section: "FACTS", verification: "CONFIRMED", text: "Brua er stengt", coordinates: { latitude: 60.1697, longitude: 10.2563 } };
const SCHOOL = { section: "CONSEQUENCES", verification: "UNVERIFIED", text: "Skolen kan være tatt", coordinates: { latitude: 60.1639, longitude: 10.261 } };

await play(async ({ browser, url: binary, given: [data, login, password] }) => {
  const tiles = await tileServer();
  let server = await serve(binary, data, "127.0.0.1:0", { VARSKO_MAP_TILES: `${tiles.url}/{z}/{x}/{y}.png`, VARSKO_MAP_ATTRIBUTION: "Prøvekart" });
  const { url } = server;
  try {
    const { context, noted } = await reader(browser, url);
    const page = await context.newPage();
    await signIn(page, login, password);
    const { id } = await openIncident(page, "Flom i byen");
    await tell(page, id);
    await page.goto(`/hendelse/${id}/situasjon?kart=stort`);
    await place(page);
    await page.getByText("Prøvekart").waitFor();
    await page.locator("img.leaflet-tile-loaded").first().waitFor();
    await reached(page);
    await clicked(page);
    await audit(page, "the map");
    insist(tiles.asked.length > 0 && tiles.asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path)), `tiles asked for: ${tiles.asked}`);
    onlyTiles(noted, tiles.url);

    // The tiles' server goes: one sentence, and everything else stays.
    await tiles.close();
    await page.reload();
    await page.getByText("Kartbildene kommer ikke fram.").waitFor();
    await shown(page);
    await audit(page, "the map with dead tiles");
    onlyTiles(noted, tiles.url);
    await context.close();

    // None set up: nothing at all leaves the origin, in either scheme, on the card too.
    await server.kill();
    server = await serve(binary, data, new URL(url).host);
    for (const scheme of ["light", "dark"]) {
      const without = await reader(browser, url, { scheme });
      const there = await without.context.newPage();
      await signIn(there, login, password, `/hendelse/${id}/situasjon`);
      await there.getByText("Ingen kartbilder er satt opp her.").waitFor();
      await shown(there);
      await audit(there, `the card of the map, ${scheme}`);
      await there.getByRole("link", { name: "Stort kart" }).press("Enter");
      await there.getByRole("link", { name: "Tilbake til situasjonen" }).waitFor();
      await shown(there);
      await audit(there, `the map without tiles, ${scheme}`);
      judge(without.noted);
      await without.context.close();
    }
    console.log(`the map: ${tiles.asked.length} tiles from one place, then none; everything placed was reached by keyboard`);
  } finally {
    await server.kill();
    await tiles.close();
  }
});

/** What is known before anyone looks: two items with places, and a warning with an outline. */
async function tell(page, incidentId) {
  for (const statement of [BRIDGE, SCHOOL]) await command(page, "statePictureItem", "StatePictureItemInput", { incidentId, skipping: "Det haster", statement });
  const taken = await ask(page, "mutation($message: String!) { takeWarning(input: { message: $message }) { trouble organisations { __typename } } }", { message: warning() });
  insist(taken.takeWarning.trouble === null && taken.takeWarning.organisations.length === 1, JSON.stringify(taken));
}

/** The incident, put where it is by keyboard: refused where there is no such place, with what was typed still there. */
async function place(page) {
  await page.getByRole("button", { name: "Sett hendelsen på kartet" }).press("Enter");
  const field = page.locator("dialog[open]").getByLabel("Posisjon");
  await field.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("60.1682, 190");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open] [role=alert]", { hasText: "NO_SUCH_PLACE" }).waitFor();
  insist((await field.inputValue()) === "60.1682, 190", "what was typed is lost");
  await field.fill("60,1682 10,2564");
  await page.getByText("leses som 60.16820, 10.25640").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await shown(page);
}

/** Everything stands on the map and in the list. */
async function shown(page) {
  for (const name of ["Hendelsen: Flom i byen", "Fakta, bekreftet: Brua er stengt", "Konsekvenser, ubekreftet: Skolen kan være tatt"]) {
    await page.getByRole("region", { name: "Kart over hendelsen." }).getByRole("button", { name }).waitFor();
  }
  insist((await page.locator(".map-spot .unsure").count()) === 1, "what is not sure looks it");
  insist((await page.locator(".map-line .map-glyph").count()) === 3, "the list has what the map has");
  await page.locator("path.map-warned.map-RED").first().waitFor({ state: "attached" });
  await page.locator("path.map-extent").first().waitFor({ state: "attached" });
  await page.getByLabel("Farevarsler").getByText("Ekstremt kraftig regn").waitFor();
}

/** By keyboard: every marker is come to, and opened with Enter. */
async function reached(page) {
  await page.getByRole("region", { name: "Kart over hendelsen." }).focus();
  const met = new Set();
  for (let step = 0; step < STEPS_MAX && met.size < 3; step++) {
    await page.keyboard.press("Tab");
    const on = await page.evaluate(() => (document.activeElement.matches(".map-spot") ? document.activeElement.getAttribute("aria-label") : null));
    if (!on) continue;
    met.add(on);
    await page.keyboard.press("Enter");
    await page.locator(".leaflet-popup", { hasText: on.split(": ")[1] }).waitFor();
    await page.keyboard.press("Escape");
  }
  insist(met.size === 3, `reached by keyboard: ${[...met]}`);
  await page.getByRole("button", { name: "Vis i kartet: Brua er stengt" }).press("Enter");
  await page.locator(".map-spot:focus").waitFor();
  await page.locator(".leaflet-popup", { hasText: "Brua er stengt" }).waitFor();
  await page.keyboard.press("Escape");
}

/** By a click: the point stands in the form, and the item goes there, as old as it was. */
async function clicked(page) {
  await page.locator(".map-leaf").click({ position: { x: 70, y: 200 } });
  const chosen = (await page.getByText("Valgt punkt: ").textContent()).replace("Valgt punkt: ", "");
  await page.getByRole("button", { name: "Flytt: Skolen kan være tatt" }).press("Enter");
  await page.locator("dialog[open]").getByText(`leses som ${chosen}`).waitFor();
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await page.locator(".map-line", { hasText: SCHOOL.text }).getByText(chosen).waitFor();
  await page.getByRole("button", { name: "Glem punktet" }).press("Enter");
}

function onlyTiles(noted, from) {
  const foreign = noted.foreign.filter((one) => !one.startsWith(`${from}/`));
  judge({ ...noted, foreign });
}

/** A server of tiles on this machine, which remembers what it was asked for. */
async function tileServer() {
  const asked = [];
  const server = http.createServer((request, answer) => {
    asked.push(request.url);
    answer.writeHead(200, { "Content-Type": "image/png" }).end(PIXEL);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); });
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close };
}

/** A warning from an hour ago until tomorrow, with an outline of its own. */
function warning() {
  const at = (hours) => new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+Z/, "+00:00");
  const value = (name, said) => `<parameter><valueName>${name}</valueName><value>${said}</value></parameter>`;
  return `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>prøve-1</identifier><sender>prøve@example.no</sender><sent>${at(-1)}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
    <info><language>no</language><category>Met</category><event>Ekstremt kraftig regn</event><urgency>Immediate</urgency><severity>Extreme</severity><certainty>Likely</certainty>
    <eventCode><valueName>eventType</valueName><value>rainFlood</value></eventCode><onset>${at(-1)}</onset><expires>${at(24)}</expires><headline>Ekstremt kraftig regn, rødt nivå</headline>
    ${value("awareness_level", "4; red; Extreme")}${value("MunicipalityId", "3305")}
    <area><areaDesc>Ringerike</areaDesc><polygon>60.10,10.10 60.10,10.45 60.30,10.45 60.30,10.10 60.10,10.10</polygon></area></info></alert>`;
}
