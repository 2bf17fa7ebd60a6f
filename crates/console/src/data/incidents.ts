/** The incidents one may see, by name: for the chooser, for the entry line, and for the head of a screen. */
import { useEffect } from "react";
import { OneIncidentDocument, IncidentsDocument, type OneIncidentQuery } from "./incidents.gql";
import type { IncidentMarkFragment } from "./entry.gql";
import { outbox } from "./outbox";
import { keep, kept } from "./sealed";
import { store, useStore } from "./store";
import { useQuery } from "./query";
import { onClosed, onLive } from "./line";
import { ask } from "./wire";

export type IncidentMark = IncidentMarkFragment;

export interface Incidents {
  readonly open: readonly IncidentMark[];
  readonly duty: readonly IncidentMark[];
  readonly over: readonly IncidentMark[];
}

const KEPT = "incidents";
const AGAIN_MS = 20_000;
export const incidents = store<Incidents | null>(null);
onClosed(() => incidents.set(null));

/** Asks for the list anew, such as after opening an incident. */
export async function lookForIncidents(): Promise<void> {
  try {
    const answer = await ask(IncidentsDocument, {});
    const nodes = (of: { readonly edges: readonly { readonly node: IncidentMark }[] }): IncidentMark[] => of.edges.map((edge) => edge.node);
    const found = { open: nodes(answer.open), duty: nodes(answer.duty), over: nodes(answer.over) };
    incidents.set(found);
    void keep(KEPT, found);
  } catch {
    const before = await kept<Incidents>(KEPT);
    incidents.set((now) => now ?? before);
  }
}

/** The list, kept fresh while someone looks. */
export function useIncidents(): Incidents | null {
  useEffect(() => {
    void lookForIncidents();
    const timer = setInterval(() => void lookForIncidents(), AGAIN_MS);
    const stop = onLive(() => void lookForIncidents());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return useStore(incidents);
}

/** Incidents to choose among: id, and whose it is with its title. */
export function incidentOptions(of: readonly IncidentMark[], untitled: string): readonly (readonly [id: string, name: string])[] {
  return of.map((one) => [one.id, [one.lead?.shortName, one.title ?? untitled].filter(Boolean).join(": ")] as const);
}

/** All that are known, those under way first. */
export const everyOne = (known: Incidents | null): readonly IncidentMark[] => (known ? [...known.open, ...known.over, ...known.duty] : []);

/** An incident's title, as far as one may see it. */
export function useTitleOf(id: string): string | null {
  return useTitles()(id);
}

export function useTitles(): (id: string) => string | null {
  const known = useStore(incidents);
  return (id) => everyOne(known).find((one) => one.id === id)?.title ?? null;
}

export type OneIncident = NonNullable<OneIncidentQuery["incident"]>;

/** One incident, kept fresh; what the list says of it until it is asked for, and while cut off. */
export function useIncident(id: string | null): { incident: OneIncident | IncidentMark | null; missing: boolean } {
  const listed = useStore(incidents);
  // One that was opened without network is not there yet, and is not missing either.
  const coming = useStore(outbox).some(({ waiting }) => waiting.id === id);
  const one = useQuery(OneIncidentDocument, { id: id ?? "" }, { wanted: id !== null, follows: id ?? undefined });
  const among = listed && [...listed.open, ...listed.duty, ...listed.over].find((incident) => incident.id === id);
  const { again } = one;
  useEffect(() => {
    if (!coming) again();
  }, [coming, again]);
  return { incident: one.data?.incident ?? among ?? null, missing: !coming && !one.loading && one.data !== null && one.data.incident === null };
}
