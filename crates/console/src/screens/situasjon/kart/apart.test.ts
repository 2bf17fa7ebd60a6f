import { describe, expect, it } from "vitest";
import { apart, type Pixel } from "./apart";

describe("moving markers apart", () => {
  it("leaves what does not touch where it is", () => {
    const points: Pixel[] = [[0, 0], [40, 0], [0, 32]];
    expect(apart(points, 32)).toEqual(points);
  });

  it("keeps the first in its place and every other at least so far from all", () => {
    const shown = apart(Array.from({ length: 40 }, (): Pixel => [100, 100]), 32);
    expect(shown[0]).toEqual([100, 100]);
    for (const [nr, one] of shown.entries()) {
      for (const other of shown.slice(nr + 1)) expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThan(31.9);
    }
  });
});
