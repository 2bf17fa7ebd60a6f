/** The risk matrix: a table of probability and consequence, its risk in words in every cell. */
import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { search, usePlace, useQueryParam } from "../../app/router";
import { preparedness } from "../../words/preparedness";
import { inCell, risksFor, type Risk } from "./matrix";
import type { RosWholeFragment } from "./ros.gql";
import { ros } from "./words";

export function Matrix({ of }: { of: RosWholeFragment }) {
  const say = useWords(ros);
  const [value, choose] = useQueryParam("verdi");
  const { scales } = of;
  const risks = risksFor(of.risks, value);
  const chosen = scales.values.find((one) => one.key === value);
  const steps = scales.values[0]?.steps.length ?? 0;
  const assessed = new Set(of.risks.map((risk) => risk.scenarioId));
  const waiting = of.scenarios.filter((one) => !assessed.has(one.id));
  return (
    <section className="stack">
      <Field data-size="sm" className="ros-value">
        <Label>{say.value}</Label>
        <Select value={value} onChange={(event) => choose(event.target.value)}>
          <option value="">{say.worst}</option>
          {scales.values.map((one) => <option key={one.key} value={one.key}>{one.name}</option>)}
        </Select>
      </Field>
      <div className="ros-scroll" tabIndex={0} role="region" aria-label={say.tabs.matrix}>
        <table className="ros-matrix">
          <caption className="quiet">{say.matrixCaption}</caption>
          <thead>
            <tr><th scope="col">{say.probability} ↓ · {say.consequence} →</th>{numbers(steps).map((step) => <th key={step} scope="col">{chosen?.steps[step - 1] ?? `${say.step} ${step}`}</th>)}</tr>
          </thead>
          <tbody>
            {scales.probability.map((row, at) => ({ row, at })).toReversed().map(({ row, at }) => (
              <tr key={row.key}>
                <th scope="row">{row.name}<span className="quiet ros-often">{say.perMille(row.fromPerMille)}</span></th>
                {numbers(steps).map((step) => <Cell key={step} band={scales.matrix[at]?.[step - 1] ?? "LOW"} risks={inCell(risks, row.key, step)} of={of} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {waiting.length > 0 && <p>{say.notAssessed}: {waiting.map((one) => one.title).join(", ")}</p>}
    </section>
  ); // prettier-ignore
}

const numbers = (until: number): readonly number[] => Array.from({ length: until }, (_, at) => at + 1);

function Cell({ band, risks, of }: { band: Risk["band"]; risks: readonly Risk[]; of: RosWholeFragment }) {
  const names = useWords(preparedness).band;
  const say = useWords(ros);
  return (
    <td className={`band band-${band.toLowerCase()}`}>
      <span className="band-name">{names[band]}</span>
      {risks.length === 0 ? <span className="sr-only">: {say.empty}</span> : <ul>{risks.map((risk) => <li key={risk.scenarioId}><ScenarioLink id={risk.scenarioId} title={of.scenarios.find((one) => one.id === risk.scenarioId)?.title ?? ""} /></li>)}</ul>}
    </td>
  ); // prettier-ignore
}

export function ScenarioLink({ id, title }: { id: string; title: string }) {
  const { path, query } = usePlace();
  return <Link href={path + search(query, { vis: "scenarioer", scenario: id })}>{title}</Link>;
}
