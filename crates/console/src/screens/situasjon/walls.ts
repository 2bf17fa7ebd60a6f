/** The walls there are: for whom each is, and what it shows. Which one is shown stands in the address. */

export type Wall = "ledelse" | "stab" | "opsam";
export const WALLS: readonly Wall[] = ["ledelse", "stab", "opsam"];

/** A list that fills what room there is; the rest is counted. */
export type Lines = "focus" | "wanted" | "tasks" | "measures" | "people" | "notifications" | "parts" | "demands" | "areas";
export type Count = "late" | "unconfirmed" | "vacant" | "gaps" | "confirmed" | "unanswered" | "silent";

interface Shown {
  readonly left: readonly Lines[];
  readonly right: readonly Lines[];
  /** The next meeting and the next report. */
  readonly ahead: boolean;
  readonly figures: boolean;
  readonly counts: readonly Count[];
}

/**
 * The leadership sees what it holds on to and what it must decide; the staff what is to be done and by whom; the centre
 * who was reached, where everyone stands, and who is silent.
 */
export const SHOWN: Record<Wall, Shown> = {
  ledelse: { left: ["focus"], right: ["wanted"], ahead: true, figures: true, counts: ["late", "vacant", "gaps", "confirmed"] },
  stab: { left: ["tasks", "measures"], right: ["people"], ahead: true, figures: false, counts: ["late", "unconfirmed", "vacant", "gaps"] },
  opsam: { left: ["notifications", "demands"], right: ["parts", "areas"], ahead: false, figures: true, counts: ["confirmed", "unanswered", "silent", "gaps"] },
};

/** The wall an address asks for; null for none. What is no wall's name is the leadership's, as every wall once was. */
export const wallOf = (asked: string): Wall | null => (asked === "" ? null : (WALLS.find((one) => one === asked) ?? "ledelse"));
