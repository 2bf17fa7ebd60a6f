import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Beside each `x.graphql` of the console stands `x.gql.ts`: its operations as text, with the types of what goes
 * in and comes out. `src/gql/schema.ts` holds the words they share: enums and inputs.
 */
const scalars = { DateTime: "string", Position: "string", ID: "string" };
const shared = { scalars, enumsAsTypes: true, useTypeImports: true, strictScalars: true, defaultScalarType: "string", skipTypename: true, immutableTypes: true, disableDescriptions: true };

const config: CodegenConfig = {
  schema: "../../../schema.graphql",
  documents: "../src/**/*.graphql",
  generates: {
    "../src/gql/schema.ts": { plugins: ["typescript"], config: { ...shared, onlyOperationTypes: true } },
    "../src/": {
      preset: "near-operation-file",
      presetConfig: { extension: ".gql.ts", baseTypesPath: "gql/schema.ts" },
      plugins: ["typescript-operations", "typed-document-node"],
      config: { ...shared, documentMode: "string", dedupeFragments: true, importSchemaTypesFrom: "../src/gql/schema.ts" },
    },
  },
};
export default config;
