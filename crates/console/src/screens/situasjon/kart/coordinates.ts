/** Coordinates as people type and read them: latitude first, decimal degrees. What lies off the Earth is the server's to refuse. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const NUMBER = String.raw`[+-]?\d{1,3}(?:[.,]\d+)?`;
const HALF = String.raw`(${NUMBER})\s*°?\s*([NSnsEeØøVvWw])?`;
const PAIR = new RegExp(String.raw`^\s*${HALF}(?:\s*[;,]\s+|\s*;\s*|\s+|,(?=\s*[+-]?\d{1,3}(?:\.|$)))${HALF}\s*$`);

/**
 * `59.8901, 10.5263`, `59,8901 10,5263`, `59.8901 N 10.5263 Ø`; null for what is no pair of numbers. Two decimal commas
 * need a space or a semicolon between the numbers.
 */
export function readPoint(typed: string): Point | null {
  const [, north, letter = "", east, other = ""] = PAIR.exec(typed) ?? [];
  if (north === undefined || east === undefined) return null;
  const first = signed(north, letter);
  const second = signed(east, other);
  // Someone who says which is which may say them in any order.
  return /[EeØøVvWw]/.test(letter) ? { latitude: second, longitude: first } : { latitude: first, longitude: second };
}

function signed(number: string, letter: string): number {
  const value = Number(number.replace(",", "."));
  return /[SsVvWw]/.test(letter) ? -value : value;
}

/** As it is shown and typed: five decimals, about a metre. */
export function writePoint({ latitude, longitude }: Point): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
