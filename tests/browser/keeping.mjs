// What Planverk keeps, form by form: lists, cards, plans, agreements, shelters, stock, who is on call.
import { act, day, fill, form, give, once, open, part, press, refused, row, shown } from "./forms.mjs";
import { ask, insist, judge, look } from "./stage.mjs";

const ADOPTED = [["Vedtatt av", "Kommunestyret"], ["Saksnummer", "26/14"]];

export async function lists(page, officer, deputy) {
  await part(page, "/planverk?vis=lister");
  await open(page, "Ny varslingsliste");
  await fill(page, "Navn", "Kriseledelsen");
  await press(page, "Legg til runde");
  await fill(page, "Minutter", "20", row(page, "Runde 2"));
  await fill(page, "Rolle", "Kriseleder", row(page, "Ledd 1"));
  await fill(page, "Person", officer, row(page, "Ledd 1", "Person 1"));
  await press(page, "Legg til person", row(page, "Ledd 1"));
  await fill(page, "Person", deputy, row(page, "Ledd 1", "Person 2"));
  await fill(page, "Orientert om rollen", day(-3), row(page, "Ledd 1", "Person 2"));
  await look(page, "a notification list being written");
  await give(page);
  await shown(page, `Kriseleder → ${officer} → ${deputy}`);

  // The order of the two is turned round, and said aloud; a round too many is taken out.
  await open(page, "Endre: Kriseledelsen");
  await fill(page, "Person", "", row(page, "Ledd 1", "Person 2"));
  await page.keyboard.press("Alt+ArrowUp");
  await row(page, "Ledd 1").getByRole("status").getByText("Står nå som nr. 1 av 2.").waitFor({ state: "attached" });
  await press(page, "Fjern: Runde 2");
  await give(page);
  await shown(page, `Kriseleder → ${deputy} → ${officer}`);
  await act(page, "Gjennomgått og riktig: Kriseledelsen", [["Merknad", "Ringt alle."]]);
  await shown(page, "Kontrollert");
  await look(page, "Varslingslister");

  await act(page, "Ny varslingsliste", [["Navn", "Prøveliste"], ["Person", officer, row(page, "Ledd 1", "Person 1")]]);
  await act(page, "Ta ut av bruk: Prøveliste", [["Hvorfor", "Var bare en prøve."]]);
  await page.getByRole("heading", { name: "Prøveliste" }).waitFor({ state: "detached" });
}

export async function cards(page) {
  await part(page, "/planverk?vis=kort");
  await open(page, "Nytt tiltakskort");
  const typed = [["Tittel", "Flom i bekken"], ["Hva det skal oppnå", "Ingen skal være i fare."], ["Ansvarlig", "Kriseleder"], ["Hendelsestype", "flood"], ["Gjennomgås igjen innen", day(-30)]];
  for (const [label, said] of typed) await fill(page, label, said);
  await fill(page, "Hva som skal gjøres", "Sperre veien ved brua", row(page, "Steg 1"));
  for (const [nr, said] of [[2, "Ringe beboerne"], [3, "Et steg for mye"]]) {
    await press(page, "Legg til steg");
    await fill(page, "Hva som skal gjøres", said, row(page, `Steg ${nr}`));
  }
  await press(page, "Flytt opp: Steg 2");
  await press(page, "Fjern: Steg 3");

  // A day that has been is refused in a sentence, and nothing typed is lost: not by that, and not by folding the form up.
  const said = await refused(page);
  insist(said.length > 20, `the refusal says: ${said}`);
  await page.keyboard.press("Escape");
  await form(page).waitFor({ state: "hidden" });
  await open(page, "Nytt tiltakskort");
  insist((await form(page).getByLabel("Hva det skal oppnå").inputValue()) === "Ingen skal være i fare.", "what was typed is still there");
  insist((await row(page, "Steg 1").getByLabel("Hva som skal gjøres").inputValue()) === "Ringe beboerne", "the steps are in their new order");
  await press(page, "Sett tilbake steg");
  insist((await row(page, "Steg 3").getByLabel("Hva som skal gjøres").inputValue()) === "Et steg for mye", "a step comes back as it was");
  await press(page, "Fjern: Steg 3");
  await fill(page, "Gjennomgås igjen innen", day(200));
  await look(page, "an action card being written");
  await give(page);
  await page.getByRole("heading", { name: "Flom i bekken" }).waitFor();
  const { organisation } = await ask(page, "query($id: ID!) { organisation(id: $id) { actionCards { versions { steps { text } } } } }", { id: await own(page) });
  insist(organisation.actionCards[0].versions[0].steps.map((one) => one.text).join() === "Ringe beboerne,Sperre veien ved brua", "the steps stand in the order they were moved to");

  await act(page, "Gjennomgått og gjelder: Flom i bekken", [["Gjennomgås igjen innen", day(150)], ["Hva ble funnet", "Gjelder."]]);
  await act(page, "Ny versjon: Flom i bekken", [["Tittel", "Flom i Storbekken"], ["Gjennomgås igjen innen", day(250)]]);
  await page.getByRole("heading", { name: "Flom i Storbekken" }).waitFor();
  await look(page, "Tiltakskort");
  await act(page, "Ta ut av bruk: Flom i Storbekken", [["Hvorfor", "Erstattet."]]);
  await shown(page, "Ute av bruk: Erstattet.");
}

