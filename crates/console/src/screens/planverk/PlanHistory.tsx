/** The history of a plan: every version that one may read, any of them in full, and what changed between two. */
import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { search, usePlace, useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { CellOf } from "../../parts/cell";
import { Day } from "../../parts/day";
import { By } from "../../parts/node";
import { Empty, sentence, Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { PlanChangesOfDocument, PlanHistoryOfDocument, PlanVersionOfDocument } from "./history.gql";
import { history } from "./history-words";
import { PlanDiff, type Version } from "./PlanDiff";
import { PlanText } from "./PlanText";
import { PLAN_TONE } from "./types";
import { planverk } from "./words";

export function PlanHistory({ id, title }: { id: string; title: string }) {
  const say = useWords(history);
  const [reads] = useQueryParam("versjon");
  const asked = useQuery(PlanHistoryOfDocument, { id });
  return (
    <section className="stack plan-history" aria-label={`${say.open}: ${title}`}>
      <Shown of={asked}>{({ plan }) => (plan ? (
        <>
          <h3>{say.versions}</h3>
          <Versions of={plan.versions} reads={reads} />
          {/^\d{1,9}$/.test(reads) && <Read key={reads} id={id} number={Number(reads)} />}
          <h3>{say.compare}</h3>
          <Compare id={id} of={plan.versions} />
        </>
      ) : <Empty>{say.gone}</Empty>)}</Shown>
    </section>
  ); // prettier-ignore
}

function Versions({ of, reads }: { of: readonly Version[]; reads: string }) {
  const say = useWords(history);
  const shown = useWords(planverk);
  const { path, query } = usePlace();
  const first = of.at(-1)?.number;
  return (
    <table className="grid-table plan-versions">
      <thead><tr>{[say.version, say.standing, say.drafted, say.adopted, say.news, say.reviewed].map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
      <tbody>{of.map((one) => (
        <tr key={one.number}>
          <th scope="row"><Link aria-current={reads === String(one.number) || undefined} href={path + search(query, { versjon: reads === String(one.number) ? "" : String(one.number) })}>{shown.version(one.number)}</Link></th>
          <td><Mark tone={PLAN_TONE[one.standing]}>{shown.standing[one.standing]}</Mark></td>
          <td><CellOf name={say.drafted} /><By of={one.drafted} /></td>
          <td><CellOf name={say.adopted} />{one.adopted ? <>{one.adopted.by}, {one.adopted.caseNumber} <By of={one.adopted.origin} /> <span className="quiet">· {say.reviewBy} <Day at={one.adopted.reviewBy} /></span></> : <span className="quiet">{say.notAdopted}</span>}</td>
          <td className="said"><CellOf name={say.news} />{one.changes ?? <span className="quiet">{one.number === first && first === 1 ? say.first : say.notSaid}</span>}</td>
          <td>{one.adopted && <CellOf name={say.reviewed} />}{one.reviews.length > 0 ? <ul className="listed">{one.reviews.map((each, nth) => <li key={nth}><span>{each.remark} <By of={each.origin} /> <span className="quiet">· {say.reviewBy} <Day at={each.reviewBy} /></span></span></li>)}</ul> : one.adopted && <span className="quiet">{say.notReviewed}</span>}</td>
        </tr>
      ))}</tbody>
    </table>
  ); // prettier-ignore
}

function Read({ id, number }: { id: string; number: number }) {
  const say = useWords(history);
  const shown = useWords(planverk);
  const asked = useQuery(PlanVersionOfDocument, { id, number });
  return (
    <Shown of={asked}>{({ plan }) => {
      const version = plan?.version;
      if (!version) return <Empty>{say.noVersion}</Empty>;
      return (
        <article className="card plan-version" aria-label={shown.version(number)}>
          <h4>{shown.version(number)}: {version.title}</h4>
          {version.missing.length > 0 && <div className="missing"><p><strong>{shown.missing}</strong></p><ul className="plain">{version.missing.map((one) => <li key={one}>{sentence(one)}</li>)}</ul></div>}
          <PlanText of={version} />
        </article>
      );
    }}</Shown>
  ); // prettier-ignore
}

function Compare({ id, of }: { id: string; of: readonly Version[] }) {
  const say = useWords(history);
  const shown = useWords(planverk);
  const [chosenFrom, setFrom] = useQueryParam("fra");
  const [chosenTo, setTo] = useQueryParam("til");
  const numbers = of.map((one) => one.number);
  const to = numbers.find((one) => String(one) === chosenTo) ?? numbers[0] ?? 0;
  const earlier = numbers.filter((one) => one < to);
  const from = earlier.find((one) => String(one) === chosenFrom) ?? earlier[0] ?? 0;
  const asked = useQuery(PlanChangesOfDocument, { id, from, to }, { wanted: from > 0 });
  const later = numbers.filter((one) => numbers.some((other) => other < one));
  const find = (number: number): Version | undefined => of.find((one) => one.number === number);
  const options = (all: readonly number[]) => all.map((one) => <option key={one} value={one}>{shown.version(one)}</option>);
  if (from === 0) return <p className="quiet">{say.onlyOne}</p>;
  return (
    <>
      <div className="row plan-compare">
        <Field data-size="sm"><Label>{say.from}</Label><Select value={String(from)} onChange={(event) => setFrom(event.target.value)}>{options(earlier)}</Select></Field>
        <Field data-size="sm"><Label>{say.to}</Label><Select value={String(to)} onChange={(event) => setTo(event.target.value)}>{options(later)}</Select></Field>
      </div>
      <div role="region" aria-label={say.compare}><Shown of={asked}>{({ plan }) => (plan?.changes ? <PlanDiff of={plan.changes} before={find(from)} after={find(to)} /> : <p className="quiet">{say.notBoth}</p>)}</Shown></div>
    </>
  ); // prettier-ignore
}
