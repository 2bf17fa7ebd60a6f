/**
 * Evacuee and next-of-kin centres: opened, counted, closed and erased before everyone; who has come, before the
 * keepers of the register alone. Knows nothing of who may read what: the server leaves out what is not for the reader.
 */
import { useWords } from "../../app/language";
import type { ScreenProps } from "../../app/screens";
import { useLive } from "../../data/streams";
import { ActingIn, Head } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { Shown } from "../../parts/states";
import type { EpsAuthority } from "../../gql/schema";
import { Centre } from "./Centre";
import { EpsDocument, OpenEpsDocument } from "./eps.gql";
import "./eps.css";
import { useKeeper } from "./keeper";
import { eps } from "./words";

const AUTHORITIES: readonly EpsAuthority[] = ["POLICE", "CHIEF_EXECUTIVE"];

export default function Eps({ incidentId }: ScreenProps) {
  const say = useWords(eps);
  const keeper = useKeeper();
  if (incidentId === null) return null;
  return (
    <ActingIn incidentId={incidentId}>
      <div className="work eps">
        <Head title={say.title}>{!keeper && <Open />}</Head>
        <Centres incidentId={incidentId} />
      </div>
    </ActingIn>
  ); // prettier-ignore
}

function Open() {
  const say = useWords(eps);
  return (
    <Deed does={OpenEpsDocument} label={say.open} letter="b" variant="primary" build={(given) => ({ ...given.frame, place: given.text("place"), decidedBy: given.word<EpsAuthority>("decidedBy"), decision: given.text("decision") })}>
      <Words name="place" label={say.place} required first />
      <Choice name="decidedBy" label={say.decidedBy} of={AUTHORITIES.map((one) => [one, say.decidedByNames[one]] as const)} />
      <Area name="decision" label={say.decision} help={say.decisionHelp} required rows={2} most={2000} />
    </Deed>
  ); // prettier-ignore
}

function Centres({ incidentId }: { incidentId: string }) {
  const say = useWords(eps);
  const live = useLive(EpsDocument, { incidentId });
  return (
    <Shown of={live}>
      {({ situation }) => {
        const { epsCentres: all } = situation;
        const open = all.filter((one) => !one.closed);
        const inOrder = [...open.toReversed(), ...all.filter((one) => one.closed).toReversed()];
        if (inOrder.length === 0) return <p className="work-empty">{say.none}</p>;
        return <>{inOrder.map((one) => <Centre key={one.id} of={one} letters={one.id === open.at(-1)?.id} />)}</>;
      }}
    </Shown>
  ); // prettier-ignore
}
