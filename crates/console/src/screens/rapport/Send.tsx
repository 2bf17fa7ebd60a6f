/** Sending an approved report: by the channels, as the server previews it, or by hand and noted here. */
import { useWords } from "../../app/language";
import type { Channel } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { TabPair } from "../../parts/telling/TabPair";
import { audienceOf, TellList, TellPeople } from "../../parts/telling/Telling";
import { telling } from "../../parts/telling/words";
import { domain } from "../../words/domain";
import { SendReportDocument, type ReportPartFragment } from "./rapport.gql";
import { rapport } from "./words";

const CHANNELS: readonly Channel[] = ["SYSTEM", "EMAIL", "PHONE", "MEETING", "OTHER"];

export function Send({ of, name, first }: { of: ReportPartFragment; name: string; first: boolean }) {
  const say = useWords(rapport);
  const channels = useWords(domain).channel;
  const about = { reportId: of.id };
  return (
    <>
      <Deed
        does={SendReportDocument} label={say.send} of={name} letter={first ? "s" : undefined} variant="primary" wide
        build={(given) => ({ ...given.frame, ...about, reference: given.maybe("reference"), out: { to: audienceOf(given), text: given.text("text"), previewId: given.text("previewId") } })}
      >
        <ByChannels of={of} name={name} />
        <Words name="reference" label={say.reference} />
      </Deed>
      <Deed
        does={SendReportDocument} label={say.byHand} of={name}
        build={(given) => ({ ...given.frame, ...about, to: given.lines("to"), channel: given.word<Channel>("channel"), reference: given.maybe("reference") })}
      >
        <p className="quiet">{say.sendNote}</p>
        <Area name="to" label={say.to} help={say.toHelp} given={say.toUsual} rows={2} required first />
        <div className="deed-pair"><Choice name="channel" label={say.channel} of={CHANNELS.map((one) => [one, channels[one]] as const)} /><Words name="reference" label={say.reference} /></div>
      </Deed>
    </>
  ); // prettier-ignore
}

function ByChannels({ of, name }: { of: ReportPartFragment; name: string }) {
  const say = useWords(rapport);
  const tell = useWords(telling);
  const { organisations, organisationId } = useActing();
  const from = organisations.find((one) => one.id === organisationId)?.shortName ?? "";
  const given = { reportId: of.id, words: say.goesOut(name, from) };
  return (
    <>
      <p className="quiet">{tell.carries}</p>
      <TabPair legend={tell.kind} one={[tell.byPerson, <TellPeople key="people" {...given} />]} other={[tell.byList, <TellList key="list" {...given} />]} />
    </>
  ); // prettier-ignore
}
