/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PlanverkOfQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type PlanverkOfQuery = { readonly organisation: { readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanKind, readonly title: string | null, readonly overdue: boolean, readonly reviewBy: string | null, readonly withdrawn: string | null, readonly inForce: { readonly number: number } | null, readonly newest: { readonly number: number, readonly title: string, readonly standing: Types.PlanStanding, readonly missing: ReadonlyArray<string>, readonly responsible: string, readonly document: string | null, readonly changes: string | null, readonly internal: boolean, readonly adopted: { readonly by: string, readonly caseNumber: string, readonly reviewBy: string } | null, readonly drafted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly leadership: ReadonlyArray<{ readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly chapters: ReadonlyArray<{ readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null, readonly part: Types.PlanPart | null, readonly required: boolean, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanLinkKind, readonly name: string | null }> }>, readonly reviews: ReadonlyArray<{ readonly remark: string | null, readonly reviewBy: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null, readonly versions: ReadonlyArray<{ readonly number: number, readonly standing: Types.PlanStanding }> }>, readonly actionCards: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly version: number, readonly overdue: boolean, readonly reviewBy: string, readonly withdrawn: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly title: string, readonly goal: string, readonly role: string, readonly scenario: string | null, readonly steps: ReadonlyArray<{ readonly number: number, readonly phase: Types.Phase, readonly text: string }>, readonly published: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }>, readonly agreements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly about: string, readonly kind: Types.AgreementKind, readonly from: string, readonly ends: string | null, readonly holds: boolean, readonly ended: string | null, readonly others: string | null, readonly document: string | null, readonly with: ReadonlyArray<{ readonly id: string, readonly shortName: string }> }> | null, readonly shelters: ReadonlyArray<{ readonly id: string, readonly name: string, readonly place: string, readonly places: number, readonly kind: Types.ShelterKind, readonly readyH: number | null, readonly inspectBy: string, readonly inspectEveryMonths: number, readonly retired: string | null, readonly inspections: ReadonlyArray<{ readonly sound: boolean, readonly remark: string | null, readonly nextBy: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null, readonly stockpiles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly role: string | null, readonly place: string | null, readonly unit: string, readonly minimum: number, readonly quantity: number | null, readonly short: boolean, readonly expiresAt: string | null, readonly retired: string | null, readonly counts: ReadonlyArray<{ readonly quantity: number, readonly remark: string | null, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null, readonly resources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly unit: string, readonly quantity: number, readonly place: string | null, readonly owner: string | null, readonly contact: string | null, readonly leadMin: number | null, readonly fit: boolean, readonly agreement: string | null, readonly agreementEnds: string | null, readonly agreementExpired: boolean }> | null, readonly roster: { readonly duties: ReadonlyArray<{ readonly id: string, readonly role: string, readonly from: string, readonly to: string, readonly person: { readonly id: string, readonly name: string } }>, readonly numbers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string | null, readonly role: string | null, readonly testedAt: string | null, readonly answered: boolean | null }> } | null } | null };

export type ListsOfQueryVariables = Exact<{
  id: string;
}>;


export type ListsOfQuery = { readonly notificationLists: ReadonlyArray<{ readonly id: string, readonly name: string, readonly order: Types.ListOrder, readonly onTimeout: Types.OnTimeout, readonly verifiedAt: string | null, readonly definedAt: string, readonly revision: number, readonly withdrawn: boolean, readonly ackTimeoutsSeconds: ReadonlyArray<number>, readonly channels: ReadonlyArray<Types.Channel>, readonly language: Types.Language, readonly verifiedBy: { readonly name: string } | null, readonly entries: ReadonlyArray<{ readonly role: string | null, readonly people: ReadonlyArray<{ readonly informedAt: string | null, readonly person: { readonly id: string, readonly name: string } }> }> }> };

export type AdoptPlanMutationVariables = Exact<{
  input: Types.AdoptPlanInput;
}>;


