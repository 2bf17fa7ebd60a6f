/** The goals that were set in the incident, and how far each was met: what an evaluation looks back on. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { By } from "../../parts/node";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import { pictureWords } from "../../words/picture";
import type { GoalStanding } from "../../gql/schema";
import { AssessGoalDocument } from "../moter/moter.gql";
import type { EvaluationsOfQuery } from "./evaluering.gql";
import { evaluering } from "./words";

const STANDINGS: readonly GoalStanding[] = ["MET", "ON_THE_WAY", "NOT_MET", "GIVEN_UP"];
const TONE: Record<GoalStanding, Tone> = { MET: "success", ON_THE_WAY: "info", NOT_MET: "danger", GIVEN_UP: "neutral" };

export function GoalsSet({ of, incidentId, again }: { of: EvaluationsOfQuery["situation"]["goals"]; incidentId: string; again: () => void }) {
  const say = useWords(evaluering);
  const names = useWords(pictureWords).goal;
  return (
    <section className="stack">
      <Heading level={2} data-size="2xs">{say.goalsSet} <span className="quiet">({of.length})</span></Heading>
      {of.length === 0 && <p className="quiet">{say.noGoalsSet}</p>}
      <ul className="listed">{of.map((one) => (
        <li key={one.id} className="card">
          <div className="spread"><strong>{one.text}</strong><span className="row">{one.by && <Time at={one.by} date="always" />}<Mark tone={one.standing ? TONE[one.standing] : "neutral"}>{one.standing ? names[one.standing] : say.notJudged}</Mark></span></div>
          <ul className="plain">{one.assessments.map((said) => <li key={said.origin.recordedAt}>{names[said.standing]}{said.text && `: ${said.text}`} <By of={said.origin} /></li>)}</ul>
          <Act of={AssessGoalDocument} label={say.assess} about={one.text} variant="tertiary" fields={[{ name: "standing", label: say.standing, kind: "choice", options: STANDINGS.map((key) => [key, names[key]] as const) }, { name: "text", label: say.onWhat, kind: "area", required: false }]} input={(given) => ({ incidentId, organisationId: one.organisation.id, goalId: one.id, standing: given.text("standing") as GoalStanding, ...(given.maybe("text") && { text: given.text("text") }) })} done={again} />
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}
