/** The answers one gives to an alarm, there and then: understood, coming in some minutes, cannot come. */
import { Button, Input } from "@digdir/designsystemet-react";
import { useId, useRef, useState, type FormEvent } from "react";
import { useWords } from "../app/language";
import { useCommand, type Giving, type Receipt } from "../data/command";
import { useLeft } from "../parts/left";
import { RefusalNote, sentence } from "../parts/states";
import { AcknowledgeDocument, DeclineDocument, type AlarmPartFragment } from "./alarm.gql";
import { alarmWords } from "./words";

const MINUTES_USUAL = 15;
const MINUTES_MAX = 1_440;

export function Answers({ of, say }: { of: AlarmPartFragment; say: (what: string) => void }) {
  const words = useWords(alarmWords);
  const acknowledge = useCommand(AcknowledgeDocument);
  const decline = useCommand(DeclineDocument);
  const [declining, setDeclining] = useState(false);
  const about = { incidentId: of.incidentId, notificationId: of.notificationId, recipient: of.recipient, channel: "CONSOLE" } as const;
  const busy = acknowledge.busy || decline.busy;
  // Should the alarm end while somebody writes why they cannot come, their words are kept.
  const [answered, setAnswered] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useLeft(whole, words.cannot, busy || answered);

  const given = async (answer: Promise<Receipt | null>, what: string): Promise<void> => {
    const receipt = await answer;
    if (!receipt) return;
    setAnswered(true);
    say(words.answered(what, receipt.number));
  };
  const coming = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const minutes = Number(new FormData(event.currentTarget).get("minutes"));
    if (!busy) void given(acknowledge.send({ ...about, etaMinutes: minutes }), words.comingIn(minutes));
  };
  const cannot = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim() || null;
    if (!busy) void given(decline.send({ ...about, reason }), words.cannot.toLowerCase());
  };
  return (
    <div ref={whole} className="alarm-answers">
      {declining ? <Cannot submit={cannot} back={() => setDeclining(false)} busy={decline.busy} /> : (
        <>
          <Button data-answer loading={acknowledge.busy} onClick={() => busy || void given(acknowledge.send({ ...about, etaMinutes: null }), words.understood.toLowerCase())}>{words.understood}</Button>
          <Coming submit={coming} />
          <Button variant="secondary" onClick={() => setDeclining(true)}>{words.cannot}</Button>
        </>
      )}
      <Trouble of={acknowledge} />
      <Trouble of={decline} />
    </div>
  ); // prettier-ignore
}

function Coming({ submit }: { submit: (event: FormEvent<HTMLFormElement>) => void }) {
  const words = useWords(alarmWords);
  const [minutes, setMinutes] = useState(String(MINUTES_USUAL));
  return (
    <form className="alarm-coming" onSubmit={submit}>
      <Button type="submit" variant="secondary">{words.coming}</Button>
      <Input data-size="sm" name="minutes" type="number" min={0} max={MINUTES_MAX} step={1} required value={minutes} onChange={(event) => setMinutes(event.target.value)} aria-label={`${words.coming}: ${words.minutes}`} />
      <span aria-hidden="true">{words.minutes}</span>
    </form>
  ); // prettier-ignore
}

function Cannot({ submit, back, busy }: { submit: (event: FormEvent<HTMLFormElement>) => void; back: () => void; busy: boolean }) {
  const words = useWords(alarmWords);
  const id = useId();
  return (
    <form className="alarm-cannot" onSubmit={submit}>
      <label htmlFor={id}>{words.why}</label>
      <Input id={id} data-size="sm" name="reason" maxLength={300} autoComplete="off" autoFocus />
      <Button type="submit" data-answer loading={busy}>{words.sendCannot}</Button>
      <Button type="button" variant="secondary" onClick={back}>{words.back}</Button>
    </form>
  ); // prettier-ignore
}

/** Why an answer was not taken; what was written stays. */
function Trouble({ of }: { of: Pick<Giving<never>, "refusal" | "fault"> }) {
  const words = useWords(alarmWords);
  if (of.refusal) return <RefusalNote of={of.refusal} />;
  if (!of.fault) return null;
  return <p role="alert" className="alarm-trouble">{of.fault.kind === "answered" ? sentence(of.fault.message) : words.notSent}</p>;
}
