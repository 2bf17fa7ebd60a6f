/** Time on a line: where an instant stands on it, what lies on it, and how one moves along it. Knows no screen. */
import type { MeetingKind, Phase } from "../../gql/schema";
import { aheadAt } from "../../parts/zone";
import type { TimelineDensityQuery, TimelineFrameQuery } from "./tidslinje.gql";

export type Frame = TimelineFrameQuery["situation"];
/** A line of the log that is a decision. */
export type Decided = TimelineFrameQuery["decisions"]["edges"][number]["node"];
export type Part = Frame["parts"][number];
export type Density = TimelineDensityQuery["known"]["density"];
export type Mark = TimelineDensityQuery["happened"]["marks"][number];

/** A stretch of time, in milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** About so many bars fill the line. */
const BARS = 200;
const WEEK_S = 604_800;

/** From the first thing that happened to the newest line; never empty. */
export function wholeOf(frame: Frame, now: number): Span {
  const from = Math.min(...[frame.opened?.occurredAt, frame.opened?.recordedAt].flatMap((at) => (at ? [Date.parse(at)] : [])), now);
  const newest = frame.newest ? Math.max(Date.parse(frame.newest.recordedAt), Date.parse(frame.newest.occurredAt)) : now;
  return { from, to: Math.max(newest, from + MINUTE_MS) };
}

/** Of all lines, the share that the busiest stretch holds at least; how long a pause belongs to it, and when it is worth showing. */
const MOST = 0.85;
const PAUSE = 0.25;
const WORTH = 0.6;
const LONG_MS = 6 * HOUR_MS;

/** The stretch in which most of it was: a few lines months later must not press the hours together. Else the whole. */
export function mostOf(whole: Span, ...densities: readonly Density[]): Span {
  const all = densities.flat().map((one) => ({ at: Date.parse(one.from), lines: one.lines })).toSorted((a, b) => a.at - b.at);
  const lines = all.reduce((sum, one) => sum + one.lines, 0);
  if (lines === 0 || whole.to - whole.from < LONG_MS) return whole;
  let seen = 0;
  let to = whole.from;
  for (const one of all) {
    if (seen >= lines * MOST && one.at - to > (to - whole.from) * PAUSE) break;
    seen += one.lines;
    to = one.at;
  }
  const padded = Math.round(Math.min(whole.to, to + ((whole.to - whole.from) / BARS) * 2));
  return padded - whole.from < (whole.to - whole.from) * WORTH ? { from: whole.from, to: padded } : whole;
}

/** The stretch in sight: the whole, or so much of it around an instant. */
export function around(whole: Span, lengthMs: number | null, at: number): Span {
  const all = whole.to - whole.from;
  if (lengthMs === null || lengthMs >= all) return whole;
  const from = Math.min(Math.max(at - lengthMs / 2, whole.from), whole.to - lengthMs);
  return { from, to: from + lengthMs };
}

/** How long a bar is, in seconds: a round length, so that bars begin at whole minutes and hours. */
export function bucketOf(span: Span): number {
  const wanted = (span.to - span.from) / 1_000 / BARS;
  return [10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400].find((one) => one >= wanted) ?? WEEK_S;
}

export const place = (at: number, span: Span, width: number): number => ((at - span.from) / (span.to - span.from)) * width;
export const instant = (x: number, span: Span, width: number): number => clamp(span.from + (x / Math.max(1, width)) * (span.to - span.from), span);
export const clamp = (at: number, { from, to }: Span): number => Math.min(to, Math.max(from, at));

/** Where the line is ticked: whole hours and days of Norwegian time, at most about so many. */
export function ticksOf(span: Span, most: number): readonly number[] {
  const length = span.to - span.from;
  const steps = [MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, DAY_MS, 2 * DAY_MS, 7 * DAY_MS, 28 * DAY_MS, 91 * DAY_MS, 365 * DAY_MS];
  const step = steps.find((one) => length / one <= most) ?? length;
  const ticks: number[] = [];
  // Counted on the wall, where midnight stays midnight when the clocks are changed.
  for (let wall = Math.ceil((span.from + aheadAt(span.from)) / step) * step; ; wall += step) {
    const at = wall - aheadAt(wall - aheadAt(wall));
    if (at > span.to) return ticks;
    ticks.push(at);
  }
}

