/** A text that is to be carried elsewhere as it stands: shown whole, selected by one press, copied by a button. */
import { Button } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { useWords } from "../app/language";
import { deeds } from "../words/deeds";
import "./parts.css";

export function Copyable({ label, text }: { label: string; text: string }) {
  const say = useWords(deeds);
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLPreElement>(null);
  const id = useId();
  const select = (): void => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  const copy = async (): Promise<void> => {
    select();
    // Where the browser keeps its clipboard from us, the text is selected and waits for Ctrl + C.
    await navigator.clipboard?.writeText(text).then(() => setCopied(true), () => setCopied(false)); // prettier-ignore
  };
  return (
    <div className="copyable">
      <p id={id} className="quiet">{label}</p>
      <pre ref={shown} tabIndex={0} role="textbox" aria-readonly="true" aria-multiline="true" aria-labelledby={id} onDoubleClick={select}>{text}</pre>
      <p className="row"><Button data-size="sm" variant="secondary" onClick={() => void copy()}>{say.copy}<span className="sr-only">: {label}</span></Button><span role="status" className="act-done">{copied && say.copied}</span></p>
    </div>
  ); // prettier-ignore
}
