/** A list that comes in pages: one after another as the reader asks for more, or all of it for those who choose from it. */
import { useCallback, useEffect, useRef, useState } from "react";
import { language } from "../app/language";
import { onLive } from "./line";
import { useStore } from "./store";
import { ask, Fault, type Operation } from "./wire";

/** A page as the API gives it. */
export interface Page<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<T> {
  /** What has come so far; null until the first page has. */
  readonly data: readonly T[] | null;
  readonly fault: Fault | null;
  readonly loading: boolean;
  /** Whether there is more to ask for. */
  readonly more: boolean;
  /** Asks for the next page. */
  next(): void;
  /** Asks again for as much as is shown. */
  again(): void;
}

interface Wishes {
  /** False waits. */
  wanted?: boolean;
  /** Goes on by itself until all of it is here. */
  whole?: boolean;
}

/** Most pages of one list: a bound against an answer that never ends. */
const PAGES_MAX = 100;

interface Held<T> {
  readonly of: string;
  readonly items: readonly T[];
  readonly end: string | null;
  readonly more: boolean;
  readonly pages: number;
}

const nothing = <T>(of: string): Held<T> => ({ of, items: [], end: null, more: true, pages: 0 });

export function usePages<R, V extends { after?: string | null | undefined }, T>(operation: Operation<R, V>, variables: Omit<V, "after">, pageOf: (data: R) => Page<T>, { wanted = true, whole = false }: Wishes = {}): Pages<T> {
  const tongue = useStore(language);
  const key = JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState({ key, pages: 1 });
  const pages = whole ? PAGES_MAX : asked.key === key ? asked.pages : 1;
  const [answer, setAnswer] = useState<{ key: string; data: readonly T[] | null; more: boolean; fault: Fault | null }>({ key, data: null, more: false, fault: null });
  const [loading, setLoading] = useState(wanted);
  const held = useRef<Held<T>>(nothing(""));
  const read = useRef(pageOf);
  read.current = pageOf;

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const of = `${key} ${round} ${tongue}`;
    const load = async (): Promise<void> => {
      let now = held.current.of === of ? held.current : nothing<T>(of);
      while (now.more && now.pages < pages) {
        const page = read.current(await ask(operation, { ...(JSON.parse(key) as V), after: now.end }));
        if (!current) return;
        const { hasNextPage, endCursor } = page.pageInfo;
        now = { of, items: [...now.items, ...page.edges.map((edge) => edge.node)], end: endCursor, more: hasNextPage && endCursor !== null && endCursor !== now.end, pages: now.pages + 1 };
        held.current = now;
      }
      setAnswer({ key, data: now.items, more: now.more, fault: null });
    };
    setLoading(true);
    load()
      .catch((fault: Fault) => current && setAnswer((was) => (was.key === key ? { ...was, fault } : { key, data: null, more: false, fault })))
      .finally(() => current && setLoading(false)); // prettier-ignore
    return () => {
      current = false;
    };
  }, [operation, key, wanted, round, tongue, pages]);

  const again = useCallback(() => setRound((now) => now + 1), []);
  const next = useCallback(() => setAsked((now) => ({ key, pages: (now.key === key ? now.pages : 1) + 1 })), [key]);
  useEffect(() => (wanted ? onLive(again) : undefined), [wanted, again]);
  const mine = answer.key === key;
  return { data: mine ? answer.data : null, fault: mine ? answer.fault : null, loading, more: mine && answer.more, next, again };
}
