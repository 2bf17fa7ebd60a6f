/** The line to write on. What it understood of a prefix is shown at once; Enter puts the entry in the outbox. */
import { Button } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useWords, words } from "../../app/language";
import { FOCUS_ENTRY } from "../../app/Shortcuts";
import { serverNow } from "../../data/clock";
import { incidents, type IncidentMark } from "../../data/incidents";
import { discard, outbox, put, wasDiscarded, type Outcome } from "../../data/outbox";
import { useStore } from "../../data/store";
import type { AttachmentInput, Channel, EntryKind, Priority, Scope, Verification } from "../../gql/schema";
import { RefusalNote, sentence } from "../../parts/states";
import { bring, FILES_MAX } from "./attach";
import { Fields, Understood } from "./EntryFields";
import { Files } from "./Files";
import { kindOf, matching, parse, type Parsed } from "./parse";
import { useDraft } from "./draft";
import { OPEN, type Screened } from "./Screening";
import { logg } from "./words";

/** What is to be corrected. */
export interface Correcting {
  readonly incidentId: string;
  readonly number: number;
  readonly text: string;
}

/** What was chosen beside the text; a prefix in the text wins over it. */
export interface Chosen {
  readonly kind: EntryKind | null;
  readonly priority: Priority;
  readonly channel: Channel | null;
  readonly from: string;
  readonly to: string;
  readonly verification: Verification;
  readonly scope: Scope;
  readonly screened: Screened;
  readonly incidentId: string | null;
}

const PLAIN: Omit<Chosen, "incidentId"> = { kind: null, priority: "NORMAL", channel: null, from: "", to: "", verification: "UNVERIFIED", scope: "PARTICIPANTS", screened: OPEN };
/** What was said of the last entry; `waits` names it while it may still be in the outbox. */
type Said = { readonly text: string; readonly waits?: string } | { readonly refused: { id: string; code: string; message: string; text: string } } | null;

export function EntryLine({ incidentId, correcting, done }: { incidentId: string | null; correcting: Correcting | null; done: () => void }) {
  const say = useWords(logg);
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(incidentId);
  // A correction is written beside the draft, which stands there again afterwards.
  const [fix, setFix] = useState("");
  const [text, setText] = correcting ? [fix, setFix] : [draft, setDraft];
  const [chosen, setChosen] = useState<Chosen>({ ...PLAIN, incidentId });
  const [said, setSaid] = useState<Said>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [bringing, setBringing] = useState(false);
  const known = useStore(incidents);
  const open = useMemo(() => (known ? [...known.open, ...known.duty] : []), [known]);
  const parsed = parse(text, serverNow());
  const target = targetOf(parsed, chosen, open);
  useEntryFocus(field, incidentId !== null || open.length > 0);

  useEffect(() => {
    if (!correcting) return;
    setFix(correcting.text);
    field.current?.focus();
  }, [correcting]);

  const save = (decision: boolean): void => {
    if (bringing) return;
    if (parsed.text === "") return setSaid({ text: say.empty });
    const to = correcting?.incidentId ?? target;
    if (typeof to !== "string") return setSaid({ text: to.trouble });
    setSaid(null);
    if (files.length === 0) return write(to, decision, []);
    setBringing(true);
    void bring(to, files).then((brought) => {
      setBringing(false);
      if ("attachments" in brought) write(to, decision, brought.attachments);
      else setSaid({ text: brought.trouble === "" ? say.attachCut : sentence(brought.trouble) });
    });
  };
  const write = (to: string, decision: boolean, attachments: readonly AttachmentInput[]): void => {
    const written = text;
    const given = decision ? { ...chosen, kind: "DECISION" as const } : chosen;
    const outcome = correcting ? sendCorrection(correcting, parsed, attachments) : sendEntry(to, parsed, given, attachments);
    setText("");
    setFiles([]);
    setChosen((now) => ({ ...PLAIN, incidentId: now.incidentId }));
    done();
    void outcome.then((came) => setSaid(told(came, written)));
  };
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      save(event.ctrlKey || event.metaKey);
    } else if (event.key === "Escape" && correcting) {
      done();
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown") && incidentId === null && open.length > 0) {
      event.preventDefault();
      setChosen((now) => ({ ...now, incidentId: next(open, now.incidentId, event.key === "ArrowDown" ? 1 : -1) }));
    }
  };

  return (
    <form className={correcting ? "entry correcting" : "entry"} onSubmit={(event) => { event.preventDefault(); save(false); }}>
      {correcting && <p className="entry-correcting"><strong>{say.correcting(correcting.number)}</strong> <Button type="button" variant="tertiary" data-size="sm" onClick={done}>{say.cancel}</Button></p>}
      <div className="entry-row">
        <textarea
          ref={field} id="loggfor" className="entry-text" rows={Math.min(6, text.split("\n").length)} aria-label={say.entry} placeholder={say.placeholder} aria-describedby="loggfor-sagt"
          value={text} onChange={(event) => { setText(event.target.value); setSaid(null); }} onKeyDown={pressed} maxLength={16_000} readOnly={bringing}
          onPaste={(event) => { if (event.clipboardData.files.length > 0) { event.preventDefault(); setFiles((now) => [...now, ...event.clipboardData.files].slice(0, FILES_MAX)); } }}
        />
        <Button type="submit" data-size="sm" loading={bringing}>{say.save}</Button>
      </div>
      <div className="entry-told" id="loggfor-sagt">
        <Understood parsed={parsed} kind={correcting ? "CORRECTION" : kindOf(parsed, chosen.kind)} target={incidentId === null && typeof target === "string" ? open.find((one) => one.id === target) ?? null : null} />
        <p role="status"><SaidText of={said} /></p>
        <Files files={files} set={setFiles} />
      </div>
      {!correcting && <Fields chosen={chosen} choose={setChosen} incidents={incidentId === null ? open : null} />}
      {said && "refused" in said && <Refused of={said.refused} takeBack={(back) => { setDraft(draft === "" ? back : `${back}\n${draft}`); setSaid(null); field.current?.focus(); }} />}
    </form>
  ); // prettier-ignore
}

