/** What is decided and what awaits decision, and the work: what is late stands first. */
import { useWords } from "../../app/language";
import { Mark } from "../../parts/tags";
import { Countdown, Time, useNow } from "../../parts/time";
import { pictureWords } from "../../words/picture";
import { Card, Nothing } from "./Card";
import { isLate, made, ofOrganisation, openTasks, wanted, type Decision, type Part, type Picture, type Task } from "./judge";
import { situasjon } from "./words";

interface Props {
  readonly picture: Picture;
  readonly part: Part | null;
}

const MADE_MAX = 4;
const TASKS_MAX = 7;
const MEASURES_MAX = 5;

export function Decisions({ picture, part }: Props) {
  const say = useWords(situasjon).decisions;
  const waiting = wanted(picture, part?.organisation.id);
  const decided = made(picture, part?.organisation.id);
  return (
    <Card title={say.title} className="sit-decisions" beside={waiting.length > 0 && <Mark tone="warning">{`${waiting.length} ${say.wanted.toLowerCase()}`}</Mark>}>
      {waiting.length === 0 && <Nothing>{say.noneWanted}</Nothing>}
      <ul className="sit-list">{waiting.map((one) => <Wanted key={one.id} of={one} />)}</ul>
      <h3>{say.made}</h3>
      {decided.length === 0 && <Nothing>{say.noneMade}</Nothing>}
      <ul className="sit-list">{decided.slice(0, MADE_MAX).map((one) => <Made key={one.id} of={one} />)}</ul>
    </Card>
  ); // prettier-ignore
}

function Wanted({ of }: { of: Decision }) {
  const say = useWords(situasjon).decisions;
  return (
    <li>
      <span className="sit-strong">{of.question}</span>
      <span className="sit-under">{of.neededBy && <Countdown at={of.neededBy} />} {of.options.length > 0 && <span className="quiet">{say.options(of.options.length)}</span>}</span>
    </li>
  ); // prettier-ignore
}

function Made({ of }: { of: Decision }) {
  const say = useWords(situasjon).decisions;
  return (
    <li>
      <span>{of.made?.choice}</span>
      <span className="sit-under quiet">
        {of.made && <><Time at={of.made.origin.occurredAt} /> {say.by} {of.made.origin.by.person.name}{of.made.capacity === "DEPUTY" && ` ${say.deputy}`}</>}
        {of.reviewAt && <> · {say.review} <Countdown at={of.reviewAt} /></>}
      </span>
    </li>
  ); // prettier-ignore
}

export function Tasks({ picture, part }: Props) {
  const say = useWords(situasjon).tasks;
  const now = useNow();
  const tasks = openTasks(picture, part?.organisation.id);
  const late = tasks.filter((task) => isLate(task.deadline, now)).length;
  const unconfirmed = tasks.filter((task) => task.stage === "GIVEN").length;
  return (
    <Card title={say.title} className="sit-tasks" beside={<>
      {late > 0 && <Mark tone="danger">{say.late(late)}</Mark>}
      {unconfirmed > 0 && <Mark tone="warning">{say.unconfirmed(unconfirmed)}</Mark>}
      <span className="quiet">{say.open(tasks.length)}</span>
    </>}>
      {tasks.length === 0 && <Nothing>{say.none}</Nothing>}
      <ul className="sit-list">{tasks.slice(0, TASKS_MAX).map((task) => <TaskLine key={task.id} of={task} />)}</ul>
      {tasks.length > TASKS_MAX && <p className="quiet">{say.more(tasks.length - TASKS_MAX)}</p>}
      <Measures picture={picture} part={part} />
      <Demands picture={picture} part={part} />
    </Card>
  ); // prettier-ignore
}

function TaskLine({ of }: { of: Task }) {
  const say = useWords(situasjon).tasks;
  const stages = useWords(pictureWords).task;
  return (
    <li>
      <span className="spread"><span className="sit-strong">{of.title}</span> {of.deadline && <Countdown at={of.deadline} />}</span>
      <span className="sit-under quiet">{of.roleName}, {of.ownerless ? <em className="overdue">{say.nobody}</em> : of.owners.map((owner) => owner.person.name).join(", ")} · {stages[of.stage].toLowerCase()}</span>
    </li>
  ); // prettier-ignore
}

function Measures({ picture, part }: Props) {
  const say = useWords(situasjon).measures;
  const stages = useWords(pictureWords).measure;
  const open = ofOrganisation(picture.measures, part?.organisation.id).filter((one) => one.open);
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{say.title} <span className="quiet">({open.length})</span></h3>
      <ul className="sit-list">
        {open.slice(0, MEASURES_MAX).map((one) => <li key={one.id}><span className="spread"><span>{one.text}</span> {one.deadline && <Countdown at={one.deadline} />}</span><span className="sit-under quiet">{stages[one.stage].toLowerCase()}{!one.role && `, ${say.nobody}`}</span></li>)}
      </ul>
    </section>
  ); // prettier-ignore
}

function Demands({ picture, part }: Props) {
  const say = useWords(situasjon).demands;
  const open = ofOrganisation(picture.demands, part?.organisation.id).filter((one) => !one.completed);
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{say.title} <span className="quiet">({open.length})</span></h3>
      <ul className="sit-list">
        {open.map((one) => <li key={one.id}><span className="spread"><span>{one.from}: {one.text}</span> {one.deadline && <Countdown at={one.deadline} />}</span>{!one.acknowledged && <Mark tone="warning">{say.unacknowledged}</Mark>}</li>)}
      </ul>
    </section>
  ); // prettier-ignore
}
