/** Writing an inject, or one anew: what the players get, when, as what and who; and what only the controllers read. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Act, OneField, type Wish } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { domain } from "../../words/domain";
import type { Channel, Scope } from "../../gql/schema";
import { useScopes } from "../../parts/scopes";
import { ExerciseSettingDocument, SetInjectDocument, type ExerciseWholeFragment, type InjectWholeFragment } from "./ovelse.gql";
import { ovelse } from "./words";

const CHANNELS = ["PHONE", "RADIO", "SMS", "EMAIL", "MEETING", "IN_PERSON", "OTHER"] as const satisfies readonly Channel[];

interface Props {
  readonly exercise: ExerciseWholeFragment;
  readonly of?: InjectWholeFragment;
  readonly label: string;
  readonly again: () => void;
}

export function SetInject({ exercise, of, label, again }: Props) {
  const say = useWords(ovelse);
  const channels = useWords(domain).channel;
  const fields: Wish[] = [
    { name: "atMin", label: say.minutes, kind: "number", value: of?.atMin.toString() },
    { name: "from", label: say.from, value: of?.from },
    { name: "channel", label: say.channel, kind: "choice", options: CHANNELS.map((one) => [one, channels[one]] as const), value: of?.channel },
    { name: "text", label: say.text, kind: "area", value: of?.text },
  ]; // prettier-ignore
  const input = (given: Given) => ({
    exerciseId: exercise.id, organisationId: exercise.organisation.id, ...(of && { injectId: of.id }), expected: given.maybe("expected"), note: given.maybe("note"),
    play: { atMin: given.number("atMin"), from: given.text("from"), channel: given.text("channel") as Channel, text: given.text("text"), toOrganisationId: given.text("to"), toRole: given.maybe("toRole"), scope: given.text("scope") as Scope },
  }); // prettier-ignore
  return (
    <Act of={SetInjectDocument} label={label} submit={say.saveInject} variant={of ? "tertiary" : "secondary"} fields={fields} input={input} done={again}>
      <To exercise={exercise} {...(of && { of })} />
      <OneField of={{ name: "expected", label: say.expected, kind: "area", required: false, help: say.onlyControllers, value: of?.expected ?? undefined }} />
      <OneField of={{ name: "note", label: say.note, kind: "area", required: false, help: say.onlyControllers, value: of?.note ?? undefined }} />
    </Act>
  ); // prettier-ignore
}

function To({ exercise, of }: { exercise: ExerciseWholeFragment; of?: InjectWholeFragment }) {
  const say = useWords(ovelse);
  const scopes = useScopes();
  const [to, setTo] = useState(of?.toOrganisation.id ?? exercise.organisation.id);
  const roles = useQuery(ExerciseSettingDocument, { organisationId: to }).data?.organisation?.roles ?? null;
  return (
    <>
      <OneField of={{ name: "to", label: say.to, kind: "choice", options: [exercise.organisation, ...exercise.organisations].map((one) => [one.id, one.shortName] as const), value: to, changed: setTo }} />
      {roles && <OneField key={to} of={{ name: "toRole", label: say.toRole, kind: "choice", required: false, options: roles.map((one) => [one.key, one.name] as const), value: of?.toRole ?? "" }} />}
      <OneField of={{ name: "scope", label: say.scope, kind: "choice", options: scopes, value: of?.scope ?? "PARTICIPANTS" }} />
    </>
  ); // prettier-ignore
}
