/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SaidFragment = { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } };

export type ActingQueryVariables = Exact<{
  organisationId: string;
}>;


export type ActingQuery = { readonly organisation: { readonly id: string, readonly shortName: string, readonly name: string, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string, readonly body: Types.Body, readonly critical: boolean }> } | null };

export type ActingPeopleQueryVariables = Exact<{
  organisationId: string;
  after?: string | null | undefined;
}>;


export type ActingPeopleQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Origin {
  number
  occurredAt
  recordedAt
  by {
    person {
      id
      name
    }
    role
    organisation {
      id
      shortName
    }
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ActingDocument = new TypedDocumentString(`
    query Acting($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    shortName
    name
    roles {
      key
      name
      body
      critical
    }
  }
}
    `) as unknown as TypedDocumentString<ActingQuery, ActingQueryVariables>;
export const ActingPeopleDocument = new TypedDocumentString(`
    query ActingPeople($organisationId: ID!, $after: String) {
  people(first: 100, after: $after, organisationId: $organisationId) {
    edges {
      node {
        person {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ActingPeopleQuery, ActingPeopleQueryVariables>;