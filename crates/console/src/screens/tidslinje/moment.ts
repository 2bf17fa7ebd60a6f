/** The two pictures of an instant and the log until then. While one moves, the newest instant is asked for, not each. */
import { useEffect, useRef, useState } from "react";
import { ask, Fault } from "../../data/wire";
import { onLive } from "../../data/line";
import type { Basis } from "../../gql/schema";
import { TimelineMomentDocument, type TimelineMomentQuery } from "./tidslinje.gql";

/** Least pause between two questions while one moves. */
const PAUSE_MS = 120;

export interface Moment {
  readonly data: TimelineMomentQuery | null;
  /** The instant `data` is of. */
  readonly at: number | null;
  readonly fault: Fault | null;
}

interface Wanted {
  readonly incidentId: string;
  readonly at: number;
  readonly basis: Basis;
  readonly round: number;
}

/** `since` says from when on lines are wanted: without it the newest recorded ones would hide those that happened last. */
export function useMoment(incidentId: string, at: number | null, basis: Basis, since: (at: number) => number | null): Moment {
  const [moment, setMoment] = useState<Moment>({ data: null, at: null, fault: null });
  const [round, setRound] = useState(0);
  const wanted = useRef<Wanted | null>(null);
  const asking = useRef(false);
  const gone = useRef(false);
  const from = useRef(since);
  from.current = since;
  useEffect(() => onLive(() => setRound((now) => now + 1)), []);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);
  useEffect(() => {
    wanted.current = at === null ? null : { incidentId, at, basis, round };
    if (asking.current) return;
    asking.current = true;
    void (async () => {
      let had: Wanted | null = null;
      while (wanted.current && wanted.current !== had && !gone.current) {
        had = wanted.current;
        const answer = await momentOf(had, byHappening(had) ? from.current(had.at) : null);
        if (gone.current) break;
        setMoment((now) => (answer instanceof Fault ? { ...now, fault: answer } : { data: answer, at: had?.at ?? null, fault: null }));
        await new Promise((done) => setTimeout(done, PAUSE_MS));
      }
      asking.current = false;
    })();
  }, [incidentId, at, basis, round]);
  return moment;
}

const byHappening = (wanted: Wanted): boolean => wanted.basis === "OCCURRED";

async function momentOf({ incidentId, at, basis }: Wanted, since: number | null): Promise<TimelineMomentQuery | Fault> {
  const time = new Date(at).toISOString();
  try {
    return await ask(TimelineMomentDocument, {
      incidentId,
      known: { instant: { time, basis: "RECORDED" } },
      happened: { instant: { time, basis: "OCCURRED" } },
      filter: { basis, until: new Date(at + 1).toISOString(), ...(since !== null && { since: new Date(since).toISOString() }) },
    }); // prettier-ignore
  } catch (reason) {
    return reason instanceof Fault ? reason : new Fault("cut", String(reason));
  }
}
