/** Sletting: one person asks that texts of the log be made unreadable, another agrees or refuses. */
import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { Link } from "../../app/Link";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import { everyOne, incidentOptions, useIncidents } from "../../data/incidents";
import { useQuery } from "../../data/query";
import { Act, OneField } from "../../parts/act";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { shell } from "../../words/shell";
import { ApproveErasureDocument, ErasureRequestsDocument, RejectErasureDocument, RequestErasureDocument, type AskedToEraseFragment } from "./administrasjon.gql";
import { setup } from "./words-setup";

export function Erasure() {
  const say = useWords(setup).erasure;
  const [incident] = useQueryParam("hendelse");
  const [asked, setAsked] = useState(false);
  const requests = useQuery(ErasureRequestsDocument, {});
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.ask}</Heading>
        <Act of={RequestErasureDocument} label={say.ask} fields={[]}
          done={() => {
            setAsked(true);
            requests.again();
          }}
          input={(given) => ({ incidentId: given.text("incidentId"), numbers: (given.text("numbers").match(/\d+/g) ?? []).map(Number), ground: given.text("ground"), reference: given.maybe("reference") })}>
          <Which given={incident} />
          <OneField of={{ name: "numbers", label: say.numbers, help: say.numbersHelp }} />
          <OneField of={{ name: "ground", label: say.ground, kind: "area" }} />
          <OneField of={{ name: "reference", label: say.reference, required: false }} />
        </Act>
        <p role="status">{asked && say.asked}</p>
      </section>
      <Shown of={requests}>{({ erasureRequests }) => <Requests of={erasureRequests} again={requests.again} />}</Shown>
    </div>
  ); // prettier-ignore
}

function Requests({ of, again }: { of: readonly AskedToEraseFragment[]; again: () => void }) {
  const say = useWords(setup).erasure;
  const waiting = of.filter((one) => one.state === "PENDING");
  const over = of.filter((one) => one.state !== "PENDING");
  return (
    <>
      <section className="card stack" aria-label={say.settle}>
        <Heading level={2} data-size="2xs">{say.settle}</Heading>
        {waiting.length === 0 && <p className="quiet">{say.nothing}</p>}
        <ul className="listed">{waiting.map((one) => <Request key={one.id} of={one} again={again} />)}</ul>
      </section>
      {over.length > 0 && (
        <section className="card stack" aria-label={say.over}>
          <Heading level={2} data-size="2xs">{say.over}</Heading>
          <ul className="listed">{over.map((one) => <Request key={one.id} of={one} again={again} />)}</ul>
        </section>
      )}
    </>
  ); // prettier-ignore
}

function Request({ of, again }: { of: AskedToEraseFragment; again: () => void }) {
  const say = useWords(setup).erasure;
  const { untitled } = useWords(shell);
  const about = `${say.lines(of.numbers.join(", "))}, ${of.incident.title ?? untitled}`;
  return (
    <li className="stack">
      <p><strong>{of.incident.title ?? untitled}</strong>: {of.numbers.map((number, nr) => <span key={number}>{nr > 0 && ", "}<Link href={`/hendelse/${of.incident.id}/logg?linje=${number}`} aria-label={say.toLine(number)}>{say.lines(String(number))}</Link></span>)} <Mark tone={of.state === "PENDING" ? "warning" : "neutral"}>{say.states[of.state]}</Mark></p>
      <p>{[of.ground, of.reference].filter(Boolean).join(" · ")}</p>
      <p className="quiet">{say.askedBy(of.asked.by.person.name)}, <Time at={of.asked.occurredAt} />{of.settled && <>. {say.states[of.state]}: {of.settled.by.person.name}, <Time at={of.settled.occurredAt} /></>}</p>
      {of.state === "PENDING" && (
        <div className="acts">
          {of.own ? <p>{say.own}</p> : (
            <Act of={ApproveErasureDocument} label={say.approve} about={about} done={again} input={() => ({ incidentId: of.incident.id, requestId: of.id })}><p>{say.approveHelp}</p></Act>
          )}
          <Act of={RejectErasureDocument} label={say.reject} about={about} done={again} fields={[{ name: "reason", label: say.reason, kind: "area" }]} input={(given) => ({ incidentId: of.incident.id, requestId: of.id, reason: given.text("reason") })} />
        </div>
      )}
    </li>
  ); // prettier-ignore
}

/** Which incident: one of those that are known, or its id as it stands in an address. */
function Which({ given }: { given: string }) {
  const say = useWords(setup).erasure;
  const { untitled } = useWords(shell);
  const known = useIncidents();
  const options = incidentOptions(everyOne(known), untitled);
  const listed = options.some(([id]) => id === given);
  return <OneField of={{ name: "incidentId", label: say.incident, kind: "choice", options: given && !listed ? [[given, given], ...options] : options, value: given || undefined }} />; // prettier-ignore
}
