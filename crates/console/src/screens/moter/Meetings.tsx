/** The meetings of the leadership: the one in session with its agenda and minutes, the next one, and those that were. */
import { Heading, Input } from "@digdir/designsystemet-react";
import { useId, useRef, useState, type FormEvent } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf, search } from "../../app/router";
import { useCommand } from "../../data/command";
import type { Attendance, MeetingKind } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Person, When, Words } from "../../parts/fields";
import { useLeft } from "../../parts/left";
import { useOffered } from "../../parts/offered";
import { By, LineNumber } from "../../parts/Origin";
import { Answer } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { AdjournMeetingDocument, AttendMeetingDocument, CancelMeetingDocument, ConveneMeetingDocument, MoveMeetingDocument, NoteInMeetingDocument, StartMeetingDocument, type MeetingPartFragment } from "./moter.gql";
import { moter } from "./words";

const KINDS: readonly MeetingKind[] = ["FIRST", "STATUS", "EXTRA"];
const ATTENDANCES: readonly Attendance[] = ["PRESENT", "REMOTE", "ABSENT"];
const TONES: Record<MeetingPartFragment["stage"], Tone> = { CONVENED: "info", SITTING: "success", ADJOURNED: "neutral", CANCELLED: "neutral" };

export function Meetings({ of }: { of: readonly MeetingPartFragment[] }) {
  const say = useWords(moter);
  const over = of.filter((one) => one.stage === "ADJOURNED" || one.stage === "CANCELLED").toReversed();
  const sitting = of.filter((one) => one.stage === "SITTING");
  const next = of.filter((one) => one.stage === "CONVENED");
  return (
    <section className="work-part" aria-labelledby="moter">
      <Heading level={2} data-size="2xs" id="moter">{sitting.length > 0 ? say.now : next.length > 0 ? say.next : say.meetings}</Heading>
      {sitting.map((one) => <Sitting key={one.id} of={one} />)}
      {next.map((one, at) => <Next key={one.id} of={one} first={at === 0} />)}
      {sitting.length + next.length === 0 && <p className="work-empty">{say.none}</p>}
      {over.length > 0 && <details><summary>{say.earlier} ({over.length})</summary>{over.map((one) => <Over key={one.id} of={one} />)}</details>}
    </section>
  ); // prettier-ignore
}

export function Convene({ first }: { first: boolean }) {
  const say = useWords(moter);
  return (
    <Deed does={ConveneMeetingDocument} label={say.convene} letter="i" build={(given) => ({ ...given.frame, kind: given.word<MeetingKind>("kind"), startsAt: given.time("startsAt"), place: given.maybe("place"), chairId: given.maybe("chairId"), matters: given.lines("matters") })}>
      <Choice name="kind" label={say.kind} first given={first ? "FIRST" : "STATUS"} of={KINDS.map((one) => [one, say.kinds[one]] as const)} />
      <When name="startsAt" label={say.startsAt} help={say.startsAtHelp} />
      <Words name="place" label={say.place} />
      <Person name="chairId" label={say.chair} none={say.chairNone} />
      <Area name="matters" label={say.matters} help={say.mattersHelp} rows={2} />
    </Deed>
  ); // prettier-ignore
}

function Title({ of }: { of: MeetingPartFragment }) {
  const say = useWords(moter);
  return (
    <div className="work-item-head">
      <span className="work-item-title">{say.kinds[of.kind]}</span>
      <Mark tone={TONES[of.stage]}>{say.stages[of.stage]}</Mark>
      <Time at={of.startsAt} />
      {of.stage === "CONVENED" && <Countdown at={of.startsAt} />}
      {of.overdue && of.stage === "CONVENED" && <Mark tone="danger">{say.notBegun}</Mark>}
      {of.stage === "CONVENED" && <span className="quiet">{say.pictureFrom} <Time at={of.pictureFrom} /></span>}
      {of.started && <Saw at={of.started.recordedAt} />}
      {of.place && <span>{of.place}</span>}
      {of.chair && <span className="quiet">{say.chair}: {of.chair.name}</span>}
      {of.fromLine !== null && <span className="quiet">{say.begun} <LineNumber of={of.fromLine} /></span>}
    </div>
  ); // prettier-ignore
}

/** The picture as it was when they began, in the timeline. */
function Saw({ at }: { at: string }) {
  const say = useWords(moter);
  const { incidentId } = useActing();
  return <Link href={addressOf("tidslinje", incidentId) + search(new URLSearchParams(), { t: at })}>{say.saw} <Time at={at} /></Link>; // prettier-ignore
}

function Next({ of, first }: { of: MeetingPartFragment; first: boolean }) {
  const say = useWords(moter);
  const about = { meetingId: of.id };
  return (
    <div className="card work-part" data-meeting={of.id} data-stage={of.stage}>
      <Title of={of} />
      <div className="work-item-deeds">
        <Deed does={StartMeetingDocument} label={say.begin} {...(first && { letter: "b" })} variant="primary" build={(given) => ({ ...given.frame, ...about })} />
        <Deed does={MoveMeetingDocument} label={say.move} variant="tertiary" build={(given) => ({ ...given.frame, ...about, startsAt: given.text("startsAt"), reason: given.maybe("reason") })}>
          <When name="startsAt" label={say.startsAt} required first />
          <Words name="reason" label={say.reason} />
        </Deed>
        <Deed does={CancelMeetingDocument} label={say.cancel} variant="tertiary" build={(given) => ({ ...given.frame, ...about, reason: given.text("reason") })}><Words name="reason" label={say.reason} required first /></Deed>
      </div>
    </div>
  ); // prettier-ignore
}

