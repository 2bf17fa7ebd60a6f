/** Who may read a line, as options of a choice. */
import { useWords } from "../app/language";
import type { Scope } from "../gql/schema";
import { domain } from "../words/domain";

const SCOPES: readonly Scope[] = ["OWN", "PARTICIPANTS", "COUNTY", "PUBLIC"];

export function useScopes(): readonly (readonly [string, string])[] {
  const names = useWords(domain).scope;
  return SCOPES.map((one) => [one, names[one]] as const);
}
