/** What calls the one who is signed in: as it comes, or as this browser kept it, and how old it is then. */
import { useEffect, useState } from "react";
import { serverNow } from "../data/clock";
import { line } from "../data/line";
import { keep, kept } from "../data/sealed";
import { session } from "../data/session";
import { useStore } from "../data/store";
import { useLive } from "../data/streams";
import { AlarmsDocument, type AlarmPartFragment } from "./alarm.gql";

const SHELF = "alarms";

interface Kept {
  readonly alarms: readonly AlarmPartFragment[];
  readonly at: number;
}

export interface Ringing {
  readonly alarms: readonly AlarmPartFragment[];
  /** When this was last known to be so, by the server's clock; null while the line stands. */
  readonly asOf: number | null;
}

export function useRinging(): Ringing {
  const { data, at, fault } = useLive(AlarmsDocument, {});
  const { state, heardAt } = useStore(line);
  const who = useStore(session);
  const [before, setBefore] = useState<Kept | null>(null);
  useEffect(() => void kept<Kept>(SHELF).then((found) => setBefore((now) => now ?? found)), []);
  useEffect(() => {
    if (!data || at === null) return;
    // A line that comes back may have nothing to say for a moment: what called until then goes on calling.
    setBefore({ alarms: data.alarms, at });
    void keep(SHELF, { alarms: data.alarms, at });
  }, [data, at]);
  if (!data) return { alarms: before?.alarms ?? [], asOf: before ? atServer(before.at) : null };
  const live = state === "live" && fault === null && who.state === "in" && who.confirmed;
  return { alarms: data.alarms, asOf: live ? null : atServer(heardAt ?? at ?? Date.now()) };
}

const atServer = (at: number): number => at + serverNow() - Date.now();
