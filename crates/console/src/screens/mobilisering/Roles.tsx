/** The roles of the crisis organisation: who fills each, who deputises, who is in place, and what stands empty. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { Capacity, Presence } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Person, RoleField, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import { AssignRoleDocument, PlanReliefDocument, RelieveRoleDocument, ReportMobilisationDocument, type HeldPartFragment, type MobilisationSubscription } from "./mobilisering.gql";
import { filled, unplaced, type Filled } from "./staffing";
import { mobilisering } from "./words";

type Part = MobilisationSubscription["situation"]["parts"][number];
type Present = Part["presence"][number];

const PRESENCES: readonly Presence[] = ["CALLED", "COMING", "IN_PLACE", "CANNOT_COME", "RELIEVED"];
const CAPACITIES: readonly Capacity[] = ["HOLDER", "DEPUTY"];
const TONES: Record<Presence, Tone> = { CALLED: "neutral", COMING: "info", IN_PLACE: "success", CANNOT_COME: "danger", RELIEVED: "neutral" };

export function Roles({ part }: { part: Part }) {
  const say = useWords(mobilisering);
  const { roles } = useActing();
  const held = part.roles.filter((one) => !one.relieved);
  const before = part.roles.filter((one) => one.relieved);
  const others = unplaced(part.presence, held);
  return (
    <section className="work-part" aria-labelledby="roller">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="roller">{say.roles}</Heading>
        <Mark tone={part.vacancies.length > 0 ? "danger" : "success"}>{part.vacancies.length > 0 ? say.vacancies(part.vacancies.length) : say.noVacancies}</Mark>
      </header>
      <ul className="work-list">{filled(roles, held, part.vacancies).map((role) => <Role key={role.key} of={role} presence={part.presence} />)}</ul>
      {others.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">{say.others}</Heading>
          <ul className="work-list">{others.map((one) => <li key={one.person.id} className="work-item"><div className="work-item-head"><span className="work-item-title">{one.person.name}</span><PresenceMark of={one} /><Report person={one.person} now={one} /></div></li>)}</ul>
        </>
      )}
      {before.length > 0 && (
        <details data-relieved>
          <summary>{say.before} ({before.length})</summary>
          <ul className="work-list">{before.map((one) => <Before key={`${one.role}${one.person.id}${one.assigned.number}`} of={one} />)}</ul>
        </details>
      )}
    </section>
  ); // prettier-ignore
}

/** One who held a role and left it: from when to when, and what they handed over. */
function Before({ of }: { of: HeldPartFragment }) {
  const say = useWords(mobilisering);
  return (
    <li className="work-item settled">
      <div className="work-item-head"><span className="work-item-title">{of.name}</span><span>{of.person.name}</span>{of.capacity === "DEPUTY" && <Mark tone="info">{say.deputy}</Mark>}<span className="quiet"><Time at={of.assigned.occurredAt} />–{of.relieved && <Time at={of.relieved.occurredAt} />}</span></div>
      {of.handover ? <p className="work-text"><span className="quiet">{say.handedOver}:</span> {of.handover}</p> : <p className="quiet">{say.noHandover}</p>}
      {of.relieved && <By of={of.relieved} before={say.relievedBy} />}
    </li>
  ); // prettier-ignore
}

function Role({ of, presence }: { of: Filled<HeldPartFragment>; presence: readonly Present[] }) {
  const say = useWords(mobilisering);
  return (
    <li className={`work-item role ${of.pressing ? "late" : of.vacant ? "" : "settled"}`} data-role={of.key} data-vacant={of.vacant || undefined}>
      <div className="work-item-head">
        <span className="work-item-title">{of.name}</span>
        <span className="quiet">{say.body[of.body]}</span>
        {of.vacant && <Mark tone={of.pressing ? "danger" : "neutral"}>{say.vacant}</Mark>}
        <span className="role-fill"><Assign role={of.key} name={of.name} deputy={!of.vacant} /></span>
      </div>
      <ul className="role-people">{of.held.map((one) => <Holder key={one.person.id} of={one} presence={presence.find(({ person }) => person.id === one.person.id)} />)}</ul>
    </li>
  ); // prettier-ignore
}

