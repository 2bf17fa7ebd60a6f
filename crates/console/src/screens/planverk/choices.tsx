/** What the forms of an organisation choose among: its roles and people, other organisations, and what it keeps. */
import { createContext, useContext, type ReactNode } from "react";
import { useWords } from "../../app/language";
import { OrganisationsDocument } from "../../app/organisations.gql";
import { usePages } from "../../data/pages";
import { useQuery } from "../../data/query";
import type { PlanLinkKind } from "../../gql/schema";
import type { Options } from "../../parts/fields";
import type { Whose } from "../../parts/organisation";
import { ActingPeopleDocument } from "../../parts/said.gql";
import { deeds } from "../../words/deeds";
import { forms } from "./form-words";
import type { ListsOfQuery } from "./planverk.gql";
import type { Kept } from "./types";

export interface Choices {
  readonly roles: Options;
  /** Empty to those who may not see them. */
  readonly people: Options;
  readonly organisations: Options;
  /** What a chapter may lead to, as `KIND:id`. */
  readonly links: Options;
}

const Context = createContext<Choices>({ roles: [], people: [], organisations: [], links: [] });
export const useChoices = (): Choices => useContext(Context);

interface Props {
  of: Kept | null;
  lists: ListsOfQuery["notificationLists"];
  whose: Whose;
  children: ReactNode;
}

export function ChoicesOf({ of, lists, whose, children }: Props) {
  const names = useWords(forms).linked;
  const people = usePages(ActingPeopleDocument, { organisationId: whose.organisationId }, (of) => of.people, { wanted: whose.own, whole: true });
  const others = usePages(OrganisationsDocument, {}, (of) => of.organisations, { wanted: whose.own, whole: true });
  const link = (kind: PlanLinkKind, all: readonly { id: string; name?: string | null; title?: string | null }[] | null | undefined): Options =>
    (all ?? []).map((one) => [`${kind}:${one.id}`, `${names[kind]}: ${one.title ?? one.name ?? ""}`] as const);
  const choices: Choices = {
    roles: (of?.roles ?? []).map((role) => [role.key, role.name] as const),
    people: (people.data ?? []).map(({ person }) => [person.id, person.name] as const),
    organisations: (others.data ?? []).filter((one) => one.id !== whose.organisationId).map((one) => [one.id, one.shortName] as const),
    links: [
      ...link("LIST", lists.filter((one) => !one.withdrawn)), ...link("CARD", of?.actionCards.filter((one) => !one.withdrawn)), ...link("PLAN", of?.plans.filter((one) => !one.withdrawn)),
      ...link("AGREEMENT", of?.agreements?.filter((one) => !one.ended)), ...link("RESOURCE", of?.resources), ...link("SHELTER", of?.shelters?.filter((one) => !one.retired)),
      ...link("STOCKPILE", of?.stockpiles?.filter((one) => !one.retired)), ...link("DUTY_NUMBER", of?.roster?.numbers),
    ],
  }; // prettier-ignore
  return <Context value={choices}>{children}</Context>;
}

/** Options of which one must be chosen, none of them from the start: nobody is put on a list by a slip. */
export function usePick(): (options: Options) => Options {
  const say = useWords(deeds);
  return (options) => [["", say.choose], ...options];
}

/** The words of the API as options, in the order they have there. */
export const optionsOf = <K extends string>(names: Readonly<Record<K, string>>, only?: readonly K[]): Options => (only ?? (Object.keys(names) as K[])).map((key) => [key, names[key]] as const);
