/** From a duty log to an incident: the chosen lines, and what is opened from them. */
import { Button } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { addressOf, go } from "../../app/router";
import { OpenIncidentFromEntriesDocument } from "../../data/commands.gql";
import { lookForIncidents } from "../../data/incidents";
import { useServed } from "../../data/served";
import type { Severity } from "../../gql/schema";
import { ActingIn } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { domain } from "../../words/domain";
import { openings } from "../../words/openings";
import { opening } from "../../words/shortcuts";
import { logg } from "./words";

const SEVERITIES: readonly Severity[] = ["UNKNOWN", "MINOR", "SERIOUS", "SEVERE", "EXTREME"];

export function Choosing({ incidentId, chosen, drop }: { incidentId: string; chosen: readonly number[]; drop: () => void }) {
  const say = useWords(openings);
  const number = useWords(logg).number;
  return (
    <section className="choosing" aria-label={say.make}>
      <p role="status">{chosen.length === 0 ? <span className="quiet">{say.hint}</span> : <><strong>{say.count(chosen.length)}</strong>: {chosen.map(number).join(", ")}</>}</p>
      {chosen.length > 0 && <ActingIn incidentId={incidentId}><Make dutyLogId={incidentId} numbers={chosen} done={drop} /><Button variant="tertiary" data-size="sm" onClick={drop}>{say.drop}</Button></ActingIn>}
    </section>
  ); // prettier-ignore
}

function Make({ dutyLogId, numbers, done }: { dutyLogId: string; numbers: readonly number[]; done: () => void }) {
  const say = useWords(openings);
  const words = useWords(opening);
  const severity = useWords(domain).severity;
  const served = useServed();
  const arrive = async (id: string | null): Promise<void> => {
    await lookForIncidents();
    done();
    if (id) go(addressOf("logg", id));
  };
  return (
    <Deed does={OpenIncidentFromEntriesDocument} label={say.make} after={({ id }) => void arrive(id)}
      build={(given) => ({
        dutyLogId, numbers: [...numbers], title: given.text("title"), severity: given.word<Severity>("severity"), organisationId: given.maybe("organisation"),
        place: given.maybe("place"), potential: given.maybe("potential"), kind: given.maybe("kind"), occurredAt: given.time("occurredAt"), scope: given.frame.scope,
      })}>
      <p className="quiet">{say.count(numbers.length)}: {numbers.join(", ")}</p>
      <Words name="title" label={words.name} required first most={200} />
      {served && <Choice name="organisation" label={words.organisation} of={served.map((one) => [one.id, one.shortName] as const)} />}
      <Choice name="severity" label={words.severity} of={SEVERITIES.map((one) => [one, severity[one]] as const)} />
      <Words name="place" label={say.place} />
      <Area name="potential" label={say.potential} rows={2} />
      <Words name="kind" label={say.kind} help={say.kindHelp} most={40} />
    </Deed>
  ); // prettier-ignore
}
