/** What a picture says about one organisation: late first, soonest first, and how a figure moves. Knows no screen. */
import type { ClockKind, Phase } from "../../gql/schema";
import type { FigureFragment, PartPictureFragment, PictureFragment } from "./situasjon.gql";

export type Picture = PictureFragment;
export type Part = PartPictureFragment;
export type Figure = FigureFragment;
export type Task = Picture["tasks"][number];
export type Decision = Picture["decisions"][number];
export type Meeting = Picture["meetings"][number];
export type Clock = Picture["clocks"][number];
export type Gap = Picture["gaps"][number];
export type Reported = Figure["series"][number];

/** The part that is shown: the one that was chosen, else the reader's own, else that of whose incident it is. */
export function partOf(picture: Picture, chosen: string, own: string): Part | null {
  const find = (id: string | undefined): Part | undefined => picture.parts.find((part) => part.organisation.id === id);
  return find(chosen) ?? find(own) ?? find(picture.lead?.id) ?? picture.parts[0] ?? null;
}

export const ofOrganisation = <T extends { readonly organisation: { readonly id: string } }>(all: readonly T[], id: string | undefined): readonly T[] =>
  all.filter((one) => one.organisation.id === id);

/** The phases as the sequence has them. What comes after is over. */
export const SEQUENCE: readonly Phase[] = ["DETECTED", "NOTIFY", "MOBILISE", "UNDERSTAND", "HANDLE", "NORMALISE", "EVALUATE"];

export interface Step {
  readonly phase: Phase;
  readonly state: "passed" | "skipped" | "now" | "ahead";
  /** When it was first reached. */
  readonly at: string | null;
}

/** The way through the sequence: what was reached, what was passed over, where it is. */
export function courseOf(part: Part): readonly Step[] {
  const reached = new Map(part.reached.map((one) => [one.phase, one.origin.occurredAt]));
  const over = part.phase === "CLOSED" || part.phase === "DISMISSED";
  const now = part.phase === null ? -1 : SEQUENCE.indexOf(part.phase);
  const furthest = Math.max(now, ...SEQUENCE.map((phase, at) => (reached.has(phase) ? at : -1)));
  const steps = SEQUENCE.map((phase, at): Step => {
    const when = reached.get(phase) ?? null;
    if (at === now) return { phase, state: "now", at: part.phaseSince?.occurredAt ?? when };
    if (when !== null) return { phase, state: "passed", at: when };
    return { phase, state: at < furthest ? "skipped" : "ahead", at: null };
  });
  return over && part.phase ? [...steps, { phase: part.phase, state: "now", at: part.phaseSince?.occurredAt ?? null }] : steps;
}

export const isLate = (due: string | null, now: number): boolean => due !== null && Date.parse(due) < now;
const bySoonest = (a: string | null, b: string | null): number => (a === null ? (b === null ? 0 : 1) : b === null ? -1 : Date.parse(a) - Date.parse(b));

/** Open tasks, the latest first; those without a deadline last. */
export const openTasks = (picture: Picture, organisation: string | undefined): readonly Task[] =>
  ofOrganisation(picture.tasks, organisation).filter((task) => task.open).toSorted((a, b) => bySoonest(a.deadline, b.deadline));

export const wanted = (picture: Picture, organisation: string | undefined): readonly Decision[] =>
  ofOrganisation(picture.decisions, organisation).filter((one) => one.stage === "WANTED").toSorted((a, b) => bySoonest(a.neededBy, b.neededBy));

/** Decisions that hold, the newest first. */
export const made = (picture: Picture, organisation: string | undefined): readonly Decision[] =>
  ofOrganisation(picture.decisions, organisation)
    .filter((one) => one.stage === "MADE")
    .toSorted((a, b) => Date.parse(b.since.occurredAt) - Date.parse(a.since.occurredAt));

/** The meeting that sits, else the next one. */
export function nextMeeting(picture: Picture, organisation: string | undefined): Meeting | null {
  const ours = ofOrganisation(picture.meetings, organisation);
  const convened = ours.filter((one) => one.stage === "CONVENED").toSorted((a, b) => bySoonest(a.startsAt, b.startsAt));
  return ours.find((one) => one.stage === "SITTING") ?? convened[0] ?? null;
}