function Sitting({ of }: { of: MeetingPartFragment }) {
  const say = useWords(moter);
  return (
    <div className="card work-part meeting" data-meeting={of.id} data-stage={of.stage}>
      <Title of={of} />
      <p>{of.attendees.length === 0 ? <span className="quiet">{say.nobody}</span> : of.attendees.map((one) => `${one.person?.name ?? one.name}${one.attendance === "PRESENT" ? "" : ` (${say.attendance[one.attendance]})`}`).join(", ")}</p>
      <p className="quiet">{say.agendaKeys}</p>
      <ol className="agenda" aria-label={say.agenda}>
        {of.agenda.map((point) => (
          <li key={point.number} value={point.number}>
            <strong>{point.topic ? say.topics[point.topic] : point.title}</strong>
            <Notes of={point.notes} />
            <NoteLine meetingId={of.id} point={point.number} title={point.topic ? say.topics[point.topic] : point.title} />
          </li>
        ))}
        <li value={0} className="agenda-general">
          <strong>{say.general}</strong>
          <Notes of={of.notes} />
          <NoteLine meetingId={of.id} point={null} title={say.general} />
        </li>
      </ol>
      <div className="work-item-deeds">
        <Attend of={of} />
        <Deed does={AdjournMeetingDocument} label={say.adjourn} letter="h" variant="primary" build={(given) => ({ ...given.frame, meetingId: of.id, conclusion: given.maybe("conclusion"), nextAt: given.time("nextAt") })}>
          <Area name="conclusion" label={say.conclusion} first />
          <When name="nextAt" label={say.nextAt} />
        </Deed>
      </div>
    </div>
  ); // prettier-ignore
}

function Notes({ of }: { of: MeetingPartFragment["notes"] }) {
  return <ul className="notes">{of.map((note) => <li key={note.origin.number}><span className="work-text">{note.text}</span> <By of={note.origin} /></li>)}</ul>; // prettier-ignore
}

/** One line of minutes, always open: Enter records it and the next can be typed at once. */
function NoteLine({ meetingId, point, title }: { meetingId: string; point: number | null; title: string }) {
  const say = useWords(moter);
  const { incidentId, organisationId } = useActing();
  const command = useCommand(NoteInMeetingDocument);
  const offered = useOffered(NoteInMeetingDocument);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const name = useId();
  useLeft(form, say.noteOn(title), command.busy);
  useShortcut(String(point ?? 0), () => field.current?.focus(), offered && (point ?? 0) < 10);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = text.trim();
    if (said === "" || command.busy) return;
    void command.send({ incidentId, organisationId, meetingId, point, text: said }).then((receipt) => receipt && setText((now) => (now.trim() === said ? "" : now)));
  };
  if (!offered) return null;
  return (
    <div ref={form}><form onSubmit={submit}>
      <label className="sr-only" htmlFor={name}>{say.noteOn(title)}</label>
      <Input ref={field} id={name} data-typed data-size="sm" data-point={point ?? 0} value={text} maxLength={4000} autoComplete="off" placeholder={say.notePlaceholder} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()} />
      <Answer of={command} />
    </form></div>
  ); // prettier-ignore
}

function Attend({ of }: { of: MeetingPartFragment }) {
  const say = useWords(moter);
  const { people } = useActing();
  const noted = (id: string): string => of.attendees.find((one) => one.person?.id === id)?.attendance ?? "";
  return (
    <Deed
      does={AttendMeetingDocument} label={say.attend} letter="f" wide
      build={(given) => ({
        ...given.frame, meetingId: of.id,
        attendees: [
          ...people.flatMap((one) => (given.maybe(`at-${one.id}`) ? [{ personId: one.id, attendance: given.word<Attendance>(`at-${one.id}`) }] : [])),
          ...given.lines("guests").map((name) => ({ name, attendance: "PRESENT" as const })),
        ],
      })}
    >
      <div className="deed-pair">{people.map((one, at) => <Choice key={one.id} name={`at-${one.id}`} label={one.name} none="–" given={noted(one.id)} first={at === 0} of={ATTENDANCES.map((each) => [each, { PRESENT: say.present, REMOTE: say.remote, ABSENT: say.absent }[each]] as const)} />)}</div>
      <Area name="guests" label={say.guests} help={say.guestsHelp} rows={2} />
    </Deed>
  ); // prettier-ignore
}

function Over({ of }: { of: MeetingPartFragment }) {
  const say = useWords(moter);
  return (
    <article className="card work-part">
      <Title of={of} />
      {(of.conclusion ?? of.reason) && <p className="work-text">{of.conclusion ?? of.reason}</p>}
      {of.nextAt && <p className="quiet">{say.nextSet} <Time at={of.nextAt} /></p>}
      {of.agenda.filter((point) => point.notes.length > 0).map((point) => <div key={point.number}><strong>{point.number}. {point.topic ? say.topics[point.topic] : point.title}</strong><Notes of={point.notes} /></div>)}
      {of.notes.length > 0 && <Notes of={of.notes} />}
      <By of={of.since} />
    </article>
  ); // prettier-ignore
}

