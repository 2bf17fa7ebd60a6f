/** The outbox's two rules, pure: what is sent of something that waits, and what an answer means for it. */
import type { CorrectEntryInput, OpenIncidentInput, RecordEntryInput } from "../gql/schema";
import type { AnswerFragment } from "./commands.gql";

export interface Inputs {
  recordEntry: RecordEntryInput;
  correctEntry: CorrectEntryInput;
  openIncident: OpenIncidentInput;
}
export type Kind = keyof Inputs;

export type Stamped<I> = Omit<I, "commandId" | "notedAt">;
type Content = { [K in Kind]: { readonly kind: K; readonly input: Stamped<Inputs[K]> } }[Kind];

/** Something that waits. `refused` waits for the writer: it will not be sent again by itself. */
export type Waiting = Content & {
  readonly id: string;
  /** Whose it is: it is sent in nobody else's name. */
  readonly owner: string;
  /** When it was typed, by the server's clock. */
  readonly typedAt: string;
  /** True when it may be sent without its typed time, once. */
  readonly plain: boolean;
  /** True once it was sent without. */
  readonly tried: boolean;
  readonly refused: { readonly code: string; readonly message: string } | null;
};

/** Why the server cannot record at the moment, though it is reached. */
export interface Hindrance {
  readonly code: string;
  readonly message: string;
}

export type Outcome =
  | { readonly state: "recorded"; readonly number: number | null; readonly position: string | null }
  | { readonly state: "waits"; readonly why: Hindrance | null }
  | { readonly state: "refused"; readonly code: string; readonly message: string };

/** What is sent: plain the first time where that is allowed, else with the time it was typed. */
export function bodyOf(waiting: Waiting): Inputs[Kind] {
  const plain = waiting.plain && !waiting.tried;
  const times = plain ? {} : { occurredAt: waiting.input.occurredAt ?? waiting.typedAt, notedAt: waiting.typedAt };
  return { ...waiting.input, ...times, commandId: waiting.id } as Inputs[Kind];
}

/** What an answer means. An id that was used with another body was used by the plain one: that had arrived. */
export function judge(waiting: Waiting, answer: AnswerFragment): Outcome {
  if (answer.__typename === "Receipt") return { state: "recorded", number: answer.number, position: answer.position };
  if (answer.code === "DIFFERENT_BODY" && waiting.plain) return { state: "recorded", number: null, position: null };
  if (answer.retry) return { state: "waits", why: { code: answer.code, message: answer.message } };
  return { state: "refused", code: answer.code, message: answer.message };
}
