/** All who take part: the phase each is in and for how long, and which of them is shown. Warnings that the incident is about. */
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { here, search } from "../../app/router";
import { useQuery } from "../../data/query";
import { Mark, PhaseMark } from "../../parts/tags";
import { timeOf } from "../../parts/time";
import { pictureWords } from "../../words/picture";
import { Card } from "./Card";
import { Lasting } from "./Head";
import type { Part, Picture } from "./judge";
import { IncidentWarningsDocument } from "./situasjon.gql";
import { situasjon } from "./words";

export function Others({ picture, part }: { picture: Picture; part: Part | null }) {
  const say = useWords(situasjon).others;
  if (picture.parts.length < 2) return null;
  return (
    <Card title={say.title} className="sit-others">
      <ul className="others">
        {picture.parts.map((one) => (
          <li key={one.organisation.id}>
            <Link href={here().path + search(here().query, { org: one.organisation.id })} aria-current={one === part ? "true" : undefined}>{one.organisation.shortName}</Link>
            {one.organisation.id === picture.lead?.id && <span className="quiet">{say.lead}</span>}
            {one.phase ? <PhaseMark of={one.phase} /> : <span className="quiet">{say.unknownPhase}</span>}
            <span className="quiet">{one.phaseSince && <Lasting since={one.phaseSince.occurredAt} />}</span>
          </li>
        ))}
      </ul>
    </Card>
  ); // prettier-ignore
}

export function Warnings({ incidentId }: { incidentId: string }) {
  const say = useWords(situasjon).warnings;
  const levels = useWords(pictureWords).level;
  const asked = useQuery(IncidentWarningsDocument, { id: incidentId }, { follows: incidentId });
  const warnings = asked.data?.incident?.warnings ?? [];
  if (warnings.length === 0) return null;
  return (
    <Card title={say.title}>
      <ul className="sit-list">
        {warnings.map((one) => (
          <li key={one.warningId}>
            <span className="row"><Mark tone={one.news === "CALLED_OFF" ? "neutral" : one.level === "RED" ? "danger" : "warning"}>{levels[one.level]}</Mark><span className="sit-strong">{one.headline ?? one.event}</span></span>
            <span className="sit-under quiet">{one.sender}{one.news === "CALLED_OFF" ? `, ${say.calledOff}` : one.expires && `, ${say.until} ${timeOf(one.expires)}`}</span>
          </li>
        ))}
      </ul>
    </Card>
  ); // prettier-ignore
}
