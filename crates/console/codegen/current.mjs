// Whether what was generated is current: the operations fit schema.graphql, stand in their `.gql.ts` as they are written,
// and what they touch of the schema is what it was. `--write` notes that; without it, what has changed is named.
import { buildSchema, getNamedType, isEnumType, isInputObjectType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from "graphql";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const src = new URL("../src/", import.meta.url).pathname;
const noted = join(src, "gql/touched.txt");
const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));
const documents = readdirSync(src, { recursive: true }).map(String).filter((name) => name.endsWith(".graphql")).sort();
const all = documents.map((name) => readFileSync(join(src, name), "utf8"));
const together = parse(all.join("\n"));
const wrong = validate(schema, together).map((error) => error.message);

const touched = new Set();
const enter = (type) => {
  if (isEnumType(type)) touched.add(`enum ${type.name}: ${type.getValues().map((one) => one.name).sort().join(" ")}`);
  if (!isInputObjectType(type) || touched.has(`input ${type.name}`)) return;
  touched.add(`input ${type.name}`);
  for (const field of Object.values(type.getFields())) {
    touched.add(`${type.name}.${field.name}: ${field.type}`);
    enter(getNamedType(field.type));
  }
};
const info = new TypeInfo(schema);
visit(together, visitWithTypeInfo(info, {
  Field() {
    const [parent, field] = [info.getParentType(), info.getFieldDef()];
    if (!parent || !field) return;
    touched.add(`${parent.name}.${field.name}: ${field.type}`);
    enter(getNamedType(field.type));
    for (const argument of field.args) enter(getNamedType(argument.type));
  },
}));

const squeezed = (text) => text.replaceAll(/\s+/g, "");
for (const [at, name] of documents.entries()) {
  const beside = name.replace(/\.graphql$/, ".gql.ts");
  const generated = squeezed(readFileSync(join(src, beside), "utf8"));
  for (const { loc } of parse(all[at]).definitions) {
    const written = squeezed(all[at].slice(loc.start, loc.end)).replaceAll(",", "");
    if (!generated.replaceAll(",", "").includes(written)) wrong.push(`${beside} does not hold what ${name} says: ${written.slice(0, 60)}…`);
  }
}
const now = [...touched].sort();
if (process.argv.includes("--write")) writeFileSync(noted, `${now.join("\n")}\n`);
const before = new Set(readFileSync(noted, "utf8").trim().split("\n"));
for (const line of now) if (!before.has(line)) wrong.push(`the schema says now: ${line}`);
if (wrong.length > 0) {
  console.error(`${wrong.join("\n")}\n\nRun: cd crates/console/codegen && npm ci && npm run generate`);
  process.exit(1);
}
console.log(`${documents.length} documents fit the schema`);
