/** The browser's own notice, for whoever has the console behind other windows. Only where it was allowed. */
import { store } from "../data/store";

export type Allowed = NotificationPermission | "unsupported";

export const notices = store<Allowed>("Notification" in window ? Notification.permission : "unsupported");

export async function askForNotices(): Promise<void> {
  notices.set(await Notification.requestPermission());
}

/** Shows it unless the page is looked at; the same tag again is the same notice. */
export function notice(title: string, body: string, tag: string): void {
  if (notices.get() !== "granted" || (document.visibilityState === "visible" && document.hasFocus())) return;
  try {
    const shown = new Notification(title, { body, tag, requireInteraction: true });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // A telephone's browser has notices through the worker only, which it may have none of.
    void navigator.serviceWorker?.ready.then((worker) => worker.showNotification(title, { body, tag }));
  }
}
