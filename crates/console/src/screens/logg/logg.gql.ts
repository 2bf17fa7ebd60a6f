/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type QueueLineFragment = { readonly awaits: Types.Awaited | null, readonly incidentId: string, readonly incident: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null }, readonly entry: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly mediaType: string, readonly size: number, readonly url: string | null }> } };

export type LogPageQueryVariables = Exact<{
  incidentId: string;
  filter?: Types.LogFilter | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LogPageQuery = { readonly installation: { readonly head: string }, readonly incidentLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly mediaType: string, readonly size: number, readonly url: string | null }> } }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type QueuePageQueryVariables = Exact<{
  filter?: Types.QueueFilter | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QueuePageQuery = { readonly installation: { readonly head: string }, readonly queue: { readonly edges: ReadonlyArray<{ readonly node: { readonly awaits: Types.Awaited | null, readonly incidentId: string, readonly incident: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null }, readonly entry: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly mediaType: string, readonly size: number, readonly url: string | null }> } } }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type LogEntryOfQueryVariables = Exact<{
  incidentId: string;
  number: number;
}>;


export type LogEntryOfQuery = { readonly entry: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly sha256: string | null, readonly sealedSha256: string, readonly mediaType: string, readonly size: number, readonly url: string | null }>, readonly shownTo: ReadonlyArray<{ readonly by: string, readonly means: Types.Means, readonly to: { readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }> | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null };

export type LogTiesQueryVariables = Exact<{
  incidentId: string;
}>;


export type LogTiesQuery = { readonly incident: { readonly id: string, readonly dutyLog: Types.DutyLogKind | null, readonly state: Types.IncidentState, readonly begunIn: { readonly incidentId: string, readonly numbers: ReadonlyArray<number> } | null, readonly incidentsMade: ReadonlyArray<{ readonly incidentId: string, readonly numbers: ReadonlyArray<number> }> } | null };

export type QueueLiveSubscriptionVariables = Exact<{
  filter?: Types.QueueFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type QueueLiveSubscription = { readonly queue: { readonly awaits: Types.Awaited | null, readonly incidentId: string, readonly incident: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null }, readonly entry: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly mediaType: string, readonly size: number, readonly url: string | null }> } } };

export type JudgeEntryMutationVariables = Exact<{
  input: Types.JudgeEntryInput;
}>;


