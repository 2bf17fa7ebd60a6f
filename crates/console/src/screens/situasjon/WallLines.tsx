/** The lists of a wall: as many whole lines as there is room for, the first first; how many are left out is said. */
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../app/language";
import { Countdown, Time, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import { Lasting } from "./Head";
import { isLate, ofOrganisation, openTasks, wanted, type Part, type Picture } from "./judge";
import type { Lines } from "./walls";
import { situasjon } from "./words";

export interface Props {
  readonly picture: Picture;
  readonly part: Part | null;
}

/**
 * Lines that do not fit are wrapped into a column outside of sight, so that none is cut in two; they are found by
 * where they stand.
 */
function Fitted({ title, none, lines, ordered = false }: { title: string; none: string; lines: readonly ReactNode[]; ordered?: boolean }) {
  const say = useWords(situasjon);
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  const [left, setLeft] = useState(0);
  useLayoutEffect(() => {
    const count = (): void => {
      const all = [...(list.current?.children ?? [])].filter((one): one is HTMLElement => one instanceof HTMLElement);
      setLeft(all.filter((one) => one.offsetLeft > (all[0]?.offsetLeft ?? 0)).length);
    };
    count();
    if (!list.current) return;
    const watching = new ResizeObserver(count);
    watching.observe(list.current);
    return () => watching.disconnect();
  }, [lines]);
  const List = ordered ? "ol" : "ul";
  return (
    <section className="wall-lines">
      <h2>{title}{left > 0 && <strong className="wall-more"> {say.tasks.more(left)}</strong>}</h2>
      {lines.length === 0 ? <p className="wall-quiet">{none}</p> : <List ref={list}>{lines}</List>}
    </section>
  ); // prettier-ignore
}

/** What a line says, and what stands beside it. */
function Line({ what, beside, late = false, children }: { what: ReactNode; beside?: ReactNode; late?: boolean; children?: ReactNode }) {
  return <li className={late ? "needs" : undefined}><span className="wall-what">{what}</span>{beside && <span className="wall-beside">{beside}</span>}{children && <span className="wall-under">{children}</span>}</li>; // prettier-ignore
}

/** One of the lists, by its name. */
export function WallLines({ of, ...both }: Props & { of: Lines }) {
  const List = LISTS[of];
  return <List {...both} />;
}

function Focus({ picture, part }: Props) {
  const say = useWords(situasjon);
  const none = part && part.phase === null ? say.notShared : say.focus.none;
  return (
    <div className="wall-focus">
      <Fitted title={say.focus.title} none={none} ordered lines={(part?.focus?.items ?? []).map((item, at) => <li key={at}>{item}</li>)} />
      {!part?.focus && picture.potential && <section><h2>{say.potential}</h2><p className="wall-potential">{picture.potential}</p></section>}
    </div>
  ); // prettier-ignore
}

function Wanted({ picture, part }: Props) {
  const say = useWords(situasjon).decisions;
  const now = useNow();
  return <Fitted title={say.wanted} none={say.noneWanted} lines={wanted(picture, part?.organisation.id).map((one) => <Line key={one.id} what={one.question} late={isLate(one.neededBy, now)} beside={one.neededBy && <Countdown at={one.neededBy} />} />)} />;
}

function Tasks({ picture, part }: Props) {
  const say = useWords(situasjon).tasks;
  const stages = useWords(pictureWords).task;
  const now = useNow();
  return (
    <Fitted title={say.title} none={say.none} lines={openTasks(picture, part?.organisation.id).map((one) => (
      <Line key={one.id} what={one.title} late={isLate(one.deadline, now)} beside={one.deadline && <Countdown at={one.deadline} />}>{one.roleName}{one.ownerless && `: ${say.nobody}`}, {stages[one.stage].toLowerCase()}</Line>
    ))} />
  ); // prettier-ignore
}

function Measures({ picture, part }: Props) {
  const say = useWords(situasjon).measures;
  const stages = useWords(pictureWords).measure;
  const now = useNow();
  const open = ofOrganisation(picture.measures, part?.organisation.id).filter((one) => one.open);
  return <Fitted title={say.title} none={say.none} lines={open.map((one) => <Line key={one.id} what={one.text} late={isLate(one.deadline, now)} beside={one.deadline ? <Countdown at={one.deadline} /> : stages[one.stage].toLowerCase()} />)} />;
}

function People({ part }: Props) {
  const say = useWords(situasjon).people;
  const vacant = (part?.vacancies ?? []).map((one) => <Line key={`${one.body}${one.role}`} late what={one.name} beside={say.vacant} />);
  const filled = (part?.roles ?? []).map((one) => <Line key={`${one.role}${one.person.id}`} what={one.name} beside={one.person.name} />);
  return <Fitted title={say.title} none={say.notActive} lines={[...vacant, ...filled]} />;
}

function Notifications({ picture }: Props) {
  const say = useWords(situasjon).notify;
  const told = picture.notifications.filter((one) => !one.drill).toReversed();
  return (
    <Fitted title={say.title} none={say.none} lines={told.map((one) => (
      <Line key={one.id} late={one.unanswered > 0 || one.notReached > 0} what={`${one.organisation.shortName}: ${one.list ?? one.text}`} beside={`${one.confirmed}/${one.called}`}>
        <Time at={one.origin.occurredAt} />{one.unanswered > 0 && `, ${say.unanswered(one.unanswered)}`}{one.notReached > 0 && `, ${say.notReached(one.notReached)}`}{one.nextDueAt && !one.stopped && <>, {say.next} <Countdown at={one.nextDueAt} /></>}
      </Line>
    ))} />
  ); // prettier-ignore
}

function Parts({ picture }: Props) {
  const say = useWords(situasjon).others;
  const phases = useWords(domain).phase;
  return <Fitted title={say.title} none={say.unknownPhase} lines={picture.parts.map((one) => <Line key={one.organisation.id} what={one.organisation.shortName} beside={one.phase ? <>{phases[one.phase]} {one.phaseSince && <Lasting since={one.phaseSince.occurredAt} />}</> : say.unknownPhase} />)} />; // prettier-ignore
}

function Demands({ picture }: Props) {
  const say = useWords(situasjon).demands;
  const now = useNow();
  const open = picture.demands.filter((one) => !one.completed);
  return <Fitted title={say.title} none={say.none} lines={open.map((one) => <Line key={one.id} late={!one.acknowledged || isLate(one.deadline, now)} what={`${one.from} → ${one.organisation.shortName}: ${one.text}`} beside={one.deadline && <Countdown at={one.deadline} />} />)} />;
}

function Areas({ picture }: Props) {
  const say = useWords(situasjon).areas;
  const areas = picture.parts.flatMap((part) => part.areas.map((one) => ({ ...one, whose: part.organisation.shortName })));
  const silentFirst = areas.toSorted((a, b) => Number(b.silent !== null) - Number(a.silent !== null) || Date.parse(a.dueAt) - Date.parse(b.dueAt));
  return <Fitted title={say.title} none={say.none} lines={silentFirst.map((one) => <Line key={`${one.whose}${one.key}`} late={one.silent !== null} what={`${one.whose}: ${one.name}`} beside={one.silent ? say.silent : <Countdown at={one.dueAt} />} />)} />;
}

const LISTS: Record<Lines, (both: Props) => ReactNode> = { focus: Focus, wanted: Wanted, tasks: Tasks, measures: Measures, people: People, notifications: Notifications, parts: Parts, demands: Demands, areas: Areas };
