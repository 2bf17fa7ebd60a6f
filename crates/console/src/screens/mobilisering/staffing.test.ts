import { expect, test } from "vitest";
import { filled, unplaced, type Held, type Role } from "./staffing";

const roles: Role[] = [
  { key: "leader", name: "Leder", body: "LEADERSHIP", critical: true },
  { key: "personnel", name: "Personell", body: "STAFF", critical: false },
  { key: "log", name: "Logg", body: "STAFF", critical: true },
];
const held = (role: string, id: string, capacity: Held["capacity"] = "HOLDER"): Held => ({ role, capacity, person: { id, name: id } });

test("a role that must be filled now and is not comes first", () => {
  const shown = filled(roles, [held("leader", "a")], [{ role: "log" }]);
  expect(shown.map((one) => [one.key, one.vacant, one.pressing])).toEqual([["log", true, true], ["leader", false, false], ["personnel", true, false]]);
});

test("a deputy alone does not fill a role, and stands after the holder", () => {
  expect(filled(roles, [held("leader", "b", "DEPUTY")], [])[0]?.vacant).toBe(true);
  const [leader] = filled([roles[0] as Role], [held("leader", "b", "DEPUTY"), held("leader", "a")], []);
  expect(leader?.held.map((one) => one.person.id)).toEqual(["a", "b"]);
});

test("who holds a role is not among those without one", () => {
  expect(unplaced([{ person: { id: "a" } }, { person: { id: "c" } }], [held("log", "a")])).toEqual([{ person: { id: "c" } }]);
});
