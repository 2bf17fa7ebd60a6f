import { expect, it } from "vitest";
import { merge, unseen, type Row } from "./rows";

const row = (position: number, number = position, corrects: number | null = null): Row =>
  ({ incidentId: "a", incident: null, awaits: null, entry: { position: String(position), number, corrects, correctedBy: [] } }) as unknown as Row;
const positions = (rows: readonly Row[]): string[] => rows.map((one) => one.entry.position);

it("puts new lines first, each once", () => {
  expect(positions(merge([row(2), row(1)], [row(4), row(3), row(2)]))).toEqual(["4", "3", "2", "1"]);
});

it("tells which of the new ones are not there yet", () => {
  expect(positions(unseen([row(2), row(1)], [row(3), row(2)]))).toEqual(["3"]);
  expect(positions(unseen([], [row(3)]))).toEqual(["3"]);
});

it("compares positions as numbers", () => {
  expect(positions(merge([row(99)], [row(100)]))).toEqual(["100", "99"]);
});

it("marks the line that a new one corrects, in the same incident only", () => {
  const elsewhere = { ...row(2, 1), incidentId: "b" };
  const rows = merge([elsewhere, row(1)], [row(3, 2, 1)]);
  expect(rows.map((one) => one.entry.correctedBy)).toEqual([[], [], [2]]);
});
