/** The log until an instant, the newest line first. Each line takes one to where it stands. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { EntryLineFragment } from "../../data/entry.gql";
import type { Basis } from "../../gql/schema";
import { LineText } from "../../parts/LineText";
import { Mark } from "../../parts/tags";
import { Time, timeOf } from "../../parts/time";
import { domain } from "../../words/domain";
import { tidslinje } from "./words";

/** So many lines are shown. */
export const LOG_LINES = 30;

/** When a line became known, as the log has it. */
export const knownAt = (of: EntryLineFragment): string => of.notedAt ?? of.recordedAt;

export function LogAt({ of, basis, go }: { of: readonly EntryLineFragment[]; basis: Basis; go: (to: number) => void }) {
  const say = useWords(tidslinje);
  const kinds = useWords(domain).kind;
  const time = (one: EntryLineFragment): number => Date.parse(basis === "RECORDED" ? knownAt(one) : one.occurredAt);
  const lines = of.toSorted((a, b) => time(b) - time(a) || b.number - a.number).slice(0, LOG_LINES);
  return (
    <section className="card log-at" aria-label={say.log}>
      <Heading level={2} data-size="2xs">{say.log}</Heading>
      {of.length === 0 && <p className="quiet">{say.logNone}</p>}
      <ol>
        {lines.map((entry) => (
          <li key={entry.position} className={entry.generated ? "generated" : ""}>
            <button type="button" className="log-at-when" onClick={() => go(time(entry))}><Time at={entry.occurredAt} date="always" /><span className="sr-only">{say.line}</span><span className="quiet">{entry.number}</span></button>
            <span className="log-at-text">
              <span className="quiet">{kinds[entry.kind]}</span> <LineText of={entry} />
              {entry.late && <> <Mark tone="warning">{say.lateKnown(timeOf(knownAt(entry), { date: "always" }))}</Mark></>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  ); // prettier-ignore
}
