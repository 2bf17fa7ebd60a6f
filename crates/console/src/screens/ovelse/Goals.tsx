/** The goals of an exercise: how each is measured, and how far it was attained, on what ground. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { By } from "../../parts/node";
import { Mark, type Tone } from "../../parts/tags";
import type { Attainment } from "../../gql/schema";
import { JudgeExerciseGoalDocument, type ExerciseWholeFragment } from "./ovelse.gql";
import { ovelse } from "./words";

const TONE: Record<Attainment, Tone> = { ATTAINED: "success", PARTLY: "warning", MISSED: "danger" };
const ATTAINMENTS = ["ATTAINED", "PARTLY", "MISSED"] as const satisfies readonly Attainment[];

export function Goals({ of, again }: { of: ExerciseWholeFragment; again: () => void }) {
  const say = useWords(ovelse);
  const began = of.started !== null && of.stage !== "CALLED_OFF";
  const judges = of.injects !== null && began;
  return (
    <section className="stack">
      <Heading level={3} data-size="2xs">{say.goals} <span className="quiet">({of.goals.length})</span></Heading>
      <ol className="listed">{of.goals.map((one) => (
        <li key={one.number} className="goal" data-goal={one.number}>
          <div className="spread">
            <strong>{one.number}. {one.goal}</strong>
            {one.attainment ? <Mark tone={TONE[one.attainment]}>{say.attainment[one.attainment]}</Mark> : began && <Mark>{say.notJudged}</Mark>}
          </div>
          <p className="quiet">{say.measuredBy}: {one.measuredBy}</p>
          {one.ground && <p className="said">{one.ground} {one.judged && <By of={one.judged} />}</p>}
          {judges && (
            <Act
              of={JudgeExerciseGoalDocument} label={one.attainment ? say.judgeAgain(one.number) : say.judge(one.number)} submit={say.saveJudgement} variant="tertiary"
              fields={[{ name: "attainment", label: say.howFar, kind: "choice", options: ATTAINMENTS.map((key) => [key, say.attainment[key]] as const), value: one.attainment ?? undefined }, { name: "ground", label: say.onWhat, kind: "area", value: one.ground ?? undefined }]}
              input={(given) => ({ exerciseId: of.id, organisationId: of.organisation.id, goal: one.number, attainment: given.text("attainment") as Attainment, ground: given.text("ground") })} done={again}
            />
          )}
        </li>
      ))}</ol>
    </section>
  ); // prettier-ignore
}
