/** Observations, findings built on them, and what is learnt: each with the way to the next, and into the thread. */
import { Checkbox, Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { By, ThreadLink } from "../../parts/node";
import { Mark, type Tone } from "../../parts/tags";
import type { FindingKind, LearningTarget, Tendency } from "../../gql/schema";
import { PinObservationDocument, RecordFindingDocument, RecordLearningPointDocument, WithdrawFindingDocument, WithdrawLearningPointDocument, type EvaluationsOfQuery, type EvaluationWholeFragment } from "./evaluering.gql";
import { Consequence } from "./Consequence";
import { Line } from "./Line";
import { evaluering } from "./words";

type Observation = EvaluationsOfQuery["situation"]["observations"][number];
const TONE: Record<Tendency, Tone> = { GOOD_PRACTICE: "success", IMPROVEMENT: "warning", OPEN: "neutral" };
const TENDENCIES: readonly Tendency[] = ["OPEN", "IMPROVEMENT", "GOOD_PRACTICE"];
const TARGETS: readonly LearningTarget[] = ["ROS_SCENARIO", "PLAN", "ACTION_CARD", "NOTIFICATION_LIST", "TRAINING", "AGREEMENT"];

/** While findings and learning points are made. */
const isOpen = ({ stage }: EvaluationWholeFragment): boolean => stage === "MANDATED" || stage === "COLLECTING" || stage === "DRAFTED" || stage === "CONSULTATION";

interface Here {
  readonly incidentId: string;
  readonly again: () => void;
}

/** Which of several things a form rests on: a box for each. */
function Several({ name, legend, of }: { name: string; legend: string; of: readonly (readonly [id: string, text: string])[] }) {
  if (of.length === 0) return null;
  return <fieldset className="several"><legend>{legend}</legend>{of.map(([id, text]) => <Checkbox key={id} data-size="sm" name={`${name}-${id}`} label={text} />)}</fieldset>; // prettier-ignore
}
const ticked = (given: Given, name: string, ids: readonly string[]): string[] => ids.filter((id) => given.checked(`${name}-${id}`));

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return <section className="stack"><Heading level={2} data-size="2xs">{title} <span className="quiet">({count})</span></Heading>{children}</section>; // prettier-ignore
}

export function Observations({ of, incidentId, again }: Here & { of: readonly Observation[] }) {
  const say = useWords(evaluering);
  const numbers = (given: Given): number[] => given.text("entries").split(/[\s,;]+/).filter(Boolean).map(Number);
  return (
    <Part title={say.observations} count={of.length}>
      <Act of={PinObservationDocument} label={say.pin} fields={[{ name: "text", label: say.seen, kind: "area" }, { name: "entries", label: say.entries, help: say.entriesHelp }, { name: "tendency", label: say.tendencyLabel, kind: "choice", options: TENDENCIES.map((one) => [one, say.tendency[one]] as const) }]} input={(given) => ({ incidentId, text: given.text("text"), entries: numbers(given), tendency: given.text("tendency") as Tendency })} done={again} />
      <ul className="listed">{of.map((one) => (
        <li key={one.id} className="card">
          <div className="spread"><Mark tone={TONE[one.tendency]}>{say.tendency[one.tendency]}</Mark><By of={one.origin} /></div>
          <p className="said">{one.text}</p>
          <div className="lines">{one.entries.map((number) => <Line key={number} incidentId={incidentId} number={number} />)}</div>
          <p><ThreadLink of={{ kind: "OBSERVATION", id: one.id, incidentId, number: null, organisation: null }} /></p>
        </li>
      ))}</ul>
    </Part>
  ); // prettier-ignore
}

