import { expect, test } from "vitest";
import { addressing, byHand } from "./whom";

test("people by hand are a name, and a number or an address where one stands last", () => {
  expect(byHand(["Vakt Sivilforsvaret, 900 00 000", "Rådmannen", "Presse: vakt@kommune.no", "112"])).toEqual([
    { name: "Vakt Sivilforsvaret", address: "900 00 000" },
    { name: "Rådmannen", address: null },
    { name: "Presse", address: "vakt@kommune.no" },
    { name: "112", address: null },
  ]);
});

const AS_USUAL = { channels: [], minutes: null };

test("people, roles and others are named as the API names them, an address by what it looks like", () => {
  expect(addressing({ people: ["p"], roles: ["crisis_leader"], others: ["Statsforvalteren, vakt@sf.example.no", "Vakta, 900 00 000"], ...AS_USUAL })).toEqual({
    to: [
      { personId: "p" },
      { role: { role: "crisis_leader" } },
      { at: { name: "Statsforvalteren", address: "vakt@sf.example.no", channel: "EMAIL" } },
      { at: { name: "Vakta", address: "900 00 000", channel: "SMS" } },
    ],
  });
});

test("nobody, or someone without an address, is told by no channel", () => {
  expect(addressing({ people: [], roles: [], others: [], ...AS_USUAL })).toBeNull();
  expect(addressing({ people: ["p"], roles: [], others: ["Statsforvalteren"], ...AS_USUAL })).toBeNull();
});

test("the channels and the time to answer are said where they are chosen, the time for every round", () => {
  expect(addressing({ people: ["p"], roles: [], others: [], channels: ["SMS", "VOICE"], minutes: 2.5 })).toEqual({ to: [{ personId: "p" }], channels: ["SMS", "VOICE"], ackTimeoutsSeconds: [150, 150, 150] });
});
