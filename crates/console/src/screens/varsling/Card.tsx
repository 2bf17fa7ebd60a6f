/** One notification: how far it has come, what does not work, and everyone it went to. */
import { Heading } from "@digdir/designsystemet-react";
import { AcknowledgeDocument, DeclineDocument } from "../../alarm/alarm.gql";
import { useWords } from "../../app/language";
import { useRoleName } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { telling } from "../../parts/telling/words";
import { Age, Countdown, spanOf, Time } from "../../parts/time";
import { deeds } from "../../words/deeds";
import { domain } from "../../words/domain";
import { inOrder, isOpen, TONE } from "./standing";
import { MarkSentDocument, ReachedByOtherMeansDocument, StopNotificationDocument, type NotificationPartFragment, type RecipientPartFragment } from "./varsling.gql";
import { varsling } from "./words";

const SECOND_MS = 1_000;
const ANSWERS = ["PHONE", "RADIO", "SMS", "EMAIL", "IN_PERSON", "MEETING", "OTHER"] as const;

export function Card({ of }: { of: NotificationPartFragment }) {
  const say = useWords(varsling);
  const channels = useWords(domain).channel;
  const { line } = useWords(deeds);
  const title = of.list ?? say.named;
  const done = of.confirmed === of.called && of.called > 0;
  return (
    <section className="work-part card" aria-label={`${title}, ${line(of.origin.number)}`} data-notification={of.id}>
      <header className="work-part-head">
        <Heading level={2} data-size="2xs">{of.drill && <Mark tone="warning">{say.isDrill}</Mark>} {title}</Heading>
        {of.stopped ? <Mark>{say.stoppedMark}</Mark> : <Deed does={StopNotificationDocument} label={say.stop} of={title} variant="tertiary" build={(given) => ({ ...given.frame, notificationId: of.id, reason: given.text("reason") })}><Words name="reason" label={say.stopReason} required first /></Deed>}
      </header>
      <p className="work-text">{of.text}</p>
      <By of={of.origin} />
      <ul className="work-figures" data-confirmed={of.confirmed}>
        <li><strong>{of.confirmed}</strong> {say.confirmed} {say.ofSent(of.sent)}</li>
        <li className={of.unanswered > 0 ? "bad" : ""}><strong>{of.unanswered}</strong> {say.unanswered}</li>
        {of.declined > 0 && <li><strong>{of.declined}</strong> {say.declined}</li>}
        {of.notReached > 0 && <li className="bad"><strong>{of.notReached}</strong> {say.notReached}</li>}
        <li className="quiet"><strong>{of.called}</strong> {say.called}</li>
        {of.nextDueAt && !done && <li>{say.nextDue}: <Countdown at={of.nextDueAt} /></li>}
      </ul>
      <progress className="progress" max={of.called} value={of.confirmed} aria-label={`${of.confirmed} ${say.confirmed} ${say.ofSent(of.sent)}`} />
      {of.channels.filter((one) => one.dead).map((one) => <p key={one.channel} className="row"><Mark tone="danger">{say.dead(channels[one.channel])}</Mark> {one.reason}</p>)}
      {of.drill && <DrillReport of={of} />}
      {of.report.medianResponseSeconds !== null && <p className="quiet">{say.median(spanOf(of.report.medianResponseSeconds * SECOND_MS))}</p>}
      <ol className="work-list recipients">{inOrder(of.recipients).map((one) => <Recipient key={one.number} of={one} notification={of} />)}</ol>
    </section>
  ); // prettier-ignore
}

/** What the drill has shown: who could not be had, and why. */
function DrillReport({ of }: { of: NotificationPartFragment }) {
  const say = useWords(varsling);
  const { unreached } = useWords(telling);
  const named = (numbers: readonly number[]): string => of.recipients.filter((one) => numbers.includes(one.number)).map((one) => one.name).join(", ");
  const { report } = of;
  const told = [[unreached.NO_CONTACT_POINT, report.withoutContactPoint], [unreached.CHANNELS_FAILED, report.channelsFailed], [say.unanswered, report.notReached]] as const;
  const found = told.filter(([, numbers]) => numbers.length > 0);
  return (
    <p data-drill-report>
      <strong>{say.drillReport}</strong> {say.answered(report.responses.length, of.called)} {found.length === 0 ? say.allReachable : found.map(([why, numbers]) => `${named(numbers)}: ${why}.`).join(" ")}
    </p>
  ); // prettier-ignore
}

