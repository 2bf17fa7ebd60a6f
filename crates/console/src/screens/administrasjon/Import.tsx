/** Hent inn: a log that was kept in a spreadsheet becomes an incident, or goes into one; first shown, then brought in. */
import { Button, Checkbox, Field, Heading, Input, Label, Select } from "@digdir/designsystemet-react";
import { useState, type FormEvent } from "react";
import { Link } from "../../app/Link";
import { useWords } from "../../app/language";
import { everyOne, incidentOptions, useIncidents } from "../../data/incidents";
import { useOffered } from "../../parts/offered";
import { sentence } from "../../parts/states";
import { Time } from "../../parts/time";
import { shell } from "../../words/shell";
import { ImportEntriesDocument } from "./administrasjon.gql";
import { bringIn, readSheet, type Brought, type Sheet } from "./sheet";
import { setup } from "./words-setup";

/** Rows that are shown before; refused rows that are told after. */
const SHOWN_MAX = 8;
const REFUSED_MAX = 20;

export function Import() {
  const say = useWords(setup).importing;
  const { cut } = useWords(shell);
  const may = useOffered(ImportEntriesDocument);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [came, setCame] = useState<Brought | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState("");

  const during = async (what: string, act: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setTrouble("");
    await act().catch((reason: unknown) => setTrouble(reason instanceof Error && reason.message !== "" ? reason.message : cut));
    setBusy(null);
  };
  const read = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    if (busy || !(file instanceof File)) return;
    const incidentId = String(form.get("incidentId") ?? "");
    const title = String(form.get("title") ?? "").trim() || file.name.replace(/\.[^.]*$/, "");
    setSheet(null);
    setCame(null);
    void during(say.reading, async () => setSheet(await readSheet(file, incidentId ? { incidentId } : { title, exercise: form.get("exercise") === "on" })));
  };
  const bring = (of: Sheet): void => {
    if (busy) return;
    void during(say.sending(0, of.rows.length), async () => {
      setCame(await bringIn(of, (rows) => setBusy(say.sending(rows, of.rows.length))));
      setSheet(null);
    });
  };
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      {may && <Choose read={read} busy={busy !== null} />}
      <p role="status">{busy}</p>
      {trouble && <div role="alert" className="card stack import-no"><p><strong>{say.refused}</strong></p>{trouble.split("\n").map((one) => <p key={one}>{sentence(one)}</p>)}</div>}
      {sheet && <Shown of={sheet} bring={() => bring(sheet)} busy={busy !== null} />}
      {came && <Came of={came} />}
    </div>
  ); // prettier-ignore
}

function Choose({ read, busy }: { read: (event: FormEvent<HTMLFormElement>) => void; busy: boolean }) {
  const say = useWords(setup).importing;
  const { untitled } = useWords(shell);
  const known = useIncidents();
  const [into, choose] = useState("");
  return (
    <form className="card stack" onSubmit={read}>
      <Heading level={2} data-size="2xs">{say.title}</Heading>
      <Field><Label>{say.file}</Label><Field.Description>{say.fileHelp}</Field.Description><Input type="file" name="file" accept=".csv,text/csv,text/plain" required /></Field>
      <Field><Label>{say.into}</Label><Select name="incidentId" value={into} onChange={(event) => choose(event.target.value)}><option value="">{say.own}</option>{incidentOptions(everyOne(known), untitled).map(([id, name]) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      {into === "" && <><Field><Label>{say.name}</Label><Field.Description>{say.nameHelp}</Field.Description><Input name="title" maxLength={300} autoComplete="off" /></Field><Checkbox name="exercise" label={say.exercise} /></>}
      <div className="row"><Button type="submit" loading={busy}>{say.read}</Button></div>
    </form>
  ); // prettier-ignore
}

/** What was understood, before anything is written. */
function Shown({ of, bring, busy }: { of: Sheet; bring: () => void; busy: boolean }) {
  const say = useWords(setup).importing;
  return (
    <section className="card stack" aria-labelledby="import-shown">
      <Heading level={2} data-size="2xs" id="import-shown">{say.understood(of.rows.length)}</Heading>
      <pre className="import-summary" tabIndex={0}>{of.summary}</pre>
      {of.placeholders.length > 0 && <p>{say.placeholders(of.placeholders.length)}</p>}
      {of.withoutRecordedTime > 0 && <p>{say.withoutRecorded(of.withoutRecordedTime)}</p>}
      {of.remarks.length > 0 && <details><summary>{say.remarks(of.remarks.length)}</summary><ul className="listed">{of.remarks.map((one) => <li key={one}>{sentence(one)}</li>)}</ul></details>}
      <ol className="listed">{of.rows.slice(0, SHOWN_MAX).map((row) => <li key={row.commandId} className="import-row"><p className="row"><strong>{row.nr}</strong> <Time at={row.occurredAt} date="always" /> <span className="quiet">{[row.from, row.to].filter(Boolean).join(" → ")}</span></p><p className="said">{row.text}</p></li>)}</ol>
      {of.rows.length > SHOWN_MAX && <p className="quiet">{say.andMore(of.rows.length - SHOWN_MAX)}</p>}
      <div className="row"><Button loading={busy} onClick={bring}>{say.bring(of.rows.length)}</Button></div>
    </section>
  ); // prettier-ignore
}

function Came({ of }: { of: Brought }) {
  const say = useWords(setup).importing;
  return (
    <section className="card stack" aria-label={say.done} role="status">
      <p><strong>{say.came(of.standing, of.added)}</strong></p>
      {of.stopped && <p>{say.stopped} {sentence(of.stopped)}</p>}
      {of.refused.length > 0 && <><p>{say.rowsRefused(of.refused.length)}</p><ul className="listed">{of.refused.slice(0, REFUSED_MAX).map((one) => <li key={one.nr}>{one.nr}: {sentence(one.message)}</li>)}</ul></>}
      <p><Link href={`/hendelse/${of.incidentId}/logg`}>{say.toLog}</Link></p>
    </section>
  ); // prettier-ignore
}
