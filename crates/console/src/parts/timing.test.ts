import { expect, test } from "vitest";
import { ahead, back } from "./timing";

const now = new Date(2026, 10, 22, 14, 30).getTime();
const at = (month: number, day: number, hours: number, minutes: number, year = 2026): number => new Date(year, month - 1, day, hours, minutes).getTime();

test("a plan means the next such time", () => {
  expect(ahead("15:00", now)).toBe(at(11, 22, 15, 0));
  expect(ahead("kl. 08.15", now)).toBe(at(11, 23, 8, 15));
  expect(ahead("+30", now)).toBe(now + 30 * 60_000);
  expect(ahead("+2t", now)).toBe(now + 2 * 3_600_000);
  expect(ahead("24.11. 08:00", now)).toBe(at(11, 24, 8, 0));
  expect(ahead("3.1 09:00", now)).toBe(at(1, 3, 9, 0, 2027));
});

test("a plan for what is past, or for no time at all, is none", () => {
  expect(ahead("-5", now)).toBeNull();
  expect(ahead("01.01.2026 08:00", now)).toBeNull();
  expect(ahead("31.02. 08:00", now)).toBeNull();
  expect(ahead("snart", now)).toBeNull();
  expect(ahead("25:00", now)).toBeNull();
});

test("an account means the last such time", () => {
  expect(back("14:05", now)).toBe(at(11, 22, 14, 5));
  expect(back("23:50", now)).toBe(at(11, 21, 23, 50));
  expect(back("-10", now)).toBe(now - 10 * 60_000);
  expect(back("24.12. 18:00", now)).toBe(at(12, 24, 18, 0, 2025));
});

test("an account of what is yet to come is none, but a clock may be a little wrong", () => {
  expect(back("+5", now)).toBeNull();
  expect(back("14:31", now)).toBe(now);
  expect(back("01.01.2027 08:00", now)).toBeNull();
});
