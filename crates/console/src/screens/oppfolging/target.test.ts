import { describe, expect, it } from "vitest";
import { namedAmong, placeOf, targetOf } from "./target";

describe("what a measure changes", () => {
  it("is what is there, or what is to be made", () => {
    expect(targetOf("PLAN:7", "Kapittel 3")).toEqual({ plan: { id: "7", name: "Kapittel 3" } });
    expect(targetOf("AGREEMENT", "Strøm")).toEqual({ agreement: { id: null, name: "Strøm" } });
    expect(targetOf("NOTIFICATION_LIST:9", "")).toEqual({ notificationList: { id: "9" } });
    expect(targetOf("ACTION_CARD", "")).toEqual({ actionCard: { id: null } });
    expect(targetOf("TRAINING", "Loggføring")).toEqual({ training: "Loggføring" });
  });

  const NONE = { kind: "PLAN", name: null, planId: null, cardId: null, listId: null, agreementId: null, scenarioId: null, scenarioMeasure: null } as const;

  it("leads to where it is kept, and nowhere when it is not kept here", () => {
    expect(placeOf({ ...NONE, cardId: "3" }, null)).toBe("/planverk?vis=kort");
    expect(placeOf({ ...NONE, scenarioId: "5" }, "8")).toBe("/ros?scenario=5&org=8");
    expect(placeOf({ ...NONE, name: "Loggføring" }, null)).toBeNull();
  });

  it("is called what it is called, as far as one may read it", () => {
    const named = namedAmong(null, [{ id: "5", title: "Flom", measures: [{ key: "renske", text: "Renske kulverter" }] }]);
    expect(named({ ...NONE, scenarioId: "5", scenarioMeasure: "renske" })).toEqual({ name: "Flom", measure: "Renske kulverter" });
    expect(named({ ...NONE, planId: "7" })).toEqual({ name: null, measure: null });
  });
});
