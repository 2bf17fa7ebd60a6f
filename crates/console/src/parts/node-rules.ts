/** Links of the thread as addresses and as inputs. Knows where each kind of link is shown; fetches nothing. */
import type { ThreadNodeInput, ThreadNodeKind } from "../gql/schema";

export interface NodeMark {
  readonly kind: ThreadNodeKind;
  readonly id: string | null;
  readonly incidentId: string | null;
  readonly number: number | null;
  readonly organisation: { readonly id: string } | null;
}

/** The link as the API takes it; null for one that says too little about itself. */
export function inputOf(node: NodeMark): ThreadNodeInput | null {
  const { id, incidentId, number } = node;
  const organisationId = node.organisation?.id;
  switch (node.kind) {
    case "ENTRY": return incidentId && number !== null ? { entry: { incidentId, number } } : null;
    case "OBSERVATION": return incidentId && id ? { observation: { incidentId, id } } : null;
    case "FINDING": return incidentId && id ? { finding: { incidentId, id } } : null;
    case "LEARNING_POINT": return incidentId && id ? { learningPoint: { incidentId, id } } : null;
    case "PROPOSAL": return organisationId && id ? { proposal: { organisationId, id } } : null;
    case "NO_CHANGE": return organisationId && id ? { noChange: { organisationId, id } } : null;
    case "MEASURE": return organisationId && id ? { measure: { organisationId, id } } : null;
    case "EXERCISE": return organisationId && id ? { exercise: { organisationId, id } } : null;
    case "REVISION": return organisationId && number !== null ? { revision: { organisationId, number } } : null;
    case "TRIAL": return id ? { trial: id } : null;
  } // prettier-ignore
}

/** The link as it stands in an address: kind, where it is, which. */
export function codeOf(node: NodeMark): string {
  return [node.kind, node.incidentId ?? node.organisation?.id ?? "", node.id ?? node.number ?? ""].join("_");
}

const KINDS: readonly ThreadNodeKind[] = ["ENTRY", "OBSERVATION", "FINDING", "LEARNING_POINT", "PROPOSAL", "NO_CHANGE", "REVISION", "MEASURE", "EXERCISE", "TRIAL"];
const OF_INCIDENT: readonly ThreadNodeKind[] = ["ENTRY", "OBSERVATION", "FINDING", "LEARNING_POINT"];
const NUMBERED: readonly ThreadNodeKind[] = ["ENTRY", "REVISION"];

/** Reads what `codeOf` wrote; null for anything else. */
export function nodeOf(code: string): NodeMark | null {
  const parts = /^([A-Z_]+)_([^_]*)_([^_]+)$/.exec(code);
  const kind = KINDS.find((one) => one === parts?.[1]);
  const [where, which] = [parts?.[2] ?? "", parts?.[3] ?? ""];
  if (!kind || which === "") return null;
  const number = NUMBERED.includes(kind) ? Number(which) : null;
  if (number !== null && !Number.isInteger(number)) return null;
  const inIncident = OF_INCIDENT.includes(kind);
  return { kind, id: number === null ? which : null, number, incidentId: inIncident && where ? where : null, organisation: !inIncident && where ? { id: where } : null };
}

/** Where the link itself is shown; null where no screen shows it. */
export function placeOf(node: NodeMark): string | null {
  const of = node.organisation ? `org=${node.organisation.id}` : "";
  switch (node.kind) {
    case "ENTRY": return node.incidentId ? `/hendelse/${node.incidentId}/logg?linje=${node.number}` : null;
    case "OBSERVATION": case "FINDING": case "LEARNING_POINT": return node.incidentId ? `/hendelse/${node.incidentId}/evaluering` : null;
    case "PROPOSAL": case "NO_CHANGE": return `/ros?${of}&vis=endringer`;
    case "REVISION": return `/ros?${of}&rev=${node.number}`;
    case "MEASURE": return `/oppfolging?${of}`;
    case "EXERCISE": return node.id ? `/ovelse?ovelse=${node.id}` : null;
    case "TRIAL": return node.id ? `/hendelse/${node.id}/logg` : null;
  } // prettier-ignore
}

export const threadAddress = (node: NodeMark): string => `/evaluering?trad=${codeOf(node)}`;
