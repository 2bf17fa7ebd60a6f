/** Where the people of a notification stand, in the order someone on duty needs them. Pure. */
import type { Delivery } from "../../gql/schema";
import type { Tone } from "../../parts/tags";

export const TONE: Record<Delivery, Tone> = {
  QUEUED: "neutral", SENT: "info", DELIVERED: "info", ACKNOWLEDGED: "success", DECLINED: "warning", TIMED_OUT: "danger",
  ESCALATED: "warning", REACHED_BY_OTHER_MEANS: "success", RESERVE: "neutral", NOT_REACHED: "danger",
}; // prettier-ignore

/** Those someone still has to be heard from, or reached by hand. */
export const isOpen = (delivery: Delivery): boolean => ["QUEUED", "SENT", "DELIVERED", "TIMED_OUT", "NOT_REACHED"].includes(delivery);

/** What needs a hand comes first, then what waits, then what is settled; the reserve is last. */
const RANK: Record<Delivery, number> = {
  NOT_REACHED: 0, TIMED_OUT: 0, QUEUED: 1, SENT: 1, DELIVERED: 1, DECLINED: 2, ESCALATED: 2, ACKNOWLEDGED: 3, REACHED_BY_OTHER_MEANS: 3, RESERVE: 4,
}; // prettier-ignore

export interface Standing {
  readonly number: number;
  readonly delivery: Delivery;
  readonly stoodInFor: boolean;
}

export function inOrder<S extends Standing>(of: readonly S[]): readonly S[] {
  const rank = (one: S): number => (one.stoodInFor && RANK[one.delivery] < 2 ? 2 : RANK[one.delivery]);
  return of.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
