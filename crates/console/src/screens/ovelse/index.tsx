/** Øvelse: the register of exercises; planning one, its timed injects with the controllers' notes, and running it. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { useWho } from "../../data/session";
import { Act } from "../../parts/act";
import { ThreadLink } from "../../parts/node";
import { OrganisationChoice, useWhose, type Whose } from "../../parts/organisation";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import type { ExerciseKind, ExerciseStage } from "../../gql/schema";
import { Injects } from "./Injects";
import { CallOffExerciseDocument, EndExerciseDocument, ExercisesOfDocument, PlanExerciseDocument, StartExerciseDocument, type ExercisesOfQuery } from "./ovelse.gql";
import { ovelse } from "./words";

type Exercise = ExercisesOfQuery["exercises"][number];
const TONE: Record<ExerciseStage, Tone> = { PLANNED: "info", RUNNING: "warning", ENDED: "success", CALLED_OFF: "neutral" };
const KINDS: readonly ExerciseKind[] = ["DISCUSSION", "GAME", "DRILL", "FULL_SCALE"];

export default function Ovelse() {
  const say = useWords(ovelse);
  const whose = useWhose();
  const [chosen] = useQueryParam("ovelse");
  const me = useWho().viewer.person.id;
  const asked = useQuery(ExercisesOfDocument, { organisationId: chosen ? null : whose.organisationId });
  return (
    <div className="page">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading>{chosen ? <Link href="/ovelse">{say.all}</Link> : <OrganisationChoice />}</header>
      {whose.own && !chosen && (
        <Act of={PlanExerciseDocument} label={say.plan} variant="primary" fields={[
          { name: "title", label: say.name }, { name: "kind", label: say.kindLabel, kind: "choice", options: KINDS.map((one) => [one, say.kind[one]] as const) }, { name: "at", label: say.at, kind: "time" },
          { name: "targetGroup", label: say.targetGroup }, { name: "goal", label: say.goal }, { name: "measuredBy", label: say.measuredBy }, { name: "participants", label: say.participants, required: false }, { name: "leadership", label: say.leadership, kind: "check" },
        ]} input={(given) => ({ plan: { title: given.text("title"), kind: given.text("kind") as ExerciseKind, at: given.from("at"), targetGroup: given.text("targetGroup"), goals: [{ goal: given.text("goal"), measuredBy: given.text("measuredBy") }], participants: given.maybe("participants"), leadership: given.checked("leadership"), controllerIds: [me], measureIds: [], organisationIds: [], roles: [], scenarios: [] } })} done={asked.again} />
      )}
      <Shown of={asked}>{(data) => {
        const shown = data.exercises.filter((one) => !chosen || one.id === chosen);
        return shown.length === 0 ? <p className="quiet">{say.none}</p> : <ul className="listed">{shown.map((one) => <One key={one.id} of={one} whose={whose} again={asked.again} />)}</ul>;
      }}</Shown>
    </div>
  ); // prettier-ignore
}

function One({ of, whose, again }: { of: Exercise; whose: Whose; again: () => void }) {
  const say = useWords(ovelse);
  const id = { exerciseId: of.id };
  return (
    <li className="card">
      <header className="spread"><h2>{of.title} <span className="quiet">{say.kind[of.kind]}</span></h2><span className="row"><Mark tone={TONE[of.stage]}>{say.stage[of.stage]}</Mark><Time at={of.at} date="always" /></span></header>
      <dl className="facts">
        <dt>{say.targetGroup}</dt><dd>{of.targetGroup}</dd>
        <dt>{say.goals}</dt><dd><ul className="plain">{of.goals.map((one) => <li key={one.goal}>{one.goal} <span className="quiet">({one.measuredBy})</span></li>)}</ul></dd>
        {(of.participants || of.organisations.length > 0) && <><dt>{say.participants}</dt><dd>{[...of.organisations.map((one) => one.shortName), ...(of.participants ? [of.participants] : [])].join(", ")}</dd></>}
        <dt>{say.controllers}</dt><dd>{of.controllers.map((one) => one.name).join(", ") || "–"}</dd>
        {of.calledOffBecause && <><dt>{say.calledOff}</dt><dd>{of.calledOffBecause}</dd></>}
      </dl>
      <p>{of.incident && <><Link href={`/hendelse/${of.incident.id}/logg`}>{say.toLog}</Link> · <Link href={`/hendelse/${of.incident.id}/evaluering`}>{say.evaluate}</Link> · </>}<ThreadLink of={{ kind: "EXERCISE", id: of.id, incidentId: null, number: null, organisation: of.organisation }} /></p>
      {whose.own && (
        <div className="acts">
          {of.stage === "PLANNED" && <Act of={StartExerciseDocument} label={say.start} input={() => id} done={again} />}
          {of.stage === "RUNNING" && <Act of={EndExerciseDocument} label={say.end} input={() => id} done={again} />}
          {(of.stage === "PLANNED" || of.stage === "RUNNING") && <Act of={CallOffExerciseDocument} label={say.callOff} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} variant="tertiary" />}
        </div>
      )}
      {of.injects && <Injects of={of} injects={of.injects} own={whose.own} again={again} />}
    </li>
  ); // prettier-ignore
}
