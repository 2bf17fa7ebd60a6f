/** Notification lists: whom to call, in what order, for how long; defined, gone through and found right, taken out of use. */
import { useWords } from "../../app/language";
import type { Channel, Language, ListOrder, OnTimeout } from "../../gql/schema";
import { Act, type Wish } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { Day, dayTyped } from "../../parts/day";
import { useRole } from "../../parts/roles";
import { Rows, type RowsWish } from "../../parts/rows";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { optionsOf, useChoices, usePick } from "./choices";
import { forms } from "./form-words";
import { DefineNotificationListDocument, VerifyNotificationListDocument, WithdrawNotificationListDocument, type ListsOfQuery } from "./planverk.gql";
import type { Has } from "./types";
import { planverk } from "./words";

type List = ListsOfQuery["notificationLists"][number];
/** The channels the product can send by, or that people are reached by on a list. */
const CHANNELS: readonly Channel[] = ["SMS", "VOICE", "EMAIL", "WEBHOOK", "CONSOLE", "PHONE", "RADIO"];
const SECONDS = 60;
const MINUTES_USUAL = "10";

export function Lists({ of, whose, again }: Has<List>) {
  const say = useWords(planverk);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><Define of={null} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noLists}</p>}
      <ul className="listed">{of.map((one) => <OneList key={one.id} of={one} own={whose.own} again={again} />)}</ul>
    </section>
  ); // prettier-ignore
}

function OneList({ of, own, again }: { of: List; own: boolean; again: () => void }) {
  const role = useRole();
  const say = useWords(planverk);
  const listId = of.id;
  return (
    <li className="card">
      <header className="spread"><h2>{of.name}</h2><span>{of.withdrawn ? <Mark>{say.withdrawn}</Mark> : of.verifiedAt ? <Mark tone="success">{say.verified} <Day at={of.verifiedAt} /></Mark> : <Mark tone="warning">{say.notVerified}</Mark>}</span></header>
      <p className="quiet">{say.order[of.order]} · {say.onTimeout[of.onTimeout]} · {say.revision(of.revision)}</p>
      <ol className="plain">{of.entries.map((entry, at) => <li key={at}>{[...(entry.role ? [role(entry.role)] : []), ...entry.people.map((each) => each.person.name)].join(" → ")}</li>)}</ol>
      {own && !of.withdrawn && (
        <div className="acts">
          <Act of={VerifyNotificationListDocument} label={say.verify} about={of.name} fields={[{ name: "note", label: say.note, required: false }]} input={(given) => ({ listId, note: given.maybe("note") })} done={again} />
          <Define of={of} again={again} />
          <Act of={WithdrawNotificationListDocument} label={say.withdraw} about={of.name} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ listId, reason: given.text("reason") })} done={again} variant="tertiary" />
        </div>
      )}
    </li>
  ); // prettier-ignore
}

function Define({ of, again }: { of: List | null; again: () => void }) {
  const say = useWords(forms);
  const shown = useWords(planverk);
  const channels = useWords(domain).channel;
  const { roles, people } = useChoices();
  const pick = usePick();
  const fields: Wish[] = [
    { name: "name", label: say.name, value: of?.name }, { name: "order", label: say.order, kind: "choice", options: optionsOf(shown.order), value: of?.order },
    { name: "onTimeout", label: say.onTimeout, kind: "choice", options: optionsOf(shown.onTimeout), value: of?.onTimeout }, { name: "language", label: say.language, kind: "choice", options: optionsOf(say.languages), value: of?.language },
    { name: "channels", label: say.channels, help: say.channelsHelp, kind: "many", options: optionsOf(channels, CHANNELS), chosen: of?.channels },
  ]; // prettier-ignore
  const rounds: RowsWish = { name: "rounds", label: say.timeouts, one: say.round, add: say.addRound, fields: [{ name: "minutes", label: say.minutes, kind: "number" }] };
  const entries: RowsWish = {
    name: "entries", label: say.entries, one: say.entry, add: say.addEntry, fields: [{ name: "role", label: say.role, kind: "choice", options: roles, required: false }],
    inner: { name: "people", label: say.people, help: say.peopleHelp, one: say.person, add: say.addPerson, fields: [{ name: "id", label: say.person, kind: "choice", options: pick(people) }, { name: "informed", label: say.informed, kind: "date", required: false }] },
  }; // prettier-ignore
  return (
    <Act of={DefineNotificationListDocument} label={of ? say.change : say.define} about={of?.name} variant={of ? "secondary" : "primary"} fields={fields} input={(given) => ({ ...(of && { listId: of.id }), ...definitionOf(given) })} done={again}>
      <Rows of={rounds} filled={of?.ackTimeoutsSeconds.map((seconds) => ({ minutes: String(seconds / SECONDS) })) ?? [{ minutes: MINUTES_USUAL }]} />
      <Rows of={entries} filled={of?.entries.map((entry) => ({ role: entry.role, people: entry.people.map(({ person, informedAt }) => ({ id: person.id, informed: informedAt ? dayTyped(informedAt) : null })) })) ?? [{ people: [{}] }]} />
    </Act>
  ); // prettier-ignore
}

const definitionOf = (given: Given) => ({
  name: given.text("name"),
  order: given.text("order") as ListOrder,
  onTimeout: given.text("onTimeout") as OnTimeout,
  language: given.text("language") as Language,
  channels: given.all("channels") as Channel[],
  ackTimeoutsSeconds: given.rows("rounds").map((one) => Math.round(one.number("minutes") * SECONDS)),
  entries: given.rows("entries").map((entry) => ({
    role: entry.maybe("role"),
    people: entry.rows("people").map((one) => ({ personId: one.text("id"), informedAt: one.maybe("informed") && one.from("informed") })),
  })),
});
