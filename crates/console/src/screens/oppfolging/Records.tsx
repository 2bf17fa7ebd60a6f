/** What supervision found and how it was answered; who holds which role and what they have learnt. */
import { useWords } from "../../app/language";
import { usePages } from "../../data/pages";
import { useQuery } from "../../data/query";
import { Act, type Wish } from "../../parts/act";
import { Day, Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { useRole } from "../../parts/roles";
import type { Whose } from "../../parts/organisation";
import { ActingPeopleDocument } from "../../parts/said.gql";
import { Mark, type Tone } from "../../parts/tags";
import type { SupervisionKind, SupervisionStage } from "../../gql/schema";
import { AnswerSupervisionFindingDocument, CloseSupervisionFindingDocument, EndCourseDocument, FollowUpPlanOfDocument, MoveSupervisionDeadlineDocument, RecordSupervisionFindingDocument, RecordTrainingDocument, SetCourseDocument, WithdrawTrainingDocument } from "./oppfolging.gql";
import { deeds } from "../../words/deeds";
import type { Year } from "./Wheel";
import { oppfolging } from "./words";

interface Props {
  readonly of: Year;
  readonly whose: Whose;
  readonly again: () => void;
}

const STAGE_TONE: Record<SupervisionStage, Tone> = { OPEN: "warning", ANSWERED: "info", CLOSED: "neutral" };
const KINDS: readonly SupervisionKind[] = ["DEVIATION", "REMARK"];

export function Supervision({ of, whose, again }: Props) {
  const say = useWords(oppfolging);
  const measures = useQuery(FollowUpPlanOfDocument, { organisationId: whose.organisationId }, {});
  const answering: Wish[] = [
    { name: "text", label: say.answer, kind: "area" },
    ...(measures.data?.followUps.length ? [{ name: "measures", label: say.putRightBy, kind: "many" as const, options: measures.data.followUps.map((one) => [one.id, one.text] as const) }] : []),
  ]; // prettier-ignore
  return (
    <section className="stack">
      {whose.own && <Act of={RecordSupervisionFindingDocument} label={say.newSupervision} fields={[{ name: "supervisor", label: say.supervisor }, { name: "kind", label: say.kind, kind: "choice", options: KINDS.map((one) => [one, say.supervision[one]] as const) }, { name: "paragraph", label: say.paragraph, required: false }, { name: "text", label: say.found, kind: "area" }, { name: "foundOn", label: say.foundOn, kind: "date" }, { name: "deadline", label: say.deadline, kind: "date" }]} input={(given) => ({ supervisor: given.text("supervisor"), kind: given.text("kind") as SupervisionKind, paragraph: given.maybe("paragraph"), text: given.text("text"), foundOn: given.from("foundOn"), deadline: given.until("deadline") })} done={again} />}
      {of.supervision.length === 0 && <p className="quiet">{say.noSupervision}</p>}
      <ul className="listed">{of.supervision.map((one) => (
        <li key={one.id} className={one.overdue ? "card late" : "card"}>
          <header className="spread"><h2>{say.supervision[one.kind]}{one.paragraph && ` § ${one.paragraph}`} – {one.supervisor}</h2><span className="row">{one.overdue && <Mark tone="danger">{say.overdue}</Mark>}<Mark tone={STAGE_TONE[one.stage]}>{say.supervisionStage[one.stage]}</Mark></span></header>
          <p className="said">{one.text}</p>
          <p>{say.foundOn} <Day at={one.foundOn} /> · {say.deadline} <Deadline at={one.deadline} met={one.stage === "CLOSED"} /></p>
          {one.steps.length > 0 && <ul className="listed">{one.steps.map((step) => <li key={step.origin.recordedAt}><span className="said">{step.text}</span>{step.deadline && <span>{say.deadline} <Day at={step.deadline} /></span>}{step.measureIds.length > 0 && <span>{say.putRightBy}: {step.measureIds.flatMap((id) => measures.data?.followUps.find((measure) => measure.id === id)?.text ?? []).join("; ")}</span>}<By of={step.origin} /></li>)}</ul>}
          {whose.own && one.stage !== "CLOSED" && (
            <div className="acts">
              <Act of={AnswerSupervisionFindingDocument} label={say.answer} about={one.text} fields={answering} input={(given) => ({ findingId: one.id, text: given.text("text"), measureIds: given.all("measures") })} done={again} />
              <Act of={MoveSupervisionDeadlineDocument} label={say.move} about={one.text} fields={[{ name: "deadline", label: say.deadline, kind: "date" }, { name: "reason", label: say.why }]} input={(given) => ({ findingId: one.id, deadline: given.until("deadline"), reason: given.text("reason") })} done={again} variant="tertiary" />
              {one.stage === "ANSWERED" && <Act of={CloseSupervisionFindingDocument} label={say.closed} about={one.text} fields={[{ name: "ground", label: say.ground, kind: "area" }]} input={(given) => ({ findingId: one.id, ground: given.text("ground") })} done={again} />}
            </div>
          )}
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}

export function Training({ of, whose, again }: Props) {
  const role = useRole();
  const { choose } = useWords(deeds);
  const say = useWords(oppfolging);
  const courses = new Map(of.courses.map((one) => [one.key, one.name]));
  const asked = usePages(ActingPeopleDocument, { organisationId: whose.organisationId }, (of) => of.people, { wanted: whose.own, whole: true });
  const people = (asked.data ?? []).map(({ person }) => [person.id, person.name] as const);
  return (
    <section className="stack">
      {whose.own && (
        <div className="acts">
          {of.courses.length > 0 && people.length > 0 && <Act of={RecordTrainingDocument} label={say.recordTraining} fields={[{ name: "personId", label: say.person, kind: "choice", options: [["", choose], ...people] }, { name: "course", label: say.course, kind: "choice", options: [...courses] }, { name: "note", label: say.note, required: false }]} input={(given) => ({ personId: given.text("personId"), course: given.text("course"), note: given.maybe("note") })} done={again} />}
          <SetCourse of={null} roles={of.organisation.roles} again={again} />
        </div>
      )}
      {of.courses.length === 0 && <p className="quiet">{say.noCourses}</p>}
      {of.courses.length > 0 && <ul className="listed">{of.courses.map((one) => <li key={one.key} className="card"><h2>{one.name}</h2><p>{say.forRoles}: {one.roles.map(role).join(", ")}{one.validMonths !== null && ` · ${say.goodFor(one.validMonths)}`}</p>{whose.own && <div className="acts"><SetCourse of={one} roles={of.organisation.roles} again={again} /><Act of={EndCourseDocument} label={say.endCourse} about={one.name} input={() => ({ course: one.key })} done={again} variant="tertiary" /></div>}</li>)}</ul>}
      {of.roleTraining.length > 0 && (
        <table className="grid-table">
          <thead><tr><th scope="col">{say.person}</th><th scope="col">{say.role}</th><th scope="col">{say.course}</th><th scope="col">{say.state}</th></tr></thead>
          <tbody>{of.roleTraining.map((one) => <tr key={one.person.id + one.role + one.course}><th scope="row">{one.person.name}</th><td>{role(one.role)}</td><td>{courses.get(one.course) ?? one.course}</td><td><Mark tone={one.valid ? "success" : "danger"}>{one.valid ? say.valid : say.notValid}</Mark>{one.validUntil && <> <Day at={one.validUntil} /></>}</td></tr>)}</tbody>
        </table>
      )}
      {of.trainings.length > 0 && <ul className="listed">{of.trainings.map((one) => <li key={one.id} className="card"><span><strong>{one.person.name}</strong>: {courses.get(one.course) ?? one.course}{one.note && ` – ${one.note}`}</span><By of={one.trained} />{one.withdrawnBecause ? <span>{say.notCounted}: {one.withdrawnBecause}</span> : whose.own && <div className="acts"><Act of={WithdrawTrainingDocument} label={say.withdrawTraining} about={`${one.person.name}, ${courses.get(one.course) ?? one.course}`} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ trainingId: one.id, reason: given.text("reason") })} done={again} variant="tertiary" /></div>}</li>)}</ul>}
    </section>
  ); // prettier-ignore
}

function SetCourse({ of, roles, again }: { of: Year["courses"][number] | null; roles: Year["organisation"]["roles"]; again: () => void }) {
  const say = useWords(oppfolging);
  const fields: Wish[] = [
    { name: "name", label: say.courseName, value: of?.name }, of ? { name: "course", label: "", kind: "hidden", value: of.key } : { name: "course", label: say.courseKey, help: say.courseKeyHelp },
    { name: "roles", label: say.forRoles, kind: "many", options: roles.map((one) => [one.key, one.name] as const), chosen: of?.roles }, { name: "valid", label: say.validMonths, help: say.validHelp, kind: "number", required: false, value: of?.validMonths?.toString() },
  ]; // prettier-ignore
  return (
    <Act of={SetCourseDocument} label={of ? say.change : say.setCourse} about={of?.name} fields={fields} done={again} variant={of ? "secondary" : "tertiary"}
      input={(given) => ({ name: given.text("name"), course: given.text("course"), roles: given.all("roles"), validMonths: given.maybeNumber("valid") })} />
  ); // prettier-ignore
}
