/**
 * What the server sends by itself. A stream of lines goes on after the last one it gave, without gap or repeat;
 * a live picture is shared by all who look at it.
 */
import { useEffect, useState } from "react";
import { onClosed, stream } from "./line";
import { store, useStore, type Store } from "./store";
import { Fault, type Operation, type Told } from "./wire";

const asFault = (reason: unknown): Fault => {
  const first = Array.isArray(reason) ? (reason[0] as Told | undefined) : undefined;
  return first ? new Fault("answered", first.message, first.extensions?.code, first.extensions?.reference) : new Fault("cut", String(reason));
};

export interface Following<R> {
  /** The position to go on after; `undefined` takes what comes from now on. */
  after: string | undefined;
  /** The position of an item: what it is told apart by, and resumed after. */
  position(item: R): string;
  heard(item: R): void;
  /** Something went wrong. It is begun again after a while, unless the right to read was lost. */
  ended(fault: Fault): void;
}

/** How long until a stream that the server ended is begun again. */
const AGAIN_MS = 5_000;
/** The server's word for a reader who may read it no longer: asking again is no use. */
const FOR_GOOD = "RIGHT_LOST";

/** Begins something, and begins it again whenever it ends, until it is stopped or ended for good. */
function unending(begin: (ended: (fault: Fault | null) => void) => () => void): () => void {
  let stopped = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};
  const start = (): void => {
    stop = begin((fault) => {
      if (!stopped && fault?.code !== FOR_GOOD) later = setTimeout(start, AGAIN_MS);
    });
  };
  start();
  return () => {
    stopped = true;
    clearTimeout(later);
    stop();
  };
}

/** Follows a stream with an `after` variable; returns how to stop. */
export function follow<R, V extends { after?: string | null }>(operation: Operation<R, V>, variables: Omit<V, "after">, following: Following<R>): () => void {
  let last = following.after;
  // Read anew on every attempt: this is what makes a stream resume where it was.
  const resuming = { ...variables, get after() { return last; } }; // prettier-ignore
  const payload = { query: operation.toString(), variables: resuming as Record<string, unknown> };
  return unending((ended) => {
    let why: Fault | null = null;
    const faulty = (reason: unknown): void => following.ended((why = asFault(reason)));
    return stream<R>(payload, {
      next(answer) {
        if (answer.errors) return faulty(answer.errors);
        if (!answer.data) return;
        const position = following.position(answer.data);
        if (last !== undefined && BigInt(position) <= BigInt(last)) return;
        last = position;
        following.heard(answer.data);
      },
      error(reason) {
        faulty(reason);
        ended(why);
      },
      complete: () => ended(why),
    });
  });
}

/** A picture as it is now, and since when we have it. */
export interface Live<R> {
  readonly data: R | null;
  readonly at: number | null;
  readonly fault: Fault | null;
}

/** How long a picture is followed after the last who looked: the next screen often wants the same. */
const LINGER_MS = 10_000;

interface Shared {
  readonly picture: Store<Live<unknown>>;
  watchers: number;
  stop: () => void;
  leaving: ReturnType<typeof setTimeout> | undefined;
}

const shared = new Map<string, Shared>();
onClosed(() => {
  for (const one of shared.values()) one.stop();
  shared.clear();
});

function watch(operation: { toString(): string }, variables: unknown): [Shared, () => void] {
  const key = JSON.stringify([operation.toString(), variables]);
  let found = shared.get(key);
  if (!found) {
    const picture = store<Live<unknown>>({ data: null, at: null, fault: null });
    const payload = { query: operation.toString(), variables: variables as Record<string, unknown> };
    const stop = unending((ended) => {
      let why: Fault | null = null;
      const faulty = (reason: unknown): void => {
        const fault = (why = asFault(reason));
        // What one may read no longer does not stay on the screen.
        picture.set((now) => (fault.code === FOR_GOOD ? { data: null, at: null, fault } : { ...now, fault }));
      };
      return stream<unknown>(payload, {
        next(answer) {
          if (answer.data) picture.set({ data: answer.data, at: Date.now(), fault: null });
          if (answer.errors) faulty(answer.errors);
        },
        error(reason) {
          faulty(reason);
          ended(why);
        },
        complete: () => ended(why),
      });
    });
    found = { picture, watchers: 0, stop, leaving: undefined };
    shared.set(key, found);
  }
  const one = found;
  one.watchers++;
  clearTimeout(one.leaving);
  const leave = (): void => {
    if (--one.watchers > 0) return;
    one.leaving = setTimeout(() => {
      if (shared.get(key) === one) shared.delete(key);
      one.stop();
    }, LINGER_MS);
  };
  return [one, leave];
}

const nothing = store<Live<unknown>>({ data: null, at: null, fault: null });

/** A subscription whose newest answer is the whole picture, such as `situation` or `statusBoard`. */
export function useLive<R, V>(operation: Operation<R, V>, variables: V, wanted = true): Live<R> {
  const key = JSON.stringify(variables);
  const [of, setOf] = useState<Store<Live<unknown>>>(nothing);
  useEffect(() => {
    if (!wanted) return;
    const [one, leave] = watch(operation, JSON.parse(key));
    setOf(one.picture);
    return () => {
      setOf(nothing);
      leave();
    };
  }, [operation, key, wanted]);
  return useStore(of) as Live<R>;
}
