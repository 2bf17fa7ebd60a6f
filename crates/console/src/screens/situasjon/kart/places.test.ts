import { describe, expect, it } from "vitest";
import type { MapWarningFragment } from "./kart.gql";
import { MUNICIPALITIES } from "./municipalities";
import { boundsOf, groundOf, warningsOf } from "./places";

const warning = (said: Partial<MapWarningFragment>): MapWarningFragment =>
  ({ id: "a", headline: "Regn", event: "rain", area: null, level: "YELLOW", state: "ACTIVE", exercise: false, expires: null, municipalities: [], outlines: [], organisation: { id: "o", shortName: "Ringerike" }, ...said }) as MapWarningFragment;

describe("what stands on the map", () => {
  it("shows a warning once, however many it concerns, and none that is over", () => {
    const all = [warning({}), warning({ id: "b" }), warning({ id: "c", level: "RED" }), warning({ id: "d", headline: "Vind", state: "EXPIRED" })];
    expect(warningsOf(all).map((one) => one.id)).toEqual(["a", "c"]);
  });

  it("knows a municipality by its number of today and of before", () => {
    for (const number of ["3305", "3007"]) expect(groundOf([{ number }], []).filter((one) => one.part).map((one) => one.municipality.name)).toEqual(["Ringerike"]);
    expect(groundOf([{ number: "4601" }, { number: null }], []).some((one) => one.part)).toBe(false);
  });

  it("marks a municipality with the worst that is said of it by number alone", () => {
    const ground = groundOf([], [warning({ level: "ORANGE", municipalities: ["3310"] }), warning({ municipalities: ["3310"] }), warning({ level: "RED", municipalities: ["3305"], outlines: [[[10, 60]]] })]);
    expect(ground.filter((one) => one.warned).map((one) => [one.municipality.name, one.warned])).toEqual([["Hole", "ORANGE"]]);
  });

  it("looks at what is placed, else at who takes part, else at nothing", () => {
    const placed = [{ id: "x", shape: "star" as const, sure: true, at: { latitude: 60.1, longitude: 10.2 }, item: null }];
    expect(boundsOf(placed, [])).toEqual([60.1, 10.2, 60.1, 10.2]);
    expect(boundsOf([], groundOf([{ number: "3310" }], []))).toEqual([59.95, 10.12, 60.13, 10.48]);
    expect(boundsOf([], groundOf([], []))).toBeNull();
  });

  it("has each municipality's point within its rectangle, and no number twice", () => {
    for (const { at: [latitude, longitude], extent: [south, west, north, east], name } of MUNICIPALITIES) {
      expect(latitude > south && latitude < north && longitude > west && longitude < east, name).toBe(true);
    }
    const numbers = MUNICIPALITIES.flatMap((one) => one.numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
