/** Where two texts differ: what they begin and end with alike, by words, and what stands between. Pure. */

export interface Parted {
  readonly head: string;
  readonly old: string;
  readonly now: string;
  readonly tail: string;
}

/** Put together, `head` + `old` + `tail` is the one text and `head` + `now` + `tail` the other. */
export function parted(old: string, now: string): Parted {
  const [a, b] = [old, now].map((text) => text.split(/(?<=\s)|(?=[\s.,;:!?])/));
  if (!a || !b) return { head: "", old, now, tail: "" };
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const between = (of: readonly string[]): string => of.slice(head, of.length - tail).join("");
  return { head: a.slice(0, head).join(""), old: between(a), now: between(b), tail: a.slice(a.length - tail).join("") };
}
