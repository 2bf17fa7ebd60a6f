/** Tavle: every incident and organisation in one glance, with what waits and which clocks run. */
import { Button, Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { askForIncident } from "../../app/NewIncident";
import { addressOf } from "../../app/router";
import { OpenIncidentDocument } from "../../data/commands.gql";
import { useWho } from "../../data/session";
import { useLive } from "../../data/streams";
import { DeedsFor, Offered, useOffered } from "../../parts/offered";
import { Empty, Shown } from "../../parts/states";
import { ExerciseMark, Mark, PhaseMark, SeverityMark, type Tone } from "../../parts/tags";
import { Age, Countdown, spanOf, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { shell } from "../../words/shell";
import { BoardDocument, type BoardSubscription } from "./tavle.gql";
import "./tavle.css";
import { DutyLogs, NewDutyLog } from "./DutyLogs";
import { tavle } from "./words";
import { Year } from "./Year";

type Row = BoardSubscription["statusBoard"][number];

export default function Tavle() {
  const say = useWords(tavle);
  const { organisation } = useWho().viewer;
  const board = useLive(BoardDocument, {});
  return (
    <div className="tavle">
      <header className="row tavle-head">
        <Heading level={1} data-size="sm">{say.title}</Heading>
        <DeedsFor organisationId={organisation.id}><Offered className="row"><NewDutyLog /><Create /></Offered></DeedsFor>
      </header>
      <Shown of={board}>{(data) => <Board rows={data.statusBoard} />}</Shown>
      <DutyLogs />
      <Year />
    </div>
  ); // prettier-ignore
}

function Create() {
  const { create } = useWords(tavle);
  return useOffered(OpenIncidentDocument) && <Button data-size="sm" onClick={askForIncident} aria-keyshortcuts="n">{create}<kbd aria-hidden="true">n</kbd></Button>;
}

const isOver = (row: Row): boolean => row.phase === "CLOSED" || row.phase === "DISMISSED";

function Board({ rows }: { rows: readonly Row[] }) {
  const say = useWords(tavle);
  const incidents = rows.filter((row) => row.incidentId !== null);
  const parts: [string, readonly Row[]][] = [
    [say.warnings, rows.filter((row) => row.incidentId === null)],
    [say.real, incidents.filter((row) => !row.exercise && !isOver(row))],
    [say.exercises, incidents.filter((row) => row.exercise && !isOver(row))],
    [say.over, incidents.filter(isOver)],
  ]; // prettier-ignore
  return (
    <>
      {parts[1]?.[1].length === 0 && <Empty>{say.nothing}</Empty>}
      {parts.filter(([, of]) => of.length > 0).map(([title, of]) => <Part key={title} title={title} rows={of} />)}
    </>
  ); // prettier-ignore
}

function Part({ title, rows }: { title: string; rows: readonly Row[] }) {
  const say = useWords(tavle);
  return (
    <section className="tavle-part">
      <Heading level={2} data-size="2xs">{title} <span className="quiet">({new Set(rows.map((row) => row.incidentId ?? row.warning?.id)).size})</span></Heading>
      <table className="board">
        <thead><tr><th scope="col">{say.incident}</th><th scope="col">{say.phase}</th><th scope="col">{say.needs}</th><th scope="col">{say.clocks}</th><th scope="col">{say.last}</th></tr></thead>
        <tbody>{grouped(rows).map((row, at, all) => <BoardLine key={`${row.incidentId ?? row.warning?.id}${row.organisation.id}`} row={row} first={row.incidentId === null || row.incidentId !== all[at - 1]?.incidentId} />)}</tbody>
      </table>
    </section>
  ); // prettier-ignore
}

/** The rows of an incident together, its owner first, in the order the incidents come. */
function grouped(rows: readonly Row[]): readonly Row[] {
  const of = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.incidentId ?? row.warning?.id ?? "";
    of.set(key, [...(of.get(key) ?? []), row]);
  }
  return [...of.values()].flatMap((group) => group.toSorted((a, b) => Number(b.leads) - Number(a.leads)));
}

function BoardLine({ row, first }: { row: Row; first: boolean }) {
  const say = useWords(tavle);
  const untitled = useWords(shell).untitled;
  return (
    <tr className={first ? "board-first" : "board-more"}>
      <th scope="row">
        {first ? <BoardTitle row={row} /> : <span className="sr-only">{row.title ?? untitled}: </span>}
        <span className={first ? "quiet board-organisation" : "board-organisation"}>{row.organisation.shortName}{row.leads && `, ${say.lead}`}</span>
      </th>
      <td>{row.phase && <PhaseMark of={row.phase} />}{row.since && <Since at={row.since} />}</td>
      <td><Needs of={row} /></td>
      <td><Clocks of={row} /></td>
      <td className="board-last">{row.lastLine && <><Age at={row.lastLine.recordedAt} /> <span className="quiet">{say.number(row.lastLine.number)}</span></>}</td>
    </tr>
  ); // prettier-ignore
}

function BoardTitle({ row }: { row: Row }) {
  const say = useWords(tavle);
  const untitled = useWords(shell).untitled;
  return (
    <>
      <span className="row">
        {row.exercise && <ExerciseMark />}
        {row.severity && <SeverityMark of={row.severity} />}
        {row.warning && <Mark tone={row.warning.level === "RED" ? "danger" : "warning"}>{say.level[row.warning.level]}</Mark>}
      </span>
      {row.incidentId ? <Link href={addressOf("logg", row.incidentId)}>{row.title ?? untitled}</Link> : <Link href={addressOf("varsling")}>{row.title ?? row.warning?.headline}</Link>}
    </>
  ); // prettier-ignore
}

function Since({ at }: { at: string }) {
  const say = useWords(tavle);
  return <span className="quiet board-since">{say.since} {spanOf(useNow() - Date.parse(at))}</span>;
}

function Needs({ of }: { of: Row }) {
  const say = useWords(tavle);
  const all: [number, (n: number) => string, Tone][] = [
    [of.vacantRoles, say.vacantRoles, "danger"], [of.lateTasks, say.lateTasks, "danger"], [of.lateDemands, say.lateDemands, "danger"],
    [of.shortPosts, say.shortPosts, "warning"], [of.ownerlessTasks, say.ownerlessTasks, "warning"], [of.ownerlessQuestions, say.ownerlessQuestions, "warning"],
    [of.unanswered, say.unanswered, "warning"], [of.unacknowledgedWarnings, say.warningsOpen, "warning"], [of.unacknowledgedDemands, say.demandsOpen, "warning"],
    [of.decisionsWanted, say.decisionsWanted, "warning"], [of.reviewsDue, say.reviewsDue, "warning"], [of.awaitingClearance, say.clearance, "warning"], [of.silentAreas, say.silent, "warning"],
  ]; // prettier-ignore
  const needs = all.filter(([n]) => n > 0);
  const open: [number, (n: number) => string][] = [
    [of.openTasks, say.openTasks], [of.openMeasures, say.openMeasures], [of.openDemands, say.openDemands],
    [of.openCardSteps, say.openCardSteps], [of.openAuthorityRequests, say.openRequests], [of.openQuestions, say.openQuestions],
  ]; // prettier-ignore
  const underWay = open.filter(([n]) => n > 0).map(([n, said]) => said(n));
  return (
    <ul className="needs">
      {needs.map(([n, said, tone]) => <li key={said(2)}><Mark tone={tone}>{said(n)}</Mark></li>)}
      {of.notifications.map((one) => <li key={one.id}>{one.sent === 0 ? <Mark tone="warning">{say.noneSent}</Mark> : <Mark tone={one.confirmed < one.sent ? "warning" : "success"}>{say.confirmed(one.confirmed, one.sent)}</Mark>}</li>)}
      {of.meetingSits && <li><Mark tone="info">{say.meeting}</Mark></li>}
      {of.waitingSince && <li className="quiet">{say.waiting} <Waited since={of.waitingSince} /></li>}
      {needs.length === 0 && !of.meetingSits && !of.waitingSince && <li className="quiet">{say.calm}</li>}
      {underWay.length > 0 && <li className="quiet needs-open">{say.open}: {underWay.join(" · ")}</li>}
    </ul>
  ); // prettier-ignore
}

function Waited({ since }: { since: string }) {
  return <>{spanOf(useNow() - Date.parse(since))}</>;
}

function Clocks({ of }: { of: Row }) {
  const names = useWords(domain).clock;
  return (
    <ul className="needs clocks">
      {of.clocks.map((clock) => (
        <li key={clock.kind + clock.dueAt + (clock.subjectId ?? "")}>{names[clock.kind]}{clock.about && <span className="quiet">: {clock.about}</span>} <Countdown at={clock.dueAt} /></li>
      ))}
    </ul>
  ); // prettier-ignore
}
