/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MapGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type MapGroundQuery = { readonly installation: { readonly id: string, readonly mapTiles: { readonly url: string, readonly attribution: string } | null } };

export type MapAroundQueryVariables = Exact<{
  incidentId: string;
}>;


export type MapAroundQuery = { readonly incident: { readonly id: string, readonly participants: ReadonlyArray<{ readonly id: string, readonly shortName: string, readonly number: string | null }> } | null };

export type MapWarningsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MapWarningsSubscription = { readonly warnings: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly event: string, readonly area: string | null, readonly level: Types.WarningLevel, readonly state: Types.WarningState, readonly exercise: boolean, readonly expires: string | null, readonly municipalities: ReadonlyArray<string>, readonly outlines: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>, readonly organisation: { readonly id: string, readonly shortName: string } }> };

export type MapWarningFragment = { readonly id: string, readonly headline: string | null, readonly event: string, readonly area: string | null, readonly level: Types.WarningLevel, readonly state: Types.WarningState, readonly exercise: boolean, readonly expires: string | null, readonly municipalities: ReadonlyArray<string>, readonly outlines: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>, readonly organisation: { readonly id: string, readonly shortName: string } };

export type PlaceIncidentMutationVariables = Exact<{
  input: Types.ReclassifyIncidentInput;
}>;


export type PlaceIncidentMutation = { readonly reclassifyIncident:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PlaceItemMutationVariables = Exact<{
  input: Types.RevisePictureItemInput;
}>;


export type PlaceItemMutation = { readonly revisePictureItem:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

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
export const MapWarningFragmentDoc = new TypedDocumentString(`
    fragment MapWarning on Warning {
  id
  headline
  event
  area
  level
  state
  exercise
  expires
  municipalities
  outlines
  organisation {
    id
    shortName
  }
}
    `, {"fragmentName":"MapWarning"}) as unknown as TypedDocumentString<MapWarningFragment, unknown>;
export const MapGroundDocument = new TypedDocumentString(`
    query MapGround {
  installation {
    id
    mapTiles {
      url
      attribution
    }
  }
}
    `) as unknown as TypedDocumentString<MapGroundQuery, MapGroundQueryVariables>;
export const MapAroundDocument = new TypedDocumentString(`
    query MapAround($incidentId: ID!) {
  incident(id: $incidentId) {
    id
    participants {
      id
      shortName
      number
    }
  }
}
    `) as unknown as TypedDocumentString<MapAroundQuery, MapAroundQueryVariables>;
export const MapWarningsDocument = new TypedDocumentString(`
    subscription MapWarnings {
  warnings {
    ...MapWarning
  }
}
    fragment MapWarning on Warning {
  id
  headline
  event
  area
  level
  state
  exercise
  expires
  municipalities
  outlines
  organisation {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<MapWarningsSubscription, MapWarningsSubscriptionVariables>;
export const PlaceIncidentDocument = new TypedDocumentString(`
    mutation PlaceIncident($input: ReclassifyIncidentInput!) {
  reclassifyIncident(input: $input) {
    ...Answer
  }
}
    fragment Answer on CommandResult {
  __typename
  ... on Receipt {
    commandId
    id
    number
    position
    recordedAt
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<PlaceIncidentMutation, PlaceIncidentMutationVariables>;
export const PlaceItemDocument = new TypedDocumentString(`
    mutation PlaceItem($input: RevisePictureItemInput!) {
  revisePictureItem(input: $input) {
    ...Answer
  }
}
    fragment Answer on CommandResult {
  __typename
  ... on Receipt {
    commandId
    id
    number
    position
    recordedAt
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<PlaceItemMutation, PlaceItemMutationVariables>;