/** Markers that would lie on each other, moved apart: each can be seen and pressed. Knows no map; lengths are in pixels. */
export type Pixel = readonly [x: number, y: number];

/** Rings that are tried around a place; beyond them a marker stays where it is. */
const RINGS_MAX = 12;
const PLACES_ON_A_RING = 6;
/** Two that are meant to be just far enough are, whatever was lost in counting. */
const SLACK = 0.01;

/** Where each is shown, none nearer than `least` to one before it: the first stay where they are. */
export function apart(points: readonly Pixel[], least: number): Pixel[] {
  const settled: Pixel[] = [];
  for (const point of points) settled.push(around(point, least).find((tried) => settled.every((other) => Math.hypot(tried[0] - other[0], tried[1] - other[1]) >= least - SLACK)) ?? point);
  return settled;
}

/** The place itself, then rings around it, from above and clockwise. */
function around([x, y]: Pixel, least: number): Pixel[] {
  const places: Pixel[] = [[x, y]];
  for (let ring = 1; ring <= RINGS_MAX; ring++) {
    const count = ring * PLACES_ON_A_RING;
    for (let step = 0; step < count; step++) {
      const angle = (2 * Math.PI * step) / count - Math.PI / 2;
      places.push([x + ring * least * Math.cos(angle), y + ring * least * Math.sin(angle)]);
    }
  }
  return places;
}
