import { describe, expect, it } from "vitest";
import { measuresOf } from "./measures";

const before = [{ key: "dike", text: "Bygge flomvoll" }, { key: "drill", text: "Øve evakuering" }];

describe("measures written as lines", () => {
  it("keep the key of a line that stays", () => expect(measuresOf(["Øve evakuering"], before)).toEqual([{ key: "drill", text: "Øve evakuering" }]));
  it("keep the key of a line that was reworded in its place", () => expect(measuresOf(["Bygge høyere flomvoll", "Øve evakuering"], before)[0]?.key).toBe("dike"));
  it("give a new line a key nobody has", () => expect(measuresOf(["Bygge flomvoll", "Øve evakuering", "Varsle på SMS"], before)[2]?.key).toBe("m3"));
});
