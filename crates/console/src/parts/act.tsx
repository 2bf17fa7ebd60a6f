/** A command as a button that unfolds its few fields: sent once, its refusal shown where it was given. */
import { Button, Checkbox, Field, Fieldset, Input, Label, Select, Textarea } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState, type ChangeEvent, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../app/language";
import { useCommand, type Receipt } from "../data/command";
import type { Operation } from "../data/wire";
import type { AnswerFragment } from "../data/commands.gql";
import { deeds } from "../words/deeds";
import { preparedness } from "../words/preparedness";
import "./parts.css";
import { useLeft } from "./left";
import { useNear } from "./near";
import { useOffered } from "./offered";
import { given, type Given } from "./reading";
import { Answer } from "./states";
import { timeOf } from "./time";
import { doubled, momentAt, writtenAt } from "./zone";

/** One field of a command. `lines` is one thing on each line; `choice` one of `options`, `many` any of them; `hidden` goes along unseen. */
export interface Wish {
  readonly name: string;
  readonly label: string;
  readonly kind?: "text" | "password" | "area" | "lines" | "date" | "time" | "number" | "choice" | "many" | "check" | "hidden";
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** False where it may be left empty. */
  readonly required?: boolean;
  readonly value?: string | undefined;
  /** What a browser may fill in, as HTML names it; nothing when left out. */
  readonly complete?: string;
  readonly help?: string | undefined;
  /** What is ticked from the start, of `many`. */
  readonly chosen?: readonly string[] | undefined;
  /** Told what is chosen, where other fields go by it. */
  readonly changed?: (value: string) => void;
}

type Command = { readonly commandId: string };

/** What the browser calls the kinds of field that it has fields for. */
const TYPES: Partial<Record<NonNullable<Wish["kind"]>, "date" | "password">> = { date: "date", password: "password" };

interface Shape {
  readonly label: string;
  /** What it concerns, for those who hear the button without seeing what it stands beside. */
  readonly about?: string | null | undefined;
  /** What the button below the fields says; the label when left out. */
  readonly submit?: string;
  readonly fields?: readonly Wish[];
  readonly variant?: "primary" | "secondary" | "tertiary";
  readonly children?: ReactNode;
}

interface ActProps<R extends { readonly [field: string]: AnswerFragment }, I extends Command> extends Shape {
  readonly of: Operation<R, { input: I }>;
  readonly input: (given: Given) => Omit<I, "commandId">;
  readonly done?: (receipt: Receipt) => void;
}

export function Act<R extends { readonly [field: string]: AnswerFragment }, I extends Command>({ of, input, done, ...shape }: ActProps<R, I>) {
  const command = useCommand(of);
  const offered = useOffered(of);
  const give = async (what: Given): Promise<boolean> => {
    const receipt = await command.send(input(what));
    if (receipt) done?.(receipt);
    return receipt !== null;
  };
  return offered && <Unfolding of={command} give={give} {...shape} />;
}

/** Whatever is given by a form: whether it is under way, and what was said to it. */
export type Under = Pick<ReturnType<typeof useCommand>, "busy" | "refusal" | "fault" | "clear">;

/** The button and its form; `give` says whether it was done. */
export function Unfolding({ of, give, label, about, submit, fields = [], variant = "secondary", children }: Shape & { readonly of: Under; readonly give: (what: Given) => Promise<boolean> }) {
  const say = useWords(preparedness).act;
  const [open, setOpen] = useState(false);
  // A form that is folded up keeps what was typed; only what was given or cancelled is forgotten.
  const [begun, setBegun] = useState(false);
  const [kept, setKept] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const id = useId();
  useLeft(whole, about ? `${label}: ${about}` : label, of.busy);
  const near = useNear(button);
  const direct = fields.length === 0 && !children;

  const shut = (forget: boolean): void => {
    setOpen(false);
    if (forget) setBegun(false);
    of.clear();
    button.current?.focus();
  };
  const send = async (what: Given): Promise<void> => {
    setKept(false);
    near.given.current = true;
    if (!(await give(what))) return;
    setKept(true);
    setOpen(false);
    setBegun(false);
    button.current?.focus();
  };
  const pressed = (): void => {
    setKept(false);
    if (direct) void send(given(new FormData()));
    else if (open) shut(false);
    else {
      setOpen(true);
      setBegun(true);
    }
  };
  return (
    <div ref={whole} className={open ? "act act-open" : "act"}>
      <Button ref={button} data-size="sm" variant={open ? "tertiary" : variant} loading={direct && of.busy} onClick={pressed} aria-label={about ? `${label}: ${about}` : undefined} {...(!direct && { "aria-expanded": open, "aria-controls": id })}>{label}</Button>
      <span role="status" className="act-done">{kept && say.done}</span>
      {direct && <Answer of={of} />}
      <div id={id} hidden={!open}>
        {begun && <Form open={open} fields={fields} busy={of.busy} submit={submit ?? label} give={(what) => void send(what)} shut={shut} answer={<Answer of={of} />}>{children}</Form>}
      </div>
    </div>
  ); // prettier-ignore
}

