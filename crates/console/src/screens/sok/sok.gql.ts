/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SearchQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly incident: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null }, readonly entry: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly text: string, readonly occurredAt: string, readonly knownAt: string, readonly priority: Types.Priority, readonly generated: boolean, readonly correctedBy: ReadonlyArray<number>, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string } } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $after: String) {
  search(text: $text, first: 50, after: $after) {
    edges {
      node {
        incident {
          ...IncidentMark
        }
        entry {
          number
          position
          kind
          text
          occurredAt
          knownAt
          priority
          generated
          correctedBy
          organisation {
            id
            shortName
          }
          recordedBy {
            person {
              id
              name
            }
            role
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IncidentMark on Incident {
  id
  title
  exercise
  dutyLog
  severity
  state
  phase
  lead {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;