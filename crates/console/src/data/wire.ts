/** Asking the server once, over HTTP. Knows GraphQL and the three ways an answer can fail to come; knows no screen. */
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { language } from "../app/language";

/** A typed operation, as the generated `.gql.ts` files export them. */
export type Operation<R, V> = DocumentTypeDecoration<R, V> & { toString(): string };

/** Longest wait for an answer. */
const PATIENCE_MS = 15_000;

/**
 * Why there is no answer. `cut`: the server was not reached, or cannot answer now; it is unknown whether it heard.
 * `signed-out`: it does not know us. `answered`: it says no, with a code and a sentence in the reader's language.
 */
export class Fault extends Error {
  constructor(
    readonly kind: "cut" | "signed-out" | "answered",
    message: string,
    readonly code = "",
    /** What the server's log calls a fault of its own. */
    readonly reference = "",
  ) {
    super(message);
  }
}

/** An error as the server sends it. */
export type Told = { message: string; extensions?: { code?: string; reference?: string } };

type Body<R> = { data?: R | null; errors?: Told[] };

let whenSignedOut: () => void = () => {};
let whenOther: () => void = () => {};
/** Whom the tab takes itself to be: person, organisation and role. The cookie may be another's since a moment ago. */
let as: string | null = null;

/** Tells in whose name all that follows is asked, and whom to tell when the server knows us as somebody else. */
export function askAs(who: string | null, told: () => void): void {
  as = who;
  whenOther = told;
}

/** Tells the one who keeps the session that it is over. */
export function onSignedOut(told: () => void): void {
  whenSignedOut = told;
}

/** `anyone` asks as whoever the cookie says. */
export async function ask<R, V>(operation: Operation<R, V>, variables: V, { patience = PATIENCE_MS, anyone = false } = {}): Promise<R> {
  const name = anyone ? null : as;
  let response: Response;
  let body: Body<R>;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json",
        "Accept-Language": language.get(),
        ...(name && { "Varsko-As": name }),
      },
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal: AbortSignal.timeout(patience),
    });
    body = (await response.json()) as Body<R>;
  } catch (reason) {
    throw new Fault("cut", String(reason));
  }
  const first = body.errors?.[0];
  if (response.status === 401) {
    if (name) whenOther();
    else whenSignedOut();
    throw new Fault("signed-out", first?.message ?? "", first?.extensions?.code);
  }
  if (response.status === 429 || response.status >= 500) throw new Fault("cut", first?.message ?? response.statusText, first?.extensions?.code, first?.extensions?.reference);
  if (first) throw new Fault("answered", first.message, first.extensions?.code, first.extensions?.reference);
  if (body.data == null) throw new Fault("cut", response.statusText);
  return body.data;
}
