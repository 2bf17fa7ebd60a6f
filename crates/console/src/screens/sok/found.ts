/** What was found: the words marked where they stand, a long text cut around them, the lines by incident. Pure. */

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The longest text that is shown whole, and how much of a longer one stands before the first words found, in characters. */
const WHOLE_CHARS_MAX = 600;
const BEFORE_CHARS = 160;

/** As the server looks: the words next to each other, whatever their case; å is not a. */
function places(text: string, words: string): readonly (readonly [from: number, to: number])[] {
  if (words === "") return [];
  const looked = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "giu");
  return [...text.matchAll(looked)].map((one) => [one.index, one.index + one[0].length] as const);
}

/** The text in pieces, with those marked that are the words. A text that is too long is cut, and says so by its dots. */
export function pieces(text: string, words: string): readonly Piece[] {
  const found = places(text, words.trim());
  const from = text.length > WHOLE_CHARS_MAX ? Math.max(0, Math.min((found[0]?.[0] ?? 0) - BEFORE_CHARS, text.length - WHOLE_CHARS_MAX)) : 0;
  const to = Math.min(text.length, from + WHOLE_CHARS_MAX);
  const all: Piece[] = from > 0 ? [{ text: "… ", found: false }] : [];
  let at = from;
  for (const [start, end] of found.filter(([start, end]) => start >= from && end <= to)) {
    if (start > at) all.push({ text: text.slice(at, start), found: false });
    all.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < to) all.push({ text: text.slice(at, to), found: false });
  if (to < text.length) all.push({ text: " …", found: false });
  return all;
}

/** The lines that follow each other in the same incident, together. */
export function byIncident<H extends { readonly incident: { readonly id: string } }>(hits: readonly H[]): readonly (readonly [H, ...H[]])[] {
  const groups: [H, ...H[]][] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last?.[0].incident.id === hit.incident.id) last.push(hit);
    else groups.push([hit]);
  }
  return groups;
}
