/** A spreadsheet log on its way in: read by the server, shown, then given as commands in portions. Knows no screen. */
import { language } from "../../app/language";
import { OpenIncidentDocument } from "../../data/commands.gql";
import { answerOf } from "../../data/command";
import { ask } from "../../data/wire";
import type { ImportRow, OpenIncidentInput } from "../../gql/schema";
import { portions } from "./portions";
import { HeadDocument, ImportEntriesDocument, SheetKnownDocument } from "./administrasjon.gql";

/** What the server read, and the commands that would bring it in. */
export interface Sheet {
  readonly incidentId: string;
  /** What opens its incident; null where it goes into one there is. */
  readonly open: OpenIncidentInput | null;
  readonly rows: readonly ImportRow[];
  /** Numbers of rows whose time of day only fills a gap. */
  readonly placeholders: readonly number[];
  readonly withoutRecordedTime: number;
  readonly summary: string;
  readonly remarks: readonly string[];
}

/** What came of it: how many rows stand in the log, how many of them since now, and those that were refused. */
export interface Brought {
  readonly incidentId: string;
  readonly standing: number;
  readonly added: number;
  readonly refused: readonly { readonly nr: number; readonly message: string }[];
  /** Why the rest was not sent; null when all was. */
  readonly stopped: string | null;
}

export type Wanted = { readonly incidentId: string } | { readonly title: string; readonly exercise: boolean };

/** Has the server read a file. Throws the sentence that says what is wrong; an empty one when it was not reached. */
export async function readSheet(file: File, wanted: Wanted): Promise<Sheet> {
  const asked: Record<string, string> = "incidentId" in wanted ? { incident: wanted.incidentId } : { title: wanted.title, exercise: String(wanted.exercise) };
  let answer: Response;
  let said: Sheet & { message?: string };
  try {
    answer = await fetch(`/sheets/read?${new URLSearchParams(asked)}`, { method: "POST", headers: { "Accept-Language": language.get() }, body: file });
    said = (await answer.json()) as Sheet & { message?: string };
  } catch {
    throw new Error("");
  }
  if (!answer.ok) throw new Error(said.message ?? answer.statusText);
  return said;
}

/** Brings a sheet in. What is there already stays as it is: every id comes from the log itself. */
export async function bringIn({ incidentId, open, rows }: Sheet, sent: (rows: number) => void): Promise<Brought> {
  const before = BigInt((await ask(HeadDocument, {})).installation.head);
  // Whoever opened it: the id comes from the log, so it is this log's incident.
  const known = open ? (await ask(SheetKnownDocument, { id: incidentId })).incident : { id: incidentId };
  let came: Brought = { incidentId, standing: 0, added: 0, refused: [], stopped: null };
  if (!known && open) {
    const opened = answerOf(await ask(OpenIncidentDocument, { input: open }));
    if (opened.__typename === "Refusal") return { ...came, stopped: opened.message };
  }
  for (const portion of portions(rows)) {
    const { importEntries: answers } = await ask(ImportEntriesDocument, { input: { incidentId, rows: portion } });
    for (const [at, answer] of answers.entries()) {
      if (answer.__typename === "Receipt") came = { ...came, standing: came.standing + 1, added: came.added + (BigInt(answer.position) > before ? 1 : 0) };
      // Going on would give later rows earlier numbers.
      else if (answer.retry) return { ...came, stopped: answer.message };
      else came = { ...came, refused: [...came.refused, { nr: portion[at]?.nr ?? 0, message: answer.message }] };
    }
    sent(came.standing + came.refused.length);
  }
  return came;
}
