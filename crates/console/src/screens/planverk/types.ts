/** The shapes of what the organisation keeps, as the screen asks for them, and how a version of a plan looks by where it stands. */
import type { PlanStanding } from "../../gql/schema";
import type { Whose } from "../../parts/organisation";
import type { Tone } from "../../parts/tags";
import type { PlanverkOfQuery } from "./planverk.gql";

export type Kept = NonNullable<PlanverkOfQuery["organisation"]>;

export interface Has<T> {
  readonly of: readonly T[];
  readonly whose: Whose;
  readonly again: () => void;
}

export const PLAN_TONE: Record<PlanStanding, Tone> = { DRAFT: "info", IN_FORCE: "success", SUPERSEDED: "neutral", PASSED_OVER: "neutral" };
