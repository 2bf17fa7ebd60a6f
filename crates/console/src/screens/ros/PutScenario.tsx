/** Writing a scenario of the draft: all of its fields at once, as the analysis has them. */
import { useWords } from "../../app/language";
import { Act, type Wish } from "../../parts/act";
import { linesOf, type Given } from "../../parts/reading";
import type { Whose } from "../../parts/organisation";
import type { PutRosScenarioInput, RosScenarioInput } from "../../gql/schema";
import { PutRosScenarioDocument, type RosScenarioBodyFragment, type RosWholeFragment } from "./ros.gql";
import { measuresOf } from "./measures";
import { stepNamed } from "./suggestion";
import { ros } from "./words";

type Scales = RosWholeFragment["scales"];

export function PutScenario({ label, scales, of, whose, again }: { label: string; scales: Scales; of?: RosScenarioBodyFragment; whose: Whose; again: () => void }) {
  const say = useWords(ros);
  const area = (name: keyof RosScenarioBodyFragment & keyof RosScenarioInput, said: string): Wish => ({ name, label: said, kind: "area", required: false, value: (of?.[name] as string | null | undefined) ?? undefined });
  const fields: Wish[] = [
    { name: "title", label: say.field.TITLE, value: of?.title },
    { name: "place", label: say.field.PLACE, required: false, value: of?.place ?? undefined },
    area("causes", say.field.CAUSES), area("barriers", say.field.BARRIERS),
    { name: "probability", label: say.field.PROBABILITY, kind: "choice", required: false, options: scales.probability.map((step) => [step.key, step.name] as const), value: of?.probability ?? "" },
    area("probabilityReasoning", say.field.PROBABILITY_REASONING), area("vulnerability", say.field.VULNERABILITY), area("knockOn", say.field.KNOCK_ON),
    ...scales.values.flatMap((value): Wish[] => {
      const said = of?.consequences.find((one) => one.value === value.key);
      return [
        { name: `step-${value.key}`, label: `${say.consequence}: ${value.name}`, kind: "choice", required: false, options: value.steps.map((name, at) => [String(at + 1), stepNamed(at + 1, name)] as const), value: said ? String(said.step) : "" },
        { name: `why-${value.key}`, label: `${say.why}: ${value.name}`, kind: "area", required: false, value: said?.reasoning ?? undefined },
      ];
    }),
    area("warningAndEvacuation", say.field.WARNING_AND_EVACUATION), area("uncertainty", say.field.UNCERTAINTY), area("controllability", say.field.CONTROLLABILITY), area("transferability", say.field.TRANSFERABILITY),
    { name: "measures", label: say.measureLines, kind: "lines", required: false, help: say.measureHelp, value: of?.measures.map((one) => one.text).join("\n") },
  ]; // prettier-ignore
  const input = (given: Given): Omit<PutRosScenarioInput, "commandId"> => ({ body: bodyOf(given, scales, of?.measures ?? []), ...(of && { scenarioId: of.id }), ...whose.named });
  return <Act of={PutRosScenarioDocument} label={label} fields={fields} input={input} done={again} />;
}

function bodyOf(given: Given, scales: Scales, before: RosScenarioBodyFragment["measures"]): RosScenarioInput {
  const words = ["place", "causes", "barriers", "probability", "probabilityReasoning", "vulnerability", "knockOn", "warningAndEvacuation", "uncertainty", "controllability", "transferability"] as const;
  const said = Object.fromEntries(words.map((name) => [name, given.maybe(name)]));
  const consequences = scales.values.flatMap((value) => {
    const step = given.maybe(`step-${value.key}`);
    const reasoning = given.maybe(`why-${value.key}`);
    return step ? [{ value: value.key, step: Number(step), ...(reasoning && { reasoning }) }] : [];
  });
  return { ...said, title: given.text("title"), consequences, measures: measuresOf(linesOf(given.text("measures")), before) };
}