interface FormProps {
  readonly open: boolean;
  readonly fields: readonly Wish[];
  readonly busy: boolean;
  readonly submit: string;
  readonly give: (what: Given) => void;
  readonly shut: (forget: boolean) => void;
  readonly answer: ReactNode;
  readonly children?: ReactNode;
}

function Form({ open, fields, busy, submit, give, shut, answer, children }: FormProps) {
  const say = useWords(preparedness).act;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select")?.focus();
  }, [open]);
  const sent = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!busy) give(given(new FormData(event.currentTarget)));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    shut(false);
  };
  return (
    <form ref={form} className="act-form stack" onSubmit={sent} onKeyDown={key}>
      {fields.map((field) => <OneField key={field.name} of={field} />)}
      {children}
      {answer}
      <div className="row">
        <Button type="submit" data-size="sm" loading={busy}>{submit}</Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={() => shut(true)}>{say.cancel}</Button>
      </div>
    </form>
  ); // prettier-ignore
}

/** What a number looks like. Which numbers would do, the server says. */
const NUMBER = "-?[0-9\\s]+([.,][0-9]+)?";

/** A day and time in the browser's own field. Where the clock is changed that night, it says which time is meant. */
function TimeField(same: { name: string; required: boolean; defaultValue?: string }) {
  const say = useWords(deeds);
  const [typed, type] = useState(same.defaultValue ?? "");
  const at = momentAt(typed);
  const isToBeTold = at !== null && (doubled(at) !== null || writtenAt(at) !== typed.slice(0, 16));
  return (
    <>
      <Input type="datetime-local" {...same} onChange={(event) => type(event.target.value)} />
      {isToBeTold && <span role="status" className="quiet">{say.means(timeOf(new Date(at).toISOString(), { date: "always" }))}</span>}
    </>
  ); // prettier-ignore
}

export function OneField({ of }: { of: Wish }) {
  const say = useWords(preparedness).act;
  const { name, label, kind = "text", options = [], required = true, value, help, complete = "off", changed, chosen = [] } = of;
  if (kind === "check") return <Checkbox name={name} label={label} defaultChecked={value === "on"} />;
  if (kind === "hidden") return <input type="hidden" name={name} value={value ?? ""} />;
  if (kind === "many") return (
    <Fieldset className="act-many" data-size="sm">
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {help && <Fieldset.Description>{help}</Fieldset.Description>}
      <div className="act-ticks">{options.map(([key, said]) => <Checkbox key={key} name={name} value={key} label={said} defaultChecked={chosen.includes(key)} />)}</div>
    </Fieldset>
  ); // prettier-ignore
  const same = { name, required, ...(value !== undefined && { defaultValue: value }) };
  return (
    <Field data-size="sm">
      <Label>{label}{!required && <span className="quiet"> ({say.optional})</span>}</Label>
      {(help || kind === "lines") && <Field.Description>{help ?? say.onePerLine}</Field.Description>}
      {kind === "area" || kind === "lines" ? <Textarea rows={3} {...same} />
        : kind === "choice" ? <Select {...same} {...(changed && { onChange: (event: ChangeEvent<HTMLSelectElement>) => changed(event.target.value) })}>{!required && <option value="">–</option>}{options.map(([key, said]) => <option key={key} value={key}>{said}</option>)}</Select>
        : kind === "time" ? <TimeField {...same} />
        : <Input autoComplete={complete} type={TYPES[kind] ?? "text"} {...(kind === "number" && { inputMode: "decimal" as const, pattern: NUMBER, title: say.number })} {...same} />}
    </Field>
  ); // prettier-ignore
}
