/** What a browser says of itself, as people know it. */

const BROWSERS = [["Edg/", "Edge"], ["OPR/", "Opera"], ["Firefox/", "Firefox"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]] as const; // prettier-ignore
const MACHINES = [["Android", "Android"], ["iPhone", "iPhone"], ["iPad", "iPad"], ["Windows", "Windows"], ["Mac OS X", "Mac"], ["CrOS", "ChromeOS"], ["Linux", "Linux"]] as const; // prettier-ignore

const first = (of: readonly (readonly [sign: string, name: string])[], said: string): string | undefined => of.find(([sign]) => said.includes(sign))?.[1];

/** `Firefox, Windows`; what was said itself where nothing in it is known. */
export function browserOf(said: string): string {
  const known = [first(BROWSERS, said), first(MACHINES, said)].filter((one) => one !== undefined);
  return known.length === 0 ? said : known.join(", ");
}
