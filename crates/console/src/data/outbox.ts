/**
 * The outbox: what was typed waits here, sealed, until the server has it. Everything written goes through it, so
 * nothing is lost between Enter and the receipt, and nothing is sent under two ids.
 *
 * A line that is typed while the line is live is first sent as it is, and the server stamps it. If it is then unknown
 * whether that arrived, it is sent again under the same id with the time it was typed; when the server says that the
 * id was used with another body, the first one had arrived.
 */
import type { CorrectEntryInput, OpenIncidentInput, RecordEntryInput } from "../gql/schema";
import { serverNow } from "./clock";
import { answerOf } from "./command";
import { CorrectEntryDocument, OpenIncidentDocument, RecordEntryDocument, type AnswerFragment } from "./commands.gql";
import { line } from "./line";
import { bodyOf, judge, type Hindrance, type Inputs, type Kind, type Outcome, type Stamped, type Waiting } from "./outbox-rules";
import { append, outboxed, rewrite, strike } from "./sealed";
import { onEntered, ownerOf, session } from "./session";
import { store } from "./store";
import { uuidv7 } from "./uuid";
import { ask, Fault } from "./wire";

export interface Placed {
  readonly place: number;
  readonly waiting: Waiting;
}

export const outbox = store<readonly Placed[]>([]);

/** What stands in the way of all that waits; null while nothing is known to. */
export const hindrance = store<Hindrance | null>(null);

export type { Outcome, Waiting };

const LOCK = "varsko-outbox";
const AGAIN_MS = 2_000;
const others = new BroadcastChannel(LOCK);
const settled = new Map<string, (outcome: Outcome) => void>();

const owner = (): string | null => {
  const now = session.get();
  return now.state === "in" ? ownerOf(now.who) : null;
};

/** Those of the signed-in person, and those of somebody else on this machine. */
export const mine = (all: readonly Placed[]): readonly Placed[] => all.filter(({ waiting }) => waiting.owner === owner());

async function look(): Promise<void> {
  const all = await outboxed<Waiting>();
  outbox.set(all.map(([place, waiting]) => ({ place, waiting })));
}

/** Writes something down and sends it as soon as it can be sent. The promise resolves once it lies safely. */
export async function put<K extends Kind>(kind: K, input: Stamped<Inputs[K]>): Promise<{ id: string; outcome: Promise<Outcome> }> {
  const whose = owner();
  if (!whose) throw new Error("nobody is signed in here");
  const id = uuidv7();
  const waiting = {
    kind, input, id, owner: whose, typedAt: new Date(serverNow()).toISOString(),
    plain: line.get().state === "live", tried: false, refused: null,
  } as unknown as Waiting; // prettier-ignore
  const outcome = new Promise<Outcome>((resolve) => settled.set(id, resolve));
  const place = await append(waiting);
  outbox.set((now) => [...now, { place, waiting }]);
  others.postMessage("changed");
  void flush();
  return { id, outcome };
}

/** Sends something again that was refused, as it was: what stood in its way may be gone. */
export async function resend({ place, waiting }: Placed): Promise<void> {
  await rewrite(place, { ...waiting, refused: null });
  await flush();
}

const discarded = new Set<string>();
export const wasDiscarded = (id: string): boolean => discarded.has(id);

/** Takes back something that was refused. */
export async function discard(place: number): Promise<void> {
  const id = outbox.get().find((one) => one.place === place)?.waiting.id;
  if (id) discarded.add(id);
  await strike(place);
  await look();
  others.postMessage("changed");
}

async function send(waiting: Waiting): Promise<AnswerFragment> {
  const input = bodyOf(waiting);
  switch (waiting.kind) {
    case "recordEntry":
      return answerOf(await ask(RecordEntryDocument, { input: input as RecordEntryInput }));
    case "correctEntry":
      return answerOf(await ask(CorrectEntryDocument, { input: input as CorrectEntryInput }));
    case "openIncident":
      return answerOf(await ask(OpenIncidentDocument, { input: input as OpenIncidentInput }));
  }
}

/** Sends one. What cannot be told or noted down is tried again under the same id, and so stands once. */
async function sendOne(place: number, waiting: Waiting): Promise<Outcome> {
  try {
    if (waiting.plain && !waiting.tried) await rewrite(place, { ...waiting, tried: true });
    const outcome = await send(waiting).then((answer) => judge(waiting, answer), refusedBy);
    if (outcome.state === "recorded") await strike(place);
    if (outcome.state === "refused") await rewrite(place, { ...waiting, refused: { code: outcome.code, message: outcome.message } });
    return outcome;
  } catch {
    return { state: "waits", why: null };
  }
}

function refusedBy(reason: unknown): Outcome {
  if (!(reason instanceof Fault)) return { state: "waits", why: null };
  const { kind, code, message } = reason;
  if (kind === "answered") return { state: "refused", code, message };
  return { state: "waits", why: kind === "cut" && code !== "" ? { code, message } : null };
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits, one after the other, in the order it was typed. One tab at a time. */
export async function flush(): Promise<void> {
  clearTimeout(timer);
  await navigator.locks.request(LOCK, async () => {
    for (;;) {
      const whose = owner();
      const all = await outboxed<Waiting>();
      outbox.set(all.map(([place, waiting]) => ({ place, waiting })));
      const next = all.find(([, waiting]) => waiting.owner === whose && !waiting.refused);
      if (!next) break;
      const outcome = await sendOne(...next);
      settled.get(next[1].id)?.(outcome);
      hindrance.set(outcome.state === "waits" ? outcome.why : null);
      if (outcome.state === "waits") {
        timer = setTimeout(() => void flush(), AGAIN_MS);
        break;
      }
      settled.delete(next[1].id);
      others.postMessage("changed");
    }
  });
  await look();
}

others.onmessage = () => void look();
// Whenever the server has told who we are: after each time the line came back, too.
onEntered(() => void flush());
// Who is only remembered sees what waits, and sends nothing yet.
session.subscribe(() => void look());
document.addEventListener("visibilitychange", () => void (document.visibilityState === "visible" && flush()));
