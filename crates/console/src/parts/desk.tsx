/**
 * The desk of a screen: open forms lie on it and not where they were opened, so that what they stood beside may change
 * or go while somebody writes. A form whose place is gone says so, and can still be given: the server judges.
 */
import { createContext, useContext, useEffect, useLayoutEffect, useState, type ReactNode } from "react";
import { store, useStore, type Store } from "../data/store";

interface Lying {
  readonly form: ReactNode;
  /** What it was opened from is gone. */
  readonly alone: boolean;
}
type Forms = Store<ReadonlyMap<string, Lying>>;

const Context = createContext<Forms | null>(null);
const Alone = createContext(false);

/** True in a form whose place is gone. */
export const useAlone = (): boolean => useContext(Alone);

export function Desk({ children }: { children: ReactNode }) {
  const [forms] = useState(() => store<ReadonlyMap<string, Lying>>(new Map()));
  return <Context value={forms}>{children}<All of={forms} /></Context>; // prettier-ignore
}

function All({ of }: { of: Forms }) {
  return [...useStore(of)].map(([id, { form, alone }]) => <Alone key={id} value={alone}>{form}</Alone>); // prettier-ignore
}

const put = (on: Forms, id: string, lying: Lying | null): void =>
  on.set((now) => {
    const next = new Map(now);
    if (lying) next.set(id, lying);
    else next.delete(id);
    return next;
  });

/** Lays a form on the desk while there is one, as it is now; gives what stays where it was opened, and how to take it off. */
export function useDesk(id: string, form: ReactNode): { readonly here: ReactNode; take(): void } {
  const desk = useContext(Context);
  useLayoutEffect(() => {
    if (!desk) return;
    if (form) put(desk, id, { form, alone: false });
    else if (desk.get().has(id)) put(desk, id, null);
  });
  useEffect(
    () => () => {
      const left = desk?.get().get(id);
      if (desk && left) put(desk, id, { ...left, alone: true });
    },
    [desk, id],
  );
  return { here: desk ? null : form, take: () => void (desk && put(desk, id, null)) };
}
