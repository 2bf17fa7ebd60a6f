/** What the leadership holds on to: its focus and its goals, what comes next, and what nobody knows. */
import { useWords } from "../../app/language";
import { Deed } from "../../parts/Deed";
import { Area, When } from "../../parts/fields";
import { Mark } from "../../parts/tags";
import { Countdown, Time, timeOf, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import { Card, Nothing } from "./Card";
import { numberOf } from "./numbers";
import { Lasting } from "./Head";
import { gapsOf, isLate, nextMeeting, nextReport, ofOrganisation, otherClocks, type Gap, type Part, type Picture } from "./judge";
import { LeadersFocusDocument } from "./situasjon.gql";
import { situasjon } from "./words";

interface Props {
  readonly picture: Picture;
  readonly part: Part | null;
}

/** So many clocks are shown before the rest are counted. */
const CLOCKS_MAX = 6;

export function Focus({ picture, part }: Props) {
  const say = useWords(situasjon).focus;
  const focus = part?.focus;
  return (
    <Card title={say.title} className="sit-focus" beside={focus?.until && <FocusUntil at={focus.until} />}>
      {focus ? <ol className="focus-items">{focus.items.map((item, at) => <li key={at}>{item}</li>)}</ol> : <Nothing>{say.none}</Nothing>}
      <Goals picture={picture} part={part} />
      {part && <div className="sit-deeds"><SetFocus part={part} /></div>}
    </Card>
  ); // prettier-ignore
}

function FocusUntil({ at }: { at: string }) {
  const say = useWords(situasjon).focus;
  return isLate(at, useNow()) ? <Mark tone="warning">{say.over} {timeOf(at)}</Mark> : <span className="quiet">{say.until} <Time at={at} /></span>;
}

function SetFocus({ part }: { part: Part }) {
  const say = useWords(situasjon).focus;
  return (
    <Deed does={LeadersFocusDocument} label={say.set} letter="f" variant="tertiary" build={(given) => ({ ...given.frame, items: given.lines("items"), until: given.time("until") })}>
      <Area name="items" label={say.items} help={say.itemsHelp} rows={4} given={part.focus?.items.join("\n") ?? ""} required first />
      <When name="until" label={say.untilField} />
    </Deed>
  ); // prettier-ignore
}

function Goals({ picture, part }: Props) {
  const say = useWords(situasjon).goals;
  const names = useWords(pictureWords).goal;
  const goals = ofOrganisation(picture.goals, part?.organisation.id).filter((goal) => goal.standing !== "GIVEN_UP");
  if (goals.length === 0) return null;
  return (
    <section className="sit-goals">
      <h3>{say.title}</h3>
      <ul className="sit-list">
        {goals.map((goal) => (
          <li key={goal.id}>
            <span>{goal.text}</span>
            <span className="sit-under">
              <Mark tone={goal.standing === "MET" ? "success" : goal.standing === "NOT_MET" ? "warning" : "neutral"}>{goal.standing ? names[goal.standing] : say.notJudged}</Mark>
              {goal.target !== null && goal.value !== null && <span>{numberOf(goal.value)} {say.of} {numberOf(goal.target)}</span>}
              {goal.by && goal.standing !== "MET" && <Countdown at={goal.by} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}

export function Ahead({ picture, part }: Props) {
  const say = useWords(situasjon).ahead;
  const names = useWords(domain).clock;
  const clocks = otherClocks(picture, part?.organisation.id);
  return (
    <Card title={say.title} className="sit-ahead">
      <div className="ahead-big"><NextMeeting picture={picture} part={part} /><NextReport picture={picture} part={part} /></div>
      <section>
        <h3>{say.others}</h3>
        {clocks.length === 0 && <Nothing>{say.none}</Nothing>}
        <ul className="sit-list">
          {clocks.slice(0, CLOCKS_MAX).map((clock) => <li key={`${clock.kind}${clock.dueAt}${clock.subjectId}`} className="clock-line"><span>{names[clock.kind]}{clock.about && <span className="quiet">: {clock.about}</span>}</span> <Countdown at={clock.dueAt} /></li>)}
        </ul>
        {clocks.length > CLOCKS_MAX && <p className="quiet">{say.more(clocks.length - CLOCKS_MAX)}</p>}
      </section>
    </Card>
  ); // prettier-ignore
}

export function NextMeeting({ picture, part }: Props) {
  const say = useWords(situasjon).ahead;
  const kinds = useWords(pictureWords).meeting;
  const meeting = nextMeeting(picture, part?.organisation.id);
  return (
    <div className="ahead">
      <span className="ahead-what">{meeting?.stage === "SITTING" ? say.sits : say.meeting}</span>
      {!meeting && <span className="ahead-none">{say.noMeeting}</span>}
      {meeting?.stage === "SITTING" && meeting.started && <strong className="ahead-left">{say.sitsFor} <Lasting since={meeting.started.occurredAt} /></strong>}
      {meeting?.stage === "CONVENED" && <strong className="ahead-left"><Countdown at={meeting.startsAt} /></strong>}
      {meeting && <span className="quiet">{kinds[meeting.kind]} <Time at={meeting.startsAt} />{meeting.place && `, ${meeting.place}`}</span>}
    </div>
  ); // prettier-ignore
}

export function NextReport({ picture, part }: Props) {
  const say = useWords(situasjon).ahead;
  const order = nextReport(picture, part?.organisation.id);
  return (
    <div className="ahead">
      <span className="ahead-what">{say.report}</span>
      {!order?.due && <span className="ahead-none">{say.noReport}</span>}
      {order?.due && <><strong className="ahead-left"><Countdown at={order.due} /></strong><span className="quiet">{say.to} {order.from}, <Time at={order.due} /></span></>}
    </div>
  ); // prettier-ignore
}

export function Gaps({ picture, part }: Props) {
  const say = useWords(situasjon).gaps;
  const gaps = gapsOf(picture, part?.organisation.id);
  return (
    <Card title={say.title} className={gaps.length > 0 ? "sit-gaps some" : "sit-gaps"} beside={gaps.length > 0 && <Mark tone="warning">{String(gaps.length)}</Mark>}>
      {gaps.length === 0 && <Nothing>{say.none}</Nothing>}
      <ul className="sit-list gap-list">{gaps.map((gap, at) => <GapLine key={at} gap={gap} picture={picture} part={part} />)}</ul>
    </Card>
  ); // prettier-ignore
}

function GapLine({ gap, picture, part }: { gap: Gap } & Props) {
  const say = useWords(situasjon).gaps;
  const words = useWords(pictureWords);
  const question = gap.itemId ? picture.sections.flatMap((one) => one.items).find((item) => item.id === gap.itemId) : undefined;
  const figure = gap.indicator ? picture.indicators.find((one) => one.key === gap.indicator) : undefined;
  const area = gap.area ? part?.areas.find((one) => one.key === gap.area || one.name === gap.area) : undefined;
  const role = gap.minimum?.role ? (part?.roles.find((one) => one.role === gap.minimum?.role)?.name ?? gap.minimum.role) : gap.minimum && words.body[gap.minimum.body];
  return (
    <li>
      <span className="gap-kind">{words.gap[gap.kind]}</span>
      <span className="gap-what">
        {question?.text ?? figure?.name ?? gap.indicator ?? gap.vacancy?.name ?? area?.name ?? gap.area ?? ""}
        {gap.minimum && <>{role}: {say.staffing(gap.minimum.now, gap.minimum.atLeast)}</>}
        {gap.vacancy && <span className="quiet"> {words.body[gap.vacancy.body].toLowerCase()}</span>}
        {question && <span className="gap-more">{question.answerBy ? <>{say.answerBy} <Countdown at={question.answerBy} /></> : !question.owner && <span className="quiet">{say.noOwner}</span>}</span>}
        {area && <span className="gap-more">{say.due} <Time at={area.dueAt} /></span>}
      </span>
    </li>
  ); // prettier-ignore
}
