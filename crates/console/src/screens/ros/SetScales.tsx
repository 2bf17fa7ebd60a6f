/** Writing the scales of the draft: the steps of probability, the values with their steps, and the colours. */
import { Button, Input, Label, Select, Textarea } from "@digdir/designsystemet-react";
import { useId, useState, type Dispatch, type ReactNode, type SetStateAction } from "react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import type { Whose } from "../../parts/organisation";
import { preparedness } from "../../words/preparedness";
import type { RiskBand } from "../../gql/schema";
import { SetRosScalesDocument, type RosWholeFragment } from "./ros.gql";
import { columnsOf, draftOf, freeKey, scalesOf, sized, type Draft } from "./scales";
import { ros } from "./words";

const BANDS: readonly RiskBand[] = ["LOW", "MEDIUM", "HIGH"];
const put = <T,>(all: readonly T[], at: number, one: T): readonly T[] => all.map((each, here) => (here === at ? one : each));
const without = <T,>(all: readonly T[], at: number): readonly T[] => all.filter((_, here) => here !== at);

export function SetScales({ of, whose, again }: { of: RosWholeFragment; whose: Whose; again: () => void }) {
  const say = useWords(ros).scales;
  const [draft, set] = useState(() => draftOf(of.scales));
  return (
    <Act of={SetRosScalesDocument} label={say.set} submit={say.save} input={() => ({ scales: scalesOf(draft), ...whose.named })} done={again}>
      <Probability draft={draft} set={set} />
      <Values draft={draft} set={set} />
      <Colours draft={draft} set={set} />
    </Act>
  ); // prettier-ignore
}

interface Writing {
  readonly draft: Draft;
  readonly set: Dispatch<SetStateAction<Draft>>;
}

function Named({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return <div className="scale-field"><Label htmlFor={id} data-size="sm">{label}</Label>{children(id)}</div>; // prettier-ignore
}

function Probability({ draft, set }: Writing) {
  const say = useWords(ros).scales;
  const { probability } = draft;
  const change = (next: Draft["probability"]): void => set({ ...draft, probability: next });
  return (
    <fieldset className="scale">
      <legend>{say.probability}</legend>
      {probability.map((one, at) => (
        <div key={one.key} className="scale-row" role="group" aria-label={say.step(at + 1)}>
          <Named label={say.name}>{(id) => <Input id={id} data-size="sm" value={one.name} required onChange={(event) => change(put(probability, at, { ...one, name: event.target.value }))} />}</Named>
          <Named label={say.from}>{(id) => <Input id={id} data-size="sm" inputMode="numeric" value={one.from} required onChange={(event) => change(put(probability, at, { ...one, from: event.target.value }))} />}</Named>
          {probability.length > 1 && <Button type="button" data-size="sm" variant="tertiary" onClick={() => set({ ...draft, probability: without(probability, at), matrix: without(draft.matrix, at) })}>{say.remove(say.step(at + 1).toLowerCase())}</Button>}
        </div>
      ))}
      <Button type="button" data-size="sm" variant="secondary" onClick={() => change([...probability, { key: freeKey("p", probability), name: "", from: "" }])}>{say.addStep}</Button>
    </fieldset>
  ); // prettier-ignore
}

function Values({ draft, set }: Writing) {
  const say = useWords(ros).scales;
  const { values } = draft;
  const change = (next: Draft["values"]): void => set({ ...draft, values: next });
  return (
    <fieldset className="scale">
      <legend>{say.values}</legend>
      {values.map((one, at) => (
        <div key={one.key} className="scale-row" role="group" aria-label={say.value(at + 1)}>
          <Named label={say.name}>{(id) => <Input id={id} data-size="sm" value={one.name} required onChange={(event) => change(put(values, at, { ...one, name: event.target.value }))} />}</Named>
          <Named label={say.steps}>{(id) => <Textarea id={id} data-size="sm" rows={5} value={one.steps} required onChange={(event) => change(put(values, at, { ...one, steps: event.target.value }))} />}</Named>
          {values.length > 1 && <Button type="button" data-size="sm" variant="tertiary" onClick={() => change(without(values, at))}>{say.remove(say.value(at + 1).toLowerCase())}</Button>}
        </div>
      ))}
      <Button type="button" data-size="sm" variant="secondary" onClick={() => change([...values, { key: freeKey("v", values), name: "", steps: values[0]?.steps ?? "" }])}>{say.addValue}</Button>
    </fieldset>
  ); // prettier-ignore
}

function Colours({ draft, set }: Writing) {
  const say = useWords(ros).scales;
  const bands = useWords(preparedness).band;
  const columns = columnsOf(draft);
  const matrix = sized(draft.matrix, draft.probability.length, columns);
  return (
    <fieldset className="scale">
      <legend>{say.matrix}</legend>
      <div className="ros-scroll" role="group" aria-label={say.matrix}>
        <table className="scale-matrix">
          <thead><tr><td />{Array.from({ length: columns }, (_, at) => <th key={at} scope="col">{at + 1}</th>)}</tr></thead>
          <tbody>{matrix.map((row, at) => (
            <tr key={draft.probability[at]?.key}>
              <th scope="row">{draft.probability[at]?.name}</th>
              {row.map((band, column) => (
                <td key={column} className={`band-${band.toLowerCase()}`}>
                  <Select data-size="sm" aria-label={say.cell(draft.probability[at]?.name ?? "", column + 1)} value={band} onChange={(event) => set({ ...draft, matrix: put(matrix, at, put(row, column, event.target.value as RiskBand)) })}>
                    {BANDS.map((one) => <option key={one} value={one}>{bands[one]}</option>)}
                  </Select>
                </td>
              ))}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </fieldset>
  ); // prettier-ignore
}
