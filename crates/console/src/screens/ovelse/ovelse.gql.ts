/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ExerciseWholeFragment = { readonly id: string, readonly title: string, readonly kind: Types.ExerciseKind, readonly stage: Types.ExerciseStage, readonly at: string, readonly targetGroup: string, readonly participants: string | null, readonly leadership: boolean, readonly calledOffBecause: string | null, readonly roles: ReadonlyArray<string>, readonly eventType: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly controllers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly incident: { readonly id: string } | null, readonly planned: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly started: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly over: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly tests: ReadonlyArray<{ readonly measureId: string | null, readonly scenarioId: string | null, readonly revision: number | null }>, readonly goals: ReadonlyArray<{ readonly number: number, readonly goal: string, readonly measuredBy: string, readonly attainment: Types.Attainment | null, readonly ground: string | null, readonly judged: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null }>, readonly injects: ReadonlyArray<{ readonly id: string, readonly atMin: number, readonly channel: Types.Channel, readonly dueAt: string | null, readonly from: string, readonly text: string, readonly toRole: string | null, readonly stage: Types.InjectStage, readonly note: string | null, readonly expected: string | null, readonly reason: string | null, readonly scope: Types.Scope, readonly toOrganisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly reactions: ReadonlyArray<{ readonly reaction: Types.Reaction, readonly done: string, readonly entries: ReadonlyArray<number>, readonly noted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null };

export type InjectWholeFragment = { readonly id: string, readonly atMin: number, readonly channel: Types.Channel, readonly dueAt: string | null, readonly from: string, readonly text: string, readonly toRole: string | null, readonly stage: Types.InjectStage, readonly note: string | null, readonly expected: string | null, readonly reason: string | null, readonly scope: Types.Scope, readonly toOrganisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly reactions: ReadonlyArray<{ readonly reaction: Types.Reaction, readonly done: string, readonly entries: ReadonlyArray<number>, readonly noted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> };

export type ExercisesOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type ExercisesOfQuery = { readonly exercises: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: Types.ExerciseKind, readonly stage: Types.ExerciseStage, readonly at: string, readonly targetGroup: string, readonly participants: string | null, readonly leadership: boolean, readonly calledOffBecause: string | null, readonly roles: ReadonlyArray<string>, readonly eventType: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly controllers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly incident: { readonly id: string } | null, readonly planned: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly started: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly over: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly tests: ReadonlyArray<{ readonly measureId: string | null, readonly scenarioId: string | null, readonly revision: number | null }>, readonly goals: ReadonlyArray<{ readonly number: number, readonly goal: string, readonly measuredBy: string, readonly attainment: Types.Attainment | null, readonly ground: string | null, readonly judged: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null }>, readonly injects: ReadonlyArray<{ readonly id: string, readonly atMin: number, readonly channel: Types.Channel, readonly dueAt: string | null, readonly from: string, readonly text: string, readonly toRole: string | null, readonly stage: Types.InjectStage, readonly note: string | null, readonly expected: string | null, readonly reason: string | null, readonly scope: Types.Scope, readonly toOrganisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly reactions: ReadonlyArray<{ readonly reaction: Types.Reaction, readonly done: string, readonly entries: ReadonlyArray<number>, readonly noted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null }> };

export type ExerciseOfQueryVariables = Exact<{
  id: string;
}>;


export type ExerciseOfQuery = { readonly exercise: { readonly id: string, readonly title: string, readonly kind: Types.ExerciseKind, readonly stage: Types.ExerciseStage, readonly at: string, readonly targetGroup: string, readonly participants: string | null, readonly leadership: boolean, readonly calledOffBecause: string | null, readonly roles: ReadonlyArray<string>, readonly eventType: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly controllers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly incident: { readonly id: string } | null, readonly planned: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly started: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly over: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly tests: ReadonlyArray<{ readonly measureId: string | null, readonly scenarioId: string | null, readonly revision: number | null }>, readonly goals: ReadonlyArray<{ readonly number: number, readonly goal: string, readonly measuredBy: string, readonly attainment: Types.Attainment | null, readonly ground: string | null, readonly judged: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null }>, readonly injects: ReadonlyArray<{ readonly id: string, readonly atMin: number, readonly channel: Types.Channel, readonly dueAt: string | null, readonly from: string, readonly text: string, readonly toRole: string | null, readonly stage: Types.InjectStage, readonly note: string | null, readonly expected: string | null, readonly reason: string | null, readonly scope: Types.Scope, readonly toOrganisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly reactions: ReadonlyArray<{ readonly reaction: Types.Reaction, readonly done: string, readonly entries: ReadonlyArray<number>, readonly noted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null } | null };

export type ExerciseSettingQueryVariables = Exact<{
  organisationId: string;
}>;


export type ExerciseSettingQuery = { readonly organisation: { readonly id: string, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }> } | null, readonly ros: { readonly newest: { readonly number: number, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null } | null };

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

export type JudgeExerciseGoalMutationVariables = Exact<{
  input: Types.JudgeExerciseGoalInput;
}>;


export type JudgeExerciseGoalMutation = { readonly judgeExerciseGoal:
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

export type RemoveInjectMutationVariables = Exact<{
  input: Types.RemoveInjectInput;
}>;


export type RemoveInjectMutation = { readonly removeInject:
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

export type NoteReactionMutationVariables = Exact<{
  input: Types.NoteReactionInput;
}>;


export type NoteReactionMutation = { readonly noteReaction:
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
export const InjectWholeFragmentDoc = new TypedDocumentString(`
    fragment InjectWhole on Inject {
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
  scope
  toOrganisation {
    id
    shortName
  }
  since {
    ...By
  }
  reactions {
    reaction
    done
    entries
    noted {
      ...By
    }
  }
}
    fragment By on Origin {
  recordedAt
  occurredAt
  by {
    person {
      name
    }
    organisation {
      shortName
    }
  }
}`, {"fragmentName":"InjectWhole"}) as unknown as TypedDocumentString<InjectWholeFragment, unknown>;
export const ExerciseWholeFragmentDoc = new TypedDocumentString(`
    fragment ExerciseWhole on Exercise {
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
  eventType
  organisation {
    id
    shortName
  }
  organisations {
    id
    shortName
  }
  controllers {
    id
    name
  }
  incident {
    id
  }
  planned {
    ...By
  }
  started {
    ...By
  }
  over {
    ...By
  }
  tests {
    measureId
    scenarioId
    revision
  }
  goals {
    number
    goal
    measuredBy
    attainment
    ground
    judged {
      ...By
    }
  }
  injects {
    ...InjectWhole
  }
}
    fragment InjectWhole on Inject {
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
  scope
  toOrganisation {
    id
    shortName
  }
  since {
    ...By
  }
  reactions {
    reaction
    done
    entries
    noted {
      ...By
    }
  }
}
fragment By on Origin {
  recordedAt
  occurredAt
  by {
    person {
      name
    }
    organisation {
      shortName
    }
  }
}`, {"fragmentName":"ExerciseWhole"}) as unknown as TypedDocumentString<ExerciseWholeFragment, unknown>;
export const ExercisesOfDocument = new TypedDocumentString(`
    query ExercisesOf($organisationId: ID) {
  exercises(organisationId: $organisationId, first: 100) {
    ...ExerciseWhole
  }
}
    fragment ExerciseWhole on Exercise {
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
  eventType
  organisation {
    id
    shortName
  }
  organisations {
    id
    shortName
  }
  controllers {
    id
    name
  }
  incident {
    id
  }
  planned {
    ...By
  }
  started {
    ...By
  }
  over {
    ...By
  }
  tests {
    measureId
    scenarioId
    revision
  }
  goals {
    number
    goal
    measuredBy
    attainment
    ground
    judged {
      ...By
    }
  }
  injects {
    ...InjectWhole
  }
}
fragment InjectWhole on Inject {
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
  scope
  toOrganisation {
    id
    shortName
  }
  since {
    ...By
  }
  reactions {
    reaction
    done
    entries
    noted {
      ...By
    }
  }
}
fragment By on Origin {
  recordedAt
  occurredAt
  by {
    person {
      name
    }
    organisation {
      shortName
    }
  }
}`) as unknown as TypedDocumentString<ExercisesOfQuery, ExercisesOfQueryVariables>;
export const ExerciseOfDocument = new TypedDocumentString(`
    query ExerciseOf($id: ID!) {
  exercise(id: $id) {
    ...ExerciseWhole
  }
}
    fragment ExerciseWhole on Exercise {
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
  eventType
  organisation {
    id
    shortName
  }
  organisations {
    id
    shortName
  }
  controllers {
    id
    name
  }
  incident {
    id
  }
  planned {
    ...By
  }
  started {
    ...By
  }
  over {
    ...By
  }
  tests {
    measureId
    scenarioId
    revision
  }
  goals {
    number
    goal
    measuredBy
    attainment
    ground
    judged {
      ...By
    }
  }
  injects {
    ...InjectWhole
  }
}
fragment InjectWhole on Inject {
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
  scope
  toOrganisation {
    id
    shortName
  }
  since {
    ...By
  }
  reactions {
    reaction
    done
    entries
    noted {
      ...By
    }
  }
}
fragment By on Origin {
  recordedAt
  occurredAt
  by {
    person {
      name
    }
    organisation {
      shortName
    }
  }
}`) as unknown as TypedDocumentString<ExerciseOfQuery, ExerciseOfQueryVariables>;
export const ExerciseSettingDocument = new TypedDocumentString(`
    query ExerciseSetting($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    roles {
      key
      name
    }
  }
  ros(organisationId: $organisationId) {
    newest {
      number
      scenarios {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExerciseSettingQuery, ExerciseSettingQueryVariables>;
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
export const JudgeExerciseGoalDocument = new TypedDocumentString(`
    mutation JudgeExerciseGoal($input: JudgeExerciseGoalInput!) {
  judgeExerciseGoal(input: $input) {
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
}`) as unknown as TypedDocumentString<JudgeExerciseGoalMutation, JudgeExerciseGoalMutationVariables>;
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
export const RemoveInjectDocument = new TypedDocumentString(`
    mutation RemoveInject($input: RemoveInjectInput!) {
  removeInject(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveInjectMutation, RemoveInjectMutationVariables>;
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
export const NoteReactionDocument = new TypedDocumentString(`
    mutation NoteReaction($input: NoteReactionInput!) {
  noteReaction(input: $input) {
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
}`) as unknown as TypedDocumentString<NoteReactionMutation, NoteReactionMutationVariables>;