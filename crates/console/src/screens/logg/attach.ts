/** Bringing files for a line: first to the server, which seals them and gives a handle, then named in the line. */
import { language, words } from "../../app/language";
import type { AttachmentInput } from "../../gql/schema";
import { logg } from "./words";

/** At most so many on one line. */
export const FILES_MAX = 20;

const MIB = 1024 * 1024;
/** The most the server takes; beyond it the server hangs up, and its sentence may not come through. */
const FILE_MIB_MAX = 25;

/** What came of it: the handles, or the sentence that says why not; an empty one when the server was not reached. */
export type Brought = { readonly attachments: readonly AttachmentInput[] } | { readonly trouble: string };

export async function bring(incidentId: string, files: readonly File[]): Promise<Brought> {
  const attachments: AttachmentInput[] = [];
  if (files.some((file) => file.size > FILE_MIB_MAX * MIB)) return { trouble: words(logg).attachLarge(FILE_MIB_MAX) };
  for (const file of files) {
    try {
      const answer = await fetch(`/attachments?incident=${incidentId}`, { method: "POST", headers: { "Accept-Language": language.get() }, body: file });
      const said = (await answer.json()) as { attachment?: string; message?: string };
      if (!answer.ok || !said.attachment) return { trouble: said.message ?? answer.statusText };
      attachments.push({ handle: said.attachment, name: file.name, ...(file.type && { mediaType: mediaTypeOf(file.type) }) });
    } catch {
      return { trouble: "" };
    }
  }
  return { attachments };
}

/** In lower case, and without parameters. */
const mediaTypeOf = (type: string): string => (type.split(";")[0] ?? "").trim().toLowerCase();
