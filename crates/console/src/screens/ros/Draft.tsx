/** Beginning the next revision, dropping its draft, and recording that it was adopted. */
import { useWords } from "../../app/language";
import { Act, type Wish } from "../../parts/act";
import type { Whose } from "../../parts/organisation";
import { preparedness } from "../../words/preparedness";
import type { AdoptingBody } from "../../gql/schema";
import { AdoptRosDocument, BeginRosDraftDocument, DiscardRosDraftDocument, type RosOfQuery } from "./ros.gql";
import { SetScales } from "./SetScales";
import { ros } from "./words";

export function DraftActs({ of, whose, again, begun }: { of: NonNullable<RosOfQuery["ros"]>; whose: Whose; again: () => void; begun: () => void }) {
  const say = useWords(ros);
  const bodies = useWords(preparedness).body;
  if (!whose.own) return null;
  const begin = (): void => {
    begun();
    again();
  };
  if (!of.draft) {
    return <div className="acts"><Act of={BeginRosDraftDocument} label={say.begin} fields={[{ name: "reason", label: say.reason, required: false }]} input={(given) => ({ reason: given.maybe("reason"), ...whose.named })} done={begin} /></div>; // prettier-ignore
  }
  const fields: Wish[] = [
    { name: "by", label: say.body, kind: "choice", options: [["COUNCIL", bodies.COUNCIL], ["LEADERSHIP", bodies.LEADERSHIP]] },
    { name: "caseNumber", label: say.caseNumber }, { name: "decidedOn", label: say.decidedOn, kind: "date" },
    { name: "tookPart", label: say.tookPart, kind: "lines" }, { name: "remark", label: say.remark, kind: "area", required: false },
  ]; // prettier-ignore
  return (
    <div className="acts">
      <Act of={AdoptRosDocument} label={say.adopt} fields={fields} input={(given) => ({ by: given.text("by") as AdoptingBody, caseNumber: given.text("caseNumber"), decidedOn: given.from("decidedOn"), tookPart: given.lines("tookPart"), remark: given.maybe("remark"), ...whose.named })} done={again} />
      <SetScales key={of.draft.number} of={of.draft} whose={whose} again={again} />
      <Act of={DiscardRosDraftDocument} label={say.discard} fields={[{ name: "reason", label: say.reason }]} input={(given) => ({ reason: given.text("reason"), ...whose.named })} done={again} variant="tertiary" />
    </div>
  ); // prettier-ignore
}
