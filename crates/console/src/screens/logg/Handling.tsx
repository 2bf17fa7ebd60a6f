/** What can be done about a line besides correcting it: say how sure it is, and change who may read it. */
import { useWords } from "../../app/language";
import type { Scope, Verification } from "../../gql/schema";
import { Copyable } from "../../parts/Copyable";
import { ActingIn } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Choice, Words } from "../../parts/fields";
import { useScopes } from "../../parts/scopes";
import { Time } from "../../parts/time";
import { VERIFICATIONS } from "../../parts/verifications";
import { domain } from "../../words/domain";
import { JudgeEntryDocument, RecallShareDocument, WidenShareDocument, type LogEntryOfQuery } from "./logg.gql";
import { logg } from "./words";

type Told = NonNullable<LogEntryOfQuery["entry"]>;
/** From the narrowest to the widest. */
const SCOPES: readonly Scope[] = ["OWN", "PARTICIPANTS", "COUNTY", "PUBLIC"];

export function Handling({ incidentId, of, after }: { incidentId: string; of: Told; after: () => void }) {
  return <ActingIn incidentId={incidentId}><Deeds of={of} after={after} /></ActingIn>; // prettier-ignore
}

function Deeds({ of, after }: { of: Told; after: () => void }) {
  const say = useWords(logg).handling;
  const verification = useWords(domain).verification;
  const scopes = useScopes();
  const { number } = of;
  const at = SCOPES.indexOf(of.scope);
  const among = (some: readonly Scope[]) => scopes.filter(([scope]) => some.some((one) => one === scope));
  const wider = among(SCOPES.slice(at + 1));
  const narrower = among(SCOPES.slice(0, at));
  return (
    <div className="stack">
      <div className="work-item-deeds">
        {!of.generated && <Deed does={JudgeEntryDocument} label={say.judge} after={after} build={(given) => ({ ...given.frame, number, verification: given.word<Verification>("verification"), reason: given.maybe("reason") })}>
          <Choice name="verification" label={say.howSure} first given={of.verification ?? "UNVERIFIED"} of={VERIFICATIONS.map((one) => [one, verification[one]] as const)} />
          <Words name="reason" label={say.restsOn} />
        </Deed>}
        {wider.length > 0 && <Deed does={WidenShareDocument} label={say.widen} variant="tertiary" after={after} build={(given) => ({ ...given.frame, number, shareWith: given.word<Scope>("shareWith") })}>
          <Choice name="shareWith" label={say.readBy} first of={wider} />
        </Deed>}
        {narrower.length > 0 && <Deed does={RecallShareDocument} label={say.recall} variant="tertiary" after={after} build={(given) => ({ ...given.frame, number, shareWith: given.word<Scope>("shareWith"), reason: given.text("reason") })}>
          <Choice name="shareWith" label={say.stillReadBy} first of={narrower.toReversed()} />
          <Words name="reason" label={say.why} required />
        </Deed>}
      </div>
      {of.attachments.length > 0 && (
        <details>
          <summary>{say.fingerprint}</summary>
          <p className="quiet">{say.fingerprintHelp}</p>
          {of.attachments.map((file) => <Copyable key={file.sealedSha256} label={file.sha256 ? (file.name ?? "") : say.sealed} text={file.sha256 ?? file.sealedSha256} />)}
        </details>
      )}
      <p className="quiet">{say.readBy}: {scopes.find(([scope]) => scope === of.scope)?.[1].toLowerCase()}</p>
      {of.shownTo && of.shownTo.length > 0 && (
        <details>
          <summary>{say.shownTo} ({of.shownTo.length})</summary>
          <ul>{of.shownTo.map((one, nr) => <li key={nr}>{one.to.person.name}, {one.to.organisation.shortName} <span className="quiet"><Time at={one.by} /> {say.means[one.means]}</span></li>)}</ul>
        </details>
      )}
    </div>
  ); // prettier-ignore
}
