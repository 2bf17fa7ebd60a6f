/** The files that go along with the line: chosen, pasted, or taken off again. */
import { Button } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { useWords } from "../../app/language";
import { FILES_MAX } from "./attach";
import { logg } from "./words";

export function Files({ files, set }: { files: readonly File[]; set: (next: readonly File[]) => void }) {
  const say = useWords(logg);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="row entry-files">
      <Button ref={button} type="button" variant="tertiary" data-size="sm" onClick={() => input.current?.click()}>{say.attach}</Button>
      <input
        ref={input} type="file" multiple hidden aria-label={say.attach}
        onChange={(event) => { set([...files, ...(event.target.files ?? [])].slice(0, FILES_MAX)); event.target.value = ""; }}
      />
      {files.map((file, at) => (
        <span key={`${file.name} ${at}`} className="row">
          {file.name}
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => { set(files.filter((_, nr) => nr !== at)); button.current?.focus(); }} aria-label={`${say.takeOff} ${file.name}`}>✕</Button>
        </span>
      ))}
    </div>
  ); // prettier-ignore
}
