import { describe, expect, it } from "vitest";
import { above, below, steps } from "./thread-rules";

const links = [
  { above: ["p"], node: { key: "r", kind: "REVISION" as const } },
  { above: [], node: { key: "e", kind: "ENTRY" as const } },
  { above: ["f"], node: { key: "p", kind: "PROPOSAL" as const } },
  { above: ["e"], node: { key: "f", kind: "FINDING" as const } },
];

describe("the thread", () => {
  it("runs from the log to the revision, without steps that are not there", () => {
    expect(steps(links).map(([kind]) => kind)).toEqual(["ENTRY", "FINDING", "PROPOSAL", "REVISION"]);
  });
  it("is walked both ways", () => {
    expect(below(links, "f").map((one) => one.node.key)).toEqual(["p"]);
    const revision = links[0];
    expect(revision && above(links, revision).map((one) => one.node.key)).toEqual(["p"]);
  });
});