/** From when on at least so many lines lie before an instant; null when there are not so many. */
export function sinceOf(density: Density, at: number, lines: number): number | null {
  let seen = 0;
  for (const one of density.toReversed()) {
    const from = Date.parse(one.from);
    if (from > at) continue;
    // The bucket that the instant lies in may hold lines after it: it is looked at, and not counted on.
    seen += seen === 0 ? Number.MIN_VALUE : one.lines;
    if (seen >= lines) return from;
  }
  return null;
}

export interface Band {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** The phases of one organisation, one after the other, by when they happened. */
export function bandsOf(part: Part, end: number): readonly Band[] {
  const steps = [
    { to: "DETECTED" as Phase, at: Date.parse(part.started.occurredAt) },
    ...part.steps.map((step) => ({ to: step.to, at: Date.parse(step.origin.occurredAt) })),
  ].toSorted((a, b) => a.at - b.at);
  return steps.flatMap((step, index) => {
    const to = steps[index + 1]?.at ?? Math.max(end, step.at);
    return to > step.at ? [{ phase: step.to, from: step.at, to }] : [];
  });
}

export interface Sitting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly whose: string;
  readonly from: number;
  readonly to: number;
}

/** The meetings that were held, each from it began until it was over; one that sits lasts to the end of the line. */
export const meetingsOf = (frame: Pick<Frame, "meetings">, end: number): readonly Sitting[] =>
  frame.meetings.flatMap((one) => {
    if (!one.started || (one.stage !== "SITTING" && one.stage !== "ADJOURNED")) return [];
    const from = Date.parse(one.started.occurredAt);
    const to = one.stage === "SITTING" ? end : Date.parse(one.since.occurredAt);
    return [{ id: one.id, kind: one.kind, whose: one.organisation.shortName, from, to: Math.max(from, to) }];
  });

/** Something with a name that one goes to on the line. */
export type Stop = { readonly id: string; readonly at: number } & (
  | { readonly kind: "decision"; readonly text: string }
  | { readonly kind: "meeting"; readonly sitting: Sitting }
); // prettier-ignore

/** The whole second that an instant lies before or on: the address has whole seconds, and what happened shows there. */
export const upToSecond = (at: number): number => Math.ceil(at / 1_000) * 1_000;

/** Decisions and meetings in the order they came. */
export function stopsOf({ meetings }: Pick<Frame, "meetings">, decided: readonly Decided[], end: number): readonly Stop[] {
  const decisions = decided.map(({ number, text, occurredAt }): Stop => ({ kind: "decision", id: `line-${number}`, text: text ?? "", at: upToSecond(Date.parse(occurredAt)) }));
  const held = meetingsOf({ meetings }, end).map((sitting): Stop => ({ kind: "meeting", id: sitting.id, sitting, at: upToSecond(sitting.from) }));
  return [...decisions, ...held].toSorted((a, b) => a.at - b.at);
}

/** The next of some instants before or after one; null when there is none. */
export function nextOf(instants: readonly number[], at: number, step: 1 | -1): number | null {
  const beyond = instants.filter((one) => (step === 1 ? one > at : one < at));
  return beyond.length === 0 ? null : step === 1 ? Math.min(...beyond) : Math.max(...beyond);
}

/** The stop to go to next among those of one kind: from the one that is stood at, else from the instant. Two may share a second. */
export function nextStop(stops: readonly Stop[], kind: Stop["kind"], stood: Stop | undefined, at: number, step: 1 | -1): Stop | undefined {
  const all = stops.filter((one) => one.kind === kind);
  if (stood?.kind === kind) return all[all.indexOf(stood) + step];
  return step === 1 ? all.find((one) => one.at > at) : all.findLast((one) => one.at < at);
}

/** Quiet that lasts longer than this while it is played is passed over, in milliseconds of the reader's time. */
const QUIET_MAX_MS = 2_000;

/** Where playing has come to after a while: quiet stretches are passed over where that is wanted. */
export function advance(at: number, passedMs: number, speed: number, busy: readonly number[], passQuiet: boolean, end: number): number {
  const next = at + passedMs * speed;
  if (passQuiet) {
    const line = nextOf(busy, at, 1);
    if (line !== null && line - at > QUIET_MAX_MS * speed) return Math.min(line - (QUIET_MAX_MS / 4) * speed, end);
  }
  return Math.min(next, end);
}

/** An instant as the address has it: the whole second that shows what happened then. */
export const written = (at: number): string => new Date(upToSecond(at)).toISOString().replace(".000Z", "Z");

/** An instant from the address; null when there is none that can be read. */
export function read(text: string): number | null {
  const at = Date.parse(text);
  return text === "" || Number.isNaN(at) ? null : at;
}
