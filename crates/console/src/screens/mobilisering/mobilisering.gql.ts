/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MobilisationSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type MobilisationSubscription = { readonly situation: { readonly parts: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly shortName: string }, readonly bodies: ReadonlyArray<{ readonly body: Types.Body, readonly inForce: boolean, readonly authority: string, readonly legalGround: string | null, readonly powers: ReadonlyArray<string>, readonly place: string | null, readonly until: string | null, readonly reason: string | null, readonly activated: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly stoodDown: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly overdue: { readonly number: number, readonly occurredAt: string } | null }>, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly capacity: Types.Capacity, readonly handover: string | null, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly relieved: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }>, readonly presence: ReadonlyArray<{ readonly presence: Types.Presence, readonly eta: string | null, readonly role: string | null, readonly person: { readonly id: string, readonly name: string }, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }>, readonly reliefs: ReadonlyArray<{ readonly id: string, readonly at: string, readonly role: string, readonly name: string, readonly note: string | null, readonly open: boolean, readonly person: { readonly id: string, readonly name: string }, readonly successor: { readonly id: string, readonly name: string } | null, readonly overdue: { readonly number: number, readonly occurredAt: string } | null, readonly planned: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly carriedOut: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly cancelled: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }>, readonly minimums: ReadonlyArray<{ readonly body: Types.Body, readonly role: string | null, readonly atLeast: number, readonly now: number, readonly short: boolean, readonly breaksAt: string | null }>, readonly vacancies: ReadonlyArray<{ readonly body: Types.Body, readonly role: string, readonly name: string }>, readonly readiness: { readonly name: string, readonly reason: string | null } | null, readonly stocks: ReadonlyArray<{ readonly key: string, readonly name: string, readonly amount: number, readonly unit: string, readonly perHour: number, readonly emptyAt: string | null, readonly source: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly quantity: number, readonly unit: string | null, readonly purpose: string, readonly place: string | null, readonly state: Types.ResourceState, readonly until: string | null, readonly remark: string | null, readonly promised: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly id: string }, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly occurredAt: string } }>, readonly assistance: ReadonlyArray<{ readonly id: string, readonly helper: Types.Helper, readonly name: string | null, readonly need: string, readonly neededBy: string | null, readonly eta: string | null, readonly payment: string | null, readonly rank: number | null, readonly stage: Types.AssistanceStage, readonly fromOrganisation: { readonly id: string, readonly shortName: string } | null, readonly asked: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly id: string }, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly note: string | null, readonly rank: number | null, readonly stage: Types.AssistanceStage | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> }> } };

export type BodyPartFragment = { readonly body: Types.Body, readonly inForce: boolean, readonly authority: string, readonly legalGround: string | null, readonly powers: ReadonlyArray<string>, readonly place: string | null, readonly until: string | null, readonly reason: string | null, readonly activated: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly stoodDown: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly overdue: { readonly number: number, readonly occurredAt: string } | null };

export type HeldPartFragment = { readonly role: string, readonly name: string, readonly capacity: Types.Capacity, readonly handover: string | null, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly relieved: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null };

export type ReliefPartFragment = { readonly id: string, readonly at: string, readonly role: string, readonly name: string, readonly note: string | null, readonly open: boolean, readonly person: { readonly id: string, readonly name: string }, readonly successor: { readonly id: string, readonly name: string } | null, readonly overdue: { readonly number: number, readonly occurredAt: string } | null, readonly planned: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly carriedOut: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly cancelled: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null };

export type StockPartFragment = { readonly key: string, readonly name: string, readonly amount: number, readonly unit: string, readonly perHour: number, readonly emptyAt: string | null, readonly source: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } };

export type InUsePartFragment = { readonly id: string, readonly name: string | null, readonly quantity: number, readonly unit: string | null, readonly purpose: string, readonly place: string | null, readonly state: Types.ResourceState, readonly until: string | null, readonly remark: string | null, readonly promised: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly id: string }, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly occurredAt: string } };

export type AssistancePartFragment = { readonly id: string, readonly helper: Types.Helper, readonly name: string | null, readonly need: string, readonly neededBy: string | null, readonly eta: string | null, readonly payment: string | null, readonly rank: number | null, readonly stage: Types.AssistanceStage, readonly fromOrganisation: { readonly id: string, readonly shortName: string } | null, readonly asked: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly id: string }, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly note: string | null, readonly rank: number | null, readonly stage: Types.AssistanceStage | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> };

export type HandoversQueryVariables = Exact<{
  incidentId: string;
}>;


