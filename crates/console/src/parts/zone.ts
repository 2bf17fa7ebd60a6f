/**
 * Norwegian time, whatever the browser's own zone: a log in which two clocks are mixed is no log. What stands on the
 * wall is turned into instants by asking the calendar back, so that the days when the clocks are changed come right. Pure.
 */

export const ZONE = "Europe/Oslo";

/** What stands on a Norwegian wall. `month` from 1; `seconds` are dropped. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
}

/** How far Norwegian time may be ahead of UTC, in hours: summer first, which in the doubled hour is the earlier. */
const AHEAD_H = [2, 1] as const;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });

export function wallAt(at: number): Wall {
  const read: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) read[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = read;
  return { year, month, day, hours: hour, minutes: minute };
}

const asUtc = (wall: Wall): number => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hours, wall.minutes);

/** False for a 31st of February, which must not become another day. */
export function isDay(wall: Wall): boolean {
  const there = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  return there.getUTCDate() === wall.day && there.getUTCMonth() === wall.month - 1;
}

/** The instants at which a Norwegian wall shows this: one, two where an hour comes twice, none where it is left out. */
export function instantsOf(wall: Wall): readonly number[] {
  const wanted = asUtc(wall);
  if (!isDay(wall)) return [];
  return AHEAD_H.map((hours) => wanted - hours * HOUR_MS).filter((at) => asUtc(wallAt(at)) === wanted);
}

/** The same o'clock some days on or back. */
export function daysOn(wall: Wall, days: number): Wall {
  const then = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + days));
  return { ...wall, year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() };
}

/** Whether an instant lies in the hour that comes twice, and which of them: `summer` is the first. */
export function doubled(at: number): "summer" | "winter" | null {
  const wall = wallAt(at);
  if (wall.hours !== 2) return null;
  const twice = instantsOf(wall);
  if (twice.length < 2) return null;
  return Math.floor(at / MINUTE_MS) * MINUTE_MS === twice[0] ? "summer" : "winter";
}

/** How far Norwegian time is ahead of UTC at an instant, in milliseconds. */
export const aheadAt = (at: number): number => asUtc(wallAt(at)) - Math.floor(at / MINUTE_MS) * MINUTE_MS;

/** An instant as browsers' own fields write times: `2026-05-17T14:05`. */
export const writtenAt = (at: number): string => new Date(at + aheadAt(at)).toISOString().slice(0, 16);

/** The Norwegian day of an instant, to tell days apart: `2026-05-17`. */
export const dayAt = (at: number): string => writtenAt(at).slice(0, 10);

const TYPED = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/**
 * A day (`2026-05-17`) at an o'clock, or a time (`2026-05-17T14:05`), as browsers' own fields give them: the instant,
 * the first of two; null for what is no time. In the hour that is left out it is as long after the change as it would
 * have been before.
 */
export function momentAt(typed: string, oclock = "00:00"): number | null {
  const found = TYPED.exec(typed);
  if (!found) return null;
  const [hours = 0, minutes = 0] = (found[4] ? `${found[4]}:${found[5]}` : oclock).split(":").map(Number);
  const wall = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), hours, minutes };
  return instantsOf(wall)[0] ?? instantsOf({ ...wall, hours: wall.hours + 1 })[0] ?? null;
}
