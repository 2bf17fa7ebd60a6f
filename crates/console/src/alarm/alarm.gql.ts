/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AlarmsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlarmsSubscription = { readonly alarms: ReadonlyArray<{ readonly notificationId: string, readonly recipient: number, readonly incidentId: string, readonly title: string | null, readonly text: string, readonly list: string | null, readonly exercise: boolean, readonly drill: boolean, readonly round: number, readonly dueAt: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly called: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string } }> };

export type AlarmPartFragment = { readonly notificationId: string, readonly recipient: number, readonly incidentId: string, readonly title: string | null, readonly text: string, readonly list: string | null, readonly exercise: boolean, readonly drill: boolean, readonly round: number, readonly dueAt: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly called: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string } };

export type AcknowledgeMutationVariables = Exact<{
  input: Types.AcknowledgeInput;
}>;


export type AcknowledgeMutation = { readonly acknowledge:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DeclineMutationVariables = Exact<{
  input: Types.DeclineInput;
}>;


export type DeclineMutation = { readonly decline:
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
export const AlarmPartFragmentDoc = new TypedDocumentString(`
    fragment AlarmPart on Alarm {
  notificationId
  recipient
  incidentId
  title
  text
  list
  exercise
  drill
  round
  dueAt
  organisation {
    id
    shortName
  }
  called {
    number
    occurredAt
    recordedAt
  }
}
    `, {"fragmentName":"AlarmPart"}) as unknown as TypedDocumentString<AlarmPartFragment, unknown>;
export const AlarmsDocument = new TypedDocumentString(`
    subscription Alarms {
  alarms {
    ...AlarmPart
  }
}
    fragment AlarmPart on Alarm {
  notificationId
  recipient
  incidentId
  title
  text
  list
  exercise
  drill
  round
  dueAt
  organisation {
    id
    shortName
  }
  called {
    number
    occurredAt
    recordedAt
  }
}`) as unknown as TypedDocumentString<AlarmsSubscription, AlarmsSubscriptionVariables>;
export const AcknowledgeDocument = new TypedDocumentString(`
    mutation Acknowledge($input: AcknowledgeInput!) {
  acknowledge(input: $input) {
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
}`) as unknown as TypedDocumentString<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const DeclineDocument = new TypedDocumentString(`
    mutation Decline($input: DeclineInput!) {
  decline(input: $input) {
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
}`) as unknown as TypedDocumentString<DeclineMutation, DeclineMutationVariables>;