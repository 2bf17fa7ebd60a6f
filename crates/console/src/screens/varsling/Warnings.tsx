/** Warnings that came in: what holds, how dangerous it is, and who has taken it up. */
import { Heading } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf, go } from "../../app/router";
import { incidentOptions, incidents } from "../../data/incidents";
import { useQuery } from "../../data/query";
import { useStore } from "../../data/store";
import { useLive } from "../../data/streams";
import type { Severity, WarningLevel } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { DeedsFor, WhoMay } from "../../parts/offered";
import { Choice, Words } from "../../parts/fields";
import { Shown } from "../../parts/states";
import { ExerciseMark, Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { shell } from "../../words/shell";
import { countyName } from "./counties";
import { TakeIn } from "./TakeIn";
import { AcknowledgeWarningDocument, AttachedWarningsDocument, AttachWarningDocument, InboundWarningsDocument, OpenFromWarningDocument, SetAsideWarningDocument, WarningsOverDocument, type WarningPartFragment } from "./varsling.gql";
import { varsling } from "./words";

const TONES: Record<WarningLevel, Tone> = { GREEN: "success", YELLOW: "warning", ORANGE: "warning", RED: "danger" };
const SEVERITIES: readonly Severity[] = ["UNKNOWN", "MINOR", "SERIOUS", "SEVERE", "EXTREME"];

export function Warnings() {
  const say = useWords(varsling);
  const live = useLive(InboundWarningsDocument, {});
  const here = useAttached();
  const [looks, look] = useState(false);
  return (
    <section className="work-part" aria-labelledby="farevarsler">
      <Heading level={2} data-size="2xs" id="farevarsler">{say.warnings}</Heading>
      <TakeIn />
      <Shown of={live}>
        {({ warnings }) => warnings.length === 0
          ? <p className="work-empty">{say.noWarnings}</p>
          : <WhoMay><ul className="work-list">{warnings.toSorted((a, b) => Number(b.needsAcknowledgement) - Number(a.needsAcknowledgement)).map((one) => <Warning key={one.id} of={one} incidents={[...one.incidents, ...here(one)]} />)}</ul></WhoMay>}
      </Shown>
      <details className="warnings-over" onToggle={(event) => look(event.currentTarget.open)}>
        <summary>{say.overToo}</summary>
        {looks && <Over standing={live.data?.warnings ?? []} here={here} />}
      </details>
    </section>
  ); // prettier-ignore
}

/** Those whose time has passed, or that were called off. Asked for anew whenever one leaves the list of those that stand. */
function Over({ standing, here }: { standing: readonly WarningPartFragment[]; here: (warning: WarningPartFragment) => readonly InIncident[] }) {
  const say = useWords(varsling);
  const asked = useQuery(WarningsOverDocument, {});
  const { again } = asked;
  const which = standing.map((one) => one.id).join();
  useEffect(() => again(), [which, again]);
  return (
    <Shown of={asked}>{({ warnings }) => {
      const over = warnings.filter((one) => one.state === "EXPIRED" || one.state === "CANCELLED");
      if (over.length === 0) return <p className="work-empty">{say.noneOver}</p>;
      return <WhoMay><ul className="work-list">{over.map((one) => <Warning key={one.id} of={one} incidents={[...one.incidents, ...here(one)]} />)}</ul></WhoMay>;
    }}</Shown>
  ); // prettier-ignore
}

type InIncident = WarningPartFragment["incidents"][number];

/** The incident one is in, where a warning was taken into its log since the list of warnings last came. */
function useAttached(): (warning: WarningPartFragment) => readonly InIncident[] {
  const { incidentId } = useActing();
  const { data } = useQuery(AttachedWarningsDocument, { incidentId }, { wanted: incidentId !== "", follows: incidentId || undefined });
  const incident = data?.incident;
  return (warning) => (incident?.warnings.some((one) => one.warningId === warning.id) && !warning.incidents.some((one) => one.id === incident.id) ? [incident] : []);
}

function Warning({ of, incidents }: { of: WarningPartFragment; incidents: readonly InIncident[] }) {
  const say = useWords(varsling);
  const untitled = useWords(shell).untitled;
  const { incidentId } = useActing();
  const title = of.headline ?? of.event;
  const deeds = <Deeds of={of} title={title} incidents={incidents} />;
  return (
    <li className={`work-item ${of.needsAcknowledgement ? "waits" : ""}`}>
      <div className="work-item-head">
        {of.exercise && <ExerciseMark />}
        <Mark tone={TONES[of.level]}>{say.level[of.level]}</Mark>
        <span className="work-item-title">{title}</span>
        <span>{of.organisation.shortName}</span>
        <span className="quiet">{say.state[of.state]}{of.onset && <> {say.from} <Time at={of.onset} /></>}{of.expires && <> {say.until} <Time at={of.expires} /></>} · {of.sender}</span>
        {of.needsAcknowledgement && <Mark tone="warning">{say.needsAck}</Mark>}
      </div>
      {of.acknowledged && <p className="quiet">{say.acked} {of.acknowledged.by.person.name} <Time at={of.acknowledged.at} />{of.acknowledged.note && `: ${of.acknowledged.note}`}</p>}
      {of.setAside && <p className="quiet">{say.aside} {of.setAside.by.person.name} <Time at={of.setAside.at} />{of.setAside.note && `: ${of.setAside.note}`}</p>}
      {incidents.length > 0 && <p className="row">{say.inIncidents}: {incidents.map((one) => <Link key={one.id} href={addressOf("logg", one.id)}>{one.title ?? untitled}</Link>)}</p>}
      <details>
        <summary>{say.more}</summary>
        {of.counties.length > 0 && <p>{say.counties(of.counties.length)}: {of.counties.map(countyName).join(", ")}</p>}
        {[of.area, of.description].map((text) => text && <p key={text} className="work-text">{text}</p>)}
        {of.consequences && <p className="work-text"><strong>{say.consequences}:</strong> {of.consequences}</p>}
        {of.instruction && <p className="work-text"><strong>{say.advice}:</strong> {of.instruction}</p>}
        <p className="quiet">{of.sentAt && <>{say.sentAt} <Time at={of.sentAt} />, {say.receivedAt} <Time at={of.receivedAt} /> · </>}{of.sender}{of.senderId !== of.sender && ` (${of.senderId})`}</p>
      </details>
      <div className="work-item-deeds">{incidentId ? deeds : <DeedsFor organisationId={of.organisation.id}>{deeds}</DeedsFor>}</div>
    </li>
  ); // prettier-ignore
}

function Deeds({ of, title, incidents: already }: { of: WarningPartFragment; title: string; incidents: readonly InIncident[] }) {
  const say = useWords(varsling);
  const severities = useWords(domain).severity;
  const { incidentId } = useActing();
  const about = { warningId: of.id };
  return (
    <>
      {of.needsAcknowledgement && <Deed plain does={AcknowledgeWarningDocument} label={say.ackWarning} of={title} build={(given) => ({ ...about, note: given.maybe("note") })}><Words name="note" label={say.note} first /></Deed>}
      {of.needsAcknowledgement && <Deed plain does={SetAsideWarningDocument} label={say.setAside} of={title} variant="tertiary" build={(given) => ({ ...about, reason: given.text("reason") })}><Words name="reason" label={say.setAsideReason} required first /></Deed>}
      {incidentId && !already.some((one) => one.id === incidentId) && <Deed does={AttachWarningDocument} label={say.attach} of={title} variant="tertiary" build={(given) => ({ ...given.frame, ...about })} />}
      {!incidentId && <AttachTo of={of} title={title} incidents={already} />}
      {!incidentId && (
        <Deed plain does={OpenFromWarningDocument} label={say.open} of={title} variant="tertiary" after={(receipt) => go(addressOf("logg", receipt.id))} build={(given) => ({ ...about, title: given.maybe("title"), severity: given.word<Severity>("severity") })}>
          <Words name="title" label={say.incidentTitle} given={title} most={200} first />
          <Choice name="severity" label={say.severity} of={SEVERITIES.map((one) => [one, severities[one]] as const)} />
        </Deed>
      )}
    </>
  ); // prettier-ignore
}

/** Where no incident is shown, one of those under way is chosen. */
function AttachTo({ of, title, incidents: already }: { of: WarningPartFragment; title: string; incidents: readonly InIncident[] }) {
  const say = useWords(varsling);
  const untitled = useWords(shell).untitled;
  const open = useStore(incidents)?.open ?? [];
  const others = open.filter((one) => one.exercise === of.exercise && !already.some(({ id }) => id === one.id));
  if (others.length === 0) return null;
  return (
    <Deed plain does={AttachWarningDocument} label={say.attachTo} of={title} variant="tertiary" build={(given) => ({ warningId: of.id, incidentId: given.text("incident"), organisationId: of.organisation.id })}>
      <Choice name="incident" label={say.which} required first of={incidentOptions(others, untitled)} />
    </Deed>
  ); // prettier-ignore
}
