/**
 * The incident as a line: its phases, how dense the log was by when things became known and by when they happened, its
 * decisions and measures, and the needle. It is a slider to the keyboard and to those who listen.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useWords } from "../../app/language";
import { timeOf } from "../../parts/time";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import { bandsOf, clamp, instant, meetingsOf, place, ticksOf, type Decided, type Density, type Frame, type Mark, type Part, type Span } from "./course";
import { Stops } from "./Stops";
import { tidslinje } from "./words";

/** The lanes, from above, in pixels. */
const LANE = { phases: 0, phasesHeight: 22, meetings: 27, meetingsHeight: 10, axis: 90, bars: 44, marks: 148, seen: 166, ticks: 182, height: 202 };
/** The room for the lanes' names. */
const NAMES_PX = 76;
const TICK_PX = 96;
/** This close to a mark, the pointer means the mark. */
const SNAP_PX = 5;

interface Props {
  readonly frame: Frame;
  readonly decided: readonly Decided[];
  readonly part: Part | null;
  readonly span: Span;
  readonly whole: Span;
  readonly known: Density;
  readonly happened: Density;
  readonly bucketSeconds: number;
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly mark: number | null;
  move(to: number): void;
}

export function Scrubber(props: Props) {
  const { span, whole, at, move, marks } = props;
  const say = useWords(tidslinje);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const dragged = (event: PointerEvent<HTMLDivElement>): void => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    const x = event.clientX - left;
    const snapped = marks.map((one) => Date.parse(one.origin.occurredAt)).find((one) => Math.abs(place(one, span, width) - x) <= SNAP_PX);
    move(snapped ?? instant(x, span, width));
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = (span.to - span.from) / 400;
    const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 40, PageDown: -40 };
    const by = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Home") move(whole.from);
    else if (event.key === "End") move(whole.to);
    else if (by !== undefined) move(clamp(at + by * step * (event.shiftKey ? 10 : 1), whole));
    else return;
    event.preventDefault();
  };
  return (
    <div className="scrub">
      <Names />
      <div
        ref={box} className="scrub-line" role="slider" tabIndex={0} aria-label={say.scrubber} aria-valuemin={0} aria-valuemax={Math.round((whole.to - whole.from) / 1000)}
        aria-valuenow={Math.round((at - whole.from) / 1000)} aria-valuetext={timeOf(new Date(at).toISOString(), { seconds: true, date: "always" })} onKeyDown={pressed}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); dragged(event); }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && dragged(event)}
      >
        {width > 0 && <Drawing {...props} width={width} />}
      </div>
      <Stops frame={props.frame} decided={props.decided} span={span} whole={whole} width={width} at={at} move={move} />
      <p className="sr-only">{say.density}</p>
    </div>
  ); // prettier-ignore
}

function useWidth(of: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!of.current) return;
    const watching = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watching.observe(of.current);
    return () => watching.disconnect();
  }, [of]);
  return width;
}

function Names() {
  const say = useWords(tidslinje);
  const y = (at: number): number => at;
  return (
    <svg className="scrub-names" width={NAMES_PX} height={LANE.height} aria-hidden="true">
      <text x="0" y={y(LANE.phases + 16)}>{say.phases}</text>
      <text x="0" y={y(LANE.meetings + 9)}>{say.meetings}</text>
      <text x="0" y={y(LANE.axis - 14)} className="known">{say.known}</text>
      <text x="0" y={y(LANE.axis + 22)} className="happened">{say.happened}</text>
      <text x="0" y={y(LANE.marks + 4)}>{say.marks}</text>
      <text x="0" y={y(LANE.seen + 4)}>{say.observed}</text>
    </svg>
  ); // prettier-ignore
}

function Drawing(props: Props & { readonly width: number }) {
  const { span, at, mark, width, whole } = props;
  const x = (time: number): number => place(time, span, width);
  return (
    <svg width={width} height={LANE.height} aria-hidden="true">
      <Ticks span={span} width={width} />
      <Bands {...props} />
      <Meetings {...props} />
      <Bars {...props} />
      <line className="scrub-axis" x1="0" x2={width} y1={LANE.axis} y2={LANE.axis} />
      <Marks {...props} />
      {mark !== null && mark !== at && <rect className="scrub-between" x={Math.min(x(mark), x(at))} width={Math.abs(x(at) - x(mark))} y={LANE.phasesHeight + 4} height={LANE.marks - LANE.phasesHeight - 16} />}
      {mark !== null && <Needle x={x(mark)} className="needle-mark" />}
      <rect className="scrub-ahead" x={x(at)} width={Math.max(0, x(whole.to) - x(at))} y={0} height={LANE.ticks - 6} />
      <Needle x={x(at)} className="needle" />
    </svg>
  ); // prettier-ignore
}

function Needle({ x, className }: { x: number; className: string }) {
  return <g className={className}><line x1={x} x2={x} y1="0" y2={LANE.ticks - 4} /><path d={`M${x - 6} 0h12l-6 8z`} /></g>; // prettier-ignore
}

