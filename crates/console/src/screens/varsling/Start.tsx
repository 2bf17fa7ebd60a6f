/** Starting a notification: a list as the server previews it, or people named one by one and called by hand. */
import { Field, Label, Textarea } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../app/language";
import { useQuery, type Asked } from "../../data/query";
import { useActing, useRoleName } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, People, Tick, Words } from "../../parts/fields";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { byHand } from "./standing";
import { ListsDocument, PreviewDocument, StartNotificationDocument, StartNotificationListDocument, type ListsQuery, type PreviewQuery } from "./varsling.gql";
import { varsling } from "./words";

const TYPING_MS = 350;
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
      <ListFields />
    </Deed>
  ); // prettier-ignore
}

function ListFields() {
  const { organisationId } = useActing();
  const lists = useQuery(ListsDocument, { organisationId: organisationId ?? "" }, { wanted: organisationId !== null });
  return <Shown of={lists}>{(data) => <OfLists lists={data.notificationLists} />}</Shown>;
}

function OfLists({ lists }: { lists: ListsQuery["notificationLists"] }) {
  const say = useWords(varsling);
  const { incidentId, organisationId } = useActing();
  const [listId, setList] = useState(lists[0]?.id ?? "");
  const [typed, setTyped] = useState("");
  const [drill, setDrill] = useState(false);
  const text = useSettled(typed.trim());
  const preview = useQuery(PreviewDocument, { incidentId, organisationId: organisationId ?? "", listId, text, drill }, { wanted: text !== "" && listId !== "", follows: incidentId });
  const current = text === typed.trim() ? (preview.data?.notificationPreview ?? null) : null;
  const field = useRef<HTMLTextAreaElement>(null);
  // Nobody is told by a preview that nobody saw.
  useEffect(() => field.current?.setCustomValidity(current || typed.trim() === "" ? "" : say.writeFirst), [current, typed, say]);
  if (lists.length === 0) return <p data-nothing>{say.noLists}</p>;
  return (
    <>
      <Choice name="listId" label={say.who} first onChange={setList} of={lists.map((one) => [one.id, `${one.name} (${one.entries.length}, ${one.order === "ORDERED" ? say.ordered : say.parallel})`] as const)} />
      <Field>
        <Label>{say.text}</Label>
        <Field.Description>{say.textHelp}</Field.Description>
        <Textarea ref={field} name="text" rows={3} maxLength={2000} required onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Tick name="drill" label={say.drill} onChange={setDrill} />
      <input type="hidden" name="previewId" value={current?.id ?? ""} />
      <Previewed of={preview} empty={text === ""} />
    </>
  ); // prettier-ignore
}

/** A text when typing pauses. */
function useSettled(typed: string): string {
  const [settled, settle] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

function Previewed({ of, empty }: { of: Asked<PreviewQuery>; empty: boolean }) {
  const say = useWords(varsling);
  return (
    <section className="preview" aria-label={say.preview} aria-live="polite" aria-busy={of.loading}>
      <p className="work-item-title">{say.preview}</p>
      {empty ? <p className="quiet">{say.writeFirst}</p> : <Shown of={of}>{(data) => data.notificationPreview && <WhoIsReached of={data.notificationPreview} />}</Shown>}
    </section>
  ); // prettier-ignore
}

function WhoIsReached({ of }: { of: NonNullable<PreviewQuery["notificationPreview"]> }) {
  const say = useWords(varsling);
  const channels = useWords(domain).channel;
  const roleName = useRoleName();
  return (
    <>
      <p>{say.atOnce(of.atOnce, of.recipients.length)} {of.unreachable > 0 && <Mark tone="danger">{say.unreachable(of.unreachable)}</Mark>} {of.vacantRoles.length > 0 && <Mark tone="warning">{say.vacant(of.vacantRoles.map(roleName).join(", "))}</Mark>}</p>
      <ol className="preview-list" tabIndex={0} aria-label={say.preview} data-preview={of.id}>
        {of.recipients.map((one) => (
          <li key={one.number} value={one.number}>
            <strong>{one.person?.name ?? roleName(one.role)}</strong>{one.role && one.person && <span className="quiet"> {roleName(one.role)}</span>}
            {!one.atOnce && <span className="quiet"> · {say.later}</span>}
            {one.unreached && <> <Mark tone="danger">{say.unreached[one.unreached]}</Mark></>}
            <span className="preview-points quiet">
              {one.rounds.map((round) => <span key={round.round}>{one.rounds.length > 1 && `${say.round(round.round)}: `}{round.points.map((point) => `${channels[point.channel]}${point.address ? ` ${point.address}` : ""}`).join(", ")}</span>)}
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet">{say.reads}:</p>
      <blockquote className="work-text">{of.text}</blockquote>
    </>
  ); // prettier-ignore
}

export function StartNamed() {
  const say = useWords(varsling);
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
      <People name="personId" legend={say.people} />
      <Area name="others" label={say.others} help={say.othersHelp} rows={2} />
      <Area name="text" label={say.text} help={say.textHelp} required />
      <div className="deed-pair">
        <Choice name="channel" label={say.channel} of={(["PHONE", "RADIO", "SMS", "IN_PERSON"] as const).map((one) => [one, channels[one]] as const)} />
        <Words name="minutes" label={say.minutes} type="number" given={String(MINUTES_USUAL)} />
      </div>
    </Deed>
  ); // prettier-ignore
}
