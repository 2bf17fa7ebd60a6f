/**
 * Finding people in a centre's register, and those who may belong together: pure, and only ever a suggestion. People
 * are recognised by those who meet them, not by how a name was spelt.
 */

export interface Sought {
  readonly id: string;
  readonly name: string;
  readonly born: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Whose relative they are, or whom they look for. */
  readonly relation: string | null;
  readonly needs: string | null;
  readonly inside: boolean;
  readonly whereTo: string | null;
}

const wordsOf = (text: string): string[] => text.toLocaleLowerCase("nb").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text names someone: by first and last name, in any order and with anything between. */
export function names(text: string | null, name: string): boolean {
  const said = new Set(wordsOf(text ?? ""));
  const [first, ...others] = wordsOf(name);
  const last = others.at(-1);
  return first !== undefined && last !== undefined && said.has(first) && said.has(last);
}

/** Those whom someone is said to look for, or who are said to look for them; not those already noted as met. */
export function mayBelong<G extends Sought>(one: G, all: readonly G[]): readonly G[] {
  return all.filter((other) => {
    if (other.id === one.id || names(one.whereTo, other.name)) return false;
    return names(one.relation, other.name) || names(other.relation, one.name);
  });
}

/** Those of whom every word sought stands somewhere; telephone numbers with or without spaces. Those who are there come first. */
export function found<G extends Sought>(sought: string, all: readonly G[]): readonly G[] {
  const wanted = wordsOf(sought);
  const stands = (one: G): boolean => {
    const text = [one.name, one.born, one.phone, one.phone?.replaceAll(/\s/g, ""), one.address, one.relation, one.needs, one.whereTo].join(" ").toLocaleLowerCase("nb");
    return wanted.every((word) => text.includes(word));
  };
  const here = all.filter(stands).toReversed();
  return [...here.filter((one) => one.inside), ...here.filter((one) => !one.inside)];
}
