/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type NotificationsSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type NotificationsSubscription = { readonly situation: { readonly notifications: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly text: string, readonly drill: boolean, readonly again: string | null, readonly called: number, readonly sent: number, readonly delivered: number, readonly confirmed: number, readonly declined: number, readonly notReached: number, readonly unanswered: number, readonly nextDueAt: string | null, readonly organisation: { readonly id: string }, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly stopped: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly run: { readonly order: Types.ListOrder, readonly onTimeout: Types.OnTimeout, readonly ackTimeoutsSeconds: ReadonlyArray<number> } | null, readonly channels: ReadonlyArray<{ readonly channel: Types.Channel, readonly dead: boolean, readonly reason: string | null, readonly sent: number, readonly failed: number, readonly waiting: number }>, readonly report: { readonly medianResponseSeconds: number | null, readonly notReached: ReadonlyArray<number>, readonly withoutContactPoint: ReadonlyArray<number>, readonly channelsFailed: ReadonlyArray<number>, readonly responses: ReadonlyArray<{ readonly recipient: number, readonly seconds: number }> }, readonly recipients: ReadonlyArray<{ readonly number: number, readonly entry: number | null, readonly name: string, readonly role: string | null, readonly delivery: Types.Delivery, readonly dueAt: string | null, readonly stoodInFor: boolean, readonly person: { readonly id: string } | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly attempt: number | null, readonly delivery: Types.Delivery | null, readonly channel: Types.Channel | null, readonly by: Types.AnsweredBy | null, readonly words: string | null, readonly etaMinutes: number | null, readonly passedTo: number | null, readonly unreached: Types.Unreached | null, readonly origin: { readonly number: number, readonly occurredAt: string } }>, readonly attempts: ReadonlyArray<{ readonly number: number, readonly channel: Types.Channel, readonly address: string | null, readonly standing: Types.AttemptStanding, readonly reason: string | null, readonly round: number, readonly since: { readonly occurredAt: string } }> }> }> } };

export type NotificationPartFragment = { readonly id: string, readonly list: string | null, readonly text: string, readonly drill: boolean, readonly again: string | null, readonly called: number, readonly sent: number, readonly delivered: number, readonly confirmed: number, readonly declined: number, readonly notReached: number, readonly unanswered: number, readonly nextDueAt: string | null, readonly organisation: { readonly id: string }, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly stopped: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly run: { readonly order: Types.ListOrder, readonly onTimeout: Types.OnTimeout, readonly ackTimeoutsSeconds: ReadonlyArray<number> } | null, readonly channels: ReadonlyArray<{ readonly channel: Types.Channel, readonly dead: boolean, readonly reason: string | null, readonly sent: number, readonly failed: number, readonly waiting: number }>, readonly report: { readonly medianResponseSeconds: number | null, readonly notReached: ReadonlyArray<number>, readonly withoutContactPoint: ReadonlyArray<number>, readonly channelsFailed: ReadonlyArray<number>, readonly responses: ReadonlyArray<{ readonly recipient: number, readonly seconds: number }> }, readonly recipients: ReadonlyArray<{ readonly number: number, readonly entry: number | null, readonly name: string, readonly role: string | null, readonly delivery: Types.Delivery, readonly dueAt: string | null, readonly stoodInFor: boolean, readonly person: { readonly id: string } | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly attempt: number | null, readonly delivery: Types.Delivery | null, readonly channel: Types.Channel | null, readonly by: Types.AnsweredBy | null, readonly words: string | null, readonly etaMinutes: number | null, readonly passedTo: number | null, readonly unreached: Types.Unreached | null, readonly origin: { readonly number: number, readonly occurredAt: string } }>, readonly attempts: ReadonlyArray<{ readonly number: number, readonly channel: Types.Channel, readonly address: string | null, readonly standing: Types.AttemptStanding, readonly reason: string | null, readonly round: number, readonly since: { readonly occurredAt: string } }> }> };

export type RecipientPartFragment = { readonly number: number, readonly entry: number | null, readonly name: string, readonly role: string | null, readonly delivery: Types.Delivery, readonly dueAt: string | null, readonly stoodInFor: boolean, readonly person: { readonly id: string } | null, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly attempt: number | null, readonly delivery: Types.Delivery | null, readonly channel: Types.Channel | null, readonly by: Types.AnsweredBy | null, readonly words: string | null, readonly etaMinutes: number | null, readonly passedTo: number | null, readonly unreached: Types.Unreached | null, readonly origin: { readonly number: number, readonly occurredAt: string } }>, readonly attempts: ReadonlyArray<{ readonly number: number, readonly channel: Types.Channel, readonly address: string | null, readonly standing: Types.AttemptStanding, readonly reason: string | null, readonly round: number, readonly since: { readonly occurredAt: string } }> };

