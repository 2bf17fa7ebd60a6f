import { expect, test } from "vitest";
import { changesOf, figure, type Line } from "./changes";

const line = (text: string, sinceLast: Line["sinceLast"], value: number | null = null): Line => ({ text, sinceLast, value, unit: value === null ? null : "personer" });

test("only what differs from the report before remains, with what its author wrote", () => {
  const fields = [
    { key: "facts", text: null, lines: [line("Vannet stiger", "NEW"), line("Broen er stengt", "SAME")] },
    { key: "calm", text: null, lines: [line("Uendret", "SAME")] },
    { key: "written", text: "Vi trenger båter.", lines: [] },
  ];
  const changed = changesOf(fields);
  expect(changed.map((field) => field.key)).toEqual(["facts", "written"]);
  expect(changed[0]?.lines.map((one) => one.text)).toEqual(["Vannet stiger"]);
});

test("a figure says how much of what, a statement only itself", () => {
  expect(figure(line("Evakuert", null, 12))).toBe("Evakuert: 12 personer");
  expect(figure(line("Broen er stengt", null))).toBe("Broen er stengt");
});
