/** What is open in people's names: sessions in browsers and tokens of programs, each with a way to end it. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Day } from "../../parts/day";
import { useNow, Age, Time } from "../../parts/time";
import { Mark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { AccessAct } from "./AccessAct";
import { RevokeSessionDocument, RevokeTokenDocument, type CredentialOfFragment } from "./administrasjon.gql";
import { browserOf } from "./browser";
import { administrasjon } from "./words";

interface Props {
  readonly of: readonly CredentialOfFragment[];
  readonly kind: "session" | "token";
  readonly title: string;
  /** Whose it is, by the person's id; left out where all of them are one's own. */
  readonly whose?: (personId: string) => string;
  readonly again: () => void;
}

export function Credentials({ of, kind, title, whose, again }: Props) {
  const say = useWords(administrasjon).keys;
  const roles = useWords(domain).role;
  const now = useNow();
  const session = kind === "session";
  const heads = [...(whose ? [say.whose] : []), session ? say.browser : say.name, say.inRole, say.created, say.lastSeen, say.expires];
  return (
    <section className="stack">
      <Heading level={2} data-size="2xs">{title} <span className="quiet">({of.length})</span></Heading>
      {of.length === 0 ? <p className="quiet">{session ? say.noSessions : say.noTokens}</p> : (
        <table className="grid-table admin-keys">
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}<th scope="col"><span className="sr-only">{say.end}</span></th></tr></thead>
          <tbody>{of.map((one) => {
            const called = session ? browserOf(one.label) : one.label;
            const end = { label: say.end, variant: "tertiary" as const, about: `${called} ${whose?.(one.personId) ?? ""}`.trim(), input: () => ({ id: one.id }), done: again };
            return (
              <tr key={one.id}>
                {whose && <th scope="row">{whose(one.personId)}</th>}
                <td title={one.label}>{called} {one.current && <Mark tone="info">{say.thisOne}</Mark>}</td>
                <td>{one.role && roles[one.role]}</td>
                <td><span className="admin-label quiet">{say.created}: </span><Time at={one.createdAt} /></td>
                <td><span className="admin-label quiet">{say.lastSeen}: </span>{one.lastSeenAt ? <Age at={one.lastSeenAt} /> : say.never}</td>
                <td><span className="admin-label quiet">{say.expires}: </span>{one.expiresAt === null ? say.noEnd : Date.parse(one.expiresAt) < now ? <Mark>{say.expired}</Mark> : session ? <Time at={one.expiresAt} /> : <Day at={one.expiresAt} />}</td>
                <td>{one.current && session ? <span className="quiet">{say.useSignOut}</span> : session ? <AccessAct of={RevokeSessionDocument} {...end} /> : <AccessAct of={RevokeTokenDocument} {...end} />}</td>
              </tr>
            );
          })}</tbody>
        </table>
      )}
    </section>
  ); // prettier-ignore
}
