/**
 * What this browser keeps while the server is away: sealed with a key that never leaves the browser and cannot be
 * taken out of it. Knows boxes and names, not what is in them.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";

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

function shelves(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore("keys");
      db.createObjectStore("outbox", { autoIncrement: true });
      db.createObjectStore("kept");
    },
  });
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

/** Appends to the outbox; the number tells its place in the queue. */
export async function append(value: unknown): Promise<number> {
  const sealed = await seal(value);
  return (await shelves()).add("outbox", sealed);
}

/** All of the outbox, in the order it was written. */
export async function outboxed<T>(): Promise<[number, T][]> {
  const turn = (await shelves()).transaction("outbox");
  const [places, boxes] = await Promise.all([turn.store.getAllKeys(), turn.store.getAll()]);
  return Promise.all(boxes.map(async (box, at) => [places[at] ?? 0, await unseal<T>(box)] as [number, T]));
}

export async function rewrite(place: number, value: unknown): Promise<void> {
  const sealed = await seal(value);
  await (await shelves()).put("outbox", sealed, place);
}

export async function strike(place: number): Promise<void> {
  await (await shelves()).delete("outbox", place);
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
