/** Shelters and when they are to be inspected, stock and what is short. */
import { useWords } from "../../app/language";
import type { ShelterKind } from "../../gql/schema";
import { Act, type Wish } from "../../parts/act";
import { Day, Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { Mark } from "../../parts/tags";
import { optionsOf, useChoices } from "./choices";
import { forms } from "./form-words";
import { CountStockpileDocument, InspectShelterDocument, RegisterShelterDocument, RetireShelterDocument, RetireStockpileDocument, SetStockpileDocument } from "./planverk.gql";
import type { Has, Kept } from "./types";
import { planverk } from "./words";

type Shelter = NonNullable<Kept["shelters"]>[number];
type Stockpile = NonNullable<Kept["stockpiles"]>[number];
const MONTHS_USUAL = 12;

export function Shelters({ of, whose, again }: Has<Shelter>) {
  const say = useWords(planverk);
  const does = useWords(forms);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><Register of={null} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noShelters}</p>}
      <ul className="listed">{of.map((one) => (
        <li key={one.id} className="card">
          <header className="spread"><h2>{one.name}</h2><span className="row"><Mark>{say.shelter[one.kind]}</Mark>{!one.retired && <span>{say.inspectBy} <Deadline at={one.inspectBy} /></span>}</span></header>
          <p>{one.place} · {say.places(one.places)}{one.readyH !== null && ` · ${say.readyIn(one.readyH)}`}</p>
          {one.inspections[0] && <p><Mark tone={one.inspections[0].sound ? "success" : "danger"}>{one.inspections[0].sound ? say.sound : say.unsound}</Mark> {one.inspections[0].remark} <By of={one.inspections[0].origin} /></p>}
          {one.inspections.length > 1 && <details><summary>{say.inspectedBefore} ({one.inspections.length - 1})</summary><ul className="plain">{one.inspections.slice(1).map((was) => <li key={was.origin.recordedAt}><Mark tone={was.sound ? "success" : "danger"}>{was.sound ? say.sound : say.unsound}</Mark> {was.remark} <By of={was.origin} /> <span className="quiet">{say.thenBy} <Day at={was.nextBy} /></span></li>)}</ul></details>}
          {one.retired && <p>{say.retired}: {one.retired}</p>}
          {whose.own && !one.retired && (
            <div className="acts">
              <Act of={InspectShelterDocument} label={say.inspect} about={one.name} fields={[{ name: "sound", label: say.sound, kind: "check" }, { name: "remark", label: say.foundWhat, kind: "area", required: false }, { name: "nextBy", label: does.nextBy, help: does.nextByHelp, kind: "date", required: false }]} input={(given) => ({ shelterId: one.id, sound: given.checked("sound"), remark: given.maybe("remark"), nextBy: given.maybeUntil("nextBy") })} done={again} />
              <Register of={one} again={again} />
              <Act of={RetireShelterDocument} label={does.retire} about={one.name} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ shelterId: one.id, reason: given.text("reason") })} done={again} variant="tertiary" />
            </div>
          )}
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}

function Register({ of, again }: { of: Shelter | null; again: () => void }) {
  const say = useWords(forms);
  const kinds = useWords(planverk).shelter;
  const fields: Wish[] = [
    { name: "name", label: say.name, value: of?.name }, { name: "place", label: say.place, value: of?.place }, { name: "kind", label: say.kind, kind: "choice", options: optionsOf(kinds), value: of?.kind },
    { name: "places", label: say.places, kind: "number", value: of?.places.toString() }, { name: "readyH", label: say.readyH, kind: "number", required: false, value: of?.readyH?.toString() },
    { name: "every", label: say.every, kind: "number", value: String(of?.inspectEveryMonths ?? MONTHS_USUAL) },
  ]; // prettier-ignore
  return (
    <Act of={RegisterShelterDocument} label={of ? say.change : say.newShelter} about={of?.name} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ ...(of && { shelterId: of.id }), what: { name: given.text("name"), place: given.text("place"), kind: given.text("kind") as ShelterKind, places: given.number("places"), readyH: given.maybeNumber("readyH"), inspectEveryMonths: given.number("every") } })} />
  ); // prettier-ignore
}

export function Stockpiles({ of, whose, again }: Has<Stockpile>) {
  const say = useWords(planverk);
  const does = useWords(forms);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><SetStock of={null} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noStock}</p>}
      <ul className="listed">{of.map((one) => (
        <li key={one.id} className="card">
          <header className="spread"><h2>{one.name}</h2><span className="row">{one.retired ? null : one.short ? <Mark tone="danger">{say.short}</Mark> : <Mark tone="success">{say.enough}</Mark>}{one.expiresAt && <span>{say.expires} <Deadline at={one.expiresAt} /></span>}</span></header>
          <p>{one.quantity === null ? say.neverCounted : `${one.quantity} ${one.unit}`} · {say.minimum} {one.minimum} {one.unit}{one.place && ` · ${one.place}`}</p>
          {one.counts[0] && <p className="quiet">{one.counts[0].remark} <By of={one.counts[0].origin} /></p>}
          {one.retired && <p>{say.retired}: {one.retired}</p>}
          {whose.own && !one.retired && (
            <div className="acts">
              <Act of={CountStockpileDocument} label={say.count} about={one.name} fields={[{ name: "quantity", label: `${say.quantity} (${one.unit})`, kind: "number" }, { name: "expiresAt", label: say.expiresFirst, kind: "date", required: false }, { name: "remark", label: say.foundWhat, required: false }]} input={(given) => ({ stockpileId: one.id, quantity: given.number("quantity"), remark: given.maybe("remark"), expiresAt: given.maybeUntil("expiresAt") })} done={again} />
              <SetStock of={one} again={again} />
              <Act of={RetireStockpileDocument} label={does.retire} about={one.name} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ stockpileId: one.id, reason: given.text("reason") })} done={again} variant="tertiary" />
            </div>
          )}
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}

function SetStock({ of, again }: { of: Stockpile | null; again: () => void }) {
  const say = useWords(forms);
  const shown = useWords(planverk);
  const { roles } = useChoices();
  const fields: Wish[] = [
    { name: "name", label: say.name, value: of?.name }, { name: "kind", label: say.goods, help: say.goodsHelp, value: of?.kind }, { name: "unit", label: say.unit, value: of?.unit },
    { name: "minimum", label: say.least, kind: "number", value: of?.minimum.toString() }, { name: "place", label: say.place, required: false, value: of?.place ?? undefined },
    { name: "role", label: shown.responsible, kind: "choice", options: roles, required: false, value: of?.role ?? undefined },
  ]; // prettier-ignore
  return (
    <Act of={SetStockpileDocument} label={of ? say.change : say.newStock} about={of?.name} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ ...(of && { stockpileId: of.id }), what: { name: given.text("name"), kind: given.text("kind"), unit: given.text("unit"), minimum: given.number("minimum"), place: given.maybe("place"), role: given.maybe("role") } })} />
  ); // prettier-ignore
}
