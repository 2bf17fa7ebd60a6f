import { describe, expect, it } from "vitest";
import { keysOf, lacking } from "./chapters";

describe("the keys of chapters", () => {
  it("stay, and new ones are made of titles, each once", () => {
    const titles = [{ key: "vann", title: "Vann og avløp" }, { key: "", title: "Øvrige tjenester på åsen" }, { key: "", title: "Vann" }, { key: "", title: "112" }]; // prettier-ignore
    expect(keysOf(titles)).toEqual(["vann", "ovrige_tjenester_pa_asen", "vann_2", "kapittel"]);
  });
});

describe("what a plan must have", () => {
  const names = { LEADERSHIP: "kriseledelse", NOTIFICATION_LIST: "varslingsliste", RESOURCES: "ressurser", EVACUATION: "evakuering", PUBLIC_WARNING: "befolkningsvarsling", COMMUNICATION: "kommunikasjon", REARRANGED_OPERATION: "omlagt drift", RAISED_CAPACITY: "økt kapasitet" }; // prettier-ignore
  it("is what the regulation asks of the overall plan, less what is there", () => {
    const asked = lacking("OVERALL", [{ key: "evakuering", part: "EVACUATION" }], [], names);
    expect(asked.map((one) => one.part)).toEqual(["NOTIFICATION_LIST", "RESOURCES", "PUBLIC_WARNING", "COMMUNICATION"]);
    expect(asked[0]?.title).toBe("Varslingsliste");
  });
  it("is for a sector plan what the overall plan asks, by the same keys", () => {
    const overall = [{ key: "evakuering", title: "Evakuering", part: null }];
    expect(lacking("SECTOR", [], overall, names)).toEqual(overall);
    expect(lacking("SECTOR", [{ key: "evakuering", part: "" }], overall, names)).toEqual([]);
    expect(lacking("SUB_PLAN", [], overall, names)).toEqual([]);
  });
});
