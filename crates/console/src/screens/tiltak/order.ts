/** The order of work: what is late first, then what is due first, the most urgent among equals. Pure. */
import type { Priority } from "../../gql/schema";

export interface Due {
  readonly open: boolean;
  readonly deadline: string | null;
  readonly priority?: Priority;
  readonly since: { readonly occurredAt: string };
}

const URGENCY: Record<Priority, number> = { URGENT: 0, HIGH: 1, NORMAL: 2, LOW: 3 };

export const isLate = (one: Due, now: number): boolean => one.open && one.deadline !== null && Date.parse(one.deadline) < now;

/** Open work: late first, the longest late before; then by deadline; what has none comes last, by urgency and age. */
export function inOrder<D extends Due>(of: readonly D[], now: number): readonly D[] {
  const due = (one: D): number => (one.deadline === null ? Number.POSITIVE_INFINITY : Date.parse(one.deadline));
  const urgency = (one: D): number => URGENCY[one.priority ?? "NORMAL"];
  const late = (one: D): number => Number(!isLate(one, now));
  const apart = (a: number, b: number): number => (a === b ? 0 : a - b);
  return of.filter((one) => one.open).toSorted((a, b) => late(a) - late(b) || apart(due(a), due(b)) || urgency(a) - urgency(b) || a.since.occurredAt.localeCompare(b.since.occurredAt));
}

/** Finished work, the newest first. */
export function finished<D extends Due>(of: readonly D[]): readonly D[] {
  return of.filter((one) => !one.open).toSorted((a, b) => b.since.occurredAt.localeCompare(a.since.occurredAt));
}
