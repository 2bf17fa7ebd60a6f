/**
 * Giving what the log does not keep: accounts, passwords, sessions, tokens. Such a command has no id of its own;
 * given again after a cut, the server says what stands already.
 */
import { useCallback, useState } from "react";
import type { Refusal } from "./command";
import { ask, Fault, type Operation } from "./wire";

/** What such a mutation answers: one field, what stands now or a refusal. */
type Answered = { readonly [field: string]: { readonly __typename: string } };
/** The answer of it that is no refusal. */
export type Done<R extends Answered> = Exclude<R[keyof R], { readonly __typename: "Refusal" }>;

export interface Giving<R extends Answered, I> {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly fault: Fault | null;
  /** Gives it. Null when it was refused or not heard; then `refusal` or `fault` says why. */
  send(input: I): Promise<Done<R> | null>;
  clear(): void;
}

const IDLE = { busy: false, refusal: null, fault: null };

export function useAccess<R extends Answered, I>(operation: Operation<R, { input: I }>): Giving<R, I> {
  const [state, setState] = useState<{ busy: boolean; refusal: Refusal | null; fault: Fault | null }>(IDLE);
  const send = useCallback(
    async (input: I): Promise<Done<R> | null> => {
      setState({ ...IDLE, busy: true });
      try {
        const [answer] = Object.values(await ask(operation, { input }));
        if (!answer) throw new Fault("cut", "an empty answer");
        const refused = answer.__typename === "Refusal";
        setState({ ...IDLE, refusal: refused ? (answer as unknown as Refusal) : null });
        return refused ? null : (answer as Done<R>);
      } catch (reason) {
        setState({ ...IDLE, fault: reason instanceof Fault ? reason : new Fault("cut", String(reason)) });
        return null;
      }
    },
    [operation],
  );
  const clear = useCallback(() => setState(IDLE), []);
  return { ...state, send, clear };
}
