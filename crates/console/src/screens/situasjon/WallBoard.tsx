/** What a wall shows, by whose it is: the head and the phase on all of them, then its lists, figures and counts. */
import { useWords } from "../../app/language";
import { Age, Time, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { shell } from "../../words/shell";
import { Moved } from "./Figures";
import { numberOf } from "./numbers";
import { Lasting } from "./Head";
import { courseOf, gapsOf, isLate, ofOrganisation, openTasks, trendOf, type Figure, type Part } from "./judge";
import { NextMeeting, NextReport } from "./Leading";
import { WallLines, type Props } from "./WallLines";
import { SHOWN, type Count, type Wall } from "./walls";
import { situasjon } from "./words";

/** What fits at a size that can be read from there. */
const FIGURES_MAX = 4;

export function WallBoard({ of, ...both }: Props & { of: Wall }) {
  const { picture, part } = both;
  const { left, right, ahead, figures, counts } = SHOWN[of];
  return (
    <>
      <WallHead of={of} {...both} />
      {part && <WallPhase part={part} />}
      <div className="wall-main">
        <div className="wall-side">{left.map((one) => <WallLines key={one} of={one} {...both} />)}</div>
        <div className="wall-side wall-right">
          {ahead && <div className="wall-ahead"><NextMeeting {...both} /><NextReport {...both} /></div>}
          {right.map((one) => <WallLines key={one} of={one} {...both} />)}
        </div>
      </div>
      {figures && picture.indicators.length > 0 && <ul className="wall-figures">{picture.indicators.slice(0, FIGURES_MAX).map((one) => <WallFigure key={one.key} of={one} />)}</ul>}
      <Counts of={counts} {...both} />
    </>
  ); // prettier-ignore
}

function WallHead({ of, picture }: Props & { of: Wall }) {
  const say = useWords(situasjon);
  const names = useWords(domain).severity;
  const untitled = useWords(shell).untitled;
  const severity = picture.severity ?? "UNKNOWN";
  return (
    <header className="wall-head">
      <h1>{picture.title ?? untitled} <span className="wall-quiet">{say.walls[of]}</span></h1>
      <p className={`wall-severity ${severity.toLowerCase()}`}>{names[severity]}</p>
      <Clock />
    </header>
  ); // prettier-ignore
}

function Clock() {
  const say = useWords(situasjon);
  const now = useNow();
  return <p className="wall-clock" aria-label={say.clock}><Time at={new Date(now).toISOString()} date="never" /></p>;
}

/** The way through the phases as a row of strokes; in words only where it is, for how long. */
function WallPhase({ part }: { part: Part }) {
  const say = useWords(situasjon);
  const names = useWords(domain).phase;
  const course = courseOf(part);
  const now = course.find((one) => one.state === "now");
  return (
    <div className="wall-phase">
      <ol aria-label={say.phases}>{course.map((one) => <li key={one.phase} className={one.state} aria-current={one.state === "now" ? "step" : undefined}><span className="sr-only">{names[one.phase]}</span></li>)}</ol>
      {now && <p><strong>{names[now.phase]}</strong> {now.at && <>{say.inPhase} <Lasting since={now.at} /></>} <span className="wall-quiet">{part.organisation.shortName}</span></p>}
    </div>
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
      <span className="wall-quiet"><Moved of={trend} />{trend.newest && <>{" · "}<Age at={trend.newest.origin.occurredAt} />{trend.newest.verification !== "CONFIRMED" && `, ${sure[trend.newest.verification].toLowerCase()}`}</>}</span>
    </li>
  ); // prettier-ignore
}

function Counts({ of, picture, part }: Props & { of: readonly Count[] }) {
  const say = useWords(situasjon).counts;
  const id = part?.organisation.id;
  const now = useNow();
  const tasks = openTasks(picture, id);
  const told = picture.notifications.filter((one) => !one.drill);
  const sum = (which: (one: (typeof told)[number]) => number): number => told.reduce((all, one) => all + which(one), 0);
  const silent = picture.parts.flatMap((one) => one.areas).filter((one) => one.silent !== null);
  const [confirmed, called] = [sum((one) => one.confirmed), sum((one) => one.called)];
  const plain = (n: number, said: (n: number) => string) => ({ said: String(n), what: said(n), needs: n > 0 });
  const all: Record<Count, () => { said: string; what: string; needs: boolean }> = {
    late: () => plain(tasks.filter((one) => isLate(one.deadline, now)).length, say.late),
    unconfirmed: () => plain(tasks.filter((one) => one.stage === "GIVEN").length, say.unconfirmed),
    vacant: () => plain(part?.vacancies.length ?? 0, say.vacant),
    gaps: () => plain(gapsOf(picture, id).length, say.gaps),
    confirmed: () => ({ said: `${confirmed}/${called}`, what: say.confirmed, needs: confirmed < called }),
    unanswered: () => plain(sum((one) => one.unanswered + one.notReached), say.unanswered),
    silent: () => plain(silent.length, say.silent),
  };
  return <ul className="wall-counts">{of.map((key) => [key, all[key]()] as const).map(([key, { said, what, needs }]) => <li key={key} className={needs ? "needs" : ""}><strong>{said}</strong> <span>{what}</span></li>)}</ul>; // prettier-ignore
}
