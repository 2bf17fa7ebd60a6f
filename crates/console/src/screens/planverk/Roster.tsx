/** Who is on call for what, four weeks ahead, and the numbers that are answered day and night. */
import { useWords } from "../../app/language";
import { Act, type Wish } from "../../parts/act";
import { CellOf } from "../../parts/cell";
import { Day } from "../../parts/day";
import type { Whose } from "../../parts/organisation";
import { useRole } from "../../parts/roles";
import { Mark } from "../../parts/tags";
import { Time, useNow } from "../../parts/time";
import { useChoices, usePick } from "./choices";
import { forms } from "./form-words";
import { CancelDutyDocument, PlanDutyDocument, RemoveDutyNumberDocument, SetDutyNumberDocument, SwapDutyDocument, TestDutyNumberDocument } from "./planverk.gql";
import type { Kept } from "./types";
import { planverk } from "./words";

type RosterOf = NonNullable<Kept["roster"]>;
type DutyNumber = RosterOf["numbers"][number];
type Duty = RosterOf["duties"][number];

export function Roster({ of, whose, again }: { of: RosterOf; whose: Whose; again: () => void }) {
  const role = useRole();
  const say = useWords(planverk);
  const does = useWords(forms);
  const { roles, people } = useChoices();
  const pick = usePick();
  const duty: Wish[] = [{ name: "personId", label: say.who, kind: "choice", options: pick(people) }, { name: "role", label: say.role, kind: "choice", options: pick(roles) }, { name: "from", label: say.from, kind: "time" }, { name: "to", label: say.to, kind: "time" }];
  return (
    <section className="stack">
      {of.duties.length > 0 && <OnCall of={of.duties} />}
      <h2>{say.numbers}</h2>
      {whose.own && <div className="acts"><SetNumber of={null} again={again} /></div>}
      {of.numbers.length === 0 && <p className="quiet">{say.noNumbers}</p>}
      <ul className="listed">{of.numbers.map((one) => (
        <li key={one.id} className="card"><span><strong>{one.name}</strong> {one.value}{one.role && <span className="quiet"> · {role(one.role)}</span>}</span>
          <span>{one.testedAt ? <><Mark tone={one.answered ? "success" : "danger"}>{one.answered ? say.answered : say.unanswered}</Mark> <Day at={one.testedAt} /></> : <Mark tone="warning">{say.neverTested}</Mark>}</span>
          {whose.own && (
            <div className="acts">
              <Act of={TestDutyNumberDocument} label={say.test} about={one.name} fields={[{ name: "answered", label: say.answered, kind: "check" }, { name: "note", label: say.note, required: false }]} input={(given) => ({ numberId: one.id, answered: given.checked("answered"), note: given.maybe("note") })} done={again} />
              <SetNumber of={one} again={again} />
              <Act of={RemoveDutyNumberDocument} label={does.remove} about={one.name} input={() => ({ numberId: one.id })} done={again} variant="tertiary" />
            </div>
          )}
        </li>
      ))}</ul>
      <h2>{say.duties}</h2>
      {whose.own && <div className="acts"><Act of={PlanDutyDocument} label={does.planDuty} variant="primary" fields={duty} input={(given) => ({ personId: given.text("personId"), role: given.text("role"), from: given.from("from"), to: given.from("to") })} done={again} /></div>}
      {of.duties.length === 0 ? <p className="quiet">{say.noDuties}</p> : (
        <table className="grid-table"><thead><tr><th scope="col">{say.role}</th><th scope="col">{say.who}</th><th scope="col">{say.from}</th><th scope="col">{say.to}</th>{whose.own && <th scope="col">{does.actions}</th>}</tr></thead>
          <tbody>{of.duties.map((one) => <tr key={one.id}><th scope="row">{role(one.role)}</th><td>{one.person.name}</td><td><CellOf name={say.from} /><Time at={one.from} date="always" /></td><td><CellOf name={say.to} /><Time at={one.to} date="always" /></td>{whose.own && <td><DutyActs of={one} again={again} /></td>}</tr>)}</tbody></table>
      )}
    </section>
  ); // prettier-ignore
}

/** Who is to answer right now. */
function OnCall({ of }: { of: readonly Duty[] }) {
  const say = useWords(planverk);
  const role = useRole();
  const now = useNow();
  const on = of.filter((one) => Date.parse(one.from) <= now && now < Date.parse(one.to));
  return (
    <>
      <h2>{say.onCall}</h2>
      {on.length === 0 ? <p><Mark tone="warning">{say.nobodyOnCall}</Mark></p> : <ul className="plain" data-on-call>{on.map((one) => <li key={one.id}><strong>{role(one.role)}</strong>: {one.person.name} <span className="quiet">{say.to.toLowerCase()} <Time at={one.to} /></span></li>)}</ul>}
    </>
  ); // prettier-ignore
}

function DutyActs({ of, again }: { of: Duty; again: () => void }) {
  const say = useWords(planverk);
  const does = useWords(forms);
  const role = useRole();
  const { people } = useChoices();
  const pick = usePick();
  const about = `${role(of.role)}, ${of.person.name}`;
  const why: Wish = { name: "reason", label: say.why, required: false };
  return (
    <div className="acts">
      <Act of={SwapDutyDocument} label={does.swap} about={about} fields={[{ name: "to", label: does.takes, kind: "choice", options: pick(people.filter(([id]) => id !== of.person.id)) }, why]} input={(given) => ({ dutyId: of.id, toPersonId: given.text("to"), reason: given.maybe("reason") })} done={again} />
      <Act of={CancelDutyDocument} label={does.cancelDuty} about={about} fields={[why]} input={(given) => ({ dutyId: of.id, reason: given.maybe("reason") })} done={again} variant="tertiary" />
    </div>
  ); // prettier-ignore
}

function SetNumber({ of, again }: { of: DutyNumber | null; again: () => void }) {
  const say = useWords(forms);
  const shown = useWords(planverk);
  const { roles } = useChoices();
  const fields: Wish[] = [{ name: "name", label: say.name, value: of?.name }, { name: "value", label: say.number, value: of?.value ?? undefined }, { name: "role", label: shown.role, kind: "choice", options: roles, required: false, value: of?.role ?? undefined }];
  return <Act of={SetDutyNumberDocument} label={of ? say.change : say.newNumber} about={of?.name} variant={of ? "secondary" : "primary"} fields={fields} input={(given) => ({ ...(of && { numberId: of.id }), name: given.text("name"), value: given.text("value"), role: given.maybe("role") })} done={again} />; // prettier-ignore
}
