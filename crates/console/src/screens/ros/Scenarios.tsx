/** The scenarios of a revision: all by risk, or one with every field; in the draft they can be changed. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { search, usePlace, useQueryParam } from "../../app/router";
import { Act } from "../../parts/act";
import { By } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Mark, type Tone } from "../../parts/tags";
import { preparedness } from "../../words/preparedness";
import { byRisk, risksFor, type Risk } from "./matrix";
import { Proposal } from "./Proposal";
import { PutScenario } from "./PutScenario";
import { ScenarioLink } from "./Matrix";
import { RemoveRosScenarioDocument, type RosOfQuery, type RosScenarioBodyFragment, type RosWholeFragment } from "./ros.gql";
import { stepNamed } from "./suggestion";
import { ros } from "./words";

type Whole = NonNullable<RosOfQuery["ros"]>;
export const BAND_TONE: Record<Risk["band"], Tone> = { LOW: "success", MEDIUM: "warning", HIGH: "danger" };

interface Props {
  readonly of: RosWholeFragment;
  readonly ros: Whole;
  readonly whose: Whose;
  readonly again: () => void;
}

export function Scenarios({ of, ros: all, whose, again }: Props) {
  const say = useWords(ros);
  const [chosen] = useQueryParam("scenario");
  const one = of.scenarios.find(({ id }) => id === chosen);
  if (one) return <Scenario of={one} within={of} ros={all} whose={whose} again={again} />;
  const order = byRisk(of.risks, of.scenarios.map(({ id }) => id));
  return (
    <section className="stack">
      {!of.adopted && <div className="acts"><PutScenario label={say.newScenario} scales={of.scales} whose={whose} again={again} /></div>}
      <table className="grid-table">
        <thead><tr><th scope="col">{say.field.SCENARIO}</th><th scope="col">{say.probability}</th><th scope="col">{say.risk}</th></tr></thead>
        <tbody>{order.map((id) => <Row key={id} id={id} of={of} />)}</tbody>
      </table>
    </section>
  ); // prettier-ignore
}

function Row({ id, of }: { id: string; of: RosWholeFragment }) {
  const say = useWords(ros);
  const bands = useWords(preparedness).band;
  const one = of.scenarios.find((each) => each.id === id);
  const [worst] = risksFor(of.risks.filter((risk) => risk.scenarioId === id), "");
  if (!one) return null;
  return (
    <tr>
      <th scope="row"><ScenarioLink id={id} title={one.title} /></th>
      <td>{of.scales.probability.find((step) => step.key === one.probability)?.name ?? say.notAssessed}</td>
      <td>{worst ? <><Mark tone={BAND_TONE[worst.band]}>{bands[worst.band]}</Mark> <span className="quiet">{of.scales.values.find((value) => value.key === worst.value)?.name}</span></> : say.notAssessed}</td>
    </tr>
  ); // prettier-ignore
}

const WORDS = [["place", "PLACE"], ["causes", "CAUSES"], ["barriers", "BARRIERS"], ["probabilityReasoning", "PROBABILITY_REASONING"], ["vulnerability", "VULNERABILITY"], ["knockOn", "KNOCK_ON"], ["warningAndEvacuation", "WARNING_AND_EVACUATION"], ["uncertainty", "UNCERTAINTY"], ["controllability", "CONTROLLABILITY"], ["transferability", "TRANSFERABILITY"]] as const;

function Scenario({ of, within, ros: all, whose, again }: Props2) {
  const say = useWords(ros);
  const { path, query } = usePlace();
  const { scales } = within;
  const proposals = all.proposals.filter((one) => one.scenarioId === of.id && (one.stage === "PROPOSED" || one.stage === "TAKEN_IN"));
  return (
    <article className="stack">
      <p><Link href={path + search(query, { scenario: "" })}>← {say.back}</Link></p>
      <Heading level={2} data-size="xs">{of.title}</Heading>
      {!within.adopted && (
        <div className="acts">
          <PutScenario label={say.edit} scales={scales} of={of} whose={whose} again={again} />
          <Act of={RemoveRosScenarioDocument} label={say.remove} fields={[{ name: "reason", label: say.removeWhy }]} input={(given) => ({ scenarioId: of.id, reason: given.text("reason"), ...whose.named })} done={again} variant="tertiary" />
        </div>
      )}
      <div className="ros-beside">
        <div className="stack">
          <Consequences of={of} within={within} />
          <dl className="facts">
            <dt>{say.probability}</dt><dd>{scales.probability.find((step) => step.key === of.probability)?.name ?? say.notAssessed}</dd>
            {WORDS.map(([key, field]) => [<dt key={`${key}t`}>{say.field[field]}</dt>, <dd key={key}>{of[key] ?? <span className="quiet">{say.nothingSaid}</span>}</dd>])}
            <dt>{say.measures}</dt>
            <dd>{of.measures.length === 0 ? <span className="quiet">{say.nothingSaid}</span> : <ul className="plain">{of.measures.map((one) => <li key={one.key}>{one.text}</li>)}</ul>}</dd>
            <dt>{say.changed}</dt><dd><By of={of.origin} /></dd>
          </dl>
        </div>
        <section className="stack" aria-label={say.openProposals}>
          <h3>{say.openProposals}</h3>
          {proposals.length === 0 && <p className="quiet">{say.noOpenProposals}</p>}
          <ul className="listed">{proposals.map((one) => <Proposal key={one.id} of={one} ros={all} whose={whose} again={again} beside />)}</ul>
        </section>
      </div>
    </article>
  ); // prettier-ignore
}
type Props2 = { of: RosScenarioBodyFragment; within: RosWholeFragment; ros: Whole; whose: Whose; again: () => void };

function Consequences({ of, within }: { of: RosScenarioBodyFragment; within: RosWholeFragment }) {
  const say = useWords(ros);
  const bands = useWords(preparedness).band;
  return (
    <table className="grid-table">
      <thead><tr><th scope="col">{say.value}</th><th scope="col">{say.consequence}</th><th scope="col">{say.risk}</th><th scope="col">{say.why}</th></tr></thead>
      <tbody>
        {within.scales.values.map((value) => {
          const said = of.consequences.find((one) => one.value === value.key);
          const risk = within.risks.find((one) => one.scenarioId === of.id && one.value === value.key);
          return (
            <tr key={value.key}>
              <th scope="row">{value.name}</th>
              <td>{said ? stepNamed(said.step, value.steps[said.step - 1] ?? "") : say.notAssessed}</td>
              <td>{risk && <Mark tone={BAND_TONE[risk.band]}>{bands[risk.band]}</Mark>}</td>
              <td className="said">{said?.reasoning}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  ); // prettier-ignore
}