function Holder({ of, presence }: { of: HeldPartFragment; presence: Present | undefined }) {
  const say = useWords(mobilisering);
  const about = { role: of.role, personId: of.person.id };
  return (
    <li className="role-person">
      <span>{of.person.name}</span>
      {of.capacity === "DEPUTY" && <Mark tone="info">{say.deputy}</Mark>}
      <PresenceMark of={presence} />
      <By of={of.assigned} />
      <span className="work-item-deeds">
        <Report person={of.person} role={of.role} now={presence} />
        <Deed does={PlanReliefDocument} label={say.planRelief} of={of.person.name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, at: given.text("at"), successorId: given.maybe("successorId"), note: given.maybe("note") })}>
          <When name="at" label={say.at} required first />
          <Person name="successorId" label={say.successor} none={say.leaves} />
          <Words name="note" label={say.note} />
        </Deed>
        <Deed does={RelieveRoleDocument} label={say.relieve} of={of.person.name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, handover: given.maybe("handover") })}>
          <Area name="handover" label={say.handover} first />
        </Deed>
      </span>
    </li>
  ); // prettier-ignore
}

function PresenceMark({ of }: { of: Present | undefined }) {
  const say = useWords(mobilisering);
  if (!of) return <span className="quiet">{say.unknownPresence}</span>;
  return <span><Mark tone={TONES[of.presence]}>{say.presence[of.presence]}</Mark>{of.presence === "COMING" && of.eta && <> {say.etaAt} <Time at={of.eta} /></>}</span>; // prettier-ignore
}

function Report({ person, role, now }: { person: { readonly id: string; readonly name: string }; role?: string; now?: Present | undefined }) {
  const say = useWords(mobilisering);
  const likely = now?.presence === "CALLED" || !now ? "COMING" : now.presence === "COMING" ? "IN_PLACE" : "RELIEVED";
  return (
    <Deed does={ReportMobilisationDocument} label={say.reportFor} of={person.name} variant="tertiary" build={(given) => ({ ...given.frame, personId: person.id, role: role ?? null, presence: given.word<Presence>("presence"), etaMinutes: given.word("presence") === "COMING" ? given.number("eta") : null })}>
      <Choice name="presence" label={say.where} first given={likely} of={PRESENCES.map((one) => [one, say.presence[one]] as const)} />
      <Words name="eta" label={say.eta} type="number" />
    </Deed>
  ); // prettier-ignore
}

/** Anyone's attendance, also of those who hold no role. */
export function ReportAny() {
  const say = useWords(mobilisering);
  return (
    <Deed does={ReportMobilisationDocument} label={say.report} letter="m" build={(given) => ({ ...given.frame, personId: given.text("personId"), presence: given.word<Presence>("presence"), etaMinutes: given.word("presence") === "COMING" ? given.number("eta") : null })}>
      <Person name="personId" label={say.person} required first />
      <Choice name="presence" label={say.where} given="IN_PLACE" of={PRESENCES.map((one) => [one, say.presence[one]] as const)} />
      <Words name="eta" label={say.eta} type="number" />
    </Deed>
  ); // prettier-ignore
}

export function Assign({ role, name, deputy, letter }: { role?: string; name?: string; deputy?: boolean; letter?: string }) {
  const say = useWords(mobilisering);
  return (
    <Deed does={AssignRoleDocument} label={say.assign} of={name} {...(letter && { letter })} variant={letter ? "primary" : "secondary"} build={(given) => ({ ...given.frame, role: role ?? given.text("role"), personId: given.text("personId"), capacity: given.word<Capacity>("capacity") })}>
      {!role && <RoleField name="role" label={say.role} first />}
      <Person name="personId" label={say.person} required first={!!role} />
      <Choice name="capacity" label={say.capacity} given={deputy ? "DEPUTY" : "HOLDER"} of={CAPACITIES.map((one) => [one, say.capacities[one]] as const)} />
    </Deed>
  ); // prettier-ignore
}
