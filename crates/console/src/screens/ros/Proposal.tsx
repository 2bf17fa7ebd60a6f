/** A proposed change beside what stands: what it comes from, why, and what was decided about it. */
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { Act } from "../../parts/act";
import { Change } from "../../parts/changed";
import { By, NodeLink, NodeText, ThreadLink } from "../../parts/node";
import type { NodeMark } from "../../parts/node-rules";
import type { Whose } from "../../parts/organisation";
import { Mark, type Tone } from "../../parts/tags";
import { preparedness } from "../../words/preparedness";
import { keyNamed, named, standing } from "./suggestion";
import { RejectRosChangeDocument, TakeInRosChangeDocument, type RosOfQuery, type RosSuggestionFragment } from "./ros.gql";
import { ros } from "./words";

type Whole = NonNullable<RosOfQuery["ros"]>;
const TONE: Record<RosSuggestionFragment["stage"], Tone> = { PROPOSED: "warning", TAKEN_IN: "info", ADOPTED: "success", REJECTED: "neutral" };

/** `beside` the scenario itself its name is not said again. */
export function Proposal({ of, ros: all, whose, again, beside = false }: { of: RosSuggestionFragment; ros: Whole; whose: Whose; again: () => void; beside?: boolean }) {
  const say = useWords(ros);
  const stages = useWords(preparedness).proposal;
  const name = { kind: "PROPOSAL", id: of.id, incidentId: null, number: null, organisation: { id: all.organisation.id } } as const;
  const scales = (all.draft ?? all.newest)?.scales;
  const key = keyNamed(of, scales);
  const waits = of.stage === "PROPOSED";
  const old = named(of, of.old, scales);
  const stands = named(of, standing(of, all.draft ?? all.newest), scales);
  const showable = !beside && of.scenario !== null && of.field !== "SCENARIO";
  return (
    <li className="card" data-proposal={of.id}>
      <header className="spread">
        <h3>{!beside && <>{of.scenario ?? of.new}: </>}{say.field[of.field]}{key && ` (${key})`}</h3>
        <span className="row"><Mark tone={TONE[of.stage]}>{stages[of.stage]}</Mark>{of.stage === "ADOPTED" && of.revision !== null && <span>{say.inRevision} {of.revision}</span>}</span>
      </header>
      <Change old={old} now={named(of, of.new, scales)} {...(of.stage !== "ADOPTED" && { after: say.proposed })}>
        {waits && stands !== old && <><dt>{say.standsNow}</dt><dd>{stands ?? <span className="quiet">{say.nothing}</span>}</dd></>}
      </Change>
      <p className="said">{of.reason}</p>
      {of.rejected && <p><strong>{say.rejected}:</strong> {of.rejected}</p>}
      <Source lesson={of.lesson} />
      <p><By of={of.origin} /> · <span className="quiet">{say.against(of.against)}</span> · <ThreadLink of={name} />{showable && <> · <Link href={`/ros?${whose.own ? "" : `org=${whose.organisationId}&`}${all.draft ? "rev=utkast&" : ""}vis=scenarioer&scenario=${of.scenarioId}`}>{say.showScenario}</Link></>}</p>
      {waits && (
        <div className="acts">
          {all.draft && <Act of={TakeInRosChangeDocument} label={say.takeIn} input={() => ({ proposalId: of.id, ...whose.named })} done={again} />}
          <Act of={RejectRosChangeDocument} label={say.reject} fields={[{ name: "reason", label: say.rejectWhy, kind: "area" }]} input={(given) => ({ proposalId: of.id, reason: given.text("reason"), ...whose.named })} done={again} variant="tertiary" />
        </div>
      )}
    </li>
  ); // prettier-ignore
}

export function Source({ lesson }: { lesson: (NodeMark & { readonly key: string }) | null }) {
  const say = useWords(ros);
  if (!lesson) return null;
  return <p>{say.fromWhat}: <NodeLink of={lesson} /> <NodeText of={lesson} /> · <ThreadLink of={lesson} /></p>;
}
