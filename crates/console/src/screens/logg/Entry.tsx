/** One line of a log: when, what, who. What became of it stands beside it and never over it. */
import { Button } from "@digdir/designsystemet-react";
import type { KeyboardEvent } from "react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf } from "../../app/router";
import type { EntryLineFragment } from "../../data/entry.gql";
import { useTitleOf } from "../../data/incidents";
import { LineText, recordedBy } from "../../parts/LineText";
import { ExerciseMark, Mark, type Tone } from "../../parts/tags";
import { Time, timeOf } from "../../parts/time";
import { dayAt } from "../../parts/zone";
import { domain } from "../../words/domain";
import { openings } from "../../words/openings";
import { shell } from "../../words/shell";
import type { Correcting } from "./EntryLine";
import type { ChosenLines } from "./Feed";
import type { Row } from "./rows";
import { logg } from "./words";

/** Times this close to each other are one. */
const SAME_MS = 60_000;

const PRIORITY_TONE: Record<EntryLineFragment["priority"], Tone> = { LOW: "neutral", NORMAL: "neutral", HIGH: "warning", URGENT: "danger" };
const KIND_TONE: Partial<Record<EntryLineFragment["kind"], Tone>> = { DECISION: "info", OMISSION: "info", CORRECTION: "warning" };
const SURE_TONE: Record<NonNullable<EntryLineFragment["verification"]>, Tone> = { CONFIRMED: "success", PLAUSIBLE: "neutral", UNVERIFIED: "neutral", REFUTED: "danger" };

interface Props {
  readonly row: Row;
  /** The line above, to say the date only where it changes. */
  readonly newer: Row | null;
  readonly queue: boolean;
  readonly at: number;
  readonly of: number;
  find(incidentId: string, number: number): void;
  /** Left out where the line is shown apart, and nothing leads further from it. */
  readonly correct?: ((what: Correcting) => void) | undefined;
  more?(incidentId: string, number: number): void;
  readonly choosing?: ChosenLines | null;
  /** The incidents that it went into. */
  readonly made?: readonly Made[] | undefined;
}

/** An incident that lines of this log became. */
export interface Made {
  readonly incidentId: string;
  readonly numbers: readonly number[];
}

