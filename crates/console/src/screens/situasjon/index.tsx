/** Situasjon: what the crisis leader must see at a glance, live, with the age of all of it. Also as a wall screen. */
import { Button, Heading } from "@digdir/designsystemet-react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import type { ScreenProps } from "../../app/screens";
import { useWho } from "../../data/session";
import { useStore } from "../../data/store";
import { ActingIn } from "../../parts/acting";
import { told } from "../../parts/told";
import { FaultNote, Loading } from "../../parts/states";
import { Age, lengthOf, timeOf, useNow } from "../../parts/time";
import { AsOf } from "./Card";
import { Figures } from "./Figures";
import { Head } from "./Head";
import { partOf, type Part, type Picture } from "./judge";
import { Kart } from "./kart/Kart";
import { Ahead, Focus, Gaps } from "./Leading";
import { Others, Warnings } from "./Others";
import { Around, Notifications, People } from "./People";
import { usePicture } from "./picture";
import { Sections } from "./Sections";
import { Since } from "./Since";
import "./situasjon.css";
import { Wall } from "./Wall";
import { WALLS, wallOf, type Wall as WallKind } from "./walls";
import { Decisions, Tasks } from "./Work";
import { situasjon } from "./words";

export default function Situasjon({ incidentId }: ScreenProps) {
  const id = incidentId ?? "";
  const say = useWords(situasjon);
  const { viewer } = useWho();
  const seen = usePicture(id);
  const [chosen] = useQueryParam("org");
  const [wall, setWall] = useQueryParam("vegg");
  const [map] = useQueryParam("kart");
  const openWall = (one: WallKind): void => {
    setWall(one);
    void document.documentElement.requestFullscreen?.().catch(() => {}); // not everywhere allowed; the wall works without
  };
  useShortcut("v", () => openWall("ledelse"));
  const { picture } = seen;
  const shown = wallOf(wall);
  const part = picture && partOf(picture, chosen, viewer.organisation.id);
  return (
    <div className="situasjon">
      <header className="row sit-top">
        <Heading level={1} data-size="sm">{say.title}{part && <span className="quiet"> – {part.organisation.shortName}</span>}</Heading>
        {picture?.newest && <span className="quiet sit-rests">{say.rests(picture.newest.number)}, <Age at={picture.newest.recordedAt} /></span>}
        <div className="row" role="group" aria-label={say.wall}>
          <span className="quiet" aria-hidden="true">{say.wall}:</span>
          {WALLS.map((one) => <Button key={one} data-size="sm" variant="secondary" onClick={() => openWall(one)} {...(one === "ledelse" && { "aria-keyshortcuts": "v" })}>{say.walls[one]}{one === "ledelse" && <kbd aria-hidden="true">v</kbd>}</Button>)}
        </div>
      </header>
      <p className="sit-told" role="status">{useStore(told)}</p>
      {seen.asOf !== null && <CutOff asOf={seen.asOf} />}
      {seen.fault && <FaultNote of={seen.fault} />}
      {!picture && !seen.fault && <Loading />}
      {part && part.phase === null && <p className="sit-partial">{say.notShared}</p>}
      {picture && <AsOf value={seen.asOf}><ActingIn incidentId={id}>{map === "stort" ? <Kart picture={picture} incidentId={id} large /> : <Board picture={picture} part={part} incidentId={id} />}</ActingIn></AsOf>}
      {shown && <Wall of={shown} seen={seen} part={part} leave={() => { setWall(""); if (document.fullscreenElement) void document.exitFullscreen(); }} />}
    </div>
  ); // prettier-ignore
}

function CutOff({ asOf }: { asOf: number }) {
  const say = useWords(situasjon);
  const age = lengthOf(useNow() - asOf);
  return <p className="sit-cut">{say.asOf(timeOf(new Date(asOf).toISOString(), { seconds: true }), age)}</p>;
}

function Board({ picture, part, incidentId }: { picture: Picture; part: Part | null; incidentId: string }) {
  const both = { picture, part };
  return (
    <>
      <Head {...both} />
      <div className="sit-grid">
        <Focus {...both} />
        <Ahead {...both} />
        <Gaps {...both} />
        <Figures of={picture.indicators} />
        <Since picture={picture} incidentId={incidentId} />
        <div className="sit-column"><Decisions {...both} /><Warnings incidentId={incidentId} /></div>
        <div className="sit-column"><Tasks {...both} /><Around {...both} /></div>
        <div className="sit-column"><People part={part} /><Notifications {...both} /></div>
        <Sections of={picture.sections} />
        <Kart picture={picture} incidentId={incidentId} large={false} />
        <Others {...both} />
      </div>
    </>
  ); // prettier-ignore
}
