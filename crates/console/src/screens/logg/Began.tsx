/** Where an incident began: the lines of the duty log it was made of, as they stand there. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf } from "../../app/router";
import { useTitleOf } from "../../data/incidents";
import { useQuery } from "../../data/query";
import { Time } from "../../parts/time";
import { openings } from "../../words/openings";
import { shell } from "../../words/shell";
import { LogEntryOfDocument, type LogTiesQuery } from "./logg.gql";
import { logg } from "./words";

type Lines = NonNullable<NonNullable<LogTiesQuery["incident"]>["begunIn"]>;
/** So few lines are shown at once. */
const SHOWN = 3;

export function Began({ of: { incidentId, numbers } }: { of: Lines }) {
  const say = useWords(openings);
  const [open, setOpen] = useState(numbers.length <= SHOWN);
  const title = useTitleOf(incidentId) ?? say.someLog;
  return (
    <details className="began" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.began(numbers.length, title)}</summary>
      {open && <ul>{numbers.map((number) => <Line key={number} incidentId={incidentId} number={number} />)}</ul>}
    </details>
  ); // prettier-ignore
}

function Line({ incidentId, number }: { incidentId: string; number: number }) {
  const say = useWords(logg);
  const missing = useWords(shell).notFound;
  const { data } = useQuery(LogEntryOfDocument, { incidentId, number });
  return <li data-began={number}><Link href={`${addressOf("logg", incidentId)}?linje=${number}`}>{say.number(number)}</Link> {data?.entry && <><Time at={data.entry.occurredAt} /> <span className="line-text">{data.entry.text}</span></>}{data && !data.entry && <span className="quiet">{missing}</span>}</li>; // prettier-ignore
}
