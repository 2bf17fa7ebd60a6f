/** Starting a notification: a list as the server previews it, people named one by one, or people called by hand. */
import { useWords } from "../../app/language";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, People, Words } from "../../parts/fields";
import { audienceOf, TellList, TellPeople } from "../../parts/telling/Telling";
import { byHand, MINUTES_USUAL } from "../../parts/telling/whom";
import { telling } from "../../parts/telling/words";
import { domain } from "../../words/domain";
import { NotifyPeopleDocument, StartNotificationDocument, StartNotificationListDocument } from "./varsling.gql";
import { varsling } from "./words";

const SECONDS = 60;

export function StartList() {
  const say = useWords(varsling);
  return (
    <Deed
      does={StartNotificationListDocument} label={say.start} letter="v" variant="primary" wide
      build={(given) => ({ ...given.frame, listId: given.text("listId"), text: given.text("text"), drill: given.ticked("drill"), previewId: given.text("previewId"), again: given.maybe("again") })}
      refused={(code) => code === "JUST_NOTIFIED" && <Words name="again" label={say.again} required first />}
    >
      <TellList drills />
    </Deed>
  ); // prettier-ignore
}

/** People and roles on no list, and anyone at an address: told by the channels, as previewed. */
export function StartPeople() {
  const say = useWords(varsling);
  return (
    <Deed
      does={NotifyPeopleDocument} label={say.startPeople} letter="e" wide
      build={(given) => ({ ...given.frame, people: audienceOf(given).people ?? { to: [] }, text: given.text("text"), drill: given.ticked("drill"), previewId: given.text("previewId"), again: given.maybe("again") })}
      refused={(code) => code === "JUST_NOTIFIED" && <Words name="again" label={say.again} required first />}
    >
      <TellPeople asked />
    </Deed>
  ); // prettier-ignore
}

export function StartNamed() {
  const say = useWords(varsling);
  const tell = useWords(telling);
  const channels = useWords(domain).channel;
  const { people } = useActing();
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? "";
  return (
    <Deed
      does={StartNotificationDocument} label={say.byName} letter="p" wide
      build={(given) => ({
        ...given.frame, text: given.text("text"), ackTimeoutS: (given.number("minutes") ?? MINUTES_USUAL) * SECONDS,
        recipients: [
          ...given.all("personId").map((id) => ({ personId: id, name: nameOf(id), channel: given.word<"PHONE">("channel") })),
          ...byHand(given.lines("others")).map((one) => ({ ...one, channel: given.word<"PHONE">("channel") })),
        ],
      })}
    >
      <People name="personId" legend={tell.people} />
      <Area name="others" label={tell.others} help={tell.othersHelp} rows={2} />
      <Area name="text" label={tell.text} help={tell.textHelp} required />
      <div className="deed-pair">
        <Choice name="channel" label={say.channel} of={(["PHONE", "RADIO", "SMS", "IN_PERSON"] as const).map((one) => [one, channels[one]] as const)} />
        <Words name="minutes" label={say.minutes} type="number" given={String(MINUTES_USUAL)} />
      </div>
    </Deed>
  ); // prettier-ignore
}
