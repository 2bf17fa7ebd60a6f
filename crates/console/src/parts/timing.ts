/**
 * Times as people type them: `14:05`, `24.11. 08:00`, `+30` (minutes from now), `+2t` (hours from now), `-10` (minutes
 * ago). The same words mean the next such time where one plans, and the last one where one tells. Pure.
 */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A time this little ahead, told of as past, is a clock that goes wrong, not yesterday. */
const SLACK_MS = 60_000;

const FROM_NOW = /^([+-])\s*(\d{1,4})\s*(m|min|t|h)?$/i;
const CLOCK = /^(?:(\d{1,2})\.(\d{1,2})\.?(?:(\d{4}))?\s+)?(?:kl\.?\s*)?([01]?\d|2[0-3])[:.]([0-5]\d)$/i;

/** The instant a plan means, in milliseconds since the epoch: the next such time. Null when it is none, or past. */
export function ahead(typed: string, now: number): number | null {
  const at = instant(typed, now, 1);
  return at !== null && at > now ? at : null;
}

/** The instant an account means: the last such time. Null when it is none, or yet to come. */
export function back(typed: string, now: number): number | null {
  const at = instant(typed, now, -1);
  return at !== null && at <= now + SLACK_MS ? Math.min(at, now) : null;
}

function instant(typed: string, now: number, direction: 1 | -1): number | null {
  const text = typed.trim();
  const moved = FROM_NOW.exec(text);
  if (moved) {
    const unit = /^[th]$/i.test(moved[3] ?? "") ? HOUR_MS : MINUTE_MS;
    return now + (moved[1] === "-" ? -1 : 1) * Number(moved[2]) * unit;
  }
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, day, month, year, hours, minutes] = found;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  const wrong = (): boolean => (direction > 0 ? at.getTime() <= now : at.getTime() > now + SLACK_MS);
  if (day && month) {
    at.setFullYear(year ? Number(year) : at.getFullYear(), Number(month) - 1, Number(day));
    if (at.getMonth() !== Number(month) - 1) return null;
    if (!year && wrong()) at.setFullYear(at.getFullYear() + direction);
  } else if (wrong()) at.setDate(at.getDate() + direction);
  return at.getTime();
}
