/** Rows of a sheet in portions that a request holds. */
import type { ImportRow } from "../../gql/schema";

/** At most so many rows are given at once, and so many characters of text. */
const ROWS_AT_ONCE = 100;
const CHARS_AT_ONCE = 60_000;

/** In their order, by number and by length. */
export function portions(rows: readonly ImportRow[]): readonly (readonly ImportRow[])[] {
  const all: ImportRow[][] = [];
  let chars = 0;
  for (const row of rows) {
    const size = row.text.length + (row.source?.length ?? 0);
    const now = all.at(-1);
    if (!now || now.length >= ROWS_AT_ONCE || chars + size > CHARS_AT_ONCE) all.push([row]);
    else now.push(row);
    chars = (all.at(-1)?.length === 1 ? 0 : chars) + size;
  }
  return all;
}
