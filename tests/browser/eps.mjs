// EPS: opened and closed before all; registered, sought, reunited and checked out by the keeper of the register alone.
import { command, focusKept, give, go, look, press } from "./hands.mjs";
import { insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

/** Stands in every name of the register, and nowhere else. */
const CANARY = "Kanarifuglsen";

await play(async ({ browser, url, given: [leader, keeper, logger, password] }) => {
  const visits = [];
  const comes = async (login, path = "/") => {
    const { context, noted } = await reader(browser, url);
    const page = await context.newPage();
    const visit = { page, noted, heard: [] };
    page.on("response", async (answer) => visit.heard.push(await answer.text().catch(() => "")));
    page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => visit.heard.push(String(payload))));
    await signIn(page, login, password, path);
    visits.push(visit);
    return visit;
  };
  const { page: leads } = await comes(leader);
  const { id } = await openIncident(leads, "Flom i dalen");
  await go(leads, "EPS");
  await leads.getByText("Ingen EPS er åpnet i denne hendelsen.").waitFor();
  await opened(leads, "Prøvehallen");
  await press(leads, leads, "Ny enhet", [["Kort nøkkel", "hvile"], ["Navn", "Hvile"], ["Leder", "kari"]]);
  await press(leads, leads, "Endre enhet", [["Navn", "Hvile og søvn"]]);
  await leads.locator(".eps-units").getByText("Hvile og søvn").waitFor();

  const { page: keeps } = await comes(keeper, `/hendelse/${id}/eps`);
  await registers(keeps);
  await seeks(keeps);
  await reunites(keeps);
  await look(keeps, "EPS, its register");

  // Everyone else has the figures, and was told nothing more.
  const { page: logs } = await comes(logger, `/hendelse/${id}/eps`);
  for (const page of [leads, logs]) {
    await page.locator(".work-figures", { hasText: "1 evakuert her nå" }).getByText("3 registrert i alt").waitFor();
    insist((await page.getByText("Registeret", { exact: true }).count()) === 0, "whoever keeps no register is shown one");
  }
  await look(logs, "EPS, without the register");
  await closes(leads, keeps);
  await erased(leads, keeps, id);
  for (const { page, heard } of visits.filter((one) => one.page !== keeps)) {
    await page.locator(".work-figures").first().waitFor();
    insist(!heard.join("").includes(CANARY), "a name was told to someone who keeps no register");
  }
  for (const { noted } of visits) judge(noted);
  console.log("three registered, two reunited, all checked out, and the register erased, by keyboard alone");
});

async function opened(page, place) {
  await give(page, "b", [["Hvor", place], ["Hvem har besluttet", "Politiet"], ["Beslutningen, som den ble sagt", "Innsatsleder 10:15"]], page.locator("[data-centre]", { hasText: place }));
}

/** Someone new: from one key to the receipt without anything but keys, and ready for the next. */
async function registers(page) {
  await page.getByText("De som er her").waitFor({ state: "attached" });
  await page.keyboard.press("r");
  const family = [["Eva", "1980", "Evakuert", "900 00 001", "Elvegata 1", "", "insulin"], ["Per", "2014", "", "", "", "", ""]];
  for (const [at, fields] of family.entries()) {
    await page.locator(".eps-new input[name=name]:focus").waitFor();
    for (const [place, said] of fields.entries()) {
      await page.keyboard.type(place === 0 ? `${said} ${CANARY}` : said);
      await page.keyboard.press("Tab");
    }
    if (at === 0) {
      await page.locator(".eps-new select[name=unit]:focus").waitFor();
      await page.keyboard.type("Hvile");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    } else {
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
    }
    await guest(page, fields[0]).waitFor();
  }
  // The whole company has the same address and telephone, written once.
  insist((await guest(page, "Per").innerText()).includes("900 00 001 · Elvegata 1 · Hvile og søvn"), "what the first had is kept for the next in the company");
  await page.locator(".eps-new input[name=name]:focus").waitFor();
  await page.keyboard.type(`Ola ${CANARY}`);
  for (const said of ["1950", "På", "900 00 002", "Vik", `leter etter Eva ${CANARY}`]) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type(said);
  }
  await page.keyboard.press("Enter");
  await guest(page, "Ola").waitFor();
}

