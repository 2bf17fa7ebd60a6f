/** The picture as it comes, the one this browser kept when nothing comes, and how old it is. */
import { useEffect, useRef, useState } from "react";
import { learn, serverNow } from "../../data/clock";
import { line } from "../../data/line";
import { usePulse } from "../../data/query";
import { keep, kept } from "../../data/sealed";
import { session } from "../../data/session";
import { useStore } from "../../data/store";
import { useLive } from "../../data/streams";
import { ask, type Fault } from "../../data/wire";
import type { Picture } from "./judge";
import { LivePictureDocument, ServerTimeDocument } from "./situasjon.gql";

/** Least pause between two pictures that are kept. */
const KEEP_PAUSE_MS = 2_000;

interface Kept {
  readonly picture: Picture;
  readonly at: number;
}

export interface Seen {
  readonly picture: Picture | null;
  readonly fault: Fault | null;
  /** True when the line stands: then the picture is as things are now. */
  readonly live: boolean;
  /** When it was last known to be as things are, by the server's clock; null while live. */
  readonly asOf: number | null;
}

export function usePicture(incidentId: string): Seen {
  const { data, at, fault } = useLive(LivePictureDocument, { incidentId });
  const before = useKept(incidentId, data?.situation ?? null, at);
  const { state, heardAt } = useStore(line);
  const who = useStore(session);
  useClock(incidentId);
  if (data) {
    const live = state === "live" && fault === null && who.state === "in" && who.confirmed;
    return { picture: data.situation, fault, live, asOf: live ? null : atServer(fault ? at : (heardAt ?? at)) };
  }
  // A picture that was kept is for when the server is away, not for when it says no.
  if (fault?.kind === "answered") return { picture: null, fault, live: false, asOf: null };
  return { picture: before?.picture ?? null, fault, live: false, asOf: atServer(before?.at ?? null) };
}

const atServer = (at: number | null): number | null => (at === null ? null : at + serverNow() - Date.now());

/** What was on screen stays, also when the page is loaded without a line. */
function useKept(incidentId: string, picture: Picture | null, at: number | null): Kept | null {
  const shelf = `situation:${incidentId}`;
  const [before, setBefore] = useState<Kept | null>(null);
  const keptAt = useRef(0);
  useEffect(() => {
    let current = true;
    void kept<Kept>(shelf).then((found) => current && setBefore(found));
    return () => void (current = false);
  }, [shelf]);
  useEffect(() => {
    if (!picture || at === null) return;
    // The first at once, and then however often it changes: a busy incident must not be the one that is not kept.
    const wait = Math.max(0, keptAt.current + KEEP_PAUSE_MS - Date.now());
    const timer = setTimeout(() => {
      keptAt.current = Date.now();
      void keep(shelf, { picture, at });
    }, wait);
    return () => clearTimeout(timer);
  }, [shelf, picture, at]);
  return before;
}

/** A wall screen stands for days: the server's time is learnt anew as the log grows, or its countdowns drift. */
function useClock(incidentId: string): void {
  usePulse(incidentId, () => {
    const asked = Date.now();
    void ask(ServerTimeDocument, {}).then(({ installation }) => learn(installation.now, asked, Date.now()), () => {}); // prettier-ignore
  });
}
