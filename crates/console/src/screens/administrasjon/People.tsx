/** Personer: who there is in the organisation, what they may act as, whether they can sign in, and making one known. */
import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useWords } from "../../app/language";
import { usePages } from "../../data/pages";
import { useQuery } from "../../data/query";
import { Act } from "../../parts/act";
import type { Whose } from "../../parts/organisation";
import { MoreOf } from "../../parts/pages";
import { Shown } from "../../parts/states";
import { AccountsDocument, PeopleDocument, RegisterPersonDocument, type PersonOfFragment } from "./administrasjon.gql";
import { PersonCard } from "./PersonCard";
import { administrasjon } from "./words";

/** More people than this are sought by name. */
const AT_A_GLANCE = 8;

export function People({ whose }: { whose: Whose }) {
  const say = useWords(administrasjon).people;
  const people = usePages(PeopleDocument, { organisationId: whose.organisationId }, (of) => of.people);
  const accounts = useQuery(AccountsDocument, {});
  const [fresh, setFresh] = useState<PersonOfFragment | null>(null);
  const [name, setName] = useState("");
  const [sought, seek] = useState("");
  const again = (): void => {
    people.again();
    accounts.again();
  };
  const accountOf = (id: string) => accounts.data?.accounts.find((one) => one.personId === id);
  const matches = (one: PersonOfFragment): boolean => `${one.person.name} ${accountOf(one.person.id)?.login ?? ""}`.toLowerCase().includes(sought.trim().toLowerCase());
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      <Act of={RegisterPersonDocument} label={say.register} variant="primary" fields={[{ name: "name", label: say.name }, { name: "email", label: say.email, required: false }, { name: "phone", label: say.phone, required: false }]}
        input={(given) => {
          setName(given.text("name"));
          return { ...whose.named, name: given.text("name"), email: given.maybe("email"), phone: given.maybe("phone") };
        }}
        done={(receipt) => {
          if (receipt.id) setFresh({ accessRoles: [], email: null, phone: null, person: { id: receipt.id, name } });
          again();
        }} />
      <Shown of={people}>{(shown) => {
        const newest = fresh && (shown.find((one) => one.person.id === fresh.person.id) ?? { ...fresh, person: { ...fresh.person, name } });
        const rest = shown.filter((one) => one.person.id !== newest?.person.id && matches(one));
        return (
          <>
            {newest && <section className="stack"><p role="status">{say.registered(newest.person.name)}</p><ul className="listed"><PersonCard of={newest} account={accountOf(newest.person.id)} whose={whose} again={again} opened /></ul></section>}
            {(shown.length > AT_A_GLANCE || sought) && <Field data-size="sm" className="admin-seek"><Label>{say.seek}</Label><Input type="search" value={sought} onChange={(event) => seek(event.target.value)} />{people.more && <Field.Description>{say.seekShown}</Field.Description>}</Field>}
            {rest.length === 0 && !newest && <p className="quiet">{say.nobody}</p>}
            <ul className="listed">{rest.map((one) => <PersonCard key={one.person.id} of={one} account={accountOf(one.person.id)} whose={whose} again={again} />)}</ul>
            <MoreOf of={people} />
          </>
        );
      }}</Shown>
    </div>
  ); // prettier-ignore
}
