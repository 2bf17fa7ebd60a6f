/** Whom one names without a list, as it is written and ticked: the API's own naming of them. Pure. */
import type { AddressingInput, Channel, WhomInput } from "../../gql/schema";

export interface Named {
  readonly name: string;
  readonly address: string | null;
}

const LAST_NUMBER = /[,;:\s]\s*(\+?\d[\d ]{3,}\d|\S+@\S+)\s*$/;

/** People who are not registered, one a line: `Vakt Sivilforsvaret, 900 00 000`. */
export function byHand(lines: readonly string[]): readonly Named[] {
  return lines.map((line) => {
    const found = LAST_NUMBER.exec(line);
    if (!found || found.index === 0) return { name: line, address: null };
    return { name: line.slice(0, found.index).trim().replace(/[,;:]$/, ""), address: found[1] ?? null };
  });
}

export interface Picked {
  readonly people: readonly string[];
  readonly roles: readonly string[];
  /** Others, a line each, as they were written. */
  readonly others: readonly string[];
  /** By these channels alone; by all that people have where none is named. */
  readonly channels: readonly Channel[];
  /** Minutes they have to answer in each round; as usual where null. */
  readonly minutes: number | null;
}

/** How long people have to answer, unless somebody says otherwise. */
export const MINUTES_USUAL = 10;
const SECONDS = 60;
/** How often someone is told before it is given up. */
const ROUNDS = 3;

/** Those who are reached by the channels; null when nobody is named, or one of them without an address. */
export function addressing({ people, roles, others, channels, minutes }: Picked): AddressingInput | null {
  const named = byHand(others);
  if (named.some((one) => one.address === null)) return null;
  const to: WhomInput[] = [
    ...people.map((personId) => ({ personId })),
    ...roles.map((role) => ({ role: { role } })),
    ...named.map(({ name, address }) => ({ at: { name, address, channel: address?.includes("@") ? ("EMAIL" as const) : ("SMS" as const) } })),
  ];
  if (to.length === 0) return null;
  return { to, ...(channels.length > 0 && { channels: [...channels] }), ...(minutes !== null && { ackTimeoutsSeconds: Array<number>(ROUNDS).fill(Math.round(minutes * SECONDS)) }) };
}
