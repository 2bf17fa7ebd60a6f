/** Who is signed in, and how one comes in and goes out. The session itself is a cookie that no script can read. */
import { language } from "../app/language";
import { learn } from "./clock";
import { closeLine, onLive, onRefused, openLine } from "./line";
import { forget, keep, kept } from "./sealed";
import { SessionDocument, type SessionQuery } from "./session.gql";
import { store, useStore } from "./store";
import { ask, askAs, Fault, onSignedOut } from "./wire";
import type { AccessRole } from "../gql/schema";

export type Who = SessionQuery;

/**
 * `asking`: not known yet. `out`: nobody is signed in. `in`: someone is; `confirmed` is false while that is only
 * remembered, because the server cannot be reached. `unreachable`: not reached, and nobody remembered.
 */
export type Session =
  | { readonly state: "asking" | "unreachable" }
  | { readonly state: "out"; readonly ended: boolean }
  | { readonly state: "in"; readonly who: Who; readonly confirmed: boolean };

const KEPT = "session";
const AGAIN_MS = 3_000;
/** How often we ask what time it is there: clocks drift, and machines sleep. */
const CLOCK_MS = 60_000;
/** The same in a demonstration, where days pass in minutes. */
const DEMO_CLOCK_MS = 2_000;

export const session = store<Session>({ state: "asking" });

/** Who is signed in; only below the door of the app, where someone is. */
export function useWho(): Who {
  const now = useStore(session);
  if (now.state !== "in") throw new Error("nobody is signed in here");
  return now.who;
}

/** Whose lines they are: of a person, in a role, of an organisation. */
export const ownerOf = ({ viewer }: Who): string => [viewer.person.id, viewer.organisation.id, viewer.role].join();

const whenEntered = new Set<() => void>();

/** Calls back each time the server has told who we are. */
export function onEntered(told: () => void): void {
  whenEntered.add(told);
}

/** Asks the server who we are. */
export async function enter(): Promise<void> {
  const asked = Date.now();
  try {
    const who = await ask(SessionDocument, {}, { anyone: true });
    learn(who.installation.now, asked, Date.now());
    const before = session.get();
    // Somebody else signed in on this machine meanwhile: nothing of what this tab shows is theirs.
    if (before.state === "in" && ownerOf(before.who) !== ownerOf(who)) return void forget({ drafts: false }).then(() => location.reload());
    askAs(ownerOf(who), () => void enter());
    session.set({ state: "in", who, confirmed: true });
    void keep(KEPT, who);
    openLine();
    for (const told of [...whenEntered]) told();
  } catch (reason) {
    if (reason instanceof Fault && reason.kind === "signed-out") return; // told below
    const who = await kept<Who>(KEPT);
    if (session.get().state === "in") return;
    session.set(who ? { state: "in", who, confirmed: false } : { state: "unreachable" });
    if (who) {
      askAs(ownerOf(who), () => void enter());
      openLine();
    } else setTimeout(() => void enter(), AGAIN_MS);
  }
}

function ended(): void {
  const was = session.get();
  askAs(null, () => {});
  closeLine();
  void forget({ drafts: false });
  if (was.state !== "out") session.set({ state: "out", ended: was.state === "in" });
}

/** Asks what time it is there, as long as someone looks. */
async function keepTime(): Promise<void> {
  const now = session.get();
  const often = now.state !== "in" || now.who.installation.demo;
  if (now.state === "in" && now.confirmed && document.visibilityState === "visible") {
    const asked = Date.now();
    await ask(SessionDocument, {}).then((who) => learn(who.installation.now, asked, Date.now()), () => {});
  }
  setTimeout(() => void keepTime(), often ? DEMO_CLOCK_MS : CLOCK_MS);
}

void keepTime();
onSignedOut(ended);
onRefused(() => void enter());
// While the line was down, somebody else may have signed in on this machine, in this tab or another.
onLive(() => void (session.get().state === "in" && enter()));
const tabs = new BroadcastChannel("varsko-session");
tabs.onmessage = () => void enter();

export interface Choice {
  readonly organisation: string;
  readonly organisationName: string;
  readonly role: string;
}

/** What came of an attempt to sign in. */
export type SignedIn =
  | { readonly outcome: "in" }
  | { readonly outcome: "choose"; readonly choices: readonly Choice[] }
  | { readonly outcome: "refused"; readonly code: string; readonly message: string }
  | { readonly outcome: "cut" };

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: "POST", headers: { "Content-Type": "application/json", "Accept-Language": language.get() }, body: JSON.stringify(body) });

export async function signIn(login: string, password: string, choice?: Choice): Promise<SignedIn> {
  try {
    const answer = await post("/auth/sign-in", { login, password, ...(choice && { organisation: choice.organisation, role: choice.role }) });
    if (answer.ok) {
      await enter();
      tabs.postMessage("in");
      return { outcome: "in" };
    }
    const said = (await answer.json()) as { code: string; message: string; choices?: Choice[] };
    if (said.choices?.length) return { outcome: "choose", choices: said.choices };
    return { outcome: "refused", code: said.code, message: said.message };
  } catch {
    return { outcome: "cut" };
  }
}

/** Ends the session. False when the server was not reached: then the session still stands there. */
export async function signOut(): Promise<boolean> {
  try {
    const answer = await post("/auth/sign-out", {});
    if (!answer.ok) return false;
  } catch {
    return false;
  }
  closeLine();
  askAs(null, () => {});
  await forget({ drafts: true });
  session.set({ state: "out", ended: false });
  tabs.postMessage("out");
  return true;
}

/** The role of a choice at the door, as the API writes it. */
export const roleOf = (choice: Choice): AccessRole => choice.role.toUpperCase() as AccessRole;
