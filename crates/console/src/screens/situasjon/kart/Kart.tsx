/** The map of an incident: where it is, what is known where, what is warned of, and who takes part; and all of it as a list. */
import { Button } from "@digdir/designsystemet-react";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { useWords } from "../../../app/language";
import { Link } from "../../../app/Link";
import { here, search } from "../../../app/router";
import { useQuery } from "../../../data/query";
import { useLive } from "../../../data/streams";
import { FaultNote, Loading } from "../../../parts/states";
import { Mark } from "../../../parts/tags";
import { Time, timeOf } from "../../../parts/time";
import { domain } from "../../../words/domain";
import { pictureWords } from "../../../words/picture";
import { Card, Nothing } from "../Card";
import type { Picture } from "../judge";
import { situasjon } from "../words";
import { writePoint, type Point } from "./coordinates";
import { Glyph } from "./Glyph";
import "./kart.css";
import { MapAroundDocument, MapGroundDocument, MapWarningsDocument, type MapWarningFragment } from "./kart.gql";
import type { Shower, Spot } from "./Leaf";
import { OUTLINES_BY, municipality } from "./municipalities";
import { PlaceIncident, PlaceItem } from "./Placing";
import { boundsOf, groundOf, placedOf, unplacedOf, warningsOf } from "./places";
import { kart } from "./words";

const Leaf = lazy(() => import("./Leaf"));
const NONE: readonly never[] = [];

export function Kart({ picture, incidentId, large }: { picture: Picture; incidentId: string; large: boolean }) {
  const say = useWords(kart);
  const words = useWords(pictureWords);
  const sure = useWords(domain).verification;
  const settled = useQuery(MapGroundDocument, {});
  const around = useQuery(MapAroundDocument, { incidentId }, { follows: incidentId });
  const live = useLive(MapWarningsDocument, {});
  const [chosen, choose] = useState<Point | null>(null);
  const [tilesArrive, setTilesArrive] = useState(true);
  const leaf = useRef<Shower>(null);

  const tiles = settled.data?.installation.mapTiles ?? null;
  const participants = around.data?.incident?.participants ?? NONE;
  const heard = live.data?.warnings ?? NONE;
  const warnings = useMemo(() => warningsOf(heard), [heard]);
  const ground = useMemo(() => groundOf(participants, warnings), [participants, warnings]);
  const spots = useMemo(
    () => placedOf(picture).map((one): Spot => (one.item ? { ...one, kind: `${words.section[one.item.section]}, ${sure[one.item.verification].toLowerCase()}`, text: one.item.text } : { ...one, kind: say.incident, text: [picture.title, picture.place].filter(Boolean).join(", ") })),
    [picture, words, sure, say],
  );
  const outlines = useMemo(() => warnings.filter((one) => one.outlines.length > 0).map((one) => ({ id: one.id, level: one.level, label: `${words.level[one.level]}: ${one.headline ?? one.event}`, rings: one.outlines })), [warnings, words]);
  const bounds = useMemo(() => boundsOf(spots, ground), [spots, ground]);
  const shown = large || bounds !== null || outlines.length > 0 || tiles !== null;
  const outside = participants.filter((one) => one.number && !municipality(one.number)).map((one) => one.shortName);
  const other = here().path + search(here().query, { kart: large ? "" : "stort" });

  return (
    <Card title={say.title} className={large ? "map-card map-large" : "map-card"} beside={<Link href={other}>{large ? say.back : say.large}</Link>}>
      {settled.fault && <FaultNote of={settled.fault} again={settled.again} />}
      {!tilesArrive && <p className="map-told" role="status">{say.tilesGone}</p>}
      <div className="map-both">
        {shown && (
          <div className="map-frame">
            <Suspense fallback={<Loading />}>
              <Leaf ref={leaf} spots={spots} outlines={outlines} ground={ground} bounds={bounds} tiles={tiles?.url ?? null} chosen={chosen} words={say} large={large} choose={choose} tilesArrive={setTilesArrive} />
            </Suspense>
            <p className="map-owed quiet">{say.plain} {OUTLINES_BY}. {outside.length > 0 && `${say.noExtent(outside.join(", "))} `}{tiles ? tiles.attribution : say.noTiles}</p>
            {chosen && <p className="row"><span>{say.chosen(writePoint(chosen))}</span><Button data-size="sm" variant="tertiary" onClick={() => choose(null)}>{say.forget}</Button></p>}
          </div>
        )}
        <div className="map-list">
          {!shown && <Nothing>{say.nothingToShow}</Nothing>}
          <section aria-label={say.list}>
            {spots.length === 0 && <Nothing>{say.nothing}</Nothing>}
            <ul className="sit-list">{spots.map((spot) => <SpotLine key={spot.id} spot={spot} chosen={chosen} picture={picture} show={shown ? () => leaf.current?.show(spot.id) : null} />)}</ul>
            {!picture.coordinates && <PlaceIncident picture={picture} chosen={chosen} />}
          </section>
          <Warned of={warnings} />
          <Unplaced picture={picture} chosen={chosen} />
        </div>
      </div>
    </Card>
  ); // prettier-ignore
}

function SpotLine({ spot, chosen, picture, show }: { spot: Spot; chosen: Point | null; picture: Picture; show: (() => void) | null }) {
  const say = useWords(kart);
  const proposed = useWords(situasjon).picture.proposed;
  return (
    <li className="map-line">
      <Glyph shape={spot.shape} sure={spot.sure} />
      <div>
        <span className="sit-strong">{spot.kind}</span> {spot.item?.standing === "PROPOSED" && <Mark tone="info">{proposed}</Mark>}
        <p>{spot.text}</p>
        <p className="sit-under quiet">{writePoint(spot.at)}{spot.item && <>, <Time at={spot.item.origin.occurredAt} /></>}</p>
        <div className="sit-deeds">
          {show && <Button data-size="sm" variant="tertiary" onClick={show} aria-label={`${say.show}: ${spot.text}`}>{say.show}</Button>}
          {spot.item ? <PlaceItem item={spot.item} chosen={chosen} /> : <PlaceIncident picture={picture} chosen={chosen} />}
        </div>
      </div>
    </li>
  ); // prettier-ignore
}

function Warned({ of }: { of: readonly MapWarningFragment[] }) {
  const say = useWords(kart);
  const until = useWords(situasjon).warnings.until;
  const levels = useWords(pictureWords).level;
  if (of.length === 0) return null;
  return (
    <section aria-label={say.warnings}>
      <h3>{say.warnings}</h3>
      <ul className="sit-list">
        {of.map((one) => (
          <li key={one.id}>
            <span className="row"><Mark tone={one.level === "RED" ? "danger" : "warning"}>{levels[one.level]}</Mark><span className="sit-strong">{one.headline ?? one.event}</span></span>
            <span className="sit-under quiet">{[one.area, one.expires && `${until} ${timeOf(one.expires)}`, one.outlines.length === 0 && !one.municipalities.some(municipality) && say.noOutline].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}

function Unplaced({ picture, chosen }: { picture: Picture; chosen: Point | null }) {
  const say = useWords(kart);
  const sections = useWords(pictureWords).section;
  const all = unplacedOf(picture);
  if (all.length === 0) return null;
  return (
    <details>
      <summary>{say.without(all.length)}</summary>
      <ul className="sit-list">
        {all.map((item) => (
          <li key={item.id} className="map-line">
            <div><span className="quiet">{sections[item.section]}</span><p>{item.text}</p><div className="sit-deeds"><PlaceItem item={item} chosen={chosen} /></div></div>
          </li>
        ))}
      </ul>
    </details>
  ); // prettier-ignore
}
