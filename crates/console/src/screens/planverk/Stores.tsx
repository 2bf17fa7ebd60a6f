/** Shelters and when they are to be inspected, stock and what is short, and who is on call. */
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { Day, Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { useRole } from "../../parts/roles";
import type { Whose } from "../../parts/organisation";
import { Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { CountStockpileDocument, InspectShelterDocument, TestDutyNumberDocument } from "./planverk.gql";
import type { Has, Kept } from "./types";
import { planverk } from "./words";

export function Shelters({ of, whose, again }: Has<NonNullable<Kept["shelters"]>[number]>) {
  const say = useWords(planverk);
  if (of.length === 0) return <p className="quiet">{say.noShelters}</p>;
  return (
    <ul className="listed">{of.map((one) => (
      <li key={one.id} className="card">
        <header className="spread"><h2>{one.name}</h2><span className="row"><Mark>{say.shelter[one.kind]}</Mark><span>{say.inspectBy} <Deadline at={one.inspectBy} /></span></span></header>
        <p>{one.place} · {say.places(one.places)}{one.readyH !== null && ` · ${say.readyIn(one.readyH)}`}</p>
        {one.inspections[0] && <p><Mark tone={one.inspections[0].sound ? "success" : "danger"}>{one.inspections[0].sound ? say.sound : say.unsound}</Mark> {one.inspections[0].remark} <By of={one.inspections[0].origin} /></p>}
        {one.retired && <p>{say.retired}: {one.retired}</p>}
        {whose.own && !one.retired && <Act of={InspectShelterDocument} label={say.inspect} fields={[{ name: "sound", label: say.sound, kind: "check" }, { name: "remark", label: say.foundWhat, kind: "area", required: false }]} input={(given) => ({ shelterId: one.id, sound: given.checked("sound"), remark: given.maybe("remark") })} done={again} />}
      </li>
    ))}</ul>
  ); // prettier-ignore
}

export function Stockpiles({ of, whose, again }: Has<NonNullable<Kept["stockpiles"]>[number]>) {
  const say = useWords(planverk);
  if (of.length === 0) return <p className="quiet">{say.noStock}</p>;
  return (
    <ul className="listed">{of.map((one) => (
      <li key={one.id} className="card">
        <header className="spread"><h2>{one.name}</h2><span className="row">{one.short ? <Mark tone="danger">{say.short}</Mark> : <Mark tone="success">{say.enough}</Mark>}{one.expiresAt && <span>{say.expires} <Deadline at={one.expiresAt} /></span>}</span></header>
        <p>{one.quantity === null ? say.neverCounted : `${one.quantity} ${one.unit}`} · {say.minimum} {one.minimum} {one.unit}{one.place && ` · ${one.place}`}</p>
        {one.counts[0] && <p className="quiet">{one.counts[0].remark} <By of={one.counts[0].origin} /></p>}
        {one.retired && <p>{say.retired}: {one.retired}</p>}
        {whose.own && !one.retired && <Act of={CountStockpileDocument} label={say.count} fields={[{ name: "quantity", label: `${say.quantity} (${one.unit})`, kind: "number" }, { name: "expiresAt", label: say.expiresFirst, kind: "date", required: false }, { name: "remark", label: say.foundWhat, required: false }]} input={(given) => ({ stockpileId: one.id, quantity: given.number("quantity"), remark: given.maybe("remark"), ...(given.maybe("expiresAt") && { expiresAt: given.until("expiresAt") }) })} done={again} />}
      </li>
    ))}</ul>
  ); // prettier-ignore
}

export function Roster({ of, whose, again }: { of: NonNullable<Kept["roster"]>; whose: Whose; again: () => void }) {
  const role = useRole();
  const say = useWords(planverk);
  return (
    <section className="stack">
      <h2>{say.numbers}</h2>
      {of.numbers.length === 0 && <p className="quiet">{say.noNumbers}</p>}
      <ul className="listed">{of.numbers.map((one) => (
        <li key={one.id} className="card"><span><strong>{one.name}</strong> {one.value}{one.role && <span className="quiet"> · {role(one.role)}</span>}</span>
          <span>{one.testedAt ? <><Mark tone={one.answered ? "success" : "danger"}>{one.answered ? say.answered : say.unanswered}</Mark> <Day at={one.testedAt} /></> : <Mark tone="warning">{say.neverTested}</Mark>}</span>
          {whose.own && <Act of={TestDutyNumberDocument} label={say.test} fields={[{ name: "answered", label: say.answered, kind: "check" }, { name: "note", label: say.note, required: false }]} input={(given) => ({ numberId: one.id, answered: given.checked("answered"), note: given.maybe("note") })} done={again} />}
        </li>
      ))}</ul>
      <h2>{say.duties}</h2>
      {of.duties.length === 0 ? <p className="quiet">{say.noDuties}</p> : (
        <table className="grid-table"><thead><tr><th scope="col">{say.role}</th><th scope="col">{say.who}</th><th scope="col">{say.from}</th><th scope="col">{say.to}</th></tr></thead>
          <tbody>{of.duties.map((one) => <tr key={one.id}><th scope="row">{role(one.role)}</th><td>{one.person.name}</td><td><Time at={one.from} date="always" /></td><td><Time at={one.to} date="always" /></td></tr>)}</tbody></table>
      )}
    </section>
  ); // prettier-ignore
}
