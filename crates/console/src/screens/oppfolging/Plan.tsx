/** The follow-up plan: measures with owner and deadline, what is overdue first, until their effect is verified. */
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { usePages } from "../../data/pages";
import { useQuery } from "../../data/query";
import { Act, type Wish } from "../../parts/act";
import { Day, dayTyped, Deadline } from "../../parts/day";
import { By, NodeLink, NodeText, ThreadLink } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Rows } from "../../parts/rows";
import { ActingPeopleDocument } from "../../parts/said.gql";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import type { Effect, FollowUpStage } from "../../gql/schema";
import { evaluering } from "../evaluering/words";
import { ChangeableDocument, CompleteFollowUpDocument, FollowUpPlanOfDocument, GiveUpFollowUpDocument, MoveFollowUpDeadlineDocument, PlanFollowUpDocument, RosOfTargetsDocument, SetFollowUpAimsDocument, StartFollowUpDocument, TriedInDocument, VerifyFollowUpEffectDocument, type MeasureFragment } from "./oppfolging.gql";
import { byUrgency } from "./order";
import { namedAmong, placeOf, targetOf, targetsAmong, type Named } from "./target";
import { oppfolging } from "./words";

const TONE: Record<FollowUpStage, Tone> = { PLANNED: "info", IN_PROGRESS: "info", DONE: "warning", NOT_DONE: "neutral", VERIFIED: "success" };
const EFFECTS: readonly Effect[] = ["ACHIEVED", "PARTLY", "NOT_ACHIEVED"];
const EFFECT_TONE: Record<Effect, Tone> = { ACHIEVED: "success", PARTLY: "warning", NOT_ACHIEVED: "danger" };

export function Plan({ whose }: { whose: Whose }) {
  const say = useWords(oppfolging);
  const targets = useWords(evaluering).target;
  const asked = useQuery(FollowUpPlanOfDocument, { organisationId: whose.organisationId });
  const changeable = useQuery(ChangeableDocument, { organisationId: whose.organisationId }, { wanted: whose.own });
  const scenarios = useQuery(RosOfTargetsDocument, { organisationId: whose.organisationId }).data?.ros?.newest?.scenarios ?? [];
  const people = usePages(ActingPeopleDocument, { organisationId: whose.organisationId }, (of) => of.people, { wanted: whose.own, whole: true });
  const fields: Wish[] = [
    { name: "text", label: say.toDo, kind: "area" }, { name: "owner", label: say.owner, help: say.ownerHelp }, { name: "personId", label: say.person, kind: "choice", options: (people.data ?? []).map(({ person }) => [person.id, person.name] as const), required: false },
    { name: "deadline", label: say.deadline, kind: "date" }, { name: "target", label: say.changes, kind: "choice", options: targetsAmong(changeable.data ?? null, targets) },
    { name: "name", label: say.which, help: say.whichHelp, required: false }, { name: "effect", label: say.effect, kind: "area", required: false },
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
              <Act of={PlanFollowUpDocument} label={say.plan} variant="primary" fields={fields} input={(given) => ({ text: given.text("text"), owner: given.text("owner"), deadline: given.until("deadline"), personId: given.maybe("personId"), effect: given.maybe("effect"), target: targetOf(given.text("target"), given.text("name")) })} done={asked.again} />
              <Act of={SetFollowUpAimsDocument} label={say.setAims} fields={[{ name: "from", label: say.from, kind: "date", value: data.year?.aims ? dayTyped(data.year.aims.from) : undefined }, { name: "to", label: say.to, kind: "date", value: data.year?.aims ? dayTyped(data.year.aims.to) : undefined }]} input={(given) => ({ aims: given.rows("aims").map((one) => one.text("aim")), from: given.from("from"), to: given.until("to") })} done={asked.again} variant="tertiary">
                <Rows of={{ name: "aims", label: say.aims, help: say.aimsHelp, one: say.aim, add: say.addAim, fields: [{ name: "aim", label: say.aim }] }} filled={data.year?.aims?.aims.map((aim) => ({ aim })) ?? [{}]} />
              </Act>
            </div>
          )}
          {data.followUps.length === 0 && <p className="quiet">{say.noMeasures}</p>}
          <ul className="listed">{byUrgency(data.followUps).map((one) => <OneMeasure key={one.id} of={one} named={namedAmong(changeable.data ?? null, scenarios)} whose={whose} again={asked.again} />)}</ul>
        </>
      )}</Shown>
    </section>
  ); // prettier-ignore
}

