/** Proposing a change to the ROS: a field of words, the probability, a consequence, a measure, or a missing scenario. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { Act, OneField } from "../../parts/act";
import type { Given } from "../../parts/reading";
import type { LessonInput, ProposeRosChangeInput, RosChangeInput, RosField } from "../../gql/schema";
import type { RosScenarioBodyFragment, RosWholeFragment } from "../ros/ros.gql";
import { freeKey } from "../ros/scales";
import { named, standsIn } from "../ros/suggestion";
import { ros } from "../ros/words";
import { ProposeRosChangeDocument } from "./evaluering.gql";
import { evaluering } from "./words";

/** What can be another about a scenario that is there. */
const FIELDS: readonly RosField[] = ["PROBABILITY", "CONSEQUENCE", "MEASURE", "TITLE", "PLACE", "CAUSES", "BARRIERS", "PROBABILITY_REASONING", "VULNERABILITY", "KNOCK_ON", "WARNING_AND_EVACUATION", "UNCERTAINTY", "CONTROLLABILITY", "TRANSFERABILITY"]; // prettier-ignore
/** What is missing altogether is proposed under this name in place of a scenario's id, or of a measure's key. */
const NEW = "new";

export function Propose({ lesson, organisationId, newest, again }: { lesson: LessonInput; organisationId: string; newest: RosWholeFragment; again: () => void }) {
  const say = useWords(evaluering);
  const proposal = (given: Given): Omit<ProposeRosChangeInput, "commandId"> => {
    const scenarioId = given.text("scenario");
    const scenario = newest.scenarios.find((one) => one.id === scenarioId);
    return { lesson, organisationId, reason: given.text("reason"), change: changeOf(given, scenario), ...(scenario && { scenarioId }) };
  };
  return (
    <Act of={ProposeRosChangeDocument} label={say.propose} input={proposal} done={again}>
      <Fields newest={newest} />
    </Act>
  );
}

function changeOf(given: Given, scenario: RosScenarioBodyFragment | undefined): RosChangeInput {
  const text = given.text("text");
  if (!scenario) return { newScenario: text };
  const field = given.text("field") as RosField;
  if (field === "PROBABILITY") return { probability: given.text("step") };
  if (field === "CONSEQUENCE") return { consequence: { value: given.text("value"), step: given.number("step") } };
  if (field !== "MEASURE") return { words: { field, text } };
  const key = given.text("measure");
  return { measure: { key: key === NEW ? freeKey("m", scenario.measures) : key, text } };
}

function Fields({ newest }: { newest: RosWholeFragment }) {
  const say = useWords(evaluering);
  const names = useWords(ros).field;
  const [scenarioId, setScenario] = useState(newest.scenarios[0]?.id ?? NEW);
  const [field, setField] = useState<RosField>("PROBABILITY");
  const scenario = newest.scenarios.find((one) => one.id === scenarioId);
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[], value: string, set: (next: string) => void) => <OneField of={{ name, label, kind: "choice", options, value, changed: set }} />;
  return (
    <>
      {choice("scenario", names.SCENARIO, [...newest.scenarios.map((one) => [one.id, one.title] as const), [NEW, say.newScenario] as const], scenarioId, setScenario)}
      {scenario && choice("field", say.field, FIELDS.map((one) => [one, names[one]] as const), field, (next) => setField(next as RosField))}
      {scenario ? <What key={`${scenarioId}${field}`} field={field} scenario={scenario} scales={newest.scales} /> : <OneField of={{ name: "text", label: say.shallBeCalled }} />}
      <OneField of={{ name: "reason", label: say.why, kind: "area" }} />
    </>
  ); // prettier-ignore
}

/** What stands there in the revision that is in force, and what shall. */
function What({ field, scenario, scales }: { field: RosField; scenario: RosScenarioBodyFragment; scales: RosWholeFragment["scales"] }) {
  const say = useWords(evaluering);
  const words = useWords(ros);
  const [value, setValue] = useState(scales.values[0]?.key ?? "");
  const [measure, setMeasure] = useState(NEW);
  const key = field === "CONSEQUENCE" ? value : field === "MEASURE" ? measure : null;
  const stands = standsIn(scenario, field, key);
  const steps = field === "PROBABILITY" ? scales.probability.map((one) => [one.key, one.name] as const) : (scales.values.find((one) => one.key === value)?.steps ?? []).map((name, at) => [String(at + 1), name] as const);
  const stepped = field === "PROBABILITY" || field === "CONSEQUENCE";
  return (
    <>
      {field === "CONSEQUENCE" && <OneField of={{ name: "value", label: words.value, kind: "choice", options: scales.values.map((one) => [one.key, one.name] as const), value, changed: setValue }} />}
      {field === "MEASURE" && <OneField of={{ name: "measure", label: say.which, kind: "choice", options: [[NEW, say.newMeasure] as const, ...scenario.measures.map((one) => [one.key, one.text] as const)], value: measure, changed: setMeasure }} />}
      <p className="said"><span className="quiet">{words.standsNow}:</span> {named({ field, key, scenarioId: scenario.id }, stands, scales) ?? <span className="quiet">{words.nothing}</span>}</p>
      {stepped ? <OneField key={value} of={{ name: "step", label: say.shallStand, kind: "choice", options: steps, value: stands ?? "" }} /> : <OneField key={measure} of={{ name: "text", label: say.shallStand, kind: "area", value: stands ?? undefined }} />}
    </>
  ); // prettier-ignore
}
