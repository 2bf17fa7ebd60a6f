/** Sletting: one person asks that texts of the log be made unreadable, another agrees or refuses. */
import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { Link } from "../../app/Link";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import { useIncidents } from "../../data/incidents";
import { Act, OneField } from "../../parts/act";
import { shell } from "../../words/shell";
import { ApproveErasureDocument, RejectErasureDocument, RequestErasureDocument } from "./administrasjon.gql";
import { Copyable } from "./Copyable";
import { setup } from "./words-setup";

export function Erasure() {
  const say = useWords(setup).erasure;
  const [incident] = useQueryParam("hendelse");
  const [request] = useQueryParam("anmodning");
  const [asked, setAsked] = useState("");
  const [settled, setSettled] = useState<"done" | "rejected" | null>(null);
  const [incidentId, setIncidentId] = useState("");
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.ask}</Heading>
        <Act of={RequestErasureDocument} label={say.ask} fields={[]} done={(receipt) => receipt.id && setAsked(receipt.id)}
          input={(given) => {
            setIncidentId(given.text("incidentId"));
            return { incidentId: given.text("incidentId"), numbers: (given.text("numbers").match(/\d+/g) ?? []).map(Number), ground: given.text("ground"), reference: given.maybe("reference") };
          }}>
          <Which given={incident} />
          <OneField of={{ name: "numbers", label: say.numbers, help: say.numbersHelp }} />
          <OneField of={{ name: "ground", label: say.ground, kind: "area" }} />
          <OneField of={{ name: "reference", label: say.reference, required: false }} />
        </Act>
        {asked && <div role="status" className="stack"><p>{say.asked}</p><Copyable label={say.address} text={`${location.origin}/administrasjon?vis=sletting&hendelse=${incidentId}&anmodning=${asked}`} /></div>}
      </section>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.settle}</Heading>
        <p className="quiet">{say.settleHelp}</p>
        {incident && <p><Link href={`/hendelse/${incident}/logg`}>{say.toLog}</Link></p>}
        <div className="acts" key={`${incident} ${request}`}>
          <Act of={ApproveErasureDocument} label={say.approve} done={() => setSettled("done")} input={(given) => ({ incidentId: given.text("incidentId"), requestId: given.text("requestId") })}>
            <p>{say.approveHelp}</p>
            <Which given={incident} />
            <OneField of={{ name: "requestId", label: say.request, value: request }} />
          </Act>
          <Act of={RejectErasureDocument} label={say.reject} done={() => setSettled("rejected")} input={(given) => ({ incidentId: given.text("incidentId"), requestId: given.text("requestId"), reason: given.text("reason") })}>
            <Which given={incident} />
            <OneField of={{ name: "requestId", label: say.request, value: request }} />
            <OneField of={{ name: "reason", label: say.reason, kind: "area" }} />
          </Act>
        </div>
        <p role="status">{settled && say[settled]}</p>
      </section>
    </div>
  ); // prettier-ignore
}

/** Which incident: one of those that are known, or its id as it stands in an address. */
function Which({ given }: { given: string }) {
  const say = useWords(setup).erasure;
  const { untitled } = useWords(shell);
  const known = useIncidents();
  const all = known ? [...known.open, ...known.over, ...known.duty] : [];
  const options = all.map((one) => [one.id, [one.lead?.shortName, one.title ?? untitled].filter(Boolean).join(": ")] as const);
  const listed = options.some(([id]) => id === given);
  return <OneField of={{ name: "incidentId", label: say.incident, kind: "choice", options: given && !listed ? [[given, given], ...options] : options, value: given || undefined }} />; // prettier-ignore
}
