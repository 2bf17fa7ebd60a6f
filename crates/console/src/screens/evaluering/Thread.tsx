/** The thread from any of its links: every link with what it rests on and what came of it, each a click away. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { useQuery } from "../../data/query";
import { By, nodeName, NodeLink } from "../../parts/node";
import { codeOf, inputOf, nodeOf, threadAddress } from "../../parts/node-rules";
import { Empty, Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { preparedness } from "../../words/preparedness";
import { ThreadOfDocument, type ThreadOfQuery } from "./evaluering.gql";
import { above, below, steps } from "./thread-rules";
import { evaluering } from "./words";

type Whole = NonNullable<ThreadOfQuery["thread"]>;
type Step = Whole["links"][number];

export function ThreadView({ code }: { code: string }) {
  const say = useWords(evaluering);
  const node = nodeOf(code);
  const input = node && inputOf(node);
  const asked = useQuery(ThreadOfDocument, { node: input ?? { trial: "" } }, { wanted: input !== null });
  if (!input) return <Empty>{say.noThread}</Empty>;
  return <Shown of={asked}>{(data) => (data.thread ? <Chain of={data.thread} code={code} /> : <Empty>{say.noThread}</Empty>)}</Shown>;
}

function Chain({ of, code }: { of: Whole; code: string }) {
  const say = useWords(evaluering);
  const names = useWords(preparedness).node;
  return (
    <section className="stack thread">
      {of.truncated && <p>{say.truncated}</p>}
      {steps(of.links).map(([kind, links]) => (
        <section key={kind} className="stack">
          <Heading level={2} data-size="2xs">{names[kind]} <span className="quiet">({links.length})</span></Heading>
          <ul className="listed">{links.map((one) => <OneLink key={one.node.key} of={one} all={of.links} here={codeOf(one.node) === code} />)}</ul>
        </section>
      ))}
    </section>
  ); // prettier-ignore
}

function OneLink({ of, all, here }: { of: Step; all: readonly Step[]; here: boolean }) {
  const say = useWords(evaluering);
  const stages = useWords(evaluering).stageOf;
  return (
    <li className={here ? "card thread-here" : "card"} id={`ledd-${of.node.key}`} {...(here && { "aria-current": "true" as const })}>
      <div className="spread"><span className="row"><NodeLink of={of.node} />{here && <Mark tone="info">{say.here}</Mark>}{of.stage && <Mark>{(stages as Record<string, string>)[of.stage] ?? of.stage}</Mark>}</span>{of.origin && <By of={of.origin} />}</div>
      <p className="said">{of.text}</p>
      <Ways label={say.restsOn} links={above(all, of)} />
      <Ways label={say.cameOfIt} links={below(all, of.node.key)} />
    </li>
  ); // prettier-ignore
}

function Ways({ label, links }: { label: string; links: readonly Step[] }) {
  const names = useWords(preparedness).node;
  if (links.length === 0) return null;
  return (
    <div className="thread-ways"><span className="quiet">{label}:</span>
      <ul className="row thread-list">{links.map((one) => <li key={one.node.key}><Link href={threadAddress(one.node)} title={one.text}>{nodeName(one.node, names)}: {short(one.text)}</Link></li>)}</ul>
    </div>
  ); // prettier-ignore
}

const SHORT = 48;
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()} …` : text);
