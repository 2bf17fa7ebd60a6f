/** Proposed changes: what each comes from, and what was decided. Also what was learnt and changes nothing. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { By } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Proposal, Source } from "./Proposal";
import type { RosOfQuery, RosSuggestionFragment } from "./ros.gql";
import { ros } from "./words";

type Whole = NonNullable<RosOfQuery["ros"]>;

export function Changes({ of, whose, again }: { of: Whole; whose: Whose; again: () => void }) {
  const say = useWords(ros);
  const open = of.proposals.filter((one) => one.stage === "PROPOSED" || one.stage === "TAKEN_IN");
  const decided = of.proposals.filter((one) => !open.includes(one));
  const list = (some: readonly RosSuggestionFragment[]) => <ul className="listed">{some.map((one) => <Proposal key={one.id} of={one} ros={of} whose={whose} again={again} />)}</ul>;
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
