/**
 * Where municipalities around Oslo, Akershus and Buskerud lie: a point within each, and how far it reaches. These are
 * no boundaries: a rectangle says only that the municipality lies within it, and rectangles of neighbours overlap. They
 * are drawn as such, and the map says so.
 *
 * Contains data of Kartverket (the open interface of administrative units), CC BY 4.0, rounded outwards to a hundredth
 * of a degree. docs/decisions/0027 says where they come from, and why they are coarse.
 */
export interface Municipality {
  /** Official numbers (kommunenummer): of 2024, and before it. */
  readonly numbers: readonly string[];
  readonly name: string;
  /** A point within: latitude, longitude. */
  readonly at: readonly [number, number];
  /** South, west, north, east. */
  readonly extent: readonly [number, number, number, number];
}

/** What the map owes those it has this from. */
export const COARSE_BY = "Kartverket, CC BY 4.0";

// prettier-ignore
export const MUNICIPALITIES: readonly Municipality[] = [
  { numbers: ["0301"], name: "Oslo", at: [59.972, 10.776], extent: [59.80, 10.48, 60.14, 10.96] },
  { numbers: ["3201", "3024"], name: "Bærum", at: [59.929, 10.500], extent: [59.82, 10.34, 60.04, 10.66] },
  { numbers: ["3203", "3025"], name: "Asker", at: [59.681, 10.475], extent: [59.45, 10.29, 59.91, 10.64] },
  { numbers: ["3205", "3030"], name: "Lillestrøm", at: [59.916, 11.217], extent: [59.75, 10.93, 60.08, 11.44] },
  { numbers: ["3212", "3023"], name: "Nesodden", at: [59.808, 10.638], extent: [59.72, 10.54, 59.89, 10.75] },
  { numbers: ["3214", "3022"], name: "Frogn", at: [59.696, 10.646], extent: [59.61, 10.53, 59.78, 10.76] },
  { numbers: ["3218", "3021"], name: "Ås", at: [59.679, 10.774], extent: [59.59, 10.67, 59.77, 10.90] },
  { numbers: ["3220", "3028"], name: "Enebakk", at: [59.769, 11.105], extent: [59.68, 10.93, 59.86, 11.25] },
  { numbers: ["3222", "3029"], name: "Lørenskog", at: [59.897, 10.967], extent: [59.83, 10.90, 59.96, 11.04] },
  { numbers: ["3224", "3027"], name: "Rælingen", at: [59.891, 11.079], extent: [59.82, 11.01, 59.96, 11.18] },
  { numbers: ["3226", "3026"], name: "Aurskog-Høland", at: [59.809, 11.596], extent: [59.59, 11.27, 60.03, 11.95] },
  { numbers: ["3230", "3032"], name: "Gjerdrum", at: [60.079, 11.021], extent: [60.02, 10.91, 60.13, 11.12] },
  { numbers: ["3232", "3031"], name: "Nittedal", at: [60.080, 10.857], extent: [59.97, 10.67, 60.19, 11.00] },
  { numbers: ["3301", "3005"], name: "Drammen", at: [59.697, 10.176], extent: [59.53, 9.94, 59.87, 10.43] },
  { numbers: ["3303", "3006"], name: "Kongsberg", at: [59.595, 9.671], extent: [59.40, 9.33, 59.79, 10.06] },
  { numbers: ["3305", "3007"], name: "Ringerike", at: [60.327, 10.022], extent: [60.01, 9.70, 60.64, 10.61] },
  { numbers: ["3310", "3038"], name: "Hole", at: [60.042, 10.302], extent: [59.95, 10.12, 60.13, 10.48] },
  { numbers: ["3312", "3049"], name: "Lier", at: [59.845, 10.211], extent: [59.71, 10.06, 59.98, 10.38] },
  { numbers: ["3314", "3048"], name: "Øvre Eiker", at: [59.744, 9.841], extent: [59.58, 9.64, 59.91, 10.07] },
  { numbers: ["3316", "3047"], name: "Modum", at: [60.011, 10.019], extent: [59.84, 9.71, 60.18, 10.30] },
  { numbers: ["3318", "3046"], name: "Krødsherad", at: [60.193, 9.671], extent: [60.07, 9.45, 60.32, 9.89] },
  { numbers: ["3320", "3039"], name: "Flå", at: [60.434, 9.540], extent: [60.29, 9.09, 60.58, 9.85] },
  { numbers: ["3322", "3040"], name: "Nesbyen", at: [60.547, 9.028], extent: [60.39, 8.68, 60.71, 9.44] },
  { numbers: ["3324", "3041"], name: "Gol", at: [60.751, 9.012], extent: [60.63, 8.71, 60.88, 9.34] },
  { numbers: ["3326", "3042"], name: "Hemsedal", at: [60.928, 8.383], extent: [60.76, 8.04, 61.10, 8.92] },
  { numbers: ["3328", "3043"], name: "Ål", at: [60.697, 8.504], extent: [60.47, 7.77, 60.93, 8.85] },
  { numbers: ["3330", "3044"], name: "Hol", at: [60.604, 8.022], extent: [60.34, 7.43, 60.87, 8.63] },
  { numbers: ["3332", "3045"], name: "Sigdal", at: [60.130, 9.410], extent: [59.89, 9.13, 60.37, 9.86] },
];

/** The municipality with one of these official numbers. */
export function municipality(number: string | null): Municipality | undefined {
  return MUNICIPALITIES.find((one) => number !== null && one.numbers.includes(number));
}
