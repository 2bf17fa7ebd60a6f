import { describe, expect, it } from "vitest";
import { readPoint, writePoint } from "./coordinates";

const sandvika = { latitude: 59.8901, longitude: 10.5263 };

describe("reading coordinates", () => {
  it.each(["59.8901, 10.5263", "59.8901,10.5263", "59.8901 10.5263", "59,8901 10,5263", "59,8901; 10,5263", "59,8901, 10,5263", "59.8901° N 10.5263° Ø", "10.5263 E, 59.8901 N"])("takes %s", (typed) => {
    expect(readPoint(typed)).toEqual(sandvika);
  });

  it("takes south and west, by sign and by letter", () => {
    expect(readPoint("-33.9, -70.6")).toEqual({ latitude: -33.9, longitude: -70.6 });
    expect(readPoint("33.9 S 70.6 V")).toEqual({ latitude: -33.9, longitude: -70.6 });
  });

  it("leaves what lies nowhere to the server, which says so", () => {
    expect(readPoint("95, 200")).toEqual({ latitude: 95, longitude: 200 });
  });

  it.each(["", "Sandvika", "59.8901", "59.8901, ", "1 2 3", "1000, 10"])("takes nothing from %j", (typed) => {
    expect(readPoint(typed)).toBeNull();
  });

  it("reads what it writes", () => {
    expect(readPoint(writePoint(sandvika))).toEqual(sandvika);
  });
});
