/** How the line stands, how old what one sees is, and what waits to be sent. Always in sight. */
import { Button, Dialog, Heading } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { line } from "../data/line";
import { discard, mine, outbox, resend, type Placed } from "../data/outbox";
import { inThisTabAlone } from "../data/sealed";
import { useStore } from "../data/store";
import { stayNear } from "../parts/near";
import { sentence } from "../parts/states";
import { lengthOf, Time, useNow } from "../parts/time";
import { shell } from "../words/shell";
import { useWords } from "./language";
import { session } from "../data/session";

export function LineBadge() {
  const say = useWords(shell).line;
  const now = useStore(line);
  const all = useStore(outbox);
  const waiting = mine(all);
  const others = all.length - waiting.length;
  const alone = useStore(inThisTabAlone).size;
  const who = useStore(session);
  const dialog = useRef<HTMLDialogElement>(null);
  useNow();
  const refused = waiting.filter((one) => one.waiting.refused).length;
  const confirmed = who.state === "in" && who.confirmed;
  const live = now.state === "live" && confirmed;
  const age = now.heardAt === null ? null : lengthOf(Date.now() - now.heardAt);
  const text = live ? say.live : now.state === "connecting" && now.heardAt === null ? say.connecting : age === null ? say.cut : say.cutAge(age);
  return (
    <div className="line">
      <span className={`line-badge ${live ? "live" : "cut"}`} data-line={live ? "live" : "cut"}><span aria-hidden="true" className="line-dot" />{text}</span>
      <span className="sr-only" role="status">{live ? say.live : say.cut}</span>
      {all.length > 0 && (
        <Button variant="secondary" data-size="sm" data-color={refused ? "danger" : "warning"} className="line-waiting" data-waiting={waiting.length} onClick={() => dialog.current?.showModal()}>
          {[waiting.length > refused && say.waiting(waiting.length - refused), refused > 0 && say.refused(refused), others > 0 && say.othersWait(others)].filter(Boolean).join(", ")}
        </Button>
      )}
      {alone > 0 && <span role="alert" className="line-alone">{say.alone(alone)}</span>}
      <Dialog ref={dialog} closedby="any"><OutboxList waiting={waiting} others={others} /></Dialog>
    </div>
  ); // prettier-ignore
}

function OutboxList({ waiting, others }: { waiting: readonly Placed[]; others: number }) {
  const say = useWords(shell);
  return (
    <>
      <Heading level={2} data-size="xs">{say.outbox.title}</Heading>
      {others > 0 && <p>{say.line.others(others)}</p>}
      <ol className="outbox-list">{waiting.map((one) => <OutboxItem key={one.place} of={one} />)}</ol>
    </>
  ); // prettier-ignore
}

const textOf = (of: Placed): string => ("text" in of.waiting.input ? of.waiting.input.text : of.waiting.input.title);

function OutboxItem({ of }: { of: Placed }) {
  const say = useWords(shell);
  const { waiting, place } = of;
  const leave = (button: HTMLElement): void => {
    const stay = stayNear(button);
    void discard(place).then(stay);
  };
  return (
    <li>
      <p>{waiting.kind === "openIncident" && <strong>{say.outbox.opening}: </strong>}{textOf(of)}</p>
      <p className="quiet">{say.outbox.typed} <Time at={waiting.typedAt} seconds /></p>
      {waiting.refused && (
        <>
          <p><strong>{say.outbox.refused}:</strong> {sentence(waiting.refused.message)} <span className="quiet">({waiting.refused.code})</span></p>
          <div className="row">
            <Button data-size="sm" onClick={() => void resend(of)}>{say.outbox.again}</Button>
            <Button variant="secondary" data-size="sm" onClick={() => void navigator.clipboard?.writeText(textOf(of))}>{say.outbox.copy}</Button>
            <Button variant="tertiary" data-size="sm" data-color="danger" onClick={(event) => { if (confirm(say.outbox.discardSure)) leave(event.currentTarget); }}>{say.outbox.discard}</Button>
          </div>
        </>
      )}
    </li>
  ); // prettier-ignore
}