function Recipient({ of, notification }: { of: RecipientPartFragment; notification: NotificationPartFragment }) {
  const say = useWords(varsling);
  const roleName = useRoleName();
  const waits = isOpen(of.delivery) && !of.stoodInFor;
  const tone = TONE[of.delivery];
  return (
    <li className={`work-item recipient ${waits ? (tone === "danger" ? "late" : "waits") : tone === "success" ? "settled" : ""}`} data-recipient={of.number} data-delivery={of.delivery} data-waits={waits || undefined}>
      <div className="work-item-head">
        <span className="quiet">{of.number}.</span>
        <span className="work-item-title">{of.name}</span>
        {of.role && <span className="quiet">{roleName(of.role)}</span>}
        <Mark tone={tone}>{say.delivery[of.delivery]}</Mark>
        <span className="quiet"><Age at={of.since.occurredAt} /></span>
        {of.dueAt && waits && <span>{say.due} <Countdown at={of.dueAt} /></span>}
        {of.stoodInFor && <span className="quiet">{say.stoodIn}</span>}
      </div>
      <Steps of={of} />
      <Attempts of={of} />
      <div className="work-item-deeds"><Answers of={of} notification={notification} /></div>
    </li>
  ); // prettier-ignore
}

/** What was said by and about them: answers, escalation, why nobody was reached. */
function Steps({ of }: { of: RecipientPartFragment }) {
  const say = useWords(varsling);
  const { unreached } = useWords(telling);
  const told = of.steps.filter((step) => step.words || step.etaMinutes !== null || step.passedTo !== null || step.unreached || step.by);
  if (told.length === 0) return null;
  return (
    <ul className="recipient-steps">
      {told.map((step, at) => (
        <li key={at}>
          <span className="quiet"><Time at={step.origin.occurredAt} /> {step.delivery && say.delivery[step.delivery].toLowerCase()}</span>{" "}
          {[step.attempt !== null && say.attempt(step.attempt), step.words, step.etaMinutes !== null && say.etaOf(step.etaMinutes), step.passedTo !== null && say.passed(step.passedTo), step.unreached && unreached[step.unreached], step.by && say.by[step.by]].filter(Boolean).join(" · ")}
        </li>
      ))}
    </ul>
  ); // prettier-ignore
}

function Answers({ of, notification }: { of: RecipientPartFragment; notification: NotificationPartFragment }) {
  const say = useWords(varsling);
  const channels = useWords(domain).channel;
  if (of.delivery === "RESERVE" || of.delivery === "ACKNOWLEDGED") return null;
  const about = { notificationId: notification.id, recipient: of.number };
  const by = <Choice name="channel" label={say.channel} of={ANSWERS.map((one) => [one, channels[one]] as const)} />;
  return (
    <>
      {of.delivery === "QUEUED" && <Deed does={MarkSentDocument} label={say.markSent} of={of.name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, channel: given.word("channel") })}><Choice name="channel" label={say.calledBy} first of={ANSWERS.map((one) => [one, channels[one]] as const)} /></Deed>}
      <Deed does={AcknowledgeDocument} label={say.acknowledge} of={of.name} build={(given) => ({ ...given.frame, ...about, channel: given.word("channel"), etaMinutes: given.number("eta"), answer: given.maybe("answer") })}>
        <Words name="eta" label={say.eta} type="number" first />
        <Words name="answer" label={say.answer} />
        {by}
      </Deed>
      <Deed does={DeclineDocument} label={say.decline} of={of.name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, channel: given.word("channel"), reason: given.maybe("reason") })}>
        <Words name="reason" label={say.reason} first />
        {by}
      </Deed>
      <Deed does={ReachedByOtherMeansDocument} label={say.other} of={of.name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, how: given.text("how") })}>
        <Area name="how" label={say.how} required first rows={2} />
      </Deed>
    </>
  ); // prettier-ignore
}

function Attempts({ of }: { of: RecipientPartFragment }) {
  const say = useWords(varsling);
  const channels = useWords(domain).channel;
  if (of.attempts.length === 0) return null;
  const failed = of.attempts.some((one) => one.standing === "FAILED" || one.standing === "FAILING");
  return (
    <details className={failed ? "attempts failed" : "attempts"}>
      <summary>{say.attempts} ({of.attempts.length}{failed && `, ${say.standing.FAILED}`})</summary>
      <ul>
        {of.attempts.map((one) => (
          <li key={one.number}>
            <Time at={one.since.occurredAt} seconds /> {channels[one.channel]} {one.address} <strong>{say.standing[one.standing]}</strong> {one.reason}
          </li>
        ))}
      </ul>
    </details>
  ); // prettier-ignore
}
