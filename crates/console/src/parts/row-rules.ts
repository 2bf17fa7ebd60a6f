/** The order of rows that come and go. A row taken out keeps its place, and what was typed in it, until it is put back. Pure. */

/** A row, by a key that follows it wherever it goes. */
export interface Row {
  readonly key: string;
  readonly gone: boolean;
}

export const standing = <R extends Row>(rows: readonly R[]): R[] => rows.filter((row) => !row.gone);

/** Its number among those that stand, from 1; 0 when it does not. */
export const numberOf = (rows: readonly Row[], key: string): number => standing(rows).findIndex((row) => row.key === key) + 1;

/** Changes places with the next that stands, before (-1) or after (1). The same rows when there is none. */
export function moved<R extends Row>(rows: readonly R[], key: string, by: -1 | 1): readonly R[] {
  const from = rows.findIndex((row) => row.key === key);
  let to = from + by;
  while (rows[to]?.gone) to += by;
  const [one, other] = [rows[from], rows[to]];
  if (!one || !other) return rows;
  return rows.map((row, at) => (at === from ? other : at === to ? one : row));
}

/** Takes a row out, or puts it back where it stood. */
export const marked = <R extends Row>(rows: readonly R[], key: string, gone: boolean): readonly R[] => rows.map((row) => (row.key === key ? { ...row, gone } : row));
