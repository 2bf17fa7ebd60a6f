import { describe, expect, it } from "vitest";
import { columnsOf, draftOf, freeKey, scalesOf, sized } from "./scales";

const scales = {
  probability: [{ key: "a", name: "Sjelden", fromPerMille: 0 }, { key: "b", name: "Ofte", fromPerMille: 10 }],
  values: [{ key: "life", name: "Liv", steps: ["Små", "Store"] }],
  matrix: [["LOW", "MEDIUM"], ["MEDIUM", "HIGH"]],
} as const; // prettier-ignore

describe("scales as they are written", () => {
  it("are the same when nothing is changed", () => expect(scalesOf(draftOf(scales))).toEqual(scales));
  it("give a new step the colour of its nearest neighbour", () => expect(sized(scales.matrix, 3, 3)).toEqual([["LOW", "MEDIUM", "MEDIUM"], ["MEDIUM", "HIGH", "HIGH"], ["MEDIUM", "HIGH", "HIGH"]]));
  it("drop the colours of what was taken away", () => expect(sized(scales.matrix, 1, 1)).toEqual([["LOW"]]));
  it("have as many columns as the longest list of steps", () => expect(columnsOf({ ...draftOf(scales), values: [{ key: "v", name: "V", steps: "1\n\n2\n3" }] })).toBe(3));
  it("give a new step a key nobody has", () => expect(freeKey("p", [{ key: "p2" }])).toBe("p3"));
});
