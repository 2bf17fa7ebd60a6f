import { expect, it } from "vitest";
import { wallOf } from "./walls";

it("finds the wall an address asks for, the leadership's for what is no name, and none for nothing", () => {
  expect(["stab", "opsam", "ja", ""].map(wallOf)).toEqual(["stab", "opsam", "ledelse", null]);
});
