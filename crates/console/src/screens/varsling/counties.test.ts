import { expect, test } from "vitest";
import { countyName } from "./counties";

test("a county is called by its name, and one that is not known by its number", () => {
  expect(countyName("55")).toBe("Troms");
  expect(countyName("99")).toBe("99");
});
