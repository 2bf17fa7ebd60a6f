/** One person: what they may act as, their account, and how they are reached. What it takes to change it, the server knows. */
import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../app/language";
import { ask } from "../../data/wire";
import type { AccessRole } from "../../gql/schema";
import { Act } from "../../parts/act";
import { Day } from "../../parts/day";
import type { Whose } from "../../parts/organisation";
import { sentence } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { AccessAct, NewPassword } from "./AccessAct";
import { CreateAccountDocument, DisableAccountDocument, EnableAccountDocument, GrantAccessDocument, LoginRefusalDocument, RevokeAccessDocument, SetPasswordDocument, type AccountOfFragment, type PersonOfFragment } from "./administrasjon.gql";
import { Contacts } from "./Contacts";
import { administrasjon } from "./words";

/** What can be given to a person; the system's own role is nobody's. */
export const ROLES: readonly AccessRole[] = ["ADMINISTRATOR", "OPERATOR", "CRISIS_LEADER", "CRISIS_LEADERSHIP", "CRISIS_STAFF", "LOG_KEEPER", "PREPAREDNESS_OFFICER", "EVALUATOR", "OBSERVER", "EPS_STAFF"]; // prettier-ignore

interface Props {
  readonly of: PersonOfFragment;
  readonly account: AccountOfFragment | undefined;
  readonly whose: Whose;
  readonly again: () => void;
  readonly opened?: boolean;
}

export function PersonCard({ opened = false, ...given }: Props) {
  const { of, account } = given;
  const say = useWords(administrasjon).people;
  const roles = useWords(domain).role;
  const [open, setOpen] = useState(opened);
  return (
    <li className="card">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{of.person.name}</strong>{" "}
          {of.accessRoles?.map((role) => <span key={role}><Mark>{roles[role]}</Mark> </span>)}
          {account ? <span className="quiet">{account.login}</span> : of.accessRoles && <span className="quiet">{say.noAccount}</span>}{" "}
          {account?.disabled && <Mark tone="warning">{say.disabled}</Mark>}
        </summary>
        {open && <Inside {...given} />}
      </details>
    </li>
  ); // prettier-ignore
}

function Inside({ of, account, whose, again }: Props) {
  const all = useWords(administrasjon);
  const say = all.people;
  const roles = useWords(domain).role;
  const { id, name } = of.person;
  const { organisationId } = whose;
  const held = of.accessRoles;
  return (
    <div className="admin-person">
      <dl className="facts">
        {of.email && <><dt>{say.email}</dt><dd>{of.email}</dd></>}
        {of.phone && <><dt>{say.phone}</dt><dd>{of.phone}</dd></>}
        <dt>{say.id}</dt><dd><code>{id}</code></dd>
      </dl>
      {held && <section className="stack">
        <h2>{say.roles}</h2>
        {held.length === 0 ? <p className="quiet">{say.noRoles}</p> : <ul className="admin-roles">{held.map((role) => (
          <li key={role}><span>{roles[role]}</span> <Act of={RevokeAccessDocument} label={say.revoke} about={`${roles[role]}, ${name}`} variant="tertiary" fields={[{ name: "reason", label: say.reason, required: false }]} input={(given) => ({ organisationId, personId: id, role, reason: given.maybe("reason") })} done={again} /></li>
        ))}</ul>}
        <Act of={GrantAccessDocument} label={say.grant} about={name} fields={[{ name: "role", label: say.as, kind: "choice", options: ROLES.filter((role) => !held.includes(role)).map((role) => [role, roles[role]] as const) }]} input={(given) => ({ organisationId, personId: id, role: given.text("role") as AccessRole })} done={again} />
      </section>}
      {held && <section className="stack">
        <h2>{say.account}</h2>
        {account ? (
          <>
            <p><code>{account.login}</code> – {say.since} <Day at={account.createdAt} />, {say.passwordSet} <Day at={account.passwordSetAt} />{account.disabled && <> <Mark tone="warning">{say.disabled}</Mark></>}</p>
            <div className="acts">
              <AccessAct of={SetPasswordDocument} label={say.setPassword} about={name} input={(given) => ({ personId: id, password: given.raw("password") })} done={again}><p className="quiet">{say.setPasswordHelp}</p><NewPassword label={all.password.wanted} /></AccessAct>
              {account.disabled ? <AccessAct of={EnableAccountDocument} label={say.enable} about={name} input={() => ({ personId: id })} done={again} />
                : <AccessAct of={DisableAccountDocument} label={say.disable} submit={say.disableNow} about={name} input={() => ({ personId: id })} done={again}><p>{say.disableHelp}</p></AccessAct>}
            </div>
          </>
        ) : (
          <AccessAct of={CreateAccountDocument} label={say.create} about={name} input={(given) => ({ personId: id, login: given.text("login"), password: given.raw("password") })} done={again}><Login /><NewPassword label={all.password.first} /></AccessAct>
        )}
      </section>}
      <section className="stack">
        <h2>{all.contacts.title}</h2>
        <Contacts personId={id} />
      </section>
    </div>
  ); // prettier-ignore
}

/** How long after the last key it is asked whether a login can be given. */
const PAUSE_MS = 400;

/** A login, judged by the server while it is thought up. */
function Login() {
  const say = useWords(administrasjon).people;
  const [login, setLogin] = useState("");
  const [said, setSaid] = useState("");
  const newest = useRef("");
  useEffect(() => {
    newest.current = login;
    setSaid("");
    if (login.trim() === "") return;
    const tell = (what: string): void => void (newest.current === login && setSaid(what));
    const timer = setTimeout(() => void ask(LoginRefusalDocument, { login: login.trim() }).then((of) => tell(of.loginRefusal ? sentence(of.loginRefusal.message) : say.loginFree), () => {}), PAUSE_MS); // prettier-ignore
    return () => clearTimeout(timer);
  }, [login, say.loginFree]);
  return (
    <Field data-size="sm">
      <Label>{say.login}</Label>
      <Input name="login" required autoComplete="off" autoCapitalize="none" spellCheck={false} onChange={(event) => setLogin(event.target.value)} />
      <span role="status" className="field-read">{said}</span>
    </Field>
  ); // prettier-ignore
}
