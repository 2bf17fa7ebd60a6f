/** What rings, what has rung already, and what the title says meanwhile. Pure. */
import type { AlarmPartFragment } from "./alarm.gql";

export type Call = Pick<AlarmPartFragment, "notificationId" | "recipient" | "round">;

/** One call: the same notification in a later round is another. */
export const keyOf = (of: Call): string => `${of.notificationId}.${of.recipient}.${of.round}`;

/** Most calls remembered as having rung. */
const RUNG_MAX = 100;

/** Those that have not rung yet. */
export const unrung = <A extends Call>(alarms: readonly A[], rung: readonly string[]): readonly A[] => alarms.filter((one) => !rung.includes(keyOf(one)));

/** What has rung, these among it; the oldest are forgotten. */
export const withRung = (rung: readonly string[], alarms: readonly Call[]): readonly string[] => [...rung.filter((key) => !alarms.some((one) => keyOf(one) === key)), ...alarms.map(keyOf)].slice(-RUNG_MAX);

/** What of it is told first, and how: an exercise and a drill are never to be taken for real. */
export const manner = (of: Pick<AlarmPartFragment, "exercise" | "drill">): "real" | "exercise" | "drill" => (of.exercise ? "exercise" : of.drill ? "drill" : "real");

/** The page's title while something calls: its own and the call by turns, or the call before it where nothing may move. */
export function titled(own: string, call: string | null, turn: number, still: boolean): string {
  if (call === null) return own;
  if (still) return `${call} · ${own}`;
  return turn % 2 === 0 ? call : own;
}
