/** Opening an incident: a title and Enter, then straight to its log. Works while cut off, too. What else may be said of it, and a template to open it from, stand below. */
import { Button, Checkbox, Dialog, Field, Heading, Input, Label, Select } from "@digdir/designsystemet-react";
import { lazy, Suspense, useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { OpenIncidentDocument } from "../data/commands.gql";
import { incidents, lookForIncidents } from "../data/incidents";
import { useMay } from "../data/may";
import { discard, mine, outbox, put, type Outcome } from "../data/outbox";
import { useServed, type Served } from "../data/served";
import { useWho } from "../data/session";
import { store, useStore } from "../data/store";
import type { Severity } from "../gql/schema";
import { Area, When, Words } from "../parts/fields";
import { Given } from "../parts/given";
import { DeedsFor } from "../parts/offered";
import { Loading, RefusalNote } from "../parts/states";
import { domain } from "../words/domain";
import { openings } from "../words/openings";
import { opening as words } from "../words/shortcuts";
import { useShortcut } from "./keys";
import { useWords } from "./language";
import { addressOf, go } from "./router";
import { TemplateField } from "./TemplateField";

const Preparation = lazy(() => import("./Preparation"));

const SEVERITIES: readonly Severity[] = ["UNKNOWN", "MINOR", "SERIOUS", "SEVERE", "EXTREME"];
/** How long we wait for the receipt before we go on to the log; it follows when the line is back. */
const RECEIPT_WAIT_MS = 2_500;

const asked = store(false);

/** Asks for a new incident from anywhere. */
export const askForIncident = (): void => asked.set(true);

/** Offered to those who may open one; the others meet neither the form nor its key. */
export function NewIncident() {
  const own = useWho().viewer.organisation.id;
  return <DeedsFor organisationId={own}><Asked /></DeedsFor>; // prettier-ignore
}

function Asked() {
  const { may } = useMay(OpenIncidentDocument);
  const wanted = useStore(asked);
  const served = useServed();
  useShortcut("n", askForIncident, may);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (wanted) dialog.current?.showModal();
    else dialog.current?.close();
  }, [wanted]);
  return (
    <Dialog ref={dialog} {...(wanted && { className: "deed" })} onClose={() => asked.set(false)} aria-labelledby="ny-hendelse">
      {wanted && <Form served={served} />}
    </Dialog>
  );
}

