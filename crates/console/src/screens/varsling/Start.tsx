/** Starting a notification: a list as the server previews it, or people named one by one and called by hand. */
import { useWords } from "../../app/language";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, People, Words } from "../../parts/fields";
import { TellList } from "../../parts/telling/Telling";
import { byHand } from "../../parts/telling/whom";
import { telling } from "../../parts/telling/words";
import { domain } from "../../words/domain";
import { StartNotificationDocument, StartNotificationListDocument } from "./varsling.gql";
import { varsling } from "./words";

const SECONDS = 60;
/** How long those who are called by hand have to answer, unless somebody says otherwise. */
const MINUTES_USUAL = 10;

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
