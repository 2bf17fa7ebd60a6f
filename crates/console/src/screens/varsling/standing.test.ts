import { expect, test } from "vitest";
import { inOrder, type Standing } from "./standing";

const one = (number: number, delivery: Standing["delivery"], stoodInFor = false): Standing => ({ number, delivery, stoodInFor });

test("those nobody reached come first, those who answered after those who have not", () => {
  const shown = inOrder([one(1, "ACKNOWLEDGED"), one(2, "SENT"), one(3, "RESERVE"), one(4, "NOT_REACHED"), one(5, "DECLINED")]);
  expect(shown.map((each) => each.number)).toEqual([4, 2, 5, 1, 3]);
});

test("whoever a deputy answered for needs no hand any more", () => {
  expect(inOrder([one(1, "TIMED_OUT", true), one(2, "SENT")]).map((each) => each.number)).toEqual([2, 1]);
});
