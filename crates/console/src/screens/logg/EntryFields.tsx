/** Beside the entry line: what it understood, and the same choices for those who would rather pick than type. */
import { Field, Input, Label, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useWords } from "../../app/language";
import type { IncidentMark } from "../../data/incidents";
import type { Channel, EntryKind, Priority, Scope, Verification } from "../../gql/schema";
import { ExerciseMark, Mark } from "../../parts/tags";
import { timeOf } from "../../parts/time";
import { useWide } from "../../parts/wide";
import { VERIFICATIONS } from "../../parts/verifications";
import { domain } from "../../words/domain";
import { shell } from "../../words/shell";
import type { Chosen } from "./EntryLine";
import { KINDS, PRIORITIES } from "./filters";
import type { Parsed } from "./parse";
import { Screening } from "./Screening";
import { logg } from "./words";

const CHANNELS: readonly Channel[] = ["PHONE", "RADIO", "SMS", "EMAIL", "MEETING", "IN_PERSON", "SYSTEM", "OTHER"];

const SCOPES: readonly Scope[] = ["OWN", "PARTICIPANTS", "COUNTY", "PUBLIC"];

/** Room enough to have every field in sight. */
const WIDE = "(min-width: 64rem)";

/** What stands before the text, read back in words, so that nothing is understood in silence. */
export function Understood({ parsed, kind, target }: { parsed: Parsed; kind: EntryKind; target: IncidentMark | null }) {
  const say = useWords(logg);
  const names = useWords(domain);
  const untitled = useWords(shell).untitled;
  if (parsed.text === "" && parsed.at === null && !parsed.kind && !parsed.priority && !parsed.channel && !parsed.incident) return <div className="understood" />;
  return (
    <div className="understood">
      {target && <span>{target.exercise && <><ExerciseMark /> </>}<strong>{target.lead?.shortName ?? ""} {target.title ?? untitled}</strong></span>}
      <Mark tone={kind === "DECISION" || kind === "OMISSION" ? "info" : "neutral"}>{names.kind[kind]}</Mark>
      {parsed.at !== null && <Mark tone="warning">{say.at} {timeOf(new Date(parsed.at).toISOString())}</Mark>}
      {parsed.priority && <Mark tone={parsed.priority === "URGENT" ? "danger" : "warning"}>{names.priority[parsed.priority]}</Mark>}
      {parsed.channel && <Mark>{names.channel[parsed.channel]}</Mark>}
      {parsed.from && <span><span className="quiet">{say.from}</span> {parsed.from}</span>}
      {parsed.to && <span><span className="quiet">{say.to}</span> {parsed.to}</span>}
    </div>
  ); // prettier-ignore
}

export function Fields({ chosen, choose, incidents }: { chosen: Chosen; choose: (next: Chosen) => void; incidents: readonly IncidentMark[] | null }) {
  const say = useWords(logg);
  const names = useWords(domain);
  const { untitled, exercise, chooseIncident } = useWords(shell);
  const set = (changes: Partial<Chosen>): void => choose({ ...chosen, ...changes });
  const wide = useWide(WIDE);
  const [opened, setOpened] = useState(false);
  return (
    <details className="entry-more" open={wide || opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{say.fields}</summary>
      <div className="entry-fields">
      {incidents && (
        <Field className="entry-incident">
          <Label>{say.which}</Label>
          <Select data-size="sm" value={chosen.incidentId ?? ""} onChange={(event) => set({ incidentId: event.target.value || null })}>
            <option value="">{chooseIncident} …</option>
            {incidents.map((one) => <option key={one.id} value={one.id}>{one.exercise ? `${exercise}: ` : ""}{one.lead ? `${one.lead.shortName}: ` : ""}{one.title ?? untitled}</option>)}
          </Select>
        </Field>
      )}
      <Field>
        <Label>{say.kind}</Label>
        <Select data-size="sm" value={chosen.kind ?? ""} onChange={(event) => set({ kind: (event.target.value || null) as EntryKind | null })}>
          <option value="">{say.auto}</option>
          {KINDS.filter((kind) => kind !== "CORRECTION").map((kind) => <option key={kind} value={kind}>{names.kind[kind]}</option>)}
        </Select>
      </Field>
      <Field><Label>{say.from}</Label><Input data-size="sm" value={chosen.from} maxLength={200} autoComplete="off" onChange={(event) => set({ from: event.target.value })} /></Field>
      <Field><Label>{say.to}</Label><Input data-size="sm" value={chosen.to} maxLength={200} autoComplete="off" onChange={(event) => set({ to: event.target.value })} /></Field>
      <Field>
        <Label>{say.channel}</Label>
        <Select data-size="sm" value={chosen.channel ?? ""} onChange={(event) => set({ channel: (event.target.value || null) as Channel | null })}>
          <option value="">{say.none}</option>
          {CHANNELS.map((channel) => <option key={channel} value={channel}>{names.channel[channel]}</option>)}
        </Select>
      </Field>
      <Field>
        <Label>{say.priority}</Label>
        <Select data-size="sm" value={chosen.priority} onChange={(event) => set({ priority: event.target.value as Priority })}>
          {PRIORITIES.map((priority) => <option key={priority} value={priority}>{names.priority[priority]}</option>)}
        </Select>
      </Field>
      <Field>
        <Label>{say.verification}</Label>
        <Select data-size="sm" value={chosen.verification} onChange={(event) => set({ verification: event.target.value as Verification })}>
          {VERIFICATIONS.map((one) => <option key={one} value={one}>{names.verification[one]}</option>)}
        </Select>
      </Field>
      <Field>
        <Label>{say.scope}</Label>
        <Select data-size="sm" value={chosen.scope} onChange={(event) => set({ scope: event.target.value as Scope })}>
          {SCOPES.map((one) => <option key={one} value={one}>{names.scope[one]}</option>)}
        </Select>
      </Field>
      </div>
      <Screening chosen={chosen.screened} choose={(screened) => set({ screened })} />
    </details>
  ); // prettier-ignore
}
