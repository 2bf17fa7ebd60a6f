/**
 * The wall screen: the same picture without controls, to be read at five metres. It covers the whole page and has one
 * thing to press, Escape, which nobody needs. It says how old it is, always.
 */
import { useEffect, useRef } from "react";
import { useWords } from "../../app/language";
import { line } from "../../data/line";
import { useWho } from "../../data/session";
import { useStore } from "../../data/store";
import { lengthOf, useNow } from "../../parts/time";
import { serverNow } from "../../data/clock";
import { shell } from "../../words/shell";
import type { Part } from "./judge";
import type { Seen } from "./picture";
import "./wall.css";
import { WallBoard } from "./WallBoard";
import type { Wall as WallKind } from "./walls";
import { situasjon } from "./words";

export function Wall({ of, seen, part, leave }: { of: WallKind; seen: Seen; part: Part | null; leave: () => void }) {
  const say = useWords(situasjon);
  const dialog = useRef<HTMLDialogElement>(null);
  const { picture } = seen;
  useAwake();
  useEffect(() => {
    const one = dialog.current;
    if (one && !one.open) one.showModal();
    return () => one?.close();
  }, []);
  return (
    <dialog ref={dialog} className={picture?.exercise ? "wall exercise" : "wall"} aria-label={`${say.wallTitle}: ${say.walls[of]}`} data-wall={of} onClose={leave} tabIndex={-1}>
      <Banner exercise={picture?.exercise ?? false} />
      {picture ? <WallBoard of={of} picture={picture} part={part} /> : <p className="wall-none">{say.noPicture}</p>}
      <Foot seen={seen} />
    </dialog>
  ); // prettier-ignore
}

function Banner({ exercise }: { exercise: boolean }) {
  const say = useWords(shell);
  const { installation } = useWho();
  if (exercise) return <p className="wall-banner exercise-banner">{say.exerciseBanner}</p>;
  return installation.demo ? <p className="wall-banner demo-banner">{say.demo}</p> : null;
}

/** Never silent about its age: seconds while the line stands, a band that cannot be overlooked when it does not. */
function Foot({ seen }: { seen: Seen }) {
  const say = useWords(situasjon);
  const { heardAt } = useStore(line);
  const now = useNow();
  if (!seen.live) return <p className="wall-foot cut">{seen.asOf === null ? say.noPicture : say.cut(lengthOf(now - seen.asOf))}</p>;
  const age = heardAt === null ? 0 : now - (heardAt + serverNow() - Date.now());
  return <p className="wall-foot">{age < 2_000 ? say.heardNow : say.heard(lengthOf(age))}</p>;
}

/** Asks the machine not to put the screen to sleep, where it can be asked; again when the page comes back in sight. */
function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = (): void => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      void navigator.wakeLock.request("screen").then((got) => (left ? void got.release() : (lock = got)), () => {}); // prettier-ignore
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
}
