import { describe, expect, it } from "vitest";
import { courseOf, curveOf, isLate, pointsOf, trendOf, unknownOf, type Part, type Reported } from "./judge";

const stood = (occurredAt: string) => ({ number: 1, position: "1", occurredAt, recordedAt: occurredAt });
const report = (minute: number, value: number | null): Reported => ({ value, verification: "CONFIRMED", source: null, origin: stood(new Date(minute * 60_000).toISOString()) });
const part = (phase: Part["phase"], reached: Part["reached"]): Part => ({
  organisation: { id: "a", shortName: "A" }, phase, phaseSince: stood("2026-01-01T12:00:00Z"), reached,
  focus: null, readiness: null, bodies: [], roles: [], vacancies: [], presence: [], minimums: [], areas: [], stocks: [],
}); // prettier-ignore

describe("the way through the sequence", () => {
  it("tells what was passed over from what is ahead", () => {
    const steps = courseOf(part("HANDLE", [{ phase: "DETECTED", origin: stood("2026-01-01T10:00:00Z") }, { phase: "HANDLE", origin: stood("2026-01-01T12:00:00Z") }]));
    expect(steps.map((step) => step.state)).toEqual(["passed", "skipped", "skipped", "skipped", "now", "ahead", "ahead"]);
  });
  it("keeps what was reached when it went back", () => {
    const steps = courseOf(part("NOTIFY", [{ phase: "HANDLE", origin: stood("2026-01-01T11:00:00Z") }]));
    expect(steps.map((step) => step.state)).toEqual(["skipped", "now", "skipped", "skipped", "passed", "ahead", "ahead"]);
  });
  it("ends with how it ended", () => {
    expect(courseOf(part("CLOSED", [])).at(-1)).toMatchObject({ phase: "CLOSED", state: "now" });
  });
});

describe("how a figure moves", () => {
  it("holds the newest value against the one before that was known", () => {
    expect(trendOf([report(0, 10), report(1, null), report(2, 25)]).change).toBe(15);
  });
  it("says nothing of a change when the newest is not known, or the first", () => {
    expect(trendOf([report(0, 10), report(1, null)]).change).toBeNull();
    expect(trendOf([report(0, 10)]).change).toBeNull();
    expect(trendOf([]).newest).toBeNull();
  });
  it("draws nothing where nothing was known", () => {
    expect(curveOf([report(0, 0), report(1, null), report(2, 4), report(4, 8)], 100, 10)).toEqual(["M0.0 10.0H25.0", "M50.0 5.0H100.0V0.0"]);
    expect(curveOf([report(0, null)], 100, 10)).toEqual([]);
  });
  it("marks every value that was given, and the time in which there was none", () => {
    const series = [report(0, 0), report(1, null), report(2, null), report(3, 4), report(4, null)];
    expect(pointsOf(series, 100, 10)).toBe("M0.0 10.0h0M75.0 0.0h0");
    expect(unknownOf(series, 100)).toEqual([{ from: 25, to: 75 }, { from: 100, to: 100 }]);
    expect(unknownOf([report(0, 1), report(1, 2)], 100)).toEqual([]);
  });
});

it("is late only when its time is past", () => {
  expect(isLate(null, 1)).toBe(false);
  expect(isLate("1970-01-01T00:00:01Z", 1_001)).toBe(true);
  expect(isLate("1970-01-01T00:00:01Z", 1_000)).toBe(false);
});
