/** The way between screens, and which incident they show. Only screens that are finished are here. */
import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useWords } from "./language";
import { Link } from "./Link";
import { addressOf, go, usePlace, type Where } from "./router";
import { screenOf, screens, type Screen, type ScreenKey } from "./screens";
import { useIncidents, type IncidentMark, type Incidents } from "../data/incidents";
import { useWide } from "../parts/wide";
import { domain } from "../words/domain";
import { openings } from "../words/openings";
import { shell } from "../words/shell";

/** Room enough for the menu beside the screen; else it folds away. */
const WIDE = "(min-width: 52.0625rem)";

/** What the screens are called; of a duty log none is about an incident. */
export function useScreenNames(of: IncidentMark | null): Readonly<Record<ScreenKey, string>> {
  const { screens, aboutDutyLog } = useWords(shell);
  return of?.dutyLog ? { ...screens, hendelsen: aboutDutyLog } : screens;
}

export function Menu({ where, incident }: { where: Where; incident: IncidentMark | null }) {
  const say = useWords(shell);
  const ofIncident = screens.filter((screen) => screen.of !== "all" && (screen.daily || !incident?.dutyLog));
  const ofAll = screens.filter((screen) => screen.of !== "incident");
  const wide = useWide(WIDE);
  const [opened, setOpened] = useState(false);
  const { path } = usePlace();
  useEffect(() => setOpened(false), [path]);
  const screen = screenOf(where.screen);
  const names = useScreenNames(incident);
  return (
    <nav className="menu" aria-label={say.screensOf}>
      <details open={wide || opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{say.menu}{screen && <>: <strong>{names[screen.key]}</strong></>}</summary>
        <div className="menu-lists">
          <List of={ofAll} names={names} where={where} incidentId={null} />
          <Chooser where={where} incident={incident} />
          {where.incidentId && <List of={ofIncident} names={names} where={where} incidentId={where.incidentId} />}
        </div>
      </details>
    </nav>
  ); // prettier-ignore
}

function List({ of, names, where, incidentId }: { of: readonly Screen[]; names: Readonly<Record<ScreenKey, string>>; where: Where; incidentId: string | null }) {
  const say = useWords(shell);
  return (
    <ul>
      {of.map(({ key, of: shows }) => (
        <li key={key}>
          <Link href={addressOf(key, incidentId)} aria-current={where.screen === key && where.incidentId === incidentId ? "page" : undefined}>
            {names[key]}
            {shows === "either" && incidentId === null && <span className="quiet"> – {say.all}</span>}
          </Link>
        </li>
      ))}
    </ul>
  ); // prettier-ignore
}

function Chooser({ where, incident }: { where: Where; incident: IncidentMark | null }) {
  const say = useWords(shell);
  const known = useIncidents();
  const chosen = (id: string): void => {
    const screen = screenOf(where.screen);
    if (id === "") return go(addressOf(screen?.of === "either" ? where.screen : "tavle"));
    const shows = screen && screen.of !== "all" && (screen.daily || !known?.duty.some((one) => one.id === id));
    go(addressOf(shows ? where.screen : "logg", id));
  };
  return (
    <Field className="chooser">
      <Label>{say.incident}</Label>
      <Select value={where.incidentId ?? ""} onChange={(event) => chosen(event.target.value)}>
        <option value="">{say.chooseIncident} …</option>
        {known && <Options of={known} />}
        {incident && !isListed(known, incident.id) && <option value={incident.id}>{incident.title ?? say.untitled}</option>}
      </Select>
    </Field>
  );
}

const isListed = (known: Incidents | null, id: string): boolean => !!known && [...known.open, ...known.duty, ...known.over].some((one) => one.id === id);

function Options({ of }: { of: Incidents }) {
  const say = useWords(shell);
  const { state } = useWords(domain);
  const logs = useWords(openings).duty.title;
  const option = (one: IncidentMark) => (
    <option key={one.id} value={one.id}>
      {one.exercise ? `${say.exercise}: ` : ""}
      {one.lead ? `${one.lead.shortName}: ` : ""}
      {one.title ?? say.untitled}
    </option>
  );
  return (
    <>
      {of.open.length > 0 && <optgroup label={state.OPEN}>{of.open.map(option)}</optgroup>}
      {of.duty.length > 0 && <optgroup label={logs}>{of.duty.map(option)}</optgroup>}
      {of.over.length > 0 && <optgroup label={state.OVER}>{of.over.map(option)}</optgroup>}
    </>
  );
}
