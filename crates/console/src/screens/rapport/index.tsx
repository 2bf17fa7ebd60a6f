/** Rapport: what is reported upwards, and what the public is told. */
import { useWords } from "../../app/language";
import type { ScreenProps } from "../../app/screens";
import { useLive } from "../../data/streams";
import { ActingIn, Head, useActing } from "../../parts/acting";
import { Shown } from "../../parts/states";
import { PublicInformation, Write } from "./Information";
import { Orders } from "./Orders";
import "./rapport.css";
import { ReportsDocument, type ReportsSubscription } from "./rapport.gql";
import { Draft, Reports } from "./Reports";
import { rapport } from "./words";

export default function Rapport({ incidentId }: ScreenProps) {
  if (incidentId === null) return null;
  return <ActingIn incidentId={incidentId}><div className="work rapport"><Live incidentId={incidentId} /></div></ActingIn>; // prettier-ignore
}

function Live({ incidentId }: { incidentId: string }) {
  const say = useWords(rapport);
  const live = useLive(ReportsDocument, { incidentId });
  if (live.data === null) return <><Head title={say.title} /><Shown of={live}>{() => null}</Shown></>; // prettier-ignore
  return <Shown of={live}>{(data) => <Work of={data.situation} />}</Shown>;
}

function Work({ of }: { of: ReportsSubscription["situation"] }) {
  const say = useWords(rapport);
  const { organisationId } = useActing();
  const mine = <T extends { readonly organisation: { readonly id: string } }>(all: readonly T[]): readonly T[] => all.filter((one) => one.organisation.id === organisationId);
  return (
    <>
      <Head title={say.title}><Write /><Draft position={of.newest?.position ?? null} /></Head>
      <Orders of={mine(of.reportOrders)} />
      <Reports of={mine(of.situationReports)} orders={of.reportOrders} />
      <PublicInformation of={mine(of.information)} />
    </>
  ); // prettier-ignore
}
