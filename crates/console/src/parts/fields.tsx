/** The fields of a deed's form. Each is named as the command reads it. */
import { Checkbox, Field, Fieldset, Input, Label, Select, Textarea } from "@digdir/designsystemet-react";
import { useState, type ChangeEvent } from "react";
import { useWords } from "../app/language";
import { serverNow } from "../data/clock";
import { deeds } from "../words/deeds";
import { useActing } from "./acting";
import { timeOf } from "./time";
import { ahead, back, type Read } from "./timing";
import { doubled } from "./zone";

interface Common {
  name: string;
  label: string;
  help?: string | undefined;
  required?: boolean;
  /** Takes the focus when the form opens. */
  first?: boolean;
}

const marked = ({ required, first }: Pick<Common, "required" | "first">): { required?: boolean; "data-first"?: true } => ({ ...(required && { required }), ...(first && { "data-first": true as const }) });

/** One line of words. */
export function Words({ name, label, help, required, first, given = "", most = 2000, type = "text" }: Common & { given?: string | undefined; most?: number; type?: "text" | "number" }) {
  return (
    <Field>
      <Label>{label}</Label>
      {help && <Field.Description>{help}</Field.Description>}
      <Input name={name} type={type} defaultValue={given} maxLength={most} autoComplete="off" {...(type === "number" && { min: 0, step: "any" })} {...marked({ required: required ?? false, first: first ?? false })} />
    </Field>
  ); // prettier-ignore
}

/** A time to come, or one that has been where `past`; said back as it was understood, so that nobody has to guess. */
export function When({ name, label, help, required, first, given = "", past = false }: Common & { given?: string; past?: boolean }) {
  const say = useWords(deeds);
  const read = (typed: string): { typed: string } & Read => ({ typed: typed.trim(), ...(past ? back : ahead)(typed, serverNow()) });
  const [understood, set] = useState(() => read(given));
  const notSo = (of: { typed: string } & Read): string => (of.typed === "" || of.at !== null ? "" : of.why === "skipped" ? say.skippedHour : past ? say.notBack : say.notAhead);
  const changed = (event: ChangeEvent<HTMLInputElement>): void => {
    const now = read(event.target.value);
    event.target.setCustomValidity(notSo(now));
    set(now);
  };
  const wrong = notSo(understood);
  const at = understood.at === null ? "" : new Date(understood.at).toISOString();
  return (
    <Field>
      <Label>{label}</Label>
      <Field.Description>{help ?? say.whenHelp}</Field.Description>
      <Input defaultValue={given} maxLength={30} autoComplete="off" onChange={changed} aria-invalid={wrong !== "" || undefined} {...marked({ required: required ?? false, first: first ?? false })} />
      <span className="field-read" role="status">{understood.at === null ? wrong : `${say.means(timeOf(at, { date: "always" }))}${doubled(understood.at) ? ` ${say.twice}` : ""}`}</span>
      <input type="hidden" name={name} value={at} />
    </Field>
  ); // prettier-ignore
}

/** More words; Enter is a new line, Ctrl and Enter gives the deed. */
export function Area({ name, label, help, required, first, given = "", rows = 3, most = 16_000, onChange }: Common & { given?: string; rows?: number; most?: number; onChange?: (text: string) => void }) {
  return (
    <Field>
      <Label>{label}</Label>
      {help && <Field.Description>{help}</Field.Description>}
      <Textarea name={name} defaultValue={given} rows={rows} maxLength={most} {...(onChange && { onChange: (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value) })} {...marked({ required: required ?? false, first: first ?? false })} />
    </Field>
  ); // prettier-ignore
}

export type Options = readonly (readonly [value: string, name: string])[];

export function Choice({ name, label, help, required, first, of, none, given, onChange }: Common & { of: Options; none?: string | undefined; given?: string | undefined; onChange?: (value: string) => void }) {
  return (
    <Field>
      <Label>{label}</Label>
      {help && <Field.Description>{help}</Field.Description>}
      <Select name={name} defaultValue={given ?? (none === undefined ? of[0]?.[0] : "")} {...(onChange && { onChange: (event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value) })} {...marked({ required: required ?? false, first: first ?? false })}>
        {none !== undefined && <option value="">{none}</option>}
        {of.map(([value, called]) => <option key={value} value={value}>{called}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}

export function Tick({ name, label, given = false, onChange }: { name: string; label: string; given?: boolean; onChange?: (on: boolean) => void }) {
  return <Checkbox name={name} label={label} defaultChecked={given} {...(onChange && { onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.checked) })} />; // prettier-ignore
}

/** More people than this are sought by name. */
const PEOPLE_AT_A_GLANCE = 12;

/** Several of the organisation's people: those who are ticked stay so while others are sought. */
export function People({ name, legend, given = [], first = true }: { name: string; legend: string; given?: readonly string[]; first?: boolean }) {
  const { people } = useActing();
  const say = useWords(deeds);
  const [sought, seek] = useState("");
  const many = people.length > PEOPLE_AT_A_GLANCE;
  return (
    <Fieldset className="field-people">
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {many && <Input type="search" aria-label={say.findPerson} placeholder={say.findPerson} value={sought} onChange={(event) => seek(event.target.value)} {...(first && { "data-first": true })} />}
      <div className="field-ticks">
        {people.map((one, at) => <Checkbox key={one.id} name={name} value={one.id} label={one.name} defaultChecked={given.includes(one.id)} hidden={!one.name.toLowerCase().includes(sought.trim().toLowerCase())} {...(first && at === 0 && !many && { "data-first": true })} />)}
      </div>
    </Fieldset>
  ); // prettier-ignore
}

/** One of the organisation's people. */
export function Person({ name, label, required, first, none, given }: Common & { none?: string; given?: string | undefined }) {
  const say = useWords(deeds);
  const { people } = useActing();
  return <Choice name={name} label={label} required={required ?? false} first={first ?? false} none={none ?? say.choose} given={given} of={people.map((one) => [one.id, one.name] as const)} />; // prettier-ignore
}

/** One of the roles of its crisis organisation. */
export function RoleField({ name, label, first, given }: { name: string; label: string; first?: boolean; given?: string | undefined }) {
  const say = useWords(deeds);
  const { roles } = useActing();
  return <Choice name={name} label={label} required first={first ?? false} none={say.choose} given={given} of={roles.map((one) => [one.key, one.name] as const)} />; // prettier-ignore
}
