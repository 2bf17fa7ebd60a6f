/** The annual report: what one year held, with a way to each thing it tells of, and the documents that say the same. */
import { Field, Label, Select } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf, useQueryParam } from "../../app/router";
import { serverNow } from "../../data/clock";
import { useQuery } from "../../data/query";
import { CellOf } from "../../parts/cell";
import { Day } from "../../parts/day";
import { By } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Empty, Shown } from "../../parts/states";
import { Mark, PhaseMark, SeverityMark } from "../../parts/tags";
import { wallAt } from "../../parts/zone";
import { preparedness } from "../../words/preparedness";
import { shell } from "../../words/shell";
import { planverk } from "../planverk/words";
import { allOf, restOf, yearOf, yearsAround, type Measures, type Report } from "./annual";
import { AnnualReportOfDocument, type YearIncidentToldFragment } from "./oppfolging.gql";
import { annual } from "./year-words";

/** How long the server's lists are at most. */
const LIST_MAX = 1_000;
const FORMS = ["pdf", "csv", "json"] as const;

export function Annual({ whose }: { whose: Whose }) {
  const say = useWords(annual);
  const no = useWords(preparedness).notReadable;
  const [typed, choose] = useQueryParam("aar");
  const now = wallAt(serverNow()).year;
  const year = yearOf(typed, now);
  const asked = useQuery(AnnualReportOfDocument, { organisationId: whose.organisationId, year });
  return (
    <section className="stack">
      <Field data-size="sm" className="annual-year"><Label>{say.year}</Label><Select value={String(year)} onChange={(event) => choose(event.target.value === String(now) ? "" : event.target.value)}>{yearsAround(now, year).map((one) => <option key={one} value={one}>{one}</option>)}</Select></Field>
      {year >= now && <p>{year === now ? say.running : say.ahead}</p>}
      <Shown of={asked}>{({ annualReport }) => (annualReport ? <Told of={annualReport} /> : <Empty>{no}</Empty>)}</Shown>
    </section>
  ); // prettier-ignore
}

function Told({ of }: { of: Report }) {
  const say = useWords(annual);
  const at = `/organisations/${of.organisation.id}/annual-report?year=${of.year}`;
  return (
    <>
      <div>
        <p className="files"><span className="quiet">{say.files} {of.year}:</span> {FORMS.map((form) => <a key={form} href={`${at}&format=${form}`} download aria-label={`${say.files} ${of.year}: ${say.as[form]}`}>{say.as[form]}</a>)}</p>
        <p className="quiet">{say.filesHelp}</p>
      </div>
      <Sum of={of.measures} />
      <Part title={say.incidents} none={say.noIncidents} of={of.incidents}><Incidents of={of.incidents} first={say.incident} /></Part>
      <Part title={say.exercises} none={say.noExercises} of={of.exercises} help={say.apart}><Incidents of={of.exercises} first={say.exercise} /></Part>
      <Part title={say.plans} none={say.noPlans} of={of.plans}><Plans of={of} /></Part>
      <Part title={say.drills} none={say.noDrills} of={of.drills}><Drills of={of} /></Part>
    </>
  ); // prettier-ignore
}

function Part({ title, none, of, help, children }: { title: string; none: string; of: readonly unknown[]; help?: string; children: ReactNode }) {
  const say = useWords(annual);
  return (
    <section className="stack annual-part">
      <h2>{title} <span className="quiet">({of.length})</span></h2>
      {of.length === 0 ? <p className="quiet">{none}</p> : children}
      {of.length > 0 && help && <p className="quiet">{help}</p>}
      {of.length >= LIST_MAX && <p>{say.most(LIST_MAX)}</p>}
    </section>
  ); // prettier-ignore
}

function Sum({ of }: { of: Measures }) {
  const say = useWords(annual);
  return (
    <section className="stack annual-part">
      <h2>{say.allMeasures} <span className="quiet">({allOf(of)})</span></h2>
      {allOf(of) === 0 ? <p className="quiet">{say.noMeasures}</p> : (
        <dl className="facts annual-sum">
          <dt>{say.done}</dt><dd>{of.done}</dd>
          <dt>{say.notDone}</dt><dd>{of.notDone}</dd>
          <dt>{say.cancelled}</dt><dd>{of.cancelled}</dd>
          <dt>{say.open}</dt><dd>{of.open} {of.overdue > 0 && <Mark tone="danger">{say.overdue(of.overdue)}</Mark>}</dd>
        </dl>
      )}
    </section>
  ); // prettier-ignore
}

