/** The register of resources: what there is, whose, where, and whether it can be used. Knows nothing of what is out. */
import { useWords } from "../../app/language";
import { Act, type Wish } from "../../parts/act";
import { Deadline } from "../../parts/day";
import { Mark } from "../../parts/tags";
import { writtenAt } from "../../parts/zone";
import { RegisterResourceDocument, RetireResourceDocument } from "./planverk.gql";
import { resources } from "./resource-words";
import type { Has, Kept } from "./types";

type Resource = NonNullable<Kept["resources"]>[number];

export function Resources({ of, whose, again }: Has<Resource>) {
  const say = useWords(resources);
  const organisationId = whose.organisationId;
  return (
    <section className="stack">
      {whose.own && <div className="acts"><Register of={null} organisationId={organisationId} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="listed">{of.map((one) => (
        <li key={one.id} className="card" data-resource={one.id}>
          <header className="spread"><h2>{one.name}</h2><span className="row"><Mark tone={one.fit ? "success" : "danger"}>{one.fit ? say.fit : say.unfit}</Mark>{one.agreementExpired && <Mark tone="warning">{say.expired}</Mark>}</span></header>
          <p>{one.quantity} {one.unit} · {one.kind}{one.place && ` · ${one.place}`}{one.leadMin !== null && ` · ${say.ready(one.leadMin)}`}</p>
          {(one.owner ?? one.contact) && <p>{[one.owner && `${say.owner} ${one.owner}`, one.contact && `${say.contact} ${one.contact}`].filter(Boolean).join(" · ")}</p>}
          {one.agreement && <p className="quiet">{say.agreement}: {one.agreement}{one.agreementEnds && <> · <Deadline at={one.agreementEnds} /></>}</p>}
          {whose.own && (
            <div className="acts">
              <Register of={one} organisationId={organisationId} again={again} />
              <Act of={RetireResourceDocument} label={say.retire} about={one.name} input={() => ({ organisationId, resourceId: one.id })} done={again} variant="tertiary"><p>{say.retireSays}</p></Act>
            </div>
          )}
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}

function Register({ of, organisationId, again }: { of: Resource | null; organisationId: string; again: () => void }) {
  const say = useWords(resources);
  const fields: Wish[] = [
    { name: "name", label: say.name, value: of?.name }, { name: "kind", label: say.kind, help: say.kindHelp, value: of?.kind }, { name: "quantity", label: say.quantity, kind: "number", value: of?.quantity.toString() }, { name: "unit", label: say.unit, value: of?.unit },
    { name: "place", label: say.place, required: false, value: of?.place ?? undefined }, { name: "leadMin", label: say.lead, kind: "number", required: false, value: of?.leadMin?.toString() }, { name: "contact", label: say.contactField, required: false, value: of?.contact ?? undefined },
    { name: "owner", label: say.ownerField, required: false, value: of?.owner ?? undefined }, { name: "agreement", label: say.agreementField, required: false, value: of?.agreement ?? undefined }, { name: "ends", label: say.ends, kind: "date", required: false, value: of?.agreementEnds ? writtenAt(Date.parse(of.agreementEnds)).slice(0, 10) : undefined },
  ]; // prettier-ignore
  return (
    <Act of={RegisterResourceDocument} label={of ? say.change : say.add} about={of?.name} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ organisationId, ...(of && { resourceId: of.id }), name: given.text("name"), kind: given.text("kind"), quantity: given.number("quantity"), unit: given.text("unit"), place: given.maybe("place"), leadMin: given.maybeNumber("leadMin"), contact: given.maybe("contact"), owner: given.maybe("owner"), agreement: given.maybe("agreement"), agreementEnds: given.maybeUntil("ends") })} />
  ); // prettier-ignore
}
