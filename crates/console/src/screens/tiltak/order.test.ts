import { expect, test } from "vitest";
import { finished, inOrder, isLate, type Due } from "./order";

const now = Date.parse("2026-11-22T15:00:00Z");
const one = (name: string, deadline: string | null, more: Partial<Due> = {}): Due & { name: string } => ({ name, open: true, deadline: deadline && `2026-11-22T${deadline}:00Z`, since: { occurredAt: "2026-11-22T14:00:00Z" }, ...more });
const names = (of: readonly { name: string }[]): string[] => of.map((each) => each.name);

test("late work comes first, the longest late before; then what is due first", () => {
  expect(names(inOrder([one("none", null), one("soon", "15:10"), one("late", "14:50"), one("later", "14:30"), one("then", "16:00")], now))).toEqual(["later", "late", "soon", "then", "none"]);
});

test("among equals the most urgent comes first, then the oldest", () => {
  const old = { since: { occurredAt: "2026-11-22T13:00:00Z" } };
  expect(names(inOrder([one("new", null), one("old", null, old), one("urgent", null, { priority: "URGENT" })], now))).toEqual(["urgent", "old", "new"]);
});

test("what is finished is never late, and stands apart, the newest first", () => {
  const done = one("done", "14:00", { open: false });
  const newer = one("newer", null, { open: false, since: { occurredAt: "2026-11-22T14:30:00Z" } });
  expect(isLate(done, now)).toBe(false);
  expect(inOrder([done], now)).toEqual([]);
  expect(names(finished([done, newer, one("open", null)]))).toEqual(["newer", "done"]);
});
