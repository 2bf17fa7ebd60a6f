/** Which chapters a plan must have, and the keys by which chapters compare between plans and versions. Pure. */
import type { PlanKind, PlanPart } from "../../gql/schema";

/** What the regulation asks each kind of plan for, chapter by chapter; the server judges whether it is met. */
const ASKED: Partial<Record<PlanKind, readonly PlanPart[]>> = {
  OVERALL: ["NOTIFICATION_LIST", "RESOURCES", "EVACUATION", "PUBLIC_WARNING", "COMMUNICATION"],
  CONTINUITY: ["REARRANGED_OPERATION", "RAISED_CAPACITY"],
};

export interface Chapter {
  readonly key: string;
  readonly title: string;
  readonly part: PlanPart | null;
}

const KEY_CHARS_MAX = 40;

/** A short key of a title: `Øvrige tjenester` is `ovrige_tjenester`. */
export function keyOf(title: string, taken: readonly string[] = []): string {
  const plain = title.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "o").replace(/å/g, "a").normalize("NFD").replace(/[^a-z0-9]+/g, "_");
  const key = plain.replace(/^[_0-9]+|_+$/g, "").slice(0, KEY_CHARS_MAX) || "kapittel";
  if (!taken.includes(key)) return key;
  let next = 2;
  while (taken.includes(`${key}_${next}`)) next++;
  return `${key}_${next}`;
}

/** The keys of chapters in order: those they have, and new ones of the titles of those that have none. */
export function keysOf(chapters: readonly { readonly key: string; readonly title: string }[]): string[] {
  const taken = chapters.map((one) => one.key).filter((key) => key !== "");
  return chapters.map(({ key, title }) => {
    if (key !== "") return key;
    const made = keyOf(title, taken);
    taken.push(made);
    return made;
  });
}

/** The chapters that a plan of this kind must have and has not; `overall` is what the overall plan asks of the others. */
export function lacking(kind: PlanKind, there: readonly { key: string; part: string }[], overall: readonly Chapter[], names: Record<PlanPart, string>): Chapter[] {
  if (kind === "SECTOR" || kind === "SERVICE") return overall.filter((one) => !there.some((own) => own.key === one.key));
  const wanted = (ASKED[kind] ?? []).filter((part) => !there.some((own) => own.part === part));
  return wanted.map((part) => ({ key: "", part, title: names[part].charAt(0).toLocaleUpperCase("nb") + names[part].slice(1) }));
}
