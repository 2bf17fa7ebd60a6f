/** The follow-up plan: measures with owner and deadline, what is overdue first, until their effect is verified. */
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Act, type Wish } from "../../parts/act";
import { Day, Deadline } from "../../parts/day";
import { By, NodeLink, NodeText, ThreadLink } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import type { Effect, FollowUpStage } from "../../gql/schema";
import { evaluering } from "../evaluering/words";
import { CompleteFollowUpDocument, FollowUpPlanOfDocument, GiveUpFollowUpDocument, MoveFollowUpDeadlineDocument, PlanFollowUpDocument, SetFollowUpAimsDocument, StartFollowUpDocument, VerifyFollowUpEffectDocument, type MeasureFragment } from "./oppfolging.gql";
import { byUrgency } from "./order";
import { oppfolging } from "./words";

const TONE: Record<FollowUpStage, Tone> = { PLANNED: "info", IN_PROGRESS: "info", DONE: "warning", NOT_DONE: "neutral", VERIFIED: "success" };
const EFFECTS: readonly Effect[] = ["ACHIEVED", "PARTLY", "NOT_ACHIEVED"];
const EFFECT_TONE: Record<Effect, Tone> = { ACHIEVED: "success", PARTLY: "warning", NOT_ACHIEVED: "danger" };

export function Plan({ whose }: { whose: Whose }) {
  const say = useWords(oppfolging);
  const targets = useWords(evaluering).target;
  const asked = useQuery(FollowUpPlanOfDocument, { organisationId: whose.organisationId });
  const fields: Wish[] = [
    { name: "text", label: say.toDo, kind: "area" }, { name: "owner", label: say.owner, help: say.ownerHelp }, { name: "deadline", label: say.deadline, kind: "date" },
    { name: "target", label: say.changes, kind: "choice", options: [["PLAN", targets.PLAN], ["TRAINING", targets.TRAINING]] }, { name: "name", label: say.which }, { name: "effect", label: say.effect, kind: "area", required: false },
  ]; // prettier-ignore
  return (
    <section className="stack">
      <Shown of={asked}>{(data) => (
        <>
          <div className="card">
            <h2>{say.aims}</h2>
            {data.year?.aims ? <><ol className="plain">{data.year.aims.aims.map((aim) => <li key={aim}>{aim}</li>)}</ol><p className="quiet"><Day at={data.year.aims.from} /> – <Day at={data.year.aims.to} /></p></> : <p className="quiet">{say.noAims}</p>}
          </div>
          {whose.own && (
            <div className="acts">
              <Act of={PlanFollowUpDocument} label={say.plan} variant="primary" fields={fields} input={(given) => ({ text: given.text("text"), owner: given.text("owner"), deadline: given.until("deadline"), effect: given.maybe("effect"), target: given.text("target") === "TRAINING" ? { training: given.text("name") } : { plan: { name: given.text("name") } } })} done={asked.again} />
              <Act of={SetFollowUpAimsDocument} label={say.setAims} fields={[{ name: "aims", label: say.aims, kind: "lines", value: data.year?.aims?.aims.join("\n") }, { name: "from", label: say.from, kind: "date" }, { name: "to", label: say.to, kind: "date" }]} input={(given) => ({ aims: given.lines("aims"), from: given.from("from"), to: given.until("to") })} done={asked.again} variant="tertiary" />
            </div>
          )}
          {data.followUps.length === 0 && <p className="quiet">{say.noMeasures}</p>}
          <ul className="listed">{byUrgency(data.followUps).map((one) => <OneMeasure key={one.id} of={one} whose={whose} again={asked.again} />)}</ul>
        </>
      )}</Shown>
    </section>
  ); // prettier-ignore
}

function OneMeasure({ of, whose, again }: { of: MeasureFragment; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  const targets = useWords(evaluering).target;
  const open = of.stage === "PLANNED" || of.stage === "IN_PROGRESS";
  return (
    <li className={of.overdue ? "card late" : "card"}>
      <header className="spread"><h3>{of.text}</h3><span className="row">{of.overdue && <Mark tone="danger">{say.overdue}</Mark>}<Mark tone={TONE[of.stage]}>{say.stage[of.stage]}</Mark></span></header>
      <dl className="facts">
        <dt>{say.owner}</dt><dd>{of.owner}{of.person && ` (${of.person.name})`}</dd>
        <dt>{say.deadline}</dt><dd><Deadline at={of.deadline} met={!open} /></dd>
        <dt>{say.changes}</dt><dd>{targets[of.target.kind]}{of.target.name && `: ${of.target.name}`}</dd>
        {of.effect && <><dt>{say.effect}</dt><dd>{of.effect}</dd></>}
        {of.outcome && <><dt>{say.outcome}</dt><dd>{of.outcome}</dd></>}
        {of.trials.length > 0 && <><dt>{say.trials}</dt><dd><ul className="listed">{of.trials.map((one) => <li key={one.evidence}><span><Mark tone={EFFECT_TONE[one.effect]}>{say.effects[one.effect]}</Mark> {one.evidence}</span></li>)}</ul></dd></>}
        {of.lessons.length > 0 && <><dt>{say.comesFrom}</dt><dd>{of.lessons.map((one) => <p key={one.key}><NodeLink of={one} /> <NodeText of={one} /></p>)}</dd></>}
      </dl>
      <p><By of={of.planned} /> · <ThreadLink of={{ kind: "MEASURE", id: of.id, incidentId: null, number: null, organisation: { id: whose.organisationId } }} /></p>
      {whose.own && <Acts of={of} open={open} again={again} />}
    </li>
  ); // prettier-ignore
}

function Acts({ of, open, again }: { of: MeasureFragment; open: boolean; again: () => void }) {
  const say = useWords(oppfolging);
  const measureId = of.id;
  return (
    <div className="acts">
      {of.stage === "PLANNED" && <Act of={StartFollowUpDocument} label={say.start} input={() => ({ measureId })} done={again} />}
      {open && <Act of={CompleteFollowUpDocument} label={say.complete} fields={[{ name: "result", label: say.result, kind: "area" }]} input={(given) => ({ measureId, result: given.text("result") })} done={again} />}
      {open && <Act of={MoveFollowUpDeadlineDocument} label={say.move} fields={[{ name: "deadline", label: say.deadline, kind: "date" }, { name: "reason", label: say.why }]} input={(given) => ({ measureId, deadline: given.until("deadline"), reason: given.text("reason") })} done={again} variant="tertiary" />}
      {open && <Act of={GiveUpFollowUpDocument} label={say.giveUp} fields={[{ name: "reason", label: say.why, kind: "area" }]} input={(given) => ({ measureId, reason: given.text("reason") })} done={again} variant="tertiary" />}
      {(of.stage === "DONE" || of.stage === "VERIFIED") && <Act of={VerifyFollowUpEffectDocument} label={say.verify} fields={[{ name: "effect", label: say.cameOfIt, kind: "choice", options: EFFECTS.map((one) => [one, say.effects[one]] as const) }, { name: "evidence", label: say.evidence, kind: "area" }]} input={(given) => ({ measureId, effect: given.text("effect") as Effect, evidence: given.text("evidence") })} done={again} />}
    </div>
  ); // prettier-ignore
}
