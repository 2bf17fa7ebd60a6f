import { expect, test } from "vitest";
import { keyed, keyOf } from "./key";

test("a key is made of the name, of letters that the API takes", () => {
  expect(keyOf("Kjøring og æresvakt på 2. øy", [])).toBe("kjoring_og_aeresvakt_pa_2_oy");
  expect(keyOf("3. linje", [])).toBe("linje");
  expect(keyOf("…", [])).toBe("x");
  expect(keyOf("a".repeat(60), []).length).toBeLessThanOrEqual(40);
});

test("a key that stands keeps standing, and a new one is unlike all others", () => {
  const rows = keyed([{ key: "log", name: "Loggfører" }, { key: "", name: "Log" }, { key: "", name: "Log" }]);
  expect(rows.map((row) => row.key)).toEqual(["log", "log_2", "log_3"]);
});
