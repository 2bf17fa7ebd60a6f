/** Where the focus goes when what had it is gone: to what stands nearest, of a row that went to the next one, so that nobody begins at the top again. */
import { useLayoutEffect, useRef, type RefObject } from "react";

/** What may take the focus instead, from the nearest outwards. */
const ROW = "li, tr";
const PLACES = [".work-item", "article, .work-part, section", "dialog[open]", "main"];

/** Keeps the focus near a button that a deed takes away; `given` says that the deed was on its way. */
export function useNear(button: RefObject<HTMLElement | null>): { readonly given: RefObject<boolean>; keep(): void } {
  const given = useRef(false);
  const around = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    const one = button.current;
    return () => {
      if (!one) return;
      around.current = placesOf(one);
      if (given.current) settle(around.current);
    };
  }, [button]);
  const keep = (): void => {
    const one = button.current;
    settle(one ? [one, ...placesOf(one)] : around.current);
  };
  return { given, keep };
}

/** For a button that takes its own row away; what comes back is called when it is gone. */
export function stayNear(button: HTMLElement): () => void {
  const places = placesOf(button);
  return () => settle(places);
}

function placesOf(one: HTMLElement): HTMLElement[] {
  const row = one.closest<HTMLElement>(ROW);
  const rows = row ? [row, row.nextElementSibling, row.previousElementSibling].filter((near) => near instanceof HTMLElement) : [];
  return [...rows, ...PLACES.flatMap((place) => one.closest<HTMLElement>(place) ?? [])];
}

/** Once the page is as it will be: the first place that is still there, and not behind a dialog, takes the focus, if nothing has it. */
function settle(places: readonly HTMLElement[]): void {
  setTimeout(() => {
    const now = document.activeElement;
    if (now && now !== document.body && now.isConnected) return;
    places.some((place) => {
      if (!place.matches("button, [tabindex]")) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      return document.activeElement === place;
    });
  });
}