function Form({ served }: { served: Served }) {
  const say = useWords(words);
  const more = useWords(openings);
  const own = useWho().viewer.organisation.id;
  const [refusal, setRefusal] = useState<{ code: string; message: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [organisation, setOrganisation] = useState("");
  const [templateId, setTemplate] = useState("");
  const [typed, type] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const organisationId = served ? organisation || served[0]?.id || "" : own;
  // After the dialog has given the focus to its first button.
  useEffect(() => {
    const later = setTimeout(() => title.current?.focus());
    return () => clearTimeout(later);
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const input = openingOf(event.currentTarget);
    // What is opened from a template, that itself gives.
    if (templateId !== "" || input.title === "" || busy) return;
    setBusy(true);
    void open(input).then((refused) => {
      setBusy(false);
      setRefusal(refused);
    });
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const cancel = <Button type="button" variant="tertiary" onClick={() => asked.set(false)}>{say.cancel}</Button>; // prettier-ignore

  return (
    <form ref={form} onSubmit={submit} onKeyDown={pressed} onChange={() => type((now) => now + 1)} className="stack">
      <Heading level={2} data-size="xs" id="ny-hendelse">{say.title}</Heading>
      <Field><Label>{say.name}</Label><Field.Description>{templateId ? more.needless : say.nameHelp}</Field.Description><Input ref={title} name="title" required={templateId === ""} autoComplete="off" maxLength={200} /></Field>
      {served && (
        <Field>
          <Label>{say.organisation}</Label>
          <Select name="organisation" required value={organisationId} onChange={(event) => setOrganisation(event.target.value)}>{served.map((one) => <option key={one.id} value={one.id}>{one.shortName}</option>)}</Select>
        </Field>
      )}
      <div className="deed-pair">
        <SeverityField prepared={templateId !== ""} />
        <TemplateField organisationId={organisationId} value={templateId} choose={setTemplate} />
      </div>
      <Checkbox name="exercise" label={say.exercise} />
      <details className="deed-besides">
        <summary>{more.more}</summary>
        <div className="stack">
          <Words name="place" label={more.place} />
          <div className="deed-pair"><When name="occurredAt" label={more.detected} help={more.detectedHelp} past />{templateId === "" && <Words name="kind" label={more.kind} help={more.kindHelp} most={40} />}</div>
          <Area name="potential" label={more.potential} rows={2} />
        </div>
      </details>
      {templateId === "" ? (
        <>
          {refusal && <RefusalNote of={refusal} />}
          <div className="row"><Button type="submit" loading={busy}>{say.open}</Button>{cancel}</div>
        </>
      ) : (
        <Suspense fallback={<Loading />}><Preparation key={templateId} form={form} typed={typed} templateId={templateId} organisationId={organisationId} named={organisationId !== own} opened={(id) => void arrive(id)} submit={more.openBy} cancel={cancel} /></Suspense>
      )}
    </form>
  ); // prettier-ignore
}

function SeverityField({ prepared }: { prepared: boolean }) {
  const say = useWords(words);
  const as = useWords(openings).asTemplate;
  const severities = useWords(domain).severity;
  const [chosen, choose] = useState<Severity | null>(null);
  return (
    <Field>
      <Label>{say.severity}</Label>
      <Select name="severity" value={chosen ?? (prepared ? "" : "UNKNOWN")} onChange={(event) => choose((event.target.value || null) as Severity | null)}>
        {prepared && <option value="">{as}</option>}
        {SEVERITIES.map((one) => <option key={one} value={one}>{severities[one]}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}

interface Opening {
  readonly title: string;
  readonly severity: Severity;
  readonly exercise: boolean;
  readonly organisationId?: string;
  readonly place?: string;
  readonly occurredAt?: string;
  readonly kind?: string;
  readonly potential?: string;
}

function openingOf(form: HTMLFormElement): Opening {
  const given = new Given(new FormData(form), { incidentId: "", organisationId: null });
  const said = ["place", "occurredAt", "kind", "potential"].flatMap((name) => (given.maybe(name) === null ? [] : [[name, given.text(name)]]));
  const organisationId = given.maybe("organisation");
  return { title: given.text("title"), severity: given.word<Severity>("severity"), exercise: given.ticked("exercise"), ...Object.fromEntries(said), ...(organisationId && { organisationId }) }; // prettier-ignore
}

/** Opens it and goes to its log; what was refused comes back. */
async function open(input: Opening): Promise<{ code: string; message: string } | null> {
  const { id, outcome } = await put("openIncident", input);
  const late = new Promise<Outcome>((resolve) => setTimeout(resolve, RECEIPT_WAIT_MS, { state: "waits" }));
  const came = await Promise.race([outcome, late]);
  if (came.state === "refused") {
    const place = mine(outbox.get()).find((one) => one.waiting.id === id)?.place;
    if (place !== undefined) await discard(place);
    return came;
  }
  const mark = { id, title: input.title, exercise: input.exercise, dutyLog: null, severity: input.severity, state: "OPEN" as const, phase: null, lead: null };
  incidents.set((now) => now && { ...now, open: [mark, ...now.open.filter((one) => one.id !== id)] });
  if (came.state === "recorded") void lookForIncidents();
  asked.set(false);
  go(addressOf("logg", id));
  return null;
}

/** To the log of one that the server has. */
async function arrive(id: string): Promise<void> {
  await lookForIncidents();
  asked.set(false);
  go(addressOf("logg", id));
}
