/** A day, with how far off it is where that matters; over is said in words. */
import { language, useWords } from "../app/language";
import { useStore } from "../data/store";
import { preparedness } from "../words/preparedness";
import { formatted, useNow } from "./time";
import { dayAt } from "./zone";

const DAY_MS = 86_400_000;

export const dayOf = (at: string): string => formatted(Date.parse(at), { day: "numeric", month: "short", year: "numeric" });

/** The day of a moment, as a field of days has it: `2026-05-17`. */
export const dayTyped = (at: string): string => dayAt(Date.parse(at));

export function Day({ at }: { at: string }) {
  useStore(language);
  return <time dateTime={at} className="day">{dayOf(at)}</time>;
}

/** A deadline: its day, and how many days over it is or are left within three months. */
export function Deadline({ at, met = false }: { at: string; met?: boolean }) {
  const say = useWords(preparedness).deadline;
  const left = Math.ceil((Date.parse(at) - useNow()) / DAY_MS);
  const near = !met && left <= 92;
  return (
    <span className={near && left < 0 ? "overdue" : undefined}>
      <Day at={at} />
      {near && <span className={left < 0 ? undefined : "quiet"}> · {left < 0 ? say.over(-left) : say.left(left)}</span>}
    </span>
  );
}
