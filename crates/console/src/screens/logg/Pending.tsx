/** What was written for this log and is not in it yet: in sight until the server has it. */
import { useWords } from "../../app/language";
import { hindrance, mine, outbox } from "../../data/outbox";
import { useStore } from "../../data/store";
import { sentence } from "../../parts/states";
import { Time } from "../../parts/time";
import { faultSaid, faults } from "../../words/faults";
import { logg } from "./words";

/** Shown at most; the badge tells of all. */
const SHOWN_MAX = 3;

export function Pending({ incidentId }: { incidentId: string | null }) {
  const say = useWords(logg);
  const told = useWords(faults);
  const why = useStore(hindrance);
  const all = mine(useStore(outbox)).filter(({ waiting }) => "incidentId" in waiting.input && (incidentId === null || waiting.input.incidentId === incidentId));
  // What goes through at once needs no telling; what was tried or could not be, does. What was refused the badge tells of.
  const slow = all.filter(({ waiting }) => !waiting.refused && (why !== null || !waiting.plain || waiting.tried));
  if (slow.length === 0) return null;
  return (
    <section className="pending" aria-label={say.pending}>
      <p><strong>{say.pending}: {slow.length}</strong></p>
      {why && <p role="alert">{faultSaid(told.by, why.code) ?? sentence(why.message)}</p>}
      <ul>
        {slow.slice(-SHOWN_MAX).reverse().map(({ place, waiting }) => (
          <li key={place}><Time at={waiting.typedAt} /> {"text" in waiting.input ? waiting.input.text : ""}</li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}
