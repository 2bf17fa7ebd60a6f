import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint";

test("a fingerprint is written in groups of four, and nothing of it is lost", () => {
  expect(fingerprint("KqBl+XQDrTy9aFg=x")).toBe("KqBl +XQD rTy9 aFg= x");
  expect(fingerprint("")).toBe("");
});
