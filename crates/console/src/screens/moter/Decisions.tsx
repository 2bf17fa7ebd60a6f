/** Decisions: what is wanted of the leadership, what it has decided, by what authority, and what that rests on. */
import { Heading } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, When, Words } from "../../parts/fields";
import type { Given } from "../../parts/given";
import { By, LineNumber } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { LineOfDocument, MakeDecisionDocument, ReviewDecisionDocument, WantDecisionDocument, WithdrawDecisionDocument, type DecisionPartFragment } from "./moter.gql";
import { moter } from "./words";

/** What goes with a decision besides its words: the meeting that sits, and the picture one has before one's eyes. */
export interface Setting {
  readonly meetingId: string | null;
  readonly position: string | null;
  readonly made: readonly DecisionPartFragment[];
}

export function Decisions({ of, setting }: { of: readonly DecisionPartFragment[]; setting: Setting }) {
  const say = useWords(moter);
  const wanted = of.filter((one) => one.stage === "WANTED").toSorted((a, b) => (a.neededBy ?? "9").localeCompare(b.neededBy ?? "9"));
  const older = of.filter((one) => one.stage === "SUPERSEDED" || one.stage === "WITHDRAWN");
  return (
    <>
      <section className="work-part" aria-labelledby="onsket">
        <Heading level={2} data-size="2xs" id="onsket">{say.wanted}</Heading>
        {wanted.length === 0 ? <p className="work-empty">{say.noneWanted}</p> : <ul className="work-list">{wanted.map((one) => <Wanted key={one.id} of={one} setting={setting} />)}</ul>}
      </section>
      <section className="work-part" aria-labelledby="besluttet" data-decisions={setting.made.length}>
        <Heading level={2} data-size="2xs" id="besluttet">{say.made} <span className="quiet">({setting.made.length})</span></Heading>
        {setting.made.length === 0 ? <p className="work-empty">{say.noDecisions}</p> : <ul className="work-list">{setting.made.map((one) => <Made key={one.id} of={one} />)}</ul>}
        {older.length > 0 && <details><summary>{say.older} ({older.length})</summary><ul className="work-list">{older.map((one) => <Made key={one.id} of={one} />)}</ul></details>}
      </section>
    </>
  ); // prettier-ignore
}

export function Want() {
  const say = useWords(moter);
  return (
    <Deed does={WantDecisionDocument} label={say.want} letter="s" build={(given) => ({ ...given.frame, question: given.text("question"), options: given.lines("options"), neededBy: given.time("neededBy"), entries: given.numbers("entries") })}>
      <Area name="question" label={say.question} required first rows={2} />
      <Area name="options" label={say.options} help={say.optionsHelp} />
      <When name="neededBy" label={say.neededBy} />
      <RestsOn />
    </Deed>
  ); // prettier-ignore
}

/** What a decision says, whether the question was put up or not. */
const said = (given: Given, meetingId: string | null) => ({
  ...given.frame, choice: given.text("choice"), reason: given.maybe("reason"), authority: given.maybe("authority"), entries: given.numbers("entries"), reviewAt: given.time("reviewAt"),
  supersedesId: given.maybe("supersedesId"), seenAt: given.maybe("seenAt"), meetingId,
}); // prettier-ignore

export function Decide({ setting }: { setting: Setting }) {
  const say = useWords(moter);
  return (
    <Deed does={MakeDecisionDocument} label={say.decide} letter="d" variant="primary" build={(given) => ({ ...said(given, setting.meetingId), question: given.text("question") })}>
      {setting.meetingId && <p className="quiet">{say.inMeeting}</p>}
      <Words name="question" label={say.question} required first />
      <Area name="choice" label={say.choice} required rows={2} />
      <Ground setting={setting} />
    </Deed>
  ); // prettier-ignore
}

function Ground({ setting }: { setting: Setting }) {
  const say = useWords(moter);
  // What they looked at when they began: a line that comes meanwhile was not seen.
  const [seen] = useState(setting.position);
  return (
    <>
      <input type="hidden" name="seenAt" value={seen ?? ""} />
      <Area name="reason" label={say.reasonFor} rows={2} />
      <RestsOn />
      <Words name="authority" label={say.authority} />
      <When name="reviewAt" label={say.reviewAt} />
      {setting.made.length > 0 && <Choice name="supersedesId" label={say.supersedes} none={say.supersedesNone} of={setting.made.map((one) => [one.id, one.made?.choice ?? one.question ?? ""] as const)} />}
    </>
  ); // prettier-ignore
}

/** Numbers of lines, read back with what they say, so that a slip of the finger is seen. */
function RestsOn() {
  const say = useWords(moter);
  const [typed, setTyped] = useState("");
  const [numbers, settle] = useState<readonly number[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => settle([...new Set((typed.match(/\d+/g) ?? []).map(Number))]), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div onChange={(event) => setTyped((event.target as HTMLInputElement).value)}>
      <Words name="entries" label={say.entries} help={say.entriesHelp} most={400} />
      <ul className="rests" aria-live="polite">{numbers.slice(0, 12).map((number) => <LineText key={number} number={number} />)}</ul>
    </div>
  ); // prettier-ignore
}