export async function plans(page, officer, deputy, leader) {
  await part(page, "/planverk");
  await open(page, "Ny plan");
  await fill(page, "Slag", "overordnet");
  await fill(page, "Tittel", "Overordnet beredskapsplan");
  await fill(page, "Rolle som svarer for at planen er oppdatert", "Kriseleder");
  await press(page, "Legg til rolle");
  const first = row(page, "Ledende rolle 1");
  for (const [label, said] of [["Rolle", "Kriseleder"], ["Hva den svarer for", "Leder kommunen i krisen"], ["Kan kalle sammen kriseledelsen", true]]) await fill(page, label, said, first);
  for (const [nr, who] of [[1, officer], [2, deputy]]) {
    await press(page, "Legg til person", first);
    await fill(page, "Person", who, row(page, "Ledende rolle 1", `Person ${nr}`));
  }
  await press(page, "Legg til det planen må ha");
  for (const [nr, said] of ["Se listen.", "Se ressursene.", "Til skolen.", "SMS og sirener.", "Ordføreren taler."].entries()) await fill(page, "Hva det sier", said, row(page, `Kapittel ${nr + 1}`));
  await fill(page, "Varslingsliste: Kriseledelsen", true, row(page, "Kapittel 1"));
  await fill(page, "Sektor- og tjenesteplaner må også ha det", true, row(page, "Kapittel 3"));
  await look(page, "a plan being written");
  await give(page);
  await shown(page, "Versjon 1: Utkast");

  // Whoever may not adopt it is told who may.
  await page.locator(".who-may", { hasText: /kan ikke vedta en plan.*det kan en kriseleder/ }).waitFor();
  insist((await page.getByRole("button", { name: /^Vedta/ }).count()) === 0, "what would be refused is offered");

  // Whoever may is told what it lacks, and that is written; then it is adopted.
  const there = await leader();
  await open(there.page, "Vedta: Overordnet beredskapsplan");
  for (const [label, said] of ADOPTED) await fill(there.page, label, said);
  const lacks = await refused(there.page);
  insist(/fullmaktene/i.test(lacks), `the refusal says what is missing: ${lacks}`);
  await there.page.keyboard.press("Escape");
  await open(page, "Skriv ny versjon: Overordnet beredskapsplan");
  await fill(page, "Hva er nytt siden forrige versjon", "Fullmakt.");
  await fill(page, "Hva den kan bestemme", "Alt i kommunens navn", row(page, "Ledende rolle 1"));
  await give(page);
  await shown(page, "Versjon 2: Utkast");
  await part(there.page, "/planverk");
  await act(there.page, "Vedta: Overordnet beredskapsplan", ADOPTED);
  await shown(there.page, "Versjon 2: Gjeldende");
  judge(there.noted);
  await there.context.close();
  await part(page, "/planverk");
  await act(page, "Gjennomgått og gjelder: Overordnet beredskapsplan", [["Hva ble funnet", "Gjelder som den er."], ["Gjennomgås igjen innen", day(300)]]);

  // A sector plan is offered what the overall plan asks of it.
  await open(page, "Ny plan");
  for (const [label, said] of [["Slag", "sektorplan"], ["Tittel", "Helse"], ["Rolle som svarer for at planen er oppdatert", "Kriseleder"]]) await fill(page, label, said);
  await press(page, "Legg til det planen må ha");
  insist((await row(page, "Kapittel 1").getByLabel("Tittel").inputValue()) === "Evakuering", "the chapter the overall plan asks for");
  await fill(page, "Hvorfor det ikke er noe av det", "Ingen å evakuere.", row(page, "Kapittel 1"));
  await give(page);
  await look(page, "Planer");
  await act(page, "Ta ut av bruk: Helse", [["Hvorfor", "Slått sammen."]]);
  await shown(page, "Ute av bruk: Slått sammen.");
}

