/** The short key of something that people gave a name: what the API takes, unlike those there are. */

const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };
const MOST = 40;

export function keyOf(name: string, taken: readonly string[]): string {
  const plain = name.toLowerCase().replace(/[æøå]/g, (letter) => LETTERS[letter] ?? "").normalize("NFD").replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+|_+$/g, "");
  const base = (plain || "x").slice(0, MOST - 3);
  if (!taken.includes(base)) return base;
  for (let n = 2; ; n++) if (!taken.includes(`${base}_${n}`)) return `${base}_${n}`;
}

/** Each with the key it has, and a new one where it has none. */
export function keyed<T extends { readonly key: string; readonly name: string }>(rows: readonly T[]): T[] {
  const taken = rows.map((row) => row.key).filter((key) => key !== "");
  return rows.map((row) => {
    if (row.key !== "") return row;
    const key = keyOf(row.name, taken);
    taken.push(key);
    return { ...row, key };
  });
}
