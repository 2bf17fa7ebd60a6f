/** The year: twelve months of duties and meetings; what supervision found; who must have learnt what. */
import { useWords } from "../../app/language";
import { serverNow } from "../../data/clock";
import { useQuery } from "../../data/query";
import { Act, type Wish } from "../../parts/act";
import { Day, dayTyped, Deadline } from "../../parts/day";
import { RoleNames, roleNames } from "../../parts/roles";
import type { Whose } from "../../parts/organisation";
import { Empty, Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { formatted } from "../../parts/time";
import { domain } from "../../words/domain";
import { preparedness } from "../../words/preparedness";
import type { ObligationKind } from "../../gql/schema";
import { CloseCalendarFeedDocument, CompleteObligationDocument, EndObligationDocument, GiveUpObligationDocument, OpenCalendarFeedDocument, SetObligationDocument, WheelOfDocument, type WheelOfQuery } from "./oppfolging.gql";
import { Meetings } from "./Meetings";
import { twelveMonths } from "./order";
import { Supervision, Training } from "./Records";
import { oppfolging } from "./words";

export type Year = NonNullable<WheelOfQuery["year"]>;
type Obligation = Year["obligations"][number];
const KINDS: readonly ObligationKind[] = ["LIST_CHECK", "PLAN_REVIEW", "ROS_REVIEW", "EXERCISE", "MEETING", "TRAINING", "REPORTING", "OTHER"];

const REMIND_DAYS_USUAL = 14;

export function Wheel({ whose, shows }: { whose: Whose; shows: "arshjul" | "moter" | "tilsyn" | "opplaering" }) {
  const no = useWords(preparedness).notReadable;
  const asked = useQuery(WheelOfDocument, { organisationId: whose.organisationId });
  const { again } = asked;
  return (
    <Shown of={asked}>{({ year, upkeep }) => {
      if (!year) return <Empty>{no}</Empty>;
      if (shows === "moter") return <Meetings of={year.gatherings} whose={whose} again={again} />;
      if (shows === "tilsyn") return <Supervision of={year} whose={whose} again={again} />;
      if (shows === "opplaering") return <RoleNames value={roleNames(year.organisation.roles)}><Training of={year} whose={whose} again={again} /></RoleNames>;
      return <Months of={year} upkeep={upkeep} whose={whose} again={again} />;
    }}</Shown>
  ); // prettier-ignore
}

type Item =
  | { readonly kind: "duty"; readonly at: string; readonly of: Obligation }
  | { readonly kind: "meeting"; readonly at: string; readonly of: Year["gatherings"][number] }
  | { readonly kind: "upkeep"; readonly at: string; readonly of: WheelOfQuery["upkeep"][number] };

function Months({ of, upkeep, whose, again }: { of: Year; upkeep: WheelOfQuery["upkeep"]; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  const items: Item[] = [
    ...of.obligations.filter((one) => one.due && !one.endedBecause).map((one) => ({ kind: "duty" as const, at: one.due ?? "", of: one })),
    ...of.gatherings.filter((one) => one.stage === "CONVENED").map((one) => ({ kind: "meeting" as const, at: one.at, of: one })),
    ...upkeep.filter((one) => one.dueAt && !of.obligations.some((duty) => duty.id === one.subjectId) && !of.gatherings.some((each) => each.id === one.subjectId)).map((one) => ({ kind: "upkeep" as const, at: one.dueAt, of: one })),
  ];
  const months = twelveMonths(serverNow(), items, (one) => one.at);
  const later = items.filter((one) => !months.some((month) => month.of.includes(one)));
  const listed = (of: readonly Item[]) => <ul className="listed">{of.map((one) => <OneItem key={one.kind + (one.kind === "upkeep" ? `${one.of.kind}${one.of.subjectId}` : one.of.id)} of={one} whose={whose} again={again} />)}</ul>; // prettier-ignore
  return (
    <section className="stack">
      {whose.own && <div className="acts"><SetDuty of={null} again={again} /></div>}
      <ol className="months">
        {months.map((month) => (
          <li key={month.first} className={month.of.length === 0 ? "card empty-month" : "card"}>
            <h2>{formatted(month.first, { month: "long", year: "numeric" })}</h2>
            {month.of.length === 0 ? <p>{say.calm}</p> : listed(month.of)}
          </li>
        ))}
        {later.length > 0 && <li className="card"><h2>{say.later}</h2>{listed(later)}</li>}
      </ol>
      <Feeds of={of} whose={whose} again={again} />
    </section>
  ); // prettier-ignore
}

function OneItem({ of, whose, again }: { of: Item; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  const clocks = useWords(domain).clock;
  if (of.kind === "meeting") return <li><span><strong>{say.gathering[of.of.kind]}</strong> <Day at={of.at} /></span><span className="quiet">{of.of.matters.map((one) => one.matter).join(", ")}</span></li>;
  if (of.kind === "upkeep") return <li><span>{clocks[of.of.kind]}{of.of.about && <span className="quiet">: {of.of.about}</span>}</span><Deadline at={of.at} /></li>;
  const duty = of.of;
  const obligationId = duty.id;
  return (
    <li>
      <span><strong>{duty.title}</strong> {duty.overdue && <Mark tone="danger">{say.overdue}</Mark>}</span>
      <span><Deadline at={of.at} />{duty.everyMonths !== null && <span className="quiet"> · {say.every(duty.everyMonths)}</span>}{duty.responsible && <span className="quiet"> · {duty.responsible}</span>}</span>
      {duty.turns[0] && <span className="quiet">{duty.turns[0].done ? say.lastDone : say.lastGivenUp} <Day at={duty.turns[0].origin.recordedAt} /></span>}
      {whose.own && (
        <details><summary>{say.doThis}<span className="sr-only">: {duty.title}</span></summary>
          <div className="acts">
            <Act of={CompleteObligationDocument} label={say.complete} about={duty.title} fields={[{ name: "note", label: say.result, kind: "area", required: false }]} input={(given) => ({ obligationId, due: duty.due, note: given.maybe("note") })} done={again} />
            <SetDuty of={duty} again={again} />
            <Act of={GiveUpObligationDocument} label={say.skipTurn} about={duty.title} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ obligationId, due: duty.due, reason: given.text("reason") })} done={again} variant="tertiary" />
            <Act of={EndObligationDocument} label={say.takeOff} about={duty.title} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ obligationId, reason: given.text("reason") })} done={again} variant="tertiary" />
          </div>
        </details>
      )}
    </li>
  ); // prettier-ignore
}

