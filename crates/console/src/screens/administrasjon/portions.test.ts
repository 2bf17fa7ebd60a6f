import { expect, it } from "vitest";
import type { ImportRow } from "../../gql/schema";
import { portions } from "./portions";

const row = (nr: number, chars: number): ImportRow => ({ nr, text: "x".repeat(chars) }) as ImportRow;
const sizes = (rows: readonly ImportRow[]): readonly number[] => portions(rows).map((one) => one.length);

it("sends rows in portions by number and by length, in their order, and none twice", () => {
  const many = Array.from({ length: 250 }, (_, nr) => row(nr, 10));
  expect(sizes(many)).toEqual([100, 100, 50]);
  expect(portions(many).flat().map((one) => one.nr)).toEqual(many.map((one) => one.nr));
  expect(sizes([row(1, 50_000), row(2, 5_000), row(3, 50_000), row(4, 70_000), row(5, 1)])).toEqual([2, 1, 1, 1]);
  expect(sizes([])).toEqual([]);
});
