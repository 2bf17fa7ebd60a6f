/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WorkSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type WorkSubscription = { readonly situation: { readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string | null, readonly role: string, readonly roleName: string, readonly stage: Types.TaskStage, readonly open: boolean, readonly ownerless: boolean, readonly deadline: string | null, readonly priority: Types.Priority, readonly organisation: { readonly id: string }, readonly owners: ReadonlyArray<{ readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string } }>, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly given: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly origin: { readonly decisionId: string | null, readonly measureId: string | null, readonly meetingId: string | null, readonly demandId: string | null, readonly cardRunId: string | null } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.TaskStage | null, readonly words: string | null, readonly late: boolean, readonly role: string | null, readonly deadline: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly goal: string | null, readonly stage: Types.MeasureStage, readonly open: boolean, readonly role: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly proposed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly stage: Types.MeasureStage, readonly words: string | null, readonly authority: string | null, readonly capacity: Types.Capacity | null, readonly role: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly authorityRequests: ReadonlyArray<{ readonly id: string, readonly authority: Types.Authority, readonly addressee: string | null, readonly matter: Types.ExternalMatter, readonly text: string, readonly stage: Types.ExternalStage, readonly open: boolean, readonly neededBy: string | null, readonly askedBy: string | null, readonly organisation: { readonly id: string }, readonly asked: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly unanswered: { readonly number: number, readonly occurredAt: string } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.ExternalStage | null, readonly words: string | null, readonly by: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly demands: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string, readonly reference: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly received: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly acknowledged: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly completed: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly measures: ReadonlyArray<string>, readonly organisation: { readonly id: string }, readonly made: { readonly choice: string } | null }> } };

