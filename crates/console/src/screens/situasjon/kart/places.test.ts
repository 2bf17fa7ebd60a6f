import { describe, expect, it } from "vitest";
import type { MapWarningFragment } from "./kart.gql";
import { MUNICIPALITIES, type Municipality, type Ring } from "./municipalities";
import { boundsOf, groundOf, warningsOf } from "./places";

const warning = (said: Partial<MapWarningFragment>): MapWarningFragment =>
  ({ id: "a", headline: "Regn", event: "rain", area: null, level: "YELLOW", state: "ACTIVE", exercise: false, expires: null, municipalities: [], outlines: [], organisation: { id: "o", shortName: "Ringerike" }, ...said }) as MapWarningFragment;

const named = (name: string): Municipality => MUNICIPALITIES.find((one) => one.name === name) ?? MUNICIPALITIES[0]!;
const of = (name: string, latitude: number, longitude: number): boolean => named(name).outline.some((ring) => within(ring, [latitude, longitude]));

/** A ray to the east crosses the boundary an odd number of times. */
function within(ring: Ring, [latitude, longitude]: readonly [number, number]): boolean {
  const crossed = ring.slice(1).filter(([x2, y2], nr) => {
    const [x1, y1] = ring[nr] ?? [x2, y2];
    return y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1;
  });
  return crossed.length % 2 === 1;
}

describe("boundaries", () => {
  it("have the town halls in their own municipality, and not in the neighbour's", () => {
    expect([of("Bærum", 59.891, 10.527), of("Asker", 59.891, 10.527)]).toEqual([true, false]);
    expect([of("Asker", 59.834, 10.435), of("Bærum", 59.834, 10.435)]).toEqual([true, false]);
    expect([of("Oslo", 59.912, 10.734), of("Nesodden", 59.912, 10.734)]).toEqual([true, false]);
    expect([of("Gjerdrum", 60.074, 11.028), of("Nannestad", 60.074, 11.028)]).toEqual([true, false]);
  });

  it("are neighbours' in common", () => {
    const sides = (name: string): Set<string> => new Set(named(name).outline.flat().map(String));
    for (const [one, other] of [["Oslo", "Bærum"], ["Bærum", "Asker"], ["Asker", "Lier"], ["Hol", "Ål"], ["Ringerike", "Hole"]] as const) {
      expect([...sides(one)].filter((corner) => sides(other).has(corner)).length, `${one}, ${other}`).toBeGreaterThan(2);
    }
  });
});

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
    expect(boundsOf([], groundOf([{ number: "3310" }], []))).toEqual([59.957, 10.125, 60.126, 10.478]);
    expect(boundsOf([], groundOf([], []))).toBeNull();
  });

  it("has each municipality's name within its boundary, closed, and no number twice", () => {
    for (const { at, outline, name } of MUNICIPALITIES) {
      expect(outline.some((ring) => within(ring, at)), name).toBe(true);
      for (const ring of outline) expect([ring.length > 3, ring.at(-1)], name).toEqual([true, ring[0]]);
    }
    const numbers = MUNICIPALITIES.flatMap((one) => one.numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
