/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrganisationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly shortName: string, readonly name: string, readonly kind: Types.OrganisationKind | null, readonly county: string | null, readonly number: string | null, readonly centres: ReadonlyArray<{ readonly id: string, readonly shortName: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($after: String) {
  organisations(first: 100, after: $after) {
    edges {
      node {
        id
        shortName
        name
        kind
        county
        number
        centres {
          id
          shortName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;