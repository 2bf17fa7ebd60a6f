/**
 * A place for deeds, which says who may where the viewer may not. Knows no right by name; the sentence is the one the
 * server would refuse with.
 */
import { createContext, useContext, useEffect, useId, useMemo, useState, type ReactNode } from "react";
import { RightsHere, useMay, useRightsBeside, useRightsIn } from "../data/may";
import type { Operation } from "../gql/schema";
import "./parts.css";
import { sentence } from "./states";

/** What a deed tells the place it stands in: the sentence it is held back with, null where it is offered. */
type Tell = (deed: string, held: string | null | undefined) => void;
const Place = createContext<Tell>(() => {});

/** Whether the command of a document is offered here. The place around it is told, too. */
export function useOffered(document: { toString(): string }, needs?: readonly Operation[]): boolean {
  const { may, refusal } = useMay(document, needs);
  const tell = useContext(Place);
  const deed = useId();
  useEffect(() => {
    tell(deed, refusal);
    return () => tell(deed, undefined);
  }, [tell, deed, refusal]);
  return may;
}

/** A place, and what its deeds are held back with. */
function usePlaceOfDeeds(): { readonly tell: Tell; readonly held: readonly (string | null)[] } {
  const [deeds, setDeeds] = useState<ReadonlyMap<string, string | null>>(new Map());
  const tell = useMemo<Tell>(() => (deed, held) => setDeeds((now) => changed(now, deed, held)), []);
  return { tell, held: [...deeds.values()] };
}

/** A row of deeds: where the viewer may do none of them, a sentence in their place. */
export function Offered({ className, children }: { className: string; children: ReactNode }) {
  const { tell, held } = usePlaceOfDeeds();
  const [why] = held.every((one) => one !== null) ? held : [];
  return (
    <Place value={tell}>
      <div className={className}>
        {children}
        {why && <p className="quiet who-may">{sentence(why)}</p>}
      </div>
    </Place>
  ); // prettier-ignore
}

/** Deeds that stand here and there: before them, each once, the sentences about those that the viewer may not do. */
export function WhoMay({ children }: { children: ReactNode }) {
  const { tell, held } = usePlaceOfDeeds();
  const sentences = new Set(held.filter((one) => one !== null));
  return (
    <Place value={tell}>
      {sentences.size > 0 && <div className="who-may-all">{[...sentences].map((one) => <p key={one} className="quiet who-may">{sentence(one)}</p>)}</div>}
      {children}
    </Place>
  ); // prettier-ignore
}

/** Deeds that are done for an organisation beside any incident. */
export function DeedsFor({ organisationId, children }: { organisationId: string; children: ReactNode }) {
  return <RightsHere value={useRightsBeside(organisationId)}>{children}</RightsHere>;
}

/** Deeds in an incident that do not say on whose behalf. */
export function DeedsIn({ incidentId, children }: { incidentId: string; children: ReactNode }) {
  return <RightsHere value={useRightsIn(incidentId, null)}>{children}</RightsHere>;
}

function changed(now: ReadonlyMap<string, string | null>, deed: string, held: string | null | undefined): ReadonlyMap<string, string | null> {
  const next = new Map(now);
  if (held === undefined) next.delete(deed);
  else next.set(deed, held);
  return next;
}
