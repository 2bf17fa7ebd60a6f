/** Om hendelsen: how it stands as a whole (phase, level, who takes part, what it belongs with), and what is said of it in the picture. */
import type { ScreenProps } from "../../app/screens";
import { useScreenNames } from "../../app/Menu";
import { useIncident } from "../../data/incidents";
import { useQuery } from "../../data/query";
import { ActingIn, Head, useActing } from "../../parts/acting";
import { Handovers } from "../mobilisering/Handovers";
import { Shown } from "../../parts/states";
import { TheIncidentDocument } from "./hendelsen.gql";
import { Belonging } from "./Belonging";
import { Course } from "./Course";
import { Knowing } from "./Knowing";
import { Prepared } from "./Prepared";

export default function Hendelsen({ incidentId }: ScreenProps) {
  const { incident } = useIncident(incidentId);
  const names = useScreenNames(incident);
  if (incidentId === null) return null;
  return (
    <ActingIn incidentId={incidentId}>
      <div className="work">
        <Head title={names.hendelsen} />
        <Whole incidentId={incidentId} />
      </div>
    </ActingIn>
  ); // prettier-ignore
}

function Whole({ incidentId }: { incidentId: string }) {
  const { organisationId } = useActing();
  const asked = useQuery(TheIncidentDocument, { incidentId }, { follows: incidentId });
  return (
    <Shown of={asked}>
      {({ incident, situation }) => {
        const part = situation.parts.find((one) => one.organisation.id === organisationId) ?? null;
        if (incident?.dutyLog) return <><Handovers incidentId={incidentId} /><Course part={part} dutyLog over={incident.state === "OVER"} /><Belonging of={incident} /></>;
        return <><Knowing of={situation} part={part} /><Course part={part} dutyLog={false} over={incident?.state === "OVER"} />{incident && <Prepared of={incident} />}{incident && <Belonging of={incident} />}</>;
      }}
    </Shown>
  ); // prettier-ignore
}
