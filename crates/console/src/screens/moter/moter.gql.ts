/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MeetingsSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type MeetingsSubscription = { readonly situation: { readonly newest: { readonly position: string } | null, readonly parts: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly shortName: string }, readonly focus: { readonly items: ReadonlyArray<string>, readonly until: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null }>, readonly meetings: ReadonlyArray<{ readonly id: string, readonly kind: Types.MeetingKind, readonly stage: Types.MeetingStage, readonly startsAt: string, readonly nextAt: string | null, readonly pictureFrom: string, readonly place: string | null, readonly conclusion: string | null, readonly reason: string | null, readonly fromLine: number | null, readonly chair: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string }, readonly convened: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly started: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly overdue: { readonly number: number, readonly occurredAt: string } | null, readonly attendees: ReadonlyArray<{ readonly attendance: Types.Attendance, readonly name: string | null, readonly person: { readonly id: string, readonly name: string } | null }>, readonly agenda: ReadonlyArray<{ readonly number: number, readonly title: string, readonly topic: Types.Topic | null, readonly notes: ReadonlyArray<{ readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly notes: ReadonlyArray<{ readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly options: ReadonlyArray<string>, readonly entries: ReadonlyArray<number>, readonly neededBy: string | null, readonly reviewAt: string | null, readonly supersededBy: string | null, readonly withdrawn: string | null, readonly organisation: { readonly id: string }, readonly wanted: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly reviewDue: { readonly number: number, readonly occurredAt: string } | null, readonly reviews: ReadonlyArray<{ readonly conclusion: string, readonly reviewAt: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }>, readonly made: { readonly choice: string, readonly reason: string | null, readonly authority: string | null, readonly capacity: Types.Capacity, readonly fromLine: number, readonly meetingId: string | null, readonly option: number | null, readonly outsideActivation: string | null, readonly supersedesId: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly by: string | null, readonly indicator: string | null, readonly target: number | null, readonly value: number | null, readonly standing: Types.GoalStanding | null, readonly organisation: { readonly id: string }, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly assessments: ReadonlyArray<{ readonly standing: Types.GoalStanding, readonly text: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }> } };

export type MeetingPartFragment = { readonly id: string, readonly kind: Types.MeetingKind, readonly stage: Types.MeetingStage, readonly startsAt: string, readonly nextAt: string | null, readonly pictureFrom: string, readonly place: string | null, readonly conclusion: string | null, readonly reason: string | null, readonly fromLine: number | null, readonly chair: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string }, readonly convened: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly started: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly overdue: { readonly number: number, readonly occurredAt: string } | null, readonly attendees: ReadonlyArray<{ readonly attendance: Types.Attendance, readonly name: string | null, readonly person: { readonly id: string, readonly name: string } | null }>, readonly agenda: ReadonlyArray<{ readonly number: number, readonly title: string, readonly topic: Types.Topic | null, readonly notes: ReadonlyArray<{ readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly notes: ReadonlyArray<{ readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type DecisionPartFragment = { readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly options: ReadonlyArray<string>, readonly entries: ReadonlyArray<number>, readonly neededBy: string | null, readonly reviewAt: string | null, readonly supersededBy: string | null, readonly withdrawn: string | null, readonly organisation: { readonly id: string }, readonly wanted: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly late: { readonly number: number, readonly occurredAt: string } | null, readonly reviewDue: { readonly number: number, readonly occurredAt: string } | null, readonly reviews: ReadonlyArray<{ readonly conclusion: string, readonly reviewAt: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }>, readonly made: { readonly choice: string, readonly reason: string | null, readonly authority: string | null, readonly capacity: Types.Capacity, readonly fromLine: number, readonly meetingId: string | null, readonly option: number | null, readonly outsideActivation: string | null, readonly supersedesId: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null };

export type GoalPartFragment = { readonly id: string, readonly text: string, readonly by: string | null, readonly indicator: string | null, readonly target: number | null, readonly value: number | null, readonly standing: Types.GoalStanding | null, readonly organisation: { readonly id: string }, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly assessments: ReadonlyArray<{ readonly standing: Types.GoalStanding, readonly text: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type LineOfQueryVariables = Exact<{
  incidentId: string;
  number: number;
}>;


export type LineOfQuery = { readonly entry: { readonly number: number, readonly text: string, readonly kind: Types.EntryKind } | null };

export type ConveneMeetingMutationVariables = Exact<{
  input: Types.ConveneMeetingInput;
}>;


export type ConveneMeetingMutation = { readonly conveneMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StartMeetingMutationVariables = Exact<{
  input: Types.StartMeetingInput;
}>;


export type StartMeetingMutation = { readonly startMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type NoteInMeetingMutationVariables = Exact<{
  input: Types.NoteInMeetingInput;
}>;


export type NoteInMeetingMutation = { readonly noteInMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AttendMeetingMutationVariables = Exact<{
  input: Types.AttendMeetingInput;
}>;


export type AttendMeetingMutation = { readonly attendMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AdjournMeetingMutationVariables = Exact<{
  input: Types.AdjournMeetingInput;
}>;


export type AdjournMeetingMutation = { readonly adjournMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type MoveMeetingMutationVariables = Exact<{
  input: Types.MoveMeetingInput;
}>;


export type MoveMeetingMutation = { readonly moveMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CancelMeetingMutationVariables = Exact<{
  input: Types.CancelMeetingInput;
}>;


export type CancelMeetingMutation = { readonly cancelMeeting:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type MakeDecisionMutationVariables = Exact<{
  input: Types.MakeDecisionInput;
}>;


export type MakeDecisionMutation = { readonly makeDecision:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WantDecisionMutationVariables = Exact<{
  input: Types.WantDecisionInput;
}>;


export type WantDecisionMutation = { readonly wantDecision:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviewDecisionMutationVariables = Exact<{
  input: Types.ReviewDecisionInput;
}>;


export type ReviewDecisionMutation = { readonly reviewDecision:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawDecisionMutationVariables = Exact<{
  input: Types.WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { readonly withdrawDecision:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type GiveFocusMutationVariables = Exact<{
  input: Types.SetFocusInput;
}>;


export type GiveFocusMutation = { readonly setFocus:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetGoalMutationVariables = Exact<{
  input: Types.SetGoalInput;
}>;


export type SetGoalMutation = { readonly setGoal:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AssessGoalMutationVariables = Exact<{
  input: Types.AssessGoalInput;
}>;


export type AssessGoalMutation = { readonly assessGoal:
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
export const MeetingPartFragmentDoc = new TypedDocumentString(`
    fragment MeetingPart on Meeting {
  id
  kind
  stage
  startsAt
  nextAt
  pictureFrom
  place
  conclusion
  reason
  fromLine
  chair {
    id
    name
  }
  organisation {
    id
  }
  convened {
    ...Said
  }
  started {
    ...Said
  }
  since {
    ...Said
  }
  overdue {
    number
    occurredAt
  }
  attendees {
    attendance
    name
    person {
      id
      name
    }
  }
  agenda {
    number
    title
    topic
    notes {
      text
      origin {
        ...Said
      }
    }
  }
  notes {
    text
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
}`, {"fragmentName":"MeetingPart"}) as unknown as TypedDocumentString<MeetingPartFragment, unknown>;
export const DecisionPartFragmentDoc = new TypedDocumentString(`
    fragment DecisionPart on Decision {
  id
  stage
  question
  options
  entries
  neededBy
  reviewAt
  supersededBy
  withdrawn
  organisation {
    id
  }
  wanted {
    ...Said
  }
  late {
    number
    occurredAt
  }
  reviewDue {
    number
    occurredAt
  }
  reviews {
    conclusion
    reviewAt
    origin {
      ...Said
    }
  }
  made {
    choice
    reason
    authority
    capacity
    fromLine
    meetingId
    option
    outsideActivation
    supersedesId
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
}`, {"fragmentName":"DecisionPart"}) as unknown as TypedDocumentString<DecisionPartFragment, unknown>;
export const GoalPartFragmentDoc = new TypedDocumentString(`
    fragment GoalPart on Goal {
  id
  text
  by
  indicator
  target
  value
  standing
  organisation {
    id
  }
  origin {
    ...Said
  }
  assessments {
    standing
    text
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
}`, {"fragmentName":"GoalPart"}) as unknown as TypedDocumentString<GoalPartFragment, unknown>;
export const MeetingsDocument = new TypedDocumentString(`
    subscription Meetings($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    newest {
      position
    }
    parts {
      organisation {
        id
        shortName
      }
      focus {
        items
        until
        origin {
          ...Said
        }
      }
    }
    meetings {
      ...MeetingPart
    }
    decisions {
      ...DecisionPart
    }
    goals {
      ...GoalPart
    }
  }
}
    fragment MeetingPart on Meeting {
  id
  kind
  stage
  startsAt
  nextAt
  pictureFrom
  place
  conclusion
  reason
  fromLine
  chair {
    id
    name
  }
  organisation {
    id
  }
  convened {
    ...Said
  }
  started {
    ...Said
  }
  since {
    ...Said
  }
  overdue {
    number
    occurredAt
  }
  attendees {
    attendance
    name
    person {
      id
      name
    }
  }
  agenda {
    number
    title
    topic
    notes {
      text
      origin {
        ...Said
      }
    }
  }
  notes {
    text
    origin {
      ...Said
    }
  }
}
fragment DecisionPart on Decision {
  id
  stage
  question
  options
  entries
  neededBy
  reviewAt
  supersededBy
  withdrawn
  organisation {
    id
  }
  wanted {
    ...Said
  }
  late {
    number
    occurredAt
  }
  reviewDue {
    number
    occurredAt
  }
  reviews {
    conclusion
    reviewAt
    origin {
      ...Said
    }
  }
  made {
    choice
    reason
    authority
    capacity
    fromLine
    meetingId
    option
    outsideActivation
    supersedesId
    origin {
      ...Said
    }
  }
}
fragment GoalPart on Goal {
  id
  text
  by
  indicator
  target
  value
  standing
  organisation {
    id
  }
  origin {
    ...Said
  }
  assessments {
    standing
    text
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
}`) as unknown as TypedDocumentString<MeetingsSubscription, MeetingsSubscriptionVariables>;
export const LineOfDocument = new TypedDocumentString(`
    query LineOf($incidentId: ID!, $number: Int!) {
  entry(incidentId: $incidentId, number: $number) {
    number
    text
    kind
  }
}
    `) as unknown as TypedDocumentString<LineOfQuery, LineOfQueryVariables>;
export const ConveneMeetingDocument = new TypedDocumentString(`
    mutation ConveneMeeting($input: ConveneMeetingInput!) {
  conveneMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<ConveneMeetingMutation, ConveneMeetingMutationVariables>;
export const StartMeetingDocument = new TypedDocumentString(`
    mutation StartMeeting($input: StartMeetingInput!) {
  startMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<StartMeetingMutation, StartMeetingMutationVariables>;
export const NoteInMeetingDocument = new TypedDocumentString(`
    mutation NoteInMeeting($input: NoteInMeetingInput!) {
  noteInMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<NoteInMeetingMutation, NoteInMeetingMutationVariables>;
export const AttendMeetingDocument = new TypedDocumentString(`
    mutation AttendMeeting($input: AttendMeetingInput!) {
  attendMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<AttendMeetingMutation, AttendMeetingMutationVariables>;
export const AdjournMeetingDocument = new TypedDocumentString(`
    mutation AdjournMeeting($input: AdjournMeetingInput!) {
  adjournMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<AdjournMeetingMutation, AdjournMeetingMutationVariables>;
export const MoveMeetingDocument = new TypedDocumentString(`
    mutation MoveMeeting($input: MoveMeetingInput!) {
  moveMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
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
}`) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const MakeDecisionDocument = new TypedDocumentString(`
    mutation MakeDecision($input: MakeDecisionInput!) {
  makeDecision(input: $input) {
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
}`) as unknown as TypedDocumentString<MakeDecisionMutation, MakeDecisionMutationVariables>;
export const WantDecisionDocument = new TypedDocumentString(`
    mutation WantDecision($input: WantDecisionInput!) {
  wantDecision(input: $input) {
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
}`) as unknown as TypedDocumentString<WantDecisionMutation, WantDecisionMutationVariables>;
export const ReviewDecisionDocument = new TypedDocumentString(`
    mutation ReviewDecision($input: ReviewDecisionInput!) {
  reviewDecision(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviewDecisionMutation, ReviewDecisionMutationVariables>;
export const WithdrawDecisionDocument = new TypedDocumentString(`
    mutation WithdrawDecision($input: WithdrawDecisionInput!) {
  withdrawDecision(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const GiveFocusDocument = new TypedDocumentString(`
    mutation GiveFocus($input: SetFocusInput!) {
  setFocus(input: $input) {
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
}`) as unknown as TypedDocumentString<GiveFocusMutation, GiveFocusMutationVariables>;
export const SetGoalDocument = new TypedDocumentString(`
    mutation SetGoal($input: SetGoalInput!) {
  setGoal(input: $input) {
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
}`) as unknown as TypedDocumentString<SetGoalMutation, SetGoalMutationVariables>;
export const AssessGoalDocument = new TypedDocumentString(`
    mutation AssessGoal($input: AssessGoalInput!) {
  assessGoal(input: $input) {
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
}`) as unknown as TypedDocumentString<AssessGoalMutation, AssessGoalMutationVariables>;