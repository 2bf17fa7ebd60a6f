/** What we knew, beside what had happened; and before both, what we did not know yet. */
import { Heading } from "@digdir/designsystemet-react";
import { useId, type ReactNode } from "react";
import { language, LOCALES, useWords } from "../../app/language";
import type { DifferencesFragment } from "../../data/picture.gql";
import { Changes, countOf } from "../../parts/changes";
import { Mark, PhaseMark, SeverityMark } from "../../parts/tags";
import { spanOf, Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import type { MomentPictureFragment } from "./tidslinje.gql";
import { tidslinje } from "./words";

type Picture = MomentPictureFragment;

export function Apart({ of }: { of: DifferencesFragment }) {
  const say = useWords(tidslinje);
  const n = countOf(of);
  return (
    <section className={n > 0 ? "card apart some" : "card apart"} aria-label={say.apart}>
      <Heading level={2} data-size="2xs">{say.apart}</Heading>
      <p className={n > 0 ? "" : "quiet"}>{n > 0 ? say.apartLead(n) : say.apartNone}</p>
      {n > 0 && <Changes of={of} />}
    </section>
  ); // prettier-ignore
}

interface Props {
  readonly of: Picture;
  /** What stands in this picture and not in the other, by id or key. */
  readonly alone: ReadonlySet<string>;
  readonly title: string;
  readonly lead: string;
  /** What is said of those. */
  readonly aloneSaid: string;
  readonly organisationId: string | undefined;
  readonly at: number;
  readonly className: string;
}

export function PictureAt({ of, alone, title, lead, aloneSaid, organisationId, at, className }: Props) {
  const say = useWords(tidslinje);
  const words = useWords(pictureWords);
  const id = useId();
  const part = of.parts.find((one) => one.organisation.id === organisationId) ?? null;
  const sections = of.sections.filter((one) => one.items.length > 0);
  return (
    <section className={`card picture-at ${className}`} aria-labelledby={id}>
      <header><Heading level={2} data-size="2xs" id={id}>{title} <span className="picture-when"><Time at={new Date(at).toISOString()} date="always" seconds /></span></Heading><p className="quiet">{lead}</p></header>
      {of.parts.length === 0 ? <p className="quiet">{say.before0}</p> : <Facts of={of} part={part} at={at} />}
      {of.indicators.length > 0 && (
        <ul className="at-figures">
          {of.indicators.map((one) => (
            <li key={one.key} className={alone.has(one.key) ? "alone" : ""}>
              <span className="quiet">{one.name}</span> <strong>{one.value === null ? say.unknown : one.value.toLocaleString(LOCALES[language.get()])}</strong> {one.value !== null && one.unit}
              {one.newest && <span className="quiet"> <Time at={one.newest.origin.occurredAt} /></span>}
            </li>
          ))}
        </ul>
      )}
      {sections.length === 0 && of.parts.length > 0 && <p className="quiet">{say.empty}</p>}
      {sections.map(({ section, items }) => (
        <section key={section} className="at-section">
          <h3>{words.section[section]}</h3>
          <ul>{items.map((item) => <ItemAt key={item.id} of={item} alone={alone.has(item.id) ? aloneSaid : null} />)}</ul>
        </section>
      ))}
    </section>
  ); // prettier-ignore
}

function ItemAt({ of, alone }: { of: Picture["sections"][number]["items"][number]; alone: string | null }) {
  const sure = useWords(domain).verification;
  return (
    <li className={alone ? "alone" : ""}>
      {of.text} <span className="quiet"><Time at={of.origin.occurredAt} />{of.verification !== "CONFIRMED" && `, ${sure[of.verification].toLowerCase()}`}</span>
      {alone && <> <Mark tone="warning">{alone}</Mark></>}
    </li>
  ); // prettier-ignore
}

function Facts({ of, part, at }: { of: Picture; part: Picture["parts"][number] | null; at: number }) {
  const say = useWords(tidslinje);
  const made = of.decisions.filter((one) => one.stage === "MADE").length;
  return (
    <dl className="at-facts">
      {part && <Fact name={say.phase}>{part.phase && <PhaseMark of={part.phase} />} {part.phaseSince && <span className="quiet">{spanOf(at - Date.parse(part.phaseSince.occurredAt))}</span>}</Fact>}
      <Fact name={say.severity}>{of.severity && <SeverityMark of={of.severity} />}</Fact>
      {part && <Fact name={say.focus}>{part.focus ? part.focus.items.join(" · ") : <span className="quiet">{say.noFocus}</span>}</Fact>}
      {part && <Fact name={say.roles}>{part.roles.map((one) => `${one.name}: ${one.person.name}`).join(" · ") || <span className="quiet">–</span>}{part.vacancies.length > 0 && <> <Mark tone="danger">{say.vacant(part.vacancies.length)}</Mark></>}</Fact>}
      <Fact name=""><span className="quiet">{[say.decisionsMade(made), say.openTasks(of.tasks.length), say.openMeasures(of.measures.length), say.gaps(of.gaps.length)].join(" · ")}</span></Fact>
    </dl>
  ); // prettier-ignore
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}

/** What of a comparison names things that stand alone in its later picture, or in its earlier one. */
export function aloneIn(of: DifferencesFragment, which: "later" | "earlier"): ReadonlySet<string> {
  const some = which === "later" ? [...of.new, ...of.changed.map((one) => one.after)] : [...of.gone, ...of.changed.map((one) => one.before)];
  return new Set(some.flatMap((one) => (one.__typename === "Item" ? [one.id] : one.__typename === "Indicator" ? [one.key] : [])));
}
