/** What comes first in the follow-up plan, and the twelve months of the wheel. Fetches nothing. */

import { instantsOf, wallAt } from "../../parts/zone";

interface Measured {
  readonly overdue: boolean;
  readonly stage: string;
  readonly deadline: string;
}

const OPEN = ["PLANNED", "IN_PROGRESS"];

/** What is overdue first, then what is open, then what is done and not verified, then the rest; by deadline. */
export function byUrgency<M extends Measured>(measures: readonly M[]): readonly M[] {
  const rank = (one: M): number => (one.overdue ? 0 : OPEN.includes(one.stage) ? 1 : one.stage === "DONE" ? 2 : 3);
  return measures.toSorted((a, b) => rank(a) - rank(b) || Date.parse(a.deadline) - Date.parse(b.deadline));
}

export interface Month<T> {
  /** When the month begins, in Norwegian time. */
  readonly first: number;
  readonly of: readonly T[];
}

/** Twelve months from the one that `now` is in; what is due before them stands in the first. */
export function twelveMonths<T>(now: number, all: readonly T[], due: (one: T) => string | null): readonly Month<T>[] {
  const { year, month } = wallAt(now);
  const begins = (at: number): number => {
    const of = month - 1 + at;
    return instantsOf({ year: year + Math.floor(of / 12), month: (of % 12) + 1, day: 1, hours: 0, minutes: 0 })[0] ?? now;
  };
  return Array.from({ length: 12 }, (_, at) => {
    const within = all.filter((one) => {
      const day = Date.parse(due(one) ?? "");
      return (at === 0 || day >= begins(at)) && day < begins(at + 1);
    });
    return { first: begins(at), of: within.toSorted((a, b) => Date.parse(due(a) ?? "") - Date.parse(due(b) ?? "")) };
  });
}
