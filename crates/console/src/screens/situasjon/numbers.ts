/** A figure as the reader's language writes it. */
import { language, LOCALES } from "../../app/language";

export const numberOf = (value: number): string => value.toLocaleString(LOCALES[language.get()], { maximumFractionDigits: 2 });
