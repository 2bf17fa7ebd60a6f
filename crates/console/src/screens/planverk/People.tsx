/** Notification lists, action cards and agreements: whom to call, what to do, who has promised what. */
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { Day, Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { useRole } from "../../parts/roles";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { ReviewActionCardDocument, VerifyNotificationListDocument, type PlanverkOfQuery } from "./planverk.gql";
import type { Has, Kept } from "./types";
import { planverk } from "./words";

export function Lists({ of, whose, again }: Has<PlanverkOfQuery["notificationLists"][number]>) {
  const role = useRole();
  const say = useWords(planverk);
  if (of.length === 0) return <p className="quiet">{say.noLists}</p>;
  return (
    <ul className="listed">{of.map((one) => (
      <li key={one.id} className="card">
        <header className="spread"><h2>{one.name}</h2><span>{one.verifiedAt ? <Mark tone="success">{say.verified} <Day at={one.verifiedAt} /></Mark> : <Mark tone="warning">{say.notVerified}</Mark>}</span></header>
        <p className="quiet">{say.order[one.order]} · {say.onTimeout[one.onTimeout]} · {say.revision(one.revision)}</p>
        <ol className="plain">{one.entries.map((entry, at) => <li key={at}>{[...(entry.role ? [role(entry.role)] : []), ...entry.people.map((each) => each.person.name)].join(" → ")}</li>)}</ol>
        {whose.own && <Act of={VerifyNotificationListDocument} label={say.verify} fields={[{ name: "note", label: say.note, required: false }]} input={(given) => ({ listId: one.id, note: given.maybe("note") })} done={again} />}
      </li>
    ))}</ul>
  ); // prettier-ignore
}

export function Cards({ of, whose, again }: Has<Kept["actionCards"][number]>) {
  const role = useRole();
  const say = useWords(planverk);
  const phases = useWords(domain).phase;
  if (of.length === 0) return <p className="quiet">{say.noCards}</p>;
  return (
    <ul className="listed">{of.map((one) => {
      const newest = one.versions[0];
      return (
        <li key={one.id} className="card">
          <header className="spread"><h2>{one.title ?? say.untitled}</h2><span className="row">{one.overdue && <Mark tone="danger">{say.overdue}</Mark>}{one.withdrawn && <Mark>{say.withdrawn}: {one.withdrawn}</Mark>}<span>{say.version(one.version)} · {say.reviewBy} <Deadline at={one.reviewBy} /></span></span></header>
          {newest && <details><summary>{say.read}<span className="sr-only">: {one.title}</span></summary><p>{newest.goal}</p><p className="quiet">{say.responsible}: {role(newest.role)}</p><ol className="plain">{newest.steps.map((step) => <li key={step.number}>{step.text} <span className="quiet">({phases[step.phase]})</span></li>)}</ol><By of={newest.published} /></details>}
          {whose.own && !one.withdrawn && <Act of={ReviewActionCardDocument} label={say.review} fields={[{ name: "reviewBy", label: say.nextReview, kind: "date" }, { name: "remark", label: say.foundWhat, kind: "area", required: false }]} input={(given) => ({ cardId: one.id, reviewBy: given.until("reviewBy"), remark: given.maybe("remark") })} done={again} />}
        </li>
      );
    })}</ul>
  ); // prettier-ignore
}

export function Agreements({ of }: { of: readonly NonNullable<Kept["agreements"]>[number][] }) {
  const say = useWords(planverk);
  if (of.length === 0) return <p className="quiet">{say.noAgreements}</p>;
  return (
    <ul className="listed">{of.map((one) => (
      <li key={one.id} className="card">
        <header className="spread"><h2>{one.name}</h2><span className="row"><Mark>{say.agreement[one.kind]}</Mark>{one.holds ? <Mark tone="success">{say.holds}</Mark> : <Mark tone="danger">{say.holdsNot}</Mark>}</span></header>
        <p className="said">{one.about}</p>
        <p>{[...one.with.map((each) => each.shortName), ...(one.others ? [one.others] : [])].join(", ")} · <Day at={one.from} /> – {one.ends ? <Deadline at={one.ends} /> : say.noEnd}</p>
        {one.ended && <p>{say.ended}: {one.ended}</p>}
        {one.document && <p className="quiet">{say.document}: {one.document}</p>}
      </li>
    ))}</ul>
  ); // prettier-ignore
}
