/** What comes first in the follow-up plan, and the twelve months of the wheel. Fetches nothing. */

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
  /** The first day of the month. */
  readonly first: Date;
  readonly of: readonly T[];
}

/** Twelve months from the one that `now` is in; what is due before them stands in the first. */
export function twelveMonths<T>(now: Date, all: readonly T[], due: (one: T) => string | null): readonly Month<T>[] {
  const begins = (at: number): Date => new Date(now.getFullYear(), now.getMonth() + at, 1);
  return Array.from({ length: 12 }, (_, at) => {
    const within = all.filter((one) => {
      const day = due(one);
      return day !== null && (at === 0 || new Date(day) >= begins(at)) && new Date(day) < begins(at + 1);
    });
    return { first: begins(at), of: within.toSorted((a, b) => Date.parse(due(a) ?? "") - Date.parse(due(b) ?? "")) };
  });
}
