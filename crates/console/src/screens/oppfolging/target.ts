/** What a measure may change, as one choice among what there is and what is to be made. Pure. */
import type { FollowUpTargetInput } from "../../gql/schema";
import type { Options } from "../../parts/fields";
import type { ChangeableQuery, MeasureFragment } from "./oppfolging.gql";

type Kind = "PLAN" | "NOTIFICATION_LIST" | "ACTION_CARD" | "AGREEMENT" | "TRAINING";

/** `KIND:id` for what there is, with its name; `KIND` for what is to be made, or is not kept here. */
export function targetsAmong(of: ChangeableQuery | null, names: Readonly<Record<Kind, string>>): Options {
  const there = (kind: Kind, all: readonly { id: string; name?: string | null; title?: string | null }[] | null | undefined): Options =>
    (all ?? []).map((one) => [`${kind}:${one.id}`, `${names[kind]}: ${one.title ?? one.name ?? ""}`] as const);
  const organisation = of?.organisation;
  return [
    ["PLAN", names.PLAN], ...there("PLAN", organisation?.plans.filter((one) => !one.withdrawn)),
    ["NOTIFICATION_LIST", names.NOTIFICATION_LIST], ...there("NOTIFICATION_LIST", of?.notificationLists.filter((one) => !one.withdrawn)),
    ["ACTION_CARD", names.ACTION_CARD], ...there("ACTION_CARD", organisation?.actionCards.filter((one) => !one.withdrawn)),
    ["AGREEMENT", names.AGREEMENT], ...there("AGREEMENT", organisation?.agreements?.filter((one) => !one.ended)),
    ["TRAINING", names.TRAINING],
  ]; // prettier-ignore
}

/** What was chosen, with what was written of it. */
export function targetOf(chosen: string, name: string): FollowUpTargetInput {
  const [kind = "", id = null] = chosen.split(":");
  if (kind === "NOTIFICATION_LIST") return { notificationList: { id } };
  if (kind === "ACTION_CARD") return { actionCard: { id } };
  if (kind === "AGREEMENT") return { agreement: { id, name } };
  if (kind === "TRAINING") return { training: name };
  return { plan: { id, name } };
}

type Target = MeasureFragment["target"];

/** Where one reads what a measure changes, `organisationId` when it is another's; null where it is not kept here. */
export function placeOf(of: Target, organisationId: string | null): string | null {
  const org = organisationId === null ? "" : `&org=${organisationId}`;
  if (of.planId) return `/planverk?vis=planer${org}`;
  if (of.cardId) return `/planverk?vis=kort${org}`;
  if (of.listId) return `/planverk?vis=lister${org}`;
  if (of.agreementId) return `/planverk?vis=avtaler${org}`;
  return of.scenarioId ? `/ros?scenario=${of.scenarioId}${org}` : null;
}

/** What a measure changes by its name, and which of a scenario's measures it carries out; null where one may not read it. */
export type Named = (of: Target) => { readonly name: string | null; readonly measure: string | null };

interface Scenario {
  readonly id: string;
  readonly title: string | null;
  readonly measures: readonly { readonly key: string; readonly text: string | null }[];
}

export function namedAmong(all: ChangeableQuery | null, scenarios: readonly Scenario[]): Named {
  const names = new Map<string, string | null>([
    ...(all?.organisation?.plans ?? []).map((one) => [one.id, one.title] as const), ...(all?.organisation?.actionCards ?? []).map((one) => [one.id, one.title] as const),
    ...(all?.organisation?.agreements ?? []).map((one) => [one.id, one.name] as const), ...(all?.notificationLists ?? []).map((one) => [one.id, one.name] as const),
    ...scenarios.map((one) => [one.id, one.title] as const),
  ]); // prettier-ignore
  return (of) => ({
    name: of.name ?? names.get(of.planId ?? of.cardId ?? of.agreementId ?? of.listId ?? of.scenarioId ?? "") ?? null,
    measure: scenarios.find((one) => one.id === of.scenarioId)?.measures.find((one) => one.key === of.scenarioMeasure)?.text ?? null,
  });
}
