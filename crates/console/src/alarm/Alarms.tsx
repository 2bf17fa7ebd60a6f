/**
 * The console's own alarm, over every screen: what calls the one who is signed in, until they answer or it is over.
 * It takes no focus from whoever writes; F8 goes to it. Over a dialog it stands in that dialog, else nobody could
 * press it there.
 */
import { Button } from "@digdir/designsystemet-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "../app/language";
import { Link } from "../app/Link";
import { addressOf } from "../app/router";
import { useStore } from "../data/store";
import { Age, Countdown, lengthOf, useNow } from "../parts/time";
import type { AlarmPartFragment } from "./alarm.gql";
import "./alarm.css";
import { Answers } from "./Answers";
import { notice } from "./notice";
import { useRinging, type Ringing } from "./ringing";
import { keyOf, manner } from "./rules";
import { calling } from "./title";
import { allowSound, heldBack, ring, sound } from "./tone";
import { alarmWords } from "./words";

const TO_ALARM = "F8";
/** How long it is said that an answer was given. */
const SAID_MS = 8_000;

export function Alarms() {
  const ringing = useRinging();
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => say(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  useCall(ringing.alarms);
  const host = useTopmost();
  if (ringing.alarms.length === 0 && said === "") return null;
  return createPortal(<Banner key={host.tagName} of={ringing} said={said} say={say} />, host);
}

/** Sounds, flashes the title and tells outside the window, once for each call. */
function useCall(alarms: readonly AlarmPartFragment[]): void {
  const words = useWords(alarmWords);
  const audible = useStore(sound);
  const calls = alarms.map(keyOf).join();
  useEffect(() => {
    const [first] = alarms;
    calling.set(first ? words.title(words.manner[manner(first)], first.text.slice(0, 60)) : null);
    if (!first) return;
    for (const one of alarms) notice(words.manner[manner(one)], `${one.organisation.shortName}: ${one.text}`, keyOf(one));
    void ring(alarms);
    // Where the browser held the tone back, it comes with the first touch.
    const touched = (): void => void ring(alarms);
    const touches = ["pointerdown", "keydown"] as const;
    for (const touch of touches) addEventListener(touch, touched);
    return () => {
      for (const touch of touches) removeEventListener(touch, touched);
    };
    // What is called tells whether it is another call.
  }, [calls, words, audible]);
  useEffect(() => () => calling.set(null), []);
}

/** The open dialog on top, or the page. */
function useTopmost(): Element {
  const find = (): Element => [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  const [host, setHost] = useState(find);
  useEffect(() => {
    const watching = new MutationObserver(() => setHost(find));
    watching.observe(document.body, { subtree: true, childList: true, attributeFilter: ["open"] });
    return () => watching.disconnect();
  }, []);
  return host;
}

function Banner({ of, said, say }: { of: Ringing; said: string; say: (what: string) => void }) {
  const words = useWords(alarmWords);
  const banner = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = banner.current;
    if (!shown) return;
    shown.showPopover();
    // The page makes room, so that nothing lies under it.
    const root = document.documentElement;
    const measuring = new ResizeObserver(() => root.style.setProperty("--alarm", `${shown.offsetHeight}px`));
    measuring.observe(shown);
    return () => {
      measuring.disconnect();
      root.style.removeProperty("--alarm");
    };
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== TO_ALARM) return;
      event.preventDefault();
      banner.current?.querySelector<HTMLElement>("[data-answer]")?.focus();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  const [first] = of.alarms;
  return (
    <aside ref={banner} popover="manual" className="alarms" aria-label={words.region} data-alarms={of.alarms.length}>
      {first && <p className="sr-only" role="alert">{words.announce(words.manner[manner(first)], first.organisation.shortName, first.text)}</p>}
      {of.alarms.length > 1 && <p className="alarms-count">{words.calls(of.alarms.length)}</p>}
      {of.alarms.map((one, at) => <OneAlarm key={`${one.notificationId}.${one.recipient}`} of={one} nr={at + 1} say={say} />)}
      {first && <Foot asOf={of.asOf} />}
      <p role="status" className="alarm-said">{said}</p>
    </aside>
  ); // prettier-ignore
}

function OneAlarm({ of, nr, say }: { of: AlarmPartFragment; nr: number; say: (what: string) => void }) {
  const words = useWords(alarmWords);
  const how = manner(of);
  const title = of.title ?? words.untitled;
  return (
    <section className={`alarm alarm-${how}`} aria-label={`${words.manner[how]}: ${title}. ${nr}. ${of.text}`} data-alarm={of.notificationId} data-manner={how}>
      <div className="alarm-told">
        <p className="alarm-head"><strong className="alarm-manner">{words.manner[how]}</strong> {words.from} {of.organisation.shortName} · {words.in}: <Link href={addressOf("varsling", of.incidentId)}>{title}</Link></p>
        <p className="alarm-text">{of.text}</p>
        <p className="alarm-when">{words.called} <Age at={of.called.occurredAt} />{of.round > 1 && ` · ${words.round(of.round)}`}{of.dueAt && <> · {words.answerBy}: <Countdown at={of.dueAt} /></>}</p>
      </div>
      <Answers of={of} say={say} />
    </section>
  ); // prettier-ignore
}

/** How old it is while cut off, and what keeps it from being heard. */
function Foot({ asOf }: { asOf: number | null }) {
  const words = useWords(alarmWords);
  const audible = useStore(sound);
  const held = useStore(heldBack);
  const now = useNow();
  return (
    <div className="alarm-foot">
      {asOf !== null && <p className="alarm-old" role="status">{now - asOf < 2_000 ? words.oldNow : words.old(lengthOf(now - asOf))}</p>}
      {!audible && <p>{words.muted}. <Button variant="secondary" data-size="sm" onClick={() => allowSound(true)}>{words.unmute}</Button></p>}
      {audible && held && <p>{words.heldBack}</p>}
      <p className="alarm-key"><kbd>{TO_ALARM}</kbd> {words.key.replace(`${TO_ALARM} `, "")}</p>
    </div>
  ); // prettier-ignore
}
