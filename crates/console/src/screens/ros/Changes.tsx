/** Proposed changes: what each comes from, and what was decided. Also what was learnt and changes nothing. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { By, NodeLink, NodeText, ThreadLink } from "../../parts/node";
import type { NodeMark } from "../../parts/node-rules";
import type { Whose } from "../../parts/organisation";
import { Mark, type Tone } from "../../parts/tags";
import { preparedness } from "../../words/preparedness";
import { RejectRosChangeDocument, TakeInRosChangeDocument, type RosOfQuery, type RosSuggestionFragment } from "./ros.gql";
import { ros } from "./words";

type Whole = NonNullable<RosOfQuery["ros"]>;
const TONE: Record<RosSuggestionFragment["stage"], Tone> = { PROPOSED: "warning", TAKEN_IN: "info", ADOPTED: "success", REJECTED: "neutral" };

export function Changes({ of, whose, again }: { of: Whole; whose: Whose; again: () => void }) {
  const say = useWords(ros);
  const open = of.proposals.filter((one) => one.stage === "PROPOSED" || one.stage === "TAKEN_IN");
  const decided = of.proposals.filter((one) => !open.includes(one));
  const list = (some: readonly RosSuggestionFragment[]) => <ul className="listed">{some.map((one) => <Proposal key={one.id} of={one} within={of} whose={whose} again={again} />)}</ul>;
  return (
    <section className="stack">
      <Heading level={2} data-size="2xs">{say.waiting} <span className="quiet">({open.length})</span></Heading>
      {of.proposals.length === 0 && <p className="quiet">{say.noProposals}</p>}
      {open.length > 0 && !of.draft && whose.own && <p className="quiet">{say.needsDraft}</p>}
      {list(open)}
      {decided.length > 0 && <><Heading level={2} data-size="2xs">{say.decided} <span className="quiet">({decided.length})</span></Heading>{list(decided)}</>}
      <Heading level={2} data-size="2xs">{say.unchanged} <span className="quiet">({of.unchanged.length})</span></Heading>
      {of.unchanged.length === 0 && <p className="quiet">{say.noUnchanged}</p>}
      <ul className="listed">{of.unchanged.map((one) => (
        <li key={one.id} className="card">
          <p className="said">{one.reason}</p>
          <Source lesson={one.lesson} />
          <By of={one.origin} />
        </li>
      ))}</ul>
    </section>
  ); // prettier-ignore
}

function Source({ lesson }: { lesson: (NodeMark & { readonly key: string }) | null }) {
  const say = useWords(ros);
  if (!lesson) return null;
  return <p>{say.fromWhat}: <NodeLink of={lesson} /> <NodeText of={lesson} /> · <ThreadLink of={lesson} /></p>;
}

function Proposal({ of, within, whose, again }: { of: RosSuggestionFragment; within: Whole; whose: Whose; again: () => void }) {
  const say = useWords(ros);
  const stages = useWords(preparedness).proposal;
  const name = { kind: "PROPOSAL", id: of.id, incidentId: null, number: null, organisation: { id: within.organisation.id } } as const;
  return (
    <li className="card">
      <header className="spread">
        <h3>{of.scenario ?? of.new}: {say.field[of.field]}{of.key && ` (${of.key})`}</h3>
        <span className="row"><Mark tone={TONE[of.stage]}>{stages[of.stage]}</Mark>{of.revision !== null && <span>{say.inRevision} {of.revision}</span>}</span>
      </header>
      <Change old={of.old} now={of.new} />
      <p className="said">{of.reason}</p>
      {of.rejected && <p><strong>{say.rejected}:</strong> {of.rejected}</p>}
      <Source lesson={of.lesson} />
      <p><By of={of.origin} /> · <span className="quiet">{say.against(of.against)}</span> · <ThreadLink of={name} /></p>
      {(of.stage === "PROPOSED" || of.stage === "TAKEN_IN") && (
        <div className="acts">
          {of.stage === "PROPOSED" && within.draft && <Act of={TakeInRosChangeDocument} label={say.takeIn} input={() => ({ proposalId: of.id, ...whose.named })} done={again} />}
          {of.stage === "PROPOSED" && <Act of={RejectRosChangeDocument} label={say.reject} fields={[{ name: "reason", label: say.rejectWhy, kind: "area" }]} input={(given) => ({ proposalId: of.id, reason: given.text("reason"), ...whose.named })} done={again} variant="tertiary" />}
        </div>
      )}
    </li>
  ); // prettier-ignore
}

/** What stood there and what shall: said in words, not by colour. */
export function Change({ old, now }: { old: string | null; now: string | null }) {
  const say = useWords(ros);
  return (
    <dl className="facts change">
      <dt>{say.before}</dt><dd>{old ? <del>{old}</del> : <span className="quiet">{say.nothing}</span>}</dd>
      <dt>{say.after}</dt><dd>{now ? <ins>{now}</ins> : <span className="quiet">{say.nothing}</span>}</dd>
    </dl>
  ); // prettier-ignore
}
