/**
 * A deed: a button that opens its form, or does it at once where nothing has to be said. Enter gives it; the server's
 * refusal stands in the form, and what was written stays, also when what it stood beside is gone. Knows no command; the
 * screen builds each.
 */
import { Button, Dialog, Heading } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import { useShortcut } from "../app/keys";
import { useWords } from "../app/language";
import type { AnswerFragment } from "../data/commands.gql";
import { useCommand, type Giving, type Receipt } from "../data/command";
import type { Operation } from "../data/wire";
import type { Operation as Right } from "../gql/schema";
import { deeds } from "../words/deeds";
import { useActing } from "./acting";
import { useAlone, useDesk } from "./desk";
import { Choice, When, Words } from "./fields";
import { Given } from "./given";
import { useNear } from "./near";
import { useOffered } from "./offered";
import { Answer } from "./states";
import { tell } from "./told";
import { useScopes } from "./scopes";

type Answered = { readonly [field: string]: AnswerFragment };
type Command = { readonly commandId: string };

/** What the server wants a reason for before it goes on: an order that is broken, or powers that do not hold. */
const WANTS_REASON = ["PHASE_NOT_REACHED", "OUTSIDE_ACTIVATION"];

/** In a form: what it chooses among has not come yet, or there is nothing to choose among. */
const UNREADY = ".state .ds-spinner, [data-nothing]";

export interface DeedProps<R extends Answered, I extends Command> {
  does: Operation<R, { input: I }>;
  label: string;
  /** What the label does not say, such as to whom: for those who only hear the button. */
  of?: string | undefined;
  build: (given: Given) => Omit<I, "commandId">;
  /** The fields of its form; without any it is done at once. */
  children?: ReactNode;
  /** One of these rights is enough, where it is not the same ones everywhere. */
  needs?: readonly Right[] | undefined;
  /** The single key that does the same. */
  letter?: string | undefined;
  variant?: "primary" | "secondary" | "tertiary";
  tone?: "danger" | "neutral";
  wide?: boolean;
  /** Leaves out when it happened and who may read it: for what is no line of this incident's log. */
  plain?: boolean;
  /** The refusals that this form answers with fields of its own. */
  refused?: (code: string) => ReactNode;
  after?: (receipt: Receipt) => void;
}

export function Deed<R extends Answered, I extends Command>(props: DeedProps<R, I>) {
  const { does, label, of, build, children, letter, needs, variant = "secondary", tone } = props;
  const { incidentId, organisationId } = useActing();
  const command = useCommand(does);
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const near = useNear(button);
  const done = useDone(props);

  const atOnce = async (): Promise<void> => {
    near.given.current = true;
    const receipt = await command.send(build(new Given(new FormData(), { incidentId, organisationId })));
    if (!receipt) return setOpened(true);
    near.keep();
    done(receipt);
  };
  const begin = (): void => {
    command.clear();
    if (children === undefined) void atOnce();
    else setOpened(true);
  };
  const may = useOffered(does, needs);
  useShortcut(letter ?? "", begin, may && letter !== undefined);
  const shut = (): void => {
    setOpened(false);
    take();
    near.keep();
  };
  const { here, take } = useDesk(useId(), opened && <Open {...props} before={command} near={near} shut={shut} />);
  return (
    <>
      {may && <Button ref={button} variant={variant} data-size="sm" {...(tone && { "data-color": tone })} loading={command.busy && !opened} aria-keyshortcuts={letter} data-letter={letter} aria-label={of && `${label}: ${of}`} onClick={begin}>
        {label}
      </Button>}
      {here}
    </>
  ); // prettier-ignore
}

/** What is told, and done, once it is carried out. */
function useDone({ label, after }: Pick<DeedProps<Answered, Command>, "label" | "after">): (receipt: Receipt) => void {
  const say = useWords(deeds);
  return (receipt) => {
    tell(receipt.number === null ? say.done(label) : say.recorded(label, receipt.number));
    after?.(receipt);
  };
}

interface OpenProps<R extends Answered, I extends Command> extends DeedProps<R, I> {
  /** What came of doing it at once. */
  before: Pick<Giving<I>, "refusal" | "fault">;
  near: ReturnType<typeof useNear>;
  shut: () => void;
}

