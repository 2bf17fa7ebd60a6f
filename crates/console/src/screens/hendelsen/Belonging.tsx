/** Who takes part in an incident, and what other incidents it belongs with. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { OrganisationsDocument } from "../../app/organisations.gql";
import { everyOne, incidentOptions, useIncidents } from "../../data/incidents";
import { usePages } from "../../data/pages";
import type { IncidentTie } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Offered } from "../../parts/offered";
import { Choice, Words } from "../../parts/fields";
import { shell } from "../../words/shell";
import { EndParticipationDocument, InviteOrganisationDocument, LinkIncidentDocument, UnlinkIncidentDocument, type TheIncidentQuery } from "./hendelsen.gql";
import { hendelsen } from "./words";

type Incident = NonNullable<TheIncidentQuery["incident"]>;
const TIES: readonly IncidentTie[] = ["RELATED", "PART_OF", "CONTAINS", "MERGED_INTO"];

export function Belonging({ of }: { of: Incident }) {
  return <><Participants of={of} /><Links of={of} /></>; // prettier-ignore
}

function Participants({ of }: { of: Incident }) {
  const say = useWords(hendelsen);
  const all = usePages(OrganisationsDocument, {}, (asked) => asked.organisations, { whole: true });
  const others = (all.data ?? []).filter((one) => !of.participants.some((has) => has.id === one.id));
  return (
    <section className="work-part" aria-labelledby="deltakere">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="deltakere">{say.participants}</Heading>
        <Offered className="row">
          <Deed does={InviteOrganisationDocument} label={say.invite} build={(given) => ({ ...given.frame, invitedOrganisationId: given.text("who"), reason: given.maybe("reason") })}>
            <Choice name="who" label={say.who} required first none={say.choose} of={others.map((one) => [one.id, one.shortName] as const)} /><Words name="reason" label={say.why} />
          </Deed>
        </Offered>
      </header>
      <ul className="work-list">
        {of.participants.map((one) => (
          <li key={one.id} className="work-item work-item-row" data-participant={one.id}>
            <div className="work-item-head"><span className="work-item-title">{one.shortName}</span>{one.id === of.lead?.id && <span className="quiet">{of.dutyLog ? say.daily.lead : say.lead}</span>}</div>
            {one.id !== of.lead?.id && <div className="work-item-deeds"><Deed does={EndParticipationDocument} label={say.end} of={one.shortName} variant="tertiary" build={(given) => ({ ...given.frame, leavingOrganisationId: one.id, reason: given.text("reason") })}><Words name="reason" label={say.why} required first /></Deed></div>}
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}

function Links({ of }: { of: Incident }) {
  const say = useWords(hendelsen);
  const { untitled } = useWords(shell);
  const known = useIncidents();
  const others = everyOne(known).filter((one) => one.id !== of.id && !known?.duty.includes(one));
  return (
    <section className="work-part" aria-labelledby="koblinger">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="koblinger">{say.links}</Heading>
        <Offered className="row">
          <Deed does={LinkIncidentDocument} label={say.link} build={(given) => ({ ...given.frame, otherId: given.text("other"), tie: given.word<IncidentTie>("tie"), reason: given.maybe("reason") })}>
            <Choice name="other" label={say.other} required first none={say.choose} of={incidentOptions(others, untitled)} /><Choice name="tie" label={say.tie} of={TIES.map((one) => [one, say.ties[one]] as const)} /><Words name="reason" label={say.why} />
          </Deed>
        </Offered>
      </header>
      {of.links.length === 0 ? <p className="work-empty">{say.noLinks}</p> : (
        <ul className="work-list">
          {of.links.flatMap(({ tie, reason, incident }) => (incident ? [
            <li key={incident.id} className="work-item work-item-row" data-linked={incident.id}>
              <div className="work-item-head"><span className="quiet">{say.ties[tie]}</span><Link href={`/hendelse/${incident.id}/logg`}>{incident.title ?? untitled}</Link>{reason}</div>
              <div className="work-item-deeds"><Deed does={UnlinkIncidentDocument} label={say.unlink} of={incident.title ?? untitled} variant="tertiary" build={(given) => ({ ...given.frame, otherId: incident.id, reason: given.text("reason") })}><Words name="reason" label={say.why} required first /></Deed></div>
            </li>] : []))}
        </ul>
      )}
    </section>
  ); // prettier-ignore
}
