/** What a proposed change says, in the names of the scales, and what stands in its place now. Fetches nothing. */
import type { RosScenarioBodyFragment, RosSuggestionFragment, RosWholeFragment } from "./ros.gql";

type Scales = RosWholeFragment["scales"];
type Suggested = Pick<RosSuggestionFragment, "field" | "key" | "scenarioId">;

/** A step of consequence with its number, which its name may begin with already. */
export const stepNamed = (step: number, name: string): string => (name.startsWith(String(step)) ? name : `${step} – ${name}`);

/** A step by its name; what is no step, as it is written. */
export function named(of: Suggested, written: string | null, scales: Scales | undefined): string | null {
  if (written === null || !scales) return written;
  if (of.field === "PROBABILITY") return scales.probability.find((step) => step.key === written)?.name ?? written;
  if (of.field !== "CONSEQUENCE") return written;
  return scales.values.find((value) => value.key === of.key)?.steps[Number(written) - 1] ?? written;
}

/** The value a consequence is for, by its name. A measure's key says nothing to people. */
export function keyNamed(of: Suggested, scales: Scales | undefined): string | null {
  if (of.field !== "CONSEQUENCE") return null;
  return scales?.values.find((value) => value.key === of.key)?.name ?? of.key;
}

const WORDS = { TITLE: "title", PLACE: "place", CAUSES: "causes", BARRIERS: "barriers", PROBABILITY: "probability", PROBABILITY_REASONING: "probabilityReasoning", VULNERABILITY: "vulnerability", KNOCK_ON: "knockOn", WARNING_AND_EVACUATION: "warningAndEvacuation", UNCERTAINTY: "uncertainty", CONTROLLABILITY: "controllability", TRANSFERABILITY: "transferability" } as const;

/** What stands in the field of a scenario. */
export function standsIn(scenario: RosScenarioBodyFragment, field: RosSuggestionFragment["field"], key: string | null): string | null {
  if (field === "SCENARIO") return scenario.title;
  if (field === "MEASURE") return scenario.measures.find((one) => one.key === key)?.text ?? null;
  if (field === "CONSEQUENCE") return scenario.consequences.find((one) => one.value === key)?.step.toString() ?? null;
  return scenario[WORDS[field]];
}

/** What stands now where a proposal would have another; null for nothing. */
export function standing(of: Suggested, within: RosWholeFragment | null): string | null {
  const scenario = within?.scenarios.find((one) => one.id === of.scenarioId);
  return scenario ? standsIn(scenario, of.field, of.key) : null;
}
