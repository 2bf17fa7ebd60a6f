/** The one WebSocket of this tab, and how it stands. Knows when something was last heard, not what was said. */
import { createClient, type Client, type Sink, type SubscribePayload } from "graphql-ws";
import { language } from "../app/language";
import { store } from "./store";

/** How the line to the server stands: `heardAt` is when the newest sign of life came. */
export interface Line {
  readonly state: "connecting" | "live" | "cut";
  readonly heardAt: number | null;
}

/** How often we knock, and how long an answer may take before the line counts as cut. */
const PING_MS = 10_000;
const PONG_MAX_MS = 5_000;
/** Waits between attempts: doubled from the least to the most, with some chance in it. */
const RETRY_MIN_MS = 400;
const RETRY_MAX_MS = 8_000;

export const line = store<Line>({ state: "connecting", heardAt: null });

let client: Client | null = null;
/** Whether someone is signed in who wants a line. */
let wanted = false;
let whenRefused: () => void = () => {};
const whenLive = new Set<() => void>();

/** Calls back each time the line comes (back) to life. */
export function onLive(told: () => void): () => void {
  whenLive.add(told);
  return () => void whenLive.delete(told);
}

const whenClosed = new Set<() => void>();

/** Calls back when the line is closed for good, since nobody is signed in: what came over it is another reader's. */
export function onClosed(told: () => void): void {
  whenClosed.add(told);
}

/** Tells the one who keeps the session that the server would not open the socket for it. */
export function onRefused(told: () => void): void {
  whenRefused = told;
}

const heard = (): void => line.set({ state: "live", heardAt: Date.now() });
const cut = (): void => line.set((now) => ({ ...now, state: "cut" }));

function pause(attempt: number): Promise<void> {
  const most = Math.min(RETRY_MIN_MS * 2 ** attempt, RETRY_MAX_MS);
  return new Promise((resolve) => {
    const timer = setTimeout(done, most * (0.75 + Math.random() / 2));
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    }
    window.addEventListener("online", done);
  });
}

/** The library will not try again with this one, such as after more messages than allowed; a new one will. */
function giveUp(on: Client): void {
  if (client !== on) return;
  client = null;
  cut();
  setTimeout(() => wanted && openLine(), RETRY_MAX_MS);
}

/** Opens the line; it comes back by itself until it is closed. */
export function openLine(): void {
  wanted = true;
  if (client) return;
  let late: ReturnType<typeof setTimeout> | undefined;
  line.set((now) => ({ ...now, state: "connecting" }));
  const made = createClient({
    url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql/ws`,
    lazy: false,
    keepAlive: PING_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: pause,
    connectionParams: () => ({ language: language.get() }),
    onNonLazyError: () => giveUp(made),
    on: {
      connected: () => {
        heard();
        for (const told of [...whenLive]) told();
      },
      message: heard,
      ping: (received) => {
        if (!received) late = setTimeout(() => made.terminate(), PONG_MAX_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(late);
      },
      closed: (event) => {
        clearTimeout(late);
        if (client === made) cut();
        if ((event as CloseEvent).code === 4403) whenRefused();
      },
    },
  });
  client = made;
}

export function closeLine(): void {
  wanted = false;
  const closing = client;
  client = null;
  // What was about to open may have been refused meanwhile; then there is nothing to close.
  void Promise.resolve(closing?.dispose()).catch(() => {});
  for (const told of whenClosed) told();
}

function theLine(): Client {
  openLine();
  if (!client) throw new Error("the line was just opened");
  return client;
}

/** Starts an operation that answers many times; it goes on over lines that break, and stops when it is told to. */
export function stream<R>(payload: SubscribePayload, sink: Sink<{ data?: R | null; errors?: unknown }>): () => void {
  let over = false;
  let stop = (): void => {};
  let later: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    stop = theLine().subscribe<R>(payload, {
      next: (answer) => sink.next(answer),
      error: (reason) => {
        if (over) return;
        if (Array.isArray(reason)) sink.error(reason);
        else if (wanted) later = setTimeout(begin, RETRY_MAX_MS);
      },
      complete: () => over || sink.complete(),
    });
  };
  begin();
  return () => {
    over = true;
    clearTimeout(later);
    stop();
  };
}

/** Begins anew at once, such as when the language of the server's sentences changes. */
export function redial(): void {
  client?.terminate();
}

window.addEventListener("offline", () => client?.terminate());
language.subscribe(redial);
