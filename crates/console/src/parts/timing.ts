/**
 * Times as people type them, in Norwegian time: `14:05`, `24.11. 08:00`, `+30` (minutes from now), `+2t` (hours from
 * now), `-10` (minutes ago); in the hour that comes twice `02:30 sommertid` or `02:30 vintertid`. The same words mean
 * the next such time where one plans, and the last one where one tells. Pure.
 */
import { daysOn, instantsOf, isDay, wallAt, type Wall } from "./zone";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A time this little ahead, told of as past, is a clock that goes wrong, not yesterday. */
const SLACK_MS = 60_000;

const FROM_NOW = /^([+-])\s*(\d{1,4})\s*(m|min|t|h)?$/i;
const CLOCK = /^(?:(\d{1,2})\.(\d{1,2})\.?(?:(\d{4}))?\s+)?(?:kl\.?\s*)?([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s+(sommertid|sommartid|vintertid|summer|winter))?$/i;

/** Why nothing was understood: no time at all, one on the wrong side of now, or one in the hour that is left out. */
export type Why = "none" | "side" | "skipped";
export type Read = { readonly at: number } | { readonly at: null; readonly why: Why };

/** What a plan means: the next such time. */
export const ahead = (typed: string, now: number): Read => read(typed, now, 1);

/** What an account means: the last such time, and never what is yet to come. */
export function back(typed: string, now: number): Read {
  const found = read(typed, now, -1);
  return found.at === null ? found : { at: Math.min(found.at, now) };
}

type Direction = 1 | -1;

function read(typed: string, now: number, direction: Direction): Read {
  const text = typed.trim();
  const moved = FROM_NOW.exec(text);
  if (moved) {
    const unit = /^[th]$/i.test(moved[3] ?? "") ? HOUR_MS : MINUTE_MS;
    const at = now + (moved[1] === "-" ? -1 : 1) * Number(moved[2]) * unit;
    return onSide(at, now, direction) ? { at } : { at: null, why: "side" };
  }
  const found = CLOCK.exec(text);
  if (!found) return { at: null, why: "none" };
  const [, day, month, year, hours, minutes, season] = found;
  return meant({ day, month, year, hours: Number(hours), minutes: Number(minutes), season }, now, direction);
}

export interface Typed {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
  readonly hours: number;
  readonly minutes: number;
  readonly season?: string | undefined;
}

/** The instant of a typed day and o'clock; without a day, or without its year, the nearest one on the right side. */
export function meant(typed: Typed, now: number, direction: Direction): Read {
  const { day, month, year, hours, minutes, season } = typed;
  const today = { ...wallAt(now), hours, minutes };
  if (!day || !month) return nearest([today, daysOn(today, direction)], season, now, direction);
  const dated = { ...today, year: year ? Number(year) : today.year, month: Number(month), day: Number(day) };
  if (!isDay(dated)) return { at: null, why: "none" };
  return nearest(year ? [dated] : [dated, { ...dated, year: dated.year + direction }], season, now, direction);
}

/** The first of these that lies on the right side; of an hour that comes twice, whichever is nearer to now. */
function nearest(walls: readonly Wall[], season: string | undefined, now: number, direction: Direction): Read {
  for (const wall of walls) {
    const there = chosen(instantsOf(wall), season);
    const right = there.filter((at) => onSide(at, now, direction));
    const at = direction > 0 ? right[0] : right.at(-1);
    if (at !== undefined) return { at };
    // What today leaves out must not quietly become another day's.
    const leftOut = there.length === 0 ? instantsOf({ ...wall, hours: wall.hours + 1 })[0] : undefined;
    if (leftOut !== undefined && onSide(leftOut, now, direction)) return { at: null, why: "skipped" };
  }
  return { at: null, why: "side" };
}

const onSide = (at: number, now: number, direction: Direction): boolean => (direction > 0 ? at > now : at <= now + SLACK_MS);

function chosen(instants: readonly number[], season: string | undefined): readonly number[] {
  if (!season || instants.length < 2) return instants;
  return /^(somm[ae]rtid|summer)$/i.test(season) ? instants.slice(0, 1) : instants.slice(1);
}
