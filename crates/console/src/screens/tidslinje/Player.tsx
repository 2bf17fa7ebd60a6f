/** Playing: from one instant on, at any speed, with what is quiet passed over. Its keys are those of every player. */
import { Button, Checkbox, Input, Select } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import { tell } from "../../parts/told";
import { advance, nextOf, type Span } from "./course";
import { tidslinje } from "./words";

const SPEED_USUAL = 600;
const SPEED_MAX = 1_000_000;
const FRAME_MS = 100;
const HOUR_MS = 3_600_000;
/** How much may be in sight, by its key in the address. */
export const LENGTHS = { m10: HOUR_MS / 6, h1: HOUR_MS, h6: 6 * HOUR_MS, d1: 24 * HOUR_MS, d7: 168 * HOUR_MS } as const;
export type Length = keyof typeof LENGTHS;
export const isLength = (key: string): key is Length => key in LENGTHS;

interface Props {
  readonly whole: Span;
  readonly at: number;
  /** Every instant at which something came, for passing over what is quiet. */
  readonly busy: readonly number[];
  /** What one jumps between. */
  readonly marks: readonly number[];
  /** True when the whole is more than what is in sight by itself. */
  readonly partial: boolean;
  move(to: number): void;
}

export function Player({ whole, partial, at, busy, marks, move }: Props) {
  const say = useWords(tidslinje);
  const [playing, setPlaying] = useState(false);
  const [fast, setFast] = useQueryParam("fart");
  const [passQuiet, setPassQuiet] = useState(true);
  const [length, setLength] = useQueryParam("utsnitt");
  const speed = Math.min(SPEED_MAX, Math.max(1, Number(fast) || SPEED_USUAL));
  const newest = useRef({ at, whole, busy, move, speed, passQuiet });
  newest.current = { at, whole, busy, move, speed, passQuiet };

  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const { current } = newest;
      const next = advance(current.at, now - last, current.speed, current.busy, current.passQuiet, current.whole.to);
      last = now;
      if (next >= current.whole.to) setPlaying(false);
      current.move(next);
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [playing]);

  const toggle = (): void => {
    if (!playing && at >= whole.to) move(whole.from);
    setPlaying(!playing);
  };
  const jump = (step: 1 | -1): void => {
    setPlaying(false);
    move(nextOf(marks, at, step) ?? (step === 1 ? whole.to : whole.from));
  };
  useShortcut("k", toggle);
  useShortcut("j", () => jump(-1));
  useShortcut("l", () => jump(1));
  const copy = (): void => void navigator.clipboard?.writeText(location.href).then(() => tell(say.copied), () => {}); // prettier-ignore
  return (
    <div className="player">
      <Button data-size="sm" variant="secondary" onClick={() => jump(-1)} aria-keyshortcuts="j"><span aria-hidden="true">◂</span> {say.before}<kbd aria-hidden="true">j</kbd></Button>
      <Button data-size="sm" onClick={toggle} aria-keyshortcuts="k" className="player-play"><span aria-hidden="true">{playing ? "❚❚" : "▶"}</span> {playing ? say.pause : say.play}<kbd aria-hidden="true">k</kbd></Button>
      <Button data-size="sm" variant="secondary" onClick={() => jump(1)} aria-keyshortcuts="l">{say.after} <span aria-hidden="true">▸</span><kbd aria-hidden="true">l</kbd></Button>
      <label className="player-field"><span>{say.speed}</span><Input data-size="sm" type="number" min={1} max={SPEED_MAX} step={1} list="speeds" value={fast || String(SPEED_USUAL)} onChange={(event) => setFast(event.target.value)} /></label>
      <datalist id="speeds">{[1, 10, 60, 300, 600, 1_800, 3_600, 21_600].map((one) => <option key={one} value={one} />)}</datalist>
      <label className="player-field"><span>{say.inSight}</span>
        <Select data-size="sm" value={isLength(length) || (partial && length === "alt") ? length : ""} onChange={(event) => setLength(event.target.value)}>
          <option value="">{partial ? say.most : say.whole}</option>
          {partial && <option value="alt">{say.whole}</option>}
          {(Object.keys(LENGTHS) as Length[]).filter((one) => LENGTHS[one] < whole.to - whole.from).map((one) => <option key={one} value={one}>{say.lengths[one]}</option>)}
        </Select>
      </label>
      <Checkbox data-size="sm" label={say.passQuiet} checked={passQuiet} onChange={(event) => setPassQuiet(event.target.checked)} />
      <Button data-size="sm" variant="tertiary" onClick={copy}>{say.copy}</Button>
    </div>
  ); // prettier-ignore
}
