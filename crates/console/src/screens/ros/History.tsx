/** Every revision, and what differs between two of them. */
import { Field, Heading, Label, Select } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { search, usePlace, useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { Change } from "../../parts/changed";
import { CellOf } from "../../parts/cell";
import type { Whose } from "../../parts/organisation";
import { By } from "../../parts/node";
import { Shown } from "../../parts/states";
import { Day } from "../../parts/day";
import { preparedness } from "../../words/preparedness";
import { RosDiffOfDocument, type RosDiffOfQuery, type RosOfQuery } from "./ros.gql";
import { ros } from "./words";

type Whole = NonNullable<RosOfQuery["ros"]>;

export function History({ of, whose }: { of: Whole; whose: Whose }) {
  const say = useWords(ros);
  const bodies = useWords(preparedness).body;
  const { path, query } = usePlace();
  return (
    <section className="stack">
      <table className="grid-table">
        <thead><tr><th scope="col">{say.tabs.history}</th><th scope="col">{say.adopted}</th><th scope="col">{say.caseNumber}</th><th scope="col">{say.due}</th><th scope="col">{say.reason}</th></tr></thead>
        <tbody>{of.revisions.map((one) => (
          <tr key={one.number}>
            <th scope="row"><Link href={path + search(query, { vis: "", rev: String(one.number) })}>{one.adopted ? say.revision(one.number) : say.draft(one.number)}</Link></th>
            <td>{one.adopted ? <><Day at={one.adopted.decidedOn} /> {say.by} {bodies[one.adopted.by].toLowerCase()}</> : <By of={one.begun} />}</td>
            <td>{one.adopted && <><CellOf name={say.caseNumber} />{one.adopted.caseNumber}</>}</td>
            <td>{one.dueAt && <><CellOf name={say.due} /><Day at={one.dueAt} /></>}</td>
            <td className="said">{one.reason}</td>
          </tr>
        ))}</tbody>
      </table>
      <Compare of={of} whose={whose} />
    </section>
  ); // prettier-ignore
}

function Compare({ of, whose }: { of: Whole; whose: Whose }) {
  const say = useWords(ros);
  const adopted = of.revisions.filter((one) => one.adopted).map((one) => one.number);
  const all = [...(of.draft ? ["utkast"] : []), ...adopted.map(String)];
  const [chosenFrom, setFrom] = useQueryParam("fra");
  const [chosenTo, setTo] = useQueryParam("til");
  const to = chosenTo || all[0] || "";
  const from = Number(chosenFrom || adopted[of.draft && to === "utkast" ? 0 : 1] || adopted[0]);
  const wanted = all.length > 1;
  const asked = useQuery(RosDiffOfDocument, { organisationId: whose.organisationId, from: from || 1, to: to === "utkast" ? null : Number(to) }, { wanted });
  if (!wanted) return <p className="quiet">{say.onlyOne}</p>;
  return (
    <>
      <Heading level={2} data-size="2xs">{say.compare}</Heading>
      <div className="row ros-compare">
        <Field data-size="sm"><Label>{say.compareFrom}</Label><Select value={String(from)} onChange={(event) => setFrom(event.target.value)}>{adopted.map((n) => <option key={n} value={n}>{say.revision(n)}</option>)}</Select></Field>
        <Field data-size="sm"><Label>{say.compareTo}</Label><Select value={to} onChange={(event) => setTo(event.target.value)}>{all.map((key) => <option key={key} value={key}>{key === "utkast" ? say.draft(of.draft?.number ?? 0) : say.revision(Number(key))}</option>)}</Select></Field>
      </div>
      <Shown of={asked}>{(data) => (data.ros?.diff ? <Diff of={data.ros} diff={data.ros.diff} /> : <p className="quiet">{say.none}</p>)}</Shown>
    </>
  ); // prettier-ignore
}

type Asked = NonNullable<RosDiffOfQuery["ros"]>;

function Diff({ of, diff }: { of: Asked; diff: NonNullable<Asked["diff"]> }) {
  const say = useWords(ros);
  const titles = new Map([...(of.revision?.scenarios ?? []), ...(of.newest?.scenarios ?? []), ...(of.draft?.scenarios ?? [])].map((one) => [one.id, one.title]));
  const named = (ids: readonly string[]) => <ul className="plain">{ids.map((id) => <li key={id}>{titles.get(id) ?? id}</li>)}</ul>;
  const same = diff.added.length + diff.removed.length + diff.changed.length + diff.parts.length === 0 && !diff.scales;
  return (
    <div className="stack" role="region" aria-label={say.compare}>
      {same && <p>{say.same}</p>}
      {diff.scales && <p><strong>{say.otherScales}</strong></p>}
      {diff.added.length > 0 && <section><h3>{say.addedScenarios}</h3>{named(diff.added)}</section>}
      {diff.removed.length > 0 && <section><h3>{say.removedScenarios}</h3>{named(diff.removed)}</section>}
      {diff.parts.length > 0 && <section><h3>{say.changedParts}</h3><ul className="plain">{diff.parts.map((part) => <li key={part}>{say.part[part]}</li>)}</ul></section>}
      {diff.changed.length > 0 && <section className="stack"><h3>{say.changedFields}</h3><ul className="listed">{diff.changed.map((one) => (
        <li key={one.scenarioId + one.field + (one.key ?? "")} className="card">
          <h4>{one.scenario ?? titles.get(one.scenarioId)}: {say.field[one.field]}{one.key && ` (${one.key})`}</h4>
          <Change old={one.old} now={one.new} />
        </li>
      ))}</ul></section>}
    </div>
  ); // prettier-ignore
}
