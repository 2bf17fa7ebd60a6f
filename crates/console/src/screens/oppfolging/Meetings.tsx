/** Meetings of the preparedness council and of the leadership outside any crisis: convened, held with minutes, or called off. */
import { useWords } from "../../app/language";
import { Act, type Wish } from "../../parts/act";
import { By } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Rows } from "../../parts/rows";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import type { GatheringKind, GatheringStage } from "../../gql/schema";
import { CallOffGatheringDocument, ConveneGatheringDocument, HoldGatheringDocument } from "./oppfolging.gql";
import type { Year } from "./Wheel";
import { oppfolging } from "./words";

type Gathering = Year["gatherings"][number];
const KINDS: readonly GatheringKind[] = ["PREPAREDNESS_COUNCIL", "LEADERSHIP"];
const TONE: Record<GatheringStage, Tone> = { CONVENED: "info", HELD: "success", CALLED_OFF: "neutral" };

export function Meetings({ of, whose, again }: { of: Year["gatherings"]; whose: Whose; again: () => void }) {
  const say = useWords(oppfolging);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><Convene of={null} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noMeetings}</p>}
      <ul className="listed">{of.map((one) => <OneMeeting key={one.id} of={one} own={whose.own} again={again} />)}</ul>
    </section>
  ); // prettier-ignore
}

function OneMeeting({ of, own, again }: { of: Gathering; own: boolean; again: () => void }) {
  const say = useWords(oppfolging);
  const gatheringId = of.id;
  const came = [...of.invited.filter((one) => one.came).map((one) => one.who), ...of.others];
  return (
    <li className="card">
      <header className="spread"><h2>{say.gathering[of.kind]} <Time at={of.at} date="always" /></h2><Mark tone={TONE[of.stage]}>{say.gatheringStage[of.stage]}</Mark></header>
      <dl className="facts">
        {of.place && <><dt>{say.place}</dt><dd>{of.place}</dd></>}
        <dt>{say.invited}</dt><dd>{of.invited.map((one) => one.who).join(", ")}</dd>
        {of.held && <><dt>{say.came}</dt><dd>{came.join(", ") || "–"}</dd></>}
        {of.calledOffBecause && <><dt>{say.why}</dt><dd>{of.calledOffBecause}</dd></>}
      </dl>
      <ol className="plain">{of.matters.map((one) => <li key={one.number}>{one.matter}{one.minutes.map((said) => <p key={said} className="said quiet">{said}</p>)}</li>)}</ol>
      {of.minutes.map((said) => <p key={said} className="said">{said}</p>)}
      <By of={of.held ?? of.convened} />
      {own && of.stage === "CONVENED" && (
        <div className="acts">
          <Hold of={of} again={again} />
          <Convene of={of} again={again} />
          <Act of={CallOffGatheringDocument} label={say.callOff} about={say.gathering[of.kind]} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ gatheringId, reason: given.text("reason") })} done={again} variant="tertiary" />
        </div>
      )}
    </li>
  ); // prettier-ignore
}

function Convene({ of, again }: { of: Gathering | null; again: () => void }) {
  const say = useWords(oppfolging);
  const fields: Wish[] = [
    { name: "kind", label: say.kind, kind: "choice", options: KINDS.map((one) => [one, say.gathering[one]] as const), value: of?.kind }, { name: "at", label: say.at, kind: "time" },
    { name: "place", label: say.place, required: false, value: of?.place ?? undefined }, { name: "invited", label: say.invited, kind: "lines", value: of?.invited.map((one) => one.who).join("\n") },
  ]; // prettier-ignore
  return (
    <Act of={ConveneGatheringDocument} label={of ? say.conveneAnew : say.convene} about={of && say.gathering[of.kind]} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ ...(of && { gatheringId: of.id }), what: { kind: given.text("kind") as GatheringKind, at: given.from("at"), place: given.maybe("place"), invited: given.lines("invited"), matters: given.rows("matters").map((one) => one.text("matter")) } })}>
      <Rows of={{ name: "matters", label: say.matters, one: say.matter, add: say.addMatter, fields: [{ name: "matter", label: say.matter }] }} filled={of?.matters.map(({ matter }) => ({ matter })) ?? [{}]} />
    </Act>
  ); // prettier-ignore
}

function Hold({ of, again }: { of: Gathering; again: () => void }) {
  const say = useWords(oppfolging);
  const fields: Wish[] = [
    { name: "present", label: say.came, kind: "many", options: of.invited.map((one) => [String(one.number), one.who] as const), chosen: of.invited.map((one) => String(one.number)) },
    { name: "others", label: say.othersCame, kind: "lines", required: false },
    ...of.matters.map((one): Wish => ({ name: `said.${one.number}`, label: `${one.number}. ${one.matter}`, kind: "area", required: false })),
    { name: "said", label: say.besides, kind: "area", required: false },
  ]; // prettier-ignore
  return (
    <Act of={HoldGatheringDocument} label={say.hold} about={say.gathering[of.kind]} fields={fields} done={again}
      input={(given) => {
        const minutes = of.matters.flatMap(({ number }) => (given.maybe(`said.${number}`) ? [{ matter: number, text: given.text(`said.${number}`) }] : []));
        return { gatheringId: of.id, present: given.all("present").map(Number), others: given.lines("others"), minutes: given.maybe("said") ? [...minutes, { text: given.text("said") }] : minutes };
      }} />
  ); // prettier-ignore
}
