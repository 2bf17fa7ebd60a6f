// What the server offers is shown somewhere, or stands here with the reason why not.
import { buildSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What the server offers and no document of the console asks for, each with why. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  "Query.statusBoard": "the board is followed as a subscription, which gives the same rows at once",
  "Mutation.signOut": "the console signs out by the route, which takes the cookie back as well",
  "Subscription.replay": "the timeline asks for the moments it stops at, and can be wound back and forth",
};

const src = new URL("../", import.meta.url);
const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", src), "utf8"));
const documents = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".graphql")).map((path) => readFileSync(new URL(path, src), "utf8"));

const offered = ["Query", "Mutation", "Subscription"].flatMap((name) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
});

/** The fields of the roots that some document asks for; a field of the same name elsewhere does not count. */
function asked(): ReadonlySet<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(parse(documents.join("\n")), visitWithTypeInfo(info, {
    Field(field) {
      found.add(`${info.getParentType()?.name}.${field.name.value}`);
    },
  })); // prettier-ignore
  return found;
}

it("asks for everything that the server offers, but for what stands here with its reason", () => {
  const found = asked();
  expect(offered.length).toBeGreaterThan(200);
  expect(offered.filter((field) => !found.has(field) && !Object.hasOwn(NOT_ASKED, field))).toEqual([]);
});

it("keeps no exception that is not one any more", () => {
  const found = asked();
  expect(Object.keys(NOT_ASKED).filter((field) => found.has(field) || !offered.includes(field))).toEqual([]);
});
