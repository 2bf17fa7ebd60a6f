/** The reader's own: language, colours, shortcuts, and the way out. */
import { Button, Popover } from "@digdir/designsystemet-react";
import { useState } from "react";
import { mine, outbox } from "../data/outbox";
import { signOut, useWho } from "../data/session";
import { useStore } from "../data/store";
import { domain } from "../words/domain";
import { shell } from "../words/shell";
import { useWords } from "./language";
import { Preferences } from "./Preferences";

export function Settings() {
  const say = useWords(shell);
  const { viewer } = useWho();
  const role = useWords(domain).role[viewer.role];
  const waiting = mine(useStore(outbox)).length;
  const [trouble, setTrouble] = useState("");
  const leave = (): void => {
    if (waiting > 0 && !confirm(say.signOutWaiting(waiting))) return;
    void signOut().then((done) => done || setTrouble(say.signOutCut));
  };
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="tertiary" data-size="sm" className="who">
        <span className="sr-only">{say.settings}: </span>
        <span className="who-name">{viewer.person.name}</span>
        <span className="who-role quiet">{role} · {viewer.organisation.shortName}</span>
      </Popover.Trigger>
      <Popover placement="bottom-end" className="settings">
        <p><strong>{viewer.person.name}</strong><br /><span className="quiet">{role} · {viewer.organisation.name}</span></p>
        <Preferences />
        {trouble && <p role="alert">{trouble}</p>}
        <Button variant="secondary" data-size="sm" onClick={leave}>{say.signOut}</Button>
      </Popover>
    </Popover.TriggerContext>
  ); // prettier-ignore
}
