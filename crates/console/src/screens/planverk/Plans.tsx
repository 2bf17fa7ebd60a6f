/** The plans: the version in force, the newest one, and what it must have and has not. */
import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useWords } from "../../app/language";
import { go, search, usePlace, useQueryParam } from "../../app/router";
import { Act } from "../../parts/act";
import { Deadline } from "../../parts/day";
import { sentence } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { history } from "./history-words";
import { PlanHistory } from "./PlanHistory";
import { PlanText } from "./PlanText";
import { DraftPlan, RevisePlan } from "./PlanForm";
import { AdoptPlanDocument, ReviewPlanDocument, WithdrawPlanDocument } from "./planverk.gql";
import { PLAN_TONE, type Has, type Kept } from "./types";
import { planverk } from "./words";

type Plan = Kept["plans"][number];
/** What the address says of the history of one plan, and of no other. */
const OF_ONE = { versjon: "", fra: "", til: "" };

export function Plans({ of, whose, again }: Has<Plan>) {
  const say = useWords(planverk);
  const { gone } = useWords(history);
  const [chosen] = useQueryParam("plan");
  return (
    <section className="stack">
      {whose.own && <div className="acts"><DraftPlan plans={of} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noPlans}</p>}
      {chosen && !of.some((one) => one.id === chosen) && <p>{gone}</p>}
      <ul className="listed">{of.map((one) => <OnePlan key={one.id} of={one} all={of} own={whose.own} opened={one.id === chosen} again={again} />)}</ul>
    </section>
  ); // prettier-ignore
}

interface OneProps {
  readonly of: Plan;
  readonly all: readonly Plan[];
  readonly own: boolean;
  readonly opened: boolean;
  readonly again: () => void;
}

function OnePlan({ of, all, own, opened, again }: OneProps) {
  const say = useWords(planverk);
  const said = useWords(history);
  const { path, query } = usePlace();
  const card = useRef<HTMLLIElement>(null);
  const came = useRef(opened);
  useEffect(() => {
    if (came.current) card.current?.scrollIntoView();
  }, []);
  const toggle = (): void => go(path + search(query, { plan: opened ? "" : of.id, ...OF_ONE }), { replace: true });
  const title = of.title ?? say.untitled;
  const { newest } = of;
  return (
    <li className="card" ref={card}>
      <header className="spread"><h2>{title} <span className="quiet">{say.planKind[of.kind]}</span></h2><span className="row">{of.withdrawn && <Mark>{say.withdrawn}: {of.withdrawn}</Mark>}{of.overdue && <Mark tone="danger">{say.overdue}</Mark>}{newest && <Mark tone={PLAN_TONE[newest.standing]}>{say.version(newest.number)}: {say.standing[newest.standing]}</Mark>}</span></header>
      {of.reviewBy && <p>{say.reviewBy} <Deadline at={of.reviewBy} /></p>}
      {newest && newest.missing.length > 0 && <div className="missing"><p><strong>{say.missing}</strong></p><ul className="plain">{newest.missing.map((one) => <li key={one}>{sentence(one)}</li>)}</ul></div>}
      {newest && <details><summary>{say.read}<span className="sr-only">: {of.title}</span></summary>
        <PlanText of={newest} />
      </details>}
      <div><Button variant="tertiary" data-size="sm" aria-expanded={opened} aria-label={`${said.open}: ${title}`} onClick={toggle}>{said.open}</Button></div>
      {opened && <PlanHistory key={`${of.versions.map((one) => one.number + one.standing).join()}${of.reviewBy}`} id={of.id} title={title} />}
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
