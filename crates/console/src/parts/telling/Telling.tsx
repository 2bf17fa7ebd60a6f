/**
 * Telling people by the channels: whom (a list, or people named one by one), with which words, and what that would do,
 * as the server previews it. The preview's name goes with the form, so that nobody is told by one that nobody saw.
 */
import { Checkbox, Field, Fieldset, Label, Textarea } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from "react";
import { useWords } from "../../app/language";
import { useQuery, type Asked } from "../../data/query";
import type { AddressingInput, AudienceInput, Channel } from "../../gql/schema";
import { useActing } from "../acting";
import { domain } from "../../words/domain";
import { Area, Choice, People, Tick, Words } from "../fields";
import type { Given } from "../given";
import { Shown } from "../states";
import { Preview } from "./Reach";
import { ListPreviewDocument, ListsDocument, PeoplePreviewDocument, type ListPreviewQuery, type ListsQuery } from "./telling.gql";
import { addressing, MINUTES_USUAL, type Picked } from "./whom";
import { telling } from "./words";
import "./telling.css";

const TYPING_MS = 350;

/** Whom a form names: what was previewed, and nothing else. */
export function audienceOf(given: Given): AudienceInput {
  const people = given.maybe("people");
  return people ? { people: JSON.parse(people) as AddressingInput } : { listId: given.text("listId") };
}

interface Props {
  /** The situation report that goes out with it. */
  readonly reportId?: string;
  /** What stands in the text to begin with. */
  readonly words?: string;
}

/** A list of the organisation. */
export function TellList({ reportId, words = "", drills = false }: Props & { drills?: boolean }) {
  const { organisationId } = useActing();
  const lists = useQuery(ListsDocument, { organisationId: organisationId ?? "" }, { wanted: organisationId !== null });
  return <Shown of={lists}>{(data) => <OfLists lists={data.notificationLists} reportId={reportId} words={words} drills={drills} />}</Shown>;
}

function OfLists({ lists, reportId, words, drills }: { lists: ListsQuery["notificationLists"]; reportId: string | undefined; words: string; drills: boolean }) {
  const say = useWords(telling);
  const { incidentId, organisationId } = useActing();
  const [listId, setList] = useState(lists[0]?.id ?? "");
  const [typed, setTyped] = useState(words);
  const [drill, setDrill] = useState(false);
  const text = useSettled(typed.trim());
  const preview = useQuery(ListPreviewDocument, { incidentId, organisationId: organisationId ?? "", listId, text, drill, reportId: reportId ?? null }, { wanted: text !== "" && listId !== "", follows: incidentId });
  if (lists.length === 0) return <p data-nothing>{say.noLists}</p>;
  return (
    <>
      <Choice name="listId" label={say.who} first onChange={setList} of={lists.map((one) => [one.id, `${one.name} (${one.entries.length}, ${one.order === "ORDERED" ? say.ordered : say.parallel})`] as const)} />
      <Said typed={typed} type={setTyped} settled={text} preview={preview} missing={text === "" ? say.writeFirst : ""}>
        {drills && <Tick name="drill" label={say.drill} onChange={setDrill} />}
      </Said>
    </>
  ); // prettier-ignore
}

const NOBODY: Picked = { people: [], roles: [], others: [], channels: [], minutes: null };

/** What a message can be carried by to somebody who is not there. */
const CARRIERS = ["SMS", "VOICE", "EMAIL", "WEBHOOK", "CONSOLE"] as const satisfies readonly Channel[];

/** People and roles of the organisation, and anyone at an address; where they are `asked`, also by what, and how long they have to answer. */
export function TellPeople({ reportId, words = "", asked = false }: Props & { asked?: boolean }) {
  const say = useWords(telling);
  const names = useWords(domain).channel;
  const { incidentId, organisationId, roles } = useActing();
  const [picked, pick] = useState(NOBODY);
  const [typed, setTyped] = useState(words);
  const [drill, setDrill] = useState(false);
  const named = useSettled(JSON.stringify(addressing(picked)));
  const text = useSettled(typed.trim());
  const people = JSON.parse(named) as AddressingInput | null;
  const preview = useQuery(PeoplePreviewDocument, { incidentId, organisationId: organisationId ?? "", people: people ?? { to: [] }, text, drill, reportId: reportId ?? null }, { wanted: text !== "" && people !== null, follows: incidentId });
  const changed = (event: FormEvent<HTMLElement>): void => {
    const form = (event.target as HTMLInputElement).form;
    if (!form) return;
    const given = new FormData(form);
    const all = (name: string): string[] => given.getAll(name).map(String);
    const minutes = Number(given.get("minutes") ?? "");
    pick({
      people: all("personId"), roles: all("role"), others: String(given.get("others") ?? "").split("\n").map((one) => one.trim()).filter(Boolean),
      channels: CARRIERS.filter((one) => all("carrier").includes(one)), minutes: minutes > 0 ? minutes : null,
    }); // prettier-ignore
  };
  const settled = named === JSON.stringify(addressing(picked)) ? text : null;
  // A report mostly goes to somebody outside; who is called mostly is one of ours.
  const others = <Area name="others" label={say.others} help={say.byChannels} rows={2} first={!asked} />;
  return (
    <>
      <div className="stack" onChange={changed}>
        {!asked && others}
        <People name="personId" legend={say.people} first={asked} />
        <Fieldset className="field-people">
          <Fieldset.Legend>{say.roles}</Fieldset.Legend>
          <div className="field-ticks">{roles.map((one) => <Checkbox key={one.key} name="role" value={one.key} label={one.name} />)}</div>
        </Fieldset>
        {asked && others}
        {asked && <Fieldset className="field-people">
          <Fieldset.Legend>{say.carriers}</Fieldset.Legend>
          <div className="field-ticks">{CARRIERS.map((one) => <Checkbox key={one} name="carrier" value={one} label={names[one]} />)}</div>
        </Fieldset>}
        {asked && <Words name="minutes" label={say.minutes} type="number" given={String(MINUTES_USUAL)} />}
      </div>
      <input type="hidden" name="people" value={people ? named : ""} />
      <Said typed={typed} type={setTyped} settled={settled} preview={preview} missing={text === "" || people === null ? say.nobody : ""}>
        {asked && <Tick name="drill" label={say.drillOfPeople} onChange={setDrill} />}
      </Said>
    </>
  ); // prettier-ignore
}

interface SaidProps {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** The text the preview is of; null while whom it goes to is another. */
  readonly settled: string | null;
  readonly preview: Asked<ListPreviewQuery>;
  readonly missing: string;
  readonly children?: ReactNode;
}

/** The words, and what telling them would do. */
function Said({ typed, type, settled, preview, missing, children }: SaidProps) {
  const say = useWords(telling);
  const field = useRef<HTMLTextAreaElement>(null);
  const current = settled === typed.trim() && missing === "" ? (preview.data?.preview ?? null) : null;
  useUnseen(field, current !== null || typed.trim() === "" ? "" : missing || say.underWay);
  return (
    <>
      <Field>
        <Label>{say.text}</Label>
        <Field.Description>{say.textHelp}</Field.Description>
        <Textarea ref={field} name="text" rows={3} maxLength={2000} required value={typed} onChange={(event) => type(event.target.value)} />
      </Field>
      {children}
      <input type="hidden" name="previewId" value={current?.id ?? ""} />
      <Preview of={preview} empty={missing} />
    </>
  ); // prettier-ignore
}

/** Nobody is told by a preview that nobody saw. */
function useUnseen(field: RefObject<HTMLTextAreaElement | null>, why: string): void {
  useEffect(() => field.current?.setCustomValidity(why), [field, why]);
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
