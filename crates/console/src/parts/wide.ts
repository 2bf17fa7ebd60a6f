/** Whether the window is wide enough for something: a telephone and 400 % zoom are not. */
import { useSyncExternalStore } from "react";

export function useWide(query: string): boolean {
  return useSyncExternalStore(
    (heard) => {
      const media = matchMedia(query);
      media.addEventListener("change", heard);
      return () => media.removeEventListener("change", heard);
    },
    () => matchMedia(query).matches,
  );
}
