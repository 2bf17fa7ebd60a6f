/**
 * Giving a command: once, whatever the line does (G-4). The id is made here and kept over attempts with the same
 * content; what the server says no to comes back as data, with its sentence.
 */
import { useCallback, useState } from "react";
import type { AnswerFragment } from "./commands.gql";
import { uuidv7 } from "./uuid";
import { ask, Fault, type Operation } from "./wire";

export type Receipt = Extract<AnswerFragment, { __typename: "Receipt" }>;
export type Refusal = Extract<AnswerFragment, { __typename: "Refusal" }>;

/** What a mutation of ours answers: one field, a receipt or a refusal. */
type Answered = { readonly [field: string]: AnswerFragment };
type Command = { readonly commandId: string };

export interface Giving<I> {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** The server was not reached; sending the same again is safe. */
  readonly fault: Fault | null;
  /** Gives it. Null when it was refused or not heard; then `refusal` or `fault` says why. */
  send(input: Omit<I, "commandId">): Promise<Receipt | null>;
  /** Forgets the last refusal. */
  clear(): void;
}

export const answerOf = (data: Answered): AnswerFragment => {
  const [answer] = Object.values(data);
  if (!answer) throw new Fault("cut", "an empty answer");
  return answer;
};

/**
 * The id of a command with this content: the same until a receipt came, also when the page was loaded anew between.
 * What is kept is a digest, which tells nobody what was written.
 */
export async function attemptAt(content: string): Promise<{ id: string; over(): void }> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content)));
  const name = `attempt:${digest.slice(0, 16).join("-")}`;
  const id = sessionStorage.getItem(name) ?? uuidv7();
  try {
    sessionStorage.setItem(name, id);
  } catch {
    // A full cupboard: then the id holds for as long as the form does not change.
  }
  return { id, over: () => sessionStorage.removeItem(name) };
}

export function useCommand<R extends Answered, I extends Command>(operation: Operation<R, { input: I }>): Giving<I> {
  const [state, setState] = useState<{ busy: boolean; refusal: Refusal | null; fault: Fault | null }>({ busy: false, refusal: null, fault: null });
  const send = useCallback(
    async (input: Omit<I, "commandId">): Promise<Receipt | null> => {
      const attempt = await attemptAt(operation.toString() + JSON.stringify(input));
      setState({ busy: true, refusal: null, fault: null });
      try {
        const answer = answerOf(await ask(operation, { input: { ...input, commandId: attempt.id } as unknown as I }));
        if (answer.__typename === "Receipt") {
          attempt.over();
          setState({ busy: false, refusal: null, fault: null });
          return answer;
        }
        setState({ busy: false, refusal: answer, fault: null });
      } catch (reason) {
        setState({ busy: false, refusal: null, fault: reason instanceof Fault ? reason : new Fault("cut", String(reason)) });
      }
      return null;
    },
    [operation],
  );
  const clear = useCallback(() => setState({ busy: false, refusal: null, fault: null }), []);
  return { ...state, send, clear };
}
