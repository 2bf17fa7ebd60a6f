/**
 * Giving a command: once, whatever the line does (G-4). The id is made here and kept over attempts with the same
 * content; what the server says no to comes back as data, with its sentence.
 */
import { useCallback, useRef, useState } from "react";
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

export function useCommand<R extends Answered, I extends Command>(operation: Operation<R, { input: I }>): Giving<I> {
  const [state, setState] = useState<{ busy: boolean; refusal: Refusal | null; fault: Fault | null }>({ busy: false, refusal: null, fault: null });
  const attempt = useRef<{ content: string; id: string } | null>(null);
  const send = useCallback(
    async (input: Omit<I, "commandId">): Promise<Receipt | null> => {
      const content = JSON.stringify(input);
      if (attempt.current?.content !== content) attempt.current = { content, id: uuidv7() };
      setState({ busy: true, refusal: null, fault: null });
      try {
        const answer = answerOf(await ask(operation, { input: { ...input, commandId: attempt.current.id } as unknown as I }));
        if (answer.__typename === "Receipt") {
          attempt.current = null;
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
