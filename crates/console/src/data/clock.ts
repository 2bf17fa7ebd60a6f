/** The server's time as far as we know it: a wrong clock on this machine must not make a wrong log. */
import { recall, remember } from "../app/memory";

const KEY = "clock";
let ahead = Number(recall(KEY) ?? 0) || 0;

/** Learns how far the server's clock is ahead, from what it said and how long the answer took. */
export function learn(serverTime: string, asked: number, answered: number): void {
  const said = Date.parse(serverTime);
  if (Number.isNaN(said)) return;
  ahead = Math.round(said - (asked + answered) / 2);
  remember(KEY, String(ahead));
}

/** What time it is at the server, in milliseconds since the epoch. */
export function serverNow(): number {
  return Date.now() + ahead;
}
