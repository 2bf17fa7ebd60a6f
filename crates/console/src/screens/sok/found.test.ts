import { describe, expect, it } from "vitest";
import { byIncident, pieces } from "./found";

const shown = (text: string, words: string): string => pieces(text, words).map((one) => (one.found ? `[${one.text}]` : one.text)).join("");

describe("the words found", () => {
  it("are marked wherever they stand, whatever their case", () => {
    expect(shown("Elva stiger. ELVA går over", "elva")).toBe("[Elva] stiger. [ELVA] går over");
    expect(shown("Ålesund, Alesund", "å")).toBe("[Å]lesund, Alesund");
  });

  it("are what was written and no pattern", () => {
    expect(shown("Kl. 14 (ca.) eller 14x", "14 (ca.)")).toBe("Kl. [14 (ca.)] eller 14x");
  });

  it("are looked for without the spaces around them, and nothing marks nothing", () => {
    expect(shown("Vei stengt", " stengt ")).toBe("Vei [stengt]");
    expect(shown("Vei stengt", " ")).toBe("Vei stengt");
  });

  it("are in sight where a long text is cut", () => {
    const long = `${"a ".repeat(1_000)}elva ${"b ".repeat(1_000)}`;
    const said = shown(long, "elva");
    expect(said).toContain("[elva]");
    expect(said.startsWith("… ") && said.endsWith(" …")).toBe(true);
    expect(said.length).toBeLessThan(620);
    expect(shown(`${"c ".repeat(1_000)}elva`, "elva").endsWith("[elva]")).toBe(true);
  });
});

it("keeps lines of one incident together, in the order they were found", () => {
  const hits = ["a", "a", "b", "a"].map((id, at) => ({ incident: { id }, at }));
  expect(byIncident(hits).map((group) => group.map((one) => one.at))).toEqual([[0, 1], [2], [3]]);
});
