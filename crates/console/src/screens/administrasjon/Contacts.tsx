/** How a person is reached, in rounds: what is tried first, what comes next when nobody answers. */
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import type { Channel } from "../../gql/schema";
import { Act } from "../../parts/act";
import { Rows } from "../../parts/rows";
import { Shown } from "../../parts/states";
import { domain } from "../../words/domain";
import { ContactPointsOfDocument, SetContactPointsDocument } from "./administrasjon.gql";
import { administrasjon } from "./words";

const CHANNELS: readonly Channel[] = ["SMS", "VOICE", "EMAIL", "CONSOLE", "PHONE", "RADIO", "WEBHOOK"];
const ROUNDS = ["1", "2", "3"] as const;

export function Contacts({ personId, own = false }: { personId: string; own?: boolean }) {
  const say = useWords(administrasjon).contacts;
  const channels = useWords(domain).channel;
  const asked = useQuery(ContactPointsOfDocument, { personId });
  return (
    <Shown of={asked}>{({ contactPoints }) => (
      <>
        {contactPoints.length === 0 ? <p className="quiet">{say.none}</p> : (
          <ol className="plain">{contactPoints.map((one, at) => <li key={at} value={one.round}>{channels[one.channel]}{one.address && `: ${one.address}`} <span className="quiet">({say.inRound(one.round)})</span></li>)}</ol>
        )}
        <Act of={SetContactPointsDocument} label={say.set} submit={say.save} done={asked.again} input={(given) => ({ ...(!own && { personId }), points: given.rows("points").map((row) => ({ channel: row.text("channel") as Channel, round: row.number("round"), address: row.maybe("address") ?? null })) })}>
          <p className="quiet">{say.help}</p>
          <Rows filled={contactPoints.map((one) => ({ channel: one.channel, round: String(one.round), address: one.address }))} of={{ name: "points", label: say.legend, one: say.one, add: say.add, fields: [
            { name: "channel", label: say.channel, kind: "choice", options: CHANNELS.map((one) => [one, channels[one]] as const) },
            { name: "address", label: say.address, required: false },
            { name: "round", label: say.round, kind: "choice", options: ROUNDS.map((one) => [one, one] as const) },
          ] }} />
        </Act>
      </>
    )}</Shown>
  ); // prettier-ignore
}