/** The open form: it lives on the desk, and gives the command itself. */
function Open<R extends Answered, I extends Command>({ before, near, shut, ...props }: OpenProps<R, I>) {
  const { does, label, of, build, children, wide, plain = false } = props;
  const say = useWords(deeds);
  const { incidentId, organisationId } = useActing();
  const command = useCommand(does);
  const [begun, setBegun] = useState(false);
  const name = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const alone = useAlone();
  const done = useDone(props);
  const { refusal, fault } = begun ? command : before;

  const give = async (form: FormData): Promise<void> => {
    near.given.current = true;
    setBegun(true);
    const receipt = await command.send(build(new Given(form, { incidentId, organisationId })));
    if (!receipt) return;
    dialog.current?.close();
    // At once, and not when the browser tells of the closing: the next key may open it again.
    shut();
    done(receipt);
  };
  useEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    shown.showModal();
    return focusFirst(shown);
  }, []);
  return (
    <Dialog ref={dialog} className={wide ? "deed deed-wide" : "deed"} aria-labelledby={name} closeButton={say.close} onClose={shut}>
      <DeedForm name={name} title={of ? `${label}: ${of}` : label} give={give} busy={command.busy} plain={plain} label={label} close={() => dialog.current?.close()}>
        {alone && <p className="deed-alone" role="status">{say.alone}</p>}
        {children}
        <Answer of={{ refusal, fault }} />
        {refusal && WANTS_REASON.includes(refusal.code) && <Words name="skipping" label={say.skipping} help={say.skippingHelp} required first />}
        {refusal && props.refused?.(refusal.code)}
      </DeedForm>
    </Dialog>
  ); // prettier-ignore
}

/**
 * Puts the focus on the first field after the dialog has given it to its close button, also where that field comes
 * later: with its answer from the server, or because a refusal asks for it.
 */
function focusFirst(within: HTMLElement): () => void {
  const met = new WeakSet<Element>();
  const look = (): void => {
    const fresh = [...within.querySelectorAll<HTMLElement>("[data-first]")].findLast((one) => !met.has(one));
    if (!fresh) return;
    met.add(fresh);
    fresh.focus();
    // One goes on writing in what is long, and writes anew what is short.
    if (fresh instanceof HTMLTextAreaElement) fresh.setSelectionRange(fresh.value.length, fresh.value.length);
    else if (fresh instanceof HTMLInputElement) fresh.select();
  };
  // A form with no first field is given from its button; where a field comes later, that takes the focus then.
  const begin = (): void => {
    look();
    if (!within.querySelector("[data-first]")) within.querySelector<HTMLElement>("[type=submit]")?.focus();
  };
  begin();
  // The dialog gives the focus to its close button once more, after all effects.
  const later = setTimeout(() => {
    if (document.activeElement?.closest("form")) return;
    (within.querySelector<HTMLElement>("[data-first]") ?? within.querySelector<HTMLElement>("[type=submit]"))?.focus();
  });
  const watching = new MutationObserver(look);
  watching.observe(within, { childList: true, subtree: true });
  return () => {
    clearTimeout(later);
    watching.disconnect();
  };
}

interface FormProps {
  name: string;
  title: string;
  label: string;
  busy: boolean;
  plain: boolean;
  give: (form: FormData) => Promise<void>;
  close: () => void;
  children: ReactNode;
}

function DeedForm({ name, title, label, busy, plain, give, close, children }: FormProps) {
  const say = useWords(deeds);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!busy && !event.currentTarget.querySelector(UNREADY)) void give(new FormData(event.currentTarget));
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form className="stack" onSubmit={submit} onKeyDown={pressed}>
      <Heading level={2} data-size="xs" id={name}>{title}</Heading>
      {children}
      {!plain && <Besides />}
      <div className="row">
        <Button type="submit" loading={busy}>{label}</Button>
        <Button type="button" variant="tertiary" onClick={close}>{say.cancel}</Button>
        <span className="quiet deed-keys">{say.keys}</span>
      </div>
    </form>
  ); // prettier-ignore
}

/** When it happened, and who may read the line: seldom asked for, always there. */
function Besides() {
  const say = useWords(deeds);
  const scopes = useScopes();
  return (
    <details className="deed-besides">
      <summary>{say.besides}</summary>
      <div className="deed-pair">
        <When name="occurredAt" label={say.occurredAt} help={say.occurredAtHelp} past />
        <Choice name="scope" label={say.scope} none={say.scopeUsual} of={scopes} />
      </div>
    </details>
  ); // prettier-ignore
}

