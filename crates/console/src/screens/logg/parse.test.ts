import { describe, expect, it } from "vitest";
import { kindOf, matching, parse } from "./parse";

const now = Date.parse("2026-11-22T14:30:00+01:00");
const nothing = { at: null, kind: null, priority: null, channel: null, from: null, to: null, incident: null };
const at = (day: number, hours: number, minutes: number): number => Date.UTC(2026, 10, day, hours - 1, minutes);

describe("the entry line", () => {
  it("takes a plain line as it is", () => {
    expect(parse("  Vannet stiger. ", now)).toEqual({ ...nothing, text: "Vannet stiger." });
  });
  it("reads everything that can stand before the text, in any order", () => {
    const read = { ...nothing, at: at(22, 14, 5), priority: "URGENT", kind: "MESSAGE_IN", channel: "PHONE", from: "Driftsleder", to: "OPSAM", text: "Vannet stiger." };
    expect(parse("14:05 !! inn: #tlf fra Driftsleder til OPSAM: Vannet stiger.", now)).toEqual(read);
    expect(parse("#tlf inn: 14:05 !! fra Driftsleder til OPSAM: Vannet stiger.", now)).toEqual(read);
  });
  it("takes a time that has not been yet as yesterday's", () => {
    expect(parse("23:50 Ringte", now).at).toBe(at(21, 23, 50));
    expect(parse("14:31 Ringte", now).at).toBe(at(22, 14, 31));
  });
  it("reads a day before the time", () => {
    expect(parse("i går 14:05 Ringte", now).at).toBe(at(21, 14, 5));
    expect(parse("3.11. 07:00 Ringte", now)).toEqual({ ...nothing, at: at(3, 7, 0), text: "Ringte" });
    expect(parse("24.12. 07:00 Ringte", now).at).toBe(Date.parse("2025-12-24T07:00+01:00"));
    expect(parse("31.2. 07:00 Ringte", now)).toEqual({ ...nothing, text: "31.2. 07:00 Ringte" });
  });
  it("takes the last of two in the hour that comes twice, unless one says which, and none in the hour that is left out", () => {
    const autumn = Date.parse("2026-10-25T09:00+01:00");
    expect(parse("02:30 Ringte", autumn)).toEqual({ ...nothing, at: Date.parse("2026-10-25T02:30+01:00"), text: "Ringte" });
    expect(parse("02:30 sommertid Ringte", autumn)).toEqual({ ...nothing, at: Date.parse("2026-10-25T02:30+02:00"), text: "Ringte" });
    const spring = Date.parse("2026-03-29T09:00+02:00");
    expect(parse("02:30 Ringte", spring)).toEqual({ ...nothing, text: "02:30 Ringte" });
    expect(parse("i går 02:30 Ringte", spring).at).toBe(Date.parse("2026-03-28T02:30+01:00"));
  });
  it("leaves alone what only looks like one of its parts", () => {
    for (const text of ["25:10 på klokken", "Vei 14:05", "Merk: ringte", "#brann på Nes", "fra nå av ringer vi", "i går ringte de", "14.05 er datoen"]) {
      expect(parse(text, now)).toEqual({ ...nothing, text });
    }
  });
  it("takes a line after a backslash word for word", () => {
    expect(parse("\\14:05 inn: tekst", now)).toEqual({ ...nothing, text: "14:05 inn: tekst" });
  });
  it("knows kinds in three languages", () => {
    expect(parse("bes: Evakuer", now).kind).toBe("DECISION");
    expect(parse("avg: Evakuer", now).kind).toBe("DECISION");
    expect(parse("dec: Evacuate", now).kind).toBe("DECISION");
    expect(parse("ikke: Varslet ikke skolene", now).kind).toBe("OMISSION");
  });
  it("names an incident by its beginning", () => {
    expect(parse("@flom Vannet stiger", now)).toEqual({ ...nothing, incident: "flom", text: "Vannet stiger" });
  });
  it("keeps line breaks in the text", () => {
    expect(parse("obs: Én\nTo", now).text).toBe("Én\nTo");
  });
});

describe("the kind of an entry", () => {
  it("is what was said, else what was chosen, else follows from whom to whom", () => {
    const none = { kind: null, from: null, to: null };
    expect(kindOf({ ...none, kind: "DECISION" }, "NOTE")).toBe("DECISION");
    expect(kindOf({ ...none, from: "Politiet" }, "OBSERVATION")).toBe("OBSERVATION");
    expect(kindOf({ ...none, from: "Politiet" }, null)).toBe("MESSAGE_IN");
    expect(kindOf({ ...none, to: "Politiet" }, null)).toBe("MESSAGE_OUT");
    expect(kindOf(none, null)).toBe("NOTE");
  });
});

describe("matching incidents", () => {
  const flood = { id: "1", title: "Flom i Begna", lead: { shortName: "Ringerike" } };
  const fire = { id: "2", title: "Skogbrann", lead: { shortName: "Asker" } };
  it("goes by any word of the title and by the municipality", () => {
    expect(matching("beg", [flood, fire])).toEqual([flood]);
    expect(matching("ask", [flood, fire])).toEqual([fire]);
    expect(matching("flomi", [flood, fire])).toEqual([flood]);
    expect(matching("x", [flood, fire])).toEqual([]);
  });
});
