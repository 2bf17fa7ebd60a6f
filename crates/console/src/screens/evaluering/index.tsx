/** Evaluering: of an incident, from the mandate to the final report; without one, the threads that break. */
import { Heading } from "@digdir/designsystemet-react";
import type { ScreenProps } from "../../app/screens";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { Act, type Wish } from "../../parts/act";
import { Day } from "../../parts/day";
import { By } from "../../parts/node";
import { DeedsIn, WhoMay } from "../../parts/offered";
import { Shown } from "../../parts/states";
import { Time } from "../../parts/time";
import { Tabs, useTab, type Tab } from "../../parts/tabs";
import { Basis } from "./Basis";
import "./evaluering.css";
import { CollectForEvaluationDocument, EvaluationsOfDocument, MandateEvaluationDocument, type EvaluationsOfQuery, type EvaluationWholeFragment } from "./evaluering.gql";
import { Everything } from "./Everything";
import { Findings, LearningPoints, Observations } from "./Learning";
import { GoalsSet } from "./Goals";
import { Report } from "./Report";
import { Steps } from "./Steps";
import { evaluering } from "./words";

export default function Evaluering({ incidentId }: ScreenProps) {
  return incidentId ? <OfIncident incidentId={incidentId} /> : <Everything />;
}

function OfIncident({ incidentId }: { incidentId: string }) {
  const say = useWords(evaluering);
  const asked = useQuery(EvaluationsOfDocument, { incidentId }, { follows: incidentId });
  return (
    <div className="page">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading></header>
      <DeedsIn incidentId={incidentId}><WhoMay><Shown of={asked}>{(data) => <Inside of={data} incidentId={incidentId} again={asked.again} />}</Shown></WhoMay></DeedsIn>
    </div>
  ); // prettier-ignore
}

type Key = "mandat" | "loggen" | "observasjoner" | "funn" | "laering" | "rapport";

function Inside({ of, incidentId, again }: { of: EvaluationsOfQuery; incidentId: string; again: () => void }) {
  const say = useWords(evaluering);
  const [chosen, choose] = useQueryParam("evaluering");
  const one = of.evaluations.find(({ id }) => id === chosen) ?? of.evaluations.at(-1);
  const observations = of.situation.observations;
  const all: Tab<Key>[] = [
    { key: "mandat", label: say.tabs.mandate }, { key: "loggen", label: say.tabs.log }, { key: "observasjoner", label: say.tabs.observations, count: observations.length },
    ...(one ? [{ key: "funn" as const, label: say.tabs.findings, count: one.findings.length }, { key: "laering" as const, label: say.tabs.learning, count: one.learningPoints.length }, { key: "rapport" as const, label: say.tabs.report }] : []),
  ]; // prettier-ignore
  const tab = useTab("vis", all);
  return (
    <>
      {of.evaluations.length > 1 && <div className="row">{of.evaluations.map((each) => <button key={each.id} type="button" className="ds-button" data-variant={each === one ? "secondary" : "tertiary"} data-size="sm" aria-pressed={each === one} onClick={() => choose(each.id)}>{each.organisation.shortName}, <Time at={each.mandated.recordedAt} date="always" /></button>)}</div>}
      {one && <Steps of={one} within={of} />}
      <Tabs param="vis" label={say.title} tabs={all} />
      {tab === "mandat" && <><Mandate of={one ?? null} incidentId={incidentId} again={again} /><GoalsSet of={of.situation.goals} incidentId={incidentId} again={again} /></>}
      {tab === "loggen" && <Basis incidentId={incidentId} />}
      {tab === "observasjoner" && <Observations of={observations} incidentId={incidentId} again={again} />}
      {one && tab === "funn" && <Findings of={one} observations={observations} incidentId={incidentId} again={again} />}
      {one && tab === "laering" && <LearningPoints of={one} incidentId={incidentId} again={again} />}
      {one && tab === "rapport" && <Report of={one} incidentId={incidentId} again={again} />}
    </>
  ); // prettier-ignore
}

function Mandate({ of, incidentId, again }: { of: EvaluationWholeFragment | null; incidentId: string; again: () => void }) {
  const say = useWords(evaluering);
  if (!of) {
    return (
      <section className="stack">
        <p className="quiet">{say.none}</p>
        <GiveMandate label={say.mandate} incidentId={incidentId} again={again} />
      </section>
    );
  }
  const list = (texts: readonly string[]) => (texts.length === 0 ? <span className="quiet">{say.notSaid}</span> : <ul className="plain">{texts.map((text) => <li key={text}>{text}</li>)}</ul>);
  return (
    <section className="stack">
      <div className="card stack">
        <dl className="facts">
          <dt>{say.owner}</dt><dd>{of.organisation.shortName}</dd>
          <dt>{say.purpose}</dt><dd>{of.purpose ?? <span className="quiet">{say.notSaid}</span>}</dd>
          <dt>{say.window}</dt><dd>{of.from ? <Day at={of.from} /> : say.beginning} – {of.to ? <Day at={of.to} /> : say.end}</dd>
          <dt>{say.themes}</dt><dd>{list(of.themes)}</dd>
          <dt>{say.goals}</dt><dd>{list(of.goals)}</dd>
          <dt>{say.mandated}</dt><dd><By of={of.mandated} /></dd>
        </dl>
      </div>
      <div className="acts">
        {of.stage === "MANDATED" && <Act of={CollectForEvaluationDocument} label={say.collect} variant="primary" input={() => ({ incidentId, evaluationId: of.id })} done={again} />}
        <GiveMandate label={say.anotherMandate} incidentId={incidentId} again={again} />
      </div>
    </section>
  ); // prettier-ignore
}

function GiveMandate({ label, incidentId, again }: { label: string; incidentId: string; again: () => void }) {
  const say = useWords(evaluering);
  const fields: Wish[] = [
    { name: "purpose", label: say.purpose, kind: "area" }, { name: "themes", label: say.themes, kind: "lines", required: false }, { name: "goals", label: say.goals, kind: "lines", required: false },
    { name: "from", label: say.windowFrom, kind: "time", required: false }, { name: "to", label: say.windowTo, kind: "time", required: false },
  ]; // prettier-ignore
  return <Act of={MandateEvaluationDocument} label={label} variant={label === say.mandate ? "primary" : "tertiary"} fields={fields} input={(given) => ({ incidentId, purpose: given.text("purpose"), themes: given.lines("themes"), goals: given.lines("goals"), ...(given.maybe("from") && { from: given.from("from") }), ...(given.maybe("to") && { to: given.until("to") }) })} done={again} />; // prettier-ignore
}
