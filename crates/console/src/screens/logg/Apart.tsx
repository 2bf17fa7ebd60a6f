/** A line that another points at and that is not among those loaded: shown apart, so that the reader stays where they are. */
import { Dialog } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Empty, Shown } from "../../parts/states";
import { shell } from "../../words/shell";
import { Entry } from "./Entry";
import { LogEntryOfDocument } from "./logg.gql";
import { logg } from "./words";

export function Apart({ incidentId, number, close }: { incidentId: string; number: number; close: () => void }) {
  const say = useWords(shell);
  const label = useWords(logg).number(number);
  const asked = useQuery(LogEntryOfDocument, { incidentId, number });
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const nothing = (): void => {};
  return (
    <Dialog ref={dialog} closedby="any" onClose={close} aria-label={label}>
      <Shown of={asked}>
        {({ entry }) => (entry ? <Entry row={{ incidentId, incident: null, awaits: null, entry }} newer={null} queue={false} at={1} of={1} find={nothing} correct={nothing} /> : <Empty>{say.notFound}</Empty>)}
      </Shown>
    </Dialog>
  ); // prettier-ignore
}
