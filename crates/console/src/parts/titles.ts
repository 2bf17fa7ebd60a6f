/** Ids in sentences of the server, and what incidents they name. Pure. */

/** The id itself as its group, so that a split at it keeps it. */
export const ID = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;

/** A sentence of the server with the titles of the incidents one may see; what else an id may be of stays as it was said. */
export const named = (sentence: string, titleOf: (id: string) => string | null): string =>
  sentence.split(ID).map((piece, at) => { const title = at % 2 === 1 ? titleOf(piece) : null; return title === null ? piece : `«${title}»`; }).join(""); // prettier-ignore
