/** Who said a thing, when, and on which line of the log. */
import { useWords } from "../app/language";
import { Link } from "../app/Link";
import { addressOf } from "../app/router";
import { deeds } from "../words/deeds";
import { useActing } from "./acting";
import type { SaidFragment } from "./said.gql";
import { Time } from "./time";

export function By({ of, before }: { of: SaidFragment; before?: string }) {
  return <span className="quiet origin">{before && `${before} `}<Time at={of.occurredAt} /> · {of.by.person.name} · <LineNumber of={of.number} /></span>; // prettier-ignore
}

export function LineNumber({ of }: { of: number }) {
  const say = useWords(deeds);
  const { incidentId } = useActing();
  return <Link className="said-line" href={addressOf("logg", incidentId)}>{say.line(of)}</Link>; // prettier-ignore
}
