/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WorkSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type WorkSubscription = { readonly situation: { readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string | null, readonly role: string, readonly roleName: string, readonly stage: Types.TaskStage, readonly open: boolean, readonly ownerless: boolean, readonly deadline: string | null, readonly priority: Types.Priority, readonly organisation: { readonly id: string }, readonly owners: ReadonlyArray<{ readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string } }>, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly given: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly origin: { readonly decisionId: string | null, readonly measureId: string | null, readonly meetingId: string | null, readonly demandId: string | null, readonly cardRunId: string | null } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.TaskStage | null, readonly words: string | null, readonly late: boolean, readonly role: string | null, readonly deadline: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly goal: string | null, readonly stage: Types.MeasureStage, readonly open: boolean, readonly role: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly proposed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly stage: Types.MeasureStage, readonly words: string | null, readonly authority: string | null, readonly capacity: Types.Capacity | null, readonly role: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly authorityRequests: ReadonlyArray<{ readonly id: string, readonly authority: Types.Authority, readonly addressee: string | null, readonly matter: Types.ExternalMatter, readonly text: string, readonly stage: Types.ExternalStage, readonly open: boolean, readonly neededBy: string | null, readonly askedBy: string | null, readonly organisation: { readonly id: string }, readonly asked: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly unanswered: { readonly number: number, readonly occurredAt: string } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.ExternalStage | null, readonly words: string | null, readonly by: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly demands: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string, readonly reference: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly received: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly acknowledged: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly completed: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null }>, readonly actionCards: ReadonlyArray<{ readonly id: string, readonly open: boolean, readonly openSteps: number, readonly overdue: boolean, readonly role: string, readonly organisation: { readonly id: string }, readonly card: { readonly title: string, readonly goal: string, readonly steps: ReadonlyArray<{ readonly number: number, readonly phase: Types.Phase, readonly text: string }> } | null, readonly started: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly closed: { readonly reason: string | null, readonly skipped: ReadonlyArray<number>, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly steps: ReadonlyArray<{ readonly number: number, readonly state: Types.CardStepState, readonly note: string | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }> }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly measures: ReadonlyArray<string>, readonly organisation: { readonly id: string }, readonly made: { readonly choice: string } | null }> } };

export type TaskPartFragment = { readonly id: string, readonly title: string, readonly text: string | null, readonly role: string, readonly roleName: string, readonly stage: Types.TaskStage, readonly open: boolean, readonly ownerless: boolean, readonly deadline: string | null, readonly priority: Types.Priority, readonly organisation: { readonly id: string }, readonly owners: ReadonlyArray<{ readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string } }>, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly given: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly origin: { readonly decisionId: string | null, readonly measureId: string | null, readonly meetingId: string | null, readonly demandId: string | null, readonly cardRunId: string | null } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.TaskStage | null, readonly words: string | null, readonly late: boolean, readonly role: string | null, readonly deadline: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type MeasurePartFragment = { readonly id: string, readonly text: string, readonly goal: string | null, readonly stage: Types.MeasureStage, readonly open: boolean, readonly role: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly proposed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly stage: Types.MeasureStage, readonly words: string | null, readonly authority: string | null, readonly capacity: Types.Capacity | null, readonly role: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type RequestPartFragment = { readonly id: string, readonly authority: Types.Authority, readonly addressee: string | null, readonly matter: Types.ExternalMatter, readonly text: string, readonly stage: Types.ExternalStage, readonly open: boolean, readonly neededBy: string | null, readonly askedBy: string | null, readonly organisation: { readonly id: string }, readonly asked: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly unanswered: { readonly number: number, readonly occurredAt: string } | null, readonly steps: ReadonlyArray<{ readonly stage: Types.ExternalStage | null, readonly words: string | null, readonly by: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type DemandPartFragment = { readonly id: string, readonly from: string, readonly text: string, readonly reference: string | null, readonly deadline: string | null, readonly organisation: { readonly id: string }, readonly received: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly acknowledged: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly completed: { readonly words: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null };

export type CardRunPartFragment = { readonly id: string, readonly open: boolean, readonly openSteps: number, readonly overdue: boolean, readonly role: string, readonly organisation: { readonly id: string }, readonly card: { readonly title: string, readonly goal: string, readonly steps: ReadonlyArray<{ readonly number: number, readonly phase: Types.Phase, readonly text: string }> } | null, readonly started: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly closed: { readonly reason: string | null, readonly skipped: ReadonlyArray<number>, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly steps: ReadonlyArray<{ readonly number: number, readonly state: Types.CardStepState, readonly note: string | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }> };

export type CardsQueryVariables = Exact<{
  organisationId: string;
}>;


export type CardsQuery = { readonly organisation: { readonly id: string, readonly actionCards: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly version: number, readonly overdue: boolean, readonly withdrawn: string | null }> } | null };

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

export type LinkMeasureMutationVariables = Exact<{
  input: Types.LinkMeasureToDecisionInput;
}>;


export type LinkMeasureMutation = { readonly linkMeasureToDecision:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RunCardMutationVariables = Exact<{
  input: Types.RunActionCardInput;
}>;


export type RunCardMutation = { readonly runActionCard:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ProgressCardMutationVariables = Exact<{
  input: Types.ProgressActionCardInput;
}>;


export type ProgressCardMutation = { readonly progressActionCard:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CloseCardMutationVariables = Exact<{
  input: Types.CloseActionCardInput;
}>;


export type CloseCardMutation = { readonly closeActionCard:
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
export const CardRunPartFragmentDoc = new TypedDocumentString(`
    fragment CardRunPart on ActionCardRun {
  id
  open
  openSteps
  overdue
  role
  organisation {
    id
  }
  card {
    title
    goal
    steps {
      number
      phase
      text
    }
  }
  started {
    ...Said
  }
  closed {
    reason
    skipped
    origin {
      ...Said
    }
  }
  steps {
    number
    state
    note
    since {
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
}`, {"fragmentName":"CardRunPart"}) as unknown as TypedDocumentString<CardRunPartFragment, unknown>;
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
    actionCards {
      ...CardRunPart
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
fragment CardRunPart on ActionCardRun {
  id
  open
  openSteps
  overdue
  role
  organisation {
    id
  }
  card {
    title
    goal
    steps {
      number
      phase
      text
    }
  }
  started {
    ...Said
  }
  closed {
    reason
    skipped
    origin {
      ...Said
    }
  }
  steps {
    number
    state
    note
    since {
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
export const CardsDocument = new TypedDocumentString(`
    query Cards($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    actionCards {
      id
      title
      version
      overdue
      withdrawn
    }
  }
}
    `) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
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
export const LinkMeasureDocument = new TypedDocumentString(`
    mutation LinkMeasure($input: LinkMeasureToDecisionInput!) {
  linkMeasureToDecision(input: $input) {
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
}`) as unknown as TypedDocumentString<LinkMeasureMutation, LinkMeasureMutationVariables>;
export const RunCardDocument = new TypedDocumentString(`
    mutation RunCard($input: RunActionCardInput!) {
  runActionCard(input: $input) {
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
}`) as unknown as TypedDocumentString<RunCardMutation, RunCardMutationVariables>;
export const ProgressCardDocument = new TypedDocumentString(`
    mutation ProgressCard($input: ProgressActionCardInput!) {
  progressActionCard(input: $input) {
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
}`) as unknown as TypedDocumentString<ProgressCardMutation, ProgressCardMutationVariables>;
export const CloseCardDocument = new TypedDocumentString(`
    mutation CloseCard($input: CloseActionCardInput!) {
  closeActionCard(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseCardMutation, CloseCardMutationVariables>;