export function Entry({ row, newer, queue, at, of, find, correct, more, choosing, made }: Props) {
  const { entry } = row;
  const say = useWords(logg);
  const names = useWords(domain);
  const opening = useWords(openings);
  const correctable = correct !== undefined && !entry.generated && !entry.erased;
  const correctThis = (): void => correct?.({ incidentId: row.incidentId, number: entry.number, text: entry.text });
  const choosable = choosing && !entry.generated && !entry.erased ? choosing : null;
  const chosen = choosable?.chosen.includes(entry.number) ?? false;
  const chooseThis = (): void => choosable?.toggle(entry.number);
  const pressed = (event: KeyboardEvent): void => {
    const does = { r: correctable ? correctThis : undefined, v: more && (() => more(row.incidentId, entry.number)), x: choosable ? chooseThis : undefined }[event.key];
    if (!does || event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    does();
  };
  const classes = ["line-entry", entry.priority.toLowerCase(), entry.generated ? "generated" : "", entry.correctedBy.length > 0 ? "corrected" : "", chosen ? "chosen" : ""];
  return (
    <article className={classes.join(" ")} tabIndex={0} aria-posinset={at} aria-setsize={of} aria-labelledby={`l${entry.position}`} onKeyDown={pressed} data-number={entry.number}>
      <div className="line-when">
        {newDay(entry, newer) && <span className="line-date">{dateOf(entry.occurredAt)}</span>}
        <Time at={entry.occurredAt} date="never" />
        <span className="quiet line-number">{say.number(entry.number)}</span>
      </div>
      <div className="line-marks">
        {chosen && <Mark tone="info">{opening.chosen}</Mark>}
        <Mark tone={KIND_TONE[entry.kind] ?? "neutral"}>{names.kind[entry.kind]}</Mark>
        {entry.priority !== "NORMAL" && <Mark tone={PRIORITY_TONE[entry.priority]}>{names.priority[entry.priority]}</Mark>}
        {row.awaits && <Mark tone="warning">{names.awaited[row.awaits]}</Mark>}
        {entry.late && <Mark tone="warning">{say.late}</Mark>}
        {entry.restrictedTo.length > 0 && <Mark tone="danger">{say.restricted}</Mark>}
        {entry.erased && <Mark>{say.erased}</Mark>}
        {entry.verification && entry.verification !== "UNVERIFIED" && <Mark tone={SURE_TONE[entry.verification]}>{names.verification[entry.verification]}</Mark>}
      </div>
      <div className="line-what">
        {(queue || entry.from || entry.to || entry.channel) && <p className="line-head">{queue && <InQueue row={row} />}<FromTo of={entry} /></p>}
        <p id={`l${entry.position}`} className="line-text"><LineText of={entry} /></p>
        <Beside row={row} find={find} made={made} />
      </div>
      <div className="line-meta quiet">
        <span>{entry.generated ? say.generated : recordedBy(entry.recordedBy.person.name, names.role[entry.recordedBy.role].toLowerCase())}</span>
        <span>{entry.organisation.shortName}</span>
        <span className="line-deeds">
          {correctable && <button type="button" className="jump" onClick={correctThis} aria-label={`${say.correct} ${say.number(entry.number)}`}>{say.correct}</button>}
          {choosable && <button type="button" className="jump" onClick={chooseThis} aria-label={`${chosen ? opening.unchoose : opening.choose} ${say.number(entry.number)}`}>{chosen ? opening.unchoose : opening.choose}</button>}
          {more && <button type="button" className="jump" onClick={() => more(row.incidentId, entry.number)} aria-label={`${say.handle} ${say.number(entry.number)}`}>{say.handle}</button>}
        </span>
      </div>
    </article>
  ); // prettier-ignore
}

/** What stands beside the words: its other times, its source and files, and what corrects what. */
function Beside({ row: { entry, incidentId }, find, made = [] }: Pick<Props, "row" | "find" | "made">) {
  const say = useWords(logg);
  const names = useWords(domain);
  const { corrects } = entry;
  return (
    <p className="line-beside quiet">
      <Times of={entry} />
      {entry.source && <span>{entry.source}</span>}
      {entry.importedFrom && <span>{say.importedFrom(entry.importedFrom.number, entry.importedFrom.line)}</span>}
      {entry.restrictedTo.length > 0 && <span>{say.restrictedTo(entry.restrictedTo.map((one) => names.role[one].toLowerCase()).join(", "))}{entry.screeningGround && `: ${entry.screeningGround}`}</span>}
      {entry.attachments.map((file, at) => (file.url ? <a key={file.url} className="jump" href={file.url} download>{say.attachment}: {file.name}</a> : <span key={at}>{say.attachment}: {say.erased.toLowerCase()}</span>))}
      {corrects !== null && <Jump to={() => find(incidentId, corrects)}>{say.corrects(corrects)}</Jump>}
      {entry.correctedBy.map((number) => <Jump key={number} to={() => find(incidentId, number)}>{say.correctedBy(number)}</Jump>)}
      {made.map((one) => <Became key={one.incidentId} incidentId={one.incidentId} />)}
    </p>
  ); // prettier-ignore
}

function Jump({ to, children }: { to: () => void; children: string }) {
  return <button type="button" className="jump" onClick={to}>{children}</button>; // prettier-ignore
}

function Became({ incidentId }: { incidentId: string }) {
  const say = useWords(openings);
  const title = useTitleOf(incidentId);
  return <Link href={addressOf("logg", incidentId)} className="became">{say.became(title ?? say.some)}</Link>; // prettier-ignore
}

function InQueue({ row }: { row: Row }) {
  const untitled = useWords(shell).untitled;
  const duty = useWords(domain).dutyLog;
  const { incident } = row;
  return (
    <>
      {incident?.exercise && <ExerciseMark />}
      {incident?.dutyLog && <Mark>{duty[incident.dutyLog]}</Mark>}
      <Link href={addressOf("logg", row.incidentId)} className="line-incident">{incident?.lead ? `${incident.lead.shortName}: ` : ""}{incident?.title ?? untitled}</Link>
    </>
  ); // prettier-ignore
}

function FromTo({ of }: { of: EntryLineFragment }) {
  const channels = useWords(domain).channel;
  const { to } = useWords(logg);
  if (!of.from && !of.to && !of.channel) return null;
  return (
    <span className="line-from">
      {of.from}{of.to && <> <span aria-hidden="true">→</span><span className="sr-only"> {to.toLowerCase()} </span> {of.to}</>}
      {of.channel && <span className="quiet"> {channels[of.channel].toLowerCase()}</span>}
    </span>
  ); // prettier-ignore
}

/** The other times of a line, where they say something: when it became known, when it was written and received. */
function Times({ of }: { of: EntryLineFragment }) {
  const say = useWords(logg);
  const apart = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) > SAME_MS;
  if (of.notedAt && apart(of.notedAt, of.recordedAt)) return <span className="line-times">{say.noted(timeOf(of.notedAt), timeOf(of.recordedAt))}</span>; // prettier-ignore
  if (apart(of.occurredAt, of.recordedAt)) return <span className="line-times">{say.lateHelp(timeOf(of.occurredAt), timeOf(of.notedAt ?? of.recordedAt))}</span>; // prettier-ignore
  return null;
}

const dateOf = (at: string): string => timeOf(at, { date: "always" }).split(" ")[0] ?? "";
const newDay = (entry: EntryLineFragment, newer: Row | null): boolean => !newer || dayAt(Date.parse(newer.entry.occurredAt)) !== dayAt(Date.parse(entry.occurredAt));
