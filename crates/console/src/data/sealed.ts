/**
 * What this browser keeps while the server is away: sealed with a key that never leaves the browser and cannot be
 * taken out of it. Knows boxes and names, not what is in them.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { store } from "./store";

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

interface Shelves extends DBSchema {
  keys: { key: string; value: CryptoKey };
  outbox: { key: number; value: Sealed };
  kept: { key: string; value: Sealed };
}

const NAME = "varsko";
const VERSION = 1;
const KEY = "main";

let opened: Promise<IDBPDatabase<Shelves>> | null = null;

/** Forgets a cupboard that would not open or was closed by the browser: the next who needs it opens it anew. */
function shut(): void {
  opened = null;
  found = null;
}

function shelves(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>(NAME, VERSION, {
    terminated: shut,
    upgrade(db) {
      db.createObjectStore("keys");
      db.createObjectStore("outbox", { autoIncrement: true });
      db.createObjectStore("kept");
    },
  });
  opened.catch(shut);
  return opened;
}

let found: Promise<CryptoKey> | null = null;

/** The browser's key; the first tab that needs one makes it, and every tab uses that one. */
function key(): Promise<CryptoKey> {
  found ??= (async () => {
    const db = await shelves();
    const there = await db.get("keys", KEY);
    if (there) return there;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const turn = db.transaction("keys", "readwrite");
    const meanwhile = await turn.store.get(KEY);
    if (!meanwhile) await turn.store.put(made, KEY);
    await turn.done;
    return meanwhile ?? made;
  })();
  found.catch(shut);
  return found;
}

async function seal(value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), new TextEncoder().encode(JSON.stringify(value)));
  return { iv, data };
}

async function unseal<T>(sealed: Sealed): Promise<T> {
  const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, await key(), sealed.data);
  return JSON.parse(new TextDecoder().decode(data)) as T;
}

/**
 * What the browser would not take, such as when its disk is full: held by this tab alone until it is sent. Its places
 * are above all there can be in the cupboard, so that it comes last.
 */
const held = store<ReadonlyMap<number, unknown>>(new Map());
const HELD_FROM = Number.MAX_SAFE_INTEGER / 2;
let nextHeld = HELD_FROM;

/** How much lies in this tab alone, and is lost with it. */
export const inThisTabAlone = held;

const hold = (place: number, value: unknown): void => held.set((now) => new Map(now).set(place, value));

/** Appends to the outbox; the number tells its place in the queue. */
export async function append(value: unknown): Promise<number> {
  try {
    const sealed = await seal(value);
    return await (await shelves()).add("outbox", sealed);
  } catch {
    const place = nextHeld++;
    hold(place, value);
    return place;
  }
}

/** All of the outbox, in the order it was written. A box that does not open stays where it is. */
export async function outboxed<T>(): Promise<[number, T][]> {
  const there = [...held.get()] as [number, T][];
  try {
    const turn = (await shelves()).transaction("outbox");
    const [places, boxes] = await Promise.all([turn.store.getAllKeys(), turn.store.getAll()]);
    const read = await Promise.allSettled(boxes.map(async (box, at) => [places[at] ?? 0, await unseal<T>(box)] as [number, T]));
    return [...read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])), ...there];
  } catch {
    return there;
  }
}

export async function rewrite(place: number, value: unknown): Promise<void> {
  if (place >= HELD_FROM) return hold(place, value);
  const sealed = await seal(value);
  await (await shelves()).put("outbox", sealed, place);
}

export async function strike(place: number): Promise<void> {
  if (place < HELD_FROM) return void (await (await shelves()).delete("outbox", place));
  held.set((now) => new Map([...now].filter(([one]) => one !== place)));
}

/** Keeps the newest of something, to be shown while the server is away. */
export async function keep(name: string, value: unknown): Promise<void> {
  try {
    const sealed = await seal(value);
    await (await shelves()).put("kept", sealed, name);
  } catch {
    // A full or closed cupboard takes nothing away from what is on screen.
  }
}

export async function kept<T>(name: string): Promise<T | null> {
  try {
    const box = await (await shelves()).get("kept", name);
    return box ? await unseal<T>(box) : null;
  } catch {
    return null;
  }
}

/** What somebody was in the middle of writing: it outlives a session that ended by itself. */
export const DRAFT = "draft:";

/** Forgets what was kept to be shown, and drafts too unless they are spared; what waits to be sent stays. */
export async function forget({ drafts }: { drafts: boolean }): Promise<void> {
  try {
    const turn = (await shelves()).transaction("kept", "readwrite");
    const names = await turn.store.getAllKeys();
    await Promise.all(names.filter((name) => drafts || !name.startsWith(DRAFT)).map((name) => turn.store.delete(name)));
    await turn.done;
  } catch {
    // nothing was kept
  }
}