export type AdoptPlanMutation = { readonly adoptPlan:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviewPlanMutationVariables = Exact<{
  input: Types.ReviewPlanInput;
}>;


export type ReviewPlanMutation = { readonly reviewPlan:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawPlanMutationVariables = Exact<{
  input: Types.WithdrawPlanInput;
}>;


export type WithdrawPlanMutation = { readonly withdrawPlan:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type VerifyNotificationListMutationVariables = Exact<{
  input: Types.VerifyNotificationListInput;
}>;


export type VerifyNotificationListMutation = { readonly verifyNotificationList:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviewActionCardMutationVariables = Exact<{
  input: Types.ReviewActionCardInput;
}>;


export type ReviewActionCardMutation = { readonly reviewActionCard:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type InspectShelterMutationVariables = Exact<{
  input: Types.InspectShelterInput;
}>;


export type InspectShelterMutation = { readonly inspectShelter:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CountStockpileMutationVariables = Exact<{
  input: Types.CountStockpileInput;
}>;


export type CountStockpileMutation = { readonly countStockpile:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RegisterResourceMutationVariables = Exact<{
  input: Types.RegisterResourceInput;
}>;


export type RegisterResourceMutation = { readonly registerResource:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RetireResourceMutationVariables = Exact<{
  input: Types.RetireResourceInput;
}>;


export type RetireResourceMutation = { readonly retireResource:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type TestDutyNumberMutationVariables = Exact<{
  input: Types.TestDutyNumberInput;
}>;


export type TestDutyNumberMutation = { readonly testDutyNumber:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DraftPlanMutationVariables = Exact<{
  input: Types.DraftPlanInput;
}>;


export type DraftPlanMutation = { readonly draftPlan:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RevisePlanMutationVariables = Exact<{
  input: Types.RevisePlanInput;
}>;


export type RevisePlanMutation = { readonly revisePlan:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PublishActionCardMutationVariables = Exact<{
  input: Types.PublishActionCardInput;
}>;


export type PublishActionCardMutation = { readonly publishActionCard:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawActionCardMutationVariables = Exact<{
  input: Types.WithdrawActionCardInput;
}>;


export type WithdrawActionCardMutation = { readonly withdrawActionCard:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DefineNotificationListMutationVariables = Exact<{
  input: Types.DefineNotificationListInput;
}>;


export type DefineNotificationListMutation = { readonly defineNotificationList:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawNotificationListMutationVariables = Exact<{
  input: Types.WithdrawNotificationListInput;
}>;


export type WithdrawNotificationListMutation = { readonly withdrawNotificationList:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RegisterAgreementMutationVariables = Exact<{
  input: Types.RegisterAgreementInput;
}>;


export type RegisterAgreementMutation = { readonly registerAgreement:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndAgreementMutationVariables = Exact<{
  input: Types.EndAgreementInput;
}>;


export type EndAgreementMutation = { readonly endAgreement:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RegisterShelterMutationVariables = Exact<{
  input: Types.RegisterShelterInput;
}>;


export type RegisterShelterMutation = { readonly registerShelter:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RetireShelterMutationVariables = Exact<{
  input: Types.RetireShelterInput;
}>;


export type RetireShelterMutation = { readonly retireShelter:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetStockpileMutationVariables = Exact<{
  input: Types.SetStockpileInput;
}>;


export type SetStockpileMutation = { readonly setStockpile:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RetireStockpileMutationVariables = Exact<{
  input: Types.RetireStockpileInput;
}>;


export type RetireStockpileMutation = { readonly retireStockpile:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PlanDutyMutationVariables = Exact<{
  input: Types.PlanDutyInput;
}>;


export type PlanDutyMutation = { readonly planDuty:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SwapDutyMutationVariables = Exact<{
  input: Types.SwapDutyInput;
}>;


export type SwapDutyMutation = { readonly swapDuty:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CancelDutyMutationVariables = Exact<{
  input: Types.CancelDutyInput;
}>;


export type CancelDutyMutation = { readonly cancelDuty:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetDutyNumberMutationVariables = Exact<{
  input: Types.SetDutyNumberInput;
}>;


export type SetDutyNumberMutation = { readonly setDutyNumber:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RemoveDutyNumberMutationVariables = Exact<{
  input: Types.RemoveDutyNumberInput;
}>;


export type RemoveDutyNumberMutation = { readonly removeDutyNumber:
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

export const PlanverkOfDocument = new TypedDocumentString(`
    query PlanverkOf($id: ID!, $from: DateTime!, $to: DateTime!) {
  organisation(id: $id) {
    roles {
      key
      name
    }
    plans {
      id
      kind
      title
      overdue
      reviewBy
      withdrawn
      inForce {
        number
      }
      newest {
        number
        title
        standing
        missing
        responsible
        document
        changes
        internal
        adopted {
          by
          caseNumber
          reviewBy
        }
        drafted {
          ...By
        }
        leadership {
          ...PlanRoleText
        }
        chapters {
          ...PlanChapterText
        }
        reviews {
          remark
          reviewBy
          origin {
            ...By
          }
        }
      }
      versions {
        number
        standing
      }
    }
    actionCards {
      id
      title
      version
      overdue
      reviewBy
      withdrawn
      versions {
        version
        title
        goal
        role
        scenario
        steps {
          number
          phase
          text
        }
        published {
          ...By
        }
      }
    }
    agreements {
      id
      name
      about
      kind
      from
      ends
      holds
      ended
      others
      document
      with {
        id
        shortName
      }
    }
    shelters {
      id
      name
      place
      places
      kind
      readyH
      inspectBy
      inspectEveryMonths
      retired
      inspections {
        sound
        remark
        nextBy
        origin {
          ...By
        }
      }
    }
    stockpiles {
      id
      name
      kind
      role
      place
      unit
      minimum
      quantity
      short
      expiresAt
      retired
      counts {
        quantity
        remark
        origin {
          ...By
        }
      }
    }
    resources {
      id
      name
      kind
      unit
      quantity
      place
      owner
      contact
      leadMin
      fit
      agreement
      agreementEnds
      agreementExpired
    }
    roster {
      duties(from: $from, to: $to) {
        id
        role
        from
        to
        person {
          id
          name
        }
      }
      numbers {
        id
        name
        value
        role
        testedAt
        answered
      }
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
}
fragment PlanRoleText on PlanRole {
  role
  responsibility
  powers
  convenes
  people {
    id
    name
  }
}
fragment PlanChapterText on PlanChapter {
  key
  title
  text
  leftOut
  part
  required
  links {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<PlanverkOfQuery, PlanverkOfQueryVariables>;
export const ListsOfDocument = new TypedDocumentString(`
    query ListsOf($id: ID!) {
  notificationLists(organisationId: $id) {
    id
    name
    order
    onTimeout
    verifiedAt
    verifiedBy {
      name
    }
    definedAt
    revision
    withdrawn
    ackTimeoutsSeconds
    channels
    language
    entries {
      role
      people {
        informedAt
        person {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListsOfQuery, ListsOfQueryVariables>;
export const AdoptPlanDocument = new TypedDocumentString(`
    mutation AdoptPlan($input: AdoptPlanInput!) {
  adoptPlan(input: $input) {
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
}`) as unknown as TypedDocumentString<AdoptPlanMutation, AdoptPlanMutationVariables>;
export const ReviewPlanDocument = new TypedDocumentString(`
    mutation ReviewPlan($input: ReviewPlanInput!) {
  reviewPlan(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviewPlanMutation, ReviewPlanMutationVariables>;
export const WithdrawPlanDocument = new TypedDocumentString(`
    mutation WithdrawPlan($input: WithdrawPlanInput!) {
  withdrawPlan(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const VerifyNotificationListDocument = new TypedDocumentString(`
    mutation VerifyNotificationList($input: VerifyNotificationListInput!) {
  verifyNotificationList(input: $input) {
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
}`) as unknown as TypedDocumentString<VerifyNotificationListMutation, VerifyNotificationListMutationVariables>;
export const ReviewActionCardDocument = new TypedDocumentString(`
    mutation ReviewActionCard($input: ReviewActionCardInput!) {
  reviewActionCard(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviewActionCardMutation, ReviewActionCardMutationVariables>;
export const InspectShelterDocument = new TypedDocumentString(`
    mutation InspectShelter($input: InspectShelterInput!) {
  inspectShelter(input: $input) {
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
}`) as unknown as TypedDocumentString<InspectShelterMutation, InspectShelterMutationVariables>;
export const CountStockpileDocument = new TypedDocumentString(`
    mutation CountStockpile($input: CountStockpileInput!) {
  countStockpile(input: $input) {
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
}`) as unknown as TypedDocumentString<CountStockpileMutation, CountStockpileMutationVariables>;
export const RegisterResourceDocument = new TypedDocumentString(`
    mutation RegisterResource($input: RegisterResourceInput!) {
  registerResource(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterResourceMutation, RegisterResourceMutationVariables>;
export const RetireResourceDocument = new TypedDocumentString(`
    mutation RetireResource($input: RetireResourceInput!) {
  retireResource(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireResourceMutation, RetireResourceMutationVariables>;
export const TestDutyNumberDocument = new TypedDocumentString(`
    mutation TestDutyNumber($input: TestDutyNumberInput!) {
  testDutyNumber(input: $input) {
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
}`) as unknown as TypedDocumentString<TestDutyNumberMutation, TestDutyNumberMutationVariables>;
export const DraftPlanDocument = new TypedDocumentString(`
    mutation DraftPlan($input: DraftPlanInput!) {
  draftPlan(input: $input) {
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
}`) as unknown as TypedDocumentString<DraftPlanMutation, DraftPlanMutationVariables>;
export const RevisePlanDocument = new TypedDocumentString(`
    mutation RevisePlan($input: RevisePlanInput!) {
  revisePlan(input: $input) {
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
}`) as unknown as TypedDocumentString<RevisePlanMutation, RevisePlanMutationVariables>;
export const PublishActionCardDocument = new TypedDocumentString(`
    mutation PublishActionCard($input: PublishActionCardInput!) {
  publishActionCard(input: $input) {
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
}`) as unknown as TypedDocumentString<PublishActionCardMutation, PublishActionCardMutationVariables>;
export const WithdrawActionCardDocument = new TypedDocumentString(`
    mutation WithdrawActionCard($input: WithdrawActionCardInput!) {
  withdrawActionCard(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawActionCardMutation, WithdrawActionCardMutationVariables>;
export const DefineNotificationListDocument = new TypedDocumentString(`
    mutation DefineNotificationList($input: DefineNotificationListInput!) {
  defineNotificationList(input: $input) {
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
}`) as unknown as TypedDocumentString<DefineNotificationListMutation, DefineNotificationListMutationVariables>;
export const WithdrawNotificationListDocument = new TypedDocumentString(`
    mutation WithdrawNotificationList($input: WithdrawNotificationListInput!) {
  withdrawNotificationList(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawNotificationListMutation, WithdrawNotificationListMutationVariables>;
export const RegisterAgreementDocument = new TypedDocumentString(`
    mutation RegisterAgreement($input: RegisterAgreementInput!) {
  registerAgreement(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterAgreementMutation, RegisterAgreementMutationVariables>;
export const EndAgreementDocument = new TypedDocumentString(`
    mutation EndAgreement($input: EndAgreementInput!) {
  endAgreement(input: $input) {
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
}`) as unknown as TypedDocumentString<EndAgreementMutation, EndAgreementMutationVariables>;
export const RegisterShelterDocument = new TypedDocumentString(`
    mutation RegisterShelter($input: RegisterShelterInput!) {
  registerShelter(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterShelterMutation, RegisterShelterMutationVariables>;
export const RetireShelterDocument = new TypedDocumentString(`
    mutation RetireShelter($input: RetireShelterInput!) {
  retireShelter(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireShelterMutation, RetireShelterMutationVariables>;
export const SetStockpileDocument = new TypedDocumentString(`
    mutation SetStockpile($input: SetStockpileInput!) {
  setStockpile(input: $input) {
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
}`) as unknown as TypedDocumentString<SetStockpileMutation, SetStockpileMutationVariables>;
export const RetireStockpileDocument = new TypedDocumentString(`
    mutation RetireStockpile($input: RetireStockpileInput!) {
  retireStockpile(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireStockpileMutation, RetireStockpileMutationVariables>;
export const PlanDutyDocument = new TypedDocumentString(`
    mutation PlanDuty($input: PlanDutyInput!) {
  planDuty(input: $input) {
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
}`) as unknown as TypedDocumentString<PlanDutyMutation, PlanDutyMutationVariables>;
export const SwapDutyDocument = new TypedDocumentString(`
    mutation SwapDuty($input: SwapDutyInput!) {
  swapDuty(input: $input) {
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
}`) as unknown as TypedDocumentString<SwapDutyMutation, SwapDutyMutationVariables>;
export const CancelDutyDocument = new TypedDocumentString(`
    mutation CancelDuty($input: CancelDutyInput!) {
  cancelDuty(input: $input) {
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
}`) as unknown as TypedDocumentString<CancelDutyMutation, CancelDutyMutationVariables>;
export const SetDutyNumberDocument = new TypedDocumentString(`
    mutation SetDutyNumber($input: SetDutyNumberInput!) {
  setDutyNumber(input: $input) {
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
}`) as unknown as TypedDocumentString<SetDutyNumberMutation, SetDutyNumberMutationVariables>;
export const RemoveDutyNumberDocument = new TypedDocumentString(`
    mutation RemoveDutyNumber($input: RemoveDutyNumberInput!) {
  removeDutyNumber(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveDutyNumberMutation, RemoveDutyNumberMutationVariables>;