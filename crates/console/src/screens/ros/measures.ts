/** The measures of a scenario as lines of text. A line that stays keeps its key, so that a diff shows what changed. */

interface Measure {
  readonly key: string;
  readonly text: string;
}

export function measuresOf(lines: readonly string[], before: readonly Measure[]): Measure[] {
  const taken = new Set(before.filter((one) => lines.includes(one.text)).map((one) => one.key));
  return lines.map((text, at) => {
    const kept = before.find((one) => one.text === text);
    if (kept) return { key: kept.key, text };
    const here = before[at];
    const key = here && !taken.has(here.key) ? here.key : free(taken);
    taken.add(key);
    return { key, text };
  });
}

function free(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`m${number}`)) number += 1;
  return `m${number}`;
}
