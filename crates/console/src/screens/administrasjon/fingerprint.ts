/** A hash as it is read aloud and written down: in groups that the eye can hold. */

const GROUP = 4;

export const fingerprint = (hash: string): string => hash.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join(" ") ?? "";
