import { describe, expect, it } from "vitest";
import { advance, around, bandsOf, bucketOf, instant, mostOf, meetingsOf, nextOf, nextStop, place, read, sinceOf, stopsOf, ticksOf, written, type Frame, type Part } from "./course";

const HOUR = 3_600_000;
const span = { from: 0, to: 10 * HOUR };
const stood = (at: number) => ({ number: 1, position: "1", occurredAt: new Date(at).toISOString(), recordedAt: new Date(at).toISOString() });

describe("the line", () => {
  it("places an instant and finds it again", () => {
    expect(instant(place(3 * HOUR, span, 800), span, 800)).toBe(3 * HOUR);
    expect(instant(-50, span, 800)).toBe(0);
    expect(instant(900, span, 800)).toBe(span.to);
  });
  it("shows a stretch around an instant without leaving the whole", () => {
    expect(around(span, HOUR, 5 * HOUR)).toEqual({ from: 4.5 * HOUR, to: 5.5 * HOUR });
    expect(around(span, HOUR, 0)).toEqual({ from: 0, to: HOUR });
    expect(around(span, 20 * HOUR, 5 * HOUR)).toBe(span);
  });
  it("ticks at round times, and not too many of them", () => {
    const ticks = ticksOf(span, 8);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks.every((at) => at % HOUR === 0)).toBe(true);
  });
  it("is not pressed together by a single line long after", () => {
    const at = (hour: number, lines: number) => ({ from: new Date(hour * HOUR).toISOString(), lines });
    expect(mostOf(span, [at(0, 50), at(1, 49), at(9, 1)])).toEqual({ from: 0, to: 3_960_000 });
    expect(mostOf(span, [at(0, 50), at(9, 50)])).toBe(span);
    expect(mostOf(span, [])).toBe(span);
  });
  it("counts in round stretches", () => {
    expect(bucketOf({ from: 0, to: 14 * 24 * HOUR })).toBe(7_200);
    expect(bucketOf({ from: 0, to: 60_000 })).toBe(10);
  });
});

it("shows the phases as they came, also when it went back", () => {
  const step = (to: Part["steps"][number]["to"], at: number) => ({ from: null, to, reopened: false, origin: stood(at) });
  const part: Part = { organisation: { id: "a", shortName: "A" }, started: stood(0), ended: null, steps: [step("HANDLE", 2 * HOUR), step("NOTIFY", HOUR), step("UNDERSTAND", 3 * HOUR)] };
  expect(bandsOf(part, 4 * HOUR).map((band) => [band.phase, band.from / HOUR, band.to / HOUR])).toEqual([["DETECTED", 0, 1], ["NOTIFY", 1, 2], ["HANDLE", 2, 3], ["UNDERSTAND", 3, 4]]);
});

it("looks far enough back for so many lines, and not on the stretch the instant lies in", () => {
  const density = [{ from: new Date(0).toISOString(), lines: 50 }, { from: new Date(HOUR).toISOString(), lines: 10 }, { from: new Date(2 * HOUR).toISOString(), lines: 99 }, { from: new Date(3 * HOUR).toISOString(), lines: 99 }];
  expect(sinceOf(density, 2.5 * HOUR, 10)).toBe(HOUR);
  expect(sinceOf(density, 2.5 * HOUR, 30)).toBe(0);
  expect(sinceOf(density, 2.5 * HOUR, 100)).toBeNull();
});

describe("what has a name on the line", () => {
  const meeting = (id: string, stage: Frame["meetings"][number]["stage"], from: number, to: number): Frame["meetings"][number] => ({ id, kind: "STATUS", stage, startsAt: new Date(from).toISOString(), organisation: { id: "a", shortName: "A" }, started: stage === "CONVENED" ? null : stood(from), since: stood(to) });
  const meetings = [meeting("held", "ADJOURNED", HOUR, 2 * HOUR), meeting("sits", "SITTING", 3 * HOUR, 3 * HOUR), meeting("to come", "CONVENED", 9 * HOUR, 0)];
  it("is a meeting from it began until it was over, and one that sits until now", () => expect(meetingsOf({ meetings }, 4 * HOUR).map((one) => [one.id, one.from / HOUR, one.to / HOUR])).toEqual([["held", 1, 2], ["sits", 3, 4]]));
  it("is a decision, on the second that shows it", () => {
    const decided = { number: 7, text: "Evakuere", occurredAt: new Date(2 * HOUR + 400).toISOString() };
    expect(stopsOf({ meetings }, [decided], 4 * HOUR).map((one) => [one.id, one.at])).toEqual([["held", HOUR], ["line-7", 2 * HOUR + 1_000], ["sits", 3 * HOUR]]);
  });
  it("is gone to one by one, also when two decisions came in the same second", () => {
    const decided = [400, 900].map((ms, index) => ({ number: 7 + index, text: "Evakuere", occurredAt: new Date(2 * HOUR + ms).toISOString() }));
    const stops = stopsOf({ meetings }, decided, 4 * HOUR);
    const first = nextStop(stops, "decision", undefined, 0, 1);
    const second = nextStop(stops, "decision", first, first?.at ?? 0, 1);
    expect([first?.id, second?.id]).toEqual(["line-7", "line-8"]);
    expect(nextStop(stops, "decision", second, second?.at ?? 0, -1)?.id).toBe("line-7");
    expect(nextStop(stops, "decision", second, second?.at ?? 0, 1)).toBeUndefined();
    expect(nextStop(stops, "meeting", second, second?.at ?? 0, 1)?.id).toBe("sits");
    expect(nextStop(stops, "decision", undefined, 4 * HOUR, -1)?.id).toBe("line-8");
  });
});

describe("playing", () => {
  it("goes as fast as it is told", () => expect(advance(0, 1_000, 60, [], false, span.to)).toBe(60_000));
  it("passes over what is quiet, and never what is not", () => {
    expect(advance(0, 100, 60, [5 * HOUR], true, span.to)).toBe(5 * HOUR - 30_000);
    expect(advance(0, 100, 60, [60_000], true, span.to)).toBe(6_000);
  });
  it("stops at the end", () => expect(advance(span.to - 1, 1_000, 60, [], false, span.to)).toBe(span.to));
  it("finds the next and the one before", () => {
    expect(nextOf([1, 5, 9], 5, 1)).toBe(9);
    expect(nextOf([1, 5, 9], 5, -1)).toBe(1);
    expect(nextOf([1], 5, 1)).toBeNull();
  });
});

it("writes an instant so that it can be read again", () => {
  expect(read(written(1_691_312_345_278))).toBe(1_691_312_346_000);
  expect(read("i går")).toBeNull();
  expect(read("")).toBeNull();
});
