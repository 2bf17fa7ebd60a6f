/** How far an evaluation has come, and what remains before its next step. The server alone decides when it may go on. */
import { useWords } from "../../app/language";
import { By } from "../../parts/node";
import { timeOf, useNow } from "../../parts/time";
import type { EvaluationStage } from "../../gql/schema";
import type { EvaluationsOfQuery, EvaluationWholeFragment } from "./evaluering.gql";
import { evaluering } from "./words";

const STAGES: readonly EvaluationStage[] = ["MANDATED", "COLLECTING", "DRAFTED", "CONSULTATION", "FINAL", "FOLLOW_UP", "CLOSED"];

interface Props {
  readonly of: EvaluationWholeFragment;
  readonly within: EvaluationsOfQuery;
}

export function Steps({ of, within }: Props) {
  const say = useWords(evaluering);
  const now = STAGES.indexOf(of.stage);
  const left = useLeft(of, within);
  return (
    <section className="card eval-steps" aria-label={say.steps}>
      <ol className="eval-course">
        {STAGES.map((stage, at) => <li key={stage} className={at < now ? "passed" : at === now ? "now" : "ahead"} aria-current={at === now ? "step" : undefined}>{at < now && <span aria-hidden="true">✓ </span>}{say.stageOf[stage]}</li>)}
      </ol>
      <div className="spread">
        {left.length === 0 ? <p>{say.over}</p> : <div><h2>{say.before}</h2><ul className="plain">{left.map((one) => <li key={one}>{one}</li>)}</ul></div>}
        <By of={of.since} />
      </div>
    </section>
  ); // prettier-ignore
}

function useLeft(of: EvaluationWholeFragment, within: EvaluationsOfQuery): readonly string[] {
  const say = useWords(evaluering).left;
  const now = useNow();
  const loose = (kind: "FINDING" | "LEARNING_POINT", ids: readonly string[]): number => within.brokenThreads.filter(({ how, node }) => how.endsWith("_ENDS_IN_NOTHING") && node.kind === kind && node.id !== null && ids.includes(node.id)).length;
  const findings = loose("FINDING", of.findings.map((one) => one.id));
  const points = loose("LEARNING_POINT", of.learningPoints.map((one) => one.id));
  const basis = [within.situation.observations.length === 0 && say.noObservations, of.findings.length === 0 && say.noFindings];
  const consulted = of.consultation;
  const answers = consulted?.answers.length ?? 0;
  const waits = consulted !== null && Date.parse(consulted.deadline) > now;
  const left: Record<EvaluationStage, readonly (string | false)[]> = {
    MANDATED: [say.collect],
    COLLECTING: [...basis, say.draft],
    DRAFTED: [...basis, say.consult],
    CONSULTATION: [consulted && waits ? say.wait(answers, timeOf(consulted.deadline, { date: "always" })) : say.finalise(answers)],
    FINAL: [say.followUp],
    FOLLOW_UP: [findings > 0 && say.findings(findings), points > 0 && say.points(points), say.close],
    CLOSED: [],
  };
  return left[of.stage].filter((one) => one !== false);
}
