/** The logs of ordinary days: those that are kept now, apart from the incidents, and opening one. */
import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf, go } from "../../app/router";
import { OpenDutyLogDocument } from "../../data/commands.gql";
import { incidents, lookForIncidents, type IncidentMark } from "../../data/incidents";
import { useServed } from "../../data/served";
import { useWho } from "../../data/session";
import { useStore } from "../../data/store";
import type { DutyLogKind } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Choice, Words } from "../../parts/fields";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { openings } from "../../words/openings";
import { shell } from "../../words/shell";

const KINDS: readonly DutyLogKind[] = ["DUTY", "MEDIA", "PLANNED"];

/** For one's own organisation; to a centre's operators also for those it serves. */
export function NewDutyLog() {
  const { organisation } = useWho().viewer;
  const served = useServed();
  return <Open whose={served && [organisation, ...served]} />;
}

function Open({ whose }: { whose: readonly { readonly id: string; readonly shortName: string }[] | null }) {
  const say = useWords(openings).duty;
  const names = useWords(domain).dutyLog;
  const kept = useStore(incidents)?.duty ?? [];
  const arrive = async (id: string | null): Promise<void> => {
    await lookForIncidents();
    if (id) go(addressOf("logg", id));
  };
  return (
    <Deed does={OpenDutyLogDocument} label={say.open} plain after={({ id }) => void arrive(id)} build={(given) => ({ kind: given.word<DutyLogKind>("kind"), title: given.text("title"), continuesId: given.maybe("continues"), organisationId: given.maybe("organisation") })}>
      <Words name="title" label={say.name} help={say.nameSample} required first most={200} />
      <Choice name="kind" label={say.kind} of={KINDS.map((one) => [one, names[one]] as const)} />
      {whose && <Choice name="organisation" label={say.whose} of={whose.map((one) => [one.id, one.shortName] as const)} />}
      {kept.length > 0 && <Choice name="continues" label={say.continues} help={say.continuesHelp} none={say.anew} of={kept.map((one) => [one.id, [one.dutyLog && names[one.dutyLog], one.lead?.shortName, one.title].filter(Boolean).join(", ")] as const)} />}
    </Deed>
  ); // prettier-ignore
}

export function DutyLogs(): ReactNode {
  const say = useWords(openings).duty;
  const kept = useStore(incidents)?.duty ?? [];
  if (kept.length === 0) return null;
  return (
    <section className="tavle-part" aria-labelledby="vaktlogger">
      <Heading level={2} data-size="2xs" id="vaktlogger">{say.title} <span className="quiet">({kept.length})</span></Heading>
      <ul className="duty-logs">{kept.map((one) => <OneLog key={one.id} of={one} />)}</ul>
    </section>
  ); // prettier-ignore
}

function OneLog({ of }: { of: IncidentMark }) {
  const names = useWords(domain).dutyLog;
  const untitled = useWords(shell).untitled;
  return <li data-duty={of.id}>{of.dutyLog && <Mark>{names[of.dutyLog]}</Mark>}<Link href={addressOf("logg", of.id)}>{of.title ?? untitled}</Link>{of.lead && <span className="quiet">{of.lead.shortName}</span>}</li>; // prettier-ignore
}
