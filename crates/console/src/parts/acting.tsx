/**
 * For whom one works in an incident: one's own organisation where it takes part, else the one whose incident it is,
 * or another of those that take part, as the address says. With its roles and people, by name.
 */
import { Field, Heading, Label, Select } from "@digdir/designsystemet-react";
import { createContext, useContext, type ReactNode } from "react";
import { useWords } from "../app/language";
import { useQueryParam } from "../app/router";
import { useIncident } from "../data/incidents";
import { RightsHere, useRightsIn } from "../data/may";
import { usePages } from "../data/pages";
import { useQuery } from "../data/query";
import { useWho } from "../data/session";
import { useStore } from "../data/store";
import { deeds } from "../words/deeds";
import { ActingDocument, ActingPeopleDocument, type ActingQuery } from "./said.gql";
import { Desk } from "./desk";
import { Offered } from "./offered";
import { told } from "./told";
import "./work.css";

export type RoleOf = NonNullable<ActingQuery["organisation"]>["roles"][number];
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Acting {
  readonly incidentId: string;
  /** Null until it is known who takes part. */
  readonly organisationId: string | null;
  readonly organisations: readonly { readonly id: string; readonly shortName: string }[];
  readonly roles: readonly RoleOf[];
  /** Those one may put into a role or a list; empty to those who may not see them. */
  readonly people: readonly Named[];
}

const Context = createContext<Acting | null>(null);
const NOBODY: Acting = { incidentId: "", organisationId: null, organisations: [], roles: [], people: [] };

export function useActing(): Acting {
  return useContext(Context) ?? NOBODY;
}

export function ActingIn({ incidentId, children }: { incidentId: string; children: ReactNode }) {
  const { viewer } = useWho();
  const { incident } = useIncident(incidentId);
  const [chosen] = useQueryParam("org");
  const organisations = incident && "participants" in incident ? incident.participants : [];
  const own = organisations.find((one) => one.id === viewer.organisation.id);
  const among = organisations.find((one) => one.id === chosen) ?? own ?? incident?.lead ?? null;
  const organisationId = among?.id ?? null;
  const acting: Acting = { incidentId, organisationId, organisations, ...useNames(organisationId) };
  const rights = useRightsIn(incidentId, organisationId ?? undefined);
  return <Context value={acting}><RightsHere value={rights}><Desk>{children}</Desk></RightsHere></Context>; // prettier-ignore
}

/** The roles and people of an organisation, by name. */
function useNames(organisationId: string | null): Pick<Acting, "roles" | "people"> {
  const wanted = { wanted: organisationId !== null };
  const about = useQuery(ActingDocument, { organisationId: organisationId ?? "" }, wanted);
  const people = usePages(ActingPeopleDocument, { organisationId: organisationId ?? "" }, (of) => of.people, { ...wanted, whole: true });
  return { roles: about.data?.organisation?.roles ?? [], people: people.data?.map((one) => one.person) ?? [] };
}

/** For an organisation, in an incident that is not open yet. */
export function ActingFor({ organisationId, children }: { organisationId: string; children: ReactNode }) {
  return <Context value={{ ...NOBODY, organisationId, ...useNames(organisationId) }}>{children}</Context>; // prettier-ignore
}

/** What an organisation calls a role. */
export function useRoleName(): (key: string | null) => string {
  const { roles } = useActing();
  return (key) => (key === null ? "" : (roles.find((one) => one.key === key)?.name ?? key));
}

/** The head of a screen of work: its name, for whom, what one came to do, and what was just recorded. */
export function Head({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="work-head">
      <Heading level={1} data-size="sm">{title}</Heading>
      <ForWhom />
      <Offered className="row work-deeds">{children}</Offered>
      <Told />
    </header>
  ); // prettier-ignore
}

function Told() {
  return <p className="work-told" role="status">{useStore(told)}</p>; // prettier-ignore
}

function ForWhom() {
  const say = useWords(deeds);
  const { organisations, organisationId } = useActing();
  const [, choose] = useQueryParam("org");
  if (organisations.length < 2) return null;
  return (
    <Field className="work-whom">
      <Label>{say.whom}</Label>
      <Select data-size="sm" value={organisationId ?? ""} onChange={(event) => choose(event.target.value)}>
        {organisations.map((one) => <option key={one.id} value={one.id}>{one.shortName}</option>)}
      </Select>
    </Field>
  ); // prettier-ignore
}
