/** The reader's own: language, colours, shortcuts, and the way out. */
import { Button, Field, Label, Popover, Select, Switch } from "@digdir/designsystemet-react";
import { useState } from "react";
import { mine, outbox } from "../data/outbox";
import { signOut, useWho } from "../data/session";
import { useStore } from "../data/store";
import { domain } from "../words/domain";
import { shell } from "../words/shell";
import { allowShortcuts, shortcuts } from "./keys";
import { language, LANGUAGES, speak, useWords, type Language } from "./language";
import { paint, theme, THEMES, type Theme } from "./theme";

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
        <Field>
          <Label>{say.language}</Label>
          <Select value={useStore(language)} onChange={(event) => speak(event.target.value as Language)}>
            {LANGUAGES.map((one) => <option key={one} value={one} lang={one}>{say.languages[one]}</option>)}
          </Select>
        </Field>
        <Field>
          <Label>{say.theme}</Label>
          <Select value={useStore(theme)} onChange={(event) => paint(event.target.value as Theme)}>
            {THEMES.map((one) => <option key={one} value={one}>{say.themes[one]}</option>)}
          </Select>
        </Field>
        <Switch label={say.shortcuts} description={say.shortcutHelp} checked={useStore(shortcuts)} onChange={(event) => allowShortcuts(event.target.checked)} />
        {trouble && <p role="alert">{trouble}</p>}
        <Button variant="secondary" data-size="sm" onClick={leave}>{say.signOut}</Button>
      </Popover>
    </Popover.TriggerContext>
  ); // prettier-ignore
}
