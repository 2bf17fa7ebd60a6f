/**
 * Reading the entry line: what stands before the text says when, what kind, how urgent, by which channel, from whom to
 * whom, and in which incident. Pure: the line and what time it is in, an entry out.
 *
 *     14:05 !! inn: #tlf fra Driftsleder til OPSAM: Vannet stiger ved pumpestasjonen.
 *
 * Every part may be left out and they may come in any order; the first word that is none of them begins the text. A
 * line that begins with `\` is text and nothing else.
 */
import type { Channel, EntryKind, Priority } from "../../gql/schema";
import { meant } from "../../parts/timing";
import { daysOn, instantsOf, wallAt } from "../../parts/zone";

export interface Parsed {
  readonly text: string;
  /** Milliseconds since the epoch; null for just now. */
  readonly at: number | null;
  readonly kind: EntryKind | null;
  readonly priority: Priority | null;
  readonly channel: Channel | null;
  readonly from: string | null;
  readonly to: string | null;
  /** What stood after `@`: the beginning of an incident's or an organisation's name. */
  readonly incident: string | null;
}

/** What may stand before a colon, in the three languages and abbreviated. */
const KINDS: Record<string, EntryKind> = {
  inn: "MESSAGE_IN", inc: "MESSAGE_IN", in: "MESSAGE_IN", ut: "MESSAGE_OUT", out: "MESSAGE_OUT",
  obs: "OBSERVATION", bes: "DECISION", avg: "DECISION", dec: "DECISION", ikke: "OMISSION", ikkje: "OMISSION", not: "OMISSION",
  til: "MEASURE", tilt: "MEASURE", tiltak: "MEASURE", mea: "MEASURE", var: "NOTIFICATION", vars: "NOTIFICATION",
  mob: "MOBILISATION", møt: "MEETING", møte: "MEETING", mee: "MEETING", sta: "STATUS_REPORT", status: "STATUS_REPORT",
  bef: "PUBLIC_INFORMATION", pub: "PUBLIC_INFORMATION", med: "MEDIA", media: "MEDIA", vakt: "HANDOVER", han: "HANDOVER",
  n: "NOTE", notat: "NOTE", note: "NOTE", beslutning: "DECISION", observasjon: "OBSERVATION",
}; // prettier-ignore

const CHANNELS: Record<string, Channel> = {
  tlf: "PHONE", telefon: "PHONE", phone: "PHONE", nødnett: "RADIO", nn: "RADIO", radio: "RADIO", sms: "SMS", epost: "EMAIL", mail: "EMAIL",
  email: "EMAIL", møte: "MEETING", meeting: "MEETING", her: "IN_PERSON", muntlig: "IN_PERSON", person: "IN_PERSON", system: "SYSTEM", annet: "OTHER", anna: "OTHER", other: "OTHER",
}; // prettier-ignore

/** Names before a colon are short; what is longer is a sentence. */
const NAME_CHARS_MAX = 60;

const TIME = /^(?:(\d{1,2})\.(\d{1,2})\.?(?:(\d{4}))?\s+|(i går|i gåar|yesterday)\s+)?([01]?\d|2[0-3]):([0-5]\d)(?:\s+(sommertid|sommartid|vintertid|summer|winter))?(?=\s|$)/i;
const KIND = /^(\p{L}+):(?=\s|$)/u;
const CHANNEL = /^#(\p{L}+)(?=\s|$)/u;
const INCIDENT = /^@(\S+)(?=\s|$)/u;
const FROM_TO = /^(?:(?:fra|frå|from)\s+([^:\n]+?))?(?:(?:^|\s+)(?:til|to)\s+([^:\n]+?))?:(?=\s|$)/iu;

type Draft = { -readonly [K in keyof Parsed]: Parsed[K] };
type Reader = (rest: string, draft: Draft, now: number) => number;

