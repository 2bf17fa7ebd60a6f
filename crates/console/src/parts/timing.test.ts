import { expect, test } from "vitest";
import { ahead, back } from "./timing";

const now = Date.parse("2026-11-22T14:30:00+01:00");
const at = (written: string): { at: number } => ({ at: Date.parse(written) });
const side = { at: null, why: "side" };
const none = { at: null, why: "none" };
const skipped = { at: null, why: "skipped" };

test("a plan means the next such time", () => {
  expect(ahead("15:00", now)).toEqual(at("2026-11-22T15:00+01:00"));
  expect(ahead("kl. 08.15", now)).toEqual(at("2026-11-23T08:15+01:00"));
  expect(ahead("+30", now)).toEqual({ at: now + 30 * 60_000 });
  expect(ahead("+2t", now)).toEqual({ at: now + 2 * 3_600_000 });
  expect(ahead("24.11. 08:00", now)).toEqual(at("2026-11-24T08:00+01:00"));
  expect(ahead("3.1 09:00", now)).toEqual(at("2027-01-03T09:00+01:00"));
  expect(ahead("1.7. 09:00", now)).toEqual(at("2027-07-01T09:00+02:00"));
});

test("a plan for what is past, or for no time at all, is none", () => {
  expect(ahead("-5", now)).toEqual(side);
  expect(ahead("01.01.2026 08:00", now)).toEqual(side);
  expect(ahead("31.02. 08:00", now)).toEqual(none);
  expect(ahead("snart", now)).toEqual(none);
  expect(ahead("25:00", now)).toEqual(none);
});

test("an account means the last such time", () => {
  expect(back("14:05", now)).toEqual(at("2026-11-22T14:05+01:00"));
  expect(back("23:50", now)).toEqual(at("2026-11-21T23:50+01:00"));
  expect(back("-10", now)).toEqual({ at: now - 10 * 60_000 });
  expect(back("24.12. 18:00", now)).toEqual(at("2025-12-24T18:00+01:00"));
});

test("an account of what is yet to come is none, but a clock may be a little wrong", () => {
  expect(back("+5", now)).toEqual(side);
  expect(back("14:31", now)).toEqual({ at: now });
  expect(back("01.01.2027 08:00", now)).toEqual(side);
});

test("in the hour that spring leaves out there is no time, before and after the change", () => {
  const night = Date.parse("2026-03-29T00:30:00+01:00");
  expect(ahead("02:30", night)).toEqual(skipped);
  expect(ahead("03:00", night)).toEqual(at("2026-03-29T03:00+02:00"));
  expect(ahead("29.03. 02:15", now - 300 * 86_400_000)).toEqual(skipped);
  expect(back("02:30", night)).toEqual(at("2026-03-28T02:30+01:00"));
  expect(back("02:30", Date.parse("2026-03-29T09:00:00+02:00"))).toEqual(skipped);
});

test("in the hour that comes twice in autumn the nearer is meant, unless one says which", () => {
  const [before, between, after] = ["2026-10-25T01:30+02:00", "2026-10-25T02:45+02:00", "2026-10-25T09:00+01:00"].map(Date.parse) as [number, number, number];
  const [summer, winter] = [at("2026-10-25T02:30+02:00"), at("2026-10-25T02:30+01:00")];
  expect(ahead("02:30", before)).toEqual(summer);
  expect(ahead("02:30 vintertid", before)).toEqual(winter);
  expect(back("02:30", between)).toEqual(summer);
  expect(ahead("02:30", between)).toEqual(winter);
  expect(back("02:30", after)).toEqual(winter);
  expect(back("02:30 sommertid", after)).toEqual(summer);
  expect(back("25.10. 02:30 Sommertid", now)).toEqual(summer);
  expect(back("14:05 sommertid", now)).toEqual(at("2026-11-22T14:05+01:00"));
});