function Ticks({ span, width }: { span: Span; width: number }) {
  const ticks = ticksOf(span, Math.max(2, Math.floor(width / TICK_PX)));
  const days = span.to - span.from > 36 * 3_600_000;
  return (
    <g className="scrub-ticks">
      {ticks.map((at) => {
        const x = place(at, span, width);
        const said = timeOf(new Date(at).toISOString(), { date: days ? "always" : "never" });
        return <g key={at}><line x1={x} x2={x} y1={LANE.phasesHeight + 2} y2={LANE.ticks} />{x > 24 && x < width - 30 && <text x={x} y={LANE.ticks + 14}>{days && said.endsWith("00:00") ? said.replace(/ .*$/, "") : said}</text>}</g>;
      })}
    </g>
  ); // prettier-ignore
}

function Bands({ part, span, width, whole }: Props & { readonly width: number }) {
  const names = useWords(domain).phase;
  if (!part) return null;
  return (
    <g className="scrub-bands">
      {bandsOf(part, whole.to).map((band) => {
        const from = Math.max(0, place(band.from, span, width));
        const to = Math.min(width, place(band.to, span, width));
        if (to <= from) return null;
        return (
          <g key={`${band.phase}${band.from}`} className={`band band-${band.phase.toLowerCase()}`}>
            <title>{`${names[band.phase]} ${timeOf(new Date(band.from).toISOString(), { date: "always" })}`}</title>
            <rect x={from + 0.5} width={Math.max(1, to - from - 1)} y={LANE.phases} height={LANE.phasesHeight} />
            {to - from > 8.2 * names[band.phase].length && <text x={from + 8} y={LANE.phases + 15}>{names[band.phase]}</text>}
          </g>
        );
      })}
    </g>
  ); // prettier-ignore
}

function Meetings({ frame, span, width, whole }: Props & { readonly width: number }) {
  const kinds = useWords(pictureWords).meeting;
  return (
    <g className="scrub-meetings">
      {meetingsOf(frame, whole.to).map((one) => {
        const from = place(one.from, span, width);
        const to = place(one.to, span, width);
        if (to < 0 || from > width) return null;
        return <rect key={one.id} className="meeting-bar" data-meeting={one.id} x={from} width={Math.max(4, to - from)} y={LANE.meetings} height={LANE.meetingsHeight} rx="2"><title>{`${kinds[one.kind]}, ${one.whose}, ${timeOf(new Date(one.from).toISOString(), { date: "always" })}–${timeOf(new Date(one.to).toISOString(), { date: "never" })}`}</title></rect>;
      })}
    </g>
  ); // prettier-ignore
}

function Bars({ known, happened, bucketSeconds, span, width }: Props & { readonly width: number }) {
  const most = Math.max(1, ...known.map((one) => one.lines), ...happened.map((one) => one.lines));
  // The square root lets a single line be seen beside a hundred.
  const tall = (lines: number): number => Math.sqrt(lines / most) * LANE.bars;
  const wide = Math.max(1.5, place(span.from + bucketSeconds * 1_000, span, width) - 1);
  const path = (of: Density, up: boolean): string =>
    of.flatMap((one) => {
      const x = place(Date.parse(one.from), span, width);
      if (x + wide < 0 || x > width) return [];
      return [`M${x.toFixed(1)} ${LANE.axis + (up ? -1 : 1)}h${wide.toFixed(1)}v${(up ? -tall(one.lines) : tall(one.lines)).toFixed(1)}h-${wide.toFixed(1)}z`];
    }).join(""); // prettier-ignore
  return <g><path className="bars-known" d={path(known, true)} /><path className="bars-happened" d={path(happened, false)} /></g>; // prettier-ignore
}

/** Decisions stand above this as stops, by name. */
const SHAPE: Record<Mark["kind"], string | null> = {
  DECISION: null, OMISSION: "M0-5L5 0L0 5L-5 0z", MEASURE: "M-3.5-3.5h7v7h-7z", CORRECTION: "M-4-4L4 4M4-4L-4 4", PHASE: null,
}; // prettier-ignore

function Marks({ marks, frame, span, width }: Props & { readonly width: number }) {
  const names = useWords(pictureWords).mark;
  const inSight = (x: number): boolean => x >= -8 && x <= width + 8;
  return (
    <g>
      {marks.map((one) => {
        const shape = SHAPE[one.kind];
        const x = place(Date.parse(one.origin.occurredAt), span, width);
        if (!shape || !inSight(x)) return null;
        return <path key={`${one.kind}${one.origin.position}`} className={`at-${one.kind.toLowerCase()}`} transform={`translate(${x.toFixed(1)} ${LANE.marks})`} d={shape}><title>{`${names[one.kind]}, ${timeOf(one.origin.occurredAt, { date: "always" })}`}</title></path>;
      })}
      {frame.observations.map((one) => {
        const x = place(Date.parse(one.replayed?.at ?? one.origin.occurredAt), span, width);
        return inSight(x) && <path key={one.id} className="at-observation" transform={`translate(${x.toFixed(1)} ${LANE.seen})`} d="M-1 5v-11l8 3.5l-7 3.5"><title>{one.text}</title></path>;
      })}
    </g>
  ); // prettier-ignore
}
