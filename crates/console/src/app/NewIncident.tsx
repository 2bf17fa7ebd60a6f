/** Opening an incident: a title and Enter, then straight to its log. Works while cut off, too. */
import { Button, Checkbox, Dialog, Field, Heading, Input, Label, Select } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { incidents, lookForIncidents } from "../data/incidents";
import { discard, mine, outbox, put, type Outcome } from "../data/outbox";
import { usePages } from "../data/pages";
import { useWho } from "../data/session";
import { store, useStore } from "../data/store";
import type { Severity } from "../gql/schema";
import { RefusalNote } from "../parts/states";
import { domain } from "../words/domain";
import { opening as words } from "../words/shortcuts";
import { useShortcut } from "./keys";
import { useWords } from "./language";
import { OrganisationsDocument } from "./organisations.gql";
import { addressOf, go } from "./router";

const SEVERITIES: readonly Severity[] = ["UNKNOWN", "MINOR", "SERIOUS", "SEVERE", "EXTREME"];
/** How long we wait for the receipt before we go on to the log; it follows when the line is back. */
const RECEIPT_WAIT_MS = 2_500;

const asked = store(false);

/** Asks for a new incident from anywhere. */
export const askForIncident = (): void => asked.set(true);

export function NewIncident() {
  const wanted = useStore(asked);
  const served = useServed();
  useShortcut("n", askForIncident);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (wanted) dialog.current?.showModal();
    else dialog.current?.close();
  }, [wanted]);
  return (
    <Dialog ref={dialog} onClose={() => asked.set(false)} aria-labelledby="ny-hendelse">
      {wanted && <Form served={served} />}
    </Dialog>
  );
}

function Form({ served }: { served: Served }) {
  const say = useWords(words);
  const severities = useWords(domain).severity;
  const [refusal, setRefusal] = useState<{ code: string; message: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  // After the dialog has given the focus to its first button.
  useEffect(() => {
    const later = setTimeout(() => title.current?.focus());
    return () => clearTimeout(later);
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const title = String(given.get("title")).trim();
    if (title === "" || busy) return;
    const organisationId = String(given.get("organisation") ?? "") || undefined;
    const input = { title, severity: given.get("severity") as Severity, exercise: given.get("exercise") === "on", ...(organisationId && { organisationId }) };
    setBusy(true);
    void open(input).then((refused) => {
      setBusy(false);
      setRefusal(refused);
    });
  };

  return (
    <form onSubmit={submit} className="stack">
      <Heading level={2} data-size="xs" id="ny-hendelse">{say.title}</Heading>
      <Field><Label>{say.name}</Label><Field.Description>{say.nameHelp}</Field.Description><Input ref={title} name="title" required autoComplete="off" maxLength={200} /></Field>
      {served && (
        <Field>
          <Label>{say.organisation}</Label>
          <Select name="organisation" required>{served.map((one) => <option key={one.id} value={one.id}>{one.shortName}</option>)}</Select>
        </Field>
      )}
      <Field>
        <Label>{say.severity}</Label>
        <Select name="severity" defaultValue="UNKNOWN">{SEVERITIES.map((one) => <option key={one} value={one}>{severities[one]}</option>)}</Select>
      </Field>
      <Checkbox name="exercise" label={say.exercise} />
      {refusal && <RefusalNote of={refusal} />}
      <div className="row">
        <Button type="submit" loading={busy}>{say.open}</Button>
        <Button type="button" variant="tertiary" onClick={() => asked.set(false)}>{say.cancel}</Button>
      </div>
    </form>
  ); // prettier-ignore
}

type Served = readonly { id: string; shortName: string }[] | null;

/** The municipalities that a centre's operator may open for; null for everyone else. Asked for before it is needed. */
function useServed(): Served {
  const { viewer } = useWho();
  const centre = viewer.organisation.kind === "OPERATIONS_CENTRE";
  const { data } = usePages(OrganisationsDocument, {}, (of) => of.organisations, { wanted: centre, whole: true });
  if (!centre) return null;
  return (data ?? []).filter((one) => one.centres.some(({ id }) => id === viewer.organisation.id));
}

type Opening = { title: string; severity: Severity; exercise: boolean; organisationId?: string };

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
