/** Action cards in use: their steps, what has been done about each, and what is left when the card is put away. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import type { CardStepState } from "../../gql/schema";
import { useActing, useRoleName } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { domain } from "../../words/domain";
import { CardsDocument, CloseCardDocument, ProgressCardDocument, RunCardDocument, type CardRunPartFragment } from "./tiltak.gql";
import { kort } from "./words-cards";

const TONES: Record<CardStepState, Tone> = { OPEN: "warning", DONE: "success", NOT_APPLICABLE: "neutral" };

export function Cards({ of }: { of: readonly CardRunPartFragment[] }) {
  const say = useWords(kort);
  const open = of.filter((one) => one.open);
  const over = of.filter((one) => !one.open);
  return (
    <section className="work-part" aria-labelledby="tiltakskort">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="tiltakskort">{say.title}</Heading>
        <Deed does={RunCardDocument} label={say.run} letter="k" build={(given) => ({ ...given.frame, cardId: given.text("cardId") })}><Own /></Deed>
      </header>
      {of.length === 0 && <p className="work-empty">{say.none}</p>}
      {open.map((one) => <Run key={one.id} of={one} />)}
      {over.length > 0 && <details><summary>{say.over} ({over.length})</summary>{over.map((one) => <Run key={one.id} of={one} />)}</details>}
    </section>
  ); // prettier-ignore
}

/** The cards one can begin with; without one there is nothing to send, and the form says so. */
function Own() {
  const say = useWords(kort);
  const { organisationId } = useActing();
  const asked = useQuery(CardsDocument, { organisationId: organisationId ?? "" }, { wanted: organisationId !== null });
  return (
    <Shown of={asked}>
      {(data) => {
        const cards = (data.organisation?.actionCards ?? []).filter((one) => one.withdrawn === null);
        if (cards.length === 0) return <p data-nothing>{say.noCards}</p>;
        return <Choice name="cardId" label={say.card} first required of={cards.map((one) => [one.id, `${one.title ?? ""} (${say.version(one.version)}${one.overdue ? `, ${say.overdue}` : ""})`] as const)} />;
      }}
    </Shown>
  ); // prettier-ignore
}

function Run({ of }: { of: CardRunPartFragment }) {
  const say = useWords(kort);
  const roleName = useRoleName();
  const title = of.card?.title ?? say.title;
  const done = of.steps.length - of.openSteps;
  return (
    <article className="card work-part" data-card={of.open ? "OPEN" : "CLOSED"}>
      <header className="work-part-head">
        <Heading level={3} data-size="2xs">{title} <Mark tone={of.open ? "info" : "neutral"}>{of.open ? say.inUse : say.putAway}</Mark></Heading>
        <span className="quiet">{roleName(of.role)} · {say.steps(done, of.steps.length)}</span>
        {of.overdue && <Mark tone="warning">{say.overdue}</Mark>}
        {of.open && (
          <Deed does={CloseCardDocument} label={say.close} of={title} variant={of.openSteps === 0 ? "primary" : "tertiary"} build={(given) => ({ ...given.frame, runId: of.id, reason: given.maybe("reason") })}>
            <Words name="reason" label={of.openSteps > 0 ? say.whyLeft(of.openSteps) : say.reason} required={of.openSteps > 0} first />
          </Deed>
        )}
      </header>
      {of.card?.goal && <p className="quiet">{of.card.goal}</p>}
      <By of={of.closed?.origin ?? of.started} />
      {of.closed?.reason && <p>{of.closed.reason}</p>}
      <ol className="work-list">{of.steps.map((step) => <Step key={step.number} of={step} run={of} />)}</ol>
    </article>
  ); // prettier-ignore
}

function Step({ of, run }: { of: CardRunPartFragment["steps"][number]; run: CardRunPartFragment }) {
  const say = useWords(kort);
  const phases = useWords(domain).phase;
  const written = run.card?.steps.find((one) => one.number === of.number);
  const name = `${of.number}. ${written?.text ?? ""}`;
  const about = { runId: run.id, step: of.number };
  return (
    <li className={`work-item ${of.state === "OPEN" ? "" : "settled"}`} data-step={of.state}>
      <div className="work-item-head">
        <span className="work-item-title">{name}</span>
        {written && <span className="quiet">{phases[written.phase]}</span>}
        <Mark tone={TONES[of.state]}>{say.states[of.state]}</Mark>
      </div>
      {of.note && <p>{of.note}</p>}
      {of.since && <By of={of.since} />}
      {run.open && (
        <div className="work-item-deeds">
          {of.state === "OPEN" && <Deed does={ProgressCardDocument} label={say.done} of={name} build={(given) => ({ ...given.frame, ...about, state: "DONE" as const, note: given.maybe("note") })}><Area name="note" label={say.result} first rows={2} /></Deed>}
          {of.state === "OPEN" && <Deed does={ProgressCardDocument} label={say.notApplicable} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, state: "NOT_APPLICABLE" as const, note: given.text("note") })}><Words name="note" label={say.reason} required first /></Deed>}
          {of.state !== "OPEN" && <Deed does={ProgressCardDocument} label={say.reopen} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, state: "OPEN" as const, note: given.text("note") })}><Words name="note" label={say.reason} required first /></Deed>}
        </div>
      )}
    </li>
  ); // prettier-ignore
}
