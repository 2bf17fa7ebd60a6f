/** A line of the log by its number; what it says unfolds where it is named. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Time } from "../../parts/time";
import { EvaluatedLineDocument } from "./evaluering.gql";
import { evaluering } from "./words";

export function Line({ incidentId, number }: { incidentId: string; number: number }) {
  const say = useWords(evaluering);
  const [open, setOpen] = useState(false);
  const { data, loading } = useQuery(EvaluatedLineDocument, { incidentId, number }, { wanted: open });
  return (
    <details className="log-line" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.line(number)}</summary>
      {open && !loading && (data?.entry ? <span className="said"><Time at={data.entry.occurredAt} date="always" /> {data.entry.text}</span> : <span className="quiet">{say.noLine}</span>)}
    </details>
  ); // prettier-ignore
}
