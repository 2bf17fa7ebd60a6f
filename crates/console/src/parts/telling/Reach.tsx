/** What telling people would do now, as the server previews it: who is reached by what, and what they read. */
import { useWords } from "../../app/language";
import type { Asked } from "../../data/query";
import { domain } from "../../words/domain";
import { useRoleName } from "../acting";
import { Shown } from "../states";
import { Mark } from "../tags";
import type { ReachFragment } from "./telling.gql";
import { telling } from "./words";

type Previewed = { readonly preview: ReachFragment | null };

export function Preview({ of, empty }: { of: Asked<Previewed>; empty: string }) {
  const say = useWords(telling);
  return (
    <section className="preview" aria-label={say.preview} aria-live="polite" aria-busy={of.loading}>
      <p className="work-item-title">{say.preview}</p>
      {empty ? <p className="quiet">{empty}</p> : <Shown of={of}>{(data) => data.preview && <Reach of={data.preview} />}</Shown>}
    </section>
  ); // prettier-ignore
}

export function Reach({ of }: { of: ReachFragment }) {
  const say = useWords(telling);
  const channels = useWords(domain).channel;
  const roleName = useRoleName();
  return (
    <>
      <p>{say.atOnce(of.atOnce, of.recipients.length)} {of.unreachable > 0 && <Mark tone="danger">{say.unreachable(of.unreachable)}</Mark>} {of.vacantRoles.length > 0 && <Mark tone="warning">{say.vacant(of.vacantRoles.map(roleName).join(", "))}</Mark>}</p>
      <ol className="preview-list" tabIndex={0} aria-label={say.preview} data-preview={of.id}>
        {of.recipients.map((one) => (
          <li key={one.number} value={one.number}>
            <strong>{one.person?.name ?? (one.name || roleName(one.role))}</strong>{one.role && one.person && <span className="quiet"> {roleName(one.role)}</span>}
            {!one.atOnce && <span className="quiet"> · {say.later}</span>}
            {one.unreached && <> <Mark tone="danger">{say.unreached[one.unreached]}</Mark></>}
            <span className="preview-points quiet">
              {one.rounds.map((round) => <span key={round.round}>{one.rounds.length > 1 && `${say.round(round.round)}: `}{round.points.map((point) => `${channels[point.channel]}${point.address ? ` ${point.address}` : ""}`).join(", ")}</span>)}
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet">{say.reads}:</p>
      <blockquote className="work-text">{of.text}</blockquote>
    </>
  ); // prettier-ignore
}
