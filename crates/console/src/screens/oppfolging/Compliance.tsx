/** How each paragraph of the regulation stands, by what is recorded: why, on what evidence, and when it lapses. */
import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { momentOf } from "../../parts/reading";
import { Day, Deadline } from "../../parts/day";
import type { Whose } from "../../parts/organisation";
import { Empty, sentence, Shown } from "../../parts/states";
import { Mark, type Tone } from "../../parts/tags";
import { preparedness } from "../../words/preparedness";
import type { ComplianceStanding } from "../../gql/schema";
import { ComplianceOfDocument, type ComplianceOfQuery } from "./oppfolging.gql";
import { oppfolging } from "./words";

type Paragraph = NonNullable<ComplianceOfQuery["compliance"]>["paragraphs"][number];
type Evidence = Paragraph["requirements"][number]["evidence"][number];
const TONE: Record<ComplianceStanding, Tone> = { FULFILLED: "success", LAPSING_SOON: "warning", UNKNOWN: "neutral", NOT_FULFILLED: "danger" };

export function Compliance({ whose }: { whose: Whose }) {
  const say = useWords(oppfolging);
  const no = useWords(preparedness).notReadable;
  const [at, choose] = useQueryParam("per");
  const asked = useQuery(ComplianceOfDocument, { organisationId: whose.organisationId, at: at ? momentOf(at, "12:00") : null });
  return (
    <section className="stack">
      <Field data-size="sm" className="per-day"><Label>{say.asOf}</Label><Field.Description>{say.asOfHelp}</Field.Description><Input type="date" value={at} onChange={(event) => choose(event.target.value)} /></Field>
      <Shown of={asked}>{(data) => (data.compliance ? <ul className="listed">{data.compliance.paragraphs.map((one) => <One key={one.number} of={one} org={whose} />)}</ul> : <Empty>{no}</Empty>)}</Shown>
    </section>
  ); // prettier-ignore
}

function One({ of, org }: { of: Paragraph; org: Whose }) {
  const say = useWords(oppfolging);
  return (
    <li className="card">
      <header className="spread"><h2>§ {of.number} {of.title}</h2><span className="row"><Mark tone={TONE[of.standing]}>{say.standing[of.standing]}</Mark>{of.lapsesAt && <span>{say.lapses} <Deadline at={of.lapsesAt} /></span>}</span></header>
      <ul className="listed demands">{of.requirements.map((one) => (
        <li key={one.demand}>
          <div className="spread"><span>{sentence(one.demand)}</span><span className="row"><Mark tone={TONE[one.standing]}>{say.standing[one.standing]}</Mark>{one.lapsesAt && <span className="quiet">{say.lapses} <Day at={one.lapsesAt} /></span>}</span></div>
          {one.because.length > 0 && <ul className="plain">{one.because.map((why) => <li key={why}>{sentence(why)}</li>)}</ul>}
          {one.evidence.length > 0 && <details><summary>{say.evidenceOf(one.evidence.length)}</summary><ul className="plain">{one.evidence.map((each, nth) => <li key={nth}><EvidenceLink of={each} org={org} />{each.at && <span className="quiet"> <Day at={each.at} /></span>}</li>)}</ul></details>}
        </li>
      ))}</ul>
    </li>
  ); // prettier-ignore
}

function EvidenceLink({ of, org }: { of: Evidence; org: Whose }) {
  const names = useWords(oppfolging).evidenceKind;
  const where = placeOf(of, org.organisationId);
  const name = `${names[of.kind]}${of.version === null ? "" : ` ${of.version}`}${of.about ? `: ${of.about}` : ""}`;
  return where ? <Link href={where}>{name}</Link> : <span>{name}</span>;
}

function placeOf(of: Evidence, organisationId: string): string | null {
  switch (of.kind) {
    case "ROS_REVISION": return `/ros?org=${organisationId}&rev=${of.version ?? ""}`;
    case "INCIDENT": return `/hendelse/${of.id}/logg`;
    case "EVALUATION": return `/hendelse/${of.id}/evaluering`;
    case "FOLLOW_UP": return `/oppfolging?org=${organisationId}`;
    case "TRAINING": return `/oppfolging?org=${organisationId}&vis=opplaering`;
    case "SUPERVISION": return `/oppfolging?org=${organisationId}&vis=tilsyn`;
    case "PLAN_VERSION": return `/planverk?org=${organisationId}`;
    case "NOTIFICATION_LIST": return `/planverk?org=${organisationId}&vis=lister`;
    case "AGREEMENT": return `/planverk?org=${organisationId}&vis=avtaler`;
    case "EXERCISE": return `/ovelse?ovelse=${of.id}`;
    case "RESOURCE": return null;
  } // prettier-ignore
}
