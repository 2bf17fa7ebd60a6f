/// <reference types="vite/client" />
import { expect, test, vi } from "vitest";

// The tables stand beside what knows the page's language.
vi.stubGlobal("document", { documentElement: {} });

const tables = import.meta.glob<Record<string, unknown>>(["./*.ts", "../screens/*/words*.ts", "!./*.test.ts"]);

/** Forms that only bokmål has. */
const BOKMAL = /(?<![a-zæøå-])(ikke|noe|noen|hvem|hva|hvor|hver|hvert|hvorfor|hvordan|hvilken|et|dem|fra|hendelse\w*|beslutning\w*|oppgave\w*|øvelse\w*|kriseleder\w*|kriseledelse\w*|loggfører\w*|være|vært|ble|bli[rt]t|tjener\w*|åpne[tr]?|velg|oppgi|bare|allerede|myndighet\w*|jeg|ennå|mer|flere|når det skjedde|skjedde|selv|begge to|høyst|siden|uten|sammen|mellom to|gjøre[sr]?|gjør|komme[rt]?|kommer|henter|venter|virker|endret|lagret|sendt tilbake til|rolle[nr]e?ne)(?![a-zæøå-])/i;

function* said(of: unknown): Generator<string> {
  if (typeof of === "string") yield of;
  else if (typeof of === "function") yield String(of);
  else if (typeof of === "object" && of !== null) for (const one of Object.values(of)) yield* said(one);
}

test("the tables of words say nothing of bokmål where they speak nynorsk", async () => {
  const wrong: string[] = [];
  for (const [file, load] of Object.entries(tables)) {
    for (const table of Object.values(await load())) {
      if (typeof table !== "object" || table === null || !("nn" in table)) continue;
      for (const sentence of said(table.nn)) if (BOKMAL.test(sentence)) wrong.push(`${file}: ${sentence} (${BOKMAL.exec(sentence)?.[0]})`);
    }
  }
  expect(Object.keys(tables).length).toBeGreaterThan(12);
  expect(wrong).toEqual([]);
});
