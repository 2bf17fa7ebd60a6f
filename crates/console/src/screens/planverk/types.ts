/** The shapes of what the organisation keeps, as the screen asks for them. */
import type { Whose } from "../../parts/organisation";
import type { PlanverkOfQuery } from "./planverk.gql";

export type Kept = NonNullable<PlanverkOfQuery["organisation"]>;

export interface Has<T> {
  readonly of: readonly T[];
  readonly whose: Whose;
  readonly again: () => void;
}
