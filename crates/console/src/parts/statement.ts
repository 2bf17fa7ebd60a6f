/** What an item of the picture says, as it is said anew: what is left as it was must be said again. */
import type { PictureItemFragment } from "../data/picture.gql";
import type { StatementInput } from "../gql/schema";

export function statementOf({ section, text, value, verification, source, expiresAt, entries, prognosis, owner, answerBy, coordinates }: PictureItemFragment): StatementInput {
  return { section, text, value, verification, source, expiresAt, entries: [...entries], prognosis, owner, answerBy, coordinates };
}
