import { expect, test } from "vitest";
import { byHand, inOrder, type Standing } from "./standing";

const one = (number: number, delivery: Standing["delivery"], stoodInFor = false): Standing => ({ number, delivery, stoodInFor });

test("those nobody reached come first, those who answered after those who have not", () => {
  const shown = inOrder([one(1, "ACKNOWLEDGED"), one(2, "SENT"), one(3, "RESERVE"), one(4, "NOT_REACHED"), one(5, "DECLINED")]);
  expect(shown.map((each) => each.number)).toEqual([4, 2, 5, 1, 3]);
});

test("whoever a deputy answered for needs no hand any more", () => {
  expect(inOrder([one(1, "TIMED_OUT", true), one(2, "SENT")]).map((each) => each.number)).toEqual([2, 1]);
});

test("people by hand are a name, and a number or an address where one stands last", () => {
  expect(byHand(["Vakt Sivilforsvaret, 900 00 000", "Rådmannen", "Presse: vakt@kommune.no", "112"])).toEqual([
    { name: "Vakt Sivilforsvaret", address: "900 00 000" },
    { name: "Rådmannen", address: null },
    { name: "Presse", address: "vakt@kommune.no" },
    { name: "112", address: null },
  ]);
});
