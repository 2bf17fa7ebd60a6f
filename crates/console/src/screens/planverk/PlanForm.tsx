/** Writing a plan: who leads, and its chapters in order; a new one, or a new version of one there is. */
import { useWords } from "../../app/language";
import type { PlanBodyInput, PlanKind, PlanLinkKind, PlanPart } from "../../gql/schema";
import { Act, type Wish } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { Rows, type RowsWish } from "../../parts/rows";
import { keysOf, lacking, type Chapter } from "./chapters";
import { optionsOf, useChoices, usePick } from "./choices";
import { forms } from "./form-words";
import { DraftPlanDocument, RevisePlanDocument } from "./planverk.gql";
import type { Kept } from "./types";
import { planverk } from "./words";

type Plan = Kept["plans"][number];
type Version = NonNullable<Plan["newest"]>;

export function DraftPlan({ plans, again }: { plans: readonly Plan[]; again: () => void }) {
  const say = useWords(forms);
  const kinds = useWords(planverk).planKind;
  const fields = useHead(null);
  const kind: Wish = { name: "kind", label: say.kind, kind: "choice", options: optionsOf(kinds) };
  return (
    <Act of={DraftPlanDocument} label={say.draft} variant="primary" fields={[kind, ...fields]} input={(given) => ({ kind: given.text("kind") as PlanKind, body: bodyOf(given) })} done={again}>
      <Body of={null} asked={askedOf(plans)} kind={(given) => given.text("kind") as PlanKind} />
    </Act>
  ); // prettier-ignore
}

export function RevisePlan({ of, newest, plans, again }: { of: Plan; newest: Version; plans: readonly Plan[]; again: () => void }) {
  const say = useWords(forms);
  const fields = useHead(newest);
  return (
    <Act of={RevisePlanDocument} label={say.revise} about={of.title} fields={fields} input={(given) => ({ planId: of.id, body: bodyOf(given) })} done={again}>
      <Body of={newest} asked={askedOf(plans)} kind={() => of.kind} />
    </Act>
  ); // prettier-ignore
}

/** What the overall plan asks of the plans that are built on it. */
function askedOf(plans: readonly Plan[]): readonly Chapter[] {
  const overall = plans.find((one) => one.kind === "OVERALL" && one.inForce && !one.withdrawn);
  return (overall?.newest?.chapters ?? []).filter((one) => one.required);
}

function useHead(of: Version | null): readonly Wish[] {
  const say = useWords(forms);
  const shown = useWords(planverk);
  const { roles } = useChoices();
  const pick = usePick();
  return [
    { name: "title", label: say.titled, value: of?.title },
    { name: "responsible", label: say.answersFor, kind: "choice", options: pick(roles), value: of?.responsible },
    { name: "document", label: shown.document, help: say.documentHelp, required: false, value: of?.document ?? undefined },
    ...(of ? [{ name: "changes", label: say.changes, kind: "area" as const, required: false }] : []),
    { name: "internal", label: say.internal, kind: "check", value: of?.internal ? "on" : undefined },
  ]; // prettier-ignore
}

function Body({ of, asked, kind }: { of: Version | null; asked: readonly Chapter[]; kind: (given: Given) => PlanKind }) {
  const say = useWords(forms);
  const { roles, people, links } = useChoices();
  const pick = usePick();
  const leadership: RowsWish = {
    name: "leadership", label: say.leadership, one: say.leader, add: say.addLeader,
    fields: [
      { name: "role", label: say.role, kind: "choice", options: pick(roles) }, { name: "responsibility", label: say.responsibility },
      { name: "powers", label: say.powers, required: false }, { name: "convenes", label: say.convenes, kind: "check" },
    ],
    inner: { name: "people", label: say.people, help: say.peopleHelp, one: say.person, add: say.addPerson, fields: [{ name: "id", label: say.person, kind: "choice", options: pick(people) }] },
  }; // prettier-ignore
  const chapters: RowsWish = {
    name: "chapters", label: say.chapters, one: say.chapter, add: say.addChapter,
    fields: [
      { name: "key", label: "", kind: "hidden" }, { name: "title", label: say.titled }, { name: "part", label: say.part, kind: "choice", options: optionsOf(say.parts), required: false },
      { name: "text", label: say.chapterText, kind: "area", required: false }, { name: "leftOut", label: say.leftOut, required: false },
      { name: "required", label: say.required, kind: "check" }, ...(links.length > 0 ? [{ name: "links", label: say.links, kind: "many" as const, options: links }] : []),
    ],
  }; // prettier-ignore
  const missing = (given: Given): Chapter[] => lacking(kind(given), given.rows("chapters").map((one) => ({ key: one.text("key"), part: one.text("part") })), asked, say.parts);
  return (
    <>
      <Rows of={leadership} filled={of?.leadership.map((one) => ({ ...one, people: one.people.map(({ id }) => ({ id })) }))} />
      <Rows of={chapters} filled={of?.chapters.map((one) => ({ ...one, links: one.links.map((link) => `${link.kind}:${link.id}`) }))} several={{ label: say.mustHave, rows: (given) => missing(given).map(({ key, title, part }) => ({ key, title, part })) }} />
    </>
  ); // prettier-ignore
}

function bodyOf(given: Given): PlanBodyInput {
  const chapters = given.rows("chapters");
  const keys = keysOf(chapters.map((one) => ({ key: one.text("key"), title: one.text("title") })));
  return {
    title: given.text("title"), responsible: given.text("responsible"), document: given.maybe("document"), changes: given.maybe("changes"), internal: given.checked("internal"),
    leadership: given.rows("leadership").map((one) => ({
      role: one.text("role"), responsibility: one.text("responsibility"), powers: one.maybe("powers"), convenes: one.checked("convenes"), people: one.rows("people").map((each) => each.text("id")),
    })),
    chapters: chapters.map((one, at) => ({
      key: keys[at] ?? "", title: one.text("title"), text: one.maybe("text"), leftOut: one.maybe("leftOut"), part: one.maybe("part") as PlanPart | undefined, required: one.checked("required"), links: one.all("links").map(linkOf),
    })),
  }; // prettier-ignore
}

function linkOf(value: string): { kind: PlanLinkKind; id: string } {
  const at = value.indexOf(":");
  return { kind: value.slice(0, at) as PlanLinkKind, id: value.slice(at + 1) };
}
