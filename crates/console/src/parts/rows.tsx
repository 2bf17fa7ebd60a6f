/**
 * Rows of a form, as many as one wants, in an order that means something: steps, chapters, whom to call. Added, taken
 * out and moved by keyboard, each said aloud; what was typed follows its row, and a row taken out can be put back.
 * Read by `given.rows(name)`.
 */
import { Button, Fieldset } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useWords } from "../app/language";
import { rows as words } from "../words/rows";
import { OneField, type Wish } from "./act";
import { given as read, type Given } from "./reading";
import { marked, moved, numberOf, standing, type Row } from "./row-rules";
import "./rows.css";

/** What a row says from the start, by the names of its fields. */
export interface Filled {
  readonly [name: string]: string | boolean | null | undefined | readonly string[] | readonly Filled[];
}

export interface RowsWish {
  readonly name: string;
  readonly label: string;
  /** What one of them is called. */
  readonly one: string;
  readonly add: string;
  readonly fields: readonly Wish[];
  /** Rows in each of the rows. */
  readonly inner?: RowsWish;
  readonly help?: string | undefined;
}

interface Props {
  readonly of: RowsWish;
  readonly filled?: readonly Filled[] | undefined;
  /** A button that adds several at once, by what the form says already. */
  readonly several?: { readonly label: string; readonly rows: (form: Given) => readonly Filled[] };
}

interface Held extends Row {
  readonly filled: Filled;
}

const FIELDS = "input:not([type=hidden]), select, textarea";

export function Rows({ of, filled = [], several }: Props) {
  const say = useWords(words);
  const keys = useRef(0);
  const hold = (one: Filled): Held => ({ key: String(keys.current++), gone: false, filled: one });
  const [rows, set] = useState<readonly Held[]>(() => filled.map(hold));
  const [said, tell] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const then = useRef<(() => void) | null>(null);
  useEffect(() => {
    then.current?.();
    then.current = null;
  }, [rows]);

  const rowOf = (key: string): HTMLElement | null => list.current?.querySelector<HTMLElement>(`:scope > [data-row="${key}"]`) ?? null;
  const called = (key: string, among: readonly Held[]): string => `${of.one} ${numberOf(among, key)}`;
  const add = (ones: readonly Filled[]): void => {
    const fresh = ones.map(hold);
    const all = [...rows, ...fresh];
    const first = fresh[0];
    if (!first) return tell(say.nothing);
    then.current = () => rowOf(first.key)?.querySelector<HTMLElement>(FIELDS)?.focus();
    tell(fresh.map((one) => say.added(called(one.key, all))).join(" "));
    set(all);
  };
  const move = (key: string, by: -1 | 1): void => {
    const next = moved(rows, key, by);
    if (next === rows) return tell(say.edge);
    // Its place in the page changes, and with it goes the focus.
    const held = document.activeElement;
    then.current = () => held instanceof HTMLElement && held.focus();
    tell(say.moved(numberOf(next, key), standing(next).length));
    set(next);
  };
  const takeOut = (key: string): void => {
    const next = marked(rows, key, true);
    const left = standing(next);
    const after = left[Math.min(numberOf(rows, key) - 1, left.length - 1)];
    then.current = () => (after ? rowOf(after.key)?.querySelector<HTMLElement>("[data-out]") : adder.current)?.focus();
    tell(say.gone(called(key, rows), left.length));
    set(next);
  };
  const putBack = (key: string): void => {
    const next = marked(rows, key, false);
    then.current = () => rowOf(key)?.querySelector<HTMLElement>(FIELDS)?.focus();
    tell(say.restored(called(key, next)));
    set(next);
  };
  const addSeveral = (): void => {
    const form = adder.current?.form;
    if (form && several) add(several.rows(read(new FormData(form))));
  };
  const lost = rows.findLast((row) => row.gone);
  return (
    <Fieldset className="rowlist" data-size="sm">
      <Fieldset.Legend>{of.label}</Fieldset.Legend>
      {of.help && <Fieldset.Description>{of.help}</Fieldset.Description>}
      <ol ref={list}>
        {rows.map((row) => (
          <li key={row.key} data-row={row.key} hidden={row.gone}>
            <OneRow of={of} row={row} title={called(row.key, rows)} move={(by) => move(row.key, by)} takeOut={() => takeOut(row.key)} />
          </li>
        ))}
      </ol>
      <div className="row">
        <Button ref={adder} type="button" variant="secondary" data-size="sm" onClick={() => add([{}])}>{of.add}</Button>
        {several && <Button type="button" variant="tertiary" data-size="sm" onClick={addSeveral}>{several.label}</Button>}
        {lost && <Button type="button" variant="tertiary" data-size="sm" onClick={() => putBack(lost.key)}>{say.back(of.one.toLowerCase())}</Button>}
        {standing(rows).length > 1 && <span className="quiet rowlist-keys">{say.keys}</span>}
      </div>
      <span role="status" className="sr-only">{said}</span>
    </Fieldset>
  ); // prettier-ignore
}

interface OneProps {
  readonly of: RowsWish;
  readonly row: Held;
  readonly title: string;
  readonly move: (by: -1 | 1) => void;
  readonly takeOut: () => void;
}

/** One row. Taken out it is still there, but asks for nothing and says nothing. */
function OneRow({ of, row, title, move, takeOut }: OneProps) {
  const say = useWords(words);
  const within = `${of.name}.${row.key}.`;
  const pressed = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === "ArrowUp" ? -1 : 1);
  };
  const does = (name: string, sign: string, act: () => void, mark = {}) => <Button type="button" variant="tertiary" data-size="sm" aria-label={`${name}: ${title}`} title={name} onClick={act} {...mark}>{sign}</Button>; // prettier-ignore
  return (
    <fieldset className="rowlist-one" disabled={row.gone} onKeyDown={pressed}>
      <legend>{title}</legend>
      <input type="hidden" name={of.name} value={row.key} />
      <div className="rowlist-does">
        {does(say.up, "↑", () => move(-1))}
        {does(say.down, "↓", () => move(1))}
        {does(say.out, "✕", takeOut, { "data-out": true })}
      </div>
      <div className="rowlist-fields">{of.fields.map((field) => <OneField key={field.name} of={{ ...field, name: within + field.name, ...saying(row.filled[field.name]) }} />)}</div>
      {of.inner && <Rows of={{ ...of.inner, name: within + of.inner.name }} filled={row.filled[of.inner.name] as readonly Filled[] | undefined} />}
    </fieldset>
  ); // prettier-ignore
}

const saying = (value: Filled[string]): Partial<Wish> => {
  if (value === undefined || value === null || value === false) return {};
  if (value === true) return { value: "on" };
  return typeof value === "string" ? { value } : { chosen: value as readonly string[] };
};
