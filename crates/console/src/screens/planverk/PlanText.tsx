/** What a version of a plan says: who answers for it, who leads, and its chapters. */
import { useWords } from "../../app/language";
import { useRole } from "../../parts/roles";
import { forms } from "./form-words";
import type { PlanTextFragment } from "./history.gql";
import { history } from "./history-words";
import { planverk } from "./words";

export function PlanText({ of }: { of: Omit<PlanTextFragment, "missing"> }) {
  const say = useWords(planverk);
  const linked = useWords(forms);
  const { linkGone, empty, nobody } = useWords(history);
  const role = useRole();
  return (
    <>
      <dl className="facts">
        <dt>{say.responsible}</dt><dd>{role(of.responsible)}</dd>
        {of.document && <><dt>{say.document}</dt><dd>{of.document}</dd></>}
        {of.leadership.map((one) => [<dt key={`${one.role}t`}>{role(one.role)}{one.convenes && ` (${say.convenes})`}</dt>, <dd key={one.role}>{one.people.map((each) => each.name).join(", ") || <span className="quiet">{nobody}</span>} – {one.responsibility}{one.powers && `; ${one.powers}`}</dd>])}
      </dl>
      {of.chapters.map((chapter) => (
        <section key={chapter.key}>
          <h3>{chapter.title}</h3>
          <p className="said">{chapter.text ?? <span className="quiet">{chapter.leftOut ?? empty}</span>}</p>
          {chapter.links.length > 0 && <p className="quiet">{linked.links}: {chapter.links.map((link) => `${linked.linked[link.kind]} ${link.name ?? `(${linkGone})`}`).join(", ")}</p>}
        </section>
      ))}
    </>
  ); // prettier-ignore
}
