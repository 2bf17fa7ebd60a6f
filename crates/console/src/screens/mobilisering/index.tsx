/** Mobilisering: what is active by what authority, who fills which role and is in place, what stands empty. */
import { useWords } from "../../app/language";
import type { ScreenProps } from "../../app/screens";
import { useLive } from "../../data/streams";
import { ActingIn, Head, useActing } from "../../parts/acting";
import { Shown } from "../../parts/states";
import { Assistance } from "./Assistance";
import { Bodies } from "./Bodies";
import { Handovers } from "./Handovers";
import "./mobilisering.css";
import { MobilisationDocument, type MobilisationSubscription } from "./mobilisering.gql";
import { Minimums, Reliefs, Resources } from "./Plans";
import { Assign, ReportAny, Roles } from "./Roles";
import { Stocks } from "./Stocks";
import { mobilisering } from "./words";

export default function Mobilisering({ incidentId }: ScreenProps) {
  const say = useWords(mobilisering);
  if (incidentId === null) return null;
  return (
    <ActingIn incidentId={incidentId}>
      <div className="work mobilisering">
        <Head title={say.title}><ReportAny /><Assign letter="b" /></Head>
        <Live incidentId={incidentId} />
      </div>
    </ActingIn>
  ); // prettier-ignore
}

function Live({ incidentId }: { incidentId: string }) {
  const live = useLive(MobilisationDocument, { incidentId });
  return <Shown of={live}>{(data) => <Parts of={data.situation} />}</Shown>;
}

function Parts({ of }: { of: MobilisationSubscription["situation"] }) {
  const { incidentId, organisationId } = useActing();
  const part = of.parts.find((one) => one.organisation.id === organisationId);
  if (!part) return null;
  return (
    <>
      <Bodies of={part.bodies} />
      <Roles part={part} />
      <div className="work-columns"><Reliefs of={part.reliefs} /><Minimums of={part.minimums} /></div>
      <Resources of={of.resources} />
      <Stocks of={part.stocks ?? []} />
      <Assistance of={of.assistance.filter((one) => one.asked.organisation.id === organisationId)} />
      <Handovers incidentId={incidentId} />
    </>
  ); // prettier-ignore
}
