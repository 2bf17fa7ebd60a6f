/**
 * Tidslinje: the incident replayed. What we knew stands beside what had happened, at any instant; two instants can be
 * held against each other, what one sees is pinned to one, and the address always tells which.
 */
import { Field, Heading, Label, Select } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import type { ScreenProps } from "../../app/screens";
import { serverNow } from "../../data/clock";
import { useQuery } from "../../data/query";
import { useWho } from "../../data/session";
import { useStore } from "../../data/store";
import type { Basis } from "../../gql/schema";
import { ActingIn } from "../../parts/acting";
import { FaultNote, Loading, Shown } from "../../parts/states";
import { timeOf } from "../../parts/time";
import { told } from "../../parts/told";
import { Compare, Observations, Pin } from "./Beside";
import { around, bucketOf, clamp, mostOf, read, sinceOf, upToSecond, wholeOf, written, type Decided, type Frame } from "./course";
import { LogAt, LOG_LINES } from "./LogAt";
import { useMoment } from "./moment";
import { aloneIn, Apart, PictureAt } from "./Pictures";
import { isLength, LENGTHS, Player } from "./Player";
import { Scrubber } from "./Scrubber";
import { TimelineDensityDocument, TimelineFrameDocument } from "./tidslinje.gql";
import "./tidslinje.css";
import { tidslinje } from "./words";

/** So long one stands still before the address tells where. */
const SETTLED_MS = 300;

export default function Tidslinje({ incidentId }: ScreenProps) {
  const id = incidentId ?? "";
  const asked = useQuery(TimelineFrameDocument, { incidentId: id }, { follows: id });
  const say = useWords(tidslinje);
  if (!asked.data) return <div className="tidslinje"><Heading level={1} data-size="sm">{say.title}</Heading><Shown of={asked}>{() => null}</Shown></div>;
  return <ActingIn incidentId={id}>{asked.fault && <FaultNote of={asked.fault} />}<Replay incidentId={id} frame={asked.data.situation} decided={asked.data.decisions.edges.map((edge) => edge.node)} again={asked.again} /></ActingIn>;
}

