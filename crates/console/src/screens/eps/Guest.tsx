/** Someone in the register: who, where, whom they look for, and what can be noted of them. */
import { useWords } from "../../app/language";
import { Deed } from "../../parts/Deed";
import { Choice, Tick, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { MoveEpsGuestDocument, type CentrePartFragment, type GuestPartFragment } from "./eps.gql";
import { mayBelong } from "./matching";
import { eps } from "./words";

interface Props {
  of: GuestPartFragment;
  centre: CentrePartFragment;
}

export function Guest({ of, centre, unit }: Props & { unit: string | null }) {
  const say = useWords(eps);
  const contact = [of.born && `${say.bornLabel} ${of.born}`, of.phone, of.address, unit].filter(Boolean).join(" · ");
  const together = centre.closed ? [] : mayBelong(of, centre.guests);
  return (
    <li className={`work-item ${of.inside ? "" : "settled"}`} data-guest={of.id}>
      <div className="work-item-head">
        <span className="work-item-title">{of.name}</span>
        <Mark>{say.kinds[of.kind]}</Mark>
        {of.inside ? <Mark tone="info">{say.isHere}</Mark> : <Mark tone="success">{say.hasLeft}</Mark>}
        <span>{contact}</span>
      </div>
      {of.relation && <p>{say.seeks}: {of.relation}</p>}
      {of.needs && <p className="eps-needs">{say.needsLabel}: {of.needs}</p>}
      {of.whereTo && <p>{!of.inside && <Time at={of.since.occurredAt} />} {of.whereTo}</p>}
      {together.map((other) => <Together key={other.id} of={of} with={other} centre={centre} />)}
      <p><By of={of.registered} before={say.registeredBy} /></p>
      {!centre.closed && <Moves of={of} centre={centre} />}
    </li>
  ); // prettier-ignore
}

function Moves({ of, centre }: Props) {
  const say = useWords(eps);
  const whom = { epsId: centre.id, guestId: of.id };
  if (!of.inside) {
    return <div className="work-item-deeds"><Deed does={MoveEpsGuestDocument} label={say.checkIn} of={of.name} build={(given) => ({ ...given.frame, ...whom, inside: true, whereTo: null, unit: null })} /></div>; // prettier-ignore
  }
  return (
    <div className="work-item-deeds">
      <Deed does={MoveEpsGuestDocument} label={say.checkOut} of={of.name} build={(given) => ({ ...given.frame, ...whom, inside: false, whereTo: given.maybe("whereTo"), unit: null })}>
        <Words name="whereTo" label={say.whereTo} first />
      </Deed>
      {centre.units.length > 0 && (
        <Deed does={MoveEpsGuestDocument} label={say.move} of={of.name} variant="tertiary" build={(given) => ({ ...given.frame, ...whom, inside: true, whereTo: of.whereTo, unit: given.text("unit") })}>
          <Choice name="unit" label={say.unit} first given={of.unit ?? undefined} of={centre.units.map((one) => [one.key, one.name] as const)} />
        </Deed>
      )}
    </div>
  ); // prettier-ignore
}

/** Two who may belong together; that they met is noted on the one, and on the other from their own line. */
function Together({ of, with: other, centre }: Props & { with: GuestPartFragment }) {
  const say = useWords(eps);
  return (
    <div className="row eps-together">
      <span>{say.maybe} <strong>{other.name}</strong>{other.born && `, ${say.bornLabel} ${other.born}`} – {(other.inside ? say.isHere : say.hasLeft).toLowerCase()}{other.whereTo && `: ${other.whereTo}`}</span>
      <Deed does={MoveEpsGuestDocument} label={say.reunite} of={`${of.name}, ${other.name}`} build={(given) => ({ ...given.frame, epsId: centre.id, guestId: of.id, inside: !given.ticked("goes"), whereTo: given.maybe("whereTo"), unit: null })}>
        <Words name="whereTo" label={say.note} required first given={say.reunited(other.name)} />
        <Tick name="goes" label={say.goes} given={of.inside} />
      </Deed>
    </div>
  ); // prettier-ignore
}
