/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type StateOfPartFragment = { readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly readiness: { readonly name: string, readonly reason: string | null } | null, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string, readonly dueAt: string, readonly latest: { readonly status: string, readonly damage: string | null, readonly needs: string | null, readonly decisions: string | null } | null, readonly organisation: { readonly id: string } }>, readonly normalisation: { readonly text: string, readonly handedOver: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly leftOpen: { readonly measures: number, readonly tasks: number, readonly decisions: number, readonly requests: number, readonly cards: number, readonly resources: number, readonly areas: number, readonly reportOrders: number, readonly centres: number } | null, readonly evaluation: { readonly mandate: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly ended: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null };

export type TheIncidentQueryVariables = Exact<{
  incidentId: string;
}>;


export type TheIncidentQuery = { readonly incident: { readonly dutyLog: Types.DutyLogKind | null, readonly id: string, readonly state: Types.IncidentState, readonly participants: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly lead: { readonly id: string } | null, readonly links: ReadonlyArray<{ readonly tie: Types.IncidentTie, readonly reason: string | null, readonly incident: { readonly id: string, readonly title: string | null } | null }>, readonly templates: ReadonlyArray<{ readonly templateId: string, readonly name: string, readonly partsStarted: number | null, readonly started: { readonly number: number }, readonly accounted: { readonly number: number } | null, readonly left: ReadonlyArray<{ readonly key: string, readonly kind: Types.PartKind, readonly called: string, readonly why: string }> }> } | null, readonly situation: { readonly parts: ReadonlyArray<{ readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly readiness: { readonly name: string, readonly reason: string | null } | null, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string, readonly dueAt: string, readonly latest: { readonly status: string, readonly damage: string | null, readonly needs: string | null, readonly decisions: string | null } | null, readonly organisation: { readonly id: string } }>, readonly normalisation: { readonly text: string, readonly handedOver: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly leftOpen: { readonly measures: number, readonly tasks: number, readonly decisions: number, readonly requests: number, readonly cards: number, readonly resources: number, readonly areas: number, readonly reportOrders: number, readonly centres: number } | null, readonly evaluation: { readonly mandate: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } } | null, readonly ended: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } } } | null }>, readonly indicators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly unit: string | null, readonly definition: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly occurredAt: string } } | null }>, readonly sections: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly said: number, readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }> } };

export type OpenWorkOfQueryVariables = Exact<{
  incidentId: string;
  organisationId: string;
}>;


export type OpenWorkOfQuery = { readonly situation: { readonly openWork: ReadonlyArray<{ readonly kind: Types.WorkKind, readonly id: string | null, readonly about: string | null, readonly origin: { readonly number: number } }> } };

export type LevelsOfQueryVariables = Exact<{
  organisationId: string;
}>;


export type LevelsOfQuery = { readonly organisation: { readonly readinessLevels: ReadonlyArray<{ readonly key: string, readonly name: string }> } | null };

export type StateItemMutationVariables = Exact<{
  input: Types.StatePictureItemInput;
}>;


