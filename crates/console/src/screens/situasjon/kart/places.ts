/** What stands on the map: from the picture, the warnings, and who takes part. Knows no Leaflet. */
import type { PictureItemFragment } from "../../../data/picture.gql";
import type { Section, WarningLevel } from "../../../gql/schema";
import type { Picture } from "../judge";
import type { Point } from "./coordinates";
import type { MapWarningFragment } from "./kart.gql";
import { MUNICIPALITIES, municipality, type Municipality } from "./municipalities";

/** A shape of a marker. Each kind has its own, so that none is told by its colour. */
export type Shape = "star" | "circle" | "square" | "triangle" | "diamond" | "cross";

export interface Placed {
  readonly id: string;
  readonly shape: Shape;
  /** Filled when we are sure of it; an outline with a question mark when not. */
  readonly sure: boolean;
  readonly at: Point;
  readonly item: PictureItemFragment | null;
}

export interface Ground {
  readonly municipality: Municipality;
  /** Takes part in the incident: its boundary stands out. */
  readonly part: boolean;
  /** A warning that has no outline of its own names it. */
  readonly warned: WarningLevel | null;
}

const SHAPES: Partial<Record<Section, Shape>> = { FACTS: "circle", CONSEQUENCES: "triangle", AFFECTED: "triangle", RESOURCES: "square", ACTORS: "square", PROGNOSIS: "diamond" };

export const shapeOf = (section: Section): Shape => SHAPES[section] ?? "cross";

const standing = (picture: Picture): PictureItemFragment[] => picture.sections.flatMap((one) => one.items).filter((one) => one.standing !== "WITHDRAWN");

/** The incident first, then the items, as the picture has them. */
export function placedOf(picture: Picture): Placed[] {
  const incident: Placed[] = picture.coordinates ? [{ id: "incident", shape: "star", sure: true, at: picture.coordinates, item: null }] : [];
  const items = standing(picture).flatMap((item): Placed[] => (item.coordinates ? [{ id: item.id, shape: shapeOf(item.section), sure: item.verification === "CONFIRMED", at: item.coordinates, item }] : []));
  return [...incident, ...items];
}

/** The items that nobody has put on the map. */
export const unplacedOf = (picture: Picture): PictureItemFragment[] => standing(picture).filter((item) => !item.coordinates);

const LEVELS: readonly WarningLevel[] = ["GREEN", "YELLOW", "ORANGE", "RED"];

/** The same warning comes to each organisation it concerns; on the map it stands once, if it holds or is expected. */
export function warningsOf(all: readonly MapWarningFragment[]): MapWarningFragment[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const same = JSON.stringify([one.headline, one.event, one.level, one.expires, one.outlines]);
    if (seen.has(same) || (one.state !== "ACTIVE" && one.state !== "EXPECTED")) return false;
    return seen.add(same);
  });
}

/** The municipalities there are, marked by who takes part and what is warned of. */
export function groundOf(participants: readonly { number: string | null }[], warnings: readonly MapWarningFragment[]): Ground[] {
  const part = new Set(participants.map((one) => municipality(one.number)));
  const worst = new Map<Municipality | undefined, WarningLevel>();
  for (const { level, municipalities, outlines } of warnings) {
    if (outlines.length > 0) continue;
    for (const one of municipalities.map(municipality)) {
      if (LEVELS.indexOf(level) >= LEVELS.indexOf(worst.get(one) ?? "GREEN")) worst.set(one, level);
    }
  }
  return MUNICIPALITIES.map((one) => ({ municipality: one, part: part.has(one), warned: worst.get(one) ?? null }));
}

/** South, west, north, east of what there is to look at; null when nothing is. */
export function boundsOf(placed: readonly Placed[], ground: readonly Ground[]): [number, number, number, number] | null {
  const parts = ground.filter((one) => one.part).map((one) => one.municipality.extent);
  const points = placed.map(({ at }) => [at.latitude, at.longitude, at.latitude, at.longitude] as const);
  const all = points.length > 0 ? points : parts;
  if (all.length === 0) return null;
  return [Math.min(...all.map((one) => one[0])), Math.min(...all.map((one) => one[1])), Math.max(...all.map((one) => one[2])), Math.max(...all.map((one) => one[3]))];
}
