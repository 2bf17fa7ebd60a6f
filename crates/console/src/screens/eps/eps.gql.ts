/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EpsSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type EpsSubscription = { readonly situation: { readonly epsCentres: ReadonlyArray<{ readonly id: string, readonly place: string, readonly decidedBy: Types.EpsAuthority, readonly decision: string, readonly registered: number | null, readonly evacuees: number | null, readonly relatives: number | null, readonly eraseAt: string | null, readonly units: ReadonlyArray<{ readonly key: string, readonly name: string, readonly leader: { readonly id: string, readonly name: string } | null }>, readonly guests: ReadonlyArray<{ readonly id: string, readonly kind: Types.GuestKind, readonly name: string, readonly born: string | null, readonly phone: string | null, readonly address: string | null, readonly relation: string | null, readonly needs: string | null, readonly unit: string | null, readonly inside: boolean, readonly whereTo: string | null, readonly registered: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string } }>, readonly opened: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly id: string, readonly shortName: string }, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly closed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly erased: { readonly number: number, readonly occurredAt: string } | null }> } };

export type CentrePartFragment = { readonly id: string, readonly place: string, readonly decidedBy: Types.EpsAuthority, readonly decision: string, readonly registered: number | null, readonly evacuees: number | null, readonly relatives: number | null, readonly eraseAt: string | null, readonly units: ReadonlyArray<{ readonly key: string, readonly name: string, readonly leader: { readonly id: string, readonly name: string } | null }>, readonly guests: ReadonlyArray<{ readonly id: string, readonly kind: Types.GuestKind, readonly name: string, readonly born: string | null, readonly phone: string | null, readonly address: string | null, readonly relation: string | null, readonly needs: string | null, readonly unit: string | null, readonly inside: boolean, readonly whereTo: string | null, readonly registered: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string } }>, readonly opened: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly id: string, readonly shortName: string }, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly closed: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null, readonly erased: { readonly number: number, readonly occurredAt: string } | null };

export type GuestPartFragment = { readonly id: string, readonly kind: Types.GuestKind, readonly name: string, readonly born: string | null, readonly phone: string | null, readonly address: string | null, readonly relation: string | null, readonly needs: string | null, readonly unit: string | null, readonly inside: boolean, readonly whereTo: string | null, readonly registered: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } }, readonly since: { readonly number: number, readonly occurredAt: string } };

export type EpsRuleQueryVariables = Exact<{
  organisationId: string;
}>;


export type EpsRuleQuery = { readonly organisation: { readonly id: string, readonly clocks: { readonly epsRetentionDays: number } | null } | null };

export type OpenEpsMutationVariables = Exact<{
  input: Types.OpenEpsInput;
}>;


export type OpenEpsMutation = { readonly openEps:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetEpsUnitMutationVariables = Exact<{
  input: Types.SetEpsUnitInput;
}>;


export type SetEpsUnitMutation = { readonly setEpsUnit:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RegisterEpsGuestMutationVariables = Exact<{
  input: Types.RegisterEpsGuestInput;
}>;


export type RegisterEpsGuestMutation = { readonly registerEpsGuest:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type MoveEpsGuestMutationVariables = Exact<{
  input: Types.MoveEpsGuestInput;
}>;


export type MoveEpsGuestMutation = { readonly moveEpsGuest:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CloseEpsMutationVariables = Exact<{
  input: Types.CloseEpsInput;
}>;


export type CloseEpsMutation = { readonly closeEps:
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
export const GuestPartFragmentDoc = new TypedDocumentString(`
    fragment GuestPart on EpsGuest {
  id
  kind
  name
  born
  phone
  address
  relation
  needs
  unit
  inside
  whereTo
  registered {
    ...Said
  }
  since {
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
}`, {"fragmentName":"GuestPart"}) as unknown as TypedDocumentString<GuestPartFragment, unknown>;
export const CentrePartFragmentDoc = new TypedDocumentString(`
    fragment CentrePart on EpsCentre {
  id
  place
  decidedBy
  decision
  units {
    key
    name
    leader {
      id
      name
    }
  }
  registered
  evacuees
  relatives
  guests {
    ...GuestPart
  }
  opened {
    ...Said
    organisation {
      id
      shortName
    }
  }
  closed {
    ...Said
  }
  eraseAt
  erased {
    number
    occurredAt
  }
}
    fragment GuestPart on EpsGuest {
  id
  kind
  name
  born
  phone
  address
  relation
  needs
  unit
  inside
  whereTo
  registered {
    ...Said
  }
  since {
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
}`, {"fragmentName":"CentrePart"}) as unknown as TypedDocumentString<CentrePartFragment, unknown>;
export const EpsDocument = new TypedDocumentString(`
    subscription Eps($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    epsCentres {
      ...CentrePart
    }
  }
}
    fragment CentrePart on EpsCentre {
  id
  place
  decidedBy
  decision
  units {
    key
    name
    leader {
      id
      name
    }
  }
  registered
  evacuees
  relatives
  guests {
    ...GuestPart
  }
  opened {
    ...Said
    organisation {
      id
      shortName
    }
  }
  closed {
    ...Said
  }
  eraseAt
  erased {
    number
    occurredAt
  }
}
fragment GuestPart on EpsGuest {
  id
  kind
  name
  born
  phone
  address
  relation
  needs
  unit
  inside
  whereTo
  registered {
    ...Said
  }
  since {
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
}`) as unknown as TypedDocumentString<EpsSubscription, EpsSubscriptionVariables>;
export const EpsRuleDocument = new TypedDocumentString(`
    query EpsRule($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    clocks {
      epsRetentionDays
    }
  }
}
    `) as unknown as TypedDocumentString<EpsRuleQuery, EpsRuleQueryVariables>;
export const OpenEpsDocument = new TypedDocumentString(`
    mutation OpenEps($input: OpenEpsInput!) {
  openEps(input: $input) {
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
}`) as unknown as TypedDocumentString<OpenEpsMutation, OpenEpsMutationVariables>;
export const SetEpsUnitDocument = new TypedDocumentString(`
    mutation SetEpsUnit($input: SetEpsUnitInput!) {
  setEpsUnit(input: $input) {
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
}`) as unknown as TypedDocumentString<SetEpsUnitMutation, SetEpsUnitMutationVariables>;
export const RegisterEpsGuestDocument = new TypedDocumentString(`
    mutation RegisterEpsGuest($input: RegisterEpsGuestInput!) {
  registerEpsGuest(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterEpsGuestMutation, RegisterEpsGuestMutationVariables>;
export const MoveEpsGuestDocument = new TypedDocumentString(`
    mutation MoveEpsGuest($input: MoveEpsGuestInput!) {
  moveEpsGuest(input: $input) {
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
}`) as unknown as TypedDocumentString<MoveEpsGuestMutation, MoveEpsGuestMutationVariables>;
export const CloseEpsDocument = new TypedDocumentString(`
    mutation CloseEps($input: CloseEpsInput!) {
  closeEps(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseEpsMutation, CloseEpsMutationVariables>;