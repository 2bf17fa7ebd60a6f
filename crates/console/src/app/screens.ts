/**
 * The screens there are, in the order of the menu. One line each; a screen that is not finished is not here.
 * `of` says what it shows: the whole installation or organisation, one incident, or either.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

export interface ScreenProps {
  /** The incident it is to show; always there for screens of an incident. */
  readonly incidentId: string | null;
}

export interface Screen {
  /** Its part of the address, and its name in `words/shell`. */
  readonly key: ScreenKey;
  readonly of: "all" | "incident" | "either";
  /** True where it also makes sense of the log of an ordinary day, which has no phases and no leadership. */
  readonly daily: boolean;
  readonly View: LazyExoticComponent<ComponentType<ScreenProps>>;
}

export type ScreenKey =
  | "tavle" | "sok" | "logg" | "hendelsen" | "situasjon" | "tidslinje" | "varsling" | "mobilisering" | "eps" | "tiltak" | "moter" | "rapport"
  | "evaluering" | "ros" | "planverk" | "oppfolging" | "ovelse" | "administrasjon"; // prettier-ignore

type Load = () => Promise<{ default: ComponentType<ScreenProps> }>;
/** What an ordinary day has use for: its lines, who is told, tasks, and the log as a whole. */
const DAILY: readonly ScreenKey[] = ["logg", "hendelsen", "tidslinje", "varsling", "tiltak"];
const screen = (key: ScreenKey, of: Screen["of"], load: Load): Screen => ({ key, of, daily: DAILY.includes(key), View: lazy(load) });

export const screens: readonly Screen[] = [
  screen("tavle", "all", () => import("../screens/tavle")),
  screen("sok", "all", () => import("../screens/sok")),
  screen("logg", "either", () => import("../screens/logg")),
  screen("situasjon", "incident", () => import("../screens/situasjon")),
  screen("hendelsen", "incident", () => import("../screens/hendelsen")),
  screen("tidslinje", "incident", () => import("../screens/tidslinje")),
  screen("varsling", "either", () => import("../screens/varsling")),
  screen("mobilisering", "incident", () => import("../screens/mobilisering")),
  screen("eps", "incident", () => import("../screens/eps")),
  screen("tiltak", "incident", () => import("../screens/tiltak")),
  screen("moter", "incident", () => import("../screens/moter")),
  screen("rapport", "incident", () => import("../screens/rapport")),
  screen("evaluering", "either", () => import("../screens/evaluering")),
  screen("ros", "all", () => import("../screens/ros")),
  screen("planverk", "all", () => import("../screens/planverk")),
  screen("oppfolging", "all", () => import("../screens/oppfolging")),
  screen("ovelse", "all", () => import("../screens/ovelse")),
  screen("administrasjon", "all", () => import("../screens/administrasjon")),
];

export const screenOf = (key: string): Screen | undefined => screens.find((one) => one.key === key);
