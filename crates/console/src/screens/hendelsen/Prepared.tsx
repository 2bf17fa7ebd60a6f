/** The scenario templates used in an incident, what they did not start, and using one now. */
import { Button, Dialog, Heading } from "@digdir/designsystemet-react";
import { lazy, Suspense, useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { useWords } from "../../app/language";
import { OpenFromTemplateDocument } from "../../app/opening.gql";
import { TemplateField } from "../../app/TemplateField";
import { useWho } from "../../data/session";
import type { Operation } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { useOffered } from "../../parts/offered";
import { Loading, sentence } from "../../parts/states";
import { tell } from "../../parts/told";
import { deeds } from "../../words/deeds";
import { openings } from "../../words/openings";
import type { TheIncidentQuery } from "./hendelsen.gql";

const Preparation = lazy(() => import("../../app/Preparation"));

/** Whoever notifies may see what it would do. */
const NEEDS: readonly Operation[] = ["NOTIFY"];

type Incident = NonNullable<TheIncidentQuery["incident"]>;

export function Prepared({ of }: { of: Incident }) {
  const say = useWords(openings);
  return (
    <section className="work-part" aria-labelledby="maler">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="maler">{say.inUse}</Heading>
        {of.state === "OPEN" && <Using incidentId={of.id} />}
      </header>
      {of.templates.length === 0 ? <p className="work-empty">{say.noUse}</p> : (
        <ul className="work-list">
          {of.templates.map((one) => (
            <li key={one.started.number} className="work-item" data-used={one.templateId}>
              <div className="work-item-head"><span className="work-item-title">{one.name}</span><span className="quiet">{one.accounted && one.partsStarted !== null ? say.did(one.partsStarted, one.partsStarted + one.left.length) : say.unfinished}</span></div>
              {one.left.length > 0 && <details><summary>{say.didNot} ({one.left.length})</summary><ul className="plain">{one.left.map((part) => <li key={part.key}>{say.kinds[part.kind]}: {part.called} <span className="quiet">{sentence(part.why)}</span></li>)}</ul></details>}
            </li>
          ))}
        </ul>
      )}
    </section>
  ); // prettier-ignore
}

function Using({ incidentId }: { incidentId: string }) {
  const say = useWords(openings);
  const close = useWords(deeds).close;
  const may = useOffered(OpenFromTemplateDocument, NEEDS);
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const shut = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      {may && <Button ref={button} variant="secondary" data-size="sm" onClick={() => setOpen(true)}>{say.use}</Button>}
      <Dialog ref={dialog} {...(open && { className: "deed" })} closeButton={close} onClose={shut} aria-labelledby="bruk-mal">
        {open && <Form incidentId={incidentId} shut={shut} />}
      </Dialog>
    </>
  ); // prettier-ignore
}

function Form({ incidentId, shut }: { incidentId: string; shut: () => void }) {
  const say = useWords(openings);
  const cancel = useWords(deeds).cancel;
  const own = useWho().viewer.organisation.id;
  const { organisationId } = useActing();
  const [templateId, choose] = useState("");
  const [typed, type] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const done = (): void => {
    tell(say.used(form.current?.querySelector<HTMLSelectElement>("select")?.selectedOptions[0]?.text ?? ""));
    shut();
  };
  const submit = (event: FormEvent): void => event.preventDefault();
  const pressed = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form ref={form} className="stack" onSubmit={submit} onKeyDown={pressed} onChange={() => type((now) => now + 1)}>
      <Heading level={2} data-size="xs" id="bruk-mal">{say.use}</Heading>
      <TemplateField organisationId={organisationId ?? ""} value={templateId} choose={choose} none={say.chooseOne} first />
      {templateId !== "" && <Suspense fallback={<Loading />}><Preparation key={templateId} form={form} typed={typed} templateId={templateId} organisationId={organisationId ?? ""} named={organisationId !== own} incidentId={incidentId} opened={done} submit={say.useBy} cancel={<Button type="button" variant="tertiary" onClick={shut}>{cancel}</Button>} /></Suspense>}
    </form>
  ); // prettier-ignore
}
