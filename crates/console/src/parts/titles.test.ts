import { expect, test } from "vitest";
import { named } from "./titles";

const ID = "01a20686-e02a-7419-94c1-4075911d6970";

test("an incident in a sentence is called by its title, and an id that is not of one stays", () => {
  const titleOf = (id: string): string | null => (id === ID ? "Ras i dalen" : null);
  expect(named(`før det i hendelse ${ID}`, titleOf)).toBe("før det i hendelse «Ras i dalen»");
  expect(named(`ingen organisasjon har id ${ID.replace("01a2", "99a2")}`, titleOf)).toBe(`ingen organisasjon har id ${ID.replace("01a2", "99a2")}`);
});
