/** Screening (skjerming): who alone may read the line, and on which ground. */
import { Checkbox, Field, Fieldset, Input, Label } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { AccessRole } from "../../gql/schema";
import { domain } from "../../words/domain";
import { logg } from "./words";

/** The roles that read incidents. */
const ROLES: readonly AccessRole[] = ["CRISIS_LEADER", "CRISIS_LEADERSHIP", "CRISIS_STAFF", "PREPAREDNESS_OFFICER", "LOG_KEEPER", "OPERATOR", "EVALUATOR"];

export interface Screened {
  readonly roles: readonly AccessRole[];
  readonly ground: string;
}

export const OPEN: Screened = { roles: [], ground: "" };

export function Screening({ chosen, choose }: { chosen: Screened; choose: (next: Screened) => void }) {
  const say = useWords(logg);
  const names = useWords(domain).role;
  const toggle = (role: AccessRole): void =>
    choose({ ...chosen, roles: chosen.roles.includes(role) ? chosen.roles.filter((one) => one !== role) : [...chosen.roles, role] });
  return (
    <details className="screening">
      <summary>{say.screening}{chosen.roles.length > 0 && `: ${chosen.roles.map((role) => names[role].toLowerCase()).join(", ")}`}</summary>
      <Fieldset>
        <Fieldset.Legend>{say.screenTo}</Fieldset.Legend>
        <div className="row">
          {ROLES.map((role) => <Checkbox key={role} data-size="sm" label={names[role]} value={role} checked={chosen.roles.includes(role)} onChange={() => toggle(role)} />)}
        </div>
      </Fieldset>
      <Field>
        <Label>{say.ground}</Label>
        <Input data-size="sm" value={chosen.ground} maxLength={400} placeholder={say.groundSample} autoComplete="off" onChange={(event) => choose({ ...chosen, ground: event.target.value })} />
      </Field>
    </details>
  ); // prettier-ignore
}
