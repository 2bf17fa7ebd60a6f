/** Tasks: given to a role, late ones first, each with the next thing to do about it. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { Priority, TaskStage } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Area, Choice, RoleField, When, Words, type Options } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, Time, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { finished, inOrder, isLate } from "./order";
import { GiveTaskDocument, ProgressTaskDocument, ReassignTaskDocument, SetTaskDeadlineDocument, type TaskPartFragment } from "./tiltak.gql";
import { tiltak } from "./words";

const PRIORITIES: readonly Priority[] = ["NORMAL", "HIGH", "URGENT", "LOW"];
const TONES: Record<TaskStage, Tone> = { GIVEN: "warning", ACKNOWLEDGED: "info", IN_PROGRESS: "info", DONE: "success", NOT_DONE: "danger" };

export function Tasks({ of }: { of: readonly TaskPartFragment[] }) {
  const say = useWords(tiltak);
  const now = useNow();
  const over = finished(of);
  const late = of.filter((one) => isLate(one, now)).length;
  return (
    <section className="work-part" aria-labelledby="oppgaver" data-tasks={of.length}>
      <header className="work-part-head"><Heading level={2} data-size="2xs" id="oppgaver">{say.tasks}</Heading>{late > 0 && <Mark tone="danger">{say.lateCount(late)}</Mark>}</header>
      {of.length === 0 && <p className="work-empty">{say.noTasks}</p>}
      <ul className="work-list">{inOrder(of, now).map((one) => <Task key={one.id} of={one} late={isLate(one, now)} />)}</ul>
      {over.length > 0 && <details><summary>{say.finished} ({over.length})</summary><ul className="work-list">{over.map((one) => <Task key={one.id} of={one} late={false} />)}</ul></details>}
    </section>
  ); // prettier-ignore
}

/** What a task may come from: `kind:id`, since the command wants one of several. */
export function Give({ origins }: { origins: Options }) {
  const say = useWords(tiltak);
  const priorities = useWords(domain).priority;
  const originOf = (chosen: string): { decisionId: string } | { measureId: string } | null => {
    const [kind, id] = chosen.split(":");
    if (!id) return null;
    return kind === "decision" ? { decisionId: id } : { measureId: id };
  };
  return (
    <Deed does={GiveTaskDocument} label={say.give} letter="o" variant="primary" build={(given) => ({ ...given.frame, title: given.text("title"), text: given.maybe("text"), role: given.text("role"), deadline: given.time("deadline"), priority: given.word<Priority>("priority"), origin: originOf(given.text("origin")) })}>
      <Words name="title" label={say.taskTitle} required first most={200} />
      <RoleField name="role" label={say.role} />
      <div className="deed-pair">
        <When name="deadline" label={say.deadline} />
        <Choice name="priority" label={say.priority} of={PRIORITIES.map((one) => [one, priorities[one]] as const)} />
      </div>
      <Area name="text" label={say.details} rows={2} />
      {origins.length > 0 && <Choice name="origin" label={say.from} none={say.fromNone} of={origins} />}
    </Deed>
  ); // prettier-ignore
}

function Task({ of, late }: { of: TaskPartFragment; late: boolean }) {
  const say = useWords(tiltak);
  const priorities = useWords(domain).priority;
  const { origin } = of;
  const source = origin && [origin.decisionId && say.ofDecision, origin.measureId && say.ofMeasure, origin.meetingId && say.ofMeeting, origin.demandId && say.ofDemand, origin.cardRunId && say.ofCard].find(Boolean);
  return (
    <li className={`work-item ${late ? "late" : of.ownerless || of.stage === "GIVEN" ? "waits" : of.open ? "" : "settled"}`} data-task={of.stage}>
      <div className="work-item-head">
        <span className="work-item-title">{of.title}</span>
        <span>{of.roleName}{of.owners.length > 0 && <span className="quiet">: {of.owners.map((one) => one.person.name).join(", ")}</span>}</span>
        {of.ownerless && <Mark tone="danger">{say.ownerless}</Mark>}
        {of.priority !== "NORMAL" && <Mark tone={of.priority === "URGENT" ? "danger" : of.priority === "HIGH" ? "warning" : "neutral"}>{priorities[of.priority]}</Mark>}
        <Mark tone={TONES[of.stage]}>{say.stage[of.stage]}</Mark>
        {of.deadline && of.open && <Countdown at={of.deadline} />}
        {source && <span className="quiet">{source}</span>}
      </div>
      {of.text && <p className="work-text">{of.text}</p>}
      {!of.open && <p>{of.steps.at(-1)?.words}</p>}
      <By of={of.open ? of.given : of.since} before={of.open ? say.given : ""} />
      {of.open && <div className="work-item-deeds"><Deeds of={of} /><Course of={of.steps.map((step) => ({ ...step, name: step.late ? say.late : step.stage ? say.stage[step.stage] : step.deadline ? say.newDeadline : say.reassign }))} /></div>}
    </li>
  ); // prettier-ignore
}

function Deeds({ of }: { of: TaskPartFragment }) {
  const say = useWords(tiltak);
  const about = { taskId: of.id };
  const name = of.title;
  return (
    <>
      {of.stage === "GIVEN" && <Deed does={ProgressTaskDocument} label={say.acknowledge} of={name} build={(given) => ({ ...given.frame, ...about, step: "ACKNOWLEDGE" as const })} />}
      {of.stage === "ACKNOWLEDGED" && <Deed does={ProgressTaskDocument} label={say.start} of={name} build={(given) => ({ ...given.frame, ...about, step: "START" as const })} />}
      {of.stage !== "GIVEN" && <Deed does={ProgressTaskDocument} label={say.done} of={name} variant={of.stage === "IN_PROGRESS" ? "secondary" : "tertiary"} build={(given) => ({ ...given.frame, ...about, step: "DONE" as const, result: given.maybe("result") })}><Area name="result" label={say.result} first rows={2} /></Deed>}
      <Deed does={ProgressTaskDocument} label={say.notDone} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, step: "NOT_DONE" as const, reason: given.text("reason") })}><Words name="reason" label={say.reason} required first /></Deed>
      <Deed does={ReassignTaskDocument} label={say.reassign} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, role: given.text("role"), reason: given.maybe("reason") })}>
        <RoleField name="role" label={say.role} first />
        <Words name="reason" label={say.reason} />
      </Deed>
      <Deed does={SetTaskDeadlineDocument} label={say.newDeadline} of={name} variant="tertiary" build={(given) => ({ ...given.frame, ...about, deadline: given.time("deadline"), reason: given.text("reason") })}>
        <When name="deadline" label={say.newDeadline} first help={say.newDeadlineHelp} />
        <Words name="reason" label={say.reason} required />
      </Deed>
    </>
  ); // prettier-ignore
}

interface Step {
  readonly name: string;
  readonly words: string | null;
  readonly origin: Parameters<typeof By>[0]["of"];
}

/** What happened to it, in order. */
export function Course({ of }: { of: readonly Step[] }) {
  const say = useWords(tiltak);
  if (of.length === 0) return null;
  return (
    <details className="course">
      <summary>{say.history} ({of.length})</summary>
      <ul>{of.map((step) => <li key={`${step.origin.number}${step.name}`}><Time at={step.origin.occurredAt} /> {step.name}{step.words && `: ${step.words}`} <span className="quiet">{step.origin.by.person.name}</span></li>)}</ul>
    </details>
  ); // prettier-ignore
}
