/** The shapes of the map's markers, on a field of 24 by 24: drawn alike on the map and in the list beside it. */
import type { Shape } from "./places";

export const FIELD = 24;
export const GLYPHS: Readonly<Record<Shape, string>> = {
  star: "M12 1.5l3.1 7 7.4.7-5.6 5 1.6 7.4L12 17.8l-6.5 3.8 1.6-7.4-5.6-5 7.4-.7z",
  circle: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z",
  square: "M4 4h16v16H4z",
  triangle: "M12 2.5l10 18H2z",
  diamond: "M12 1.5L22.5 12 12 22.5 1.5 12z",
  cross: "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z",
};
