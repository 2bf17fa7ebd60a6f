/** Which lines to see. Every choice stands in the address. */
import { Button, Field, Input, Label, Search, Select } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useWords } from "../../app/language";
import { go, here, useQueryParam } from "../../app/router";
import { domain } from "../../words/domain";
import { AWAITED, FILTERS, KINDS, PRIORITIES } from "./filters";
import { logg } from "./words";

const TYPING_MS = 300;

export function Filters({ incidentId }: { incidentId: string | null }) {
  const take = useWords(logg).export;
  const say = useWords(logg).filters;
  const clear = useWords(logg).clear;
  const names = useWords(domain);
  const [kind, setKind] = useQueryParam("slag");
  const [priority, setPriority] = useQueryParam("prioritet");
  const [only, setOnly] = useQueryParam("bare");
  const [awaits, setAwaits] = useQueryParam("venter");
  const [opened, setOpened] = useState(false);
  const set = FILTERS.filter((name) => here().query.get(name)).length;
  return (
    <div className="filters" role="search">
      <SearchField />
      <details className="filters-more" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{say.title}{set > 0 && ` (${set})`}</summary>
          <div className="filters-grid">
            <Choose label={say.kind} value={kind} set={setKind} all={say.all} of={KINDS.map((one) => [one, names.kind[one]])} />
            <Choose label={say.priority} value={priority} set={setPriority} all={say.all} of={PRIORITIES.slice(1).map((one) => [one, names.priority[one]])} />
            <Choose label={say.only} value={only} set={setOnly} all={say.all} of={[["decisions", say.decisions], ["corrections", say.corrections]]} />
            <Choose label={say.awaits} value={awaits} set={setAwaits} all={say.all} of={[["alt", say.anything], ...AWAITED.map((one): [string, string] => [one, names.awaited[one]])]} />
            <Typed label={say.since} name="siden" type="datetime-local" />
            <Typed label={say.until} name="inntil" type="datetime-local" />
          </div>
      </details>
      {incidentId && <a className="filters-export" href={`/incidents/${incidentId}/export?format=pdf`} download>{take}</a>}
      {set > 0 && <Button variant="tertiary" data-size="sm" onClick={() => go(here().path, { replace: true })}>{clear}</Button>}
    </div>
  ); // prettier-ignore
}

type Options = readonly (readonly [string, string])[];

function Choose({ label, value, set, all, of }: { label: string; value: string; set: (next: string) => void; all: string; of: Options }) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select data-size="sm" value={value} onChange={(event) => set(event.target.value)}>
        <option value="">{all}</option>
        {of.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}

function Typed({ label, name, type }: { label: string; name: string; type: "datetime-local" }) {
  const [value, set] = useQueryParam(name);
  return <Field><Label>{label}</Label><Input data-size="sm" type={type} value={value} onChange={(event) => set(event.target.value)} /></Field>; // prettier-ignore
}

/** Searches when the typing pauses. */
function SearchField() {
  const say = useWords(logg).filters;
  const [value, set] = useQueryParam("sok");
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => set(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, set]);
  return (
    <Search data-size="sm" className="filters-search">
      <Search.Input aria-label={say.search} placeholder={say.search} title={say.searchHelp} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Search.Clear onClick={() => setTyped("")} />
    </Search>
  ); // prettier-ignore
}
