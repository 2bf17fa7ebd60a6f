/** Without an incident: where threads break, and a thread that was pointed at. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { Day } from "../../parts/day";
import { NodeLink, ThreadLink } from "../../parts/node";
import { OrganisationChoice, useWhose } from "../../parts/organisation";
import { Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { BrokenOfDocument, type BrokenOfQuery } from "./evaluering.gql";
import { ThreadView } from "./Thread";
import { evaluering } from "./words";

type Broken = BrokenOfQuery["brokenThreads"][number];
const TONE: Record<Broken["how"], Tone> = { MEASURE_OVERDUE: "danger", EFFECT_NOT_ACHIEVED: "danger", FINDING_ENDS_IN_NOTHING: "warning", LEARNING_POINT_ENDS_IN_NOTHING: "warning", PROPOSAL_UNDECIDED: "warning", CHANGE_NEVER_TESTED: "info", EFFECT_UNVERIFIED: "info" };

export function Everything() {
  const say = useWords(evaluering);
  const [code] = useQueryParam("trad");
  const whose = useWhose();
  const asked = useQuery(BrokenOfDocument, { organisationId: whose.organisationId });
  return (
    <div className="page">
      <header className="page-head">
        <Heading level={1} data-size="sm">{code ? say.threadTitle : say.titleAll}</Heading>
        {code ? <Link href="/evaluering">{say.toBroken}</Link> : <OrganisationChoice />}
      </header>
      {code ? <ThreadView code={code} /> : (
        <section className="stack">
          <p className="quiet">{say.chooseIncident}</p>
          <Heading level={2} data-size="2xs">{say.broken}</Heading>
          <Shown of={asked}>{(data) => (data.brokenThreads.length === 0 ? <p className="quiet">{say.noneBroken}</p> : <ul className="listed">{data.brokenThreads.map((one) => (
            <li key={one.how + one.node.key} className="card">
              <div className="spread"><Mark tone={TONE[one.how]}>{say.how[one.how]}</Mark><span className="quiet">{say.since} <Day at={one.since} /></span></div>
              <p className="said">{one.text}</p>
              <p><NodeLink of={one.node} /> · <ThreadLink of={one.node} /></p>
            </li>
          ))}</ul>)}</Shown>
        </section>
      )}
    </div>
  ); // prettier-ignore
}
