/**
 * A place for deeds, which says who may where the viewer may do none of them. Knows no right by name; the sentence is
 * the one the server would refuse with.
 */
import { createContext, useContext, useEffect, useId, useMemo, useState, type ReactNode } from "react";

/** What a deed tells the place it stands in: the sentence it is held back with, null where it is offered. */
type Tell = (deed: string, held: string | null | undefined) => void;
const Place = createContext<Tell>(() => {});

/** Tells the place around a deed that it is offered, or held back with a sentence. */
export function useOffered(refusal: string | null): void {
  const tell = useContext(Place);
  const deed = useId();
  useEffect(() => {
    tell(deed, refusal);
    return () => tell(deed, undefined);
  }, [tell, deed, refusal]);
}

export function Offered({ className, children }: { className: string; children: ReactNode }) {
  const [deeds, setDeeds] = useState<ReadonlyMap<string, string | null>>(new Map());
  const tell = useMemo<Tell>(() => (deed, held) => setDeeds((now) => changed(now, deed, held)), []);
  const held = [...deeds.values()];
  const sentences = held.every((one) => one !== null) ? new Set(held) : new Set<string>();
  return (
    <Place value={tell}>
      <div className={className}>
        {children}
        {[...sentences].slice(0, 1).map((sentence) => <p key={sentence} className="quiet who-may">{sentence}</p>)}
      </div>
    </Place>
  ); // prettier-ignore
}

function changed(now: ReadonlyMap<string, string | null>, deed: string, held: string | null | undefined): ReadonlyMap<string, string | null> {
  const next = new Map(now);
  if (held === undefined) next.delete(deed);
  else next.set(deed, held);
  return next;
}
