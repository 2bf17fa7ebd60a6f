/** Measures: proposed, decided by someone with the authority, given to a role, and what came of them. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { MeasureStage } from "../../gql/schema";
import { useRoleName } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, RoleField, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, useNow } from "../../parts/time";
import { finished, inOrder, isLate } from "./order";
import { Course } from "./Tasks";
import { AssignMeasureDocument, DecideMeasureDocument, LinkMeasureDocument, ProgressMeasureDocument, ProposeMeasureDocument, type MeasurePartFragment } from "./tiltak.gql";
import { tiltak } from "./words";

const TONES: Record<MeasureStage, Tone> = { PROPOSED: "warning", DECIDED: "warning", ASSIGNED: "warning", ACKNOWLEDGED: "info", IN_PROGRESS: "info", DONE: "success", NOT_DONE: "danger", CANCELLED: "neutral", EFFECT_ASSESSED: "success" };

/** A decision that a measure may carry out. */
export interface Decided {
  readonly id: string;
  readonly choice: string;
  readonly measures: readonly string[];
}

export function Measures({ of, decisions }: { of: readonly MeasurePartFragment[]; decisions: readonly Decided[] }) {
  const say = useWords(tiltak);
  const now = useNow();
  const over = finished(of);
  return (
    <section className="work-part" aria-labelledby="tiltak">
      <Heading level={2} data-size="2xs" id="tiltak">{say.measures}</Heading>
      {of.length === 0 && <p className="work-empty">{say.noMeasures}</p>}
      <ul className="work-list">{inOrder(of, now).map((one) => <Measure key={one.id} of={one} late={isLate(one, now)} decisions={decisions} />)}</ul>
      {over.length > 0 && <details><summary>{say.finished} ({over.length})</summary><ul className="work-list">{over.map((one) => <Measure key={one.id} of={one} late={false} decisions={decisions} />)}</ul></details>}
    </section>
  ); // prettier-ignore
}

export function Propose() {
  const say = useWords(tiltak);
  return (
    <>
      <Deed does={ProposeMeasureDocument} label={say.propose} letter="t" build={(given) => ({ ...given.frame, text: given.text("text"), goal: given.maybe("goal"), deadline: given.time("deadline") })}>
        <Area name="text" label={say.proposal} required first rows={2} />
        <Words name="goal" label={say.goal} />
        <When name="deadline" label={say.deadline} />
      </Deed>
      <Deed does={DecideMeasureDocument} label={say.decideNew} letter="d" build={(given) => ({ ...given.frame, text: given.text("text"), reason: given.maybe("reason"), authority: given.maybe("authority") })}>
        <Area name="text" label={say.proposal} required first rows={2} />
        <Words name="reason" label={say.reason} />
        <Words name="authority" label={say.authority} />
      </Deed>
    </>
  ); // prettier-ignore
}

function Measure({ of, late, decisions }: { of: MeasurePartFragment; late: boolean; decisions: readonly Decided[] }) {
  const say = useWords(tiltak);
  const roleName = useRoleName();
  const carries = decisions.filter((one) => one.measures.includes(of.id));
  const others = decisions.filter((one) => !one.measures.includes(of.id));
  return (
    <li className={`work-item ${late ? "late" : of.stage === "PROPOSED" || of.stage === "DECIDED" ? "waits" : of.open ? "" : "settled"}`} data-measure={of.stage}>
      <div className="work-item-head">
        <span className="work-item-title">{of.text}</span>
        {of.role && <span>{roleName(of.role)}</span>}
        <Mark tone={TONES[of.stage]}>{say.stage[of.stage]}</Mark>
        {of.deadline && of.open && <Countdown at={of.deadline} />}
      </div>
      {of.goal && <p className="quiet">{of.goal}</p>}
      {carries.map((one) => <p key={one.id} className="quiet">{say.carriesOut}: {one.choice}</p>)}
      {!of.open && <p>{of.steps.at(-1)?.words}</p>}
      <By of={of.since} />
      <div className="work-item-deeds"><Deeds of={of} />{others.length > 0 && <Link of={of} among={others} />}<Course of={of.steps.map((step) => ({ ...step, name: say.stage[step.stage] }))} /></div>
    </li>
  ); // prettier-ignore
}

/** Says which decision it carries out. */
function Link({ of, among }: { of: MeasurePartFragment; among: readonly Decided[] }) {
  const say = useWords(tiltak);
  return (
    <Deed does={LinkMeasureDocument} label={say.link} of={of.text} variant="tertiary" build={(given) => ({ ...given.frame, measureId: of.id, decisionId: given.text("decisionId") })}>
      <Choice name="decisionId" label={say.decision} first required of={among.map((one) => [one.id, one.choice] as const)} />
    </Deed>
  ); // prettier-ignore
}

function Deeds({ of }: { of: MeasurePartFragment }) {
  const say = useWords(tiltak);
  const about = { measureId: of.id };
  const name = of.text;
  const { stage } = of;
  const under = stage === "ASSIGNED" || stage === "ACKNOWLEDGED" || stage === "IN_PROGRESS";
  return (
    <>
      {stage === "PROPOSED" && (
        <Deed does={DecideMeasureDocument} label={say.decide} of={name} variant="primary" build={(given) => ({ ...given.frame, ...about, reason: given.maybe("reason"), authority: given.maybe("authority") })}>
          <Words name="reason" label={say.reason} first />
          <Words name="authority" label={say.authority} />
        </Deed>
      )}
      {(stage === "DECIDED" || under) && (
        <Deed does={AssignMeasureDocument} label={say.assign} of={name} variant={stage === "DECIDED" ? "secondary" : "tertiary"} build={(given) => ({ ...given.frame, ...about, role: given.text("role"), deadline: given.time("deadline") })}>
          <RoleField name="role" label={say.role} first given={of.role ?? ""} />
          <When name="deadline" label={say.deadline} />
        </Deed>
      )}
      {stage === "ASSIGNED" && <Deed does={ProgressMeasureDocument} label={say.acknowledge} of={name} build={(given) => ({ ...given.frame, ...about, step: "ACKNOWLEDGE" as const })} />}
      {stage === "ACKNOWLEDGED" && <Deed does={ProgressMeasureDocument} label={say.start} of={name} build={(given) => ({ ...given.frame, ...about, step: "START" as const })} />}
      {(stage === "ACKNOWLEDGED" || stage === "IN_PROGRESS") && <Deed does={ProgressMeasureDocument} label={say.done} of={name} build={(given) => ({ ...given.frame, ...about, step: "DONE" as const, result: given.maybe("result") })}><Area name="result" label={say.result} first rows={2} /></Deed>}
      {(stage === "DECIDED" || under) && <Deed does={ProgressMeasureDocument} label={say.notDone} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, step: "NOT_DONE" as const, reason: given.text("reason") })}><Words name="reason" label={say.reason} required first /></Deed>}
      {of.open && stage !== "DONE" && <Deed does={ProgressMeasureDocument} label={say.cancel} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, step: "CANCEL" as const, reason: given.text("reason") })}><Words name="reason" label={say.reason} required first /></Deed>}
      {stage === "DONE" && <Deed does={ProgressMeasureDocument} label={say.effect} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, step: "ASSESS_EFFECT" as const, effect: given.text("effect") })}><Area name="effect" label={say.effectWords} required first rows={2} /></Deed>}
    </>
  ); // prettier-ignore
}
