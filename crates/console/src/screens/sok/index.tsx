/** Søk: words in the logs of every incident the viewer may see. The question stands in the address. */
import { Button, Field, Heading, Input, Label } from "@digdir/designsystemet-react";
import { useEffect, useRef, type FormEvent } from "react";
import { useShortcut } from "../../app/keys";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf, go, usePlace } from "../../app/router";
import { usePages } from "../../data/pages";
import { recordedBy } from "../../parts/LineText";
import { Empty, Shown } from "../../parts/states";
import { ExerciseMark, Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { shell } from "../../words/shell";
import { byIncident, pieces } from "./found";
import { SearchDocument, type SearchQuery } from "./sok.gql";
import "./sok.css";
import { sok } from "./words";

type Hit = SearchQuery["search"]["edges"][number]["node"];

/** The longest question the server takes, in characters. */
const WORDS_CHARS_MAX = 200;

export default function Sok() {
  const say = useWords(sok);
  const { query } = usePlace();
  const asked = (query.get("sok") ?? "").trim();
  return (
    <div className="page sok">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading></header>
      <Question key={asked} asked={asked} />
      {asked === "" ? <p>{say.start}</p> : <Answer key={`svar ${asked}`} words={asked} />}
      <details className="sok-apart" open={asked === "" || undefined}>
        <summary>{say.apart}</summary>
        <ul>{say.aparts.map((one) => <li key={one}>{one}</li>)}</ul>
      </details>
    </div>
  ); // prettier-ignore
}

function Question({ asked }: { asked: string }) {
  const say = useWords(sok);
  const field = useRef<HTMLInputElement>(null);
  const toField = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  useShortcut("S", toField);
  // Who comes to ask writes at once; and who has asked may ask anew.
  useEffect(toField, []);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("sok")).trim();
    if (words !== "") go(`${addressOf("sok")}?${new URLSearchParams({ sok: words }).toString()}`);
  };
  return (
    <form role="search" onSubmit={submit} className="stack">
      <Field>
        <Label>{say.field}</Label>
        <Field.Description>{say.help}</Field.Description>
        <div className="sok-line">
          <Input ref={field} name="sok" type="search" defaultValue={asked} maxLength={WORDS_CHARS_MAX} autoComplete="off" />
          <Button type="submit">{say.submit}</Button>
        </div>
      </Field>
    </form>
  ); // prettier-ignore
}

function Answer({ words }: { words: string }) {
  const say = useWords(sok);
  const found = usePages(SearchDocument, { text: words }, (data: SearchQuery) => data.search);
  const count = found.data?.length ?? 0;
  const told = found.data === null ? "" : found.more ? say.foundSoFar(count) : count > 0 ? `${say.found(count)}. ${say.whole}` : "";
  return (
    <>
      <p role="status" className="sok-told">{told}</p>
      <Shown of={found}>{(hits) => (
        <>
          {hits.length === 0 && !found.more && <Empty>{say.nothing(words)}</Empty>}
          {byIncident(hits).map((group) => <InIncident key={`${group[0].incident.id} ${group[0].entry.number}`} hits={group} words={words} />)}
          {found.more && <p><Button variant="secondary" loading={found.loading} onClick={found.next}>{say.onwards}</Button></p>}
        </>
      )}</Shown>
    </>
  ); // prettier-ignore
}

function InIncident({ hits, words }: { hits: readonly [Hit, ...Hit[]]; words: string }) {
  const untitled = useWords(shell).untitled;
  const { state, dutyLog } = useWords(domain);
  const { incident } = hits[0];
  const title = incident.title ?? untitled;
  return (
    <section className={incident.exercise ? "card sok-incident sok-exercise" : "card sok-incident"} aria-label={title}>
      <header className="row">
        {incident.exercise && <ExerciseMark />}
        <h2><Link href={addressOf("logg", incident.id)}>{incident.lead && `${incident.lead.shortName}: `}{title}</Link></h2>
        <Mark>{incident.dutyLog ? dutyLog.DUTY : state[incident.state]}</Mark>
      </header>
      <ol>{hits.map((hit) => <li key={hit.entry.number}><OneLine of={hit} words={words} /></li>)}</ol>
    </section>
  ); // prettier-ignore
}

function OneLine({ of: { incident, entry }, words }: { of: Hit; words: string }) {
  const say = useWords(sok);
  const names = useWords(domain);
  return (
    <article className="sok-hit">
      <p className="row">
        <Link href={`${addressOf("logg", incident.id)}?linje=${entry.number}`} aria-label={say.inLog(entry.number)}>{say.line(entry.number)}</Link>
        <Time at={entry.occurredAt} date="always" />
        <Mark>{names.kind[entry.kind]}</Mark>
        {entry.correctedBy.length > 0 && <Mark tone="warning">{say.corrected}</Mark>}
        <Link href={`${addressOf("tidslinje", incident.id)}?t=${encodeURIComponent(entry.knownAt)}`} aria-label={say.inTimeline(entry.number)}>{say.timeline}</Link>
        <span className="quiet">{entry.generated ? say.generated : recordedBy(entry.recordedBy.person.name, names.role[entry.recordedBy.role].toLowerCase())} · {entry.organisation.shortName}</span>
      </p>
      <p className="sok-text">{pieces(entry.text, words).map((piece, at) => (piece.found ? <mark key={at}>{piece.text}</mark> : piece.text))}</p>
    </article>
  ); // prettier-ignore
}
