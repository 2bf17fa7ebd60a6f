/** The door: signing in. Says who may come in no more than the server does. */
import { Alert, Button, Field, Heading, Input, Label, Select } from "@digdir/designsystemet-react";
import { useRef, useState, type FormEvent } from "react";
import { roleOf, signIn, type Choice, type SignedIn } from "../data/session";
import { sentence } from "../parts/states";
import { domain } from "../words/domain";
import { shell } from "../words/shell";
import { LANGUAGES, language, speak, useWords } from "./language";
import { useStore } from "../data/store";

export function Door({ ended }: { ended: boolean }) {
  const say = useWords(shell);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);
  const status = useRef<HTMLDivElement>(null);

  const told = (came: SignedIn): void => {
    setBusy(false);
    if (came.outcome === "choose") {
      setChoices(came.choices);
      setTrouble(say.door.choose);
    } else if (came.outcome === "refused") setTrouble(isKnown(say.door.says, came.code) ? say.door.says[came.code] : sentence(came.message));
    else if (came.outcome === "cut") setTrouble(say.door.cut);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const choice = choices[Number(given.get("choice") ?? -1)];
    setBusy(true);
    setTrouble("");
    void signIn(String(given.get("login")), String(given.get("password")), choice).then(told);
  };

  return (
    <main className="door">
      <div className="door-card">
        <Heading level={1} data-size="lg">Varsko</Heading>
        <p className="quiet">{say.door.lead}</p>
        {ended && trouble === "" && <Alert data-color="info">{say.door.ended}</Alert>}
        <form onSubmit={submit}>
          <Field><Label>{say.door.login}</Label><Input name="login" required autoComplete="username" autoFocus /></Field>
          <Field><Label>{say.door.password}</Label><Input name="password" type="password" required autoComplete="current-password" /></Field>
          {choices.length > 0 && <RoleChoice choices={choices} />}
          <div ref={status} role="alert">{trouble && <Alert data-color="warning">{trouble}</Alert>}</div>
          <Button type="submit" loading={busy}>{say.door.submit}</Button>
        </form>
        <Tongues />
      </div>
    </main>
  ); // prettier-ignore
}

const isKnown = <W extends object>(says: W, code: string): code is keyof W & string => code in says;

function RoleChoice({ choices }: { choices: readonly Choice[] }) {
  const say = useWords(shell);
  const roles = useWords(domain).role;
  return (
    <Field>
      <Label>{say.door.role}</Label>
      <Select name="choice" autoFocus>
        {choices.map((choice, at) => <option key={choice.organisation + choice.role} value={at}>{choice.organisationName}: {roles[roleOf(choice)] ?? choice.role}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}

function Tongues() {
  const say = useWords(shell);
  const now = useStore(language);
  return (
    <div className="tongues" role="group" aria-label={say.language}>
      {LANGUAGES.map((one) => (
        <Button key={one} variant="tertiary" data-size="sm" lang={one} aria-pressed={one === now} onClick={() => speak(one)}>{say.languages[one]}</Button>
      ))}
    </div>
  ); // prettier-ignore
}
