/** What someone filled into the form of a command, read by name; also of rows, and of rows in rows. Pure. */
import { momentAt } from "./zone";

/** What was filled in. */
export interface Given {
  /** Never empty: for what must be filled in. */
  text(name: string): string;
  /** Undefined when left empty. */
  maybe(name: string): string | undefined;
  /** As it was typed, with the spaces around it: for passwords. */
  raw(name: string): string;
  number(name: string): number;
  maybeNumber(name: string): number | undefined;
  lines(name: string): string[];
  checked(name: string): boolean;
  /** The first moment of a typed day, or the moment of a typed time. */
  from(name: string): string;
  /** The last minute of a typed day. */
  until(name: string): string;
  maybeUntil(name: string): string | undefined;
  /** Every field of this name, in order, also those left empty; all that is ticked of `many`. */
  all(name: string): string[];
  /** What stands in each of the rows of that name (`parts/rows`), in order. */
  rows(name: string): Given[];
}

/** What a form says; of one row of it where `within` is what the names of the row's fields begin with. */
export function given(form: FormData, within = ""): Given {
  const text = (name: string): string => String(form.get(within + name) ?? "").trim();
  const number = (name: string): number => Number(text(name).replace(/\s/g, "").replace(",", "."));
  const until = (name: string): string => momentOf(text(name), "23:59");
  const all = (name: string): string[] => form.getAll(within + name).map((one) => String(one).trim());
  return {
    text,
    maybe: (name) => text(name) || undefined,
    raw: (name) => String(form.get(within + name) ?? ""),
    number,
    maybeNumber: (name) => (text(name) === "" ? undefined : number(name)),
    lines: (name) => linesOf(text(name)),
    checked: (name) => form.get(within + name) === "on",
    from: (name) => momentOf(text(name), "00:00"),
    until,
    maybeUntil: (name) => (text(name) === "" ? undefined : until(name)),
    all,
    rows: (name) => all(name).map((key) => given(form, `${within}${name}.${key}.`)),
  };
}

export const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** A typed day (`2026-05-17`) at an hour, or a typed time (`2026-05-17T14:05`), as the API writes moments. */
export const momentOf = (typed: string, hour: string): string => {
  const at = momentAt(typed, hour);
  return at === null ? typed : new Date(at).toISOString();
};
