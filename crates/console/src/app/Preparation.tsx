/**
 * Opening from a template, or using it in an incident that runs: what it would do, as the server previews it, part by part, and then doing just that. Nothing
 * is opened by a preview that nobody saw; sent again after a cut it is the same attempt, and starts nothing twice.
 */
import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { attemptAt, type Refusal } from "../data/command";
import { useQuery } from "../data/query";
import { useStore } from "../data/store";
import { ask, Fault } from "../data/wire";
import type { Language, OpenFromTemplateInput, Severity, TemplateChoiceInput, TemplateTermsInput } from "../gql/schema";
import { ActingFor } from "../parts/acting";
import { Words } from "../parts/fields";
import { Given } from "../parts/given";
import { FaultNote, Loading, RefusalNote, sentence } from "../parts/states";
import { openings } from "../words/openings";
import { language, useWords } from "./language";
import { OpenFromTemplateDocument, TemplateWouldDoDocument, type OpenFromTemplateMutation } from "./opening.gql";
import { Parts } from "./Parts";

const TYPING_MS = 350;

type Opened = OpenFromTemplateMutation["openFromTemplate"];
type Said = Pick<Refusal, "code" | "message" | "couldBeDoneBy">;

interface Props {
  /** The form it stands in, and how often something was typed there. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly typed: number;
  readonly templateId: string;
  readonly organisationId: string;
  /** Whether it is opened for another organisation than one's own. */
  readonly named: boolean;
  /** The incident that runs, where none is to be opened. */
  readonly incidentId?: string;
  readonly opened: (incidentId: string) => void;
  /** What its button says. */
  readonly submit: string;
  readonly cancel: ReactNode;
}

export default function Preparation(props: Props) {
  return <ActingFor organisationId={props.organisationId}><Prepared {...props} /></ActingFor>; // prettier-ignore
}

function Prepared({ form, typed, templateId, organisationId, named, incidentId, opened, submit, cancel }: Props) {
  const say = useWords(openings);
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([]);
  const [choices, setChoices] = useState<readonly TemplateChoiceInput[]>([]);
  const { terms, settled } = useTerms(form, typed, { templateId, leaveOut, choices, ...(named && { organisationId }), ...(incidentId && { incidentId }) });
  const asked = useQuery(TemplateWouldDoDocument, { terms: JSON.parse(settled) as TemplateTermsInput }, { wanted: settled !== NOTHING });
  // What stood there stays until the next has come: whoever goes through the parts is not thrown out of them.
  const last = useRef(asked.data?.templatePreview ?? null);
  if (asked.data) last.current = asked.data.templatePreview;
  const shown = last.current;
  const current = settled === terms ? (asked.data?.templatePreview ?? null) : null;
  const giving = useGiving(form, { terms, previewId: current?.id ?? null, again: asked.again, opened });
  if (giving.done?.incidentId) return <Done of={giving.done} said={incidentId ? say.used(shown?.template.content.name ?? "") : say.opened(shown?.title ?? "")} on={incidentId ? say.back : say.toLog} go={opened} />;
  return (
    <>
      {shown?.template.content.potential && <p className="said"><strong>{say.question}:</strong> {shown.template.content.potential}</p>}
      <div className="deed-pair">
        <Words name="authority" label={say.authority} help={say.authorityHelp} />
        <Words name="skipping" label={say.skipping} help={say.skippingHelp} />
      </div>
      <Words name="notice" label={say.notice} help={say.noticeHelp} />
      {asked.fault ? <FaultNote of={asked.fault} again={asked.again} /> : asked.data && !shown ? <p role="status">{say.gone}</p> : !shown && <Loading />}
      {shown && <Parts of={shown} current={current !== null} organisationId={organisationId} leaveOut={leaveOut} setLeaveOut={setLeaveOut} choices={choices} setChoices={setChoices} />}
      {current?.refusal && !giving.refusal && <RefusalNote of={current.refusal} />}
      {giving.refusal && <RefusalNote of={giving.refusal} />}
      {giving.fault && <><FaultNote of={giving.fault} /><p>{say.retry}</p></>}
      {giving.early && <p role="status">{say.unseen}</p>}
      <div className="row"><Button type="submit" loading={giving.busy}>{submit}</Button>{cancel}</div>
    </>
  ); // prettier-ignore
}

const NOTHING = "null";
type Chosen = Pick<TemplateTermsInput, "templateId" | "organisationId" | "incidentId"> & { readonly leaveOut: readonly string[]; readonly choices: readonly TemplateChoiceInput[] };

