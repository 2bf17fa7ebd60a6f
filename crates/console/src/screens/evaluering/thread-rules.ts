/** The thread in rows: by kind, from the log to the proof, in the order the kinds come. Fetches nothing. */
import type { ThreadNodeKind } from "../../gql/schema";

export const STEPS: readonly ThreadNodeKind[] = ["ENTRY", "OBSERVATION", "FINDING", "LEARNING_POINT", "PROPOSAL", "NO_CHANGE", "REVISION", "MEASURE", "EXERCISE", "TRIAL"];

interface Linked {
  readonly above: readonly string[];
  readonly node: { readonly key: string; readonly kind: ThreadNodeKind };
}

/** The links of each step there are any of. */
export function steps<L extends Linked>(links: readonly L[]): readonly (readonly [ThreadNodeKind, readonly L[]])[] {
  return STEPS.map((kind) => [kind, links.filter((link) => link.node.kind === kind)] as const).filter(([, of]) => of.length > 0);
}

/** What hangs on a link: those nearer to the proof. */
export const below = <L extends Linked>(links: readonly L[], key: string): readonly L[] => links.filter((link) => link.above.includes(key));

export const above = <L extends Linked>(links: readonly L[], of: L): readonly L[] => links.filter((link) => of.above.includes(link.node.key));
