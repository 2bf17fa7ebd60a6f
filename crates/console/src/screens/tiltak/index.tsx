/** Tiltak og oppgaver: what was decided to do, who does it, and what is late. */
import { useWords } from "../../app/language";
import type { ScreenProps } from "../../app/screens";
import { useLive } from "../../data/streams";
import { ActingIn, Head, useActing } from "../../parts/acting";
import { Shown } from "../../parts/states";
import { Cards } from "./Cards";
import { Measures, Propose } from "./Measures";
import { Demands, Requests } from "./Outside";
import { Give, Tasks } from "./Tasks";
import "./tiltak.css";
import { WorkDocument, type WorkSubscription } from "./tiltak.gql";
import { tiltak } from "./words";

export default function Tiltak({ incidentId }: ScreenProps) {
  if (incidentId === null) return null;
  return <ActingIn incidentId={incidentId}><div className="work tiltak"><Live incidentId={incidentId} /></div></ActingIn>; // prettier-ignore
}

function Live({ incidentId }: { incidentId: string }) {
  const say = useWords(tiltak);
  const live = useLive(WorkDocument, { incidentId });
  if (live.data === null) return <><Head title={say.title} /><Shown of={live}>{() => null}</Shown></>; // prettier-ignore
  return <Shown of={live}>{(data) => <Work of={data.situation} />}</Shown>;
}

function Work({ of }: { of: WorkSubscription["situation"] }) {
  const say = useWords(tiltak);
  const { organisationId } = useActing();
  const mine = <T extends { readonly organisation: { readonly id: string } }>(all: readonly T[]): readonly T[] => all.filter((one) => one.organisation.id === organisationId);
  const measures = mine(of.measures);
  const decisions = mine(of.decisions).toReversed().map((one) => ({ id: one.id, choice: one.made?.choice ?? "", measures: one.measures }));
  const origins = [
    ...decisions.map((one) => [`decision:${one.id}`, one.choice] as const),
    ...measures.filter((one) => one.open).map((one) => [`measure:${one.id}`, one.text] as const),
  ]; // prettier-ignore
  return (
    <>
      <Head title={say.title}><Propose /><Give origins={origins} /></Head>
      <Tasks of={mine(of.tasks)} />
      <Measures of={measures} decisions={decisions} />
      <Cards of={mine(of.actionCards)} />
      <Requests of={mine(of.authorityRequests)} />
      <Demands of={mine(of.demands)} />
    </>
  ); // prettier-ignore
}
