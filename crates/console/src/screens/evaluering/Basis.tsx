/** What the log tells before anybody has written a word: times, deadlines, deviations, what was wrong, who was never reached. */
import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { CellOf } from "../../parts/cell";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { spanOf, Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { BasisOfDocument, type BasisOfQuery } from "./evaluering.gql";
import { Line } from "./Line";
import { evaluering } from "./words";

type Whole = BasisOfQuery["evaluationBasis"];
const SECOND_MS = 1_000;
const span = (seconds: number): string => (seconds < 0 ? `−${spanOf(-seconds * SECOND_MS)}` : spanOf(seconds * SECOND_MS));

export function Basis({ incidentId }: { incidentId: string }) {
  const asked = useQuery(BasisOfDocument, { incidentId }, { follows: incidentId });
  return <Shown of={asked}>{(data) => <All of={data.evaluationBasis} incidentId={incidentId} />}</Shown>;
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const say = useWords(evaluering);
  return (
    <section className="stack">
      <Heading level={2} data-size="2xs">{title} <span className="quiet">({count})</span></Heading>
      {count === 0 ? <p className="quiet">{say.nothing}</p> : children}
    </section>
  ); // prettier-ignore
}

function Table({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return <table className="grid-table"><thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead><tbody>{children}</tbody></table>; // prettier-ignore
}

function All({ of, incidentId }: { of: Whole; incidentId: string }) {
  const say = useWords(evaluering).basis;
  const { phase, clock } = useWords(domain);
  const fates = useWords(evaluering).fate;
  const line = (number: number) => <Line incidentId={incidentId} number={number} />;
  return (
    <>
      {of.courses.map((course) => <Course key={course.organisation.id} of={course} incidentId={incidentId} />)}
      <Part title={say.deadlines} count={of.deadlines.length}>
        <Table heads={[say.what, say.due, say.outcome, say.line]}>{of.deadlines.map((one) => (
          <tr key={one.kind + one.dueAt + one.set.number}><th scope="row">{clock[one.kind]}{one.about && `: ${one.about}`}</th><td><CellOf name={say.due} /><Time at={one.dueAt} date="always" /> <span className="quiet">{one.organisation.shortName}</span></td><td>{one.kept ? <Mark tone="success">{say.kept}</Mark> : <Mark tone="danger">{one.met ? say.late : say.never}</Mark>}</td><td>{line((one.met ?? one.set).number)}</td></tr>
        ))}</Table>
      </Part>
      <Part title={say.reactions} count={of.reactions.length}>
        <Table heads={[say.who, say.called, say.confirmed, say.inPlace]}>{of.reactions.map((one, at) => (
          <tr key={at}><th scope="row">{one.name ?? one.person?.name ?? one.role ?? "–"}<span className="quiet"> {one.organisation.shortName}</span></th><td><CellOf name={say.called} />{line(one.called.number)}</td><td><CellOf name={say.confirmed} />{one.acknowledgedAfterS === null ? <Mark tone="warning">{say.neverDid}</Mark> : span(one.acknowledgedAfterS)}</td><td><CellOf name={say.inPlace} />{one.inPlaceAfterS === null ? "–" : span(one.inPlaceAfterS)} {one.inPlace && line(one.inPlace.number)}</td></tr>
        ))}</Table>
      </Part>
      <Part title={say.unreached} count={of.unreached.length}>
        <ul className="listed">{of.unreached.map((one, at) => <li key={at}>{one.name ?? one.person?.name ?? one.role ?? "–"} {line(one.called.number)}</li>)}</ul>
      </Part>
      <Part title={say.deviations} count={of.deviations.length}>
        <ul className="listed">{of.deviations.map((one) => <li key={one.origin.number} className="card"><p>{say.acted(phase[one.acting], phase[one.missing])}</p><p className="said">{one.reason}</p>{line(one.origin.number)}</li>)}</ul>
      </Part>
      <Part title={say.invalid} count={of.invalidItems.length}>
        <Table heads={[say.what, say.fate, say.stood, say.line]}>{of.invalidItems.map((one) => (
          <tr key={one.stated.number}><th scope="row">{one.text}</th><td>{fates[one.fate]}</td><td><CellOf name={say.stood} />{span(one.stoodS)}</td><td><div className="lines">{line(one.stated.number)}{line(one.ended.number)}</div></td></tr>
        ))}</Table>
      </Part>
      <Part title={say.skipped} count={of.skippedSteps.length}>
        <ul className="listed">{of.skippedSteps.map((one) => <li key={one.runId + one.step}>{one.step}. {one.text}{one.reason && ` – ${one.reason}`} {line(one.origin.number)}</li>)}</ul>
      </Part>
      <Part title={say.lateEntries} count={of.lateEntries.length}>
        <ul className="listed">{of.lateEntries.slice(0, SHOWN_MAX).map((one) => <li key={one.origin.number}>{say.after(span(one.lateS))} {line(one.origin.number)}</li>)}</ul>
      </Part>
      <Part title={say.decisions} count={of.decisions.length}><div className="lines">{of.decisions.map((one) => <Line key={one.number} incidentId={incidentId} number={one.number} />)}</div></Part>
      <Part title={say.omissions} count={of.omissions.length}><div className="lines">{of.omissions.map((one) => <Line key={one.number} incidentId={incidentId} number={one.number} />)}</div></Part>
    </>
  ); // prettier-ignore
}

/** How many late lines are shown: the latest are first. */
const SHOWN_MAX = 50;

function Course({ of, incidentId }: { of: Whole["courses"][number]; incidentId: string }) {
  const say = useWords(evaluering).basis;
  const miles = useWords(evaluering).milestone;
  const passed = of.intervals.filter((one) => one.fromNumber !== null || one.toNumber !== null);
  if (passed.length === 0) return null;
  return (
    <section className="stack">
      <Heading level={2} data-size="2xs">{say.course}: {of.organisation.shortName}</Heading>
      <Table heads={[`${say.from} – ${say.to.toLowerCase()}`, say.took, say.line]}>{passed.map((one) => (
        <tr key={one.from + one.to}><th scope="row">{miles[one.from]} → {miles[one.to].toLowerCase()}</th><td><CellOf name={say.took} />{one.seconds === null ? <span className="quiet">{one.fromNumber !== null && one.toNumber !== null ? say.notExact : say.notPassed}</span> : <>{!one.exact && `${say.about} `}{span(one.seconds)}</>}</td><td><div className="lines">{one.fromNumber !== null && <Line incidentId={incidentId} number={one.fromNumber} />}{one.toNumber !== null && <Line incidentId={incidentId} number={one.toNumber} />}</div></td></tr>
      ))}</Table>
    </section>
  ); // prettier-ignore
}
