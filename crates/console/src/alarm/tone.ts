/**
 * The alarm's tone: made here, once for each call, in one tab. A browser makes no sound before somebody has touched
 * the page; then it sounds at the first touch, and the banner says so until it has.
 */
import { recall, remember } from "../app/memory";
import { store } from "../data/store";
import { unrung, withRung, type Call } from "./rules";

const MUTE = "alarm-sound";
const RUNG = "alarms-rung";
/** Two pitches by turns, in hertz, each for some seconds; heard in a noisy room, painful in none. */
const PITCHES = [880, 660, 880, 660] as const;
const EACH_S = 0.28;
const LOUDNESS = 0.25;
const RISE_S = 0.02;

/** Whether alarms are heard here. */
export const sound = store<boolean>(recall(MUTE) !== "off");
/** True while the browser holds the tone back until somebody touches the page. */
export const heldBack = store<boolean>(false);

export function allowSound(on: boolean): void {
  remember(MUTE, on ? "on" : "off");
  sound.set(on);
}

let player: AudioContext | null = null;

/** Sounds for those of these calls that have not been heard. */
export async function ring(alarms: readonly Call[]): Promise<void> {
  const calls = unrung(alarms, rung());
  if (calls.length === 0 || !sound.get()) return heldBack.set(false);
  player ??= new AudioContext();
  if (player.state !== "running") {
    heldBack.set(true);
    // It resolves only once somebody has touched the page.
    await Promise.race([player.resume(), new Promise((done) => setTimeout(done, 300))]);
    if ((player.state as AudioContextState) !== "running") return;
  }
  heldBack.set(false);
  await inOneTab(() => {
    const fresh = unrung(calls, rung());
    remember(RUNG, JSON.stringify(withRung(rung(), calls)));
    if (fresh.length > 0 && player) play(player);
  });
}

function rung(): readonly string[] {
  try {
    return JSON.parse(recall(RUNG) ?? "[]") as string[];
  } catch {
    return [];
  }
}

/** Tabs take turns, so that the second finds that the first has sounded. */
async function inOneTab(act: () => void): Promise<void> {
  if (navigator.locks) await navigator.locks.request(RUNG, act);
  else act();
}

function play(on: AudioContext): void {
  const loudness = on.createGain();
  loudness.connect(on.destination);
  const voice = on.createOscillator();
  voice.connect(loudness);
  const begin = on.currentTime + RISE_S;
  const end = begin + PITCHES.length * EACH_S;
  PITCHES.forEach((pitch, nth) => voice.frequency.setValueAtTime(pitch, begin + nth * EACH_S));
  loudness.gain.setValueAtTime(0, on.currentTime);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, begin);
  loudness.gain.setValueAtTime(LOUDNESS, end);
  loudness.gain.linearRampToValueAtTime(0, end + RISE_S);
  voice.start();
  voice.stop(end + 2 * RISE_S);
}
