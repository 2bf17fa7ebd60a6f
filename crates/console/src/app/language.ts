/** Which language the reader wants: bokmål until they say otherwise. Remembered on this machine. */
import { store, useStore } from "../data/store";
import { recall, remember } from "./memory";

export type Language = "nb" | "nn" | "en";
export const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

const KEY = "language";
const isLanguage = (value: string | null): value is Language => LANGUAGES.includes(value as Language);
const kept = recall(KEY);

export const language = store<Language>(isLanguage(kept) ? kept : "nb");
document.documentElement.lang = language.get();

export function speak(next: Language): void {
  remember(KEY, next);
  document.documentElement.lang = next;
  language.set(next);
}

/** The same words in each language; a word missing in one of them does not compile. */
export type Dictionary<W> = Record<Language, W>;

type Word = string | ((...given: never[]) => string);
/** The shape of words: sentences, and sentences with something to fill in. */
export type Shape<W> = { readonly [K in keyof W]: W[K] extends string ? string : W[K] extends Word ? W[K] : Shape<W[K]> };

export function dictionary<const W>(nb: W, nn: Shape<W>, en: Shape<W>): Dictionary<Shape<W>> {
  return { nb: nb as Shape<W>, nn, en };
}

export function useWords<W>(of: Dictionary<W>): W {
  return of[useStore(language)];
}

/** The words outside of a component. */
export function words<W>(of: Dictionary<W>): W {
  return of[language.get()];
}

/**
 * What the browser formats dates and numbers by, the first that it knows. Chromium knows no nynorsk, and left alone it
 * would take its own language for it: half past two would read 02:30 PM, and 9 August 08/09.
 */
export const LOCALES: Record<Language, string[]> = { nb: ["nb-NO", "no"], nn: ["nn-NO", "nb-NO", "no"], en: ["en-GB"] };
