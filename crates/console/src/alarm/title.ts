/** The page's title: the screen's own, and by turns with it what calls, at most once a second. */
import { useEffect, useState } from "react";
import { store, useStore } from "../data/store";
import { useWide } from "../parts/wide";
import { titled } from "./rules";

const TURN_MS = 1_000;

/** What calls, in a few words; null while nothing does. */
export const calling = store<string | null>(null);

export function useTitle(own: string): void {
  const call = useStore(calling);
  const still = useWide("(prefers-reduced-motion: reduce)");
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (call === null) return;
    setTurn(0);
    const timer = setInterval(() => setTurn((now) => now + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [call]);
  useEffect(() => {
    document.title = titled(own, call, turn, still);
  }, [own, call, turn, still]);
}
