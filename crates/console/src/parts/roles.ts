/** What the roles of the organisation on the screen are called, by their keys. */
import { createContext, useContext } from "react";

const none: ReadonlyMap<string, string> = new Map();
export const RoleNames = createContext(none);

export const roleNames = (roles: readonly { readonly key: string; readonly name: string }[]): ReadonlyMap<string, string> => new Map(roles.map((role) => [role.key, role.name]));

/** The name of a role; its key where the organisation has no such role now. */
export function useRole(): (key: string) => string {
  const names = useContext(RoleNames);
  return (key) => names.get(key) ?? key;
}
