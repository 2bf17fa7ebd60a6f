/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RightsInIncidentQueryVariables = Exact<{
  incidentId: string;
  organisationId?: string | null | undefined;
}>;


export type RightsInIncidentQuery = { readonly incident: { readonly id: string, readonly rights: ReadonlyArray<{ readonly operation: Types.Operation, readonly may: boolean, readonly refusal: string | null }> } | null };

export type RightsBesideQueryVariables = Exact<{
  organisationId: string;
}>;


export type RightsBesideQuery = { readonly organisation: { readonly id: string, readonly rights: ReadonlyArray<{ readonly operation: Types.Operation, readonly may: boolean, readonly refusal: string | null }> } | null };

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

export const RightsInIncidentDocument = new TypedDocumentString(`
    query RightsInIncident($incidentId: ID!, $organisationId: ID) {
  incident(id: $incidentId) {
    id
    rights(organisationId: $organisationId) {
      operation
      may
      refusal
    }
  }
}
    `) as unknown as TypedDocumentString<RightsInIncidentQuery, RightsInIncidentQueryVariables>;
export const RightsBesideDocument = new TypedDocumentString(`
    query RightsBeside($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    rights {
      operation
      may
      refusal
    }
  }
}
    `) as unknown as TypedDocumentString<RightsBesideQuery, RightsBesideQueryVariables>;