function OneMeasure({ of, named, whose, again }: { of: MeasureFragment; named: Named; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  const targets = useWords(evaluering).target;
  const open = of.stage === "PLANNED" || of.stage === "IN_PROGRESS";
  const place = placeOf(of.target, whose.own ? null : whose.organisationId);
  const { name, measure } = named(of.target);
  const changes = `${targets[of.target.kind]}${name ? `: ${name}` : ""}`;
  return (
    <li className={of.overdue ? "card late" : "card"}>
      <header className="spread"><h3>{of.text}</h3><span className="row">{of.overdue && <Mark tone="danger">{say.overdue}</Mark>}<Mark tone={TONE[of.stage]}>{say.stage[of.stage]}</Mark></span></header>
      <dl className="facts">
        <dt>{say.owner}</dt><dd>{of.owner}{of.person && ` (${of.person.name})`}</dd>
        <dt>{say.deadline}</dt><dd><Deadline at={of.deadline} met={!open} /></dd>
        <dt>{say.changes}</dt><dd>{place ? <Link href={place}>{changes}</Link> : changes}{of.target.scenarioMeasure && <> · {measure ?? <span className="quiet">{say.scenarioMeasure}</span>}</>}</dd>
        {of.effect && <><dt>{say.effect}</dt><dd>{of.effect}</dd></>}
        {of.outcome && <><dt>{say.outcome}</dt><dd>{of.outcome}</dd></>}
        {of.trials.length > 0 && <><dt>{say.trials}</dt><dd><ul className="listed">{of.trials.map((one) => <li key={one.evidence}><span><Mark tone={EFFECT_TONE[one.effect]}>{say.effects[one.effect]}</Mark> {one.evidence}</span></li>)}</ul></dd></>}
        {of.lessons.length > 0 && <><dt>{say.comesFrom}</dt><dd>{of.lessons.map((one) => <p key={one.key}><NodeLink of={one} /> <NodeText of={one} /></p>)}</dd></>}
      </dl>
      <p><By of={of.planned} /> · <ThreadLink of={{ kind: "MEASURE", id: of.id, incidentId: null, number: null, organisation: { id: whose.organisationId } }} /></p>
      {whose.own && <Acts of={of} open={open} whose={whose} again={again} />}
    </li>
  ); // prettier-ignore
}

function Acts({ of, open, whose, again }: { of: MeasureFragment; open: boolean; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  const measureId = of.id;
  const tried = of.stage === "DONE" || of.stage === "VERIFIED";
  const exercises = useQuery(TriedInDocument, { organisationId: whose.organisationId }, { wanted: tried });
  const verifying: Wish[] = [
    { name: "effect", label: say.cameOfIt, kind: "choice", options: EFFECTS.map((one) => [one, say.effects[one]] as const) }, { name: "evidence", label: say.evidence, kind: "area" },
    { name: "triedIn", label: say.triedIn, kind: "choice", options: (exercises.data?.exercises ?? []).map((one) => [one.id, one.title] as const), required: false },
  ]; // prettier-ignore
  return (
    <div className="acts">
      {of.stage === "PLANNED" && <Act of={StartFollowUpDocument} label={say.start} about={of.text} input={() => ({ measureId })} done={again} />}
      {open && <Act of={CompleteFollowUpDocument} label={say.complete} about={of.text} fields={[{ name: "result", label: say.result, kind: "area" }]} input={(given) => ({ measureId, result: given.text("result") })} done={again} />}
      {open && <Act of={MoveFollowUpDeadlineDocument} label={say.move} about={of.text} fields={[{ name: "deadline", label: say.deadline, kind: "date" }, { name: "reason", label: say.why }]} input={(given) => ({ measureId, deadline: given.until("deadline"), reason: given.text("reason") })} done={again} variant="tertiary" />}
      {open && <Act of={GiveUpFollowUpDocument} label={say.giveUp} about={of.text} fields={[{ name: "reason", label: say.why, kind: "area" }]} input={(given) => ({ measureId, reason: given.text("reason") })} done={again} variant="tertiary" />}
      {tried && <Act of={VerifyFollowUpEffectDocument} label={say.verify} about={of.text} fields={verifying} input={(given) => ({ measureId, effect: given.text("effect") as Effect, evidence: given.text("evidence"), triedInId: given.maybe("triedIn") })} done={again} />}
    </div>
  ); // prettier-ignore
}
