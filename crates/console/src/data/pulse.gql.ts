/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PulseSubscriptionVariables = Exact<{
  incidentId: string;
  after?: string | null | undefined;
}>;


export type PulseSubscription = { readonly incidentLog: { readonly position: string } };

export type NewestQueryVariables = Exact<{
  incidentId: string;
}>;


export type NewestQuery = { readonly incident: { readonly id: string, readonly position: string | null } | null };

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

export const PulseDocument = new TypedDocumentString(`
    subscription Pulse($incidentId: ID!, $after: Position) {
  incidentLog(incidentId: $incidentId, after: $after) {
    position
  }
}
    `) as unknown as TypedDocumentString<PulseSubscription, PulseSubscriptionVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest($incidentId: ID!) {
  incident(id: $incidentId) {
    id
    position
  }
}
    `) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;