/** What was said; of an entry that waited, that it is saved once it is. */
function SaidText({ of }: { of: Said }) {
  const say = useWords(logg);
  const all = useStore(outbox);
  if (!of || !("text" in of)) return null;
  const waits = all.find(({ waiting }) => waiting.id === of.waits)?.waiting;
  if (!of.waits || (waits && !waits.refused)) return of.text;
  // What was refused or taken away meanwhile, the badge told of.
  return waits || wasDiscarded(of.waits) ? null : say.savedUnnumbered;
}

function Refused({ of, takeBack }: { of: { id: string; code: string; message: string; text: string }; takeBack: (text: string) => void }) {
  const say = useWords(logg);
  const back = (): void => {
    const place = outbox.get().find((one) => one.waiting.id === of.id)?.place;
    if (place !== undefined) void discard(place);
    takeBack(of.text);
  };
  return (
    <div className="stack">
      <RefusalNote of={of} />
      <p>{say.refused} <Button type="button" variant="secondary" data-size="sm" onClick={back}>{say.takeBack}</Button></p>
    </div>
  ); // prettier-ignore
}

/** Takes the focus when the screen opens, except from a thumb, and when someone asks for it. */
function useEntryFocus(field: React.RefObject<HTMLTextAreaElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted || matchMedia("(pointer: coarse)").matches) return;
    // After the dialog that may have led here has given back the focus.
    const later = setTimeout(() => field.current?.focus({ preventScroll: true }));
    return () => clearTimeout(later);
  }, [field, wanted]);
  useEffect(() => {
    const asked = (event: Event): void => {
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener(FOCUS_ENTRY, asked);
    return () => removeEventListener(FOCUS_ENTRY, asked);
  }, [field]);
}

const next = (open: readonly IncidentMark[], now: string | null, step: 1 | -1): string | null => {
  const at = open.findIndex((one) => one.id === now);
  return open[(at + step + open.length + (at < 0 && step < 0 ? 1 : 0)) % open.length]?.id ?? null;
};

/** The incident the entry goes to, or the sentence that says why it is not clear. */
export function targetOf(parsed: Parsed, chosen: Chosen, open: readonly IncidentMark[]): string | { trouble: string } {
  const say = words(logg);
  if (parsed.incident === null) return chosen.incidentId ?? { trouble: say.whichOne };
  const found = matching(parsed.incident, open);
  const [only] = found;
  if (!only) return { trouble: say.noMatch(parsed.incident) };
  if (found.length > 1) return { trouble: say.ambiguous(found.slice(0, 4).map((one) => one.title ?? one.id).join(", ")) };
  return only.id;
}

type Sent = { id: string; outcome: Outcome };
const first = async ({ id, outcome }: { id: string; outcome: Promise<Outcome> }): Promise<Sent> => ({ id, outcome: await outcome });
const timeOf = (parsed: Parsed): { occurredAt?: string } => (parsed.at === null ? {} : { occurredAt: new Date(parsed.at).toISOString() });

const screeningOf = ({ roles, ground }: Screened): { restrictedTo?: Screened["roles"]; screeningGround?: string } =>
  roles.length === 0 ? {} : { restrictedTo: roles, ...(ground.trim() && { screeningGround: ground.trim() }) };

async function sendEntry(incidentId: string, parsed: Parsed, chosen: Chosen, attachments: readonly AttachmentInput[]): Promise<Sent> {
  const [from, to] = [parsed.from ?? chosen.from.trim(), parsed.to ?? chosen.to.trim()];
  const channel = parsed.channel ?? chosen.channel;
  return first(await put("recordEntry", {
    incidentId, text: parsed.text, kind: kindOf({ ...parsed, from: from || null, to: to || null }, chosen.kind),
    priority: parsed.priority ?? chosen.priority, verification: chosen.verification, scope: chosen.scope, ...timeOf(parsed), ...screeningOf(chosen.screened), ...(from && { from }), ...(to && { to }), ...(channel && { channel }), ...(attachments.length > 0 && { attachments }),
  })); // prettier-ignore
}

async function sendCorrection(correcting: Correcting, parsed: Parsed, attachments: readonly AttachmentInput[]): Promise<Sent> {
  const { incidentId, number } = correcting;
  const { text, from, to, channel, priority } = parsed;
  return first(await put("correctEntry", {
    incidentId, corrects: number, text, ...timeOf(parsed), ...(from && { from }), ...(to && { to }), ...(channel && { channel }), ...(priority && { priority }), ...(attachments.length > 0 && { attachments }),
  })); // prettier-ignore
}

function told({ id, outcome }: Sent, text: string): Said {
  const say = words(logg);
  if (outcome.state === "waits") return { text: say.waits, waits: id };
  if (outcome.state === "refused") return { refused: { id, code: outcome.code, message: outcome.message, text } };
  return { text: outcome.number === null ? say.savedUnnumbered : say.saved(outcome.number) };
}
