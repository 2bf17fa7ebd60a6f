import { expect, it } from "vitest";
import { allOf, restOf, yearOf, yearsAround } from "./annual";

it("takes the year of the address, and this year when what stands there is none", () => {
  expect(yearOf("2023", 2026)).toBe(2023);
  for (const typed of ["", "23", "2023x", "0001", "-2023"]) expect(yearOf(typed, 2026)).toBe(2026);
});

it("offers the years back from now, and the chosen one wherever it lies", () => {
  expect(yearsAround(2026, 2024)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016]);
  expect(yearsAround(2026, 2011).at(-1)).toBe(2011);
  expect(yearsAround(2026, 2027)[0]).toBe(2027);
});

it("counts a measure once, also one that is open and overdue", () => {
  expect(allOf({ done: 3, notDone: 1, cancelled: 1, open: 2, overdue: 2 })).toBe(7);
});

it("tells those who were called and of whom nothing came", () => {
  const drill = { notificationId: "a", list: null, origin: { recordedAt: "", occurredAt: "", by: { person: { name: "" }, organisation: { shortName: "" } } } };
  expect(restOf({ ...drill, called: 10, confirmed: 6, notReached: 1 })).toBe(3);
  expect(restOf({ ...drill, called: 2, confirmed: 2, notReached: 1 })).toBe(0);
});
