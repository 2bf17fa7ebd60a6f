/** Who fills the roles of a crisis organisation: holders before deputies, what must be filled first. Pure. */
import type { Body, Capacity } from "../../gql/schema";

export interface Role {
  readonly key: string;
  readonly name: string;
  readonly body: Body;
  readonly critical: boolean;
}

export interface Held {
  readonly role: string;
  readonly capacity: Capacity;
  readonly person: { readonly id: string; readonly name: string };
}

export interface Filled<H extends Held> extends Role {
  readonly held: readonly H[];
  /** Nobody holds it, at most a deputy. */
  readonly vacant: boolean;
  /** It must be filled now, and is not. */
  readonly pressing: boolean;
}

/**
 * The roles with who fills them, in the organisation's order; those the server counts as vacancies come first: critical
 * roles of a body that is active.
 */
export function filled<H extends Held>(roles: readonly Role[], held: readonly H[], vacancies: readonly { readonly role: string }[]): readonly Filled<H>[] {
  const all = roles.map((role) => {
    const of = held.filter((one) => one.role === role.key).toSorted((a, b) => Number(a.capacity === "DEPUTY") - Number(b.capacity === "DEPUTY"));
    return { ...role, held: of, vacant: !of.some((one) => one.capacity === "HOLDER"), pressing: vacancies.some((one) => one.role === role.key) };
  });
  return all.toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
}

/** Those who said where they are, and hold no role yet. */
export function unplaced<P extends { readonly person: { readonly id: string } }>(presence: readonly P[], held: readonly Held[]): readonly P[] {
  return presence.filter((one) => !held.some(({ person }) => person.id === one.person.id));
}
