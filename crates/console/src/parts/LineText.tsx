/** What a line says. Where the system names another incident by its id alone, it is shown by its title. */
import { useWords } from "../app/language";
import { Link } from "../app/Link";
import { addressOf } from "../app/router";
import type { EntryLineFragment } from "../data/entry.gql";
import { useTitleOf } from "../data/incidents";
import { openings } from "../words/openings";
import { ID } from "./titles";

export function LineText({ of }: { of: Pick<EntryLineFragment, "text" | "generated"> }) {
  if (!of.generated || !ID.test(of.text)) return of.text;
  // Split at a group: every second piece is what it matched.
  return of.text.split(ID).map((piece, at) => (at % 2 === 1 ? <Named key={at} id={piece} /> : piece));
}

function Named({ id }: { id: string }) {
  const say = useWords(openings);
  return <Link href={addressOf("logg", id)}>{useTitleOf(id) ?? say.some}</Link>; // prettier-ignore
}

/** A person with their role; what is named after its role is said once. */
export const recordedBy = (name: string, role: string): string => (name.toLowerCase() === role ? name : `${name}, ${role}`);
