/** The filters of the log, as they stand in the address: a view that a colleague can open too. */
import type { Awaited, EntryKind, LogFilter, Priority } from "../../gql/schema";
import { momentAt } from "../../parts/zone";

export const KINDS: readonly EntryKind[] = [
  "MESSAGE_IN", "MESSAGE_OUT", "OBSERVATION", "DECISION", "OMISSION", "MEASURE", "NOTIFICATION", "MOBILISATION", "MEETING",
  "STATUS_REPORT", "PUBLIC_INFORMATION", "MEDIA", "HANDOVER", "CORRECTION", "NOTE",
]; // prettier-ignore
export const PRIORITIES: readonly Priority[] = ["LOW", "NORMAL", "HIGH", "URGENT"];
export const AWAITED: readonly Awaited[] = ["ACKNOWLEDGEMENT", "ANSWER", "DECISION"];
export const ONLY = ["decisions", "corrections"] as const;

/** The names of the filters in the address. */
export const FILTERS = ["sok", "slag", "fra", "til", "prioritet", "bare", "siden", "inntil", "venter"] as const;

const among = <T extends string>(value: string | null, all: readonly T[]): T | undefined => all.find((one) => one === value);
const instant = (value: string | null): string | undefined => {
  const at = value ? momentAt(value) : null;
  return at === null ? undefined : new Date(at).toISOString();
};

export function filterOf(query: URLSearchParams): LogFilter {
  const kind = among(query.get("slag"), KINDS);
  const priorityMin = among(query.get("prioritet"), PRIORITIES);
  const [text, from, to] = [query.get("sok"), query.get("fra"), query.get("til")];
  const [since, until] = [instant(query.get("siden")), instant(query.get("inntil"))];
  const only = query.get("bare");
  return {
    ...(text && { text }),
    ...(from && { from }),
    ...(to && { to }),
    ...(kind && { kinds: [kind] }),
    ...(priorityMin && { priorityMin }),
    ...(since && { since }),
    ...(until && { until }),
    ...(only === "decisions" && { onlyDecisions: true }),
    ...(only === "corrections" && { onlyCorrections: true }),
  };
}

export function awaitsOf(query: URLSearchParams): readonly Awaited[] {
  const value = query.get("venter");
  if (value === "alt") return AWAITED;
  const one = among(value, AWAITED);
  return one ? [one] : [];
}
