/** A line of a log in a list of them, and how new ones come in. Pure. */
import type { EntryLineFragment, IncidentMarkFragment } from "../../data/entry.gql";
import type { Awaited } from "../../gql/schema";

export interface Row {
  readonly incidentId: string;
  readonly incident: IncidentMarkFragment | null;
  readonly awaits: Awaited | null;
  readonly entry: EntryLineFragment;
}

const positionOf = (row: Row): bigint => BigInt(row.entry.position);

/** Those of the new lines that are not there yet. */
export function unseen(rows: readonly Row[], fresh: readonly Row[]): readonly Row[] {
  const newest = rows[0] ? positionOf(rows[0]) : -1n;
  return fresh.filter((row) => positionOf(row) > newest);
}

/** Puts new lines before those there are, each once, and marks what they correct. */
export function merge(rows: readonly Row[], fresh: readonly Row[]): readonly Row[] {
  const added = unseen(rows, fresh);
  const corrections = added.filter((row) => row.entry.corrects !== null);
  const corrected = corrections.length === 0 ? rows : rows.map((row) => correctedBy(row, corrections));
  return [...added, ...corrected];
}

function correctedBy(row: Row, corrections: readonly Row[]): Row {
  const by = corrections.filter((one) => one.incidentId === row.incidentId && one.entry.corrects === row.entry.number).map((one) => one.entry.number);
  return by.length === 0 ? row : { ...row, entry: { ...row.entry, correctedBy: [...row.entry.correctedBy, ...by] } };
}
