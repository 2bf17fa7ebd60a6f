/** Light or dark: as the machine has it until the reader says otherwise. */
import { store } from "../data/store";
import { recall, remember } from "./memory";

export type Theme = "auto" | "light" | "dark";
export const THEMES: readonly Theme[] = ["auto", "light", "dark"];

const KEY = "theme";
const kept = recall(KEY);
export const theme = store<Theme>(THEMES.includes(kept as Theme) ? (kept as Theme) : "auto");

const apply = (): void => document.documentElement.setAttribute("data-color-scheme", theme.get());
apply();

export function paint(next: Theme): void {
  remember(KEY, next);
  theme.set(next);
  apply();
}
