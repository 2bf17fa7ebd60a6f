/**
 * What the viewer may do, as the server judges it, so that nobody is offered what would be refused. While it is not
 * known everything is offered: the server judges again when it is done.
 */
import { createContext, useContext, useMemo } from "react";
import { RightsBesideDocument, RightsInIncidentDocument } from "./may.gql";
import { mayAny, needsOf, type Rights } from "./needs";
import { useQuery } from "./query";

/** The rights of the viewer on whose behalf they work here; null while they are not known. */
export const RightsHere = createContext<Rights | null>(null);

/** What the viewer may do in an incident for an organisation; asked again whenever its log has grown. */
export function useRightsIn(incidentId: string, organisationId: string | null): Rights | null {
  const { data } = useQuery(RightsInIncidentDocument, { incidentId, organisationId }, { wanted: organisationId !== null, follows: incidentId });
  const told = data?.incident?.rights;
  return useMemo(() => (told ? new Map(told.map((right) => [right.operation, right])) : null), [told]);
}

/** What the viewer may do for an organisation beside any incident. */
export function useRightsBeside(organisationId: string, wanted = true): Rights | null {
  const { data } = useQuery(RightsBesideDocument, { organisationId }, { wanted });
  const told = data?.organisation?.rights;
  return useMemo(() => (told ? new Map(told.map((right) => [right.operation, right])) : null), [told]);
}

/** Whether the command of a document is to be offered here; otherwise the sentence that says who may. */
export function useMay(document: { toString(): string }): { readonly may: boolean; readonly refusal: string | null } {
  const rights = useContext(RightsHere);
  const text = document.toString();
  const needs = useMemo(() => needsOf(text), [text]);
  const may = mayAny(rights, needs);
  return { may, refusal: may ? null : (needs.map((operation) => rights?.get(operation)?.refusal).find(Boolean) ?? null) };
}
