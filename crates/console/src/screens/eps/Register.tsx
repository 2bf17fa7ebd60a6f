/**
 * The register of a centre: someone new by few keys, and those who are in it. What is sought is not put into the
 * address and nothing of this is kept in the browser: it is gone with the page.
 */
import { Alert, Button, Heading, Input, Label, Field, Select } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { useCommand } from "../../data/command";
import type { GuestKind } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Choice, Tick, When, Words } from "../../parts/fields";
import { Given } from "../../parts/given";
import { Answer } from "../../parts/states";
import { tell } from "../../parts/told";
import { RegisterEpsGuestDocument, type CentrePartFragment } from "./eps.gql";
import { Guest } from "./Guest";
import { found } from "./matching";
import { deeds } from "../../words/deeds";
import { eps } from "./words";

const KINDS: readonly GuestKind[] = ["EVACUEE", "RELATIVE"];
/** So many at a time: whoever looks for someone seeks. */
const ROWS = 50;

export function Register({ of, letters }: { of: CentrePartFragment; letters: boolean }) {
  return (
    <>
      {!of.closed && <New of={of} letters={letters} />}
      <Listed of={of} letters={letters} />
    </>
  ); // prettier-ignore
}

/** What the next form begins with. */
interface Begun {
  readonly turn: number;
  readonly kind: string;
  readonly unit: string;
  readonly phone: string;
  readonly address: string;
  readonly relation: string;
}
const FRESH: Begun = { turn: 0, kind: "EVACUEE", unit: "", phone: "", address: "", relation: "" };

function New({ of, letters }: { of: CentrePartFragment; letters: boolean }) {
  const say = useWords(eps);
  const backSay = useWords(deeds);
  const acting = useActing();
  const command = useCommand(RegisterEpsGuestDocument);
  const [begun, begin] = useState(FRESH);
  const form = useRef<HTMLFormElement>(null);
  const toName = (): void => form.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  useShortcut("r", toName, letters);
  useEffect(() => void (begun.turn > 0 && toName()), [begun.turn]);

  const give = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (command.busy) return;
    const given = new Given(new FormData(event.currentTarget), { incidentId: acting.incidentId, organisationId: acting.organisationId });
    const who = { name: given.text("name"), born: given.maybe("born"), phone: given.maybe("phone"), address: given.maybe("address"), relation: given.maybe("relation"), needs: given.maybe("needs") };
    const receipt = await command.send({ ...given.frame, epsId: of.id, kind: given.word<GuestKind>("kind"), unit: given.maybe("unit"), who });
    if (!receipt) return;
    tell(say.done(receipt.number));
    const together = given.ticked("keep") ? { phone: given.text("phone"), address: given.text("address"), relation: given.text("relation") } : {};
    begin((now) => ({ ...FRESH, ...together, turn: now.turn + 1, kind: given.text("kind"), unit: given.text("unit") }));
  };
  return (
    <form ref={form} key={begun.turn} className="eps-new stack" onSubmit={(event) => void give(event)} aria-label={say.registerTitle}>
      <Heading level={3} data-size="2xs">{say.registerTitle}{letters && <kbd>r</kbd>}</Heading>
      <div className="eps-fields">
        <Words name="name" label={say.name} required first most={300} />
        <Words name="born" label={say.born} help={say.bornHelp} most={300} />
        <Choice name="kind" label={say.kind} given={begun.kind} of={KINDS.map((one) => [one, say.kinds[one]] as const)} />
        <Words name="phone" label={say.phone} given={begun.phone} most={300} />
        <Words name="address" label={say.address} given={begun.address} />
        <Words name="relation" label={say.relation} given={begun.relation} />
        <Words name="needs" label={say.needs} />
        {of.units.length > 0 && <Choice name="unit" label={say.unit} none={say.noUnit} given={begun.unit} of={of.units.map((one) => [one.key, one.name] as const)} />}
        <When name="occurredAt" label={say.when} help={backSay.occurredAtHelp} past />
      </div>
      <Tick name="keep" label={say.keep} />
      <Answer of={command} />
      <div><Button type="submit" data-size="sm" loading={command.busy}>{say.register}</Button></div>
    </form>
  ); // prettier-ignore
}

type Which = "all" | "inside" | "left";

function Listed({ of, letters }: { of: CentrePartFragment; letters: boolean }) {
  const say = useWords(eps);
  const [sought, seek] = useState("");
  const [which, choose] = useState<Which>("all");
  const [rows, show] = useState(ROWS);
  const field = useRef<HTMLInputElement>(null);
  useShortcut("f", () => field.current?.focus(), letters);
  const shown = useMemo(() => found(sought, of.guests).filter((one) => which === "all" || one.inside === (which === "inside")), [sought, which, of.guests]);
  const unitName = (key: string | null): string | null => of.units.find((one) => one.key === key)?.name ?? key;
  return (
    <>
      <div className="eps-seek">
        <Heading level={3} data-size="2xs">{say.list}{letters && <kbd>f</kbd>}</Heading>
        <Field><Label>{say.seek}</Label><Field.Description>{say.seekHelp}</Field.Description><Input ref={field} type="search" data-size="sm" value={sought} autoComplete="off" onChange={(event) => { seek(event.target.value); show(ROWS); }} /></Field>
        <Field><Label>{say.where}</Label><Select data-size="sm" value={which} onChange={(event) => choose(event.target.value as Which)}>{(["all", "inside", "left"] as const).map((one) => <option key={one} value={one}>{say[one]}</option>)}</Select></Field>
        <p className="quiet" role="status">{say.shown(shown.length, of.registered ?? of.guests.length)}</p>
      </div>
      {(of.registered ?? 0) > of.guests.length && of.guests.length > 0 && <Alert data-color="warning"><p>{say.beyond(of.registered ?? 0, of.guests.length)}</p></Alert>}
      {shown.length === 0 ? <p className="work-empty">{of.guests.length === 0 ? say.nobodyHere : say.notFound}</p> : (
        <ul className="work-list">
          {shown.slice(0, rows).map((one) => <Guest key={one.id} of={one} centre={of} unit={unitName(one.unit)} />)}
        </ul>
      )}
      {shown.length > rows && <div><Button variant="tertiary" data-size="sm" onClick={() => show(rows + ROWS)}>{say.more}</Button></div>}
    </>
  ); // prettier-ignore
}