/** The order whose report is due first. */
export const nextReport = (picture: Picture, organisation: string | undefined): Picture["reportOrders"][number] | null =>
  ofOrganisation(picture.reportOrders, organisation)
    .filter((one) => one.completed === null && one.due !== null)
    .toSorted((a, b) => bySoonest(a.due, b.due))[0] ?? null;

/** The clocks that are shown where the thing itself is. */
const SHOWN_THERE: readonly ClockKind[] = ["MEETING", "REPORT", "TASK", "MEASURE", "DECISION", "DECISION_REVIEW", "FOCUS", "GOAL", "QUESTION", "DEMAND", "ANSWER", "AREA_STATUS", "STAND_DOWN", "DEPLETION"];

/** The other clocks, soonest first. */
export const otherClocks = (picture: Picture, organisation: string | undefined): readonly Clock[] =>
  ofOrganisation(picture.clocks, organisation).filter((one) => !SHOWN_THERE.includes(one.kind));

export interface Trend {
  readonly newest: Reported | null;
  /** Against the report before it that had a value; null when there is nothing to hold it against. */
  readonly change: number | null;
  readonly before: Reported | null;
}

/** How a figure moved last. A report that says "not known any more" is the newest too. */
export function trendOf(series: readonly Reported[]): Trend {
  const newest = series.at(-1) ?? null;
  const before = series.slice(0, -1).findLast((one) => one.value !== null) ?? null;
  const known = newest?.value ?? null;
  return { newest, before, change: known === null || before?.value == null ? null : known - before.value };
}

/** The gaps that matter to one organisation: its own, and what nobody knows. */
export const gapsOf = (picture: Picture, organisation: string | undefined): readonly Gap[] =>
  picture.gaps.filter((gap) => {
    const whose = gap.vacancy?.organisation.id ?? gap.minimum?.organisation.id;
    return whose === undefined || whose === organisation;
  });

/** Where a report stands in a box: from the first report to the last, from the least value to the most. */
function scaleOf(series: readonly Reported[], width: number, height: number): { x(one: Reported): number; y(value: number): number } {
  const times = series.map((one) => Date.parse(one.origin.occurredAt));
  const values = series.flatMap((one) => (one.value === null ? [] : [one.value]));
  const [from, to, low, high] = [Math.min(...times), Math.max(...times), Math.min(...values), Math.max(...values)];
  return {
    x: (one) => (to === from ? width : ((Date.parse(one.origin.occurredAt) - from) / (to - from)) * width),
    y: (value) => (high === low ? height / 2 : height - ((value - low) / (high - low)) * height),
  };
}

/** A curve of a figure within a box, as the runs of points between which it was known. It holds until the next report. */
export function curveOf(series: readonly Reported[], width: number, height: number): readonly string[] {
  const { x, y } = scaleOf(series, width, height);
  const runs: string[] = [];
  let run = "";
  for (const one of series) {
    const here = x(one).toFixed(1);
    if (one.value === null) {
      if (run) runs.push(`${run}H${here}`);
      run = "";
    } else run = run ? `${run}H${here}V${y(one.value).toFixed(1)}` : `M${here} ${y(one.value).toFixed(1)}`;
  }
  return run ? [...runs, run] : runs;
}

/** Each report that gave a value, as a point of no length: drawn with round ends it is a dot. */
export function pointsOf(series: readonly Reported[], width: number, height: number): string {
  const { x, y } = scaleOf(series, width, height);
  return series.flatMap((one) => (one.value === null ? [] : [`M${x(one).toFixed(1)} ${y(one.value).toFixed(1)}h0`])).join("");
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where in the width of the curve nothing was known: from the report that said so to the next that gave a value. */
export function unknownOf(series: readonly Reported[], width: number): readonly Span[] {
  const { x } = scaleOf(series, width, 1);
  const spans: Span[] = [];
  series.forEach((one, at) => {
    if (one.value !== null || series[at - 1]?.value === null) return;
    const next = series.slice(at).find((later) => later.value !== null);
    spans.push({ from: x(one), to: next ? x(next) : width });
  });
  return spans;
}
