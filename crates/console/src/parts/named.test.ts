import { expect, test } from "vitest";
import { byLabel } from "./named";

const labels: Readonly<Record<string, string>> = { words: "Grunn", note: "What they said" };
const labelOf = (name: string): string | null => labels[name] ?? null;

test("a refusal names a field by its label in every language", () => {
  expect(byLabel("feltet «words» må fylles ut: skriv hvorfor", labelOf)).toBe("feltet «Grunn» må fylles ut: skriv hvorfor");
  expect(byLabel("note is needed here: write why", labelOf)).toBe("«What they said» is needed here: write why");
});

test("what is no field of the form stays as it was said", () => {
  for (const said of ["feltet «key» må være kortere", "listen «Kriseledelsen» er tom", "the note is gone"]) expect(byLabel(said, labelOf)).toBe(said);
});
