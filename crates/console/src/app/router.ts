/** Addresses: which screen, of which incident, with which filters. Everything a colleague should be able to open too. */
import { useCallback, useMemo } from "react";
import { store, useStore } from "../data/store";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const read = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });
const place = store<Place>(read());

addEventListener("popstate", () => place.set(read()));

/** Goes to an address of the console. */
export function go(to: string, how: { replace?: boolean } = {}): void {
  if (to === location.pathname + location.search) return;
  history[how.replace ? "replaceState" : "pushState"](null, "", to);
  place.set(read());
}

export function usePlace(): Place {
  return useStore(place);
}

export function here(): Place {
  return place.get();
}

/** One filter of the address, and how to change it; an empty one disappears from the address. */
export function useQueryParam(name: string): [string, (next: string) => void] {
  const { query } = usePlace();
  const set = useCallback((next: string) => go(here().path + search(here().query, { [name]: next }), { replace: true }), [name]);
  return [query.get(name) ?? "", set];
}

/** The query string with some of its parts changed. */
export function search(query: URLSearchParams, changes: Record<string, string>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === "" ? "" : `?${text}`;
}

/** Where the reader is: a screen, and the incident it shows. */
export interface Where {
  readonly screen: string;
  readonly incidentId: string | null;
}

const INCIDENT = /^\/hendelse\/([0-9a-f-]{36})(?:\/([a-z-]+))?\/?$/;
const SCREEN = /^\/([a-z-]+)\/?$/;

export function parse(path: string): Where | null {
  if (path === "/") return { screen: "tavle", incidentId: null };
  const incident = INCIDENT.exec(path);
  if (incident) return { screen: incident[2] ?? "logg", incidentId: incident[1] ?? null };
  const screen = SCREEN.exec(path);
  return screen ? { screen: screen[1] ?? "", incidentId: null } : null;
}

/** The address of a screen. */
export function addressOf(screen: string, incidentId: string | null = null): string {
  if (incidentId) return `/hendelse/${incidentId}/${screen}`;
  return screen === "tavle" ? "/" : `/${screen}`;
}

export function useWhere(): Where | null {
  const { path } = usePlace();
  return useMemo(() => parse(path), [path]);
}