function Incidents({ of, first }: { of: readonly YearIncidentToldFragment[]; first: string }) {
  const say = useWords(annual);
  const untitled = useWords(shell).untitled;
  return (
    <table className="grid-table annual-incidents">
      <thead><tr>{[first, say.detected, say.severity, say.phase, say.measures, say.evaluated].map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
      <tbody>{of.map((one) => (
        <tr key={one.incidentId}>
          <th scope="row"><Link href={addressOf("hendelsen", one.incidentId)}>{one.title ?? untitled}</Link></th>
          <td><CellOf name={say.detected} /><Day at={one.detectedAt} /></td>
          <td>{one.severity ? <SeverityMark of={one.severity} /> : <span className="quiet"><CellOf name={say.severity} />{say.unknown}</span>}</td>
          <td>{one.phase ? <PhaseMark of={one.phase} /> : <span className="quiet"><CellOf name={say.phase} />{say.unknown}</span>}</td>
          <td><CellOf name={say.measures} /><Counted of={one.measures} /></td>
          <td>{one.evaluated ? <><Link href={addressOf("evaluering", one.incidentId)}>{say.begun}<span className="sr-only">: {one.title ?? untitled}</span></Link> <By of={one.evaluated} /></> : <span className="quiet">{say.notEvaluated}</span>}</td>
        </tr>
      ))}</tbody>
    </table>
  ); // prettier-ignore
}

function Counted({ of }: { of: Measures }) {
  const say = useWords(annual);
  const all = allOf(of);
  if (all === 0) return <span className="quiet">{say.none}</span>;
  const besides = ([[of.notDone, say.gaveUp], [of.cancelled, say.calledOff], [of.open, say.stillOpen]] as const).filter(([n]) => n > 0).map(([n, said]) => said(n)); // prettier-ignore
  return (
    <>
      {say.doneOf(of.done, all)}{besides.length > 0 && <span className="quiet"> · {besides.join(" · ")}</span>}
      {of.overdue > 0 && <> <Mark tone="danger">{say.overdue(of.overdue)}</Mark></>}
    </>
  ); // prettier-ignore
}

function Plans({ of }: { of: Report }) {
  const say = useWords(annual);
  const kinds = useWords(planverk).planKind;
  return (
    <table className="grid-table">
      <thead><tr>{[say.plan, say.what, say.when].map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
      <tbody>{of.plans.map((one) => (
        <tr key={`${one.planId}${one.version}${one.origin.recordedAt}`}>
          <th scope="row"><Link href={`/planverk?org=${of.organisation.id}&plan=${one.planId}&versjon=${one.version}`}>{one.title}</Link> <span className="quiet">{kinds[one.kind]}, {say.version(one.version)}</span></th>
          <td>{one.adopted ? say.adopted : say.reviewed}</td>
          <td><By of={one.origin} /></td>
        </tr>
      ))}</tbody>
    </table>
  ); // prettier-ignore
}

function Drills({ of }: { of: Report }) {
  const say = useWords(annual);
  return (
    <table className="grid-table">
      <thead><tr>{[say.list, say.when, say.called, say.confirmed, say.notReached, say.rest].map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
      <tbody>{of.drills.map((one) => (
        <tr key={one.notificationId}>
          <th scope="row">{one.list ? <Link href={`/planverk?org=${of.organisation.id}&vis=lister`}>{one.list}</Link> : <span className="quiet">{say.noList}</span>}</th>
          <td><By of={one.origin} /></td>
          <td><CellOf name={say.called} />{one.called}</td>
          <td><CellOf name={say.confirmed} />{one.confirmed}</td>
          <td><CellOf name={say.notReached} />{one.notReached}</td>
          <td><CellOf name={say.rest} />{restOf(one)}</td>
        </tr>
      ))}</tbody>
    </table>
  ); // prettier-ignore
}