export type HandoversQuery = { readonly incident: { readonly id: string, readonly shiftHandovers: ReadonlyArray<{ readonly entries: ReadonlyArray<number>, readonly text: string, readonly to: { readonly id: string, readonly name: string } | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } }> } | null };

export type OwnResourcesQueryVariables = Exact<{
  organisationId: string;
}>;


export type OwnResourcesQuery = { readonly organisation: { readonly id: string, readonly resources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly unit: string, readonly quantity: number, readonly place: string | null, readonly fit: boolean, readonly leadMin: number | null, readonly contact: string | null }> | null } | null };

export type ActivateMutationVariables = Exact<{
  input: Types.ActivateInput;
}>;


export type ActivateMutation = { readonly activate:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StandDownMutationVariables = Exact<{
  input: Types.StandDownInput;
}>;


export type StandDownMutation = { readonly standDown:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PlanStandDownMutationVariables = Exact<{
  input: Types.PlanStandDownInput;
}>;


export type PlanStandDownMutation = { readonly planStandDown:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AssignRoleMutationVariables = Exact<{
  input: Types.AssignRoleInput;
}>;


export type AssignRoleMutation = { readonly assignRole:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RelieveRoleMutationVariables = Exact<{
  input: Types.RelieveRoleInput;
}>;


export type RelieveRoleMutation = { readonly relieveRole:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PlanReliefMutationVariables = Exact<{
  input: Types.PlanReliefInput;
}>;


export type PlanReliefMutation = { readonly planRelief:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CarryOutReliefMutationVariables = Exact<{
  input: Types.CarryOutReliefInput;
}>;


export type CarryOutReliefMutation = { readonly carryOutRelief:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CancelReliefMutationVariables = Exact<{
  input: Types.CancelReliefInput;
}>;


export type CancelReliefMutation = { readonly cancelRelief:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReportMobilisationMutationVariables = Exact<{
  input: Types.ReportMobilisationInput;
}>;


export type ReportMobilisationMutation = { readonly reportMobilisation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetMinimumStaffingMutationVariables = Exact<{
  input: Types.SetMinimumStaffingInput;
}>;


export type SetMinimumStaffingMutation = { readonly setMinimumStaffing:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PromiseResourceMutationVariables = Exact<{
  input: Types.PromiseResourceInput;
}>;


export type PromiseResourceMutation = { readonly promiseResource:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DeployResourceMutationVariables = Exact<{
  input: Types.DeployResourceInput;
}>;


export type DeployResourceMutation = { readonly deployResource:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReturnResourceMutationVariables = Exact<{
  input: Types.ReturnResourceInput;
}>;


export type ReturnResourceMutation = { readonly returnResource:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetResourceFitnessMutationVariables = Exact<{
  input: Types.SetResourceFitnessInput;
}>;


export type SetResourceFitnessMutation = { readonly setResourceFitness:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReportStockMutationVariables = Exact<{
  input: Types.ReportStockInput;
}>;


export type ReportStockMutation = { readonly reportStock:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AskAssistanceMutationVariables = Exact<{
  input: Types.AskAssistanceInput;
}>;


export type AskAssistanceMutation = { readonly askAssistance:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AnswerAssistanceMutationVariables = Exact<{
  input: Types.AnswerAssistanceInput;
}>;


export type AnswerAssistanceMutation = { readonly answerAssistance:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RankAssistanceMutationVariables = Exact<{
  input: Types.RankAssistanceInput;
}>;


export type RankAssistanceMutation = { readonly rankAssistance:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type HandOverShiftMutationVariables = Exact<{
  input: Types.HandOverShiftInput;
}>;


export type HandOverShiftMutation = { readonly handOverShift:
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
export const BodyPartFragmentDoc = new TypedDocumentString(`
    fragment BodyPart on Tenure {
  body
  inForce
  authority
  legalGround
  powers
  place
  until
  reason
  activated {
    ...Said
  }
  stoodDown {
    ...Said
  }
  overdue {
    number
    occurredAt
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
}`, {"fragmentName":"BodyPart"}) as unknown as TypedDocumentString<BodyPartFragment, unknown>;
export const HeldPartFragmentDoc = new TypedDocumentString(`
    fragment HeldPart on RoleHeld {
  role
  name
  capacity
  handover
  person {
    id
    name
  }
  assigned {
    ...Said
  }
  relieved {
    ...Said
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
}`, {"fragmentName":"HeldPart"}) as unknown as TypedDocumentString<HeldPartFragment, unknown>;
export const ReliefPartFragmentDoc = new TypedDocumentString(`
    fragment ReliefPart on Relief {
  id
  at
  role
  name
  note
  open
  person {
    id
    name
  }
  successor {
    id
    name
  }
  overdue {
    number
    occurredAt
  }
  planned {
    ...Said
  }
  carriedOut {
    ...Said
  }
  cancelled {
    ...Said
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
}`, {"fragmentName":"ReliefPart"}) as unknown as TypedDocumentString<ReliefPartFragment, unknown>;
export const StockPartFragmentDoc = new TypedDocumentString(`
    fragment StockPart on Stock {
  key
  name
  amount
  unit
  perHour
  emptyAt
  source
  origin {
    ...Said
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
}`, {"fragmentName":"StockPart"}) as unknown as TypedDocumentString<StockPartFragment, unknown>;
export const InUsePartFragmentDoc = new TypedDocumentString(`
    fragment InUsePart on ResourceUse {
  id
  name
  quantity
  unit
  purpose
  place
  state
  until
  remark
  promised {
    ...Said
    organisation {
      id
    }
  }
  since {
    occurredAt
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
}`, {"fragmentName":"InUsePart"}) as unknown as TypedDocumentString<InUsePartFragment, unknown>;
export const AssistancePartFragmentDoc = new TypedDocumentString(`
    fragment AssistancePart on AssistanceRequest {
  id
  helper
  name
  need
  neededBy
  eta
  payment
  rank
  stage
  fromOrganisation {
    id
    shortName
  }
  asked {
    ...Said
    organisation {
      id
    }
  }
  steps {
    note
    rank
    stage
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
}`, {"fragmentName":"AssistancePart"}) as unknown as TypedDocumentString<AssistancePartFragment, unknown>;
export const MobilisationDocument = new TypedDocumentString(`
    subscription Mobilisation($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    parts {
      organisation {
        id
        shortName
      }
      bodies {
        ...BodyPart
      }
      roles {
        ...HeldPart
      }
      presence {
        presence
        eta
        role
        person {
          id
          name
        }
        origin {
          ...Said
        }
      }
      reliefs {
        ...ReliefPart
      }
      minimums {
        body
        role
        atLeast
        now
        short
        breaksAt
      }
      vacancies {
        body
        role
        name
      }
      readiness {
        name
        reason
      }
      stocks {
        ...StockPart
      }
    }
    resources {
      ...InUsePart
    }
    assistance {
      ...AssistancePart
    }
  }
}
    fragment BodyPart on Tenure {
  body
  inForce
  authority
  legalGround
  powers
  place
  until
  reason
  activated {
    ...Said
  }
  stoodDown {
    ...Said
  }
  overdue {
    number
    occurredAt
  }
}
fragment HeldPart on RoleHeld {
  role
  name
  capacity
  handover
  person {
    id
    name
  }
  assigned {
    ...Said
  }
  relieved {
    ...Said
  }
}
fragment ReliefPart on Relief {
  id
  at
  role
  name
  note
  open
  person {
    id
    name
  }
  successor {
    id
    name
  }
  overdue {
    number
    occurredAt
  }
  planned {
    ...Said
  }
  carriedOut {
    ...Said
  }
  cancelled {
    ...Said
  }
}
fragment StockPart on Stock {
  key
  name
  amount
  unit
  perHour
  emptyAt
  source
  origin {
    ...Said
  }
}
fragment InUsePart on ResourceUse {
  id
  name
  quantity
  unit
  purpose
  place
  state
  until
  remark
  promised {
    ...Said
    organisation {
      id
    }
  }
  since {
    occurredAt
  }
}
fragment AssistancePart on AssistanceRequest {
  id
  helper
  name
  need
  neededBy
  eta
  payment
  rank
  stage
  fromOrganisation {
    id
    shortName
  }
  asked {
    ...Said
    organisation {
      id
    }
  }
  steps {
    note
    rank
    stage
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
}`) as unknown as TypedDocumentString<MobilisationSubscription, MobilisationSubscriptionVariables>;
export const HandoversDocument = new TypedDocumentString(`
    query Handovers($incidentId: ID!) {
  incident(id: $incidentId) {
    id
    shiftHandovers {
      entries
      text
      to {
        id
        name
      }
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
}`) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const OwnResourcesDocument = new TypedDocumentString(`
    query OwnResources($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    resources {
      id
      name
      kind
      unit
      quantity
      place
      fit
      leadMin
      contact
    }
  }
}
    `) as unknown as TypedDocumentString<OwnResourcesQuery, OwnResourcesQueryVariables>;
export const ActivateDocument = new TypedDocumentString(`
    mutation Activate($input: ActivateInput!) {
  activate(input: $input) {
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
}`) as unknown as TypedDocumentString<ActivateMutation, ActivateMutationVariables>;
export const StandDownDocument = new TypedDocumentString(`
    mutation StandDown($input: StandDownInput!) {
  standDown(input: $input) {
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
}`) as unknown as TypedDocumentString<StandDownMutation, StandDownMutationVariables>;
export const PlanStandDownDocument = new TypedDocumentString(`
    mutation PlanStandDown($input: PlanStandDownInput!) {
  planStandDown(input: $input) {
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
}`) as unknown as TypedDocumentString<PlanStandDownMutation, PlanStandDownMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
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
}`) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const RelieveRoleDocument = new TypedDocumentString(`
    mutation RelieveRole($input: RelieveRoleInput!) {
  relieveRole(input: $input) {
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
}`) as unknown as TypedDocumentString<RelieveRoleMutation, RelieveRoleMutationVariables>;
export const PlanReliefDocument = new TypedDocumentString(`
    mutation PlanRelief($input: PlanReliefInput!) {
  planRelief(input: $input) {
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
}`) as unknown as TypedDocumentString<PlanReliefMutation, PlanReliefMutationVariables>;
export const CarryOutReliefDocument = new TypedDocumentString(`
    mutation CarryOutRelief($input: CarryOutReliefInput!) {
  carryOutRelief(input: $input) {
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
}`) as unknown as TypedDocumentString<CarryOutReliefMutation, CarryOutReliefMutationVariables>;
export const CancelReliefDocument = new TypedDocumentString(`
    mutation CancelRelief($input: CancelReliefInput!) {
  cancelRelief(input: $input) {
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
}`) as unknown as TypedDocumentString<CancelReliefMutation, CancelReliefMutationVariables>;
export const ReportMobilisationDocument = new TypedDocumentString(`
    mutation ReportMobilisation($input: ReportMobilisationInput!) {
  reportMobilisation(input: $input) {
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
}`) as unknown as TypedDocumentString<ReportMobilisationMutation, ReportMobilisationMutationVariables>;
export const SetMinimumStaffingDocument = new TypedDocumentString(`
    mutation SetMinimumStaffing($input: SetMinimumStaffingInput!) {
  setMinimumStaffing(input: $input) {
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
}`) as unknown as TypedDocumentString<SetMinimumStaffingMutation, SetMinimumStaffingMutationVariables>;
export const PromiseResourceDocument = new TypedDocumentString(`
    mutation PromiseResource($input: PromiseResourceInput!) {
  promiseResource(input: $input) {
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
}`) as unknown as TypedDocumentString<PromiseResourceMutation, PromiseResourceMutationVariables>;
export const DeployResourceDocument = new TypedDocumentString(`
    mutation DeployResource($input: DeployResourceInput!) {
  deployResource(input: $input) {
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
}`) as unknown as TypedDocumentString<DeployResourceMutation, DeployResourceMutationVariables>;
export const ReturnResourceDocument = new TypedDocumentString(`
    mutation ReturnResource($input: ReturnResourceInput!) {
  returnResource(input: $input) {
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
}`) as unknown as TypedDocumentString<ReturnResourceMutation, ReturnResourceMutationVariables>;
export const SetResourceFitnessDocument = new TypedDocumentString(`
    mutation SetResourceFitness($input: SetResourceFitnessInput!) {
  setResourceFitness(input: $input) {
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
}`) as unknown as TypedDocumentString<SetResourceFitnessMutation, SetResourceFitnessMutationVariables>;
export const ReportStockDocument = new TypedDocumentString(`
    mutation ReportStock($input: ReportStockInput!) {
  reportStock(input: $input) {
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
}`) as unknown as TypedDocumentString<ReportStockMutation, ReportStockMutationVariables>;
export const AskAssistanceDocument = new TypedDocumentString(`
    mutation AskAssistance($input: AskAssistanceInput!) {
  askAssistance(input: $input) {
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
}`) as unknown as TypedDocumentString<AskAssistanceMutation, AskAssistanceMutationVariables>;
export const AnswerAssistanceDocument = new TypedDocumentString(`
    mutation AnswerAssistance($input: AnswerAssistanceInput!) {
  answerAssistance(input: $input) {
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
}`) as unknown as TypedDocumentString<AnswerAssistanceMutation, AnswerAssistanceMutationVariables>;
export const RankAssistanceDocument = new TypedDocumentString(`
    mutation RankAssistance($input: RankAssistanceInput!) {
  rankAssistance(input: $input) {
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
}`) as unknown as TypedDocumentString<RankAssistanceMutation, RankAssistanceMutationVariables>;
export const HandOverShiftDocument = new TypedDocumentString(`
    mutation HandOverShift($input: HandOverShiftInput!) {
  handOverShift(input: $input) {
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
}`) as unknown as TypedDocumentString<HandOverShiftMutation, HandOverShiftMutationVariables>;