export type InboundWarningsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboundWarningsSubscription = { readonly warnings: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly event: string, readonly description: string | null, readonly consequences: string | null, readonly instruction: string | null, readonly area: string | null, readonly counties: ReadonlyArray<string>, readonly level: Types.WarningLevel, readonly state: Types.WarningState, readonly exercise: boolean, readonly sender: string, readonly senderId: string, readonly sentAt: string | null, readonly onset: string | null, readonly expires: string | null, readonly receivedAt: string, readonly updatedAt: string | null, readonly needsAcknowledgement: boolean, readonly web: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly incidents: ReadonlyArray<{ readonly id: string, readonly title: string | null }>, readonly acknowledged: { readonly at: string, readonly note: string | null, readonly by: { readonly person: { readonly id: string, readonly name: string } } } | null, readonly setAside: { readonly at: string, readonly note: string | null, readonly by: { readonly person: { readonly id: string, readonly name: string } } } | null }> };

export type WarningsOverQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningsOverQuery = { readonly warnings: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly event: string, readonly description: string | null, readonly consequences: string | null, readonly instruction: string | null, readonly area: string | null, readonly counties: ReadonlyArray<string>, readonly level: Types.WarningLevel, readonly state: Types.WarningState, readonly exercise: boolean, readonly sender: string, readonly senderId: string, readonly sentAt: string | null, readonly onset: string | null, readonly expires: string | null, readonly receivedAt: string, readonly updatedAt: string | null, readonly needsAcknowledgement: boolean, readonly web: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly incidents: ReadonlyArray<{ readonly id: string, readonly title: string | null }>, readonly acknowledged: { readonly at: string, readonly note: string | null, readonly by: { readonly person: { readonly id: string, readonly name: string } } } | null, readonly setAside: { readonly at: string, readonly note: string | null, readonly by: { readonly person: { readonly id: string, readonly name: string } } } | null }> };

export type AttachedWarningsQueryVariables = Exact<{
  incidentId: string;
}>;


export type AttachedWarningsQuery = { readonly incident: { readonly id: string, readonly title: string | null, readonly warnings: ReadonlyArray<{ readonly warningId: string }> } | null };

export type WarningPartFragment = { readonly id: string, readonly headline: string | null, readonly event: string, readonly description: string | null, readonly consequences: string | null, readonly instruction: string | null, readonly area: string | null, readonly counties: ReadonlyArray<string>, readonly level: Types.WarningLevel, readonly state: Types.WarningState, readonly exercise: boolean, readonly sender: string, readonly senderId: string, readonly sentAt: string | null, readonly onset: string | null, readonly expires: string | null, readonly receivedAt: string, readonly updatedAt: string | null, readonly needsAcknowledgement: boolean, readonly web: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly incidents: ReadonlyArray<{ readonly id: string, readonly title: string | null }>, readonly acknowledged: { readonly at: string, readonly note: string | null, readonly by: { readonly person: { readonly id: string, readonly name: string } } } | null, readonly setAside: { readonly at: string, readonly note: string | null, readonly by: { readonly person: { readonly id: string, readonly name: string } } } | null };

export type StartNotificationListMutationVariables = Exact<{
  input: Types.StartNotificationListInput;
}>;


