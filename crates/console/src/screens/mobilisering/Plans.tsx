/** Reliefs to come, the least staffing, and what is in use: what the next hours rest on. */
import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import type { Body } from "../../gql/schema";
import { useActing, useRoleName } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { CancelReliefDocument, CarryOutReliefDocument, DeployResourceDocument, OwnResourcesDocument, PromiseResourceDocument, ReturnResourceDocument, SetMinimumStaffingDocument, SetResourceFitnessDocument, type InUsePartFragment, type MobilisationSubscription, type ReliefPartFragment } from "./mobilisering.gql";
import { mobilisering } from "./words";

type Minimum = MobilisationSubscription["situation"]["parts"][number]["minimums"][number];
const STATES: Record<InUsePartFragment["state"], Tone> = { RESERVED: "warning", DEPLOYED: "info", RETURNED: "neutral" };

/** A part of this screen, with what one can do in it beside its name. */
export function Part({ id, title, deeds, children }: { id: string; title: string; deeds?: ReactNode; children: ReactNode }) {
  return (
    <section className="work-part" aria-labelledby={id}>
      <header className="work-part-head"><Heading level={2} data-size="2xs" id={id}>{title}</Heading>{deeds}</header>
      {children}
    </section>
  ); // prettier-ignore
}

export function Reliefs({ of }: { of: readonly ReliefPartFragment[] }) {
  const say = useWords(mobilisering);
  const open = of.filter((one) => one.open);
  const over = of.filter((one) => !one.open);
  return (
    <Part id="avlosninger" title={say.reliefs}>
      {open.length === 0 ? <p className="work-empty">{say.noReliefs}</p> : (
        <ul className="work-list">
          {open.map((one) => (
            <li key={one.id} className={`work-item ${one.overdue ? "late" : ""}`} data-relief={one.id}>
              <div className="work-item-head"><span className="work-item-title">{one.name}</span><Time at={one.at} /><Countdown at={one.at} /></div>
              <p>{one.person.name} {say.leaving}{one.successor && <>, {one.successor.name} {say.to}</>}{one.note && <span className="quiet"> · {one.note}</span>}</p>
              <div className="work-item-deeds">
                <Deed does={CarryOutReliefDocument} label={say.carryOut} of={one.name} build={(given) => ({ ...given.frame, reliefId: one.id, handover: given.maybe("handover") })}><Area name="handover" label={say.handover} first /></Deed>
                <Deed does={CancelReliefDocument} label={say.cancelRelief} of={one.name} variant="tertiary" build={(given) => ({ ...given.frame, reliefId: one.id, reason: given.maybe("reason") })}><Words name="reason" label={say.reason} first /></Deed>
              </div>
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details data-reliefs-over>
          <summary>{say.reliefsOver} ({over.length})</summary>
          <ul className="plain">{over.map((one) => <li key={one.id}>{one.name}: {one.person.name} {say.leaving}{one.successor && <>, {one.successor.name} {say.to}</>} · {one.carriedOut && <By of={one.carriedOut} before={say.carriedOut} />}{one.cancelled && <By of={one.cancelled} before={say.cancelledRelief} />}</li>)}</ul>
        </details>
      )}
    </Part>
  ); // prettier-ignore
}

export function Minimums({ of }: { of: readonly Minimum[] }) {
  const say = useWords(mobilisering);
  const roleName = useRoleName();
  const { roles } = useActing();
  const set = (
    <Deed does={SetMinimumStaffingDocument} label={say.setMinimum} variant="tertiary" build={(given) => ({ ...given.frame, body: given.word<Body>("body"), role: given.maybe("role"), atLeast: given.number("atLeast") ?? 0 })}>
      <Choice name="body" label={say.bodyName} first of={(["LEADERSHIP", "STAFF"] as const).map((one) => [one, say.body[one]] as const)} />
      <Choice name="role" label={say.role} none={say.whole} of={roles.map((one) => [one.key, one.name] as const)} />
      <Words name="atLeast" label={say.atLeast} type="number" required given="1" />
    </Deed>
  ); // prettier-ignore
  return (
    <Part id="minste" title={say.minimums} deeds={set}>
      {of.length === 0 ? <p className="work-empty">{say.noMinimums}</p> : (
        <ul className="work-list">
          {of.map((one) => (
            <li key={`${one.body}${one.role}`} className={`work-item ${one.short ? "late" : "settled"}`} data-minimum={one.atLeast}>
              <div className="work-item-head"><span className="work-item-title">{one.role ? roleName(one.role) : say.body[one.body]}</span><Mark tone={one.now < one.atLeast ? "danger" : one.short ? "warning" : "success"}>{say.now(one.now, one.atLeast)}</Mark>{one.breaksAt && <span>{say.breaks} <Time at={one.breaksAt} /></span>}</div>
            </li>
          ))}
        </ul>
      )}
    </Part>
  ); // prettier-ignore
}

export function Resources({ of }: { of: readonly InUsePartFragment[] }) {
  const say = useWords(mobilisering);
  const { organisationId } = useActing();
  const mine = of.filter((one) => one.promised.organisation.id === organisationId);
  const promise = (
    <Deed does={PromiseResourceDocument} label={say.promise} letter="r" build={(given) => ({ ...given.frame, resourceId: given.text("resourceId"), quantity: given.number("quantity") ?? 1, purpose: given.text("purpose"), until: given.time("until") })}>
      <Own />
      <Words name="quantity" label={say.quantity} type="number" given="1" required />
      <Words name="purpose" label={say.purpose} required />
      <When name="until" label={say.neededUntil} />
    </Deed>
  ); // prettier-ignore
  const fitness = (
    <Deed plain does={SetResourceFitnessDocument} label={say.fitness} variant="tertiary" build={(given) => ({ organisationId, resourceId: given.text("resourceId"), fit: given.text("fit") === "FIT", reason: given.maybe("reason") })}>
      <Own />
      <Choice name="fit" label={say.state} of={[["UNFIT", say.unfit], ["FIT", say.fit]]} />
      <Words name="reason" label={say.reason} />
    </Deed>
  ); // prettier-ignore
  return (
    <Part id="ressurser" title={say.resources} deeds={<>{promise}{fitness}</>}>
      {mine.length === 0 ? <p className="work-empty">{say.noResources}</p> : <ul className="work-list">{mine.map((one) => <InUse key={one.id} of={one} />)}</ul>}
    </Part>
  ); // prettier-ignore
}

function InUse({ of }: { of: InUsePartFragment }) {
  const say = useWords(mobilisering);
  const name = of.name ?? say.resource;
  return (
    <li className="work-item" data-resource={of.state}>
      <div className="work-item-head"><span className="work-item-title">{name}</span><span>{of.quantity} {of.unit}</span><Mark tone={STATES[of.state]}>{say.states[of.state]}</Mark>{of.until && of.state !== "RETURNED" && <span>{say.neededUntil.toLowerCase()} <Time at={of.until} /></span>}</div>
      <p>{of.purpose}{of.place && <> · {of.place}</>}{of.remark && <> · {of.remark}</>}</p>
      <By of={of.promised} />
      <div className="work-item-deeds">
        {of.state === "RESERVED" && <Deed does={DeployResourceDocument} label={say.deploy} of={name} build={(given) => ({ ...given.frame, promiseId: of.id, place: given.maybe("place") })}><Words name="place" label={say.deployTo} first /></Deed>}
        {of.state !== "RETURNED" && <Deed does={ReturnResourceDocument} label={say.giveBack} of={name} variant="tertiary" build={(given) => ({ ...given.frame, promiseId: of.id, remark: given.maybe("remark") })}><Words name="remark" label={say.remark} first /></Deed>}
      </div>
    </li>
  ); // prettier-ignore
}

function Own() {
  const say = useWords(mobilisering);
  const { organisationId } = useActing();
  const asked = useQuery(OwnResourcesDocument, { organisationId: organisationId ?? "" }, { wanted: organisationId !== null });
  return (
    <Shown of={asked}>
      {(data) => (data.organisation?.resources?.length ?? 0) === 0
        ? <p data-nothing>{say.noOwn}</p>
        : <Choice name="resourceId" label={say.resource} first required of={(data.organisation?.resources ?? []).map((one) => [one.id, `${one.name} (${one.quantity} ${one.unit}${one.place ? `, ${one.place}` : ""}${one.fit ? "" : `, ${say.unfit}`})`] as const)} />}
    </Shown>
  ); // prettier-ignore
}
