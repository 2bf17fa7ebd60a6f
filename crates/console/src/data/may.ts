/**
 * What the viewer may do, as the server judges it, so that nobody is offered what would be refused. While it is not
 * known everything is offered: the server judges again when it is done.
 */
import { createContext, useContext, useMemo } from "react";
import type { Operation } from "../gql/schema";
import { RightsBesideDocument, RightsInIncidentDocument, type RightsBesideQuery } from "./may.gql";
import { mayAny, needsOf, type Rights } from "./needs";
import { useQuery } from "./query";

/** The rights of the viewer on whose behalf they work here; null while they are not known. */
export const RightsHere = createContext<Rights | null>(null);

type Told = NonNullable<RightsBesideQuery["organisation"]>["rights"];
const useByOperation = (told: Told | undefined): Rights | null => useMemo(() => (told ? new Map(told.map((right) => [right.operation, right])) : null), [told]);

/**
 * What the viewer may do in an incident for an organisation, or as a command that does not say for which; asked again
 * whenever the log of the incident has grown. Waits while it is `undefined` for whom.
 */
export function useRightsIn(incidentId: string, organisationId: string | null | undefined): Rights | null {
  const { data } = useQuery(RightsInIncidentDocument, { incidentId, organisationId }, { wanted: organisationId !== undefined, follows: incidentId });
  return useByOperation(data?.incident?.rights);
}

/** What the viewer may do for an organisation beside any incident. */
export function useRightsBeside(organisationId: string): Rights | null {
  const { data } = useQuery(RightsBesideDocument, { organisationId });
  return useByOperation(data?.organisation?.rights);
}

/**
 * Whether the command of a document is to be offered here; otherwise the sentence that says who may. `besides` is what
 * it needs where that is not the same everywhere.
 */
export function useMay(document: { toString(): string }, besides?: readonly Operation[]): { readonly may: boolean; readonly refusal: string | null } {
  const rights = useContext(RightsHere);
  const text = document.toString();
  const needs = useMemo(() => besides ?? needsOf(text), [text, besides]);
  const may = mayAny(rights, needs);
  return { may, refusal: may ? null : (needs.map((operation) => rights?.get(operation)?.refusal).find(Boolean) ?? null) };
}
