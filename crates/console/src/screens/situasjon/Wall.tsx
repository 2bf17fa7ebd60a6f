/**
 * The wall screen: the same picture without controls, to be read at five metres. It covers the whole page and has one
 * thing to press, Escape, which nobody needs. It says how old it is, always.
 */
import { useEffect, useRef } from "react";
import { useWords } from "../../app/language";
import { line } from "../../data/line";
import { useWho } from "../../data/session";
import { useStore } from "../../data/store";
import { Age, lengthOf, Time, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { shell } from "../../words/shell";
import { serverNow } from "../../data/clock";
import { Phases } from "./Head";
import { Moved, numberOf } from "./Figures";
import { gapsOf, isLate, ofOrganisation, openTasks, trendOf, wanted, type Figure, type Part, type Picture } from "./judge";
import { NextMeeting, NextReport } from "./Leading";
import type { Seen } from "./picture";
import "./wall.css";
import { situasjon } from "./words";

/** What fits at a size that can be read from there. */
const FOCUS_MAX = 5;
const FIGURES_MAX = 4;

export function Wall({ seen, part, leave }: { seen: Seen; part: Part | null; leave: () => void }) {
  const say = useWords(situasjon);
  const dialog = useRef<HTMLDialogElement>(null);
  const { picture } = seen;
  useAwake();
  useEffect(() => {
    const one = dialog.current;
    if (one && !one.open) one.showModal();
    return () => one?.close();
  }, []);
  return (
    <dialog ref={dialog} className={picture?.exercise ? "wall exercise" : "wall"} aria-label={say.wallTitle} onClose={leave} tabIndex={-1}>
      <Banner exercise={picture?.exercise ?? false} />
      {picture ? <Board picture={picture} part={part} /> : <p className="wall-none">{say.noPicture}</p>}
      <Foot seen={seen} />
    </dialog>
  ); // prettier-ignore
}

function Banner({ exercise }: { exercise: boolean }) {
  const say = useWords(shell);
  const { installation } = useWho();
  if (exercise) return <p className="wall-banner exercise-banner">{say.exerciseBanner}</p>;
  return installation.demo ? <p className="wall-banner demo-banner">{say.demo}</p> : null;
}

function Board({ picture, part }: { picture: Picture; part: Part | null }) {
  const say = useWords(situasjon);
  const names = useWords(domain);
  const untitled = useWords(shell).untitled;
  const severity = picture.severity ?? "UNKNOWN";
  return (
    <>
      <header className="wall-head">
        <h1>{picture.title ?? untitled}</h1>
        <p className={`wall-severity ${severity.toLowerCase()}`}>{names.severity[severity]}</p>
        <Clock />
      </header>
      {part && <Phases part={part} />}
      <div className="wall-main">
        <section className="wall-focus">
          <h2>{say.focus.title}</h2>
          {part?.focus ? <ol>{part.focus.items.slice(0, FOCUS_MAX).map((item, at) => <li key={at}>{item}</li>)}</ol> : <p className="wall-quiet">{say.focus.none}</p>}
          {!part?.focus && picture.potential && <><h2 className="wall-then">{say.potential}</h2><p className="wall-potential">{picture.potential}</p></>}
        </section>
        <section className="wall-ahead"><NextMeeting picture={picture} part={part} /><NextReport picture={picture} part={part} /></section>
      </div>
      {picture.indicators.length > 0 && <ul className="wall-figures">{picture.indicators.slice(0, FIGURES_MAX).map((one) => <WallFigure key={one.key} of={one} />)}</ul>}
      <Counts picture={picture} part={part} />
    </>
  ); // prettier-ignore
}

function WallFigure({ of }: { of: Figure }) {
  const say = useWords(situasjon).figures;
  const sure = useWords(domain).verification;
  const trend = trendOf(of.series);
  return (
    <li>
      <span className="wall-label">{of.name}</span>
      {trend.newest?.value == null ? <strong className="wall-unknown">{trend.newest ? say.unknownNow : say.unknown}</strong> : <strong>{numberOf(trend.newest.value)} <small>{of.unit}</small></strong>}
      <span className="wall-quiet"><Moved of={trend} /></span>
      {trend.newest && <span className="wall-quiet"><Age at={trend.newest.origin.occurredAt} />{trend.newest.verification !== "CONFIRMED" && `, ${sure[trend.newest.verification].toLowerCase()}`}</span>}
    </li>
  ); // prettier-ignore
}

function Counts({ picture, part }: { picture: Picture; part: Part | null }) {
  const say = useWords(situasjon).counts;
  const id = part?.organisation.id;
  const now = useNow();
  const told = ofOrganisation(picture.notifications, id).filter((one) => !one.drill);
  const sum = (of: (one: (typeof told)[number]) => number): number => told.reduce((all, one) => all + of(one), 0);
  const late = openTasks(picture, id).filter((one) => isLate(one.deadline, now)).length;
  const plain: [number, (n: number) => string][] = [[wanted(picture, id).length, say.wanted], [late, say.late], [part?.vacancies.length ?? 0, say.vacant], [gapsOf(picture, id).length, say.gaps]]; // prettier-ignore
  const confirmed = sum((one) => one.confirmed);
  const called = sum((one) => one.called);
  const counts: [string, string, boolean][] = [
    ...plain.map(([n, said]): [string, string, boolean] => [String(n), said(n), n > 0]),
    [`${confirmed}/${called}`, say.confirmed, confirmed < called],
  ];
  return <ul className="wall-counts">{counts.map(([n, what, needs]) => <li key={what} className={needs ? "needs" : ""}><strong>{n}</strong> <span>{what}</span></li>)}</ul>;
}

function Clock() {
  const say = useWords(situasjon);
  const now = useNow();
  return <p className="wall-clock" aria-label={say.clock}><Time at={new Date(now).toISOString()} date="never" /></p>;
}

/** Never silent about its age: seconds while the line stands, a band that cannot be overlooked when it does not. */
function Foot({ seen }: { seen: Seen }) {
  const say = useWords(situasjon);
  const { heardAt } = useStore(line);
  const now = useNow();
  if (!seen.live) return <p className="wall-foot cut">{seen.asOf === null ? say.noPicture : say.cut(lengthOf(now - seen.asOf))}</p>;
  const age = heardAt === null ? 0 : now - (heardAt + serverNow() - Date.now());
  return <p className="wall-foot">{age < 2_000 ? say.heardNow : say.heard(lengthOf(age))}</p>;
}

/** Asks the machine not to put the screen to sleep, where it can be asked; again when the page comes back in sight. */
function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = (): void => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      void navigator.wakeLock.request("screen").then((got) => (left ? void got.release() : (lock = got)), () => {}); // prettier-ignore
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
}
