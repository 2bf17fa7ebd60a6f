/** Beside the pictures: two instants held against each other, and what was observed at which. */
import { Button, Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import type { Basis, Tendency } from "../../gql/schema";
import { Changes, countOf } from "../../parts/changes";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { Time, timeOf } from "../../parts/time";
import { pictureWords } from "../../words/picture";
import type { Frame } from "./course";
import { PinFromTimelineDocument, TimelineBetweenDocument } from "./tidslinje.gql";
import { tidslinje } from "./words";

interface CompareProps {
  readonly incidentId: string;
  readonly at: number;
  readonly mark: number | null;
  readonly basis: Basis;
  /** False while it plays: then it is not asked for each instant. */
  readonly settled: boolean;
  setMark(at: number | null): void;
}

export function Compare({ incidentId, at, mark, basis, settled, setMark }: CompareProps) {
  const say = useWords(tidslinje);
  return (
    <section className="card compare" aria-label={say.compare}>
      <Heading level={2} data-size="2xs">{say.compare}</Heading>
      <div className="row">
        <Button data-size="sm" variant="secondary" aria-keyshortcuts="c" onClick={() => setMark(at)}>{say.setMark}<kbd aria-hidden="true">c</kbd></Button>
        {mark !== null && <Button data-size="sm" variant="tertiary" onClick={() => setMark(null)}>{say.clearMark}</Button>}
      </div>
      {mark === null || mark === at ? <p className="quiet">{mark === at && mark !== null ? `${say.markAt} ${timeOf(new Date(mark).toISOString(), { date: "always", seconds: true })}. ` : ""}{say.compareHelp}</p> : <Compared incidentId={incidentId} from={Math.min(at, mark)} to={Math.max(at, mark)} basis={basis} settled={settled} />}
    </section>
  ); // prettier-ignore
}

function Compared({ incidentId, from, to, basis, settled }: { incidentId: string; from: number; to: number; basis: Basis; settled: boolean }) {
  const say = useWords(tidslinje);
  const instant = (at: number) => ({ instant: { time: new Date(at).toISOString(), basis } });
  const asked = useQuery(TimelineBetweenDocument, { incidentId, from: instant(from), to: instant(to) }, { wanted: settled });
  return (
    <>
      <p>{say.from} <Time at={new Date(from).toISOString()} date="always" seconds /> {say.to} <Time at={new Date(to).toISOString()} date="always" seconds />, {(basis === "RECORDED" ? say.byKnown : say.byHappened)}</p>
      <Shown of={asked}>{({ compareSituations }) => (countOf(compareSituations) === 0 ? <p className="quiet">{say.same}</p> : <Changes of={compareSituations} />)}</Shown>
    </>
  ); // prettier-ignore
}

const TENDENCIES: readonly Tendency[] = ["OPEN", "GOOD_PRACTICE", "IMPROVEMENT"];
const TONE = { OPEN: "neutral", GOOD_PRACTICE: "success", IMPROVEMENT: "warning" } as const;

export function Pin({ at, basis, again }: { at: number; basis: Basis; again: () => void }) {
  const say = useWords(tidslinje);
  const names = useWords(pictureWords).tendency;
  const time = new Date(at).toISOString();
  return (
    <Deed
      does={PinFromTimelineDocument} label={say.pin} letter="o" variant="secondary" after={again}
      build={(given) => ({ ...given.frame, text: given.text("text"), tendency: given.word<Tendency>("tendency"), entries: given.numbers("entries"), replayed: { at: time, basis } })}
    >
      <p className="quiet">{say.pinnedAt} <Time at={time} date="always" seconds /></p>
      <Area name="text" label={say.text} required first />
      <Choice name="tendency" label={say.tendency} of={TENDENCIES.map((one) => [one, names[one]])} />
      <Words name="entries" label={say.entries} help={say.entriesHelp} />
    </Deed>
  ); // prettier-ignore
}

export function Observations({ of, go }: { of: Frame["observations"]; go: (to: number) => void }) {
  const say = useWords(tidslinje);
  const names = useWords(pictureWords).tendency;
  return (
    <section className="card observations" aria-label={say.observations}>
      <Heading level={2} data-size="2xs">{say.observations}</Heading>
      {of.length === 0 && <p className="quiet">{say.noObservations}</p>}
      <ul>
        {of.toReversed().map((one) => (
          <li key={one.id}>
            <span className="observation-text">{one.text}</span>
            <span className="row">
              <Mark tone={TONE[one.tendency]}>{names[one.tendency]}</Mark>
              {one.replayed && <button type="button" className="jump" onClick={() => one.replayed && go(Date.parse(one.replayed.at))}>{say.pinnedAt} <Time at={one.replayed.at} date="always" /></button>}
              <span className="quiet">{one.origin.by.person.name}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}
