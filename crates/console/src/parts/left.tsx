/**
 * What somebody was writing in a form that went from under them: shown at the top of the screen until they have taken
 * care of it. Who goes elsewhere, or gives up what they wrote, leaves nothing behind.
 */
import { Button } from "@digdir/designsystemet-react";
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { useWords } from "../app/language";
import { session } from "../data/session";
import { store, useStore } from "../data/store";
import { deeds } from "../words/deeds";
import { Copyable } from "./Copyable";
import { stayNear } from "./near";

interface Left {
  readonly id: number;
  readonly label: string;
  readonly text: string;
}

const left = store<readonly Left[]>([]);
let last = 0;

/** Keeps what is typed in the forms within, should they be taken away; not while it is being sent. */
export function useLeft(root: RefObject<HTMLElement | null>, label: string, busy: boolean): void {
  const now = useRef({ label, busy, at: "" });
  now.current = { label, busy, at: location.href };
  useLayoutEffect(() => {
    const within = root.current;
    return () => {
      const { label, busy, at } = now.current;
      if (!within || busy || at !== location.href || session.get().state !== "in") return;
      const text = typedIn(within);
      if (text !== "") left.set((all) => [...all, { id: ++last, label, text }]);
    };
  }, [root]);
}

/** What was typed, field by field; not what stood there from the start, and no password. */
function typedIn(within: HTMLElement): string {
  const fields = [...within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("form textarea, form input:not([type=hidden], [type=password], [type=checkbox], [type=radio], [type=file])")];
  const typed = fields.filter((one) => one.value.trim() !== "" && (one.dataset["typed"] !== undefined || one.value !== one.defaultValue));
  return typed.map((one) => (fields.length === 1 ? one.value : `${one.labels?.[0]?.textContent ?? one.name}: ${one.value}`)).join("\n");
}

export function LeftBehind() {
  const say = useWords(deeds);
  const all = useStore(left);
  useEffect(() => () => left.set([]), []);
  if (all.length === 0) return null;
  const leave = (id: number, stay: () => void): void => {
    left.set((now) => now.filter((one) => one.id !== id));
    stay();
  };
  return (
    <div className="left-behind" role="status">
      {all.map((one) => (
        <section key={one.id} className="card stack" aria-label={one.label}>
          <p>{say.leftBehind}</p>
          <Copyable label={one.label} text={one.text} />
          <p className="row"><Button data-size="sm" variant="tertiary" onClick={(event) => leave(one.id, stayNear(event.currentTarget))}>{say.leave}</Button></p>
        </section>
      ))}
    </div>
  ); // prettier-ignore
}
