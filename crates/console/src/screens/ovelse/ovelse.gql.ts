/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ExercisesOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type ExercisesOfQuery = { readonly exercises: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: Types.ExerciseKind, readonly stage: Types.ExerciseStage, readonly at: string, readonly targetGroup: string, readonly participants: string | null, readonly leadership: boolean, readonly calledOffBecause: string | null, readonly roles: ReadonlyArray<string>, readonly organisation: { readonly id: string, readonly shortName: string }, readonly organisations: ReadonlyArray<{ readonly shortName: string }>, readonly controllers: ReadonlyArray<{ readonly name: string }>, readonly incident: { readonly id: string } | null, readonly goals: ReadonlyArray<{ readonly goal: string, readonly measuredBy: string }>, readonly injects: ReadonlyArray<{ readonly id: string, readonly atMin: number, readonly channel: Types.Channel, readonly dueAt: string | null, readonly from: string, readonly text: string, readonly toRole: string | null, readonly stage: Types.InjectStage, readonly note: string | null, readonly expected: string | null, readonly reason: string | null, readonly toOrganisation: { readonly shortName: string } }> | null }> };

export type PlanExerciseMutationVariables = Exact<{
  input: Types.PlanExerciseInput;
}>;


export type PlanExerciseMutation = { readonly planExercise:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StartExerciseMutationVariables = Exact<{
  input: Types.StartExerciseInput;
}>;


export type StartExerciseMutation = { readonly startExercise:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndExerciseMutationVariables = Exact<{
  input: Types.EndExerciseInput;
}>;


export type EndExerciseMutation = { readonly endExercise:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CallOffExerciseMutationVariables = Exact<{
  input: Types.CallOffExerciseInput;
}>;


export type CallOffExerciseMutation = { readonly callOffExercise:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetInjectMutationVariables = Exact<{
  input: Types.SetInjectInput;
}>;


export type SetInjectMutation = { readonly setInject:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DeliverInjectMutationVariables = Exact<{
  input: Types.DeliverInjectInput;
}>;


export type DeliverInjectMutation = { readonly deliverInject:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type HoldInjectMutationVariables = Exact<{
  input: Types.HoldInjectInput;
}>;


export type HoldInjectMutation = { readonly holdInject:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SkipInjectMutationVariables = Exact<{
  input: Types.SkipInjectInput;
}>;


export type SkipInjectMutation = { readonly skipInject:
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

export const ExercisesOfDocument = new TypedDocumentString(`
    query ExercisesOf($organisationId: ID) {
  exercises(organisationId: $organisationId, first: 100) {
    id
    title
    kind
    stage
    at
    targetGroup
    participants
    leadership
    calledOffBecause
    roles
    organisation {
      id
      shortName
    }
    organisations {
      shortName
    }
    controllers {
      name
    }
    incident {
      id
    }
    goals {
      goal
      measuredBy
    }
    injects {
      id
      atMin
      channel
      dueAt
      from
      text
      toRole
      stage
      note
      expected
      reason
      toOrganisation {
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExercisesOfQuery, ExercisesOfQueryVariables>;
export const PlanExerciseDocument = new TypedDocumentString(`
    mutation PlanExercise($input: PlanExerciseInput!) {
  planExercise(input: $input) {
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
}`) as unknown as TypedDocumentString<PlanExerciseMutation, PlanExerciseMutationVariables>;
export const StartExerciseDocument = new TypedDocumentString(`
    mutation StartExercise($input: StartExerciseInput!) {
  startExercise(input: $input) {
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
}`) as unknown as TypedDocumentString<StartExerciseMutation, StartExerciseMutationVariables>;
export const EndExerciseDocument = new TypedDocumentString(`
    mutation EndExercise($input: EndExerciseInput!) {
  endExercise(input: $input) {
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
}`) as unknown as TypedDocumentString<EndExerciseMutation, EndExerciseMutationVariables>;
export const CallOffExerciseDocument = new TypedDocumentString(`
    mutation CallOffExercise($input: CallOffExerciseInput!) {
  callOffExercise(input: $input) {
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
}`) as unknown as TypedDocumentString<CallOffExerciseMutation, CallOffExerciseMutationVariables>;
export const SetInjectDocument = new TypedDocumentString(`
    mutation SetInject($input: SetInjectInput!) {
  setInject(input: $input) {
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
}`) as unknown as TypedDocumentString<SetInjectMutation, SetInjectMutationVariables>;
export const DeliverInjectDocument = new TypedDocumentString(`
    mutation DeliverInject($input: DeliverInjectInput!) {
  deliverInject(input: $input) {
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
}`) as unknown as TypedDocumentString<DeliverInjectMutation, DeliverInjectMutationVariables>;
export const HoldInjectDocument = new TypedDocumentString(`
    mutation HoldInject($input: HoldInjectInput!) {
  holdInject(input: $input) {
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
}`) as unknown as TypedDocumentString<HoldInjectMutation, HoldInjectMutationVariables>;
export const SkipInjectDocument = new TypedDocumentString(`
    mutation SkipInject($input: SkipInjectInput!) {
  skipInject(input: $input) {
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
}`) as unknown as TypedDocumentString<SkipInjectMutation, SkipInjectMutationVariables>;