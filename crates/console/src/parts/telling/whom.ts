/** Whom one names without a list, as it is written and ticked: the API's own naming of them. Pure. */
import type { AddressingInput, WhomInput } from "../../gql/schema";

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
}

/** Those who are reached by the channels; null when nobody is named, or one of them without an address. */
export function addressing({ people, roles, others }: Picked): AddressingInput | null {
  const named = byHand(others);
  if (named.some((one) => one.address === null)) return null;
  const to: WhomInput[] = [
    ...people.map((personId) => ({ personId })),
    ...roles.map((role) => ({ role: { role } })),
    ...named.map(({ name, address }) => ({ at: { name, address, channel: address?.includes("@") ? ("EMAIL" as const) : ("SMS" as const) } })),
  ];
  return to.length === 0 ? null : { to };
}
