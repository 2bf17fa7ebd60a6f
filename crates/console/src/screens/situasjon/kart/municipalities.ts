/**
 * The municipalities of Oslo, Akershus and Buskerud: their numbers, a point within each for its name, and their
 * boundaries. A municipality elsewhere is none of them, and the map says so.
 *
 * Contains data of Kartverket (the open interface of administrative units), CC BY 4.0. docs/decisions/0027 says where
 * they come from, and how plain they are.
 */
import { OUTLINES } from "./outlines";

/** A closed line: longitude, latitude, as GeoJSON has them. */
export type Ring = readonly (readonly [number, number])[];

export interface Municipality {
  /** Official numbers (kommunenummer): of 2024, and before it. */
  readonly numbers: readonly string[];
  readonly name: string;
  /** A point within: latitude, longitude. */
  readonly at: readonly [number, number];
  readonly outline: readonly Ring[];
  /** South, west, north, east of the outline. */
  readonly extent: readonly [number, number, number, number];
}

/** What the map owes those it has this from. */
export const OUTLINES_BY = "Kartverket, CC BY 4.0";

// prettier-ignore
const KNOWN: readonly Pick<Municipality, "numbers" | "name" | "at">[] = [
  { numbers: ["0301"], name: "Oslo", at: [59.972, 10.776] },
  { numbers: ["3201", "3024"], name: "Bærum", at: [59.929, 10.500] },
  { numbers: ["3203", "3025"], name: "Asker", at: [59.681, 10.475] },
  { numbers: ["3205", "3030"], name: "Lillestrøm", at: [59.916, 11.217] },
  { numbers: ["3207", "3020"], name: "Nordre Follo", at: [59.731, 10.900] },
  { numbers: ["3209", "3033"], name: "Ullensaker", at: [60.161, 11.195] },
  { numbers: ["3212", "3023"], name: "Nesodden", at: [59.808, 10.638] },
  { numbers: ["3214", "3022"], name: "Frogn", at: [59.696, 10.646] },
  { numbers: ["3216", "3019"], name: "Vestby", at: [59.595, 10.738] },
  { numbers: ["3218", "3021"], name: "Ås", at: [59.679, 10.774] },
  { numbers: ["3220", "3028"], name: "Enebakk", at: [59.769, 11.105] },
  { numbers: ["3222", "3029"], name: "Lørenskog", at: [59.897, 10.967] },
  { numbers: ["3224", "3027"], name: "Rælingen", at: [59.891, 11.079] },
  { numbers: ["3226", "3026"], name: "Aurskog-Høland", at: [59.809, 11.596] },
  { numbers: ["3228", "3034"], name: "Nes", at: [60.097, 11.496] },
  { numbers: ["3230", "3032"], name: "Gjerdrum", at: [60.079, 11.021] },
  { numbers: ["3232", "3031"], name: "Nittedal", at: [60.080, 10.857] },
  { numbers: ["3234", "3054"], name: "Lunner", at: [60.256, 10.662] },
  { numbers: ["3236", "3053"], name: "Jevnaker", at: [60.265, 10.403] },
  { numbers: ["3238", "3036"], name: "Nannestad", at: [60.257, 10.968] },
  { numbers: ["3240", "3035"], name: "Eidsvoll", at: [60.349, 11.256] },
  { numbers: ["3242", "3037"], name: "Hurdal", at: [60.432, 10.999] },
  { numbers: ["3301", "3005"], name: "Drammen", at: [59.697, 10.176] },
  { numbers: ["3303", "3006"], name: "Kongsberg", at: [59.595, 9.671] },
  { numbers: ["3305", "3007"], name: "Ringerike", at: [60.327, 10.022] },
  { numbers: ["3310", "3038"], name: "Hole", at: [60.042, 10.302] },
  { numbers: ["3312", "3049"], name: "Lier", at: [59.845, 10.211] },
  { numbers: ["3314", "3048"], name: "Øvre Eiker", at: [59.744, 9.841] },
  { numbers: ["3316", "3047"], name: "Modum", at: [60.011, 10.019] },
  { numbers: ["3318", "3046"], name: "Krødsherad", at: [60.193, 9.671] },
  { numbers: ["3320", "3039"], name: "Flå", at: [60.434, 9.540] },
  { numbers: ["3322", "3040"], name: "Nesbyen", at: [60.547, 9.028] },
  { numbers: ["3324", "3041"], name: "Gol", at: [60.751, 9.012] },
  { numbers: ["3326", "3042"], name: "Hemsedal", at: [60.928, 8.383] },
  { numbers: ["3328", "3043"], name: "Ål", at: [60.697, 8.504] },
  { numbers: ["3330", "3044"], name: "Hol", at: [60.604, 8.022] },
  { numbers: ["3332", "3045"], name: "Sigdal", at: [60.130, 9.410] },
  { numbers: ["3334", "3050"], name: "Flesberg", at: [59.849, 9.505] },
  { numbers: ["3336", "3051"], name: "Rollag", at: [60.002, 9.257] },
  { numbers: ["3338", "3052"], name: "Nore og Uvdal", at: [60.314, 8.829] },
];

export const MUNICIPALITIES: readonly Municipality[] = KNOWN.map((one) => {
  const outline = ringsOf(OUTLINES[one.numbers[0] ?? ""] ?? "");
  return { ...one, outline, extent: extentOf(outline) };
});

/** The municipality with one of these official numbers. */
export function municipality(number: string | null): Municipality | undefined {
  return MUNICIPALITIES.find((one) => number !== null && one.numbers.includes(number));
}

function ringsOf(written: string): Ring[] {
  return written.split(" / ").map((ring) => {
    const numbers = ring.split(" ").map(Number);
    return numbers.flatMap((longitude, nr) => (nr % 2 === 0 ? [[longitude, numbers[nr + 1] ?? NaN] as const] : []));
  });
}

function extentOf(rings: readonly Ring[]): Municipality["extent"] {
  const longitudes = rings.flat().map(([longitude]) => longitude);
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  return [Math.min(...latitudes), Math.min(...longitudes), Math.max(...latitudes), Math.max(...longitudes)];
}
