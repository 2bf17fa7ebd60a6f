/** What stood there and what stands there now: said in words, not by colour. */
import type { ReactNode } from "react";
import { useWords } from "../app/language";
import { changeWords } from "../words/changes";
import "./changes.css";
import { parted } from "./differing";

/** Texts longer than this are not struck out whole: only what differs in them is. */
const WHOLE_CHARS_MAX = 80;

interface Props {
  readonly old: string | null;
  readonly now: string | null;
  /** What it says before what stands now, where that is not simply now. */
  readonly after?: string;
  readonly children?: ReactNode;
}

export function Change({ old, now, after, children }: Props) {
  const say = useWords(changeWords);
  const long = old && now && Math.min(old.length, now.length) > WHOLE_CHARS_MAX;
  const of = long ? parted(old, now) : { head: "", old: old ?? "", now: now ?? "", tail: "" };
  const nothing = <span className="quiet">{say.nothing}</span>;
  return (
    <dl className="facts change">
      <dt>{say.before}</dt><dd>{old ? <>{of.head}{of.old && <del>{of.old}</del>}{of.tail}</> : nothing}</dd>
      {children}
      <dt>{after ?? say.after}</dt><dd>{now ? <>{of.head}{of.now && <ins>{of.now}</ins>}{of.tail}</> : nothing}</dd>
    </dl>
  ); // prettier-ignore
}
