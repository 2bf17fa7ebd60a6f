/** Small choices remembered on this machine: language, theme, where one had read to. Never what a log says. */

const PREFIX = "varsko.";

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null; // a browser that keeps nothing: choices last as long as the page
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // see above
  }
}
