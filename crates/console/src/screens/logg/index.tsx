/** Logg: the log of one incident, or the queue over all of them, and the line that is always there to write on. */
import { Heading } from "@digdir/designsystemet-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../app/language";
import { recall, remember } from "../../app/memory";
import { usePlace, useQueryParam } from "../../app/router";
import type { ScreenProps } from "../../app/screens";
import { RecordEntryDocument } from "../../data/commands.gql";
import { onLive } from "../../data/line";
import { useMay } from "../../data/may";
import { useQuery } from "../../data/query";
import { outbox } from "../../data/outbox";
import { useWho } from "../../data/session";
import { useStore } from "../../data/store";
import { DeedsFor, DeedsIn } from "../../parts/offered";
import { sentence } from "../../parts/states";
import { Apart } from "./Apart";
import { Began } from "./Began";
import { Choosing } from "./Choosing";
import { EntryLine, type Correcting } from "./EntryLine";
import { Feed, type ChosenLines } from "./Feed";
import { awaitsOf, filterOf } from "./filters";
import { Filters } from "./Filters";
import { Log } from "./lines";
import { LogTiesDocument, type LogTiesQuery } from "./logg.gql";
import "./logg.css";
import { Pending } from "./Pending";
import { logg } from "./words";

const AWAITS_AGAIN_MS = 10_000;

/** A row that has the focus is not pushed out of sight by new ones. */
const focusedWithin = (): boolean => !!document.activeElement?.closest(".feed-list");

/** Where one may not log, the lines are there to read, and a sentence says who may. */
export default function Logg({ incidentId }: ScreenProps) {
  const own = useWho().viewer.organisation.id;
  const shown = <Lines incidentId={incidentId} />;
  return incidentId ? <DeedsIn incidentId={incidentId}>{shown}</DeedsIn> : <DeedsFor organisationId={own}>{shown}</DeedsFor>;
}

function Lines({ incidentId }: { incidentId: string | null }) {
  const say = useWords(logg);
  const { may, refusal } = useMay(RecordEntryDocument);
  const { query } = usePlace();
  const wanted = JSON.stringify({ incidentId, filter: filterOf(query), awaits: awaitsOf(query) });
  const atTop = useRef(true);
  const log = useMemo(() => {
    atTop.current = true;
    return new Log(JSON.parse(wanted), () => atTop.current && !focusedWithin());
  }, [wanted]);
  const awaits = query.has("venter");
  const lines = useStore(log.lines);
  const unread = useUnread(incidentId, lines.rows[0]?.entry.position);
  const [pointed, setPointed] = useQueryParam("linje");
  const ties = useTies(incidentId);
  const choosing = useChoosing(incidentId !== null && ties?.dutyLog != null && ties.state === "OPEN" && may);
  const [correcting, setCorrecting] = useState<Correcting | null>(null);

  useEffect(() => {
    void log.open();
    // What could not be had is asked for again when the line is back, and when what was written has arrived.
    const retry = (): void => log.retry();
    const stops = [onLive(retry), outbox.subscribe(retry)];
    // What waits is judged by what came since: those lines are asked for anew.
    const anew = awaits ? setInterval(() => void log.open(), AWAITS_AGAIN_MS) : undefined;
    return () => {
      clearInterval(anew);
      for (const stop of stops) stop();
      log.close();
    };
  }, [log, awaits]);

  const top = useCallback(
    (at: boolean) => {
      atTop.current = at;
      if (at && !focusedWithin()) log.letIn();
    },
    [log],
  );
  return (
    <div className="logg">
      <Heading level={1} className="sr-only">{incidentId ? say.log : say.queue}</Heading>
      <div className="logg-head">
        {may ? <EntryLine key={incidentId ?? ""} incidentId={incidentId} correcting={correcting} done={() => setCorrecting(null)} /> : <p className="quiet who-may">{refusal && sentence(refusal)}</p>}
        {ties?.begunIn && <Began of={ties.begunIn} />}
        <Pending incidentId={incidentId} />
        <Filters incidentId={incidentId} />
        {incidentId && choosing && <Choosing incidentId={incidentId} chosen={choosing.chosen} drop={choosing.drop} />}
      </div>
      <Feed key={wanted} lines={lines} queue={incidentId === null} unread={unread} filtered={query.size > (pointed ? 1 : 0)} top={top} older={() => void log.older()} letIn={() => log.letIn()} retry={() => log.retry()} correct={may ? setCorrecting : undefined} choosing={choosing} made={ties?.incidentsMade} />
      {incidentId && /^\d{1,9}$/.test(pointed) && <Apart key={pointed} incidentId={incidentId} number={Number(pointed)} close={() => setPointed("")} />}
    </div>
  ); // prettier-ignore
}

/** What the log has become, or came of; asked for again only where that may change. */
function useTies(incidentId: string | null): LogTiesQuery["incident"] {
  const [duty, setDuty] = useState(false);
  const { data } = useQuery(LogTiesDocument, { incidentId: incidentId ?? "" }, { wanted: incidentId !== null, follows: (duty && incidentId) || undefined });
  const found = data?.incident ?? null;
  useEffect(() => setDuty(found?.dutyLog != null), [found]);
  return found;
}

/** The lines that somebody chooses, in the order of the log; null where nothing can be made of them. */
function useChoosing(wanted: boolean): ChosenLines | null {
  const [chosen, choose] = useState<readonly number[]>([]);
  const toggle = useCallback((number: number) => choose((now) => (now.includes(number) ? now.filter((one) => one !== number) : [...now, number].toSorted((a, b) => a - b))), []);
  const drop = useCallback(() => choose([]), []);
  return useMemo(() => (wanted ? { chosen, toggle, drop } : null), [wanted, chosen, toggle, drop]);
}

/** The position one had read to when the screen was opened; what is seen from now on counts as read next time. */
function useUnread(incidentId: string | null, newest: string | undefined): string | null {
  const key = `read.${incidentId ?? "all"}`;
  const [before] = useState(() => recall(key));
  useEffect(() => {
    if (newest && document.visibilityState === "visible") remember(key, newest);
  }, [key, newest]);
  return before;
}
