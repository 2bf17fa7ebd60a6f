/** What the reader prefers on this machine: language, colours, shortcuts. */
import { Field, Label, Select, Switch } from "@digdir/designsystemet-react";
import { Sounding } from "../alarm/Sounding";
import { useStore } from "../data/store";
import { shell } from "../words/shell";
import { allowShortcuts, shortcuts } from "./keys";
import { language, LANGUAGES, speak, useWords, type Language } from "./language";
import { paint, theme, THEMES, type Theme } from "./theme";

export function Preferences() {
  const say = useWords(shell);
  return (
    <>
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
      <Sounding />
    </>
  ); // prettier-ignore
}
