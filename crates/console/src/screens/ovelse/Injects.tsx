/** The injects of an exercise, for its controllers alone: what comes when, what is expected, and the hand on it. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { By } from "../../parts/node";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { domain } from "../../words/domain";
import type { InjectStage, Reaction } from "../../gql/schema";
import { DeliverInjectDocument, HoldInjectDocument, NoteReactionDocument, RemoveInjectDocument, SkipInjectDocument, type ExerciseWholeFragment, type InjectWholeFragment } from "./ovelse.gql";
import { SetInject } from "./SetInject";
import { ovelse } from "./words";

const TONE: Record<InjectStage, Tone> = { WAITING: "info", HELD: "warning", DELIVERED: "success", SKIPPED: "neutral", LAPSED: "neutral" };
const REACTION_TONE: Record<Reaction, Tone> = { AS_EXPECTED: "success", PARTLY: "warning", OTHERWISE: "warning", NOTHING: "danger" };
const REACTIONS = ["AS_EXPECTED", "PARTLY", "OTHERWISE", "NOTHING"] as const satisfies readonly Reaction[];

export function Injects({ of, again }: { of: ExerciseWholeFragment; again: () => void }) {
  const say = useWords(ovelse);
  const open = of.stage === "PLANNED" || of.stage === "RUNNING";
  if (!of.injects) return <p className="quiet">{say.onlyForControllers}</p>;
  return (
    <section className="stack">
      <Heading level={3} data-size="2xs">{say.injects} <span className="quiet">({of.injects.length})</span></Heading>
      <p className="quiet">{say.injectsHidden}</p>
      {open && <SetInject exercise={of} label={say.newInject} again={again} />}
      <ol className="listed">{of.injects.map((one) => <One key={one.id} of={one} exercise={of} again={again} />)}</ol>
    </section>
  ); // prettier-ignore
}

function One({ of, exercise, again }: { of: InjectWholeFragment; exercise: ExerciseWholeFragment; again: () => void }) {
  const say = useWords(ovelse);
  const channels = useWords(domain).channel;
  const running = exercise.stage === "RUNNING";
  const to = of.toRole ? `${of.toOrganisation.shortName}, ${of.toRole}` : of.toOrganisation.shortName;
  return (
    <li className="card" data-inject={of.stage}>
      <div className="spread">
        <strong>{say.after(of.atMin)} · {of.from} → {to} · {channels[of.channel]}</strong>
        <span className="row">{of.dueAt && <><Time at={of.dueAt} /> {running && <Countdown at={of.dueAt} />}</>}<Mark tone={TONE[of.stage]}>{say.injectStage[of.stage]}</Mark></span>
      </div>
      <p className="said">{of.text}</p>
      {(of.expected ?? of.note) && (
        <dl className="facts">
          {of.expected && <><dt>{say.expected}</dt><dd>{of.expected}</dd></>}
          {of.note && <><dt>{say.note}</dt><dd>{of.note}</dd></>}
        </dl>
      )}
      {of.since && <p>{of.reason && <>{of.reason} </>}<By of={of.since} /></p>}
      <ul className="listed">{of.reactions.map((one) => <li key={one.noted.recordedAt}><span className="row"><Mark tone={REACTION_TONE[one.reaction]}>{say.reaction[one.reaction]}</Mark> <span className="said">{one.done}</span></span> <By of={one.noted} /></li>)}</ul>
      <Hand of={of} exercise={exercise} again={again} />
    </li>
  ); // prettier-ignore
}

/** What may be done with an inject where it stands. */
function Hand({ of, exercise, again }: { of: InjectWholeFragment; exercise: ExerciseWholeFragment; again: () => void }) {
  const say = useWords(ovelse);
  const id = { exerciseId: exercise.id, organisationId: exercise.organisation.id, injectId: of.id };
  const why = [{ name: "reason", label: say.why }];
  const toCome = of.stage === "WAITING" || of.stage === "HELD";
  const [planned, running] = [exercise.stage === "PLANNED", exercise.stage === "RUNNING"];
  return (
    <div className="acts">
      {running && toCome && <Act of={DeliverInjectDocument} label={say.deliver} fields={why} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} />}
      {running && toCome && <Act of={HoldInjectDocument} label={of.stage === "HELD" ? say.holdOn : say.hold} fields={[...why, { name: "until", label: say.until, kind: "time", required: false }]} input={(given) => ({ ...id, reason: given.text("reason"), ...(given.maybe("until") && { until: given.from("until") }) })} done={again} />}
      {running && toCome && <Act of={SkipInjectDocument} label={say.skip} fields={why} input={(given) => ({ ...id, reason: given.text("reason") })} done={again} variant="tertiary" />}
      {(planned || (running && toCome)) && <SetInject exercise={exercise} of={of} label={say.changeInject} again={again} />}
      {planned && <Act of={RemoveInjectDocument} label={say.removeInject} input={() => id} done={again} variant="tertiary" />}
      {of.stage === "DELIVERED" && (
        <Act
          of={NoteReactionDocument} label={say.noteReaction}
          fields={[{ name: "reaction", label: say.against, kind: "choice", options: REACTIONS.map((one) => [one, say.reaction[one]] as const) }, { name: "done", label: say.whatDone, kind: "area" }, { name: "entries", label: say.entries, required: false, help: say.entriesHelp }]}
          input={(given) => ({ ...id, reaction: given.text("reaction") as Reaction, done: given.text("done"), entries: (given.text("entries").match(/\d+/g) ?? []).map(Number) })} done={again}
        />
      )}
    </div>
  ); // prettier-ignore
}
