/** How two versions of a plan differ: the plan itself, then chapter by chapter, then role by role, each field before and now. */
import { useWords } from "../../app/language";
import type { PlanChangeKind, PlanField } from "../../gql/schema";
import { Change } from "../../parts/changed";
import { useRole } from "../../parts/roles";
import { Mark, type Tone } from "../../parts/tags";
import { forms } from "./form-words";
import type { PlanChangesOfQuery, PlanChapterTextFragment, PlanHistoryOfQuery, PlanRoleTextFragment } from "./history.gql";
import { history } from "./history-words";

export type Version = NonNullable<PlanHistoryOfQuery["plan"]>["versions"][number];
type Changed = NonNullable<NonNullable<PlanChangesOfQuery["plan"]>["changes"]>[number];
const TONE: Record<PlanChangeKind, Tone> = { NEW: "success", CHANGED: "info", GONE: "warning" };
/** What a new or a gone one is told by. */
const CHAPTER_FIELDS: readonly PlanField[] = ["PART", "TEXT", "LEFT_OUT", "LINKS"];
const ROLE_FIELDS: readonly PlanField[] = ["PEOPLE", "RESPONSIBILITY", "POWERS"];

interface Sides {
  /** The versions themselves, for what is said of the plan and not of a part of it. */
  readonly before: Version | undefined;
  readonly after: Version | undefined;
}

export function PlanDiff({ of, ...sides }: Sides & { of: readonly Changed[] }) {
  const say = useWords(history);
  if (of.length === 0) return <p>{say.same}</p>;
  return <ul className="listed">{of.map((one, nth) => <One key={nth} of={one} sides={sides} />)}</ul>;
}

function One({ of, sides }: { of: Changed; sides: Sides }) {
  const say = useWords(history);
  const values = useValues(of, sides);
  const role = useRole();
  const chapter = of.chapterAfter ?? of.chapterBefore;
  const leading = of.roleAfter ?? of.roleBefore;
  const whole = chapter ? CHAPTER_FIELDS : leading ? ROLE_FIELDS : [];
  const fields = of.kind === "CHANGED" ? of.fields : whole.filter((field) => values(field).some((value) => value !== null));
  return (
    <li className="card">
      <header className="spread">
        <h4>{chapter ? `${say.chapter}: ${chapter.title}` : leading ? `${say.role}: ${role(leading.role)}` : say.self}</h4>
        <Mark tone={TONE[of.kind]}>{say.kind[of.kind]}</Mark>
      </header>
      {fields.map((field) => {
        const [old, now] = values(field);
        if (field === "PLACE") return <p key={field}>{say.moved}</p>;
        if (of.kind === "CHANGED") return <section key={field}><h5>{say.field[field]}</h5><Change old={old} now={now} /></section>;
        return <section key={field}><h5>{say.field[field]}</h5><p className="said change">{of.kind === "GONE" ? <del>{old}</del> : now}</p></section>;
      })}
    </li>
  ); // prettier-ignore
}

/** What a field said before and says now; null where it said nothing. */
function useValues(of: Changed, { before, after }: Sides): (field: PlanField) => readonly [string | null, string | null] {
  const say = useWords(history);
  const names = useWords(forms);
  const role = useRole();
  const yes = (value: boolean): string => (value ? say.yes : say.no);
  const chapter = (one: PlanChapterTextFragment, field: PlanField): string | null => {
    switch (field) {
      case "TITLE": return one.title;
      case "PART": return one.part && names.parts[one.part];
      case "TEXT": return one.text;
      case "LEFT_OUT": return one.leftOut;
      case "REQUIRED": return yes(one.required);
      case "LINKS": return one.links.map((link) => `${names.linked[link.kind]}: ${link.name ?? say.linkGone}`).join("\n") || null;
      default: return null;
    } // prettier-ignore
  };
  const leading = (one: PlanRoleTextFragment, field: PlanField): string | null => {
    switch (field) {
      case "RESPONSIBILITY": return one.responsibility;
      case "POWERS": return one.powers;
      case "CONVENES": return yes(one.convenes);
      case "PEOPLE": return one.people.map((each) => each.name).join("\n") || null;
      default: return null;
    } // prettier-ignore
  };
  const self = (one: Version, field: PlanField): string | null => {
    switch (field) {
      case "TITLE": return one.title;
      case "RESPONSIBLE": return role(one.responsible);
      case "INTERNAL": return yes(one.internal);
      case "DOCUMENT": return one.document;
      default: return null;
    } // prettier-ignore
  };
  const told = (at: PlanChapterTextFragment | null, by: PlanRoleTextFragment | null, version: Version | undefined, field: PlanField): string | null => {
    if (at) return chapter(at, field);
    if (by) return leading(by, field);
    return of.chapterBefore || of.chapterAfter || of.roleBefore || of.roleAfter || !version ? null : self(version, field);
  };
  return (field) => [told(of.chapterBefore, of.roleBefore, before, field), told(of.chapterAfter, of.roleAfter, after, field)];
}
