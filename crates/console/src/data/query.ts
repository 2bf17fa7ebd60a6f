/** A question that is asked again when the line comes back, when it is told to, or when an incident's log has grown. */
import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "./store";
import { language } from "../app/language";
import { onClosed, onLive } from "./line";
import { NewestDocument, PulseDocument } from "./pulse.gql";
import { follow } from "./streams";
import { ask, Fault, type Operation } from "./wire";

export interface Asked<R> {
  readonly data: R | null;
  /** When `data` came. */
  readonly at: number | null;
  /** Why the newest attempt gave nothing; `data` may still hold what came before. */
  readonly fault: Fault | null;
  readonly loading: boolean;
  /** Asks again now. */
  again(): void;
}

interface Wishes {
  /** False waits. */
  wanted?: boolean;
  /** Asks again whenever this incident's log has grown, at most once a second. */
  follows?: string | undefined;
}

/** Least pause between two questions that a growing log sets off. */
const AGAIN_MIN_MS = 1_000;

/** The questions with the same variables: one under way at a time, and at most one more that is wanted after it. */
interface Turn {
  over: boolean;
  busy: boolean;
  more: boolean;
}

export function useQuery<R, V>(operation: Operation<R, V>, variables: V, { wanted = true, follows }: Wishes = {}): Asked<R> {
  const key = JSON.stringify(variables);
  const tongue = useStore(language);
  const [answer, setAnswer] = useState<{ key: string; data: R | null; at: number | null; fault: Fault | null }>({ key, data: null, at: null, fault: null });
  const [loading, setLoading] = useState(wanted);
  const asking = useRef<() => void>(() => {});
  const again = useCallback(() => asking.current(), []);

  useEffect(() => {
    if (!wanted) return;
    const turn: Turn = { over: false, busy: false, more: false };
    const begin = (): void => {
      turn.more = turn.busy;
      if (turn.busy) return;
      turn.busy = true;
      setLoading(true);
      ask(operation, JSON.parse(key) as V).then(
        (data) => turn.over || setAnswer({ key, data, at: Date.now(), fault: null }),
        (fault: Fault) => turn.over || setAnswer((now) => (now.key === key ? { ...now, fault } : { key, data: null, at: null, fault })),
      ).finally(() => {
        turn.busy = false;
        if (turn.over) return;
        if (turn.more) begin();
        else setLoading(false);
      }); // prettier-ignore
    };
    asking.current = begin;
    begin();
    return () => {
      turn.over = true;
      asking.current = () => {};
    };
  }, [operation, key, wanted, tongue]);

  useEffect(() => (wanted ? onLive(again) : undefined), [wanted, again]);
  usePulse(wanted ? follows : undefined, again);
  const mine = answer.key === key;
  return { data: mine ? answer.data : null, at: mine ? answer.at : null, fault: mine ? answer.fault : null, loading, again };
}

/** An incident's pulse, shared by all who go by it. */
interface Pulse {
  readonly told: Set<() => void>;
  stop: () => void;
  leaving: ReturnType<typeof setTimeout> | undefined;
}

/** How long a pulse is felt after the last who went by it: the next screen goes by the same. */
const LINGER_MS = 10_000;
const pulses = new Map<string, Pulse>();
onClosed(() => {
  for (const pulse of pulses.values()) pulse.stop();
  pulses.clear();
});

function feel(incidentId: string): Pulse {
  const found = pulses.get(incidentId);
  if (found) return found;
  const pulse: Pulse = { told: new Set(), stop: () => {}, leaving: undefined };
  pulses.set(incidentId, pulse);
  const begin = (after: string | undefined): void => {
    if (pulses.get(incidentId) !== pulse) return;
    const heard = (): void => pulse.told.forEach((tell) => tell());
    pulse.stop = follow(PulseDocument, { incidentId }, { after, position: (item) => item.incidentLog.position, heard, ended: () => {} });
  };
  ask(NewestDocument, { incidentId }).then((answer) => begin(answer.incident?.position ?? undefined), () => begin(undefined)); // prettier-ignore
  return pulse;
}

/** Calls back when an incident's log has grown, at most once a second. */
export function usePulse(incidentId: string | undefined, grown: () => void): void {
  const told = useRef(grown);
  told.current = grown;
  useEffect(() => {
    if (!incidentId) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        told.current();
      }, AGAIN_MIN_MS);
    };
    const pulse = feel(incidentId);
    clearTimeout(pulse.leaving);
    pulse.told.add(tell);
    return () => {
      clearTimeout(timer);
      pulse.told.delete(tell);
      if (pulse.told.size > 0) return;
      pulse.leaving = setTimeout(() => {
        if (pulses.get(incidentId) === pulse) pulses.delete(incidentId);
        pulse.stop();
      }, LINGER_MS);
    };
  }, [incidentId]);
}
