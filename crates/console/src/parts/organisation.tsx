/** Whose preparedness a screen shows: one's own, or in the address another's that one may read. */
import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useWords } from "../app/language";
import { OrganisationsDocument } from "../app/organisations.gql";
import { useQueryParam } from "../app/router";
import { usePages } from "../data/pages";
import { useWho } from "../data/session";
import { preparedness } from "../words/preparedness";
import "./parts.css";

export interface Whose {
  readonly organisationId: string;
  /** Whether the viewer acts in it. */
  readonly own: boolean;
  /** For the inputs of commands: nothing when it is one's own. */
  readonly named: { organisationId?: string };
}

export function useWhose(): Whose {
  const [chosen] = useQueryParam("org");
  const own = useWho().viewer.organisation.id;
  const organisationId = chosen || own;
  return { organisationId, own: organisationId === own, named: organisationId === own ? {} : { organisationId } };
}

export function OrganisationChoice() {
  const say = useWords(preparedness);
  const own = useWho().viewer.organisation;
  const [chosen, choose] = useQueryParam("org");
  const { data } = usePages(OrganisationsDocument, {}, (of) => of.organisations, { whole: true });
  const others = (data ?? []).filter((one) => one.id !== own.id);
  return (
    <Field data-size="sm">
      <Label>{say.organisation}</Label>
      <Select value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{own.shortName}</option>
        {others.map((one) => <option key={one.id} value={one.id}>{one.shortName}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}