function Replay({ incidentId, frame, decided, again }: { incidentId: string; frame: Frame; decided: readonly Decided[]; again: () => void }) {
  const say = useWords(tidslinje);
  const { viewer } = useWho();
  const [t, setT] = useQueryParam("t");
  const [markText, setMarkText] = useQueryParam("merke");
  const [org, setOrg] = useQueryParam("org");
  const [by, setBy] = useQueryParam("etter");
  const [length] = useQueryParam("utsnitt");
  const whole = useMemo(() => wholeOf(frame, serverNow()), [frame]);
  const overview = useQuery(TimelineDensityDocument, { incidentId, bucketSeconds: bucketOf(whole) }, { follows: incidentId });
  const busiest = useMemo(() => mostOf(whole, overview.data?.happened.density ?? [], overview.data?.known.density ?? []), [whole, overview.data]);
  const [moving, move] = useSettling(t, setT);
  const at = clamp(moving ?? read(t) ?? busiest.to, whole);
  const mark = read(markText);
  const basis: Basis = by === "hendt" ? "OCCURRED" : "RECORDED";
  const part = frame.parts.find((one) => one.organisation.id === org) ?? frame.parts.find((one) => one.organisation.id === viewer.organisation.id) ?? frame.parts[0] ?? null;
  const span = isLength(length) ? around(whole, LENGTHS[length], at) : length === "alt" || at > busiest.to || at < busiest.from ? whole : busiest;
  const bucketSeconds = bucketOf(span);
  const density = useQuery(TimelineDensityDocument, { incidentId, bucketSeconds }, { follows: incidentId });
  const shown = density.data ?? overview.data;
  const moment = useMoment(incidentId, at, basis, (to) => sinceOf(shown?.happened.density ?? [], to, LOG_LINES));
  const marks = shown?.happened.marks ?? [];
  const busy = useMemo(() => [...(shown?.known.density ?? []), ...(shown?.happened.density ?? [])].map((one) => Date.parse(one.from)), [shown]);
  const jumps = useMemo(() => [...marks.map((one) => Date.parse(one.origin.occurredAt)), ...frame.observations.flatMap((one) => (one.replayed ? [Date.parse(one.replayed.at)] : []))].map(upToSecond), [marks, frame.observations]);
  useShortcut("c", () => setMarkText(written(at)));
  const settled = moving === null;
  const moveTo = (to: number): void => move(clamp(to, whole));
  return (
    <div className="tidslinje">
      <header className="row tid-top">
        <Heading level={1} data-size="sm">{say.title}</Heading>
        <p className="tid-now" aria-hidden="true">{timeOf(new Date(at).toISOString(), { seconds: true, date: "always" })}</p>
        <Choose label={say.basis} value={basis === "OCCURRED" ? "hendt" : ""} set={setBy} of={[["", say.byKnown], ["hendt", say.byHappened]]} />
        {frame.parts.length > 1 && <Choose label={say.whose} value={part?.organisation.id ?? ""} set={setOrg} of={frame.parts.map((one) => [one.organisation.id, one.organisation.shortName])} />}
        <Pin at={at} basis={basis} again={again} />
      </header>
      <p className="tid-told" role="status">{useStore(told)}</p>
      {t !== "" && read(t) === null && <p className="quiet">{say.unreadable}</p>}
      <section className="card scrub-card" aria-label={say.title}>
        <Scrubber
          frame={frame} decided={decided} part={part} span={span} whole={whole} marks={marks} at={at} mark={mark} move={moveTo}
          known={shown?.known.density ?? []} happened={shown?.happened.density ?? []} bucketSeconds={shown?.happened.bucketSeconds ?? bucketSeconds}
        />
        <Player whole={whole} partial={busiest !== whole} at={at} busy={busy} marks={jumps} move={moveTo} />
      </section>
      {moment.fault && <FaultNote of={moment.fault} />}
      {!moment.data && !moment.fault && <Loading />}
      {moment.data && (
        <div className={moment.at === at ? "tid-grid" : "tid-grid behind"} aria-busy={moment.at !== at}>
          <div className="tid-pictures">
            <PictureAt of={moment.data.known} alone={aloneIn(moment.data.apart, "earlier")} aloneSaid={say.heldToday} title={say.knownTitle} lead={say.knownLead} organisationId={part?.organisation.id} at={moment.at ?? at} className="known" />
            <PictureAt of={moment.data.happened} alone={aloneIn(moment.data.apart, "later")} aloneSaid={say.unknownThen} title={say.happenedTitle} lead={say.happenedLead} organisationId={part?.organisation.id} at={moment.at ?? at} className="happened" />
          </div>
          <Apart of={moment.data.apart} />
          <LogAt of={moment.data.incidentLog.edges.map((edge) => edge.node)} basis={basis} go={moveTo} />
          <Compare incidentId={incidentId} at={at} mark={mark} basis={basis} settled={settled} setMark={(to) => setMarkText(to === null ? "" : written(to))} />
          <Observations of={frame.observations} go={moveTo} />
        </div>
      )}
    </div>
  ); // prettier-ignore
}

/** While one moves, the address waits: it tells where one has come to once one stands. Then it leads again. */
function useSettling(t: string, setT: (to: string) => void): [number | null, (to: number) => void] {
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(setT);
  told.current = setT;
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => setMoving(null), [t]);
  const move = (to: number): void => {
    setMoving(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      told.current(written(to));
      setMoving(null);
    }, SETTLED_MS);
  };
  return [moving, move];
}

function Choose({ label, value, set, of }: { label: string; value: string; set: (next: string) => void; of: readonly (readonly [string, string])[] }) {
  return (
    <Field className="tid-choose">
      <Label>{label}</Label>
      <Select data-size="sm" value={value} onChange={(event) => set(event.target.value)}>{of.map(([key, name]) => <option key={key} value={key}>{name}</option>)}</Select>
    </Field>
  ); // prettier-ignore
}
