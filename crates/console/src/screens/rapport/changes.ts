/** What a report says now that the one before it did not. Pure. */
import type { SinceLast } from "../../gql/schema";

export interface Line {
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly sinceLast: SinceLast | null;
}

interface Field<L extends Line> {
  readonly text: string | null;
  readonly lines: readonly L[];
}

export const saysSomething = (field: Field<Line>): boolean => !!field.text || field.lines.length > 0;

/** The fields with only the lines that differ; what its author wrote always stands, since nobody can tell. */
export function changesOf<L extends Line, F extends Field<L>>(fields: readonly F[]): readonly F[] {
  return fields
    .map((field) => ({ ...field, lines: field.lines.filter((line) => line.sinceLast !== null && line.sinceLast !== "SAME") }))
    .filter(saysSomething);
}

/** A figure as people read it: its name, how much, of what. */
export function figure(line: Line): string {
  if (line.value === null) return line.text;
  return `${line.text}: ${line.value.toLocaleString("nb-NO")}${line.unit ? ` ${line.unit}` : ""}`;
}
