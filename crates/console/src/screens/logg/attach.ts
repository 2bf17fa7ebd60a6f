/** Bringing files for a line: first to the server, which seals them and gives a handle, then named in the line. */
import { language } from "../../app/language";
import type { AttachmentInput } from "../../gql/schema";

/** At most so many on one line. */
export const FILES_MAX = 20;

/** What came of it: the handles, or the sentence that says why not; an empty one when the server was not reached. */
export type Brought = { readonly attachments: readonly AttachmentInput[] } | { readonly trouble: string };

export async function bring(incidentId: string, files: readonly File[]): Promise<Brought> {
  const attachments: AttachmentInput[] = [];
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
