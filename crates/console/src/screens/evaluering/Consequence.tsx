/** What becomes of something learnt: a change proposed to the ROS, a measure with owner and deadline, or a reasoned no. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Act } from "../../parts/act";
import { DeedsFor, WhoMay } from "../../parts/offered";
import type { Given } from "../../parts/reading";
import type { LessonInput } from "../../gql/schema";
import { PlanFollowUpDocument } from "../oppfolging/oppfolging.gql";
import { ConcludeNoRosChangeDocument, ScenariosOfDocument } from "./evaluering.gql";
import { Propose } from "./Propose";
import { evaluering } from "./words";

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
  const { data } = useQuery(ScenariosOfDocument, { organisationId });
  const measure = (given: Given) => ({ lessons: [lesson], organisationId, text: given.text("text"), owner: given.text("owner"), deadline: given.until("deadline"), effect: given.maybe("effect"), target: given.text("target") === "TRAINING" ? { training: given.text("name") } : { plan: { name: given.text("name") } } });
  return (
    <div className="acts">
      <DeedsFor organisationId={organisationId}>
        <WhoMay>
          {data?.ros?.newest && <Propose lesson={lesson} organisationId={organisationId} newest={data.ros.newest} again={again} />}
          {data && !data.ros?.newest && <p className="quiet">{say.noRos}</p>}
          <Act of={PlanFollowUpDocument} label={say.measure} fields={[
            { name: "text", label: say.toDo, kind: "area" }, { name: "owner", label: say.owner }, { name: "deadline", label: say.deadline, kind: "date" },
            { name: "target", label: say.changes, kind: "choice", options: [["PLAN", say.target.PLAN], ["TRAINING", say.target.TRAINING]] }, { name: "name", label: say.which }, { name: "effect", label: say.effect, kind: "area", required: false },
          ]} input={measure} done={again} />
          <Act of={ConcludeNoRosChangeDocument} label={say.noChange} fields={[{ name: "reason", label: say.noChangeWhy, kind: "area" }]} input={(given) => ({ lesson, organisationId, reason: given.text("reason") })} done={again} variant="tertiary" />
        </WhoMay>
      </DeedsFor>
    </div>
  ); // prettier-ignore
}
