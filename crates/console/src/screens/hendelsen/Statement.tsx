/** The fields of what is said into the picture: a prognosis says which it is, a question who is to find out, and by when. */
import { useState } from "react";
import { useWords } from "../../app/language";
import type { PictureItemFragment } from "../../data/picture.gql";
import type { Prognosis, Section, StatementInput, Value, Verification } from "../../gql/schema";
import { Area, Choice, RoleField, When, Words } from "../../parts/fields";
import type { Given } from "../../parts/given";
import { statementOf } from "../../parts/statement";
import { VERIFICATIONS } from "../../parts/verifications";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import { hendelsen } from "./words";

const SECTIONS: readonly Section[] = ["FACTS", "ASSUMPTIONS", "UNKNOWNS", "AFFECTED", "CONSEQUENCES", "PROGNOSIS", "RESOURCES", "ACTORS", "COMMUNICATION", "DECISIONS_NEEDED"];
const VALUES: readonly Value[] = ["LIFE_AND_HEALTH", "ENVIRONMENT", "PROPERTY", "REPUTATION"];
const PROGNOSES: readonly Prognosis[] = ["EXPECTED", "WORST"];

/** What the fields say; what they do not ask about stays as it was. */
export function statementIn(given: Given, before?: PictureItemFragment): StatementInput {
  const section = given.word<Section>("section");
  return {
    ...(before && statementOf(before)),
    section, text: given.text("text"), verification: given.word<Verification>("verification"), source: given.maybe("source"), value: given.maybe("value") as Value | null,
    prognosis: section === "PROGNOSIS" ? given.word<Prognosis>("prognosis") : null,
    owner: section === "UNKNOWNS" ? given.maybe("owner") : null, answerBy: section === "UNKNOWNS" ? (given.time("answerBy") ?? before?.answerBy ?? null) : null,
  }; // prettier-ignore
}

export function StatementFields({ of }: { of?: PictureItemFragment }) {
  const say = useWords(hendelsen);
  const words = useWords(pictureWords);
  const sure = useWords(domain).verification;
  const [section, choose] = useState<Section>(of?.section ?? "FACTS");
  return (
    <>
      <Area name="text" label={say.what} given={of?.text ?? undefined} required first rows={3} most={4000} />
      <Choice name="section" label={say.section} given={section} onChange={(now) => choose(now as Section)} of={SECTIONS.map((one) => [one, words.section[one]] as const)} />
      {section === "PROGNOSIS" && <Choice name="prognosis" label={say.prognosis} given={of?.prognosis ?? undefined} of={PROGNOSES.map((one) => [one, say.prognoses[one]] as const)} />}
      {section === "UNKNOWNS" && <><RoleField name="owner" label={say.owner} given={of?.owner ?? undefined} /><When name="answerBy" label={say.answerBy} /></>}
      <Choice name="verification" label={say.sure} given={of?.verification} of={VERIFICATIONS.map((one) => [one, sure[one]] as const)} />
      <Words name="source" label={say.source} given={of?.source ?? undefined} />
      <Choice name="value" label={say.value} none={say.none} given={of?.value ?? undefined} of={VALUES.map((one) => [one, words.value[one]] as const)} />
    </>
  ); // prettier-ignore
}
