import { describe, expect, it } from "vitest";
import { aheadAt, dayAt, daysOn, doubled, instantsOf, momentAt, wallAt, writtenAt } from "./zone";

const wall = (year: number, month: number, day: number, hours: number, minutes: number) => ({ year, month, day, hours, minutes });
const iso = (at: number | null | undefined): string | null => (at === null || at === undefined ? null : new Date(at).toISOString());

describe("Norwegian time", () => {
  it("is the same whatever the browser's zone", () => {
    expect(wallAt(Date.parse("2026-07-01T22:30:00Z"))).toEqual(wall(2026, 7, 2, 0, 30));
    expect(wallAt(Date.parse("2026-12-31T23:30:00Z"))).toEqual(wall(2027, 1, 1, 0, 30));
    expect(instantsOf(wall(2026, 7, 2, 0, 30)).map(iso)).toEqual(["2026-07-01T22:30:00.000Z"]);
    expect(instantsOf(wall(2026, 1, 2, 0, 30)).map(iso)).toEqual(["2026-01-01T23:30:00.000Z"]);
  });
  it("has no time in the hour that is left out in spring", () => {
    expect(instantsOf(wall(2026, 3, 29, 1, 59)).map(iso)).toEqual(["2026-03-29T00:59:00.000Z"]);
    expect(instantsOf(wall(2026, 3, 29, 2, 30))).toEqual([]);
    expect(instantsOf(wall(2026, 3, 29, 3, 0)).map(iso)).toEqual(["2026-03-29T01:00:00.000Z"]);
  });
  it("has two in the hour that comes twice in autumn, summer time first", () => {
    expect(instantsOf(wall(2026, 10, 25, 2, 30)).map(iso)).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]);
    expect(instantsOf(wall(2026, 10, 25, 3, 0)).map(iso)).toEqual(["2026-10-25T02:00:00.000Z"]);
    expect(doubled(Date.parse("2026-10-25T00:30:20Z"))).toBe("summer");
    expect(doubled(Date.parse("2026-10-25T01:30:20Z"))).toBe("winter");
    expect(doubled(Date.parse("2026-10-24T00:30:00Z"))).toBeNull();
  });
  it("makes no other day of one that is none", () => expect(instantsOf(wall(2026, 2, 31, 8, 0))).toEqual([]));
  it("keeps the o'clock when days are counted over a change", () => {
    expect(daysOn(wall(2026, 3, 28, 14, 5), 1)).toEqual(wall(2026, 3, 29, 14, 5));
    expect(daysOn(wall(2026, 1, 1, 0, 0), -1)).toEqual(wall(2025, 12, 31, 0, 0));
    expect(dayAt(Date.parse("2026-05-16T22:00:00Z"))).toBe("2026-05-17");
  });
});

describe("what a browser's own field gives", () => {
  it("is read back as it was written", () => {
    const at = momentAt("2026-07-17T14:05") ?? 0;
    expect(writtenAt(at + 59_000)).toBe("2026-07-17T14:05");
    expect(aheadAt(at)).toBe(2 * 3_600_000);
  });
  it("is a day at an o'clock, or a time, in Norway", () => {
    expect(iso(momentAt("2026-05-17"))).toBe("2026-05-16T22:00:00.000Z");
    expect(iso(momentAt("2026-05-17", "23:59"))).toBe("2026-05-17T21:59:00.000Z");
    expect(iso(momentAt("2026-01-17T14:05"))).toBe("2026-01-17T13:05:00.000Z");
    expect(momentAt("i morgen")).toBeNull();
  });
  it("is as long after the change, in the hour that is left out", () => expect(iso(momentAt("2026-03-29T02:30"))).toBe("2026-03-29T01:30:00.000Z"));
  it("is the first of two", () => expect(iso(momentAt("2026-10-25T02:30"))).toBe("2026-10-25T00:30:00.000Z"));
});
