/** What a screen shows when it has nothing, has not yet, or may not: each said in a sentence. */
import { Alert, Button, Spinner } from "@digdir/designsystemet-react";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../app/language";
import type { Giving, Refusal } from "../data/command";
import { serverNow } from "../data/clock";
import { useTitles } from "../data/incidents";
import { line } from "../data/line";
import { useStore } from "../data/store";
import type { Fault } from "../data/wire";
import { domain } from "../words/domain";
import { faultSaid, faults } from "../words/faults";
import { shell } from "../words/shell";
import { byLabel, labelIn } from "./named";
import { named } from "./titles";
import { Time } from "./time";

export function Loading() {
  const say = useWords(shell);
  return <div className="state"><Spinner aria-label={say.loading} data-size="sm" /> <span aria-hidden="true">{say.loading}</span></div>; // prettier-ignore
}

/** Nothing here, and what would put something here. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="state">{children}</p>;
}

/** A refusal as the server said it, with who could do it instead. */
export function RefusalNote({ of }: { of: Pick<Refusal, "code" | "message"> & { couldBeDoneBy?: Refusal["couldBeDoneBy"] } }) {
  const say = useWords(shell);
  const roles = useWords(domain).role;
  const titleOf = useTitles();
  const could = of.couldBeDoneBy ?? [];
  return (
    <Alert data-color="warning" role="alert">
      <p>{sentence(named(of.message, titleOf))}</p>
      {could.length > 0 && <p>{say.couldBeDoneBy(could.map((role) => roles[role].toLowerCase()).join(", "))}</p>}
      <p className="code">{say.code}: {of.code}</p>
    </Alert>
  ); // prettier-ignore
}

/** Why an answer did not come, and a way to try again. */
export function FaultNote({ of, again }: { of: Fault; again?: () => void }) {
  const say = useWords(shell);
  const told = useWords(faults);
  return (
    <Alert data-color={of.kind === "answered" ? "warning" : "info"} role="alert">
      <div className="row">
        <p>{faultSaid(told.by, of.code) ?? (of.kind === "answered" || of.code !== "" ? sentence(of.message) : say.cut)}</p>
        {of.reference && <p className="code">{told.reference(of.reference)}</p>}
        {again && <Button variant="secondary" data-size="sm" onClick={again}>{say.again}</Button>}
      </div>
    </Alert>
  ); // prettier-ignore
}

/** What came of what was given, with fields by their labels, and brought into sight: below a long form it would not be seen. */
export function Answer({ of }: { of: Pick<Giving<never>, "refusal" | "fault"> }) {
  const note = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const { refusal, fault } = of;
  useLayoutEffect(() => setForm(note.current?.closest("form") ?? null), [refusal]);
  const said = refusal && form ? { ...refusal, message: byLabel(refusal.message, (name) => labelIn(form, name)) } : refusal;
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to clean up by.
    void note.current?.scrollIntoView({ block: "nearest" });
  }, [refusal, fault]);
  if (!refusal && !fault) return null;
  return <div ref={note}>{said ? <RefusalNote of={said} /> : fault && <FaultNote of={fault} />}</div>; // prettier-ignore
}

/** The server's sentences begin in lower case and without a full stop, as they also stand within others. */
export function sentence(said: string): string {
  const trimmed = said.trim();
  if (trimmed === "") return "";
  const end = /[.!?…]$/.test(trimmed) ? "" : ".";
  return trimmed[0]?.toLocaleUpperCase("nb") + trimmed.slice(1) + end;
}

/** While cut off: since when what one sees has been like this. */
function Since({ at }: { at: number | null }) {
  const say = useWords(shell);
  const { state } = useStore(line);
  if (at === null || state === "live") return null;
  return <p className="since">{say.asItWas} <Time at={new Date(at + serverNow() - Date.now()).toISOString()} seconds /></p>; // prettier-ignore
}

/** What was asked for: its data, or why it is not here. Old data stays on screen while a new question fails. */
export function Shown<R>({ of, children }: { of: { data: R | null; at?: number | null; fault: Fault | null; loading?: boolean; again?: () => void }; children: (data: R) => ReactNode }) {
  if (of.data !== null) return <><Since at={of.at ?? null} />{of.fault && <FaultNote of={of.fault} {...(of.again && { again: of.again })} />}{children(of.data)}</>; // prettier-ignore
  if (of.fault) return <FaultNote of={of.fault} {...(of.again && { again: of.again })} />;
  return <Loading />;
}
