/** The municipalities that a centre's operator may open for. */
import { OrganisationsDocument } from "../app/organisations.gql";
import { usePages } from "./pages";
import { useWho } from "./session";

export type Served = readonly { readonly id: string; readonly shortName: string }[] | null;

/** Null for everyone but a centre's operator. */
export function useServed(): Served {
  const { viewer } = useWho();
  const centre = viewer.organisation.kind === "OPERATIONS_CENTRE";
  const { data } = usePages(OrganisationsDocument, {}, (of) => of.organisations, { wanted: centre, whole: true });
  if (!centre) return null;
  return (data ?? []).filter((one) => one.centres.some(({ id }) => id === viewer.organisation.id));
}
