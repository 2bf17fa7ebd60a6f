/** Møter og beslutninger: the leadership at work, from convening to what it decided and why. */
import { useWords } from "../../app/language";
import type { ScreenProps } from "../../app/screens";
import { useLive } from "../../data/streams";
import { ActingIn, Head, useActing } from "../../parts/acting";
import { Shown } from "../../parts/states";
import { Decide, Decisions, Want, type Setting } from "./Decisions";
import { Focus, Goals } from "./Direction";
import { Convene, Meetings } from "./Meetings";
import "./moter.css";
import { MeetingsDocument, type MeetingsSubscription } from "./moter.gql";
import { moter } from "./words";

export default function Moter({ incidentId }: ScreenProps) {
  if (incidentId === null) return null;
  return <ActingIn incidentId={incidentId}><div className="work moter"><Live incidentId={incidentId} /></div></ActingIn>; // prettier-ignore
}

function Live({ incidentId }: { incidentId: string }) {
  const say = useWords(moter);
  const live = useLive(MeetingsDocument, { incidentId });
  if (live.data === null) return <><Head title={say.title} /><Shown of={live}>{() => null}</Shown></>; // prettier-ignore
  return <Shown of={live}>{(data) => <Work of={data.situation} />}</Shown>;
}

function Work({ of }: { of: MeetingsSubscription["situation"] }) {
  const say = useWords(moter);
  const { organisationId } = useActing();
  const mine = <T extends { readonly organisation: { readonly id: string } }>(all: readonly T[]): readonly T[] => all.filter((one) => one.organisation.id === organisationId);
  const meetings = mine(of.meetings);
  const decisions = mine(of.decisions);
  const setting: Setting = {
    meetingId: meetings.find((one) => one.stage === "SITTING")?.id ?? null,
    position: of.newest?.position ?? null,
    made: decisions.filter((one) => one.stage === "MADE").toReversed(),
  };
  return (
    <>
      <Head title={say.title}><Convene first={meetings.length === 0} /><Want /><Decide setting={setting} /></Head>
      <Meetings of={meetings} />
      <div className="work-columns"><Focus of={mine(of.parts)[0]?.focus ?? null} /><Goals of={mine(of.goals)} /></div>
      <Decisions of={decisions} setting={setting} />
    </>
  ); // prettier-ignore
}
