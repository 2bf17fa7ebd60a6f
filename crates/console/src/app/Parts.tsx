/** The parts of a template: what is started, whom it tells, what is not started and why, and what may be chosen instead. */
import { Checkbox, Fieldset, Select } from "@digdir/designsystemet-react";
import { useQuery } from "../data/query";
import type { TemplateChoiceInput } from "../gql/schema";
import { useActing } from "../parts/acting";
import { sentence } from "../parts/states";
import { Mark, type Tone } from "../parts/tags";
import { Reach } from "../parts/telling/Reach";
import { ListsDocument } from "../parts/telling/telling.gql";
import { telling } from "../parts/telling/words";
import { openings } from "../words/openings";
import { useWords } from "./language";
import type { TemplateWouldDoQuery } from "./opening.gql";

type Previewed = NonNullable<TemplateWouldDoQuery["templatePreview"]>;
type Part = Previewed["parts"][number];

const TONE: Record<Part["outcome"], Tone> = { STARTED: "success", ALREADY_STARTED: "success", LEFT_OUT: "neutral", NOT_POSSIBLE: "warning", REFUSED: "warning" };

interface Props {
  readonly of: Previewed;
  /** Whether it is of what the form says now. */
  readonly current: boolean;
  readonly organisationId: string;
  readonly leaveOut: readonly string[];
  readonly setLeaveOut: (keys: readonly string[]) => void;
  readonly choices: readonly TemplateChoiceInput[];
  readonly setChoices: (choices: readonly TemplateChoiceInput[]) => void;
}

export function Parts({ of, current, organisationId, leaveOut, setLeaveOut, choices, setChoices }: Props) {
  const say = useWords(openings);
  const told = useWords(telling);
  const lists = useQuery(ListsDocument, { organisationId });
  const listOptions = (lists.data?.notificationLists ?? []).map((one) => [one.id, one.name] as const);
  const people = useActing().people.map((one) => [one.id, one.name] as const);
  const started = of.parts.filter(({ outcome }) => outcome === "STARTED").length;
  const choose = (part: string, what: Omit<TemplateChoiceInput, "part"> | null): void =>
    setChoices([...choices.filter((one) => one.part !== part), ...(what ? [{ part, ...what }] : [])]);
  const leave = (key: string, out: boolean): void => setLeaveOut(out ? [...leaveOut, key] : leaveOut.filter((one) => one !== key));
  return (
    <section className="preview" aria-label={say.preview} aria-busy={!current} {...(current && { "data-preview": of.id })}>
      <p className="work-item-title">{say.preview}</p>
      <p role="status">{current ? <><strong>{of.title}</strong>: {say.starts(started, of.parts.length)} {say.toldAtOnce(of.toldAtOnce)}</> : say.loading}</p>
      <Why of={of.parts} />
      <Fieldset data-size="sm">
        <Fieldset.Legend>{say.parts}</Fieldset.Legend>
        <Fieldset.Description>{say.partsHelp}</Fieldset.Description>
        <ul className="prepared">
          {of.parts.map((part) => (
            <li key={part.key} data-part={part.key} data-outcome={part.outcome}>
              <Checkbox label={`${say.kinds[part.kind]}: ${part.called}${part.person ? `, ${part.person.name}` : ""}`} checked={!leaveOut.includes(part.key)} onChange={(event) => leave(part.key, !event.target.checked)} />
              <Mark tone={TONE[part.outcome]}>{say.outcomes[part.outcome]}</Mark>
              {open(part) && part.kind === "LIST" && <Other label={say.listFor(part.called)} of={listOptions} chosen={choices.find((one) => one.part === part.key)?.listId} choose={(listId) => choose(part.key, listId ? { listId } : null)} />}
              {open(part) && part.kind === "ROLE" && <Other label={say.personFor(part.called)} of={people} chosen={choices.find((one) => one.part === part.key)?.personId} choose={(personId) => choose(part.key, personId ? { personId } : null)} />}
              {part.notification && <details><summary>{say.whoIsTold(part.notification.atOnce)} {part.notification.unreachable > 0 && <Mark tone="danger">{told.unreachable(part.notification.unreachable)}</Mark>}</summary><Reach of={part.notification} /></details>}
            </li>
          ))}
        </ul>
      </Fieldset>
    </section>
  ); // prettier-ignore
}

/** Whether something may still be chosen for it. */
const open = ({ outcome }: Part): boolean => outcome !== "ALREADY_STARTED";

/** What is not started, by what stands in the way: each reason once. */
function Why({ of }: { of: readonly Part[] }) {
  const say = useWords(openings);
  const reasons = new Map<string, string[]>();
  for (const { why, called, outcome } of of) if (why && outcome !== "LEFT_OUT") reasons.set(why, [...(reasons.get(why) ?? []), called]);
  if (reasons.size === 0) return null;
  const count = [...reasons.values()].flat().length;
  return (
    <details>
      <summary>{say.notStarted} ({count})</summary>
      <ul className="plain">{[...reasons].map(([why, parts]) => <li key={why}>{parts.join("; ")}. <span className="quiet">{sentence(why)}</span></li>)}</ul>
    </details>
  ); // prettier-ignore
}

function Other({ label, of, chosen, choose }: { label: string; of: readonly (readonly [string, string])[]; chosen: string | null | undefined; choose: (id: string) => void }) {
  const usual = useWords(openings).usual;
  if (of.length === 0) return null;
  return (
    <Select data-size="sm" aria-label={label} value={chosen ?? ""} onChange={(event) => choose(event.target.value)}>
      <option value="">{usual}</option>
      {of.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
    </Select>
  ); // prettier-ignore
}