export type TaskPartFragment = { readonly id: string, readonly title: string, readonly text: string | null, readonly role: string, readonly roleName: string, readonly stage: Types.TaskStage, readonly open: boolean, readonly ownerless: boolean, readonly deadline: string | null, readonly priority: Types.Priority, readonly organisation: { readonly id: string }, readonly owners: ReadonlyArray<{ readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string } }>, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly given: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly origin: { readonly decisionId: string | null, readonly measureId: string | null, readonly meetingId: string | null, readonly demandId: string | null, readonly cardRunId: string | null } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.TaskStage | null, readonly words: string | null, readonly late: boolean, readonly role: string | null, readonly deadline: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type MeasurePartFragment = { readonly id: string, readonly text: string, readonly goal: string | null, readonly stage: Types.MeasureStage, readonly open: boolean, readonly role: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly proposed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly stage: Types.MeasureStage, readonly words: string | null, readonly authority: string | null, readonly capacity: Types.Capacity | null, readonly role: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type RequestPartFragment = { readonly id: string, readonly authority: Types.Authority, readonly addressee: string | null, readonly matter: Types.ExternalMatter, readonly text: string, readonly stage: Types.ExternalStage, readonly open: boolean, readonly neededBy: string | null, readonly askedBy: string | null, readonly organisation: { readonly id: string }, readonly asked: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly unanswered: { readonly number: number, readonly occurredAt: string } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.ExternalStage | null, readonly words: string | null, readonly by: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type DemandPartFragment = { readonly id: string, readonly from: string, readonly text: string, readonly reference: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly received: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly acknowledged: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly completed: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null };

export type GiveTaskMutationVariables = Exact<{
  input: Types.GiveTaskInput;
}>;


export type GiveTaskMutation = { readonly giveTask:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ProgressTaskMutationVariables = Exact<{
  input: Types.ProgressTaskInput;
}>;


export type ProgressTaskMutation = { readonly progressTask:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReassignTaskMutationVariables = Exact<{
  input: Types.ReassignTaskInput;
}>;


export type ReassignTaskMutation = { readonly reassignTask:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetTaskDeadlineMutationVariables = Exact<{
  input: Types.SetTaskDeadlineInput;
}>;


export type SetTaskDeadlineMutation = { readonly setTaskDeadline:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ProposeMeasureMutationVariables = Exact<{
  input: Types.ProposeMeasureInput;
}>;


export type ProposeMeasureMutation = { readonly proposeMeasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DecideMeasureMutationVariables = Exact<{
  input: Types.DecideMeasureInput;
}>;


export type DecideMeasureMutation = { readonly decideMeasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AssignMeasureMutationVariables = Exact<{
  input: Types.AssignMeasureInput;
}>;


export type AssignMeasureMutation = { readonly assignMeasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ProgressMeasureMutationVariables = Exact<{
  input: Types.ProgressMeasureInput;
}>;


export type ProgressMeasureMutation = { readonly progressMeasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AskAuthorityMutationVariables = Exact<{
  input: Types.AskAuthorityInput;
}>;


export type AskAuthorityMutation = { readonly askAuthority:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type NoteAuthorityAnswerMutationVariables = Exact<{
  input: Types.NoteAuthorityAnswerInput;
}>;


export type NoteAuthorityAnswerMutation = { readonly noteAuthorityAnswer:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReceiveDemandMutationVariables = Exact<{
  input: Types.ReceiveDemandInput;
}>;


export type ReceiveDemandMutation = { readonly receiveDemand:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AcknowledgeDemandMutationVariables = Exact<{
  input: Types.AcknowledgeDemandInput;
}>;


export type AcknowledgeDemandMutation = { readonly acknowledgeDemand:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CompleteDemandMutationVariables = Exact<{
  input: Types.CompleteDemandInput;
}>;


export type CompleteDemandMutation = { readonly completeDemand:
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
export const TaskPartFragmentDoc = new TypedDocumentString(`
    fragment TaskPart on Task {
  id
  title
  text
  role
  roleName
  stage
  open
  ownerless
  deadline
  priority
  organisation {
    id
  }
  owners {
    capacity
    person {
      id
      name
    }
  }
  late {
    number
    occurredAt
  }
  given {
    ...Said
  }
  since {
    ...Said
  }
  origin {
    decisionId
    measureId
    meetingId
    demandId
    cardRunId
  }
  steps {
    stage
    words
    late
    role
    deadline
    origin {
      ...Said
    }
  }
}
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
}`, {"fragmentName":"TaskPart"}) as unknown as TypedDocumentString<TaskPartFragment, unknown>;
export const MeasurePartFragmentDoc = new TypedDocumentString(`
    fragment MeasurePart on Measure {
  id
  text
  goal
  stage
  open
  role
  deadline
  organisation {
    id
  }
  proposed {
    ...Said
  }
  since {
    ...Said
  }
  steps {
    stage
    words
    authority
    capacity
    role
    origin {
      ...Said
    }
  }
}
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
}`, {"fragmentName":"MeasurePart"}) as unknown as TypedDocumentString<MeasurePartFragment, unknown>;
export const RequestPartFragmentDoc = new TypedDocumentString(`
    fragment RequestPart on AuthorityRequest {
  id
  authority
  addressee
  matter
  text
  stage
  open
  neededBy
  askedBy
  organisation {
    id
  }
  asked {
    ...Said
  }
  unanswered {
    number
    occurredAt
  }
  steps {
    stage
    words
    by
    origin {
      ...Said
    }
  }
}
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
}`, {"fragmentName":"RequestPart"}) as unknown as TypedDocumentString<RequestPartFragment, unknown>;
export const DemandPartFragmentDoc = new TypedDocumentString(`
    fragment DemandPart on Demand {
  id
  from
  text
  reference
  deadline
  organisation {
    id
  }
  received {
    ...Said
  }
  late {
    number
    occurredAt
  }
  acknowledged {
    words
    origin {
      ...Said
    }
  }
  completed {
    words
    origin {
      ...Said
    }
  }
}
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
}`, {"fragmentName":"DemandPart"}) as unknown as TypedDocumentString<DemandPartFragment, unknown>;
export const WorkDocument = new TypedDocumentString(`
    subscription Work($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    tasks {
      ...TaskPart
    }
    measures {
      ...MeasurePart
    }
    authorityRequests {
      ...RequestPart
    }
    demands {
      ...DemandPart
    }
    decisions(stage: MADE) {
      id
      organisation {
        id
      }
      made {
        choice
      }
      measures
    }
  }
}
    fragment TaskPart on Task {
  id
  title
  text
  role
  roleName
  stage
  open
  ownerless
  deadline
  priority
  organisation {
    id
  }
  owners {
    capacity
    person {
      id
      name
    }
  }
  late {
    number
    occurredAt
  }
  given {
    ...Said
  }
  since {
    ...Said
  }
  origin {
    decisionId
    measureId
    meetingId
    demandId
    cardRunId
  }
  steps {
    stage
    words
    late
    role
    deadline
    origin {
      ...Said
    }
  }
}
fragment MeasurePart on Measure {
  id
  text
  goal
  stage
  open
  role
  deadline
  organisation {
    id
  }
  proposed {
    ...Said
  }
  since {
    ...Said
  }
  steps {
    stage
    words
    authority
    capacity
    role
    origin {
      ...Said
    }
  }
}
fragment RequestPart on AuthorityRequest {
  id
  authority
  addressee
  matter
  text
  stage
  open
  neededBy
  askedBy
  organisation {
    id
  }
  asked {
    ...Said
  }
  unanswered {
    number
    occurredAt
  }
  steps {
    stage
    words
    by
    origin {
      ...Said
    }
  }
}
fragment DemandPart on Demand {
  id
  from
  text
  reference
  deadline
  organisation {
    id
  }
  received {
    ...Said
  }
  late {
    number
    occurredAt
  }
  acknowledged {
    words
    origin {
      ...Said
    }
  }
  completed {
    words
    origin {
      ...Said
    }
  }
}
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
}`) as unknown as TypedDocumentString<WorkSubscription, WorkSubscriptionVariables>;
export const GiveTaskDocument = new TypedDocumentString(`
    mutation GiveTask($input: GiveTaskInput!) {
  giveTask(input: $input) {
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
}`) as unknown as TypedDocumentString<GiveTaskMutation, GiveTaskMutationVariables>;
export const ProgressTaskDocument = new TypedDocumentString(`
    mutation ProgressTask($input: ProgressTaskInput!) {
  progressTask(input: $input) {
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
}`) as unknown as TypedDocumentString<ProgressTaskMutation, ProgressTaskMutationVariables>;
export const ReassignTaskDocument = new TypedDocumentString(`
    mutation ReassignTask($input: ReassignTaskInput!) {
  reassignTask(input: $input) {
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
}`) as unknown as TypedDocumentString<ReassignTaskMutation, ReassignTaskMutationVariables>;
export const SetTaskDeadlineDocument = new TypedDocumentString(`
    mutation SetTaskDeadline($input: SetTaskDeadlineInput!) {
  setTaskDeadline(input: $input) {
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
}`) as unknown as TypedDocumentString<SetTaskDeadlineMutation, SetTaskDeadlineMutationVariables>;
export const ProposeMeasureDocument = new TypedDocumentString(`
    mutation ProposeMeasure($input: ProposeMeasureInput!) {
  proposeMeasure(input: $input) {
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
}`) as unknown as TypedDocumentString<ProposeMeasureMutation, ProposeMeasureMutationVariables>;
export const DecideMeasureDocument = new TypedDocumentString(`
    mutation DecideMeasure($input: DecideMeasureInput!) {
  decideMeasure(input: $input) {
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
}`) as unknown as TypedDocumentString<DecideMeasureMutation, DecideMeasureMutationVariables>;
export const AssignMeasureDocument = new TypedDocumentString(`
    mutation AssignMeasure($input: AssignMeasureInput!) {
  assignMeasure(input: $input) {
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
}`) as unknown as TypedDocumentString<AssignMeasureMutation, AssignMeasureMutationVariables>;
export const ProgressMeasureDocument = new TypedDocumentString(`
    mutation ProgressMeasure($input: ProgressMeasureInput!) {
  progressMeasure(input: $input) {
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
}`) as unknown as TypedDocumentString<ProgressMeasureMutation, ProgressMeasureMutationVariables>;
export const AskAuthorityDocument = new TypedDocumentString(`
    mutation AskAuthority($input: AskAuthorityInput!) {
  askAuthority(input: $input) {
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
}`) as unknown as TypedDocumentString<AskAuthorityMutation, AskAuthorityMutationVariables>;
export const NoteAuthorityAnswerDocument = new TypedDocumentString(`
    mutation NoteAuthorityAnswer($input: NoteAuthorityAnswerInput!) {
  noteAuthorityAnswer(input: $input) {
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
}`) as unknown as TypedDocumentString<NoteAuthorityAnswerMutation, NoteAuthorityAnswerMutationVariables>;
export const ReceiveDemandDocument = new TypedDocumentString(`
    mutation ReceiveDemand($input: ReceiveDemandInput!) {
  receiveDemand(input: $input) {
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
}`) as unknown as TypedDocumentString<ReceiveDemandMutation, ReceiveDemandMutationVariables>;
export const AcknowledgeDemandDocument = new TypedDocumentString(`
    mutation AcknowledgeDemand($input: AcknowledgeDemandInput!) {
  acknowledgeDemand(input: $input) {
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
}`) as unknown as TypedDocumentString<AcknowledgeDemandMutation, AcknowledgeDemandMutationVariables>;
export const CompleteDemandDocument = new TypedDocumentString(`
    mutation CompleteDemand($input: CompleteDemandInput!) {
  completeDemand(input: $input) {
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
}`) as unknown as TypedDocumentString<CompleteDemandMutation, CompleteDemandMutationVariables>;