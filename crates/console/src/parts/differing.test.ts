import { expect, it } from "vitest";
import { parted } from "./differing";

it("leaves what two texts begin and end with alike out of the difference", () => {
  expect(parted("Alle skal til skolen ved elva.", "Alle skal til hallen ved elva.")).toEqual({ head: "Alle skal til ", old: "skolen", now: "hallen", tail: " ved elva." });
  expect(parted("Ring.", "Ring. Så gå.")).toMatchObject({ old: "", now: " Så gå." });
});

it("loses no word and tells none twice", () => {
  for (const [old, now] of [["a a a", "a a"], ["a b", "b a"], ["", "ny"], ["borte", ""], ["lik\nher", "lik\nher"]] as const) {
    const { head, tail, ...between } = parted(old, now);
    expect([head + between.old + tail, head + between.now + tail]).toEqual([old, now]);
  }
});
