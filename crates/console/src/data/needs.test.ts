import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyCommand, mayAny, needsOf, type Rights } from "./needs";

describe("what a command needs", () => {
  it("is found by the command that the document gives", () => {
    expect(needsOf("mutation Convene($input: ConveneMeetingInput!) {\n  conveneMeeting(input: $input) {\n    ...Answer\n  }\n}")).toEqual(["CONVENE"]);
    expect(needsOf("mutation A($input: AssignRoleInput!) { given: assignRole(input: $input) { ok } }")).toEqual(["STAFF", "APPOINT_LEADER"]);
  });

  it("is nothing for a command that is not named", () => {
    expect(needsOf("mutation A($input: AcknowledgeInput!) { acknowledge(input: $input) { ok } }")).toEqual([]);
  });

  it("names commands that the server has, and each of them once", () => {
    const schema = readFileSync(new URL("../../../../schema.graphql", import.meta.url), "utf8");
    for (const command of everyCommand) expect(schema).toMatch(new RegExp(`\\b${command}\\(`));
    expect(new Set(everyCommand).size).toBe(everyCommand.length);
  });
});

describe("what one may", () => {
  const rights: Rights = new Map([["STAFF", { may: true, refusal: null }], ["DECIDE", { may: false, refusal: "Nei" }]]);

  it("is all that needs nothing, and all while nothing is known", () => {
    expect(mayAny(rights, [])).toBe(true);
    expect(mayAny(null, ["DECIDE"])).toBe(true);
  });

  it("is what one of the rights allows", () => {
    expect(mayAny(rights, ["APPOINT_LEADER", "STAFF"])).toBe(true);
    expect(mayAny(rights, ["DECIDE"])).toBe(false);
  });
});
