/** What becomes of something learnt: a change proposed to the ROS, a measure with owner and deadline, or a reasoned no. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Act, type Given } from "../../parts/act";
import type { LessonInput, ProposeRosChangeInput, RosField } from "../../gql/schema";
import { PlanFollowUpDocument } from "../oppfolging/oppfolging.gql";
import { ros } from "../ros/words";
import { ConcludeNoRosChangeDocument, ProposeRosChangeDocument, ScenariosOfDocument } from "./evaluering.gql";
import { evaluering } from "./words";

const FIELDS: readonly RosField[] = ["CAUSES", "BARRIERS", "PROBABILITY_REASONING", "VULNERABILITY", "KNOCK_ON", "WARNING_AND_EVACUATION", "UNCERTAINTY", "CONTROLLABILITY", "TRANSFERABILITY"];
/** What is missing altogether is proposed under this name in place of a scenario's id. */
const NEW = "new";

export function Consequence({ lesson, organisationId, again }: { lesson: LessonInput; organisationId: string; again: () => void }) {
  const say = useWords(evaluering);
  const [open, setOpen] = useState(false);
  return (
    <details className="consequence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.consequence}</summary>
      {open && <Ways lesson={lesson} organisationId={organisationId} again={again} />}
    </details>
  );
}

function Ways({ lesson, organisationId, again }: { lesson: LessonInput; organisationId: string; again: () => void }) {
  const say = useWords(evaluering);
  const names = useWords(ros).field;
  const { data } = useQuery(ScenariosOfDocument, { organisationId });
  const scenarios = data?.ros?.draft?.scenarios ?? data?.ros?.newest?.scenarios ?? [];
  const proposal = (given: Given): Omit<ProposeRosChangeInput, "commandId"> => {
    const scenario = given.text("scenario");
    const change = scenario === NEW ? { newScenario: given.text("text") } : { words: { field: given.text("field") as RosField, text: given.text("text") } };
    return { lesson, organisationId, reason: given.text("reason"), change, ...(scenario !== NEW && { scenarioId: scenario }) };
  };
  const measure = (given: Given) => ({ lessons: [lesson], organisationId, text: given.text("text"), owner: given.text("owner"), deadline: given.until("deadline"), effect: given.maybe("effect"), target: given.text("target") === "TRAINING" ? { training: given.text("name") } : { plan: { name: given.text("name") } } });
  return (
    <div className="acts">
      <Act of={ProposeRosChangeDocument} label={say.propose} fields={[
        { name: "scenario", label: names.SCENARIO, kind: "choice", options: [...scenarios.map((one) => [one.id, one.title] as const), [NEW, say.newScenario] as const] },
        { name: "field", label: say.field, kind: "choice", options: FIELDS.map((one) => [one, names[one]] as const) },
        { name: "text", label: say.shallStand, kind: "area", help: say.shallStandHelp }, { name: "reason", label: say.why, kind: "area" },
      ]} input={proposal} done={again} />
      <Act of={PlanFollowUpDocument} label={say.measure} fields={[
        { name: "text", label: say.toDo, kind: "area" }, { name: "owner", label: say.owner }, { name: "deadline", label: say.deadline, kind: "date" },
        { name: "target", label: say.changes, kind: "choice", options: [["PLAN", say.target.PLAN], ["TRAINING", say.target.TRAINING]] }, { name: "name", label: say.which }, { name: "effect", label: say.effect, kind: "area", required: false },
      ]} input={measure} done={again} />
      <Act of={ConcludeNoRosChangeDocument} label={say.noChange} fields={[{ name: "reason", label: say.noChangeWhy, kind: "area" }]} input={(given) => ({ lesson, organisationId, reason: given.text("reason") })} done={again} variant="tertiary" />
    </div>
  ); // prettier-ignore
}
