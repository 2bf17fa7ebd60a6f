import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nynorsk } from "./nynorsk";

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
/** What no sentence in nynorsk has. */
const BOKMAL = /(?<![a-zæøå-])(ikke|noe|noen|hvem|hva|hvor|hver|hvorfor|hvordan|en|et|dem|seg selv|fra|før den|hendelsen?|hendelser|beslutning(en)?|oppgave(n)?|øvelse(n)?|kriseleder(en)?|kriseledelsen?|loggfører|være|ble|blir|tjeneren|åpne|velg|oppgi|bare|allerede|kunne ikke|myndighet|se|gi|igjennom)(?![a-zæøå-])/;

test("the server's refusals are said in nynorsk", () => {
  expect(nynorsk("en loggfører kan ikke ta en beslutning for Prøve kommune; det kan en kriseleder gjøre der")).toBe("ein loggførar kan ikkje ta ei avgjerd for Prøve kommune; det kan ein kriseleiar gjere der");
  expect(nynorsk("hendelsen finnes ikke, eller du har ikke tilgang til den; se dine hendelser i listen")).toBe("hendinga finst ikkje, eller du har ikkje tilgang til henne; sjå hendingane dine i lista");
  expect(nynorsk("rapporten er godkjent; send den, eller endre den og få den godkjent på nytt")).toBe("rapporten er godkjend; send han, eller endre han og få han godkjend på nytt");
  expect(nynorsk("varslingen har ingen mottaker 7; den har 1 til 3")).toBe("varslinga har ingen mottakar 7; ho har 1 til 3");
});

test("what somebody wrote, and names, stay as they are", () => {
  expect(nynorsk("organisasjonen har ingen rolle «ikke en beslutning»; den har: `en`")).toBe("organisasjonen har ingen rolle «ikke en beslutning»; han har: `en`");
});

test("no word of bokmål is left in any sentence of a refusal", () => {
  const sentences = [...read("crates/domain/src/refusal/bokmal.rs").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, said = ""]) => said).filter((said) => said.includes(" "));
  expect(sentences.length).toBeGreaterThan(100);
  const left = sentences.map((said) => nynorsk(said.replace(/«[^»]*»|`[^`]*`/g, ""))).filter((said) => BOKMAL.test(said));
  expect(left).toEqual([]);
});