export type StartNotificationListMutation = { readonly startNotificationList:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StartNotificationMutationVariables = Exact<{
  input: Types.StartNotificationInput;
}>;


export type StartNotificationMutation = { readonly startNotification:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type NotifyPeopleMutationVariables = Exact<{
  input: Types.NotifyPeopleInput;
}>;


export type NotifyPeopleMutation = { readonly notifyPeople:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StopNotificationMutationVariables = Exact<{
  input: Types.StopNotificationInput;
}>;


export type StopNotificationMutation = { readonly stopNotification:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReachedByOtherMeansMutationVariables = Exact<{
  input: Types.RecordReachedByOtherMeansInput;
}>;


export type ReachedByOtherMeansMutation = { readonly recordReachedByOtherMeans:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AcknowledgeWarningMutationVariables = Exact<{
  input: Types.AcknowledgeWarningInput;
}>;


export type AcknowledgeWarningMutation = { readonly acknowledgeWarning:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetAsideWarningMutationVariables = Exact<{
  input: Types.SetAsideWarningInput;
}>;


export type SetAsideWarningMutation = { readonly setAsideWarning:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type OpenFromWarningMutationVariables = Exact<{
  input: Types.OpenIncidentFromWarningInput;
}>;


export type OpenFromWarningMutation = { readonly openIncidentFromWarning:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AttachWarningMutationVariables = Exact<{
  input: Types.AttachWarningInput;
}>;


export type AttachWarningMutation = { readonly attachWarning:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type MarkSentMutationVariables = Exact<{
  input: Types.MarkSentInput;
}>;


export type MarkSentMutation = { readonly markSent:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type TakeWarningMutationVariables = Exact<{
  input: Types.TakeWarningInput;
}>;


export type TakeWarningMutation = { readonly takeWarning: { readonly __typename: 'TakenWarning', readonly trouble: string | null, readonly organisations: ReadonlyArray<{ readonly identifier: string, readonly new: boolean, readonly organisation: { readonly id: string, readonly shortName: string }, readonly refusal: { readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole> } | null }> } };

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
export const RecipientPartFragmentDoc = new TypedDocumentString(`
    fragment RecipientPart on Recipient {
  number
  entry
  name
  role
  delivery
  dueAt
  stoodInFor
  person {
    id
  }
  since {
    ...Said
  }
  steps {
    attempt
    delivery
    channel
    by
    words
    etaMinutes
    passedTo
    unreached
    origin {
      number
      occurredAt
    }
  }
  attempts {
    number
    channel
    address
    standing
    reason
    round
    since {
      occurredAt
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
}`, {"fragmentName":"RecipientPart"}) as unknown as TypedDocumentString<RecipientPartFragment, unknown>;
export const NotificationPartFragmentDoc = new TypedDocumentString(`
    fragment NotificationPart on Notification {
  id
  list
  text
  drill
  again
  called
  sent
  delivered
  confirmed
  declined
  notReached
  unanswered
  nextDueAt
  organisation {
    id
  }
  origin {
    ...Said
  }
  stopped {
    ...Said
  }
  run {
    order
    onTimeout
    ackTimeoutsSeconds
  }
  channels {
    channel
    dead
    reason
    sent
    failed
    waiting
  }
  report {
    medianResponseSeconds
    notReached
    withoutContactPoint
    channelsFailed
    responses {
      recipient
      seconds
    }
  }
  recipients {
    ...RecipientPart
  }
}
    fragment RecipientPart on Recipient {
  number
  entry
  name
  role
  delivery
  dueAt
  stoodInFor
  person {
    id
  }
  since {
    ...Said
  }
  steps {
    attempt
    delivery
    channel
    by
    words
    etaMinutes
    passedTo
    unreached
    origin {
      number
      occurredAt
    }
  }
  attempts {
    number
    channel
    address
    standing
    reason
    round
    since {
      occurredAt
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
}`, {"fragmentName":"NotificationPart"}) as unknown as TypedDocumentString<NotificationPartFragment, unknown>;
export const WarningPartFragmentDoc = new TypedDocumentString(`
    fragment WarningPart on Warning {
  id
  headline
  event
  description
  consequences
  instruction
  area
  counties
  level
  state
  exercise
  sender
  senderId
  sentAt
  onset
  expires
  receivedAt
  updatedAt
  needsAcknowledgement
  web
  organisation {
    id
    shortName
  }
  incidents {
    id
    title
  }
  acknowledged {
    at
    note
    by {
      person {
        id
        name
      }
    }
  }
  setAside {
    at
    note
    by {
      person {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"WarningPart"}) as unknown as TypedDocumentString<WarningPartFragment, unknown>;
export const NotificationsDocument = new TypedDocumentString(`
    subscription Notifications($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    notifications {
      ...NotificationPart
    }
  }
}
    fragment NotificationPart on Notification {
  id
  list
  text
  drill
  again
  called
  sent
  delivered
  confirmed
  declined
  notReached
  unanswered
  nextDueAt
  organisation {
    id
  }
  origin {
    ...Said
  }
  stopped {
    ...Said
  }
  run {
    order
    onTimeout
    ackTimeoutsSeconds
  }
  channels {
    channel
    dead
    reason
    sent
    failed
    waiting
  }
  report {
    medianResponseSeconds
    notReached
    withoutContactPoint
    channelsFailed
    responses {
      recipient
      seconds
    }
  }
  recipients {
    ...RecipientPart
  }
}
fragment RecipientPart on Recipient {
  number
  entry
  name
  role
  delivery
  dueAt
  stoodInFor
  person {
    id
  }
  since {
    ...Said
  }
  steps {
    attempt
    delivery
    channel
    by
    words
    etaMinutes
    passedTo
    unreached
    origin {
      number
      occurredAt
    }
  }
  attempts {
    number
    channel
    address
    standing
    reason
    round
    since {
      occurredAt
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
}`) as unknown as TypedDocumentString<NotificationsSubscription, NotificationsSubscriptionVariables>;
export const InboundWarningsDocument = new TypedDocumentString(`
    subscription InboundWarnings {
  warnings {
    ...WarningPart
  }
}
    fragment WarningPart on Warning {
  id
  headline
  event
  description
  consequences
  instruction
  area
  counties
  level
  state
  exercise
  sender
  senderId
  sentAt
  onset
  expires
  receivedAt
  updatedAt
  needsAcknowledgement
  web
  organisation {
    id
    shortName
  }
  incidents {
    id
    title
  }
  acknowledged {
    at
    note
    by {
      person {
        id
        name
      }
    }
  }
  setAside {
    at
    note
    by {
      person {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<InboundWarningsSubscription, InboundWarningsSubscriptionVariables>;
export const WarningsOverDocument = new TypedDocumentString(`
    query WarningsOver {
  warnings(over: true) {
    ...WarningPart
  }
}
    fragment WarningPart on Warning {
  id
  headline
  event
  description
  consequences
  instruction
  area
  counties
  level
  state
  exercise
  sender
  senderId
  sentAt
  onset
  expires
  receivedAt
  updatedAt
  needsAcknowledgement
  web
  organisation {
    id
    shortName
  }
  incidents {
    id
    title
  }
  acknowledged {
    at
    note
    by {
      person {
        id
        name
      }
    }
  }
  setAside {
    at
    note
    by {
      person {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<WarningsOverQuery, WarningsOverQueryVariables>;
export const AttachedWarningsDocument = new TypedDocumentString(`
    query AttachedWarnings($incidentId: ID!) {
  incident(id: $incidentId) {
    id
    title
    warnings {
      warningId
    }
  }
}
    `) as unknown as TypedDocumentString<AttachedWarningsQuery, AttachedWarningsQueryVariables>;
export const StartNotificationListDocument = new TypedDocumentString(`
    mutation StartNotificationList($input: StartNotificationListInput!) {
  startNotificationList(input: $input) {
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
}`) as unknown as TypedDocumentString<StartNotificationListMutation, StartNotificationListMutationVariables>;
export const StartNotificationDocument = new TypedDocumentString(`
    mutation StartNotification($input: StartNotificationInput!) {
  startNotification(input: $input) {
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
}`) as unknown as TypedDocumentString<StartNotificationMutation, StartNotificationMutationVariables>;
export const NotifyPeopleDocument = new TypedDocumentString(`
    mutation NotifyPeople($input: NotifyPeopleInput!) {
  notifyPeople(input: $input) {
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
}`) as unknown as TypedDocumentString<NotifyPeopleMutation, NotifyPeopleMutationVariables>;
export const StopNotificationDocument = new TypedDocumentString(`
    mutation StopNotification($input: StopNotificationInput!) {
  stopNotification(input: $input) {
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
}`) as unknown as TypedDocumentString<StopNotificationMutation, StopNotificationMutationVariables>;
export const ReachedByOtherMeansDocument = new TypedDocumentString(`
    mutation ReachedByOtherMeans($input: RecordReachedByOtherMeansInput!) {
  recordReachedByOtherMeans(input: $input) {
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
}`) as unknown as TypedDocumentString<ReachedByOtherMeansMutation, ReachedByOtherMeansMutationVariables>;
export const AcknowledgeWarningDocument = new TypedDocumentString(`
    mutation AcknowledgeWarning($input: AcknowledgeWarningInput!) {
  acknowledgeWarning(input: $input) {
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
}`) as unknown as TypedDocumentString<AcknowledgeWarningMutation, AcknowledgeWarningMutationVariables>;
export const SetAsideWarningDocument = new TypedDocumentString(`
    mutation SetAsideWarning($input: SetAsideWarningInput!) {
  setAsideWarning(input: $input) {
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
}`) as unknown as TypedDocumentString<SetAsideWarningMutation, SetAsideWarningMutationVariables>;
export const OpenFromWarningDocument = new TypedDocumentString(`
    mutation OpenFromWarning($input: OpenIncidentFromWarningInput!) {
  openIncidentFromWarning(input: $input) {
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
}`) as unknown as TypedDocumentString<OpenFromWarningMutation, OpenFromWarningMutationVariables>;
export const AttachWarningDocument = new TypedDocumentString(`
    mutation AttachWarning($input: AttachWarningInput!) {
  attachWarning(input: $input) {
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
}`) as unknown as TypedDocumentString<AttachWarningMutation, AttachWarningMutationVariables>;
export const MarkSentDocument = new TypedDocumentString(`
    mutation MarkSent($input: MarkSentInput!) {
  markSent(input: $input) {
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
}`) as unknown as TypedDocumentString<MarkSentMutation, MarkSentMutationVariables>;
export const TakeWarningDocument = new TypedDocumentString(`
    mutation TakeWarning($input: TakeWarningInput!) {
  takeWarning(input: $input) {
    __typename
    trouble
    organisations {
      identifier
      new
      organisation {
        id
        shortName
      }
      refusal {
        code
        message
        couldBeDoneBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TakeWarningMutation, TakeWarningMutationVariables>;