/** Where scenarios stand in the risk matrix. Repeats no rule: the colour of each is what the server said. */
import type { RiskBand } from "../../gql/schema";

export interface Risk {
  readonly scenarioId: string;
  readonly value: string;
  readonly step: number;
  readonly probability: string;
  readonly band: RiskBand;
}

const ORDER: readonly RiskBand[] = ["LOW", "MEDIUM", "HIGH"];

/** The risk of each scenario for one value, or, with an empty one, its worst over all values. */
export function risksFor(risks: readonly Risk[], value: string): readonly Risk[] {
  if (value !== "") return risks.filter((risk) => risk.value === value);
  const worst = new Map<string, Risk>();
  for (const risk of risks) {
    const now = worst.get(risk.scenarioId);
    if (!now || graver(risk, now)) worst.set(risk.scenarioId, risk);
  }
  return [...worst.values()];
}

const graver = (one: Risk, other: Risk): boolean => ORDER.indexOf(one.band) - ORDER.indexOf(other.band) > 0 || (one.band === other.band && one.step > other.step);

/** Those of a cell: a step of probability and of consequence. */
export const inCell = (risks: readonly Risk[], probability: string, step: number): readonly Risk[] =>
  risks.filter((risk) => risk.probability === probability && risk.step === step);

/** Scenarios by risk: the gravest first. */
export function byRisk(risks: readonly Risk[], ids: readonly string[]): readonly string[] {
  const worst = new Map(risksFor(risks, "").map((risk) => [risk.scenarioId, risk]));
  const weight = (id: string): number => {
    const risk = worst.get(id);
    return risk ? ORDER.indexOf(risk.band) * 100 + risk.step : -1;
  };
  return ids.toSorted((a, b) => weight(b) - weight(a));
}
