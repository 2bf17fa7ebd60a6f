/** Min konto: who one is here, the language, the own password, how one is reached, and what is open in one's name. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Preferences } from "../../app/Preferences";
import { useQuery } from "../../data/query";
import { useWho } from "../../data/session";
import { Shown } from "../../parts/states";
import { Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { AccessAct, NewPassword } from "./AccessAct";
import { ChangePasswordDocument, CredentialsDocument } from "./administrasjon.gql";
import { Contacts } from "./Contacts";
import { Credentials } from "./Credentials";
import { administrasjon } from "./words";

export function Mine() {
  const say = useWords(administrasjon);
  const { viewer } = useWho();
  const role = useWords(domain).role[viewer.role];
  const asked = useQuery(CredentialsDocument, {});
  const mine = <T extends { readonly personId: string }>(of: readonly T[]): T[] => of.filter((one) => one.personId === viewer.person.id);
  return (
    <div className="admin-mine">
      <section className="card stack">
        <Heading level={2} data-size="2xs">{viewer.person.name}</Heading>
        <dl className="facts">
          <dt>{say.role}</dt><dd>{role}</dd>
          <dt>{say.organisation}</dt><dd>{viewer.organisation.name}</dd>
          {viewer.expiresAt && <><dt>{say.sessionEnds}</dt><dd><Time at={viewer.expiresAt} /> <span className="quiet">({say.unlessUsed})</span></dd></>}
        </dl>
        <p className="quiet">{say.otherRole}</p>
      </section>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.preferences}</Heading>
        <Preferences />
      </section>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.password.own}</Heading>
        <p className="quiet">{say.password.ownHelp}</p>
        <AccessAct of={ChangePasswordDocument} label={say.password.change} fields={[{ name: "current", label: say.password.current, kind: "password", complete: "current-password" }]} input={(given) => ({ current: given.raw("current"), new: given.raw("password") })} done={asked.again}><NewPassword label={say.password.wanted} /></AccessAct>
      </section>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.contacts.own}</Heading>
        <Contacts personId={viewer.person.id} own />
      </section>
      <section className="admin-wide stack">
        <Shown of={asked}>{({ sessions, tokens }) => (
          <>
            <Credentials of={mine(sessions)} kind="session" title={say.keys.ownSessions} again={asked.again} />
            <Credentials of={mine(tokens)} kind="token" title={say.keys.ownTokens} again={asked.again} />
          </>
        )}</Shown>
      </section>
    </div>
  ); // prettier-ignore
}
