/** Planning an exercise, or planning it anew: what it shall show and how that is measured, who plays and who runs it. */
import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import { OrganisationsDocument } from "../../app/organisations.gql";
import { useWords } from "../../app/language";
import { usePages } from "../../data/pages";
import { useQuery } from "../../data/query";
import { useWho } from "../../data/session";
import { Act, OneField, type Wish } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { writtenAt } from "../../parts/zone";
import type { ExerciseKind, ExercisePlanInput } from "../../gql/schema";
import type { Named } from "../../parts/acting";
import { ActingPeopleDocument } from "../../parts/said.gql";
import { ExerciseSettingDocument, PlanExerciseDocument, type ExerciseSettingQuery, type ExerciseWholeFragment } from "./ovelse.gql";
import { ovelse } from "./words";

const KINDS: readonly ExerciseKind[] = ["DISCUSSION", "GAME", "DRILL", "FULL_SCALE"];
type Rows = readonly (readonly [id: string, name: string])[];

export function Plan({ of, label, again }: { of?: ExerciseWholeFragment; label: string; again: () => void }) {
  const say = useWords(ovelse);
  const fields: Wish[] = [
    { name: "title", label: say.name, value: of?.title },
    { name: "kind", label: say.kindLabel, kind: "choice", options: KINDS.map((one) => [one, say.kind[one]] as const), value: of?.kind },
    { name: "at", label: say.at, kind: "time", value: of && writtenAt(Date.parse(of.at)) },
    { name: "targetGroup", label: say.targetGroup, value: of?.targetGroup },
  ]; // prettier-ignore
  const input = (given: Given) => ({ ...(of && { exerciseId: of.id, organisationId: of.organisation.id }), plan: planOf(given, of) });
  return (
    <Act of={PlanExerciseDocument} label={label} submit={say.savePlan} variant={of ? "secondary" : "primary"} fields={fields} input={input} done={again}>
      <Goals of={of?.goals ?? []} />
      <Around {...(of && { of })} />
    </Act>
  ); // prettier-ignore
}

/** What the form does not ask about, such as measures put to the test elsewhere, stays as it was. */
function planOf(given: Given, of: ExerciseWholeFragment | undefined): ExercisePlanInput {
  const measured = given.all("measuredBy");
  const goals = given.all("goal").map((goal, at) => ({ goal, measuredBy: measured[at] ?? "" }));
  const revision = given.number("revision");
  return {
    title: given.text("title"), kind: given.text("kind") as ExerciseKind, at: given.from("at"), targetGroup: given.text("targetGroup"),
    goals, participants: given.maybe("participants"), leadership: given.checked("leadership"), eventType: of?.eventType ?? undefined,
    organisationIds: given.all("organisation"), controllerIds: given.all("controller"), roles: given.all("role"),
    scenarios: given.all("scenario").map((scenarioId) => ({ scenarioId, revision })),
    measureIds: of?.tests.flatMap((one) => one.measureId ?? []) ?? [],
  }; // prettier-ignore
}

/** One pair of fields for each goal, and one more for the asking. */
function Goals({ of }: { of: ExerciseWholeFragment["goals"] }) {
  const say = useWords(ovelse);
  const next = useRef(Math.max(1, of.length));
  const [rows, set] = useState<readonly number[]>(() => Array.from({ length: next.current }, (_, at) => at));
  return (
    <fieldset className="several">
      <legend>{say.goals}</legend>
      {rows.map((row, at) => (
        <div key={row} className="goal-row" role="group" aria-label={say.goalNumber(at + 1)}>
          <OneField of={{ name: "goal", label: say.goal, value: of[row]?.goal }} />
          <OneField of={{ name: "measuredBy", label: say.measuredBy, value: of[row]?.measuredBy }} />
          {rows.length > 1 && <Button type="button" data-size="sm" variant="tertiary" onClick={() => set(rows.filter((one) => one !== row))}>{say.removeGoal(at + 1)}</Button>}
        </div>
      ))}
      <div><Button type="button" data-size="sm" variant="secondary" onClick={() => set([...rows, next.current++])}>{say.addGoal}</Button></div>
    </fieldset>
  ); // prettier-ignore
}

function Around({ of }: { of?: ExerciseWholeFragment }) {
  const say = useWords(ovelse);
  const { organisation, person } = useWho().viewer;
  const organisationId = of?.organisation.id ?? organisation.id;
  const setting = useQuery(ExerciseSettingDocument, { organisationId }).data;
  const others = usePages(OrganisationsDocument, {}, (page) => page.organisations, { whole: true }).data?.map((one) => [one.id, one.shortName] as const).filter(([id]) => id !== organisationId) ?? [];
  const people = usePages(ActingPeopleDocument, { organisationId }, (page) => page.people, { whole: true }).data;
  const known = setting && people && about(setting, people.map((one) => one.person), of);
  return (
    <>
      <Ticks name="organisation" legend={say.playBeside} of={others} ticked={of?.organisations.map((one) => one.id) ?? []} />
      <OneField of={{ name: "participants", label: say.participants, required: false, value: of?.participants ?? undefined }} />
      {known && <Ticks name="role" legend={say.rolesPlay} of={known.roles} ticked={of?.roles ?? []} />}
      {known && <Ticks name="controller" legend={say.controllers} of={known.people} ticked={of?.controllers.map((one) => one.id) ?? [person.id]} />}
      {known && known.scenarios.length > 0 && <Ticks name="scenario" legend={say.putsToTest} of={known.scenarios} ticked={of?.tests.flatMap((one) => one.scenarioId ?? []) ?? []} />}
      <input type="hidden" name="revision" value={setting?.ros?.newest?.number ?? 0} />
      <OneField of={{ name: "leadership", label: say.leadership, kind: "check", value: of?.leadership ? "on" : "" }} />
    </>
  ); // prettier-ignore
}

/** Who runs it stays to be ticked, also those of another organisation. */
function about(setting: ExerciseSettingQuery, known: readonly Named[], of: ExerciseWholeFragment | undefined): { roles: Rows; people: Rows; scenarios: Rows } {
  const own = known.map((person) => [person.id, person.name] as const);
  const guests = (of?.controllers ?? []).filter((one) => !own.some(([id]) => id === one.id)).map((one) => [one.id, one.name] as const);
  return {
    roles: setting.organisation?.roles.map((one) => [one.key, one.name] as const) ?? [],
    people: [...own, ...guests],
    scenarios: setting.ros?.newest?.scenarios.map((one) => [one.id, one.title] as const) ?? [],
  };
}

function Ticks({ name, legend, of, ticked }: { name: string; legend: string; of: Rows; ticked: readonly string[] }) {
  if (of.length === 0) return null;
  return <fieldset className="several"><legend>{legend}</legend><div className="ticks">{of.map(([id, said]) => <Checkbox key={id} data-size="sm" name={name} value={id} label={said} defaultChecked={ticked.includes(id)} />)}</div></fieldset>; // prettier-ignore
}
