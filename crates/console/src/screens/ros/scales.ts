/** Scales as they are written: steps and values keep their keys, and the matrix follows how many there are. */
import type { RiskBand, RosScalesInput } from "../../gql/schema";

export interface Draft {
  readonly probability: readonly { readonly key: string; readonly name: string; readonly from: string }[];
  readonly values: readonly { readonly key: string; readonly name: string; readonly steps: string }[];
  readonly matrix: readonly (readonly RiskBand[])[];
}

interface Scales {
  readonly probability: readonly { readonly key: string; readonly name: string; readonly fromPerMille: number }[];
  readonly values: readonly { readonly key: string; readonly name: string; readonly steps: readonly string[] }[];
  readonly matrix: readonly (readonly RiskBand[])[];
}

export const draftOf = ({ probability, values, matrix }: Scales): Draft => ({
  probability: probability.map(({ key, name, fromPerMille }) => ({ key, name, from: String(fromPerMille) })),
  values: values.map(({ key, name, steps }) => ({ key, name, steps: steps.join("\n") })),
  matrix,
});

const stepsOf = (written: string): string[] => written.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** How many steps of consequence are written; where the values differ, the most. */
export const columnsOf = (draft: Draft): number => Math.max(1, ...draft.values.map((value) => stepsOf(value.steps).length));

/** A matrix of so many rows and columns: what is new takes the colour of its nearest neighbour. */
export function sized(matrix: Draft["matrix"], rows: number, columns: number): RiskBand[][] {
  const near = <T>(all: readonly T[] | undefined, at: number): T | undefined => all?.[Math.min(at, all.length - 1)];
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => near(near(matrix, row), column) ?? "LOW"));
}

/** A key that none of these has: `p6`, `v5`. */
export function freeKey(letter: string, taken: readonly { readonly key: string }[]): string {
  let number = taken.length + 1;
  while (taken.some((one) => one.key === `${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** As the server takes it. What is no number goes as it can, and the server says no. */
export const scalesOf = (draft: Draft): RosScalesInput => ({
  probability: draft.probability.map(({ key, name, from }) => ({ key, name: name.trim(), fromPerMille: Math.round(Number(from.replace(",", "."))) || 0 })),
  values: draft.values.map(({ key, name, steps }) => ({ key, name: name.trim(), steps: stepsOf(steps) })),
  matrix: sized(draft.matrix, draft.probability.length, columnsOf(draft)),
});
