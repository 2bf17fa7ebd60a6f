import { FIELD, GLYPHS } from "./glyphs";
import type { Shape } from "./places";

/** A marker's shape in the list; its meaning always stands beside it in words. */
export function Glyph({ shape, sure }: { shape: Shape; sure: boolean }) {
  return (
    <svg className={`map-glyph map-${shape}${sure ? "" : " unsure"}`} viewBox={`0 0 ${FIELD} ${FIELD}`} aria-hidden="true" focusable="false">
      <path d={GLYPHS[shape]} />
    </svg>
  );
}