function SetDuty({ of, again }: { of: Obligation | null; again: () => void }) {
  const say = useWords(oppfolging);
  const fields: Wish[] = [
    { name: "title", label: say.duty, value: of?.title }, { name: "kind", label: say.kind, kind: "choice", options: KINDS.map((one) => [one, say.obligation[one]] as const), value: of?.kind }, { name: "due", label: of ? say.deadline : say.dueFirst, kind: "date", value: of?.due ? dayTyped(of.due) : undefined },
    { name: "every", label: say.everyMonths, help: say.everyHelp, kind: "number", required: false, value: of?.everyMonths?.toString() }, { name: "remind", label: say.remind, kind: "number", value: String(of?.remindDays ?? REMIND_DAYS_USUAL) }, { name: "responsible", label: say.owner, required: false, value: of?.responsible ?? undefined },
  ]; // prettier-ignore
  return (
    <Act of={SetObligationDocument} label={of ? say.change : say.newDuty} about={of?.title} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ ...(of && { obligationId: of.id }), what: { title: given.text("title"), kind: given.text("kind") as ObligationKind, due: given.from("due"), responsible: given.maybe("responsible"), everyMonths: given.maybeNumber("every"), remindDays: given.number("remind") } })} />
  ); // prettier-ignore
}

function Feeds({ of, whose, again }: { of: Year; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  if (!of.calendarFeeds) return null;
  return (
    <section className="card stack">
      <h2>{say.calendar}</h2>
      <p className="quiet">{say.calendarHelp}</p>
      <ul className="listed">{of.calendarFeeds.filter((feed) => !feed.closed).map((feed) => (
        <li key={feed.id}><span>{feed.label} · {feed.path ? <a className="address" href={feed.path}>{new URL(feed.path, location.origin).href}</a> : <span className="quiet">{say.addressHidden}</span>}</span>
          <Act of={CloseCalendarFeedDocument} label={say.closeFeed} about={feed.label} input={() => ({ feedId: feed.id })} done={again} variant="tertiary" /></li>
      ))}</ul>
      {whose.own && <Act of={OpenCalendarFeedDocument} label={say.openFeed} fields={[{ name: "label", label: say.feedFor }]} input={(given) => ({ label: given.text("label") })} done={again} />}
    </section>
  ); // prettier-ignore
}
