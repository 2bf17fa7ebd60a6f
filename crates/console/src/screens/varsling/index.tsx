/** Varsling: who is told, who has received and understood, and what warnings came in. */
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import type { ScreenProps } from "../../app/screens";
import { useLive } from "../../data/streams";
import { ActingIn, Head, useActing } from "../../parts/acting";
import { Shown } from "../../parts/states";
import { Card } from "./Card";
import { StartList, StartNamed, StartPeople } from "./Start";
import "./varsling.css";
import { NotificationsDocument, type NotificationsSubscription } from "./varsling.gql";
import { Warnings } from "./Warnings";
import { varsling } from "./words";

export default function Varsling({ incidentId }: ScreenProps) {
  const say = useWords(varsling);
  if (incidentId === null) return <div className="work varsling"><Head title={say.title} /><Warnings /></div>; // prettier-ignore
  return (
    <ActingIn incidentId={incidentId}>
      <div className="work varsling">
        <Head title={say.title}><StartNamed /><StartPeople /><StartList /></Head>
        <Notifications incidentId={incidentId} />
        <Warnings />
      </div>
    </ActingIn>
  );
}

function Notifications({ incidentId }: { incidentId: string }) {
  const live = useLive(NotificationsDocument, { incidentId });
  useShortcut("k", () => document.querySelector<HTMLElement>("[data-waits] button")?.focus());
  return <Shown of={live}>{(data) => <List of={data.situation.notifications} />}</Shown>;
}

function List({ of }: { of: NotificationsSubscription["situation"]["notifications"] }) {
  const say = useWords(varsling);
  const { organisationId } = useActing();
  const mine = of.filter((one) => one.organisation.id === organisationId);
  if (mine.length === 0) return <p className="work-empty">{say.none}</p>;
  return (
    <>
      {mine.some((one) => one.unanswered > 0) && <p className="quiet"><kbd>k</kbd> {say.firstOpen}</p>}
      {mine.toReversed().map((one) => <Card key={one.id} of={one} />)}
    </>
  ); // prettier-ignore
}
