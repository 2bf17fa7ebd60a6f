/**
 * Decisions and meetings on the line by name: one stop of the keyboard, arrows go from one to the next and take the
 * needle along. The single keys d and m do so from anywhere, with shift backwards.
 */
import { useRef, useState, type KeyboardEvent } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { timeOf } from "../../parts/time";
import { pictureWords } from "../../words/picture";
import { clamp, nextStop, place, stopsOf, type Decided, type Frame, type Span, type Stop } from "./course";
import { tidslinje } from "./words";

/** This close to a stop, in milliseconds, the needle stands at it: the address has whole seconds. */
const AT_MS = 1_000;

interface Props {
  readonly frame: Frame;
  readonly decided: readonly Decided[];
  readonly span: Span;
  readonly whole: Span;
  readonly width: number;
  readonly at: number;
  move(to: number): void;
}

export function Stops({ frame, decided, span, whole, width, at, move }: Props) {
  const say = useWords(tidslinje);
  const nameOf = useName();
  const strip = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const stops = stopsOf(frame, decided, whole.to);
  const stood = stops.find((one) => one.id === chosen && clamp(one.at, whole) === at);
  const here = stood ?? stops.findLast((one) => Math.abs(one.at - at) < AT_MS);
  const named = stops.find((one) => one.id === focused) ?? here;
  const reachable = stops.find((one) => one.id === focused) ?? here ?? stops[0];
  const goTo = (stop: Stop): void => {
    setChosen(stop.id);
    move(stop.at);
  };
  const jump = (kind: Stop["kind"], step: 1 | -1) => (): void => {
    const to = nextStop(stops, kind, stood, at, step);
    if (to) goTo(to);
  };
  useShortcut("d", jump("decision", 1));
  useShortcut("D", jump("decision", -1));
  useShortcut("m", jump("meeting", 1));
  useShortcut("M", jump("meeting", -1));
  const pressed = (event: KeyboardEvent): void => {
    const now = stops.findIndex((one) => one.id === focused);
    const to = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: stops.length - 1 }[event.key];
    const stop = to === undefined ? undefined : stops[to];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!stop) return;
    strip.current?.querySelector<HTMLElement>(`[data-stop="${stop.id}"]`)?.focus();
    goTo(stop);
  };
  if (stops.length === 0) return null;
  return (
    <>
      <div ref={strip} className="scrub-stops" role="toolbar" aria-label={say.stops} onKeyDown={pressed}>
        {width > 0 && stops.map((one) => {
          const x = place(one.at, span, width);
          return (
            <button
              key={one.id} type="button" data-stop={one.id} aria-label={nameOf(one)} title={nameOf(one)} className={x < 0 || x > width ? "out" : undefined} tabIndex={one === reachable ? 0 : -1}
              aria-current={one === here ? "true" : undefined} style={{ left: clamp(x, { from: 0, to: width }) }} onFocus={() => setFocused(one.id)} onBlur={() => setFocused(null)} onClick={() => goTo(one)}
            >
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path d={one.kind === "decision" ? "M0-6L6 0L0 6L-6 0z" : "M-6-3h12v6h-12z"} fill="currentColor" /></svg>
            </button>
          );
        })}
      </div>
      <p className="scrub-named" role="status">{named ? nameOf(named) : <span className="quiet">{say.stopsHelp}</span>}</p>
    </>
  ); // prettier-ignore
}

function useName(): (of: Stop) => string {
  const say = useWords(tidslinje);
  const kinds = useWords(pictureWords).meeting;
  const time = (at: number): string => timeOf(new Date(at).toISOString(), { date: "always" });
  return (of) =>
    of.kind === "decision"
      ? `${say.decision} ${time(of.at)}: ${of.text}`
      : `${say.meeting} ${time(of.sitting.from)}–${timeOf(new Date(of.sitting.to).toISOString(), { date: "never" })}: ${kinds[of.sitting.kind]}, ${of.sitting.whose}`; // prettier-ignore
}
