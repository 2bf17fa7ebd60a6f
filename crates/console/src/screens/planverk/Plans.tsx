/** The plans: the version in force, the newest one, and what it must have and has not. */
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { useRole } from "../../parts/roles";
import { sentence } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import type { PlanStanding } from "../../gql/schema";
import { forms } from "./form-words";
import { DraftPlan, RevisePlan } from "./PlanForm";
import { AdoptPlanDocument, ReviewPlanDocument, WithdrawPlanDocument } from "./planverk.gql";
import type { Has, Kept } from "./types";
import { planverk } from "./words";

type Plan = Kept["plans"][number];
const TONE: Record<PlanStanding, Tone> = { DRAFT: "info", IN_FORCE: "success", SUPERSEDED: "neutral", PASSED_OVER: "neutral" };

export function Plans({ of, whose, again }: Has<Plan>) {
  const say = useWords(planverk);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><DraftPlan plans={of} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noPlans}</p>}
      <ul className="listed">{of.map((one) => <OnePlan key={one.id} of={one} all={of} own={whose.own} again={again} />)}</ul>
    </section>
  ); // prettier-ignore
}

function OnePlan({ of, all, own, again }: { of: Plan; all: readonly Plan[]; own: boolean; again: () => void }) {
  const say = useWords(planverk);
  const linked = useWords(forms);
  const role = useRole();
  const { newest } = of;
  return (
    <li className="card">
      <header className="spread"><h2>{of.title ?? say.untitled} <span className="quiet">{say.planKind[of.kind]}</span></h2><span className="row">{of.withdrawn && <Mark>{say.withdrawn}: {of.withdrawn}</Mark>}{of.overdue && <Mark tone="danger">{say.overdue}</Mark>}{newest && <Mark tone={TONE[newest.standing]}>{say.version(newest.number)}: {say.standing[newest.standing]}</Mark>}</span></header>
      {of.reviewBy && <p>{say.reviewBy} <Deadline at={of.reviewBy} /></p>}
      {newest && newest.missing.length > 0 && <div className="missing"><p><strong>{say.missing}</strong></p><ul className="plain">{newest.missing.map((one) => <li key={one}>{sentence(one)}</li>)}</ul></div>}
      {newest && <details><summary>{say.read}<span className="sr-only">: {of.title}</span></summary>
        <dl className="facts">
          <dt>{say.responsible}</dt><dd>{role(newest.responsible)}</dd>
          {newest.document && <><dt>{say.document}</dt><dd>{newest.document}</dd></>}
          {newest.leadership.map((one) => [<dt key={`${one.role}t`}>{role(one.role)}{one.convenes && ` (${say.convenes})`}</dt>, <dd key={one.role}>{one.people.map((each) => each.name).join(", ")} – {one.responsibility}{one.powers && `; ${one.powers}`}</dd>])}
        </dl>
        {newest.chapters.map((chapter) => <section key={chapter.key}><h3>{chapter.title}</h3><p className="said">{chapter.text ?? <span className="quiet">{chapter.leftOut}</span>}</p>{chapter.links.length > 0 && <p className="quiet">{linked.links}: {chapter.links.map((link) => `${linked.linked[link.kind]} ${link.name ?? ""}`).join(", ")}</p>}</section>)}
        <p className="quiet">{say.versions}</p>
        <ul className="plain">{of.versions.map((one) => <li key={one.number}>{say.version(one.number)}: {say.standing[one.standing]}{one.adopted && ` – ${one.adopted.by}, ${one.adopted.caseNumber}`} <By of={one.drafted} /></li>)}</ul>
      </details>}
      {own && newest && !of.withdrawn && (
        <div className="acts">
          {newest.standing === "DRAFT" && <Act of={AdoptPlanDocument} label={say.adopt} about={of.title} fields={[{ name: "by", label: say.adoptedBy }, { name: "caseNumber", label: say.caseNumber }, { name: "reviewBy", label: say.reviewBy, kind: "date", required: false }]} input={(given) => ({ planId: of.id, version: newest.number, by: given.text("by"), caseNumber: given.text("caseNumber"), reviewBy: given.maybeUntil("reviewBy") })} done={again} />}
          <RevisePlan key={newest.number} of={of} newest={newest} plans={all} again={again} />
          {of.inForce && <Act of={ReviewPlanDocument} label={say.review} about={of.title} fields={[{ name: "remark", label: say.foundWhat, kind: "area", required: false }, { name: "reviewBy", label: say.nextReview, kind: "date", required: false }]} input={(given) => ({ planId: of.id, remark: given.maybe("remark"), reviewBy: given.maybeUntil("reviewBy") })} done={again} />}
          <Act of={WithdrawPlanDocument} label={say.withdraw} about={of.title} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ planId: of.id, reason: given.text("reason") })} done={again} variant="tertiary" />
        </div>
      )}
    </li>
  ); // prettier-ignore
}
