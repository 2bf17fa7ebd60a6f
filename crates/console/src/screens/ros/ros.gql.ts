/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RosScenarioBodyFragment = { readonly id: string, readonly title: string, readonly place: string | null, readonly causes: string | null, readonly barriers: string | null, readonly probability: string | null, readonly probabilityReasoning: string | null, readonly vulnerability: string | null, readonly knockOn: string | null, readonly warningAndEvacuation: string | null, readonly uncertainty: string | null, readonly controllability: string | null, readonly transferability: string | null, readonly consequences: ReadonlyArray<{ readonly value: string, readonly step: number, readonly reasoning: string | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } };

export type RosWholeFragment = { readonly number: number, readonly reason: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly adopted: { readonly by: Types.AdoptingBody, readonly caseNumber: string, readonly decidedOn: string, readonly tookPart: ReadonlyArray<string>, readonly remark: string | null, readonly proposalIds: ReadonlyArray<string>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } } | null, readonly begun: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly scales: { readonly matrix: ReadonlyArray<ReadonlyArray<Types.RiskBand>>, readonly probability: ReadonlyArray<{ readonly key: string, readonly name: string, readonly fromPerMille: number }>, readonly values: ReadonlyArray<{ readonly key: string, readonly name: string, readonly steps: ReadonlyArray<string> }> }, readonly parts: ReadonlyArray<{ readonly part: Types.RosPart, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string, readonly place: string | null, readonly causes: string | null, readonly barriers: string | null, readonly probability: string | null, readonly probabilityReasoning: string | null, readonly vulnerability: string | null, readonly knockOn: string | null, readonly warningAndEvacuation: string | null, readonly uncertainty: string | null, readonly controllability: string | null, readonly transferability: string | null, readonly consequences: ReadonlyArray<{ readonly value: string, readonly step: number, readonly reasoning: string | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly risks: ReadonlyArray<{ readonly scenarioId: string, readonly value: string, readonly step: number, readonly probability: string, readonly band: Types.RiskBand }> };

export type RosSuggestionFragment = { readonly id: string, readonly against: number, readonly field: Types.RosField, readonly key: string | null, readonly scenario: string | null, readonly scenarioId: string, readonly old: string | null, readonly new: string | null, readonly reason: string, readonly rejected: string | null, readonly revision: number | null, readonly stage: Types.ProposalStage, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly lesson: { readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null } | null };

export type RosOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type RosOfQuery = { readonly ros: { readonly organisation: { readonly id: string, readonly shortName: string }, readonly newest: { readonly number: number, readonly reason: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly adopted: { readonly by: Types.AdoptingBody, readonly caseNumber: string, readonly decidedOn: string, readonly tookPart: ReadonlyArray<string>, readonly remark: string | null, readonly proposalIds: ReadonlyArray<string>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } } | null, readonly begun: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly scales: { readonly matrix: ReadonlyArray<ReadonlyArray<Types.RiskBand>>, readonly probability: ReadonlyArray<{ readonly key: string, readonly name: string, readonly fromPerMille: number }>, readonly values: ReadonlyArray<{ readonly key: string, readonly name: string, readonly steps: ReadonlyArray<string> }> }, readonly parts: ReadonlyArray<{ readonly part: Types.RosPart, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string, readonly place: string | null, readonly causes: string | null, readonly barriers: string | null, readonly probability: string | null, readonly probabilityReasoning: string | null, readonly vulnerability: string | null, readonly knockOn: string | null, readonly warningAndEvacuation: string | null, readonly uncertainty: string | null, readonly controllability: string | null, readonly transferability: string | null, readonly consequences: ReadonlyArray<{ readonly value: string, readonly step: number, readonly reasoning: string | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly risks: ReadonlyArray<{ readonly scenarioId: string, readonly value: string, readonly step: number, readonly probability: string, readonly band: Types.RiskBand }> } | null, readonly draft: { readonly number: number, readonly reason: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly adopted: { readonly by: Types.AdoptingBody, readonly caseNumber: string, readonly decidedOn: string, readonly tookPart: ReadonlyArray<string>, readonly remark: string | null, readonly proposalIds: ReadonlyArray<string>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } } | null, readonly begun: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly scales: { readonly matrix: ReadonlyArray<ReadonlyArray<Types.RiskBand>>, readonly probability: ReadonlyArray<{ readonly key: string, readonly name: string, readonly fromPerMille: number }>, readonly values: ReadonlyArray<{ readonly key: string, readonly name: string, readonly steps: ReadonlyArray<string> }> }, readonly parts: ReadonlyArray<{ readonly part: Types.RosPart, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string, readonly place: string | null, readonly causes: string | null, readonly barriers: string | null, readonly probability: string | null, readonly probabilityReasoning: string | null, readonly vulnerability: string | null, readonly knockOn: string | null, readonly warningAndEvacuation: string | null, readonly uncertainty: string | null, readonly controllability: string | null, readonly transferability: string | null, readonly consequences: ReadonlyArray<{ readonly value: string, readonly step: number, readonly reasoning: string | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly risks: ReadonlyArray<{ readonly scenarioId: string, readonly value: string, readonly step: number, readonly probability: string, readonly band: Types.RiskBand }> } | null, readonly revisions: ReadonlyArray<{ readonly number: number, readonly dueAt: string | null, readonly reason: string | null, readonly begun: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly adopted: { readonly by: Types.AdoptingBody, readonly caseNumber: string, readonly decidedOn: string } | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly against: number, readonly field: Types.RosField, readonly key: string | null, readonly scenario: string | null, readonly scenarioId: string, readonly old: string | null, readonly new: string | null, readonly reason: string, readonly rejected: string | null, readonly revision: number | null, readonly stage: Types.ProposalStage, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly lesson: { readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null } | null }>, readonly unchanged: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly lesson: { readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null } | null, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null };

export type RosRevisionOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  number: number;
}>;


export type RosRevisionOfQuery = { readonly ros: { readonly revision: { readonly number: number, readonly reason: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly adopted: { readonly by: Types.AdoptingBody, readonly caseNumber: string, readonly decidedOn: string, readonly tookPart: ReadonlyArray<string>, readonly remark: string | null, readonly proposalIds: ReadonlyArray<string>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } } | null, readonly begun: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly scales: { readonly matrix: ReadonlyArray<ReadonlyArray<Types.RiskBand>>, readonly probability: ReadonlyArray<{ readonly key: string, readonly name: string, readonly fromPerMille: number }>, readonly values: ReadonlyArray<{ readonly key: string, readonly name: string, readonly steps: ReadonlyArray<string> }> }, readonly parts: ReadonlyArray<{ readonly part: Types.RosPart, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string, readonly place: string | null, readonly causes: string | null, readonly barriers: string | null, readonly probability: string | null, readonly probabilityReasoning: string | null, readonly vulnerability: string | null, readonly knockOn: string | null, readonly warningAndEvacuation: string | null, readonly uncertainty: string | null, readonly controllability: string | null, readonly transferability: string | null, readonly consequences: ReadonlyArray<{ readonly value: string, readonly step: number, readonly reasoning: string | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly risks: ReadonlyArray<{ readonly scenarioId: string, readonly value: string, readonly step: number, readonly probability: string, readonly band: Types.RiskBand }> } | null } | null };

export type RosDiffOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  from: number;
  to?: number | null | undefined;
}>;


export type RosDiffOfQuery = { readonly ros: { readonly revision: { readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly newest: { readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly draft: { readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly diff: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly parts: ReadonlyArray<Types.RosPart>, readonly scales: boolean, readonly changed: ReadonlyArray<{ readonly scenarioId: string, readonly scenario: string | null, readonly field: Types.RosField, readonly key: string | null, readonly old: string | null, readonly new: string | null }> } | null } | null };

export type BeginRosDraftMutationVariables = Exact<{
  input: Types.BeginRosDraftInput;
}>;


export type BeginRosDraftMutation = { readonly beginRosDraft:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DiscardRosDraftMutationVariables = Exact<{
  input: Types.DiscardRosDraftInput;
}>;


export type DiscardRosDraftMutation = { readonly discardRosDraft:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AdoptRosMutationVariables = Exact<{
  input: Types.AdoptRosInput;
}>;


export type AdoptRosMutation = { readonly adoptRos:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PutRosScenarioMutationVariables = Exact<{
  input: Types.PutRosScenarioInput;
}>;


export type PutRosScenarioMutation = { readonly putRosScenario:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RemoveRosScenarioMutationVariables = Exact<{
  input: Types.RemoveRosScenarioInput;
}>;


export type RemoveRosScenarioMutation = { readonly removeRosScenario:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WriteRosPartMutationVariables = Exact<{
  input: Types.WriteRosPartInput;
}>;


export type WriteRosPartMutation = { readonly writeRosPart:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type TakeInRosChangeMutationVariables = Exact<{
  input: Types.TakeInRosChangeInput;
}>;


export type TakeInRosChangeMutation = { readonly takeInRosChange:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RejectRosChangeMutationVariables = Exact<{
  input: Types.RejectRosChangeInput;
}>;


export type RejectRosChangeMutation = { readonly rejectRosChange:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetRosScalesMutationVariables = Exact<{
  input: Types.SetRosScalesInput;
}>;


export type SetRosScalesMutation = { readonly setRosScales:
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
export const RosScenarioBodyFragmentDoc = new TypedDocumentString(`
    fragment RosScenarioBody on RosScenario {
  id
  title
  place
  causes
  barriers
  probability
  probabilityReasoning
  vulnerability
  knockOn
  warningAndEvacuation
  uncertainty
  controllability
  transferability
  consequences {
    value
    step
    reasoning
  }
  measures {
    key
    text
  }
  origin {
    ...By
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
}`, {"fragmentName":"RosScenarioBody"}) as unknown as TypedDocumentString<RosScenarioBodyFragment, unknown>;
export const RosWholeFragmentDoc = new TypedDocumentString(`
    fragment RosWhole on RosRevision {
  number
  reason
  dueAt
  overdue
  adopted {
    by
    caseNumber
    decidedOn
    tookPart
    remark
    proposalIds
    origin {
      ...By
    }
  }
  begun {
    ...By
  }
  scales {
    matrix
    probability {
      key
      name
      fromPerMille
    }
    values {
      key
      name
      steps
    }
  }
  parts {
    part
    text
    origin {
      ...By
    }
  }
  scenarios {
    ...RosScenarioBody
  }
  risks {
    scenarioId
    value
    step
    probability
    band
  }
}
    fragment RosScenarioBody on RosScenario {
  id
  title
  place
  causes
  barriers
  probability
  probabilityReasoning
  vulnerability
  knockOn
  warningAndEvacuation
  uncertainty
  controllability
  transferability
  consequences {
    value
    step
    reasoning
  }
  measures {
    key
    text
  }
  origin {
    ...By
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
}`, {"fragmentName":"RosWhole"}) as unknown as TypedDocumentString<RosWholeFragment, unknown>;
export const RosSuggestionFragmentDoc = new TypedDocumentString(`
    fragment RosSuggestion on RosProposal {
  id
  against
  field
  key
  scenario
  scenarioId
  old
  new
  reason
  rejected
  revision
  stage
  since {
    ...By
  }
  origin {
    ...By
  }
  lesson {
    ...Node
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
fragment Node on ThreadNode {
  key
  kind
  id
  incidentId
  number
  organisation {
    id
    shortName
  }
}`, {"fragmentName":"RosSuggestion"}) as unknown as TypedDocumentString<RosSuggestionFragment, unknown>;
export const RosOfDocument = new TypedDocumentString(`
    query RosOf($organisationId: ID) {
  ros(organisationId: $organisationId) {
    organisation {
      id
      shortName
    }
    newest {
      ...RosWhole
    }
    draft {
      ...RosWhole
    }
    revisions {
      number
      dueAt
      reason
      begun {
        ...By
      }
      adopted {
        by
        caseNumber
        decidedOn
      }
    }
    proposals {
      ...RosSuggestion
    }
    unchanged {
      id
      reason
      lesson {
        ...Node
      }
      origin {
        ...By
      }
    }
  }
}
    fragment RosScenarioBody on RosScenario {
  id
  title
  place
  causes
  barriers
  probability
  probabilityReasoning
  vulnerability
  knockOn
  warningAndEvacuation
  uncertainty
  controllability
  transferability
  consequences {
    value
    step
    reasoning
  }
  measures {
    key
    text
  }
  origin {
    ...By
  }
}
fragment RosWhole on RosRevision {
  number
  reason
  dueAt
  overdue
  adopted {
    by
    caseNumber
    decidedOn
    tookPart
    remark
    proposalIds
    origin {
      ...By
    }
  }
  begun {
    ...By
  }
  scales {
    matrix
    probability {
      key
      name
      fromPerMille
    }
    values {
      key
      name
      steps
    }
  }
  parts {
    part
    text
    origin {
      ...By
    }
  }
  scenarios {
    ...RosScenarioBody
  }
  risks {
    scenarioId
    value
    step
    probability
    band
  }
}
fragment RosSuggestion on RosProposal {
  id
  against
  field
  key
  scenario
  scenarioId
  old
  new
  reason
  rejected
  revision
  stage
  since {
    ...By
  }
  origin {
    ...By
  }
  lesson {
    ...Node
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
fragment Node on ThreadNode {
  key
  kind
  id
  incidentId
  number
  organisation {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<RosOfQuery, RosOfQueryVariables>;
export const RosRevisionOfDocument = new TypedDocumentString(`
    query RosRevisionOf($organisationId: ID, $number: Int!) {
  ros(organisationId: $organisationId) {
    revision(number: $number) {
      ...RosWhole
    }
  }
}
    fragment RosScenarioBody on RosScenario {
  id
  title
  place
  causes
  barriers
  probability
  probabilityReasoning
  vulnerability
  knockOn
  warningAndEvacuation
  uncertainty
  controllability
  transferability
  consequences {
    value
    step
    reasoning
  }
  measures {
    key
    text
  }
  origin {
    ...By
  }
}
fragment RosWhole on RosRevision {
  number
  reason
  dueAt
  overdue
  adopted {
    by
    caseNumber
    decidedOn
    tookPart
    remark
    proposalIds
    origin {
      ...By
    }
  }
  begun {
    ...By
  }
  scales {
    matrix
    probability {
      key
      name
      fromPerMille
    }
    values {
      key
      name
      steps
    }
  }
  parts {
    part
    text
    origin {
      ...By
    }
  }
  scenarios {
    ...RosScenarioBody
  }
  risks {
    scenarioId
    value
    step
    probability
    band
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
}`) as unknown as TypedDocumentString<RosRevisionOfQuery, RosRevisionOfQueryVariables>;
export const RosDiffOfDocument = new TypedDocumentString(`
    query RosDiffOf($organisationId: ID, $from: Int!, $to: Int) {
  ros(organisationId: $organisationId) {
    revision(number: $from) {
      scenarios {
        id
        title
      }
    }
    newest {
      scenarios {
        id
        title
      }
    }
    draft {
      scenarios {
        id
        title
      }
    }
    diff(from: $from, to: $to) {
      added
      removed
      parts
      scales
      changed {
        scenarioId
        scenario
        field
        key
        old
        new
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosDiffOfQuery, RosDiffOfQueryVariables>;
export const BeginRosDraftDocument = new TypedDocumentString(`
    mutation BeginRosDraft($input: BeginRosDraftInput!) {
  beginRosDraft(input: $input) {
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
}`) as unknown as TypedDocumentString<BeginRosDraftMutation, BeginRosDraftMutationVariables>;
export const DiscardRosDraftDocument = new TypedDocumentString(`
    mutation DiscardRosDraft($input: DiscardRosDraftInput!) {
  discardRosDraft(input: $input) {
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
}`) as unknown as TypedDocumentString<DiscardRosDraftMutation, DiscardRosDraftMutationVariables>;
export const AdoptRosDocument = new TypedDocumentString(`
    mutation AdoptRos($input: AdoptRosInput!) {
  adoptRos(input: $input) {
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
}`) as unknown as TypedDocumentString<AdoptRosMutation, AdoptRosMutationVariables>;
export const PutRosScenarioDocument = new TypedDocumentString(`
    mutation PutRosScenario($input: PutRosScenarioInput!) {
  putRosScenario(input: $input) {
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
}`) as unknown as TypedDocumentString<PutRosScenarioMutation, PutRosScenarioMutationVariables>;
export const RemoveRosScenarioDocument = new TypedDocumentString(`
    mutation RemoveRosScenario($input: RemoveRosScenarioInput!) {
  removeRosScenario(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveRosScenarioMutation, RemoveRosScenarioMutationVariables>;
export const WriteRosPartDocument = new TypedDocumentString(`
    mutation WriteRosPart($input: WriteRosPartInput!) {
  writeRosPart(input: $input) {
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
}`) as unknown as TypedDocumentString<WriteRosPartMutation, WriteRosPartMutationVariables>;
export const TakeInRosChangeDocument = new TypedDocumentString(`
    mutation TakeInRosChange($input: TakeInRosChangeInput!) {
  takeInRosChange(input: $input) {
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
}`) as unknown as TypedDocumentString<TakeInRosChangeMutation, TakeInRosChangeMutationVariables>;
export const RejectRosChangeDocument = new TypedDocumentString(`
    mutation RejectRosChange($input: RejectRosChangeInput!) {
  rejectRosChange(input: $input) {
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
}`) as unknown as TypedDocumentString<RejectRosChangeMutation, RejectRosChangeMutationVariables>;
export const SetRosScalesDocument = new TypedDocumentString(`
    mutation SetRosScales($input: SetRosScalesInput!) {
  setRosScales(input: $input) {
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
}`) as unknown as TypedDocumentString<SetRosScalesMutation, SetRosScalesMutationVariables>;