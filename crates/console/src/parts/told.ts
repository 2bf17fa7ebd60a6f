/** What was just recorded, said once to those who see and those who listen. */
import { store } from "../data/store";

const SHOWN_MS = 8_000;
let fading: ReturnType<typeof setTimeout> | undefined;

export const told = store<string>("");

export function tell(what: string): void {
  told.set(what);
  clearTimeout(fading);
  fading = setTimeout(() => told.set(""), SHOWN_MS);
}
