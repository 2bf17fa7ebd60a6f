/** The service worker: what lets the page load without network, and tells when a newer console is ready. */
import { onLive } from "../data/line";
import { store } from "../data/store";

/** True when a newer edition waits. It is never taken up by itself in the middle of somebody's work. */
export const newEdition = store(false);
let waiting: ServiceWorker | null = null;
/** How often a console that stays open looks for a newer one; it also looks whenever the line comes back. */
const LOOK_MS = 3_600_000;

function ready(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  newEdition.set(true);
}

export async function settleIn(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  const registration = await navigator.serviceWorker.register("/sw.js");
  ready(registration.waiting);
  const look = (): void => void registration.update().catch(() => {});
  onLive(look);
  setInterval(look, LOOK_MS);
  // Another tab took it up: this one's files are gone from the cupboard, so it is asked to follow.
  const had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => had && newEdition.set(true));
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && ready(worker));
  });
}

/** Takes it up: what waits in the outbox stays where it is. */
export function takeUp(): void {
  if (waiting?.state !== "installed") return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("take over");
}
