import { describe, expect, it } from "vitest";
import { given } from "./reading";
import { marked, moved, numberOf, standing } from "./row-rules";

const rows = ["a", "b", "c"].map((key) => ({ key, gone: false }));
const order = (of: readonly { key: string; gone: boolean }[]): string => standing(of).map((row) => row.key).join("");

describe("the order of rows", () => {
  it("moves a row past the next that stands", () => {
    expect(order(moved(rows, "c", -1))).toBe("acb");
    expect(order(moved(marked(rows, "b", true), "c", -1))).toBe("ca");
  });
  it("leaves the first and the last where they are", () => {
    expect(moved(rows, "a", -1)).toBe(rows);
    expect(moved(marked(rows, "c", true), "b", 1)).toHaveLength(3);
    expect(order(moved(marked(rows, "c", true), "b", 1))).toBe("ab");
  });
  it("puts a row back where it stood", () => {
    const out = marked(rows, "b", true);
    expect(order(out)).toBe("ac");
    expect(numberOf(out, "c")).toBe(2);
    expect(order(marked(out, "b", false))).toBe("abc");
  });
});

describe("what stands in rows", () => {
  it("is read in the order of the rows, also of rows in rows", () => {
    const form = new FormData();
    const put = (name: string, value: string): void => form.append(name, value);
    put("entry", "2"); put("entry.2.role", "leader"); put("entry.2.who", "0"); put("entry.2.who.0.id", "kari"); put("entry.2.who", "1"); put("entry.2.who.1.id", "ola"); // prettier-ignore
    put("entry", "1"); put("entry.1.role", ""); // prettier-ignore
    const [first, second] = given(form).rows("entry");
    expect(first?.text("role")).toBe("leader");
    expect(first?.rows("who").map((one) => one.text("id"))).toEqual(["kari", "ola"]);
    expect(second?.maybe("role")).toBeUndefined();
    expect(second?.rows("who")).toEqual([]);
  });
});
