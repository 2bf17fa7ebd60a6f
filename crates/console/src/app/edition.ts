/** The service worker: what lets the page load without network, and tells when a newer console is ready. */
import { store } from "../data/store";

/** True when a newer edition waits. It is never taken up by itself in the middle of somebody's work. */
export const newEdition = store(false);
let waiting: ServiceWorker | null = null;

function ready(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  newEdition.set(true);
}

export async function settleIn(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  const registration = await navigator.serviceWorker.register("/sw.js");
  ready(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && ready(worker));
  });
}

/** Takes it up: what waits in the outbox stays where it is. */
export function takeUp(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting?.postMessage("take over");
}
