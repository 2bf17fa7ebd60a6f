import { describe, expect, it } from "vitest";
import { codeOf, inputOf, nodeOf, placeOf, type NodeMark } from "./node-rules";

const entry: NodeMark = { kind: "ENTRY", id: null, incidentId: "aaaa-1", number: 32, organisation: null };
const measure: NodeMark = { kind: "MEASURE", id: "bbbb-2", incidentId: null, number: null, organisation: { id: "cccc-3" } };
const point: NodeMark = { kind: "LEARNING_POINT", id: "dddd-4", incidentId: "aaaa-1", number: null, organisation: null };
const trial: NodeMark = { kind: "TRIAL", id: "eeee-5", incidentId: null, number: null, organisation: null };

describe("a link of the thread", () => {
  it("comes back from the address it was written to", () => {
    for (const node of [entry, measure, point, trial]) expect(nodeOf(codeOf(node))).toEqual(node);
  });
  it("is asked for as the API names its kind", () => {
    expect(inputOf(entry)).toEqual({ entry: { incidentId: "aaaa-1", number: 32 } });
    expect(inputOf(measure)).toEqual({ measure: { organisationId: "cccc-3", id: "bbbb-2" } });
    expect(inputOf(trial)).toEqual({ trial: "eeee-5" });
  });
  it("is null when the address is nonsense", () => {
    for (const code of ["", "ENTRY", "ENTRY_a_b", "WHAT_a_1", "MEASURE_a_"]) expect(nodeOf(code)).toBeNull();
  });
  it("of the log stands in that log", () => expect(placeOf(entry)).toBe("/hendelse/aaaa-1/logg?linje=32"));
});
