/** `Act` for what the log does not keep: accounts, passwords, sessions, tokens. And the field of a new password. */
import { Checkbox, Field, Input, Label } from "@digdir/designsystemet-react";
import { useState, type ComponentProps } from "react";
import { useWords } from "../../app/language";
import { useAccess, type Done } from "../../data/access";
import type { Operation } from "../../data/wire";
import { Unfolding } from "../../parts/act";
import { useOffered } from "../../parts/offered";
import type { Given } from "../../parts/reading";
import { administrasjon } from "./words";

type Shape = Omit<ComponentProps<typeof Unfolding>, "of" | "give">;
type Answered = { readonly [field: string]: { readonly __typename: string } };

interface Props<R extends Answered, I> extends Shape {
  readonly of: Operation<R, { input: I }>;
  readonly input: (given: Given) => I;
  readonly done?: (answer: Done<R>) => void;
}

export function AccessAct<R extends Answered, I>({ of, input, done, ...shape }: Props<R, I>) {
  const access = useAccess(of);
  const offered = useOffered(of);
  const give = async (what: Given): Promise<boolean> => {
    const answer = await access.send(input(what));
    if (answer) done?.(answer);
    return answer !== null;
  };
  return offered && <Unfolding of={access} give={give} {...shape} />;
}

/** A password that someone thinks up, which they may look at while they type. */
export function NewPassword({ label }: { label: string }) {
  const say = useWords(administrasjon).password;
  const [seen, see] = useState(false);
  return (
    <>
      <Field data-size="sm">
        <Label>{label}</Label>
        <Field.Description>{say.help}</Field.Description>
        <Input name="password" type={seen ? "text" : "password"} autoComplete="new-password" spellCheck={false} required />
      </Field>
      <Checkbox label={say.show} checked={seen} onChange={(event) => see(event.target.checked)} />
    </>
  ); // prettier-ignore
}
