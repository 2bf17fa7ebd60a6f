/** One line apart, with what can be done about it: one that another points at, or that somebody asked for more of. */
import { Dialog } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Empty, Shown } from "../../parts/states";
import { shell } from "../../words/shell";
import { Entry } from "./Entry";
import { Handling } from "./Handling";
import { LogEntryOfDocument } from "./logg.gql";
import { logg } from "./words";

export function Apart({ incidentId, number, close }: { incidentId: string; number: number; close: () => void }) {
  const say = useWords(shell);
  const label = useWords(logg).number(number);
  const asked = useQuery(LogEntryOfDocument, { incidentId, number }, { follows: incidentId });
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const nothing = (): void => {};
  return (
    <Dialog ref={dialog} className="line-apart" closedby="any" closeButton={say.close} onClose={close} aria-label={label}>
      <Shown of={asked}>
        {({ entry }) => (entry ? <><Entry row={{ incidentId, incident: null, awaits: null, entry }} newer={null} queue={false} at={1} of={1} find={nothing} /><Handling incidentId={incidentId} of={entry} after={asked.again} /></> : <Empty>{say.notFound}</Empty>)}
      </Shown>
    </Dialog>
  ); // prettier-ignore
}
