import { describe, expect, it } from "vitest";
import { bodyOf, judge, type Waiting } from "./outbox-rules";

const typedAt = "2026-11-22T14:05:00.000Z";
const waiting: Waiting = {
  kind: "recordEntry", id: "id", owner: "kari", typedAt, plain: true, tried: false, refused: null,
  input: { incidentId: "i", kind: "NOTE", text: "Vannet stiger." },
}; // prettier-ignore
const refusal = { __typename: "Refusal", code: "EMPTY_TEXT", message: "the text is empty", couldBeDoneBy: [], retry: false } as const;

describe("what is sent", () => {
  it("is plain the first time while the line is live: the server stamps it", () => {
    expect(bodyOf(waiting)).toEqual({ ...waiting.input, commandId: "id" });
  });
  it("says when it was typed once it is unknown whether the first arrived, and when there was no line", () => {
    const timed = { ...waiting.input, commandId: "id", occurredAt: typedAt, notedAt: typedAt };
    expect(bodyOf({ ...waiting, tried: true })).toEqual(timed);
    expect(bodyOf({ ...waiting, plain: false })).toEqual(timed);
  });
  it("keeps the time that was stated", () => {
    const stated = { ...waiting, plain: false, input: { ...waiting.input, occurredAt: "2026-11-22T13:00:00.000Z" } } as Waiting;
    expect(bodyOf(stated)).toMatchObject({ occurredAt: "2026-11-22T13:00:00.000Z", notedAt: typedAt });
  });
});

describe("what an answer means", () => {
  it("is that it is recorded, and under which number", () => {
    const receipt = { __typename: "Receipt", commandId: "id", id: "id", number: 7, position: "9", recordedAt: typedAt } as const;
    expect(judge(waiting, receipt)).toEqual({ state: "recorded", number: 7, position: "9" });
  });
  it("is that the first attempt arrived, when the id is known with the other body", () => {
    const known = { ...refusal, code: "DIFFERENT_BODY" };
    expect(judge({ ...waiting, tried: true }, known).state).toBe("recorded");
    expect(judge({ ...waiting, plain: false }, known).state).toBe("refused");
  });
  it("is to try again where the server says so, and else that the writer must see to it", () => {
    expect(judge(waiting, { ...refusal, retry: true })).toEqual({ state: "waits", why: { code: "EMPTY_TEXT", message: "the text is empty" } });
    expect(judge(waiting, refusal)).toEqual({ state: "refused", code: "EMPTY_TEXT", message: "the text is empty" });
  });
});
