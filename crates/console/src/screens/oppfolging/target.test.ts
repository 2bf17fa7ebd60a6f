import { describe, expect, it } from "vitest";
import { targetOf } from "./target";

describe("what a measure changes", () => {
  it("is what is there, or what is to be made", () => {
    expect(targetOf("PLAN:7", "Kapittel 3")).toEqual({ plan: { id: "7", name: "Kapittel 3" } });
    expect(targetOf("AGREEMENT", "Strøm")).toEqual({ agreement: { id: null, name: "Strøm" } });
    expect(targetOf("NOTIFICATION_LIST:9", "")).toEqual({ notificationList: { id: "9" } });
    expect(targetOf("ACTION_CARD", "")).toEqual({ actionCard: { id: null } });
    expect(targetOf("TRAINING", "Loggføring")).toEqual({ training: "Loggføring" });
  });
});
