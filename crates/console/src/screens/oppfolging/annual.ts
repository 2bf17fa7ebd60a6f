/** What the years to choose among are, and what a year's counts add up to. Knows no screen. */
import type { AnnualReportOfQuery } from "./oppfolging.gql";

export type Report = NonNullable<AnnualReportOfQuery["annualReport"]>;
export type Measures = Report["measures"];
export type Drill = Report["drills"][number];

/** How many years back one may choose; an older one still opens by its address. */
const YEARS_BACK = 10;
const YEAR_MIN = 1900;
const YEAR_MAX = 9999;

/** The year in the address; this year when none stands there that is one. */
export function yearOf(typed: string, now: number): number {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : now;
  return year >= YEAR_MIN && year <= YEAR_MAX ? year : now;
}

/** The years to choose among, the newest first, the chosen one always there. */
export function yearsAround(now: number, chosen: number): readonly number[] {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => now - back);
  return [...new Set([...years, chosen])].sort((a, b) => b - a);
}

/** All of them; those overdue are among the open. */
export const allOf = (of: Measures): number => of.done + of.notDone + of.cancelled + of.open;

/** Called, but neither confirmed nor called in vain. */
export const restOf = (of: Drill): number => Math.max(0, of.called - of.confirmed - of.notReached);