function LineText({ number }: { number: number }) {
  const say = useWords(moter);
  const { incidentId } = useActing();
  const { data } = useQuery(LineOfDocument, { incidentId, number });
  return <li><span className="quiet">{number}.</span> {data && (data.entry?.text ?? <Mark tone="warning">{say.noLine}</Mark>)}</li>; // prettier-ignore
}

function Wanted({ of, setting }: { of: DecisionPartFragment; setting: Setting }) {
  const say = useWords(moter);
  const question = of.question ?? "";
  return (
    <li className={`work-item ${of.late ? "late" : "waits"}`} data-decision={of.id}>
      <div className="work-item-head"><span className="work-item-title">{question}</span>{of.neededBy && <Countdown at={of.neededBy} />}{of.late && <Mark tone="danger">{say.late}</Mark>}</div>
      {of.options.length > 0 && <ol className="options">{of.options.map((option) => <li key={option}>{option}</li>)}</ol>}
      <p>{of.wanted && <By of={of.wanted} />} <Lines of={of} /></p>
      <div className="work-item-deeds">
        <Deed
          does={MakeDecisionDocument} label={say.decide} of={question} variant="primary"
          build={(given) => ({ ...said(given, setting.meetingId), decisionId: of.id, option: given.number("option"), choice: given.maybe("choice") ?? of.options[(given.number("option") ?? 0) - 1] ?? "" })}
        >
          {of.options.length > 0 && <Choice name="option" label={say.option} first none={say.ownChoice} given="1" of={of.options.map((option, at) => [String(at + 1), `${at + 1}. ${option}`] as const)} />}
          <Area name="choice" label={say.choice} rows={2} required={of.options.length === 0} first={of.options.length === 0} />
          <Ground setting={setting} />
        </Deed>
        <Deed does={WithdrawDecisionDocument} label={say.withdraw} of={question} variant="tertiary" build={(given) => ({ ...given.frame, decisionId: of.id, reason: given.text("reason") })}><Words name="reason" label={say.reason} required first /></Deed>
      </div>
    </li>
  ); // prettier-ignore
}

function Lines({ of }: { of: DecisionPartFragment }) {
  const say = useWords(moter);
  if (of.entries.length === 0 && !of.made) return null;
  return <span className="quiet">{say.restsOn} {of.entries.length > 0 ? of.entries.map((number) => <span key={number}><LineNumber of={number} /> </span>) : of.made && say.picture(of.made.fromLine)}</span>; // prettier-ignore
}

function Made({ of }: { of: DecisionPartFragment }) {
  const say = useWords(moter);
  const { made } = of;
  const name = made?.choice ?? of.question ?? "";
  return (
    <li className={`work-item ${of.reviewDue ? "waits" : of.stage === "MADE" ? "settled" : ""}`} data-decision={of.id}>
      <div className="work-item-head">
        <span className="work-item-title">{name}</span>
        {of.stage === "SUPERSEDED" && <Mark>{say.superseded}</Mark>}
        {of.stage === "WITHDRAWN" && <Mark>{say.withdrawnMark}</Mark>}
        {of.reviewDue && <Mark tone="warning">{say.reviewDue}</Mark>}
        {made?.capacity === "DEPUTY" && <Mark tone="info">{say.asDeputy}</Mark>}
        {made?.outsideActivation && <Mark tone="warning">{say.outside}</Mark>}
      </div>
      {of.question && of.question !== name && <p className="quiet">{of.question}</p>}
      {of.withdrawn && <p>{of.withdrawn}</p>}
      {made?.outsideActivation && <p>{made.outsideActivation}</p>}
      {made?.reason && <p className="work-text">{made.reason}</p>}
      <p className="row">{made && <By of={made.origin} />} {made?.meetingId && <span className="quiet">{say.inTheMeeting}</span>} <Lines of={of} /> {made?.authority && <span className="quiet">{say.authority}: {made.authority}</span>} {of.reviewAt && of.stage === "MADE" && <span>{say.nextReview} <Time at={of.reviewAt} /></span>}</p>
      {of.reviews.map((review) => <p key={review.origin.number}>{say.reviewed}: {review.conclusion} <By of={review.origin} /></p>)}
      {of.stage === "MADE" && (
        <div className="work-item-deeds">
          <Deed does={ReviewDecisionDocument} label={say.review} of={name} variant="tertiary" build={(given) => ({ ...given.frame, decisionId: of.id, conclusion: given.text("conclusion"), reviewAt: given.time("reviewAt") })}>
            <Area name="conclusion" label={say.reviewConclusion} required first rows={2} />
            <When name="reviewAt" label={say.reviewAt} />
          </Deed>
        </div>
      )}
    </li>
  ); // prettier-ignore
}
