/** What changed since one last looked: held against the position one had seen, which this machine remembers. */
import { Button } from "@digdir/designsystemet-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { recall, remember } from "../../app/memory";
import { useQuery } from "../../data/query";
import { Changes, countOf } from "../../parts/changes";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { Card, Nothing } from "./Card";
import type { Picture } from "./judge";
import { SinceLookedDocument } from "./situasjon.gql";
import { situasjon } from "./words";

interface Looked {
  readonly position: string;
  readonly at: string;
}

const parse = (kept: string | null): Looked | null => {
  const [position, at] = kept?.split("|") ?? [];
  return position && at ? { position, at } : null;
};

/** Where one had looked to; remembered when one leaves the page, or says that it is seen. */
function useLooked(incidentId: string, newest: Picture["newest"]): [Looked | null, () => void] {
  const key = `looked.${incidentId}`;
  const [looked, setLooked] = useState(() => parse(recall(key)));
  const current = useRef(newest);
  current.current = newest;
  const note = useCallback((): Looked | null => {
    const { current: line } = current;
    if (!line) return null;
    const now = { position: line.position, at: line.recordedAt };
    remember(key, `${now.position}|${now.at}`);
    return now;
  }, [key]);
  useEffect(() => {
    const changed = (): void => {
      if (document.visibilityState === "hidden") note();
      else setLooked(parse(recall(key)));
    };
    document.addEventListener("visibilitychange", changed);
    addEventListener("pagehide", note);
    return () => {
      document.removeEventListener("visibilitychange", changed);
      removeEventListener("pagehide", note);
      note();
    };
  }, [key, note]);
  return [looked, () => setLooked(note())];
}

export function Since({ picture, incidentId }: { picture: Picture; incidentId: string }) {
  const say = useWords(situasjon).since;
  const [looked, seen] = useLooked(incidentId, picture.newest);
  useShortcut("m", seen);
  const moved = looked !== null && picture.newest !== null && BigInt(picture.newest.position) > BigInt(looked.position);
  return (
    <Card title={say.title} className="sit-since" beside={looked && <span className="quiet">{say.at} <Time at={looked.at} /></span>}>
      {!looked && <Nothing>{say.first}</Nothing>}
      {looked && !moved && <Nothing>{say.none}</Nothing>}
      {looked && moved && <Compared incidentId={incidentId} from={looked.position} />}
      {moved && <Button className="sit-seen" variant="tertiary" data-size="sm" onClick={seen} aria-keyshortcuts="m">{say.seen}<kbd aria-hidden="true">m</kbd></Button>}
    </Card>
  ); // prettier-ignore
}

function Compared({ incidentId, from }: { incidentId: string; from: string }) {
  const say = useWords(situasjon).since;
  const asked = useQuery(SinceLookedDocument, { incidentId, from: { position: from } }, { follows: incidentId });
  return (
    <Shown of={asked}>
      {({ compareSituations }) => countOf(compareSituations) === 0 ? <Nothing>{say.none}</Nothing> : (
        <>
          <p><Mark tone="info">{say.changes(countOf(compareSituations))}</Mark></p>
          <div className="sit-scroll" role="group" tabIndex={0} aria-label={say.title}><Changes of={compareSituations} /></div>
        </>
      )}
    </Shown>
  ); // prettier-ignore
}
