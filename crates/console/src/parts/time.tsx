/** Times, ages and clocks, as everyone shows them: Norwegian, 24 hours, the date when it is not today, and both if asked. */
import { useSyncExternalStore } from "react";
import { language, LOCALES, useWords, words } from "../app/language";
import { serverNow } from "../data/clock";
import { useStore } from "../data/store";
import { shell } from "../words/shell";
import { dayAt, doubled, wallAt, ZONE } from "./zone";

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

let ticking: ReturnType<typeof setInterval> | undefined;
let second = Math.floor(serverNow() / SECOND_MS);
const watchers = new Set<() => void>();

function watch(heard: () => void): () => void {
  watchers.add(heard);
  ticking ??= setInterval(() => {
    second = Math.floor(serverNow() / SECOND_MS);
    for (const told of [...watchers]) told();
  }, SECOND_MS);
  return () => {
    watchers.delete(heard);
    if (watchers.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

/** The server's time in milliseconds, moving each second. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => second) * SECOND_MS;
}

/** How long something is: the two largest units that say anything. */
export function lengthOf(ms: number): string {
  const say = words(shell).age;
  const whole = Math.max(0, ms);
  if (whole < 2 * SECOND_MS) return say.now;
  if (whole < MINUTE_MS) return say.seconds(Math.floor(whole / SECOND_MS));
  if (whole < HOUR_MS) return say.minutes(Math.floor(whole / MINUTE_MS));
  if (whole < DAY_MS) return say.hours(Math.floor(whole / HOUR_MS), Math.floor((whole % HOUR_MS) / MINUTE_MS));
  return say.days(Math.floor(whole / DAY_MS), Math.floor((whole % DAY_MS) / HOUR_MS));
}

/** How long something lasted: like its length, but what took no time took `0 s`, not `now`. */
export function spanOf(ms: number): string {
  return ms < 2 * SECOND_MS ? words(shell).age.seconds(Math.floor(Math.max(0, ms) / SECOND_MS)) : lengthOf(ms);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How something of a time is written in the reader's language, in Norwegian time whatever the browser's own zone. */
export function formatted(at: number | Date, how: Intl.DateTimeFormatOptions): string {
  const locale = LOCALES[language.get()];
  const key = locale + JSON.stringify(how);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...how, ...((how.hour ?? how.timeStyle) && { hourCycle: "h23" as const }), timeZone: ZONE })));
  return format.format(at);
}

/** `14:05`, or `12.08. 14:05` on another day; in the hour that comes twice it says which of the two. */
export function timeOf(at: string, { seconds = false, date = "other-days" as "always" | "never" | "other-days" } = {}): string {
  const [when, now] = [Date.parse(at), serverNow()];
  if (Number.isNaN(when)) return at;
  const which = doubled(when);
  const clock = formatted(when, { hour: "2-digit", minute: "2-digit", ...(seconds && { second: "2-digit" }) }) + (which ? ` ${words(shell).season[which]}` : "");
  if (date === "never" || (date === "other-days" && dayAt(when) === dayAt(now))) return clock;
  const sameYear = wallAt(when).year === wallAt(now).year;
  return `${formatted(when, { day: "2-digit", month: "2-digit", ...(!sameYear && { year: "numeric" }) })} ${clock}`;
}

const inFull = (at: string): string => formatted(Date.parse(at), { dateStyle: "full", timeStyle: "medium" });

/** A time; the whole of it, with the date, where the pointer rests. */
export function Time({ at, seconds = false, date = "other-days" }: { at: string; seconds?: boolean; date?: "always" | "never" | "other-days" }) {
  useStore(language);
  return <time dateTime={at} title={inFull(at)}>{timeOf(at, { seconds, date })}</time>; // prettier-ignore
}

/** How long ago something was, moving. */
export function Age({ at }: { at: string | number }) {
  const say = useWords(shell).age;
  const since = typeof at === "number" ? at : Date.parse(at);
  const age = lengthOf(useNow() - since);
  return <span>{age === say.now ? age : say.ago(age)}</span>;
}

/** Time left until, or time over; over is said in words and marked. */
export function Countdown({ at }: { at: string }) {
  const say = useWords(shell).age;
  const left = Date.parse(at) - useNow();
  return (
    <span className={left < 0 ? "countdown overdue" : "countdown"}>
      {left < 0 ? say.over(lengthOf(-left)) : say.left(lengthOf(left))}
    </span>
  );
}
