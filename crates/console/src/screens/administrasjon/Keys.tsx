/** Økter og nøkler: every session and token of the organisation, and issuing a token, whose secret is shown once. */
import { Alert, Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useWords } from "../../app/language";
import { usePages } from "../../data/pages";
import { useQuery } from "../../data/query";
import { useWho } from "../../data/session";
import type { AccessRole } from "../../gql/schema";
import { Copyable } from "../../parts/Copyable";
import { OneField } from "../../parts/act";
import { Shown } from "../../parts/states";
import { domain } from "../../words/domain";
import { AccessAct } from "./AccessAct";
import { CredentialsDocument, IssueTokenDocument, PeopleDocument, type PersonOfFragment } from "./administrasjon.gql";
import { Credentials } from "./Credentials";
import { ROLES } from "./PersonCard";
import { administrasjon } from "./words";

export function Keys() {
  const say = useWords(administrasjon).keys;
  const { viewer } = useWho();
  const organisationId = viewer.organisation.id;
  const asked = useQuery(CredentialsDocument, {});
  const people = usePages(PeopleDocument, { organisationId }, (of) => of.people, { whole: true });
  const [secret, setSecret] = useState<{ name: string; secret: string } | null>(null);
  const known = people.data ?? [];
  const names = new Map(known.map((one) => [one.person.id, one.person.name]));
  const whose = (id: string): string => names.get(id) ?? say.unknown;
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      <AccessAct of={IssueTokenDocument} label={say.issue} variant="primary"
        input={(given) => ({ organisationId, personId: given.text("personId"), role: given.text("role") as AccessRole, name: given.text("name"), ...(given.maybe("expiresAt") && { expiresAt: given.until("expiresAt") }) })}
        done={(answer) => {
          setSecret({ name: answer.token.label, secret: answer.secret });
          asked.again();
        }}>
        <p className="quiet">{say.issueHelp}</p>
        <As people={known} />
        <OneField of={{ name: "name", label: say.tokenName, help: say.tokenNameHelp }} />
        <OneField of={{ name: "expiresAt", label: say.endsOn, kind: "date", required: false, help: say.endsOnHelp }} />
      </AccessAct>
      {secret && (
        <Alert data-color="warning" role="alert" className="admin-secret">
          <p><strong>{say.once(secret.name)}</strong></p>
          <Copyable label={say.secret} text={secret.secret} />
          <p className="quiet">{say.presents}</p>
          <Button data-size="sm" variant="secondary" onClick={() => setSecret(null)}>{say.taken}</Button>
        </Alert>
      )}
      <Shown of={asked}>{({ sessions, tokens }) => (
        <>
          <Credentials of={tokens} kind="token" title={say.tokens} whose={whose} again={asked.again} />
          <Credentials of={sessions} kind="session" title={say.sessions} whose={whose} again={asked.again} />
        </>
      )}</Shown>
    </div>
  ); // prettier-ignore
}

/** As whom, and in which of the roles that this person holds. */
function As({ people }: { people: readonly PersonOfFragment[] }) {
  const say = useWords(administrasjon).keys;
  const roles = useWords(domain).role;
  const [id, choose] = useState("");
  const chosen = people.find((one) => one.person.id === id);
  const held = chosen?.accessRoles ?? ROLES;
  return (
    <>
      <Field data-size="sm">
        <Label>{say.actsAs}</Label>
        <Select name="personId" required value={id} onChange={(event) => choose(event.target.value)}>
          <option value="">{say.choose}</option>
          {people.filter((one) => one.accessRoles?.length !== 0).map((one) => <option key={one.person.id} value={one.person.id}>{one.person.name}</option>)}
        </Select>
      </Field>
      <OneField key={id} of={{ name: "role", label: say.inRole, kind: "choice", options: held.map((role) => [role, roles[role]] as const) }} />
    </>
  ); // prettier-ignore
}
