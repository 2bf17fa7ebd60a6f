/** Which template: those that an organisation can use now. */
import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useQuery } from "../data/query";
import { useStore } from "../data/store";
import type { Language } from "../gql/schema";
import { Shown } from "../parts/states";
import { openings } from "../words/openings";
import { language, useWords } from "./language";
import { OpeningTemplatesDocument } from "./opening.gql";

/** What can be opened from; nothing where the organisation's templates may not be read, or cannot be now, except where it is what one came `first` for. */
export function TemplateField({ organisationId, value, choose, first = false, none }: { organisationId: string; value: string; choose: (id: string) => void; first?: boolean; none?: string }) {
  const say = useWords(openings);
  const tongue = useStore(language).toUpperCase() as Language;
  const asked = useQuery(OpeningTemplatesDocument, { organisationId, language: tongue }, { wanted: organisationId !== "" });
  const all = asked.data?.incidentTemplates ?? [];
  const field = useRef<HTMLSelectElement>(null);
  const there = all.length > 0;
  // After the dialog has given the focus to its first button.
  useEffect(() => {
    if (!first || !there) return;
    const later = setTimeout(() => field.current?.focus());
    return () => clearTimeout(later);
  }, [first, there]);
  if (!there && first) return <Shown of={asked}>{() => <p className="quiet">{say.noTemplates}</p>}</Shown>;
  if (!there && value === "") return null;
  return (
    <Field>
      <Label>{say.template}</Label>
      <Select ref={field} value={value} required={first} onChange={(event) => choose(event.target.value)}>
        <option value="">{none ?? say.none}</option>
        {all.map(({ id, content }) => <option key={id} value={id}>{content.name}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}