export function Findings({ of, observations, incidentId, again }: Here & { of: EvaluationWholeFragment; observations: readonly Observation[] }) {
  const say = useWords(evaluering);
  const kinds: FindingKind[] = ["IMPROVEMENT", "GOOD_PRACTICE"];
  const ids = observations.map((one) => one.id);
  const text = new Map(observations.map((one) => [one.id, one.text]));
  return (
    <Part title={say.findings} count={of.findings.length}>
      {observations.length === 0 && <p className="quiet">{say.left.noObservations}</p>}
      {isOpen(of) && <Act of={RecordFindingDocument} label={say.newFinding} fields={[{ name: "kind", label: say.kindLabel, kind: "choice", options: kinds.map((one) => [one, say.tendency[one]] as const) }, { name: "expected", label: say.expected, kind: "area" }, { name: "actual", label: say.actual, kind: "area" }, { name: "cause", label: say.cause, kind: "area", required: false }]} input={(given) => ({ incidentId, evaluationId: of.id, kind: given.text("kind") as FindingKind, expected: given.text("expected"), actual: given.text("actual"), cause: given.maybe("cause"), observationIds: ticked(given, "o", ids) })} done={again}>
        <Several name="o" legend={say.restsOnObservations} of={observations.map((one) => [one.id, one.text] as const)} />
      </Act>}
      <ul className="listed">{of.findings.map((one) => (
        <li key={one.id} className="card">
          <div className="spread"><span className="row"><Mark tone={TONE[one.kind]}>{say.tendency[one.kind]}</Mark>{one.withdrawn && <Mark>{say.withdrawn}: {one.withdrawn}</Mark>}</span><By of={one.origin} /></div>
          <dl className="facts"><dt>{say.expected}</dt><dd>{one.expected}</dd><dt>{say.actual}</dt><dd>{one.actual}</dd>{one.cause && <><dt>{say.cause}</dt><dd>{one.cause}</dd></>}<dt>{say.observations}</dt><dd>{one.observationIds.map((id) => text.get(id)).filter(Boolean).join(" · ")}</dd></dl>
          <p><ThreadLink of={{ kind: "FINDING", id: one.id, incidentId, number: null, organisation: null }} /></p>
          {!one.withdrawn && <div className="acts"><Consequence lesson={{ finding: { incidentId, id: one.id } }} organisationId={of.organisation.id} again={again} /><Act of={WithdrawFindingDocument} label={say.withdraw} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ incidentId, findingId: one.id, reason: given.text("reason") })} done={again} variant="tertiary" /></div>}
        </li>
      ))}</ul>
    </Part>
  ); // prettier-ignore
}

export function LearningPoints({ of, incidentId, again }: Here & { of: EvaluationWholeFragment }) {
  const say = useWords(evaluering);
  const findings = of.findings.filter((one) => !one.withdrawn);
  const ids = findings.map((one) => one.id);
  return (
    <Part title={say.learningPoints} count={of.learningPoints.length}>
      {findings.length === 0 && <p className="quiet">{say.left.noFindings}</p>}
      {isOpen(of) && <Act of={RecordLearningPointDocument} label={say.newPoint} fields={[{ name: "text", label: say.learnt, kind: "area" }, { name: "change", label: say.change, kind: "area" }, { name: "target", label: say.targetLabel, kind: "choice", options: TARGETS.map((one) => [one, say.target[one]] as const) }]} input={(given) => ({ incidentId, evaluationId: of.id, text: given.text("text"), change: given.text("change"), target: given.text("target") as LearningTarget, findingIds: ticked(given, "f", ids) })} done={again}>
        <Several name="f" legend={say.fromFindings} of={findings.map((one) => [one.id, one.actual] as const)} />
      </Act>}
      <ul className="listed">{of.learningPoints.map((one) => (
        <li key={one.id} className="card">
          <div className="spread"><span className="row"><Mark tone="info">{say.target[one.target]}</Mark>{one.withdrawn && <Mark>{say.withdrawn}: {one.withdrawn}</Mark>}</span><By of={one.origin} /></div>
          <p className="said">{one.text}</p>
          <dl className="facts"><dt>{say.change}</dt><dd>{one.change}</dd></dl>
          <p><ThreadLink of={{ kind: "LEARNING_POINT", id: one.id, incidentId, number: null, organisation: null }} /></p>
          {!one.withdrawn && <div className="acts"><Consequence lesson={{ learningPoint: { incidentId, id: one.id } }} organisationId={of.organisation.id} again={again} /><Act of={WithdrawLearningPointDocument} label={say.withdraw} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ incidentId, learningPointId: one.id, reason: given.text("reason") })} done={again} variant="tertiary" /></div>}
        </li>
      ))}</ul>
    </Part>
  ); // prettier-ignore
}
