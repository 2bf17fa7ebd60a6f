/** What differs between two pictures: what is new, what changed, what is gone. */
import { language, LOCALES, useWords, words } from "../app/language";
import { useStore } from "../data/store";
import type { ChangeLineFragment, DifferencesFragment } from "../data/picture.gql";
import { changeWords } from "../words/changes";
import { domain } from "../words/domain";
import { pictureWords } from "../words/picture";
import "./changes.css";
import { Mark } from "./tags";
import { Time } from "./time";

export const countOf = (of: DifferencesFragment): number => of.new.length + of.changed.length + of.gone.length;

/** What kind of thing it is, in a word, and what it says. */
export function sayChange(of: ChangeLineFragment): readonly [kind: string, said: string] {
  const names = words(domain);
  const picture = words(pictureWords);
  const say = words(changeWords);
  const number = (value: number): string => value.toLocaleString(LOCALES[language.get()], { maximumFractionDigits: 2 });
  switch (of.__typename) {
    case "Item":
      return [picture.section[of.section], `${of.itemText}${of.verification === "CONFIRMED" ? "" : ` (${names.verification[of.verification].toLowerCase()})`}`];
    case "Indicator":
      return [of.name, of.value === null ? say.unknown : `${number(of.value)} ${of.unit ?? ""}`.trim()];
    case "Measure":
      return [say.measure, `${of.measureText} (${picture.measure[of.measureStage].toLowerCase()})`];
    case "RoleChange":
      return [of.held.roleName, of.held.capacity === "DEPUTY" ? `${of.held.person.name} (${picture.capacity.DEPUTY})` : of.held.person.name];
    case "PhaseChange":
      return [say.phaseOf(of.organisation.shortName), names.phase[of.phase]];
    case "FocusChange":
      return [say.focus, of.focus.items.join(" · ")];
    case "Goal":
      return [say.goal, `${of.goalText}${of.standing ? ` (${picture.goal[of.standing].toLowerCase()})` : ""}`];
    case "Decision":
      return [picture.decision[of.decisionStage], of.made?.choice ?? of.question ?? ""];
    case "Task":
      return [say.task, `${of.title} (${of.roleName}, ${picture.task[of.taskStage].toLowerCase()})`];
  }
}

function originOf(of: ChangeLineFragment): { readonly occurredAt: string; readonly number: number } | null {
  switch (of.__typename) {
    case "Item": case "Goal": return of.origin; // prettier-ignore
    case "Indicator": return of.newest?.origin ?? null; // prettier-ignore
    case "RoleChange": return of.held.assigned; // prettier-ignore
    case "FocusChange": return of.focus.origin; // prettier-ignore
    default: return of.since; // prettier-ignore
  }
}

export function Changes({ of }: { of: DifferencesFragment }) {
  useStore(language);
  const say = useWords(changeWords);
  const newest = (one: ChangeLineFragment): number => originOf(one)?.number ?? 0;
  return (
    <ul className="changes">
      {of.new.toSorted((a, b) => newest(b) - newest(a)).map((one, at) => <li key={`n${at}`}><Mark tone="success">{say.new}</Mark><Line of={one} /></li>)}
      {of.changed.toSorted((a, b) => newest(b.after) - newest(a.after)).map(({ before, after }, at) => <li key={`c${at}`}><Mark tone="info">{say.changed}</Mark><Line of={after} before={before} /></li>)}
      {of.gone.map((one, at) => <li key={`g${at}`}><Mark tone="warning">{say.gone}</Mark><Line of={one} gone /></li>)}
    </ul>
  ); // prettier-ignore
}

function Line({ of, before, gone = false }: { of: ChangeLineFragment; before?: ChangeLineFragment; gone?: boolean }) {
  const [kind, said] = sayChange(of);
  const was = before ? sayChange(before)[1] : null;
  const origin = originOf(of);
  return (
    <span className="change">
      <span className="quiet">{kind}</span> {was !== null && was !== said && <><del>{was}</del> <span aria-hidden="true">→</span> </>}
      {gone ? <del>{said}</del> : <span>{said}</span>}
      {origin && !gone && <span className="quiet change-when"> <Time at={origin.occurredAt} /></span>}
    </span>
  ); // prettier-ignore
}
