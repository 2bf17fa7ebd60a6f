/** How sure one can be of something, from the least to the most, and that it is not so. */
import type { Verification } from "../gql/schema";

export const VERIFICATIONS: readonly Verification[] = ["UNVERIFIED", "PLAUSIBLE", "CONFIRMED", "REFUTED"];