export type StateItemMutation = { readonly statePictureItem:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReviseItemMutationVariables = Exact<{
  input: Types.RevisePictureItemInput;
}>;


export type ReviseItemMutation = { readonly revisePictureItem:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawItemMutationVariables = Exact<{
  input: Types.WithdrawPictureItemInput;
}>;


export type WithdrawItemMutation = { readonly withdrawPictureItem:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DefineIndicatorMutationVariables = Exact<{
  input: Types.DefineIndicatorInput;
}>;


export type DefineIndicatorMutation = { readonly defineIndicator:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReportIndicatorMutationVariables = Exact<{
  input: Types.ReportIndicatorInput;
}>;


export type ReportIndicatorMutation = { readonly reportIndicator:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type InvolveAreaMutationVariables = Exact<{
  input: Types.InvolveAreaInput;
}>;


export type InvolveAreaMutation = { readonly involveArea:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReportAreaMutationVariables = Exact<{
  input: Types.ReportAreaInput;
}>;


export type ReportAreaMutation = { readonly reportArea:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndAreaMutationVariables = Exact<{
  input: Types.EndAreaInput;
}>;


export type EndAreaMutation = { readonly endArea:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CheckMailboxMutationVariables = Exact<{
  input: Types.CheckMailboxInput;
}>;


export type CheckMailboxMutation = { readonly checkMailbox:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetReadinessMutationVariables = Exact<{
  input: Types.SetReadinessInput;
}>;


export type SetReadinessMutation = { readonly setReadiness:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type NormaliseMutationVariables = Exact<{
  input: Types.NormaliseInput;
}>;


export type NormaliseMutation = { readonly normalise:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReturnToPhaseMutationVariables = Exact<{
  input: Types.ReturnToPhaseInput;
}>;


export type ReturnToPhaseMutation = { readonly returnToPhase:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StartEvaluationMutationVariables = Exact<{
  input: Types.StartEvaluationInput;
}>;


export type StartEvaluationMutation = { readonly startEvaluation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CloseIncidentMutationVariables = Exact<{
  input: Types.CloseIncidentInput;
}>;


export type CloseIncidentMutation = { readonly closeIncident:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ReopenIncidentMutationVariables = Exact<{
  input: Types.ReopenIncidentInput;
}>;


export type ReopenIncidentMutation = { readonly reopenIncident:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DismissIncidentMutationVariables = Exact<{
  input: Types.DismissIncidentInput;
}>;


export type DismissIncidentMutation = { readonly dismissIncident:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PlaceUnderObservationMutationVariables = Exact<{
  input: Types.PlaceUnderObservationInput;
}>;


export type PlaceUnderObservationMutation = { readonly placeUnderObservation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type InviteOrganisationMutationVariables = Exact<{
  input: Types.InviteOrganisationInput;
}>;


export type InviteOrganisationMutation = { readonly inviteOrganisation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndParticipationMutationVariables = Exact<{
  input: Types.EndParticipationInput;
}>;


export type EndParticipationMutation = { readonly endParticipation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type LinkIncidentMutationVariables = Exact<{
  input: Types.LinkIncidentInput;
}>;


export type LinkIncidentMutation = { readonly linkIncident:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type UnlinkIncidentMutationVariables = Exact<{
  input: Types.UnlinkIncidentInput;
}>;


export type UnlinkIncidentMutation = { readonly unlinkIncident:
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
export const StateOfPartFragmentDoc = new TypedDocumentString(`
    fragment StateOfPart on Part {
  organisation {
    id
    shortName
  }
  phase
  readiness {
    name
    reason
  }
  areas {
    key
    name
    dueAt
    latest {
      status
      damage
      needs
      decisions
    }
    organisation {
      id
    }
  }
  normalisation {
    text
    handedOver
    origin {
      ...Said
    }
  }
  leftOpen {
    measures
    tasks
    decisions
    requests
    cards
    resources
    areas
    reportOrders
    centres
  }
  evaluation {
    mandate
    origin {
      ...Said
    }
  }
  ended {
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
}`, {"fragmentName":"StateOfPart"}) as unknown as TypedDocumentString<StateOfPartFragment, unknown>;
export const TheIncidentDocument = new TypedDocumentString(`
    query TheIncident($incidentId: ID!) {
  incident(id: $incidentId) {
    dutyLog
    id
    state
    participants {
      id
      shortName
    }
    lead {
      id
    }
    links {
      tie
      reason
      incident {
        id
        title
      }
    }
    templates {
      templateId
      name
      partsStarted
      started {
        number
      }
      accounted {
        number
      }
      left {
        key
        kind
        called
        why
      }
    }
  }
  situation(incidentId: $incidentId) {
    parts {
      ...StateOfPart
    }
    indicators {
      key
      name
      unit
      definition
      value
      newest {
        verification
        origin {
          occurredAt
        }
      }
    }
    sections {
      items {
        ...PictureItem
        said
      }
    }
  }
}
    fragment StateOfPart on Part {
  organisation {
    id
    shortName
  }
  phase
  readiness {
    name
    reason
  }
  areas {
    key
    name
    dueAt
    latest {
      status
      damage
      needs
      decisions
    }
    organisation {
      id
    }
  }
  normalisation {
    text
    handedOver
    origin {
      ...Said
    }
  }
  leftOpen {
    measures
    tasks
    decisions
    requests
    cards
    resources
    areas
    reportOrders
    centres
  }
  evaluation {
    mandate
    origin {
      ...Said
    }
  }
  ended {
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
}
fragment PictureItem on Item {
  id
  section
  text
  verification
  source
  stale
  standing
  value
  prognosis
  answerBy
  expiresAt
  owner
  entries
  coordinates {
    latitude
    longitude
  }
  origin {
    ...Stood
  }
}
fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`) as unknown as TypedDocumentString<TheIncidentQuery, TheIncidentQueryVariables>;
export const OpenWorkOfDocument = new TypedDocumentString(`
    query OpenWorkOf($incidentId: ID!, $organisationId: ID!) {
  situation(incidentId: $incidentId) {
    openWork(organisationId: $organisationId) {
      kind
      id
      about
      origin {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenWorkOfQuery, OpenWorkOfQueryVariables>;
export const LevelsOfDocument = new TypedDocumentString(`
    query LevelsOf($organisationId: ID!) {
  organisation(id: $organisationId) {
    readinessLevels {
      key
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LevelsOfQuery, LevelsOfQueryVariables>;
export const StateItemDocument = new TypedDocumentString(`
    mutation StateItem($input: StatePictureItemInput!) {
  statePictureItem(input: $input) {
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
}`) as unknown as TypedDocumentString<StateItemMutation, StateItemMutationVariables>;
export const ReviseItemDocument = new TypedDocumentString(`
    mutation ReviseItem($input: RevisePictureItemInput!) {
  revisePictureItem(input: $input) {
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
}`) as unknown as TypedDocumentString<ReviseItemMutation, ReviseItemMutationVariables>;
export const WithdrawItemDocument = new TypedDocumentString(`
    mutation WithdrawItem($input: WithdrawPictureItemInput!) {
  withdrawPictureItem(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawItemMutation, WithdrawItemMutationVariables>;
export const DefineIndicatorDocument = new TypedDocumentString(`
    mutation DefineIndicator($input: DefineIndicatorInput!) {
  defineIndicator(input: $input) {
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
}`) as unknown as TypedDocumentString<DefineIndicatorMutation, DefineIndicatorMutationVariables>;
export const ReportIndicatorDocument = new TypedDocumentString(`
    mutation ReportIndicator($input: ReportIndicatorInput!) {
  reportIndicator(input: $input) {
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
}`) as unknown as TypedDocumentString<ReportIndicatorMutation, ReportIndicatorMutationVariables>;
export const InvolveAreaDocument = new TypedDocumentString(`
    mutation InvolveArea($input: InvolveAreaInput!) {
  involveArea(input: $input) {
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
}`) as unknown as TypedDocumentString<InvolveAreaMutation, InvolveAreaMutationVariables>;
export const ReportAreaDocument = new TypedDocumentString(`
    mutation ReportArea($input: ReportAreaInput!) {
  reportArea(input: $input) {
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
}`) as unknown as TypedDocumentString<ReportAreaMutation, ReportAreaMutationVariables>;
export const EndAreaDocument = new TypedDocumentString(`
    mutation EndArea($input: EndAreaInput!) {
  endArea(input: $input) {
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
}`) as unknown as TypedDocumentString<EndAreaMutation, EndAreaMutationVariables>;
export const CheckMailboxDocument = new TypedDocumentString(`
    mutation CheckMailbox($input: CheckMailboxInput!) {
  checkMailbox(input: $input) {
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
}`) as unknown as TypedDocumentString<CheckMailboxMutation, CheckMailboxMutationVariables>;
export const SetReadinessDocument = new TypedDocumentString(`
    mutation SetReadiness($input: SetReadinessInput!) {
  setReadiness(input: $input) {
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
}`) as unknown as TypedDocumentString<SetReadinessMutation, SetReadinessMutationVariables>;
export const NormaliseDocument = new TypedDocumentString(`
    mutation Normalise($input: NormaliseInput!) {
  normalise(input: $input) {
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
}`) as unknown as TypedDocumentString<NormaliseMutation, NormaliseMutationVariables>;
export const ReturnToPhaseDocument = new TypedDocumentString(`
    mutation ReturnToPhase($input: ReturnToPhaseInput!) {
  returnToPhase(input: $input) {
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
}`) as unknown as TypedDocumentString<ReturnToPhaseMutation, ReturnToPhaseMutationVariables>;
export const StartEvaluationDocument = new TypedDocumentString(`
    mutation StartEvaluation($input: StartEvaluationInput!) {
  startEvaluation(input: $input) {
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
}`) as unknown as TypedDocumentString<StartEvaluationMutation, StartEvaluationMutationVariables>;
export const CloseIncidentDocument = new TypedDocumentString(`
    mutation CloseIncident($input: CloseIncidentInput!) {
  closeIncident(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const ReopenIncidentDocument = new TypedDocumentString(`
    mutation ReopenIncident($input: ReopenIncidentInput!) {
  reopenIncident(input: $input) {
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
}`) as unknown as TypedDocumentString<ReopenIncidentMutation, ReopenIncidentMutationVariables>;
export const DismissIncidentDocument = new TypedDocumentString(`
    mutation DismissIncident($input: DismissIncidentInput!) {
  dismissIncident(input: $input) {
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
}`) as unknown as TypedDocumentString<DismissIncidentMutation, DismissIncidentMutationVariables>;
export const PlaceUnderObservationDocument = new TypedDocumentString(`
    mutation PlaceUnderObservation($input: PlaceUnderObservationInput!) {
  placeUnderObservation(input: $input) {
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
}`) as unknown as TypedDocumentString<PlaceUnderObservationMutation, PlaceUnderObservationMutationVariables>;
export const InviteOrganisationDocument = new TypedDocumentString(`
    mutation InviteOrganisation($input: InviteOrganisationInput!) {
  inviteOrganisation(input: $input) {
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
}`) as unknown as TypedDocumentString<InviteOrganisationMutation, InviteOrganisationMutationVariables>;
export const EndParticipationDocument = new TypedDocumentString(`
    mutation EndParticipation($input: EndParticipationInput!) {
  endParticipation(input: $input) {
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
}`) as unknown as TypedDocumentString<EndParticipationMutation, EndParticipationMutationVariables>;
export const LinkIncidentDocument = new TypedDocumentString(`
    mutation LinkIncident($input: LinkIncidentInput!) {
  linkIncident(input: $input) {
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
}`) as unknown as TypedDocumentString<LinkIncidentMutation, LinkIncidentMutationVariables>;
export const UnlinkIncidentDocument = new TypedDocumentString(`
    mutation UnlinkIncident($input: UnlinkIncidentInput!) {
  unlinkIncident(input: $input) {
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
}`) as unknown as TypedDocumentString<UnlinkIncidentMutation, UnlinkIncidentMutationVariables>;