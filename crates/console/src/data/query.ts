/** A question that is asked again when the line comes back, when it is told to, or when an incident's log has grown. */
import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "./store";
import { language } from "../app/language";
import { onLive } from "./line";
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

export function useQuery<R, V>(operation: Operation<R, V>, variables: V, { wanted = true, follows }: Wishes = {}): Asked<R> {
  const key = JSON.stringify(variables);
  const tongue = useStore(language);
  const [answer, setAnswer] = useState<{ key: string; data: R | null; at: number | null; fault: Fault | null }>({ key, data: null, at: null, fault: null });
  const [loading, setLoading] = useState(wanted);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((now) => now + 1), []);

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setLoading(true);
    ask(operation, JSON.parse(key) as V).then(
      (data) => current && setAnswer({ key, data, at: Date.now(), fault: null }),
      (fault: Fault) => current && setAnswer((now) => (now.key === key ? { ...now, fault } : { key, data: null, at: null, fault })),
    ).finally(() => current && setLoading(false)); // prettier-ignore
    return () => {
      current = false;
    };
  }, [operation, key, wanted, round, tongue]);

  useEffect(() => (wanted ? onLive(again) : undefined), [wanted, again]);
  usePulse(wanted ? follows : undefined, again);
  const mine = answer.key === key;
  return { data: mine ? answer.data : null, at: mine ? answer.at : null, fault: mine ? answer.fault : null, loading, again };
}

/** Calls back when an incident's log has grown. */
export function usePulse(incidentId: string | undefined, grown: () => void): void {
  const told = useRef(grown);
  told.current = grown;
  useEffect(() => {
    if (!incidentId) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let left = false;
    const heard = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        told.current();
      }, AGAIN_MIN_MS);
    };
    const begin = (after: string | undefined): void => {
      if (left) return;
      stop = follow(PulseDocument, { incidentId }, { after, position: (item) => item.incidentLog.position, heard, ended: () => {} });
    };
    ask(NewestDocument, { incidentId }).then((answer) => begin(answer.incident?.position ?? undefined), () => begin(undefined)); // prettier-ignore
    return () => {
      left = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [incidentId]);
}
