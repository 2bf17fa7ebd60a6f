/** Single-letter shortcuts, which can be switched off (WCAG 2.1.4). They never act while someone types. */
import { useEffect, useRef } from "react";
import { store } from "../data/store";
import { recall, remember } from "./memory";

const KEY = "shortcuts";
export const shortcuts = store<boolean>(recall(KEY) !== "off");

export function allowShortcuts(on: boolean): void {
  remember(KEY, on ? "on" : "off");
  shortcuts.set(on);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Acts on a key while nobody types; `act` is told the event, whose default is prevented. */
export function useShortcut(key: string, act: (event: KeyboardEvent) => void, wanted = true): void {
  const newest = useRef(act);
  newest.current = act;
  useEffect(() => {
    if (!wanted) return;
    const pressed = (event: KeyboardEvent): void => {
      if (!shortcuts.get() || event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      newest.current(event);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [key, wanted]);
}
