/** What is overdue beside any incident: on the front page until it is done, or given up with a reason. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { useQuery } from "../../data/query";
import { Mark } from "../../parts/tags";
import { Countdown, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { tavle } from "./words";
import { YearOverdueDocument } from "./year.gql";

export function Year() {
  const say = useWords(tavle);
  const names = useWords(domain).clock;
  const now = useNow();
  const asked = useQuery(YearOverdueDocument, {});
  const rows = (asked.data?.preparedness ?? []).filter((row) => row.overdue > 0);
  if (rows.length === 0) return null;
  return (
    <section className="tavle-part">
      <Heading level={2} data-size="2xs">{say.year}</Heading>
      <ul className="year-overdue">
        {rows.map((row) => (
          <li key={row.organisation.id}>
            <span className="board-title">{row.organisation.shortName}</span> <span className="year-count"><Mark tone="danger">{say.overdue(row.overdue)}</Mark>{row.overdueMeasures !== null && row.overdueMeasures > 0 && <Link href={`/oppfolging?org=${row.organisation.id}`}>{say.overdueMeasures(row.overdueMeasures)}</Link>}</span>
            <ul className="needs clocks">
              {row.clocks.filter((clock) => Date.parse(clock.dueAt) <= now).map((clock) => (
                <li key={clock.kind + clock.dueAt + (clock.subjectId ?? "")}>{names[clock.kind]}{clock.about && <span className="quiet">: {clock.about}</span>} <Countdown at={clock.dueAt} /></li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}
