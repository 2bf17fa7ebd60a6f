// Nobody is offered what they may not do: leader, log keeper, operator and reader see each their own, and what they may is really done.
import { fill, form, open } from "./forms.mjs";
import { command, give } from "./hands.mjs";
import { ask, audit, insist, judge, openIncident, play, reader, signIn } from "./stage.mjs";

/** What stands at the head of a screen for each: by name where one screen tells them apart, by number elsewhere. */
const OFFERED = {
  leder: { moter: ["Innkall", "Meld opp sak", "Beslutt"], varsling: 3, tiltak: 3, rapport: 2 },
  kari: { moter: ["Meld opp sak"], varsling: 3, tiltak: 1, rapport: 2 },
  vakt: { moter: ["Meld opp sak"], varsling: 3, tiltak: 0, rapport: 0 },
  leser: { moter: [], varsling: 0, tiltak: 0, rapport: 0 },
};

/** What is done beside an incident, or when it is over: who may it, what it says to the others, and how it is given. */
const BESIDES = [
  { may: "leder", at: (id) => `/hendelse/${id}/evaluering`, button: "Gi mandat", says: "kan ikke evaluere hendelsen", fields: [["Formål", "Å lære av raset"]], done: "Å lære av raset" },
  { may: "leder", at: () => "/ros", button: "Start ny revisjon", says: "kan ikke utarbeide ROS-analysen", fields: [["Begrunnelse", "Raset ved skolen"]], done: "Raset ved skolen" },
  { may: "admin", at: () => "/administrasjon?vis=personer", button: "Registrer person", says: "det kan en administrator", fields: [["Navn", "Prøve Prøvesen"]], done: "Prøve Prøvesen" },
];

await play(async ({ browser, url, given: [password] }) => {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, "leder", password);
  const { id } = await openIncident(page, "Ras ved skolen");
  await sees(page, id, OFFERED.leder);

  for (const login of ["kari", "vakt", "leser"]) await asSomebody(browser, url, login, password, id, page);
  judge(noted);
  await context.close();
  for (const login of ["leser", "leder", "admin"]) await besides(browser, url, login, password, id);
});

async function asSomebody(browser, url, login, password, id, leader) {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  await sees(page, id, OFFERED[login]);
  if (login === "vakt") {
    await page.goto(`/hendelse/${id}/moter`);
    await page.getByRole("button", { name: "Meld opp sak", exact: true }).waitFor();
    await page.getByRole("button", { name: "Beslutt", exact: true }).waitFor({ state: "detached" });
    // The key of what is not offered does nothing; what is offered is done.
    await page.keyboard.press("d");
    insist((await page.locator("dialog.deed").count()) === 0, "a key opens what the operator may not do");
    await give(page, "s", [["Hva som skal besluttes", "Skal skolen stenges?"]], page.locator('[aria-labelledby="onsket"]', { hasText: "Skal skolen stenges?" }));
  }
  if (login === "leser") {
    await reads(page, id);
  }
  if (login === "leser") await becomesDeputy(page, id, leader);
  judge(noted);
  await context.close();
}

/** Whoever only reads meets no line to write on, no form of a new incident and nothing to bring in, and is told who may. */
async function reads(page, id) {
  await page.goto("/");
  await page.locator(".tavle-head .who-may", { hasText: "kan ikke opprette en hendelse" }).waitFor();
  insist((await page.locator(".tavle-head button").count()) === 0, "a reader is offered to open an incident");
  await page.keyboard.press("n");
  insist((await page.locator("dialog.deed[open]").count()) === 0, "the key of a new incident opens its form to a reader");
  for (const path of ["/logg", `/hendelse/${id}/logg`]) {
    await page.goto(path);
    await page.locator(".logg-head .who-may", { hasText: "kan ikke føre logg" }).waitFor();
    await page.locator(".line-entry").first().waitFor();
    insist((await page.locator("#loggfor").count()) === 0, `a reader is offered the entry line at ${path}`);
    await audit(page, `${path}, to a reader`);
  }
  await page.goto("/administrasjon?vis=innhenting");
  await page.locator(".who-may", { hasText: "kan ikke føre logg" }).waitFor();
  insist((await page.locator("input[type=file]").count()) === 0, "a reader is offered to bring a log in");
}

async function besides(browser, url, login, password, id) {
  const { context, noted } = await reader(browser, url);
  const page = await context.newPage();
  await signIn(page, login, password);
  for (const { may, at, button, says, fields, done } of BESIDES) {
    // An administrator reads no incident, and so sees no evaluation of one.
    if (login === "admin" && may !== login) continue;
    await page.goto(at(id));
    const wanted = page.getByRole("button", { name: button, exact: true });
    if (login === may) {
      await wanted.waitFor();
      await open(page, button);
      for (const [label, words] of fields) await fill(page, label, words);
      await page.keyboard.press("Control+Enter");
      await form(page).waitFor({ state: "detached" });
      await page.getByText(done).first().waitFor();
      insist((await page.locator(".who-may", { hasText: says }).count()) === 0, `${login} is told not to do what they may: ${button}`);
    } else {
      await page.locator(".who-may", { hasText: says }).waitFor();
      insist((await wanted.count()) === 0, `${login} is offered «${button}»`);
      await audit(page, `${at(id)}, where one may not`);
    }
  }
  judge(noted);
  await context.close();
}

/** The post is given while the screen is open: what it lets one do appears, and is done. */
async function becomesDeputy(page, id, leader) {
  await page.goto(`/hendelse/${id}/moter`);
  await page.locator(".who-may", { hasText: "det kan en kriseleder" }).waitFor();
  await audit(page, "a screen where one may do nothing");
  const { viewer } = await ask(page, "{ viewer { person { id } } }");
  const skipping = "Det haster";
  await command(leader, "activate", "ActivateInput", { incidentId: id, body: "LEADERSHIP", authority: "Kriseleder", skipping });
  await command(leader, "assignRole", "AssignRoleInput", { incidentId: id, personId: viewer.person.id, role: "crisis_leader", capacity: "DEPUTY", skipping });
  await page.getByRole("button", { name: "Beslutt", exact: true }).waitFor();
  insist(same(await headOf(page), ["Beslutt"]), "the post of crisis leader gives more than the right to decide");
  await give(page, "d", [["Hva som skal besluttes", "Skal skolen stenges?"], ["Beslutningen", "Ja, nå"]], page.locator("main", { hasText: "Ja, nå" }));
}

/** The heads of the screens of an incident are as `offered` says, and where nothing is offered a sentence says who may. */
async function sees(page, id, offered) {
  for (const [screen, wanted] of Object.entries(offered)) {
    await page.goto(`/hendelse/${id}/${screen}`);
    const count = Array.isArray(wanted) ? wanted.length : wanted;
    const buttons = page.locator(".work-deeds button");
    if (count === 0) await page.locator(".work-deeds .who-may").waitFor();
    else await page.waitForFunction((count) => document.querySelectorAll(".work-deeds button").length === count, count).catch(() => undefined);
    if (Array.isArray(wanted)) insist(same(await headOf(page), wanted), `${screen} offers ${await headOf(page)}`);
    else insist((await buttons.count()) === count, `${screen} offers ${await headOf(page)}`);
  }
}

function headOf(page) {
  return page.locator(".work-deeds button").allInnerTexts();
}

function same(one, other) {
  return JSON.stringify(one.map((name) => name.trim())) === JSON.stringify(other);
}
