/** How one key figure moved: a curve that is broken where nothing was known, and every report with how sure and from whom. */
import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf } from "../../app/router";
import { useQuery } from "../../data/query";
import { CellOf } from "../../parts/cell";
import { Empty, Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { figureWords } from "./figure-words";
import { curveOf, pointsOf, unknownOf } from "./judge";
import { numberOf } from "./numbers";
import { FigureHistoryOfDocument, type FigureHistoryOfQuery } from "./situasjon.gql";

type Series = NonNullable<FigureHistoryOfQuery["indicatorSeries"]>;

/** As many reports as are asked for. */
const REPORTS_MAX = 1_000;
const CURVE_PX = { width: 600, height: 120 };
/** So that a span is seen that has only begun. */
const SPAN_MIN_PX = 3;

export function FigureHistory({ incidentId, figure, close }: { incidentId: string; figure: string; close: () => void }) {
  const say = useWords(figureWords);
  const asked = useQuery(FigureHistoryOfDocument, { incidentId, key: figure }, { follows: incidentId });
  const name = asked.data?.indicatorSeries?.name ?? figure;
  return (
    <section className="figure-history" aria-label={`${say.history}: ${name}`}>
      <header className="spread"><h3>{say.history}: {name}</h3><Button variant="tertiary" data-size="sm" onClick={close}>{say.close}</Button></header>
      <Shown of={asked}>{({ indicatorSeries }) => (indicatorSeries ? <Told of={indicatorSeries} incidentId={incidentId} /> : <Empty>{say.gone}</Empty>)}</Shown>
    </section>
  ); // prettier-ignore
}

function Told({ of, incidentId }: { of: Series; incidentId: string }) {
  const say = useWords(figureWords);
  const sure = useWords(domain).verification;
  const { series } = of;
  return (
    <>
      {of.definition && <p className="quiet">{of.definition}</p>}
      {series.length === 0 ? <Empty>{say.never}</Empty> : <Curve of={of} />}
      {series.length >= REPORTS_MAX && <p>{say.most(REPORTS_MAX)}</p>}
      {series.length > 0 && (
        <div className="figure-reports" role="group" tabIndex={0} aria-label={`${of.name}: ${say.value}`}>
          <table className="grid-table">
            <thead><tr>{[say.time, say.value, say.sure, say.source, say.by, say.line].map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
            <tbody>{series.toReversed().map((one) => (
              <tr key={one.origin.position}>
                <th scope="row"><Time at={one.origin.occurredAt} /></th>
                <td>{one.value === null ? <span className="figure-none">{say.notKnown}</span> : <><strong>{numberOf(one.value)}</strong> {of.unit}</>}</td>
                <td>{one.verification === "CONFIRMED" ? sure.CONFIRMED : <Mark tone={one.verification === "REFUTED" ? "danger" : "warning"}>{sure[one.verification]}</Mark>}</td>
                <td><CellOf name={say.source} />{one.source ?? <span className="quiet">{say.noSource}</span>}</td>
                <td><CellOf name={say.by} />{one.origin.by.person.name}, {one.origin.by.organisation.shortName}</td>
                <td><Link href={`${addressOf("logg", incidentId)}?linje=${one.origin.number}`}>{say.lineNr(one.origin.number)}</Link></td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
    </>
  ); // prettier-ignore
}

function Curve({ of: { name, series } }: { of: Series }) {
  const say = useWords(figureWords);
  const hatch = useId();
  const values = series.flatMap((one) => (one.value === null ? [] : [one.value]));
  const [first, last] = [series[0], series.at(-1)];
  if (values.length < 2 || !first || !last) return <p className="quiet">{say.noCurve}</p>;
  const { width, height } = CURVE_PX;
  const unknown = unknownOf(series, width);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (
    <figure className="figure-drawn">
      <span className="figure-scale" aria-hidden="true"><span>{numberOf(high)}</span>{low !== high && <span>{numberOf(low)}</span>}</span>
      <svg className="figure-curve" viewBox={`-6 -6 ${width + 12} ${height + 12}`} preserveAspectRatio="none" role="img" aria-label={`${name}: ${say.curve(series.length)}`}>
        <defs><pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" /></pattern></defs>
        {unknown.map(({ from, to }) => <rect key={from} x={Math.min(from, width - SPAN_MIN_PX)} y={0} width={Math.max(to - from, SPAN_MIN_PX)} height={height} fill={`url(#${hatch})`} />)}
        {curveOf(series, width, height).map((run) => <path key={run} d={run} vectorEffect="non-scaling-stroke" />)}
        <path className="figure-points" d={pointsOf(series, width, height)} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption className="quiet"><Time at={first.origin.occurredAt} date="always" />{unknown.length > 0 && <span>{say.gap}</span>}<Time at={last.origin.occurredAt} date="always" /></figcaption>
    </figure>
  ); // prettier-ignore
}
