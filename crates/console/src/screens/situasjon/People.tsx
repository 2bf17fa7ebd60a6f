/** Who is in place and which roles are empty; who was told, and who has confirmed. Sent is not done. */
import { useWords } from "../../app/language";
import { Mark } from "../../parts/tags";
import { Countdown, Time, timeOf } from "../../parts/time";
import { pictureWords } from "../../words/picture";
import { Card, Nothing } from "./Card";
import { numberOf } from "./numbers";
import { ofOrganisation, type Part, type Picture } from "./judge";
import { situasjon } from "./words";

interface Props {
  readonly picture: Picture;
  readonly part: Part | null;
}

export function People({ part }: { part: Part | null }) {
  const say = useWords(situasjon).people;
  const words = useWords(pictureWords);
  const roles = part?.roles ?? [];
  const vacancies = part?.vacancies ?? [];
  const active = (part?.bodies ?? []).filter((one) => one.inForce);
  const expected = (part?.presence ?? []).filter((one) => one.presence === "COMING" || one.presence === "CALLED" || one.presence === "CANNOT_COME");
  return (
    <Card title={say.title} className="sit-people" beside={vacancies.length > 0 && <Mark tone="danger">{say.filled(new Set(roles.map((one) => one.role)).size, new Set([...roles, ...vacancies].map((one) => one.role)).size)}</Mark>}>
      {active.length === 0 && <Nothing>{say.notActive}</Nothing>}
      {active.map((one) => <p key={one.body} className="quiet">{words.body[one.body]}{one.place && ` ${say.place} ${one.place}`}{one.until && <> <Countdown at={one.until} /></>}</p>)}
      <ul className="sit-list roles">
        {vacancies.map((one) => <li key={`${one.body}${one.role}`} className="role-vacant"><span>{one.name}</span> <Mark tone="danger">{say.vacant}</Mark></li>)}
        {roles.map((one) => <li key={`${one.role}${one.person.id}`}><span className="quiet">{one.name}</span> <span>{one.person.name}{one.capacity === "DEPUTY" && <span className="quiet"> ({say.deputy})</span>}</span></li>)}
      </ul>
      {roles.length === 0 && active.length > 0 && <Nothing>{say.none}</Nothing>}
      {expected.length > 0 && (
        <section>
          <h3>{say.expected}</h3>
          <ul className="sit-list roles">{expected.map((one) => <li key={one.person.id}><span>{one.person.name}</span> <span className="quiet">{words.presence[one.presence].toLowerCase()}{one.eta && `, ${say.eta} ${timeOf(one.eta)}`}</span></li>)}</ul>
        </section>
      )}
    </Card>
  ); // prettier-ignore
}

export function Notifications({ picture, part }: Props) {
  const say = useWords(situasjon).notify;
  const all = ofOrganisation(picture.notifications, part?.organisation.id).toReversed();
  return (
    <Card title={say.title} className="sit-notify">
      {all.length === 0 && <Nothing>{say.none}</Nothing>}
      <ul className="sit-list">
        {all.map((one) => (
          <li key={one.id}>
            <span className="spread"><span className="sit-strong">{one.list ?? one.text}</span> {one.drill && <Mark>{say.drill}</Mark>}</span>
            <Meter value={one.confirmed} of={one.called} label={say.confirmed(one.confirmed, one.called)} />
            <span className="sit-under quiet">
              <Time at={one.origin.occurredAt} /> · {say.sent(one.sent)}
              {one.unanswered > 0 && <> · <strong>{say.unanswered(one.unanswered)}</strong></>}
              {one.declined > 0 && <> · {say.declined(one.declined)}</>}
              {one.notReached > 0 && <> · <strong className="overdue">{say.notReached(one.notReached)}</strong></>}
              {one.stopped ? <> · {say.stopped}</> : one.nextDueAt && <> · {say.next} <Countdown at={one.nextDueAt} /></>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  ); // prettier-ignore
}

/** How much of a whole, as a bar with its words beside it. */
export function Meter({ value, of, label }: { value: number; of: number; label: string }) {
  return (
    <span className="meter-row">
      <svg className={value < of ? "meter" : "meter full"} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="meter-all" width="100" height="6" />
        <rect className="meter-part" width={of === 0 ? 0 : (100 * Math.min(value, of)) / of} height="6" />
      </svg>
      <span>{label}</span>
    </span>
  ); // prettier-ignore
}

export function Around({ picture, part }: Props) {
  const say = useWords(situasjon);
  const centres = picture.epsCentres.filter((one) => !one.closed);
  const areas = part?.areas ?? [];
  const stocks = part?.stocks ?? [];
  return (
    <>
      {areas.length > 0 && (
        <Card title={say.areas.title}>
          <ul className="sit-list">{areas.map((area) => (
            <li key={area.key}>
              <span className="spread"><span className="sit-strong">{area.name}</span>{area.silent ? <Mark tone="warning">{say.areas.silent}</Mark> : <span className="quiet">{say.areas.next} <Countdown at={area.dueAt} /></span>}</span>
              <span className="sit-under">{area.latest ? <>{area.latest.status} <span className="quiet">{say.figures.asOf} <Time at={area.latest.origin.occurredAt} /></span></> : <span className="quiet">{say.areas.never}</span>}</span>
              {area.latest?.damage && <span className="sit-under"><span className="quiet">{say.areas.damage}:</span> {area.latest.damage}</span>}
              {area.latest?.needs && <span className="sit-under"><span className="quiet">{say.areas.needs}:</span> {area.latest.needs}</span>}
              {area.latest?.decisions && <span className="sit-under"><span className="quiet">{say.areas.decisions}:</span> {area.latest.decisions}</span>}
            </li>
          ))}</ul>
        </Card>
      )}
      {stocks.length > 0 && (
        <Card title={say.stocks.title}>
          <ul className="sit-list">{stocks.map((one) => <li key={one.key} className="spread"><span>{one.name}: {numberOf(one.amount)} {one.unit} <span className="quiet">{say.figures.asOf} <Time at={one.origin.occurredAt} /></span></span>{one.emptyAt && <span>{say.stocks.empty} <Countdown at={one.emptyAt} /></span>}</li>)}</ul>
        </Card>
      )}
      {centres.length > 0 && (
        <Card title={say.eps.title}>
          <ul className="sit-list">{centres.map((one) => <li key={one.id} className="spread"><span className="sit-strong">{one.place}</span><span>{one.evacuees === null ? say.eps.notCounted : `${numberOf(one.evacuees)} ${say.eps.evacuees(one.evacuees)}`}{one.relatives !== null && `, ${numberOf(one.relatives)} ${say.eps.relatives(one.relatives)}`}</span></li>)}</ul>
        </Card>
      )}
    </>
  ); // prettier-ignore
}
