/** The key figures: how many, how sure, from when, and how it moved. What is not known says so. */
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import { useActing } from "../../parts/acting";
import { Mark } from "../../parts/tags";
import { Age, spanOf, Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { Card, Nothing } from "./Card";
import { FigureHistory } from "./FigureHistory";
import { figureWords } from "./figure-words";
import { curveOf, trendOf, type Figure, type Trend } from "./judge";
import { numberOf } from "./numbers";
import { situasjon } from "./words";

const CURVE_PX = { width: 120, height: 28 };

export function Figures({ of }: { of: readonly Figure[] }) {
  const say = useWords(situasjon).figures;
  const { incidentId } = useActing();
  const [opened, open] = useQueryParam("tall");
  const close = (): void => {
    open("");
    document.getElementById(tileId(opened))?.focus();
  };
  return (
    <Card title={say.title} className="sit-figures">
      {of.length === 0 && <Nothing>{say.none}</Nothing>}
      <ul className="figures">{of.map((figure) => <FigureTile key={figure.key} of={figure} opened={figure.key === opened} toggle={() => open(figure.key === opened ? "" : figure.key)} />)}</ul>
      {opened && incidentId && <FigureHistory key={opened} incidentId={incidentId} figure={opened} close={close} />}
    </Card>
  ); // prettier-ignore
}

const tileId = (key: string): string => `tall-${key}`;

function FigureTile({ of, opened, toggle }: { of: Figure; opened: boolean; toggle: () => void }) {
  const say = useWords(situasjon).figures;
  const { history } = useWords(figureWords);
  const sure = useWords(domain).verification;
  const trend = trendOf(of.series);
  const { newest } = trend;
  return (
    <li className="figure">
      <span className="figure-name" title={of.definition ?? undefined}><button type="button" id={tileId(of.key)} className="figure-open" aria-expanded={opened} aria-label={`${history}: ${of.name}`} onClick={toggle}>{of.name}</button></span>
      <span className="figure-value">
        {newest?.value == null ? <span className="figure-unknown">{newest ? say.unknownNow : say.unknown}</span> : <><strong>{numberOf(newest.value)}</strong> {of.unit}</>}
      </span>
      <span className="figure-trend"><Moved of={trend} /></span>
      {of.series.length > 1 && <Curve of={of} />}
      {newest && (
        <span className="figure-age quiet">
          {say.asOf} <Time at={newest.origin.occurredAt} />, <Age at={newest.origin.occurredAt} />
          {newest.source && <>, {newest.source}</>}
          {newest.verification !== "CONFIRMED" && <> <Mark tone="warning">{sure[newest.verification]}</Mark></>}
        </span>
      )}
    </li>
  ); // prettier-ignore
}

/** The change since the report before, with an arrow and a word. */
export function Moved({ of: { change, before, newest } }: { of: Trend }) {
  const say = useWords(situasjon).figures;
  if (!newest) return null;
  if (newest.value === null) return before?.value == null ? null : <>{say.was} {numberOf(before.value)}</>;
  if (change === null || !before) return <>{say.first}</>;
  const arrow = change > 0 ? "▲" : change < 0 ? "▼" : "■";
  const said = change === 0 ? say.same : change > 0 ? say.up(numberOf(change)) : say.down(numberOf(-change));
  const apart = spanOf(Date.parse(newest.origin.occurredAt) - Date.parse(before.origin.occurredAt));
  return <><span aria-hidden="true">{arrow}</span> {said} <span className="quiet">{say.since(apart)}</span></>; // prettier-ignore
}

function Curve({ of }: { of: Figure }) {
  const say = useWords(situasjon).figures;
  const { width, height } = CURVE_PX;
  return (
    <svg className="figure-curve" viewBox={`-2 -2 ${width + 4} ${height + 4}`} preserveAspectRatio="none" role="img" aria-label={`${of.name}: ${say.curve(of.series.length)}`}>
      {curveOf(of.series, width, height).map((run) => <path key={run} d={run} vectorEffect="non-scaling-stroke" />)}
    </svg>
  ); // prettier-ignore
}
