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


export type PlanverkOfQuery = { readonly organisation: { readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanKind, readonly title: string | null, readonly overdue: boolean, readonly reviewBy: string | null, readonly withdrawn: string | null, readonly inForce: { readonly number: number } | null, readonly newest: { readonly number: number, readonly title: string, readonly standing: Types.PlanStanding, readonly missing: ReadonlyArray<string>, readonly responsible: string, readonly document: string | null, readonly changes: string | null, readonly adopted: { readonly by: string, readonly caseNumber: string, readonly reviewBy: string } | null, readonly drafted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly leadership: ReadonlyArray<{ readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly name: string }> }>, readonly chapters: ReadonlyArray<{ readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null }>, readonly reviews: ReadonlyArray<{ readonly remark: string | null, readonly reviewBy: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null, readonly versions: ReadonlyArray<{ readonly number: number, readonly standing: Types.PlanStanding, readonly title: string, readonly drafted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly adopted: { readonly by: string, readonly caseNumber: string } | null }> }>, readonly actionCards: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly version: number, readonly overdue: boolean, readonly reviewBy: string, readonly withdrawn: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly goal: string, readonly role: string, readonly scenario: string | null, readonly steps: ReadonlyArray<{ readonly number: number, readonly phase: Types.Phase, readonly text: string }>, readonly published: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }>, readonly agreements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly about: string, readonly kind: Types.AgreementKind, readonly from: string, readonly ends: string | null, readonly holds: boolean, readonly ended: string | null, readonly others: string | null, readonly document: string | null, readonly with: ReadonlyArray<{ readonly shortName: string }> }> | null, readonly shelters: ReadonlyArray<{ readonly id: string, readonly name: string, readonly place: string, readonly places: number, readonly kind: Types.ShelterKind, readonly readyH: number | null, readonly inspectBy: string, readonly retired: string | null, readonly inspections: ReadonlyArray<{ readonly sound: boolean, readonly remark: string | null, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null, readonly stockpiles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly place: string | null, readonly unit: string, readonly minimum: number, readonly quantity: number | null, readonly short: boolean, readonly expiresAt: string | null, readonly retired: string | null, readonly counts: ReadonlyArray<{ readonly quantity: number, readonly remark: string | null, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> | null, readonly roster: { readonly duties: ReadonlyArray<{ readonly id: string, readonly role: string, readonly from: string, readonly to: string, readonly person: { readonly name: string } }>, readonly numbers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string | null, readonly role: string | null, readonly testedAt: string | null, readonly answered: boolean | null }> } | null } | null, readonly notificationLists: ReadonlyArray<{ readonly id: string, readonly name: string, readonly order: Types.ListOrder, readonly onTimeout: Types.OnTimeout, readonly verifiedAt: string | null, readonly definedAt: string, readonly revision: number, readonly verifiedBy: { readonly name: string } | null, readonly entries: ReadonlyArray<{ readonly role: string | null, readonly people: ReadonlyArray<{ readonly person: { readonly name: string } }> }> }> };

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

export type TestDutyNumberMutationVariables = Exact<{
  input: Types.TestDutyNumberInput;
}>;


export type TestDutyNumberMutation = { readonly testDutyNumber:
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
        adopted {
          by
          caseNumber
          reviewBy
        }
        drafted {
          ...By
        }
        leadership {
          role
          responsibility
          powers
          convenes
          people {
            name
          }
        }
        chapters {
          key
          title
          text
          leftOut
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
        title
        drafted {
          ...By
        }
        adopted {
          by
          caseNumber
        }
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
      retired
      inspections {
        sound
        remark
        origin {
          ...By
        }
      }
    }
    stockpiles {
      id
      name
      kind
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
    roster {
      duties(from: $from, to: $to) {
        id
        role
        from
        to
        person {
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
    entries {
      role
      people {
        person {
          name
        }
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
}`) as unknown as TypedDocumentString<PlanverkOfQuery, PlanverkOfQueryVariables>;
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