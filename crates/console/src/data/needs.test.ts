import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ANYBODYS, everyCommand, mayAny, needsOf, type Rights } from "./needs";

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

  it("is known for every command that the console gives", () => {
    const src = new URL("../", import.meta.url);
    const documents = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".graphql")).map((path) => readFileSync(new URL(path, src), "utf8"));
    const given = new Set(documents.flatMap((text) => [...text.matchAll(/\bmutation\b[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)\s*\(/g)].map(([, command]) => command)));
    expect(given.size).toBeGreaterThan(200);
    expect([...given].filter((command) => !everyCommand.includes(command ?? "") && !Object.hasOwn(ANYBODYS, command ?? ""))).toEqual([]);
    expect(Object.keys(ANYBODYS).filter((command) => !given.has(command) || everyCommand.includes(command))).toEqual([]);
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
