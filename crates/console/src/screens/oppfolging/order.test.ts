import { describe, expect, it } from "vitest";
import { byUrgency, twelveMonths } from "./order";

const measure = (deadline: string, stage: string, overdue = false) => ({ deadline, stage, overdue });

describe("the follow-up plan", () => {
  it("has what is overdue first, then what is open, what is verified last", () => {
    const all = [measure("2026-01-01", "VERIFIED"), measure("2026-05-01", "PLANNED"), measure("2026-03-01", "DONE"), measure("2026-04-01", "IN_PROGRESS", true)];
    expect(byUrgency(all).map((one) => one.stage)).toEqual(["IN_PROGRESS", "PLANNED", "DONE", "VERIFIED"]);
  });
});

describe("the twelve months", () => {
  const now = Date.parse("2026-11-22T12:00+01:00");
  const months = twelveMonths(now, ["2026-09-01T12:00", "2026-11-30T12:00", "2027-01-02T12:00", "2028-01-01T12:00"], (one) => one);
  it("begin with this one, and hold what is overdue there", () => expect(months[0]?.of).toEqual(["2026-09-01T12:00", "2026-11-30T12:00"]));
  it("go on over the turn of the year", () => expect(months[2]?.of).toEqual(["2027-01-02T12:00"]));
  it("leave out what comes later", () => expect(months.flatMap((month) => month.of)).toHaveLength(3));
});
