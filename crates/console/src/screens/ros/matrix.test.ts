import { describe, expect, it } from "vitest";
import { byRisk, inCell, risksFor, type Risk } from "./matrix";

const risk = (scenarioId: string, value: string, step: number, probability: string, band: Risk["band"]): Risk => ({ scenarioId, value, step, probability, band });
const all = [risk("flom", "life", 3, "c", "MEDIUM"), risk("flom", "nature", 5, "c", "HIGH"), risk("brann", "life", 4, "b", "MEDIUM"), risk("brann", "nature", 1, "b", "LOW")];

describe("the risk matrix", () => {
  it("places a scenario by its worst value when none is chosen", () => {
    expect(risksFor(all, "").map((one) => [one.scenarioId, one.step])).toEqual([["flom", 5], ["brann", 4]]);
  });
  it("places it by the chosen value", () => expect(risksFor(all, "life").map((one) => one.step)).toEqual([3, 4]));
  it("puts each in one cell", () => expect(inCell(risksFor(all, ""), "c", 5).map((one) => one.scenarioId)).toEqual(["flom"]));
  it("lists the gravest first, what is not assessed last", () => expect(byRisk(all, ["ny", "brann", "flom"])).toEqual(["flom", "brann", "ny"]));
});
