/** The injects of an exercise, for its controllers: what comes when, what is expected, and the hand on it. */
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import { domain } from "../../words/domain";
import type { Channel, InjectStage } from "../../gql/schema";
import { DeliverInjectDocument, HoldInjectDocument, SetInjectDocument, SkipInjectDocument, type ExercisesOfQuery } from "./ovelse.gql";
import { ovelse } from "./words";

type Exercise = ExercisesOfQuery["exercises"][number];
const TONE: Record<InjectStage, Tone> = { WAITING: "info", HELD: "warning", DELIVERED: "success", SKIPPED: "neutral", LAPSED: "neutral" };
const CHANNELS = ["PHONE", "RADIO", "SMS", "EMAIL", "MEETING", "IN_PERSON", "OTHER"] as const satisfies readonly Channel[];

export function Injects({ of, injects, own, again }: { of: Exercise; injects: NonNullable<Exercise["injects"]>; own: boolean; again: () => void }) {
  const say = useWords(ovelse);
  const channels = useWords(domain).channel;
  const open = of.stage === "PLANNED" || of.stage === "RUNNING";
  return (
    <section className="stack">
      <h3>{say.injects} <span className="quiet">({injects.length})</span></h3>
      {own && open && <Act of={SetInjectDocument} label={say.newInject} fields={[
        { name: "atMin", label: say.minutes, kind: "number" }, { name: "from", label: say.from }, { name: "channel", label: say.channel, kind: "choice", options: CHANNELS.map((one) => [one, channels[one]] as const) }, { name: "text", label: say.text, kind: "area" },
        { name: "expected", label: say.expected, kind: "area", required: false }, { name: "note", label: say.note, kind: "area", required: false },
      ]} input={(given) => ({ exerciseId: of.id, expected: given.maybe("expected"), note: given.maybe("note"), play: { atMin: given.number("atMin"), from: given.text("from"), channel: given.text("channel") as Channel, text: given.text("text"), toOrganisationId: of.organisation.id } })} done={again} />}
      <ol className="listed">{injects.map((one) => {
        const id = { exerciseId: of.id, injectId: one.id };
        const why = [{ name: "reason", label: say.why }];
        return (
          <li key={one.id} className="card">
            <div className="spread"><strong>{say.after(one.atMin)} · {one.from} · {channels[one.channel]}</strong><span className="row">{one.dueAt && <Time at={one.dueAt} />}<Mark tone={TONE[one.stage]}>{say.injectStage[one.stage]}</Mark></span></div>
            <p className="said">{one.text}</p>
            {one.expected && <p><span className="quiet">{say.expected}:</span> {one.expected}</p>}
            {one.note && <p><span className="quiet">{say.note}:</span> {one.note}</p>}
            {own && of.stage === "RUNNING" && (one.stage === "WAITING" || one.stage === "HELD") && (
              <div className="acts">
                <Act of={DeliverInjectDocument} label={say.deliver} fields={why} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} />
                {one.stage === "WAITING" && <Act of={HoldInjectDocument} label={say.hold} fields={why} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} />}
                <Act of={SkipInjectDocument} label={say.skip} fields={why} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} variant="tertiary" />
              </div>
            )}
          </li>
        );
      })}</ol>
    </section>
  ); // prettier-ignore
}