export async function agreements(page) {
  await part(page, "/planverk?vis=avtaler");
  await act(page, "Ny avtale", [["Navn", "Brannvesen"], ["Slag", "Mellom"], ["Hva er avtalt", "Hjelp ved store branner."], ["Nabo kommune", true], ["Gjelder fra", day(-100)], ["Gjelder til", day(100)]], "an agreement being written");
  await shown(page, "Hjelp ved store branner.");
  await act(page, "Endre: Brannvesen", [["Andre parter", "Sivilforsvaret"]]);
  await shown(page, "Sivilforsvaret");
  await look(page, "Avtaler");
  await act(page, "Avslutt avtalen: Brannvesen", [["Hvorfor", "Sagt opp."]]);
  await shown(page, "Avsluttet: Sagt opp.");
}

export async function stores(page) {
  await part(page, "/planverk?vis=rom");
  await open(page, "Nytt tilfluktsrom");
  for (const [label, said] of [["Navn", "Rådhuset"], ["Sted", "Kjelleren"], ["Plasser", "-5"], ["Timer til det kan brukes", "24"]]) await fill(page, label, said);
  await refused(page);
  await fill(page, "Plasser", "120");
  await give(page);
  await shown(page, "Kjelleren · 120 plasser");
  await act(page, "Endre: Rådhuset", [["Plasser", "140"]]);
  await shown(page, "140 plasser");
  await act(page, "Før kontroll: Rådhuset", [["Kan brukes som det er", true], ["Hva ble funnet", "Tørt."], ["Neste kontroll innen", day(90)]], "a shelter being inspected");
  await shown(page, "Tørt.");
  await act(page, "Før kontroll: Rådhuset", [["Kan brukes som det er", true], ["Hva ble funnet", "Pumpen er byttet."]]);
  await shown(page, "Pumpen er byttet.");
  await page.locator("summary", { hasText: "Tidligere tilsyn (1)" }).press("Enter");
  await look(page, "Tilfluktsrom");
  await act(page, "Ta ut av bruk: Rådhuset", [["Hvorfor", "Bygges om."]]);
  await shown(page, "Ikke lenger i bruk: Bygges om.");

  await part(page, "/planverk?vis=lager");
  await act(page, "Nytt beredskapslager", [["Navn", "Diesel"], ["Vareslag", "fuel"], ["Telles i", "liter"], ["Minst så mange", "500"], ["Sted", "Driftssentralen"]]);
  await shown(page, "Aldri talt");
  await act(page, "Før telling: Diesel", [["Antall (liter)", "600"], ["Det første utløper", day(60)]]);
  await shown(page, "600 liter");
  await act(page, "Endre: Diesel", [["Minst så mange", "700"]]);
  await shown(page, "Under minimum");
  await look(page, "Beredskapslager");
  await act(page, "Ta ut av bruk: Diesel", [["Hvorfor", "Solgt."]]);
  await shown(page, "Ikke lenger i bruk: Solgt.");
}

export async function roster(page, officer, deputy) {
  await part(page, "/planverk?vis=vakt");
  await act(page, "Nytt vaktnummer", [["Navn", "Vannvakta"], ["Nummer", "90 00 00 00"], ["Rolle", "Kriseleder"]]);
  await shown(page, "Aldri prøvd");
  await act(page, "Endre: Vannvakta", [["Nummer", "90 00 00 01"]]);
  await shown(page, "90 00 00 01");
  await act(page, "Før prøving: Vannvakta", [["Svarte", true]]);
  await shown(page, "Svarte");
  await open(page, "Sett opp vakt");
  for (const [label, said] of [["Hvem", officer], ["Rolle", "Kriseleder"], ["Fra", `${day(3)}T09:00`], ["Til", `${day(2)}T09:00`]]) await fill(page, label, said);
  await refused(page);
  await fill(page, "Til", `${day(4)}T09:00`);
  await look(page, "a duty being planned");
  await give(page);
  await act(page, `Bytt vakt: Kriseleder, ${officer}`, [["Hvem tar den", deputy], ["Hvorfor", "Syk."]]);
  await page.getByRole("cell", { name: deputy, exact: true }).waitFor();
  await look(page, "Vakt");
  await shown(page, "Ingen står på vakt nå.");
  await act(page, `Avlys vakt: Kriseleder, ${deputy}`);
  await shown(page, "Ingen vakter er satt opp.");
  await act(page, "Sett opp vakt", [["Hvem", officer], ["Rolle", "Kriseleder"], ["Fra", `${day(-1)}T09:00`], ["Til", `${day(1)}T09:00`]]);
  await page.locator("[data-on-call] li", { hasText: `Kriseleder: ${officer}` }).waitFor();
  await act(page, `Avlys vakt: Kriseleder, ${officer}`);
  await shown(page, "Ingen vakter er satt opp.");
  await once(page, "Fjern: Vannvakta");
  await shown(page, "Ingen vaktnumre.");
}

async function own(page) {
  const { viewer } = await ask(page, "{ viewer { organisation { id } } }");
  return viewer.organisation.id;
}
