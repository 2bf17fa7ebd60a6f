/** Action cards: what to do, step by step; published in versions, looked through again, taken out of use. */
import { useWords } from "../../app/language";
import type { Phase } from "../../gql/schema";
import { Act, type Wish } from "../../parts/act";
import { Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { useRole } from "../../parts/roles";
import { Rows } from "../../parts/rows";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { optionsOf, useChoices, usePick } from "./choices";
import { forms } from "./form-words";
import { PublishActionCardDocument, ReviewActionCardDocument, WithdrawActionCardDocument } from "./planverk.gql";
import type { Has, Kept } from "./types";
import { planverk } from "./words";

type Card = Kept["actionCards"][number];
/** The phases a step may belong to. */
const PHASES: readonly Phase[] = ["DETECTED", "NOTIFY", "MOBILISE", "UNDERSTAND", "HANDLE", "NORMALISE"];

export function Cards({ of, whose, again }: Has<Card>) {
  const say = useWords(planverk);
  return (
    <section className="stack">
      {whose.own && <div className="acts"><Publish of={null} again={again} /></div>}
      {of.length === 0 && <p className="quiet">{say.noCards}</p>}
      <ul className="listed">{of.map((one) => <OneCard key={one.id} of={one} own={whose.own} again={again} />)}</ul>
    </section>
  ); // prettier-ignore
}

function OneCard({ of, own, again }: { of: Card; own: boolean; again: () => void }) {
  const role = useRole();
  const say = useWords(planverk);
  const phases = useWords(domain).phase;
  const newest = of.versions[0];
  const cardId = of.id;
  return (
    <li className="card">
      <header className="spread"><h2>{of.title ?? say.untitled}</h2><span className="row">{of.overdue && <Mark tone="danger">{say.overdue}</Mark>}{of.withdrawn && <Mark>{say.withdrawn}: {of.withdrawn}</Mark>}<span>{say.version(of.version)} · {say.reviewBy} <Deadline at={of.reviewBy} /></span></span></header>
      {newest && <details><summary>{say.read}<span className="sr-only">: {of.title}</span></summary><p>{newest.goal}</p><p className="quiet">{say.responsible}: {role(newest.role)}</p><ol className="plain">{newest.steps.map((step) => <li key={step.number}>{step.text} <span className="quiet">({phases[step.phase]})</span></li>)}</ol><By of={newest.published} /></details>}
      {own && !of.withdrawn && (
        <div className="acts">
          <Act of={ReviewActionCardDocument} label={say.review} about={of.title} fields={[{ name: "reviewBy", label: say.nextReview, kind: "date" }, { name: "remark", label: say.foundWhat, kind: "area", required: false }]} input={(given) => ({ cardId, reviewBy: given.until("reviewBy"), remark: given.maybe("remark") })} done={again} />
          <Publish of={of} again={again} />
          <Act of={WithdrawActionCardDocument} label={say.withdraw} about={of.title} fields={[{ name: "reason", label: say.why }]} input={(given) => ({ cardId, reason: given.text("reason") })} done={again} variant="tertiary" />
        </div>
      )}
    </li>
  ); // prettier-ignore
}

function Publish({ of, again }: { of: Card | null; again: () => void }) {
  const say = useWords(forms);
  const shown = useWords(planverk);
  const phases = useWords(domain).phase;
  const { roles } = useChoices();
  const pick = usePick();
  const newest = of?.versions[0];
  const fields: Wish[] = [
    { name: "title", label: say.titled, value: newest?.title }, { name: "goal", label: say.goal, kind: "area", value: newest?.goal },
    { name: "role", label: shown.responsible, kind: "choice", options: pick(roles), value: newest?.role }, { name: "scenario", label: say.scenario, help: say.scenarioHelp, required: false, value: newest?.scenario ?? undefined },
    { name: "reviewBy", label: shown.nextReview, kind: "date" },
  ]; // prettier-ignore
  const steps: Wish[] = [{ name: "text", label: say.stepText, kind: "area" }, { name: "phase", label: say.phase, kind: "choice", options: optionsOf(phases, PHASES), value: "HANDLE" }];
  return (
    <Act of={PublishActionCardDocument} label={of ? say.newVersion : say.publish} about={of?.title} variant={of ? "secondary" : "primary"} fields={fields} done={again}
      input={(given) => ({ ...(of && { cardId: of.id }), title: given.text("title"), goal: given.text("goal"), role: given.text("role"), scenario: given.maybe("scenario"), reviewBy: given.until("reviewBy"), steps: given.rows("steps").map((one) => ({ text: one.text("text"), phase: one.text("phase") as Phase })) })}>
      <Rows of={{ name: "steps", label: say.steps, one: say.step, add: say.addStep, fields: steps }} filled={newest?.steps.map(({ text, phase }) => ({ text, phase })) ?? [{}]} />
    </Act>
  ); // prettier-ignore
}
