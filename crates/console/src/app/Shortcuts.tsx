/** The single keys that work on every screen, and the sheet that lists them. */
import { Dialog, Heading } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { shortcutWords } from "../words/shortcuts";
import { useShortcut } from "./keys";
import { useWords } from "./language";
import { addressOf, go, here } from "./router";

/** Said to the screen that has an entry line: take the focus. */
export const FOCUS_ENTRY = "varsko:entry";

export function Shortcuts() {
  const say = useWords(shortcutWords);
  const sheet = useRef<HTMLDialogElement>(null);
  useShortcut("/", () => {
    if (dispatchEvent(new CustomEvent(FOCUS_ENTRY, { cancelable: true }))) go(addressOf("logg"));
  });
  useShortcut("g", () => go("/"));
  // On the search itself the key goes to its field.
  useShortcut("S", () => here().path !== addressOf("sok") && go(addressOf("sok")));
  useShortcut("?", () => sheet.current?.showModal());
  return (
    <Dialog ref={sheet} closedby="any" className="sheet">
      <Heading level={2} data-size="xs">{say.title}</Heading>
      <dl>{say.keys.map(([key, does]) => <div key={does}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
    </Dialog>
  ); // prettier-ignore
}
