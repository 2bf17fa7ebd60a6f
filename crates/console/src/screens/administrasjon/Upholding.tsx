/** Drift: whether backups are taken and can be brought back, a checkpoint to carry out of the house, and the feeds. */
import { Button, Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { Link } from "../../app/Link";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Copyable } from "../../parts/Copyable";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { Age, Time, useNow } from "../../parts/time";
import { FeedsHealthDocument, NewCheckpointDocument, UpholdingDocument, type FeedsHealthQuery, type NewCheckpointQuery, type UpholdingQuery } from "./administrasjon.gql";
import { fingerprint } from "./fingerprint";
import { administrasjon } from "./words";

const DAY_MS = 86_400_000;
/** A backup older than this is worth a word: what came since is lost with the machine. */
const BACKUP_OLD_DAYS = 2;
/** A drill is done every week by itself. */
const DRILL_OLD_DAYS = 8;

type Installation = UpholdingQuery["installation"];

export function Upholding() {
  const say = useWords(administrasjon).upholding;
  const asked = useQuery(UpholdingDocument, {});
  const feeds = useQuery(FeedsHealthDocument, {});
  const checkpoint = useQuery(NewCheckpointDocument, {});
  return (
    <div className="stack">
      <Shown of={asked}>{({ installation }) => (
        <>
          <section className="card stack">
            <Heading level={2} data-size="2xs">{say.backups}</Heading>
            <Backups of={installation} />
            <Commands of={say.backupCommands} />
          </section>
          <section className="card stack">
            <Heading level={2} data-size="2xs">{say.checkpoint}</Heading>
            <p>{say.checkpointHelp}</p>
            <Shown of={checkpoint}>{(of) => <Sealed of={of.checkpoint} />}</Shown>
            <p><Button data-size="sm" variant="secondary" loading={checkpoint.loading} onClick={checkpoint.again}>{say.newest}</Button></p>
            <Commands of={say.checkpointCommands} />
          </section>
          <section className="card stack">
            <Heading level={2} data-size="2xs">{say.feeds}</Heading>
            <Shown of={feeds}>{(of) => <Feeds of={of.feeds} />}</Shown>
          </section>
          <section className="card stack">
            <Heading level={2} data-size="2xs">{say.installation}</Heading>
            <dl className="facts">
              <dt>{say.version}</dt><dd>{installation.version}{installation.demo && <> <Mark tone="warning">{say.demo}</Mark></>}</dd>
              <dt>{say.head}</dt><dd>{installation.head}</dd>
              <dt>{say.id}</dt><dd><code>{installation.id}</code></dd>
              <dt>{say.publicKey}</dt><dd><code>{installation.publicKey}</code></dd>
              <dt>{say.ready}</dt><dd><a href="/readyz">/readyz</a>, <a href="/healthz">/healthz</a></dd>
            </dl>
            <p className="quiet">{say.elsewhere} <Link href="/oppfolging?vis=arshjul">{say.year}</Link></p>
            <Commands of={say.commands} />
          </section>
        </>
      )}</Shown>
    </div>
  ); // prettier-ignore
}

function Backups({ of }: { of: Installation }) {
  const say = useWords(administrasjon).upholding;
  const { lastBackup, lastRestoreDrill, lastGoodRestoreDrill } = of;
  const now = useNow();
  const old = (at: string, days: number): boolean => now - Date.parse(at) > days * DAY_MS;
  return (
    <dl className="facts">
      <dt>{say.lastBackup}</dt>
      <dd>{lastBackup ? <When at={lastBackup.at} head={lastBackup.head}>{old(lastBackup.at, BACKUP_OLD_DAYS) ? <Mark tone="warning">{say.old}</Mark> : <Mark tone="success">{say.fresh}</Mark>}</When> : <Mark tone="danger">{say.noBackup}</Mark>}</dd>
      <dt>{say.lastDrill}</dt>
      <dd>{lastRestoreDrill ? <When at={lastRestoreDrill.at} head={lastRestoreDrill.head}>{lastRestoreDrill.holds ? <Mark tone={old(lastRestoreDrill.at, DRILL_OLD_DAYS) ? "warning" : "success"}>{old(lastRestoreDrill.at, DRILL_OLD_DAYS) ? say.old : say.holds}</Mark> : <Mark tone="danger">{say.holdsNot}</Mark>}</When> : <Mark tone="warning">{say.noDrill}</Mark>}</dd>
      {lastGoodRestoreDrill && lastRestoreDrill?.holds === false && <><dt>{say.lastGood}</dt><dd><When at={lastGoodRestoreDrill.at} head={lastGoodRestoreDrill.head} /></dd></>}
    </dl>
  ); // prettier-ignore
}

function When({ at, head, children }: { at: string; head: string; children?: ReactNode }) {
  const say = useWords(administrasjon).upholding;
  return <><Time at={at} date="always" /> (<Age at={at} />), {say.upTo(head)} {children}</>; // prettier-ignore
}

function Sealed({ of }: { of: NewCheckpointQuery["checkpoint"] }) {
  const say = useWords(administrasjon).upholding;
  return (
    <>
      <dl className="facts">
        <dt>{say.covers}</dt><dd>{say.events(of.size)}</dd>
        <dt>{say.fingerprint}</dt><dd><code className="admin-print">{fingerprint(of.root)}</code></dd>
      </dl>
      <p className="quiet">{say.fingerprintHelp}</p>
      <Copyable label={say.note} text={of.note} />
    </>
  ); // prettier-ignore
}

function Feeds({ of }: { of: FeedsHealthQuery["feeds"] }) {
  const say = useWords(administrasjon).upholding;
  if (of.length === 0) return <p className="quiet">{say.noFeeds}</p>;
  return (
    <ul className="listed">{of.map((one) => {
      const trouble = one.lastTroubleAt !== null && (one.lastSuccessAt === null || one.lastTroubleAt > one.lastSuccessAt);
      return (
        <li key={one.name}>
          <p><strong>{one.name}</strong> <span className="quiet">{one.source}</span> <Mark tone={trouble ? "danger" : one.lastSuccessAt ? "success" : "neutral"}>{trouble ? say.feedTrouble : one.lastSuccessAt ? say.feedWell : say.feedNever}</Mark></p>
          <p>{one.lastSuccessAt && <>{say.lastSuccess} <Age at={one.lastSuccessAt} />. </>}{say.taken(one.taken)}</p>
          {one.lastTrouble && <p>{one.lastTroubleAt && <><Time at={one.lastTroubleAt} />: </>}{one.lastTrouble}</p>}
        </li>
      );
    })}</ul>
  ); // prettier-ignore
}

/** What is done at the server's own console: the exact words, and what they do. */
export function Commands({ of }: { of: readonly (readonly [command: string, does: string])[] }) {
  return <dl className="commands">{of.map(([command, does]) => [<dt key={command}><code>{command}</code></dt>, <dd key={`${command} does`}>{does}</dd>])}</dl>; // prettier-ignore
}
