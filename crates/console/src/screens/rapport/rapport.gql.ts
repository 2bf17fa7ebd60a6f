/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ReportsSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type ReportsSubscription = { readonly situation: { readonly newest: { readonly position: string } | null, readonly situationReports: ReadonlyArray<{ readonly id: string, readonly stage: Types.ReportStage, readonly leftOut: number, readonly orderId: string | null, readonly comparedWith: string | null, readonly supersededBy: string | null, readonly organisation: { readonly id: string }, readonly written: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly reviewed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly approved: { readonly capacity: Types.Capacity, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly sent: { readonly channel: Types.Channel | null, readonly to: ReadonlyArray<string>, readonly reference: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly acknowledged: ReadonlyArray<{ readonly answer: string | null, readonly by: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }>, readonly fields: ReadonlyArray<{ readonly key: string, readonly name: string, readonly content: Types.ReportContent, readonly text: string | null, readonly lines: ReadonlyArray<{ readonly text: string, readonly value: number | null, readonly unit: string | null, readonly asOf: string | null, readonly entry: number | null, readonly sinceLast: Types.SinceLast | null, readonly verification: Types.Verification | null, readonly stage: Types.MeasureStage | null }> }> }>, readonly reportOrders: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string | null, readonly due: string | null, readonly firstDue: string, readonly nextDue: string | null, readonly everyMinutes: number | null, readonly organisation: { readonly id: string }, readonly ordered: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly acknowledged: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly completed: { readonly number: number } | null, readonly missed: ReadonlyArray<{ readonly due: string }> }>, readonly information: ReadonlyArray<{ readonly id: string, readonly audience: Types.Audience | null, readonly stage: Types.InformationStage, readonly publicVersion: number | null, readonly organisation: { readonly id: string }, readonly public: ReadonlyArray<{ readonly version: number, readonly reason: string | null, readonly from: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly to: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string, readonly text: string, readonly language: string, readonly about: ReadonlyArray<Types.PoliceMatter>, readonly written: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly cleared: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly police: { readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly told: { readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null }> }> } };

export type ReportPartFragment = { readonly id: string, readonly stage: Types.ReportStage, readonly leftOut: number, readonly orderId: string | null, readonly comparedWith: string | null, readonly supersededBy: string | null, readonly organisation: { readonly id: string }, readonly written: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly reviewed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly approved: { readonly capacity: Types.Capacity, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly sent: { readonly channel: Types.Channel | null, readonly to: ReadonlyArray<string>, readonly reference: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly acknowledged: ReadonlyArray<{ readonly answer: string | null, readonly by: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }>, readonly fields: ReadonlyArray<{ readonly key: string, readonly name: string, readonly content: Types.ReportContent, readonly text: string | null, readonly lines: ReadonlyArray<{ readonly text: string, readonly value: number | null, readonly unit: string | null, readonly asOf: string | null, readonly entry: number | null, readonly sinceLast: Types.SinceLast | null, readonly verification: Types.Verification | null, readonly stage: Types.MeasureStage | null }> }> };

export type OrderPartFragment = { readonly id: string, readonly from: string, readonly text: string | null, readonly due: string | null, readonly firstDue: string, readonly nextDue: string | null, readonly everyMinutes: number | null, readonly organisation: { readonly id: string }, readonly ordered: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly acknowledged: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly completed: { readonly number: number } | null, readonly missed: ReadonlyArray<{ readonly due: string }> };

export type InformationPartFragment = { readonly id: string, readonly audience: Types.Audience | null, readonly stage: Types.InformationStage, readonly publicVersion: number | null, readonly organisation: { readonly id: string }, readonly public: ReadonlyArray<{ readonly version: number, readonly reason: string | null, readonly from: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly to: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string, readonly text: string, readonly language: string, readonly about: ReadonlyArray<Types.PoliceMatter>, readonly written: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly cleared: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly police: { readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly told: { readonly text: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null }> };

export type TemplateQueryVariables = Exact<{
  organisationId: string;
}>;


export type TemplateQuery = { readonly organisation: { readonly id: string, readonly reportTemplate: { readonly version: number, readonly fields: ReadonlyArray<{ readonly key: string, readonly name: string, readonly content: Types.ReportContent }> } } | null };

export type DraftReportMutationVariables = Exact<{
  input: Types.DraftSituationReportInput;
}>;


export type DraftReportMutation = { readonly draftSituationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviseReportMutationVariables = Exact<{
  input: Types.ReviseSituationReportInput;
}>;


export type ReviseReportMutation = { readonly reviseSituationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviewReportMutationVariables = Exact<{
  input: Types.ReviewSituationReportInput;
}>;


export type ReviewReportMutation = { readonly reviewSituationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ApproveReportMutationVariables = Exact<{
  input: Types.ApproveSituationReportInput;
}>;


export type ApproveReportMutation = { readonly approveSituationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SendReportMutationVariables = Exact<{
  input: Types.SendSituationReportInput;
}>;


export type SendReportMutation = { readonly sendSituationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AcknowledgeReportMutationVariables = Exact<{
  input: Types.AcknowledgeSituationReportInput;
}>;


export type AcknowledgeReportMutation = { readonly acknowledgeSituationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type OrderReportsMutationVariables = Exact<{
  input: Types.OrderSituationReportsInput;
}>;


export type OrderReportsMutation = { readonly orderSituationReports:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndReportOrderMutationVariables = Exact<{
  input: Types.EndReportOrderInput;
}>;


export type EndReportOrderMutation = { readonly endReportOrder:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AcknowledgeReportOrderMutationVariables = Exact<{
  input: Types.AcknowledgeReportOrderInput;
}>;


export type AcknowledgeReportOrderMutation = { readonly acknowledgeReportOrder:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DraftInformationMutationVariables = Exact<{
  input: Types.DraftInformationInput;
}>;


export type DraftInformationMutation = { readonly draftInformation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviseInformationMutationVariables = Exact<{
  input: Types.ReviseInformationInput;
}>;


export type ReviseInformationMutation = { readonly reviseInformation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ClearInformationMutationVariables = Exact<{
  input: Types.ClearInformationInput;
}>;


export type ClearInformationMutation = { readonly clearInformation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PoliceClearanceMutationVariables = Exact<{
  input: Types.RecordPoliceClearanceInput;
}>;


export type PoliceClearanceMutation = { readonly recordPoliceClearance:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AffectedToldMutationVariables = Exact<{
  input: Types.RecordAffectedToldInput;
}>;


export type AffectedToldMutation = { readonly recordAffectedTold:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PublishInformationMutationVariables = Exact<{
  input: Types.PublishInformationInput;
}>;


export type PublishInformationMutation = { readonly publishInformation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawInformationMutationVariables = Exact<{
  input: Types.WithdrawInformationInput;
}>;


export type WithdrawInformationMutation = { readonly withdrawInformation:
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
export const ReportPartFragmentDoc = new TypedDocumentString(`
    fragment ReportPart on SituationReport {
  id
  stage
  leftOut
  orderId
  comparedWith
  supersededBy
  organisation {
    id
  }
  written {
    ...Said
  }
  since {
    ...Said
  }
  reviewed {
    ...Said
  }
  approved {
    capacity
    origin {
      ...Said
    }
  }
  sent {
    channel
    to
    reference
    origin {
      ...Said
    }
  }
  acknowledged {
    answer
    by
    origin {
      ...Said
    }
  }
  fields {
    key
    name
    content
    text
    lines {
      text
      value
      unit
      asOf
      entry
      sinceLast
      verification
      stage
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
}`, {"fragmentName":"ReportPart"}) as unknown as TypedDocumentString<ReportPartFragment, unknown>;
export const OrderPartFragmentDoc = new TypedDocumentString(`
    fragment OrderPart on ReportOrder {
  id
  from
  text
  due
  firstDue
  nextDue
  everyMinutes
  organisation {
    id
  }
  ordered {
    ...Said
  }
  acknowledged {
    ...Said
  }
  completed {
    number
  }
  missed {
    due
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
}`, {"fragmentName":"OrderPart"}) as unknown as TypedDocumentString<OrderPartFragment, unknown>;
export const InformationPartFragmentDoc = new TypedDocumentString(`
    fragment InformationPart on Information {
  id
  audience
  stage
  publicVersion
  organisation {
    id
  }
  public {
    version
    reason
    from {
      ...Said
    }
    to {
      ...Said
    }
  }
  versions {
    number
    title
    text
    language
    about
    written {
      ...Said
    }
    cleared {
      ...Said
    }
    police {
      text
      origin {
        ...Said
      }
    }
    told {
      text
      origin {
        ...Said
      }
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
}`, {"fragmentName":"InformationPart"}) as unknown as TypedDocumentString<InformationPartFragment, unknown>;
export const ReportsDocument = new TypedDocumentString(`
    subscription Reports($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    newest {
      position
    }
    situationReports {
      ...ReportPart
    }
    reportOrders {
      ...OrderPart
    }
    information {
      ...InformationPart
    }
  }
}
    fragment ReportPart on SituationReport {
  id
  stage
  leftOut
  orderId
  comparedWith
  supersededBy
  organisation {
    id
  }
  written {
    ...Said
  }
  since {
    ...Said
  }
  reviewed {
    ...Said
  }
  approved {
    capacity
    origin {
      ...Said
    }
  }
  sent {
    channel
    to
    reference
    origin {
      ...Said
    }
  }
  acknowledged {
    answer
    by
    origin {
      ...Said
    }
  }
  fields {
    key
    name
    content
    text
    lines {
      text
      value
      unit
      asOf
      entry
      sinceLast
      verification
      stage
    }
  }
}
fragment OrderPart on ReportOrder {
  id
  from
  text
  due
  firstDue
  nextDue
  everyMinutes
  organisation {
    id
  }
  ordered {
    ...Said
  }
  acknowledged {
    ...Said
  }
  completed {
    number
  }
  missed {
    due
  }
}
fragment InformationPart on Information {
  id
  audience
  stage
  publicVersion
  organisation {
    id
  }
  public {
    version
    reason
    from {
      ...Said
    }
    to {
      ...Said
    }
  }
  versions {
    number
    title
    text
    language
    about
    written {
      ...Said
    }
    cleared {
      ...Said
    }
    police {
      text
      origin {
        ...Said
      }
    }
    told {
      text
      origin {
        ...Said
      }
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
}`) as unknown as TypedDocumentString<ReportsSubscription, ReportsSubscriptionVariables>;
export const TemplateDocument = new TypedDocumentString(`
    query Template($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    reportTemplate {
      version
      fields {
        key
        name
        content
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateQuery, TemplateQueryVariables>;
export const DraftReportDocument = new TypedDocumentString(`
    mutation DraftReport($input: DraftSituationReportInput!) {
  draftSituationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<DraftReportMutation, DraftReportMutationVariables>;
export const ReviseReportDocument = new TypedDocumentString(`
    mutation ReviseReport($input: ReviseSituationReportInput!) {
  reviseSituationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviseReportMutation, ReviseReportMutationVariables>;
export const ReviewReportDocument = new TypedDocumentString(`
    mutation ReviewReport($input: ReviewSituationReportInput!) {
  reviewSituationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviewReportMutation, ReviewReportMutationVariables>;
export const ApproveReportDocument = new TypedDocumentString(`
    mutation ApproveReport($input: ApproveSituationReportInput!) {
  approveSituationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<ApproveReportMutation, ApproveReportMutationVariables>;
export const SendReportDocument = new TypedDocumentString(`
    mutation SendReport($input: SendSituationReportInput!) {
  sendSituationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<SendReportMutation, SendReportMutationVariables>;
export const AcknowledgeReportDocument = new TypedDocumentString(`
    mutation AcknowledgeReport($input: AcknowledgeSituationReportInput!) {
  acknowledgeSituationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<AcknowledgeReportMutation, AcknowledgeReportMutationVariables>;
export const OrderReportsDocument = new TypedDocumentString(`
    mutation OrderReports($input: OrderSituationReportsInput!) {
  orderSituationReports(input: $input) {
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
}`) as unknown as TypedDocumentString<OrderReportsMutation, OrderReportsMutationVariables>;
export const EndReportOrderDocument = new TypedDocumentString(`
    mutation EndReportOrder($input: EndReportOrderInput!) {
  endReportOrder(input: $input) {
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
}`) as unknown as TypedDocumentString<EndReportOrderMutation, EndReportOrderMutationVariables>;
export const AcknowledgeReportOrderDocument = new TypedDocumentString(`
    mutation AcknowledgeReportOrder($input: AcknowledgeReportOrderInput!) {
  acknowledgeReportOrder(input: $input) {
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
}`) as unknown as TypedDocumentString<AcknowledgeReportOrderMutation, AcknowledgeReportOrderMutationVariables>;
export const DraftInformationDocument = new TypedDocumentString(`
    mutation DraftInformation($input: DraftInformationInput!) {
  draftInformation(input: $input) {
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
}`) as unknown as TypedDocumentString<DraftInformationMutation, DraftInformationMutationVariables>;
export const ReviseInformationDocument = new TypedDocumentString(`
    mutation ReviseInformation($input: ReviseInformationInput!) {
  reviseInformation(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviseInformationMutation, ReviseInformationMutationVariables>;
export const ClearInformationDocument = new TypedDocumentString(`
    mutation ClearInformation($input: ClearInformationInput!) {
  clearInformation(input: $input) {
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
}`) as unknown as TypedDocumentString<ClearInformationMutation, ClearInformationMutationVariables>;
export const PoliceClearanceDocument = new TypedDocumentString(`
    mutation PoliceClearance($input: RecordPoliceClearanceInput!) {
  recordPoliceClearance(input: $input) {
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
}`) as unknown as TypedDocumentString<PoliceClearanceMutation, PoliceClearanceMutationVariables>;
export const AffectedToldDocument = new TypedDocumentString(`
    mutation AffectedTold($input: RecordAffectedToldInput!) {
  recordAffectedTold(input: $input) {
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
}`) as unknown as TypedDocumentString<AffectedToldMutation, AffectedToldMutationVariables>;
export const PublishInformationDocument = new TypedDocumentString(`
    mutation PublishInformation($input: PublishInformationInput!) {
  publishInformation(input: $input) {
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
}`) as unknown as TypedDocumentString<PublishInformationMutation, PublishInformationMutationVariables>;
export const WithdrawInformationDocument = new TypedDocumentString(`
    mutation WithdrawInformation($input: WithdrawInformationInput!) {
  withdrawInformation(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawInformationMutation, WithdrawInformationMutationVariables>;