/** What the form says now, and what it said when the typing paused. */
function useTerms(form: RefObject<HTMLFormElement | null>, typed: number, chosen: Chosen): { terms: string; settled: string } {
  const tongue = useStore(language).toUpperCase() as Language;
  const [terms, setTerms] = useState(NOTHING);
  const [settled, settle] = useState(NOTHING);
  const key = JSON.stringify(chosen);
  // After the fields have taken in what was typed.
  useEffect(() => {
    if (form.current) setTerms(JSON.stringify(termsOf(form.current, JSON.parse(key) as Chosen, tongue)));
  }, [form, typed, key, tongue]);
  useEffect(() => {
    const timer = setTimeout(() => settle(terms), TYPING_MS);
    return () => clearTimeout(timer);
  }, [terms]);
  return { terms, settled };
}

function termsOf(form: HTMLFormElement, chosen: Chosen, tongue: Language): TemplateTermsInput {
  const given = new Given(new FormData(form), { incidentId: "", organisationId: null });
  const said = ["title", "severity", "place", "potential", "occurredAt", "authority", "skipping", "notice"];
  const words = Object.fromEntries(said.flatMap((name) => (given.maybe(name) === null ? [] : [[name, given.text(name)]]))) as { severity?: Severity };
  return { ...chosen, ...words, leaveOut: [...chosen.leaveOut], choices: [...chosen.choices], exercise: given.ticked("exercise"), language: tongue };
}

interface Giving {
  readonly terms: string;
  /** Null while what is seen is not what would happen. */
  readonly previewId: string | null;
  readonly again: () => void;
  readonly opened: (incidentId: string) => void;
}

function useGiving(form: RefObject<HTMLFormElement | null>, now: Giving) {
  const [state, setState] = useState<{ busy: boolean; early: boolean; refusal: Said | null; fault: Fault | null; done: Opened | null }>(IDLE);
  const held = useRef<{ terms: string; input: Omit<OpenFromTemplateInput, "commandId"> } | null>(null);
  const send = async (): Promise<void> => {
    if (state.busy || state.done) return;
    // What may have arrived is sent again just as it was, whatever a new preview would be called.
    const same = held.current?.terms === now.terms ? held.current.input : null;
    if (!same && now.previewId === null) return setState({ ...IDLE, early: true });
    const input = same ?? { terms: JSON.parse(now.terms) as TemplateTermsInput, previewId: now.previewId ?? "" };
    setState({ ...IDLE, busy: true });
    const attempt = await attemptAt(OpenFromTemplateDocument.toString() + JSON.stringify(input));
    try {
      const { openFromTemplate: answer } = await ask(OpenFromTemplateDocument, { input: { ...input, commandId: attempt.id } });
      held.current = null;
      attempt.over();
      if (answer.refusal) now.again();
      setState({ ...IDLE, refusal: answer.refusal, done: answer.refusal ? null : answer });
      if (answer.incidentId && left(answer).length === 0) now.opened(answer.incidentId);
    } catch (reason) {
      held.current = { terms: now.terms, input };
      setState({ ...IDLE, fault: reason instanceof Fault ? reason : new Fault("cut", String(reason)) });
    }
  };
  const newest = useRef(send);
  newest.current = send;
  useEffect(() => {
    const within = form.current;
    const submitted = (): void => void newest.current();
    within?.addEventListener("submit", submitted);
    return () => within?.removeEventListener("submit", submitted);
  }, [form]);
  // What was said of the attempt before is no longer of this one.
  useEffect(() => setState((before) => (before.busy || before.done ? before : IDLE)), [now.terms]);
  useEffect(() => setState((before) => (before.early ? IDLE : before)), [now.previewId]);
  return state;
}

const IDLE = { busy: false, early: false, refusal: null, fault: null, done: null };
const left = ({ parts }: Opened): Opened["parts"] => parts.filter(({ outcome }) => outcome === "NOT_POSSIBLE" || outcome === "REFUSED");

/** What became of it: what was not started has to be done by hand. */
function Done({ of, said, on, go }: { of: Opened; said: string; on: string; go: (incidentId: string) => void }) {
  const say = useWords(openings);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const { incidentId } = of;
  const not = left(of);
  const started = of.parts.filter(({ outcome }) => outcome === "STARTED" || outcome === "ALREADY_STARTED");
  return (
    <section className="stack" aria-label={said}>
      <p role="status"><strong>{said}.</strong> {say.did(started.length, of.parts.length)}</p>
      {not.length > 0 && <details><summary>{say.didNot} ({not.length})</summary><ul className="plain">{not.map((one) => <li key={one.key}>{say.kinds[one.kind]}: {one.called} <span className="quiet">{one.why && sentence(one.why)}</span></li>)}</ul></details>}
      <div className="row"><Button ref={button} type="button" onClick={() => incidentId && go(incidentId)}>{on}</Button></div>
    </section>
  ); // prettier-ignore
}
