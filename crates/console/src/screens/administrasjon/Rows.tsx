/** A list that is given whole: its rows are filled in, moved, taken out and added to, and read as one. */
import { Button } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import { useWords } from "../../app/language";
import { OneField, type Wish } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { administrasjon } from "./words";

/** What one row holds, by the names of its fields. */
export type Row = Readonly<Record<string, string>>;

interface Props {
  readonly legend: string;
  /** What one row is called where it is added, moved or taken out. */
  readonly one: string;
  readonly fields: readonly Wish[];
  readonly given: readonly Row[];
  /** Names of what a row keeps unseen, such as its key. */
  readonly keeps?: readonly string[];
}

export function Rows({ legend, one, fields, given, keeps = [] }: Props) {
  const say = useWords(administrasjon).rows;
  const [rows, setRows] = useState(() => given.map((row, at) => ({ id: at, row })));
  const next = useRef(given.length);
  const box = useRef<HTMLFieldSetElement>(null);
  const add = (): void => {
    const id = next.current++;
    setRows([...rows, { id, row: {} }]);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${id}"] :is(input:not([type=hidden]), select)`)?.focus());
  };
  const move = (at: number, by: number): void => {
    const [moved, ...rest] = [rows[at], ...rows.slice(0, at), ...rows.slice(at + 1)];
    if (moved && at + by >= 0 && at + by < rows.length) setRows([...rest.slice(0, at + by), moved, ...rest.slice(at + by)] as typeof rows);
  };
  return (
    <fieldset ref={box} className="rows">
      <legend>{legend}</legend>
      <input type="hidden" name="rows" value={rows.map((each) => each.id).join(" ")} />
      {rows.map(({ id, row }, at) => (
        <div key={id} data-row={id} className="rows-row" role="group" aria-label={`${one} ${at + 1}`}>
          {fields.map((field) => <OneField key={field.name} of={{ ...field, name: `${field.name}-${id}`, value: row[field.name] ?? field.value }} />)}
          {keeps.map((name) => <input key={name} type="hidden" name={`${name}-${id}`} value={row[name] ?? ""} />)}
          <div className="row">
            <Button type="button" data-size="sm" variant="tertiary" disabled={at === 0} onClick={() => move(at, -1)} aria-label={say.up(one, at + 1)}>↑</Button>
            <Button type="button" data-size="sm" variant="tertiary" disabled={at === rows.length - 1} onClick={() => move(at, 1)} aria-label={say.down(one, at + 1)}>↓</Button>
            <Button type="button" data-size="sm" variant="tertiary" onClick={() => setRows(rows.filter((each) => each.id !== id))} aria-label={say.out(one, at + 1)}>{say.remove}</Button>
          </div>
        </div>
      ))}
      <Button type="button" data-size="sm" variant="secondary" onClick={add}>{say.add(one)}</Button>
    </fieldset>
  ); // prettier-ignore
}

/** The rows as they stand in the form, in their order. */
export function readRows<T>(given: Given, read: (text: (name: string) => string, ticked: (name: string) => boolean) => T): T[] {
  const ids = given.text("rows").split(" ").filter((id) => id !== "");
  return ids.map((id) => read((name) => given.text(`${name}-${id}`), (name) => given.checked(`${name}-${id}`)));
}
