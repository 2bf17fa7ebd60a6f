import { describe, expect, it } from "vitest";
import { keyOf, manner, titled, unrung, withRung } from "./rules";

const first = { notificationId: "a", recipient: 1, round: 1 };
const again = { ...first, round: 2 };
const other = { ...first, notificationId: "b" };

describe("a call", () => {
  it("rings once, and anew in its next round", () => {
    const rung = withRung([], [first, other]);
    expect(unrung([first, again, other], rung)).toEqual([again]);
  });
  it("is remembered among the last hundred", () => {
    const many = Array.from({ length: 120 }, (_, round) => ({ ...first, round }));
    const rung = withRung([keyOf(other)], many);
    expect(rung).toHaveLength(100);
    expect(rung.at(-1)).toBe(keyOf({ ...first, round: 119 }));
    expect(withRung(["x", keyOf(first)], [first])).toEqual(["x", keyOf(first)]);
  });
  it("of an exercise is never told as real", () => {
    expect(manner({ exercise: false, drill: false })).toBe("real");
    expect(manner({ exercise: true, drill: true })).toBe("exercise");
    expect(manner({ exercise: false, drill: true })).toBe("drill");
  });
});

describe("the title", () => {
  it("is its own while nothing calls", () => expect(titled("Logg", null, 0, false)).toBe("Logg"));
  it("tells of the call by turns", () => expect([0, 1, 2].map((turn) => titled("Logg", "VARSEL", turn, false))).toEqual(["VARSEL", "Logg", "VARSEL"]));
  it("stands still where nothing may move", () => expect(titled("Logg", "VARSEL", 1, true)).toBe("VARSEL · Logg"));
});