function guest(page, name) {
  return page.locator("[data-guest]", { has: page.locator(".work-item-title", { hasText: `${name} ${CANARY}` }) });
}

async function seeks(page) {
  // From the form one leaves what is typed by Esc, or walks on; the key itself would be a letter of a name.
  await page.locator(".eps-new input[name=name]:focus").evaluate((one) => one.blur());
  await page.keyboard.press("f");
  await page.keyboard.type("90000002");
  await page.getByText("1 av 3").waitFor();
  insist((await page.locator("[data-guest]").count()) === 1, "one is found by telephone");
  insist(!page.url().includes("9000"), "whom one seeks does not stand in the address");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("finnes ikke");
  await page.getByText("Ingen i registeret passer.").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.getByText("3 av 3").waitFor();
}

async function reunites(page) {
  await press(page, guest(page, "Ola"), "Gjenforent");
  await guest(page, "Ola").getByText(`Gjenforent med Eva ${CANARY}`).waitFor();
  await guest(page, "Ola").getByText("Har reist").waitFor();
  await press(page, guest(page, "Eva"), "Sjekk ut", [["Hvor", `hjem med Ola ${CANARY}`]]);
  await guest(page, "Eva").getByText("hjem med Ola").waitFor();
  await press(page, guest(page, "Eva"), "Sjekk inn igjen", null);
  await guest(page, "Eva").getByText("Er her").waitFor();
  await press(page, guest(page, "Eva"), "Flytt til enhet", [["Enhet", "Hvile"]]);
  await press(page, guest(page, "Per"), "Sjekk ut", [["Hvor", "til tante"]]);
}

/** A centre is closed when everyone has left, and says when its register goes. */
async function closes(leads, keeps) {
  const button = leads.getByRole("button", { name: /^Steng senteret/ });
  await button.focus();
  await leads.keyboard.press("Enter");
  await leads.locator("dialog.deed[open]").getByText("slettes av seg selv 30 dager etter stenging").waitFor();
  await leads.keyboard.press("Control+Enter");
  await leads.locator("dialog.deed[open]").getByText("EPS_NOT_EMPTY").waitFor();
  await press(keeps, guest(keeps, "Eva"), "Sjekk ut", [["Hvor", "hjem"]]);
  await leads.keyboard.press("Control+Enter");
  await leads.locator("dialog.deed[open]").waitFor({ state: "detached" });
  await leads.locator(".eps-rule").getByText(/^Registeret slettes /).waitFor();
  await focusKept(leads, "Steng senteret");
  // Nobody is registered at a closed centre; who was there can be read until the register goes.
  await keeps.locator(".eps-new").waitFor({ state: "detached" });
  await guest(keeps, "Eva").waitFor();
}

/** A register whose time has passed is gone, and everyone is told that, and how many stood in it. */
async function erased(leads, keeps, incidentId) {
  await opened(leads, "Skolen");
  const school = (page) => page.locator("[data-centre]", { hasText: "Skolen" });
  await school(keeps).waitFor();
  await keeps.keyboard.press("r");
  await keeps.keyboard.type(`Siri ${CANARY}`);
  await keeps.keyboard.press("Enter");
  await press(keeps, guest(keeps, "Siri"), "Sjekk ut", [["Hvor", "hjem"]]);
  const epsId = await school(leads).getAttribute("data-centre");
  await command(leads, "closeEps", "CloseEpsInput", { incidentId, epsId, occurredAt: "2023-08-08T12:00:00Z" });
  for (const page of [leads, keeps]) {
    await school(page).getByText(/Registeret ble slettet .*1 person var registrert\./).waitFor();
    await school(page).getByText("Registeret er slettet").waitFor();
  }
  insist((await guest(keeps, "Siri").count()) === 0, "what was erased is gone from the screen of its keeper too");
  await look(leads, "EPS, erased");
}
