/** What one has asked of authorities, and what is asked from above: with how it stands and what waits for an answer. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { Authority, AuthorityAnswer, Channel, ExternalMatter, ExternalStage } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Area, Choice, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { Course } from "./Tasks";
import { AcknowledgeDemandDocument, AskAuthorityDocument, CompleteDemandDocument, NoteAuthorityAnswerDocument, ReceiveDemandDocument, type DemandPartFragment, type RequestPartFragment } from "./tiltak.gql";
import { tiltak } from "./words";

const AUTHORITIES: readonly Authority[] = ["POLICE", "CIVIL_DEFENCE", "FIRE", "HEALTH", "OTHER"];
const MATTERS: readonly ExternalMatter[] = ["EVACUATION", "PUBLIC_WARNING", "OTHER"];
const CHANNELS: readonly Channel[] = ["PHONE", "RADIO", "EMAIL", "IN_PERSON", "MEETING", "SYSTEM"];
const ANSWERS: readonly AuthorityAnswer[] = ["RECEIVED", "GRANTED", "CARRIED_OUT", "REFUSED", "WITHDRAWN"];
const TONES: Record<ExternalStage, Tone> = { ASKED: "warning", RECEIVED: "info", GRANTED: "info", REFUSED: "danger", CARRIED_OUT: "success", WITHDRAWN: "neutral" };

export function Requests({ of }: { of: readonly RequestPartFragment[] }) {
  const say = useWords(tiltak);
  const channels = useWords(domain).channel;
  return (
    <section className="work-part" aria-labelledby="anmodninger">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="anmodninger">{say.requests}</Heading>
        <Deed does={AskAuthorityDocument} label={say.ask} letter="a" build={(given) => ({ ...given.frame, authority: given.word<Authority>("authority"), matter: given.word<ExternalMatter>("matter"), text: given.text("text"), addressee: given.maybe("addressee"), channel: given.word<Channel>("channel"), neededBy: given.time("neededBy"), askedBy: given.maybe("askedBy") })}>
          <div className="deed-pair">
            <Choice name="authority" label={say.whichAuthority} first of={AUTHORITIES.map((one) => [one, say.authorities[one]] as const)} />
            <Choice name="matter" label={say.matter} of={MATTERS.map((one) => [one, say.matters[one]] as const)} />
          </div>
          <Area name="text" label={say.requestText} required rows={2} />
          <div className="deed-pair">
            <Words name="addressee" label={say.addressee} />
            <Choice name="channel" label={say.channel} of={CHANNELS.map((one) => [one, channels[one]] as const)} />
            <When name="neededBy" label={say.neededBy} />
            <Words name="askedBy" label={say.askedBy} />
          </div>
        </Deed>
      </header>
      {of.length === 0 ? <p className="work-empty">{say.noRequests}</p> : <ul className="work-list">{of.toSorted((a, b) => Number(b.open) - Number(a.open)).map((one) => <Request key={one.id} of={one} />)}</ul>}
    </section>
  ); // prettier-ignore
}

function Request({ of }: { of: RequestPartFragment }) {
  const say = useWords(tiltak);
  const name = of.text;
  return (
    <li className={`work-item ${of.unanswered && of.open ? "late" : of.stage === "ASKED" ? "waits" : of.open ? "" : "settled"}`} data-request={of.stage}>
      <div className="work-item-head">
        <span className="work-item-title">{of.authority === "OTHER" ? (of.addressee ?? say.authorities.OTHER) : say.authorities[of.authority]}</span>
        {of.authority !== "OTHER" && of.addressee && <span>{of.addressee}</span>}
        <span className="quiet">{say.matters[of.matter]}</span>
        <Mark tone={TONES[of.stage]}>{say.requestStage[of.stage]}</Mark>
        {of.neededBy && of.open && <Countdown at={of.neededBy} />}
        {of.unanswered && of.open && <Mark tone="danger">{say.noAnswer}</Mark>}
      </div>
      <p className="work-text">{of.text}</p>
      <By of={of.asked} />
      <div className="work-item-deeds">
        {of.open && (
          <Deed does={NoteAuthorityAnswerDocument} label={say.answer} of={name} build={(given) => ({ ...given.frame, requestId: of.id, answer: given.word<AuthorityAnswer>("answer"), by: given.maybe("by"), words: given.maybe("words") })}>
            <Choice name="answer" label={say.answerIs} first given={of.stage === "ASKED" ? "RECEIVED" : of.stage === "RECEIVED" ? "GRANTED" : "CARRIED_OUT"} of={ANSWERS.map((one) => [one, say.answers[one]] as const)} />
            <Words name="by" label={say.by} />
            <Area name="words" label={say.words} rows={2} />
          </Deed>
        )}
        <Course of={of.steps.map((step) => ({ ...step, name: step.stage ? say.requestStage[step.stage] : say.noAnswer, words: [step.words, step.by].filter(Boolean).join(" – ") || null }))} />
      </div>
    </li>
  ); // prettier-ignore
}

export function Demands({ of }: { of: readonly DemandPartFragment[] }) {
  const say = useWords(tiltak);
  const channels = useWords(domain).channel;
  const now = useNow();
  return (
    <section className="work-part" aria-labelledby="krav">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="krav">{say.demands}</Heading>
        <Deed does={ReceiveDemandDocument} label={say.receive} variant="tertiary" build={(given) => ({ ...given.frame, from: given.text("from"), text: given.text("text"), deadline: given.time("deadline"), reference: given.maybe("reference"), channel: given.word<Channel>("channel") })}>
          <Words name="from" label={say.demandFrom} required first most={200} />
          <Area name="text" label={say.demandText} required rows={2} />
          <When name="deadline" label={say.deadline} />
          <div className="deed-pair"><Words name="reference" label={say.reference} /><Choice name="channel" label={say.channel} of={CHANNELS.map((one) => [one, channels[one]] as const)} /></div>
        </Deed>
      </header>
      {of.length === 0 ? <p className="work-empty">{say.noDemands}</p> : (
        <ul className="work-list">
          {of.toSorted((a, b) => Number(!!a.completed) - Number(!!b.completed)).map((one) => (
            <li key={one.id} className={`work-item ${one.completed ? "settled" : one.deadline && Date.parse(one.deadline) < now ? "late" : one.acknowledged ? "" : "waits"}`} data-demand={one.completed ? "DONE" : one.acknowledged ? "ACKNOWLEDGED" : "RECEIVED"}>
              <div className="work-item-head"><span className="work-item-title">{one.from}</span>{one.reference && <span className="quiet">{one.reference}</span>}<Mark tone={one.completed ? "success" : one.acknowledged ? "info" : "warning"}>{one.completed ? say.answered : one.acknowledged ? say.acknowledged : say.waits}</Mark>{one.deadline && !one.completed && <Countdown at={one.deadline} />}</div>
              <p className="work-text">{one.text}</p>
              {one.completed && <p>{one.completed.words}</p>}
              <By of={one.completed?.origin ?? one.received} />
              {!one.completed && (
                <div className="work-item-deeds">
                  {!one.acknowledged && <Deed does={AcknowledgeDemandDocument} label={say.received} of={one.text} build={(given) => ({ ...given.frame, demandId: one.id, how: given.maybe("how") })}><Words name="how" label={say.how} first /></Deed>}
                  <Deed does={CompleteDemandDocument} label={say.complete} of={one.text} variant="tertiary" build={(given) => ({ ...given.frame, demandId: one.id, answer: given.text("answer") })}><Area name="answer" label={say.completeAnswer} required first /></Deed>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  ); // prettier-ignore
}
