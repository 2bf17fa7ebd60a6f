/** Agreements: who has promised what, from when until when. */
import { useWords } from "../../app/language";
import type { AgreementKind } from "../../gql/schema";
import { Act, type Wish } from "../../parts/act";
import { Day, Deadline, dayTyped } from "../../parts/day";
import { Mark } from "../../parts/tags";
import { optionsOf, useChoices } from "./choices";
import { forms } from "./form-words";
import { EndAgreementDocument, RegisterAgreementDocument } from "./planverk.gql";
import type { Has, Kept } from "./types";
import { planverk } from "./words";

type Agreement = NonNullable<Kept["agreements"]>[number];

export function Agreements({ of, whose, again }: Has<Agreement>) {
  const say = useWords(planverk);
  const does = useWords(forms);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><Register of={null} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noAgreements}</p>}
      <ul className="listed">{of.map((one) => (
        <li key={one.id} className="card">
          <header className="spread"><h2>{one.name}</h2><span className="row"><Mark>{say.agreement[one.kind]}</Mark>{one.holds ? <Mark tone="success">{say.holds}</Mark> : <Mark tone="danger">{say.holdsNot}</Mark>}</span></header>
          <p className="said">{one.about}</p>
          <p>{[...one.with.map((each) => each.shortName), ...(one.others ? [one.others] : [])].join(", ")} · <Day at={one.from} /> – {one.ends ? <Deadline at={one.ends} /> : say.noEnd}</p>
          {one.ended && <p>{say.ended}: {one.ended}</p>}
          {one.document && <p className="quiet">{say.document}: {one.document}</p>}
          {whose.own && !one.ended && (
            <div className="acts">
              <Register of={one} again={again} />
              <Act of={EndAgreementDocument} label={does.end} about={one.name} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ agreementId: one.id, reason: given.text("reason") })} done={again} variant="tertiary" />
            </div>
          )}
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}

function Register({ of, again }: { of: Agreement | null; again: () => void }) {
  const say = useWords(forms);
  const shown = useWords(planverk);
  const { organisations } = useChoices();
  const fields: Wish[] = [
    { name: "name", label: say.name, value: of?.name }, { name: "kind", label: say.kind, kind: "choice", options: optionsOf(shown.agreement), value: of?.kind },
    { name: "about", label: say.about, kind: "area", value: of?.about },
    ...(organisations.length > 0 ? [{ name: "with", label: say.withWhom, kind: "many" as const, options: organisations, chosen: of?.with.map((one) => one.id) }] : []),
    { name: "others", label: say.others, required: false, value: of?.others ?? undefined }, { name: "from", label: say.holdsFrom, kind: "date", value: of ? dayTyped(of.from) : undefined },
    { name: "ends", label: say.ends, help: say.endsHelp, kind: "date", required: false, value: of?.ends ? dayTyped(of.ends) : undefined },
    { name: "document", label: shown.document, help: say.documentHelp, required: false, value: of?.document ?? undefined },
  ]; // prettier-ignore
  return (
    <Act of={RegisterAgreementDocument} label={of ? say.change : say.register} about={of?.name} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ ...(of && { agreementId: of.id }), terms: { name: given.text("name"), kind: given.text("kind") as AgreementKind, about: given.text("about"), with: given.all("with"), others: given.maybe("others"), from: given.from("from"), ends: given.maybeUntil("ends"), document: given.maybe("document") } })} />
  ); // prettier-ignore
}