export type JudgeEntryMutation = { readonly judgeEntry:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WidenShareMutationVariables = Exact<{
  input: Types.WidenShareInput;
}>;


export type WidenShareMutation = { readonly widenShare:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RecallShareMutationVariables = Exact<{
  input: Types.RecallShareInput;
}>;


export type RecallShareMutation = { readonly recallShare:
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
export const QueueLineFragmentDoc = new TypedDocumentString(`
    fragment QueueLine on QueueRow {
  awaits
  incidentId
  incident {
    ...IncidentMark
  }
  entry {
    ...EntryLine
  }
}
    fragment IncidentMark on Incident {
  id
  title
  exercise
  dutyLog
  severity
  state
  phase
  lead {
    id
    shortName
  }
}
fragment EntryLine on LogEntry {
  number
  position
  kind
  event
  text
  occurredAt
  recordedAt
  notedAt
  precision
  late
  from
  to
  channel
  priority
  phase
  verification
  source
  corrects
  correctedBy
  references
  generated
  erased
  scope
  restrictedTo
  screeningGround
  importedFrom {
    number
    line
  }
  recalls
  organisation {
    id
    shortName
  }
  recordedBy {
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
  attachments {
    name
    mediaType
    size
    url
  }
}`, {"fragmentName":"QueueLine"}) as unknown as TypedDocumentString<QueueLineFragment, unknown>;
export const LogPageDocument = new TypedDocumentString(`
    query LogPage($incidentId: ID!, $filter: LogFilter, $last: Int, $before: Position) {
  installation {
    head
  }
  incidentLog(
    incidentId: $incidentId
    filter: $filter
    last: $last
    before: $before
  ) {
    edges {
      node {
        ...EntryLine
      }
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
    fragment EntryLine on LogEntry {
  number
  position
  kind
  event
  text
  occurredAt
  recordedAt
  notedAt
  precision
  late
  from
  to
  channel
  priority
  phase
  verification
  source
  corrects
  correctedBy
  references
  generated
  erased
  scope
  restrictedTo
  screeningGround
  importedFrom {
    number
    line
  }
  recalls
  organisation {
    id
    shortName
  }
  recordedBy {
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
  attachments {
    name
    mediaType
    size
    url
  }
}`) as unknown as TypedDocumentString<LogPageQuery, LogPageQueryVariables>;
export const QueuePageDocument = new TypedDocumentString(`
    query QueuePage($filter: QueueFilter, $last: Int, $before: Position) {
  installation {
    head
  }
  queue(filter: $filter, last: $last, before: $before) {
    edges {
      node {
        ...QueueLine
      }
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
    fragment QueueLine on QueueRow {
  awaits
  incidentId
  incident {
    ...IncidentMark
  }
  entry {
    ...EntryLine
  }
}
fragment IncidentMark on Incident {
  id
  title
  exercise
  dutyLog
  severity
  state
  phase
  lead {
    id
    shortName
  }
}
fragment EntryLine on LogEntry {
  number
  position
  kind
  event
  text
  occurredAt
  recordedAt
  notedAt
  precision
  late
  from
  to
  channel
  priority
  phase
  verification
  source
  corrects
  correctedBy
  references
  generated
  erased
  scope
  restrictedTo
  screeningGround
  importedFrom {
    number
    line
  }
  recalls
  organisation {
    id
    shortName
  }
  recordedBy {
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
  attachments {
    name
    mediaType
    size
    url
  }
}`) as unknown as TypedDocumentString<QueuePageQuery, QueuePageQueryVariables>;
export const LogEntryOfDocument = new TypedDocumentString(`
    query LogEntryOf($incidentId: ID!, $number: Int!) {
  entry(incidentId: $incidentId, number: $number) {
    ...EntryLine
    attachments {
      name
      sha256
      sealedSha256
    }
    shownTo {
      by
      means
      to {
        person {
          id
          name
        }
        organisation {
          id
          shortName
        }
      }
    }
  }
}
    fragment EntryLine on LogEntry {
  number
  position
  kind
  event
  text
  occurredAt
  recordedAt
  notedAt
  precision
  late
  from
  to
  channel
  priority
  phase
  verification
  source
  corrects
  correctedBy
  references
  generated
  erased
  scope
  restrictedTo
  screeningGround
  importedFrom {
    number
    line
  }
  recalls
  organisation {
    id
    shortName
  }
  recordedBy {
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
  attachments {
    name
    mediaType
    size
    url
  }
}`) as unknown as TypedDocumentString<LogEntryOfQuery, LogEntryOfQueryVariables>;
export const LogTiesDocument = new TypedDocumentString(`
    query LogTies($incidentId: ID!) {
  incident(id: $incidentId) {
    id
    dutyLog
    state
    begunIn {
      incidentId
      numbers
    }
    incidentsMade {
      incidentId
      numbers
    }
  }
}
    `) as unknown as TypedDocumentString<LogTiesQuery, LogTiesQueryVariables>;
export const QueueLiveDocument = new TypedDocumentString(`
    subscription QueueLive($filter: QueueFilter, $after: Position) {
  queue(filter: $filter, after: $after) {
    ...QueueLine
  }
}
    fragment QueueLine on QueueRow {
  awaits
  incidentId
  incident {
    ...IncidentMark
  }
  entry {
    ...EntryLine
  }
}
fragment IncidentMark on Incident {
  id
  title
  exercise
  dutyLog
  severity
  state
  phase
  lead {
    id
    shortName
  }
}
fragment EntryLine on LogEntry {
  number
  position
  kind
  event
  text
  occurredAt
  recordedAt
  notedAt
  precision
  late
  from
  to
  channel
  priority
  phase
  verification
  source
  corrects
  correctedBy
  references
  generated
  erased
  scope
  restrictedTo
  screeningGround
  importedFrom {
    number
    line
  }
  recalls
  organisation {
    id
    shortName
  }
  recordedBy {
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
  attachments {
    name
    mediaType
    size
    url
  }
}`) as unknown as TypedDocumentString<QueueLiveSubscription, QueueLiveSubscriptionVariables>;
export const JudgeEntryDocument = new TypedDocumentString(`
    mutation JudgeEntry($input: JudgeEntryInput!) {
  judgeEntry(input: $input) {
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
}`) as unknown as TypedDocumentString<JudgeEntryMutation, JudgeEntryMutationVariables>;
export const WidenShareDocument = new TypedDocumentString(`
    mutation WidenShare($input: WidenShareInput!) {
  widenShare(input: $input) {
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
}`) as unknown as TypedDocumentString<WidenShareMutation, WidenShareMutationVariables>;
export const RecallShareDocument = new TypedDocumentString(`
    mutation RecallShare($input: RecallShareInput!) {
  recallShare(input: $input) {
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
}`) as unknown as TypedDocumentString<RecallShareMutation, RecallShareMutationVariables>;