/** Øvelse: the register of exercises, and one of them: its goals, its timed injects for those who run it, and running it. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { useQueryParam } from "../../app/router";
import { usePulse, useQuery } from "../../data/query";
import { Act } from "../../parts/act";
import { By, ThreadLink } from "../../parts/node";
import { DeedsFor, WhoMay } from "../../parts/offered";
import { OrganisationChoice, useWhose } from "../../parts/organisation";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import type { ExerciseStage } from "../../gql/schema";
import { Goals } from "./Goals";
import { Injects } from "./Injects";
import { CallOffExerciseDocument, EndExerciseDocument, ExerciseOfDocument, ExercisesOfDocument, StartExerciseDocument, type ExerciseWholeFragment } from "./ovelse.gql";
import "./ovelse.css";
import { Plan } from "./Plan";
import { ovelse } from "./words";

const TONE: Record<ExerciseStage, Tone> = { PLANNED: "info", RUNNING: "warning", ENDED: "success", CALLED_OFF: "neutral" };

export default function Ovelse() {
  const say = useWords(ovelse);
  const [chosen] = useQueryParam("ovelse");
  return (
    <div className="page">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading>{chosen ? <Link href="/ovelse">{say.all}</Link> : <OrganisationChoice />}</header>
      {chosen ? <Chosen id={chosen} /> : <Register />}
    </div>
  ); // prettier-ignore
}

function Register() {
  const say = useWords(ovelse);
  const whose = useWhose();
  const asked = useQuery(ExercisesOfDocument, { organisationId: whose.organisationId });
  return (
    <>
      {whose.own && <DeedsFor organisationId={whose.organisationId}><WhoMay><Plan label={say.plan} again={asked.again} /></WhoMay></DeedsFor>}
      <Shown of={asked}>{({ exercises }) => (exercises.length === 0 ? <p className="quiet">{say.none}</p> : <ul className="listed">{exercises.map((one) => <Line key={one.id} of={one} />)}</ul>)}</Shown>
    </>
  ); // prettier-ignore
}

function Line({ of }: { of: ExerciseWholeFragment }) {
  const say = useWords(ovelse);
  const judged = of.goals.filter((one) => one.attainment !== null).length;
  return (
    <li className="card">
      <header className="spread"><h2><Link href={`/ovelse?ovelse=${of.id}`}>{of.title}</Link> <span className="quiet">{say.kind[of.kind]}</span></h2><span className="row"><Mark tone={TONE[of.stage]}>{say.stage[of.stage]}</Mark><Time at={of.at} date="always" /></span></header>
      <p>{of.targetGroup} <span className="quiet">· {[of.organisation, ...of.organisations].map((one) => one.shortName).join(", ")} · {say.goalsJudged(judged, of.goals.length)}{of.injects && ` · ${say.injectsLeft(of.injects.filter((one) => one.stage === "WAITING" || one.stage === "HELD").length, of.injects.length)}`}</span></p>
    </li>
  ); // prettier-ignore
}

function Chosen({ id }: { id: string }) {
  const say = useWords(ovelse);
  const asked = useQuery(ExerciseOfDocument, { id });
  // What happens by itself while it runs, an inject that comes, leaves a line in the log of its incident.
  usePulse(asked.data?.exercise?.incident?.id, asked.again);
  return <Shown of={asked}>{({ exercise }) => (exercise ? <DeedsFor organisationId={exercise.organisation.id}><WhoMay><Whole of={exercise} again={asked.again} /></WhoMay></DeedsFor> : <p className="quiet">{say.notThere}</p>)}</Shown>;
}

function Whole({ of, again }: { of: ExerciseWholeFragment; again: () => void }) {
  const say = useWords(ovelse);
  return (
    <article className="stack">
      <section className="card stack">
        <header className="spread"><h2>{of.title} <span className="quiet">{say.kind[of.kind]}</span></h2><span className="row"><Mark tone={TONE[of.stage]}>{say.stage[of.stage]}</Mark><Time at={of.at} date="always" /></span></header>
        <dl className="facts">
          <dt>{say.targetGroup}</dt><dd>{of.targetGroup}</dd>
          <dt>{say.playing}</dt><dd>{[of.organisation, ...of.organisations].map((one) => one.shortName).join(", ")}{of.participants && `; ${of.participants}`}</dd>
          <dt>{say.controllers}</dt><dd>{of.controllers.map((one) => one.name).join(", ") || "–"}</dd>
          {of.started && <><dt>{say.began}</dt><dd><By of={of.started} /></dd></>}
          {of.over && <><dt>{say.stage[of.stage]}</dt><dd><By of={of.over} /></dd></>}
          {of.calledOffBecause && <><dt>{say.calledOff}</dt><dd>{of.calledOffBecause}</dd></>}
        </dl>
        <p>{of.incident && <><Link href={`/hendelse/${of.incident.id}/logg`}>{say.toLog}</Link> · <Link href={`/hendelse/${of.incident.id}/evaluering`}>{say.evaluate}</Link> · </>}<ThreadLink of={{ kind: "EXERCISE", id: of.id, incidentId: null, number: null, organisation: of.organisation }} /></p>
        <Running of={of} again={again} />
      </section>
      <section className="card"><Goals of={of} again={again} /></section>
      <section className="card"><Injects of={of} again={again} /></section>
    </article>
  ); // prettier-ignore
}

/** For those who run it. */
function Running({ of, again }: { of: ExerciseWholeFragment; again: () => void }) {
  const say = useWords(ovelse);
  const id = { exerciseId: of.id, organisationId: of.organisation.id };
  const [planned, running] = [of.stage === "PLANNED", of.stage === "RUNNING"];
  if (!of.injects || (!planned && !running)) return null;
  return (
    <div className="acts">
      {planned && <Act of={StartExerciseDocument} label={say.start} variant="primary" input={() => id} done={again} />}
      {planned && <Plan key={of.planned.recordedAt} of={of} label={say.planAnew} again={again} />}
      {running && <Act of={EndExerciseDocument} label={say.end} input={() => id} done={again} />}
      <Act of={CallOffExerciseDocument} label={say.callOff} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} variant="tertiary" />
    </div>
  ); // prettier-ignore
}
