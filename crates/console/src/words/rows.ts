/** What rows of a form say: added, moved, taken out and put back. */
import { dictionary } from "../app/language";

export const rows = dictionary(
  {
    up: "Flytt opp", down: "Flytt ned", out: "Fjern", back: (what: string) => `Sett tilbake ${what}`, keys: "Alt + pil opp eller ned flytter.",
    added: (what: string) => `${what} er lagt til.`, moved: (at: number, of: number) => `Står nå som nr. ${at} av ${of}.`, edge: "Kan ikke flyttes lenger.",
    gone: (what: string, left: number) => `${what} er fjernet. ${left} igjen.`, restored: (what: string) => `${what} er satt tilbake.`, nothing: "Ingenting mangler.",
  },
  {
    up: "Flytt opp", down: "Flytt ned", out: "Fjern", back: (what: string) => `Set tilbake ${what}`, keys: "Alt + pil opp eller ned flyttar.",
    added: (what: string) => `${what} er lagd til.`, moved: (at: number, of: number) => `Står no som nr. ${at} av ${of}.`, edge: "Kan ikkje flyttast lenger.",
    gone: (what: string, left: number) => `${what} er fjerna. ${left} att.`, restored: (what: string) => `${what} er sett tilbake.`, nothing: "Ingenting manglar.",
  },
  {
    up: "Move up", down: "Move down", out: "Remove", back: (what: string) => `Put back ${what}`, keys: "Alt + up or down arrow moves.",
    added: (what: string) => `${what} is added.`, moved: (at: number, of: number) => `Now number ${at} of ${of}.`, edge: "Cannot be moved further.",
    gone: (what: string, left: number) => `${what} is removed. ${left} left.`, restored: (what: string) => `${what} is put back.`, nothing: "Nothing is missing.",
  },
); // prettier-ignore