const readers: readonly Reader[] = [
  function time(rest, draft, now) {
    const found = TIME.exec(rest);
    if (!found || draft.at !== null) return 0;
    draft.at = instantOf(found, now);
    return draft.at === null ? 0 : found[0].length;
  },
  function priority(rest, draft) {
    const found = /^(!{1,2})(?=\s|$)/.exec(rest);
    if (!found || draft.priority) return 0;
    draft.priority = found[1] === "!!" ? "URGENT" : "HIGH";
    return found[0].length;
  },
  function kind(rest, draft) {
    const found = KIND.exec(rest);
    const kind = found && KINDS[(found[1] ?? "").toLowerCase()];
    if (!kind || draft.kind) return 0;
    draft.kind = kind;
    return found[0].length;
  },
  function channel(rest, draft) {
    const found = CHANNEL.exec(rest);
    const channel = found && CHANNELS[(found[1] ?? "").toLowerCase()];
    if (!channel || draft.channel) return 0;
    draft.channel = channel;
    return found[0].length;
  },
  function incident(rest, draft) {
    const found = INCIDENT.exec(rest);
    if (!found || draft.incident) return 0;
    draft.incident = found[1] ?? null;
    return found[0].length;
  },
  function fromTo(rest, draft) {
    const found = FROM_TO.exec(rest);
    const [from, to] = [found?.[1]?.trim(), found?.[2]?.trim()];
    if (!found || (!from && !to) || draft.from || draft.to) return 0;
    if ([from, to].some((name) => name && name.length > NAME_CHARS_MAX)) return 0;
    draft.from = from ?? null;
    draft.to = to ?? null;
    return found[0].length;
  },
];

export function parse(line: string, now: number): Parsed {
  const draft: Draft = { text: "", at: null, kind: null, priority: null, channel: null, from: null, to: null, incident: null };
  let rest = line.trimStart();
  if (rest.startsWith("\\")) return { ...draft, text: rest.slice(1).trim() };
  for (let read = 1; read > 0; ) {
    read = 0;
    for (const reader of readers) {
      read = reader(rest, draft, now);
      if (read > 0) break;
    }
    rest = rest.slice(read).trimStart();
  }
  draft.text = rest.trim();
  return draft;
}

/** The instant that a typed time means: the last time it was that o'clock, unless a day is named. Null when there is none such. */
function instantOf(found: RegExpExecArray, now: number): number | null {
  const [, day, month, year, yesterday, hours, minutes, season] = found;
  const typed = { day, month, year, hours: Number(hours), minutes: Number(minutes), season };
  if (yesterday) return instantsOf(daysOn({ ...wallAt(now), hours: typed.hours, minutes: typed.minutes }, -1)).at(-1) ?? null;
  // A year that was written is meant, also where the server will say that it is yet to come.
  if (day && month && year) return instantsOf({ year: Number(year), month: Number(month), day: Number(day), hours: typed.hours, minutes: typed.minutes }).at(-1) ?? null;
  return meant(typed, now, -1).at;
}

/** The kind an entry has when none was said: what came from someone came in, what went to someone went out. */
export function kindOf(parsed: Pick<Parsed, "kind" | "from" | "to">, chosen: EntryKind | null): EntryKind {
  if (parsed.kind) return parsed.kind;
  if (chosen) return chosen;
  if (parsed.from) return "MESSAGE_IN";
  return parsed.to ? "MESSAGE_OUT" : "NOTE";
}

interface Named {
  readonly id: string;
  readonly title: string | null;
  readonly lead: { readonly shortName: string } | null;
}

/** The incidents that `@beginning` can mean: those whose title, a word of it, or municipality begins so. */
export function matching<I extends Named>(beginning: string, among: readonly I[]): readonly I[] {
  const wanted = beginning.toLocaleLowerCase("nb");
  const words = (one: I): string[] => `${one.title ?? ""} ${one.lead?.shortName ?? ""}`.toLocaleLowerCase("nb").split(/[\s,–-]+/);
  const joined = (one: I): string => `${one.title ?? ""}`.toLocaleLowerCase("nb").replaceAll(/\s+/g, "");
  return among.filter((one) => words(one).some((word) => word.startsWith(wanted)) || joined(one).startsWith(wanted));
}
