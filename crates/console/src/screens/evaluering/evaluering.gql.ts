/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EvaluationWholeFragment = { readonly id: string, readonly stage: Types.EvaluationStage, readonly purpose: string | null, readonly goals: ReadonlyArray<string>, readonly themes: ReadonlyArray<string>, readonly from: string | null, readonly to: string | null, readonly conclusion: string | null, readonly draft: string | null, readonly drafts: number, readonly report: string | null, readonly finalEarly: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly mandated: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly consultation: { readonly asked: ReadonlyArray<string>, readonly deadline: string, readonly passed: { readonly recordedAt: string } | null, readonly answers: ReadonlyArray<{ readonly from: string, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: Types.FindingKind, readonly expected: string, readonly actual: string, readonly cause: string | null, readonly observationIds: ReadonlyArray<string>, readonly withdrawn: string | null, readonly origin: { readonly number: number, readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly learningPoints: ReadonlyArray<{ readonly id: string, readonly text: string, readonly change: string, readonly target: Types.LearningTarget, readonly findingIds: ReadonlyArray<string>, readonly withdrawn: string | null, readonly origin: { readonly number: number, readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> };

export type EvaluationsOfQueryVariables = Exact<{
  incidentId: string;
}>;


export type EvaluationsOfQuery = { readonly brokenThreads: ReadonlyArray<{ readonly how: Types.ThreadBreak, readonly node: { readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null } }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly stage: Types.EvaluationStage, readonly purpose: string | null, readonly goals: ReadonlyArray<string>, readonly themes: ReadonlyArray<string>, readonly from: string | null, readonly to: string | null, readonly conclusion: string | null, readonly draft: string | null, readonly drafts: number, readonly report: string | null, readonly finalEarly: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly mandated: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly consultation: { readonly asked: ReadonlyArray<string>, readonly deadline: string, readonly passed: { readonly recordedAt: string } | null, readonly answers: ReadonlyArray<{ readonly from: string, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: Types.FindingKind, readonly expected: string, readonly actual: string, readonly cause: string | null, readonly observationIds: ReadonlyArray<string>, readonly withdrawn: string | null, readonly origin: { readonly number: number, readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly learningPoints: ReadonlyArray<{ readonly id: string, readonly text: string, readonly change: string, readonly target: Types.LearningTarget, readonly findingIds: ReadonlyArray<string>, readonly withdrawn: string | null, readonly origin: { readonly number: number, readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }>, readonly situation: { readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly by: string | null, readonly target: number | null, readonly value: number | null, readonly standing: Types.GoalStanding | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly assessments: ReadonlyArray<{ readonly standing: Types.GoalStanding, readonly text: string | null, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }>, readonly observations: ReadonlyArray<{ readonly id: string, readonly text: string, readonly tendency: Types.Tendency, readonly entries: ReadonlyArray<number>, readonly seenAt: string | null, readonly replayed: { readonly at: string, readonly basis: Types.ReplayBasis } | null, readonly origin: { readonly number: number, readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } };

export type BasisLineFragment = { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } };

export type BasisOfQueryVariables = Exact<{
  incidentId: string;
}>;


export type BasisOfQuery = { readonly evaluationBasis: { readonly courses: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly shortName: string }, readonly intervals: ReadonlyArray<{ readonly from: Types.Milestone, readonly to: Types.Milestone, readonly seconds: number | null, readonly exact: boolean, readonly fromNumber: number | null, readonly toNumber: number | null }> }>, readonly reactions: ReadonlyArray<{ readonly name: string | null, readonly role: string | null, readonly acknowledgedAfterS: number | null, readonly inPlaceAfterS: number | null, readonly person: { readonly name: string } | null, readonly organisation: { readonly shortName: string }, readonly called: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } }, readonly inPlace: { readonly number: number } | null }>, readonly deadlines: ReadonlyArray<{ readonly about: string | null, readonly kind: Types.ClockKind, readonly dueAt: string, readonly kept: boolean, readonly met: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } } | null, readonly set: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } }, readonly organisation: { readonly shortName: string } }>, readonly deviations: ReadonlyArray<{ readonly acting: Types.Phase, readonly missing: Types.Phase, readonly reason: string, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } } }>, readonly invalidItems: ReadonlyArray<{ readonly itemId: string, readonly text: string, readonly fate: Types.ItemFate, readonly stoodS: number, readonly stated: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } }, readonly ended: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } } }>, readonly unreached: ReadonlyArray<{ readonly name: string | null, readonly role: string | null, readonly person: { readonly name: string } | null, readonly called: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } } }>, readonly skippedSteps: ReadonlyArray<{ readonly runId: string, readonly step: number, readonly text: string | null, readonly reason: string | null, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } } }>, readonly lateEntries: ReadonlyArray<{ readonly lateS: number, readonly origin: { readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } } }>, readonly decisions: ReadonlyArray<{ readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } }>, readonly omissions: ReadonlyArray<{ readonly number: number, readonly occurredAt: string, readonly recordedAt: string, readonly organisation: { readonly shortName: string }, readonly by: { readonly person: { readonly name: string } } }> } };

export type EvaluatedLineQueryVariables = Exact<{
  incidentId: string;
  number: number;
}>;


export type EvaluatedLineQuery = { readonly entry: { readonly text: string, readonly occurredAt: string } | null };

export type ThreadOfQueryVariables = Exact<{
  node: Types.ThreadNodeInput;
}>;


export type ThreadOfQuery = { readonly thread: { readonly truncated: boolean, readonly links: ReadonlyArray<{ readonly text: string, readonly stage: string | null, readonly above: ReadonlyArray<string>, readonly node: { readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null }> } | null };

export type BrokenOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type BrokenOfQuery = { readonly brokenThreads: ReadonlyArray<{ readonly how: Types.ThreadBreak, readonly since: string, readonly text: string, readonly node: { readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null } }> };

export type MandateEvaluationMutationVariables = Exact<{
  input: Types.MandateEvaluationInput;
}>;


export type MandateEvaluationMutation = { readonly mandateEvaluation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CollectForEvaluationMutationVariables = Exact<{
  input: Types.CollectForEvaluationInput;
}>;


export type CollectForEvaluationMutation = { readonly collectForEvaluation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type PinObservationMutationVariables = Exact<{
  input: Types.PinObservationInput;
}>;


export type PinObservationMutation = { readonly pinObservation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RecordFindingMutationVariables = Exact<{
  input: Types.RecordFindingInput;
}>;


export type RecordFindingMutation = { readonly recordFinding:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawFindingMutationVariables = Exact<{
  input: Types.WithdrawFindingInput;
}>;


export type WithdrawFindingMutation = { readonly withdrawFinding:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RecordLearningPointMutationVariables = Exact<{
  input: Types.RecordLearningPointInput;
}>;


export type RecordLearningPointMutation = { readonly recordLearningPoint:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawLearningPointMutationVariables = Exact<{
  input: Types.WithdrawLearningPointInput;
}>;


export type WithdrawLearningPointMutation = { readonly withdrawLearningPoint:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DraftEvaluationReportMutationVariables = Exact<{
  input: Types.DraftEvaluationReportInput;
}>;


export type DraftEvaluationReportMutation = { readonly draftEvaluationReport:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type OpenConsultationMutationVariables = Exact<{
  input: Types.OpenConsultationInput;
}>;


export type OpenConsultationMutation = { readonly openConsultation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AnswerConsultationMutationVariables = Exact<{
  input: Types.AnswerConsultationInput;
}>;


export type AnswerConsultationMutation = { readonly answerConsultation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type FinaliseEvaluationMutationVariables = Exact<{
  input: Types.FinaliseEvaluationInput;
}>;


export type FinaliseEvaluationMutation = { readonly finaliseEvaluation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type FollowUpEvaluationMutationVariables = Exact<{
  input: Types.FollowUpEvaluationInput;
}>;


export type FollowUpEvaluationMutation = { readonly followUpEvaluation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CloseEvaluationMutationVariables = Exact<{
  input: Types.CloseEvaluationInput;
}>;


export type CloseEvaluationMutation = { readonly closeEvaluation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ProposeRosChangeMutationVariables = Exact<{
  input: Types.ProposeRosChangeInput;
}>;


export type ProposeRosChangeMutation = { readonly proposeRosChange:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ConcludeNoRosChangeMutationVariables = Exact<{
  input: Types.ConcludeNoRosChangeInput;
}>;


export type ConcludeNoRosChangeMutation = { readonly concludeNoRosChange:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ScenariosOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type ScenariosOfQuery = { readonly ros: { readonly newest: { readonly number: number, readonly reason: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly adopted: { readonly by: Types.AdoptingBody, readonly caseNumber: string, readonly decidedOn: string, readonly tookPart: ReadonlyArray<string>, readonly remark: string | null, readonly proposalIds: ReadonlyArray<string>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } } | null, readonly begun: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly scales: { readonly matrix: ReadonlyArray<ReadonlyArray<Types.RiskBand>>, readonly probability: ReadonlyArray<{ readonly key: string, readonly name: string, readonly fromPerMille: number }>, readonly values: ReadonlyArray<{ readonly key: string, readonly name: string, readonly steps: ReadonlyArray<string> }> }, readonly parts: ReadonlyArray<{ readonly part: Types.RosPart, readonly text: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string, readonly place: string | null, readonly causes: string | null, readonly barriers: string | null, readonly probability: string | null, readonly probabilityReasoning: string | null, readonly vulnerability: string | null, readonly knockOn: string | null, readonly warningAndEvacuation: string | null, readonly uncertainty: string | null, readonly controllability: string | null, readonly transferability: string | null, readonly consequences: ReadonlyArray<{ readonly value: string, readonly step: number, readonly reasoning: string | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly risks: ReadonlyArray<{ readonly scenarioId: string, readonly value: string, readonly step: number, readonly probability: string, readonly band: Types.RiskBand }> } | null } | null };

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
export const EvaluationWholeFragmentDoc = new TypedDocumentString(`
    fragment EvaluationWhole on Evaluation {
  id
  stage
  purpose
  goals
  themes
  from
  to
  conclusion
  draft
  drafts
  report
  finalEarly
  organisation {
    id
    shortName
  }
  mandated {
    ...By
  }
  since {
    ...By
  }
  consultation {
    asked
    deadline
    passed {
      recordedAt
    }
    answers {
      from
      text
      origin {
        ...By
      }
    }
  }
  findings {
    id
    kind
    expected
    actual
    cause
    observationIds
    withdrawn
    origin {
      number
      ...By
    }
  }
  learningPoints {
    id
    text
    change
    target
    findingIds
    withdrawn
    origin {
      number
      ...By
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
}`, {"fragmentName":"EvaluationWhole"}) as unknown as TypedDocumentString<EvaluationWholeFragment, unknown>;
export const BasisLineFragmentDoc = new TypedDocumentString(`
    fragment BasisLine on Origin {
  number
  occurredAt
  recordedAt
  organisation {
    shortName
  }
  by {
    person {
      name
    }
  }
}
    `, {"fragmentName":"BasisLine"}) as unknown as TypedDocumentString<BasisLineFragment, unknown>;
export const EvaluationsOfDocument = new TypedDocumentString(`
    query EvaluationsOf($incidentId: ID!) {
  brokenThreads {
    how
    node {
      kind
      id
      incidentId
    }
  }
  evaluations(incidentId: $incidentId) {
    ...EvaluationWhole
  }
  situation(incidentId: $incidentId) {
    goals {
      id
      text
      by
      target
      value
      standing
      organisation {
        id
        shortName
      }
      assessments {
        standing
        text
        origin {
          ...By
        }
      }
    }
    observations {
      id
      text
      tendency
      entries
      seenAt
      replayed {
        at
        basis
      }
      origin {
        number
        ...By
      }
    }
  }
}
    fragment EvaluationWhole on Evaluation {
  id
  stage
  purpose
  goals
  themes
  from
  to
  conclusion
  draft
  drafts
  report
  finalEarly
  organisation {
    id
    shortName
  }
  mandated {
    ...By
  }
  since {
    ...By
  }
  consultation {
    asked
    deadline
    passed {
      recordedAt
    }
    answers {
      from
      text
      origin {
        ...By
      }
    }
  }
  findings {
    id
    kind
    expected
    actual
    cause
    observationIds
    withdrawn
    origin {
      number
      ...By
    }
  }
  learningPoints {
    id
    text
    change
    target
    findingIds
    withdrawn
    origin {
      number
      ...By
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
}`) as unknown as TypedDocumentString<EvaluationsOfQuery, EvaluationsOfQueryVariables>;
export const BasisOfDocument = new TypedDocumentString(`
    query BasisOf($incidentId: ID!) {
  evaluationBasis(incidentId: $incidentId) {
    courses {
      organisation {
        id
        shortName
      }
      intervals {
        from
        to
        seconds
        exact
        fromNumber
        toNumber
      }
    }
    reactions {
      name
      role
      person {
        name
      }
      organisation {
        shortName
      }
      called {
        ...BasisLine
      }
      acknowledgedAfterS
      inPlaceAfterS
      inPlace {
        number
      }
    }
    deadlines {
      about
      kind
      dueAt
      kept
      met {
        ...BasisLine
      }
      set {
        ...BasisLine
      }
      organisation {
        shortName
      }
    }
    deviations {
      acting
      missing
      reason
      origin {
        ...BasisLine
      }
    }
    invalidItems {
      itemId
      text
      fate
      stoodS
      stated {
        ...BasisLine
      }
      ended {
        ...BasisLine
      }
    }
    unreached {
      name
      role
      person {
        name
      }
      called {
        ...BasisLine
      }
    }
    skippedSteps {
      runId
      step
      text
      reason
      origin {
        ...BasisLine
      }
    }
    lateEntries {
      lateS
      origin {
        ...BasisLine
      }
    }
    decisions {
      ...BasisLine
    }
    omissions {
      ...BasisLine
    }
  }
}
    fragment BasisLine on Origin {
  number
  occurredAt
  recordedAt
  organisation {
    shortName
  }
  by {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<BasisOfQuery, BasisOfQueryVariables>;
export const EvaluatedLineDocument = new TypedDocumentString(`
    query EvaluatedLine($incidentId: ID!, $number: Int!) {
  entry(incidentId: $incidentId, number: $number) {
    text
    occurredAt
  }
}
    `) as unknown as TypedDocumentString<EvaluatedLineQuery, EvaluatedLineQueryVariables>;
export const ThreadOfDocument = new TypedDocumentString(`
    query ThreadOf($node: ThreadNodeInput!) {
  thread(node: $node) {
    truncated
    links {
      text
      stage
      above
      node {
        ...Node
      }
      origin {
        ...By
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
}`) as unknown as TypedDocumentString<ThreadOfQuery, ThreadOfQueryVariables>;
export const BrokenOfDocument = new TypedDocumentString(`
    query BrokenOf($organisationId: ID) {
  brokenThreads(organisationId: $organisationId) {
    how
    since
    text
    node {
      ...Node
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
}`) as unknown as TypedDocumentString<BrokenOfQuery, BrokenOfQueryVariables>;
export const MandateEvaluationDocument = new TypedDocumentString(`
    mutation MandateEvaluation($input: MandateEvaluationInput!) {
  mandateEvaluation(input: $input) {
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
}`) as unknown as TypedDocumentString<MandateEvaluationMutation, MandateEvaluationMutationVariables>;
export const CollectForEvaluationDocument = new TypedDocumentString(`
    mutation CollectForEvaluation($input: CollectForEvaluationInput!) {
  collectForEvaluation(input: $input) {
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
}`) as unknown as TypedDocumentString<CollectForEvaluationMutation, CollectForEvaluationMutationVariables>;
export const PinObservationDocument = new TypedDocumentString(`
    mutation PinObservation($input: PinObservationInput!) {
  pinObservation(input: $input) {
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
}`) as unknown as TypedDocumentString<PinObservationMutation, PinObservationMutationVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($input: RecordFindingInput!) {
  recordFinding(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const WithdrawFindingDocument = new TypedDocumentString(`
    mutation WithdrawFinding($input: WithdrawFindingInput!) {
  withdrawFinding(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawFindingMutation, WithdrawFindingMutationVariables>;
export const RecordLearningPointDocument = new TypedDocumentString(`
    mutation RecordLearningPoint($input: RecordLearningPointInput!) {
  recordLearningPoint(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordLearningPointMutation, RecordLearningPointMutationVariables>;
export const WithdrawLearningPointDocument = new TypedDocumentString(`
    mutation WithdrawLearningPoint($input: WithdrawLearningPointInput!) {
  withdrawLearningPoint(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawLearningPointMutation, WithdrawLearningPointMutationVariables>;
export const DraftEvaluationReportDocument = new TypedDocumentString(`
    mutation DraftEvaluationReport($input: DraftEvaluationReportInput!) {
  draftEvaluationReport(input: $input) {
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
}`) as unknown as TypedDocumentString<DraftEvaluationReportMutation, DraftEvaluationReportMutationVariables>;
export const OpenConsultationDocument = new TypedDocumentString(`
    mutation OpenConsultation($input: OpenConsultationInput!) {
  openConsultation(input: $input) {
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
}`) as unknown as TypedDocumentString<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const AnswerConsultationDocument = new TypedDocumentString(`
    mutation AnswerConsultation($input: AnswerConsultationInput!) {
  answerConsultation(input: $input) {
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
}`) as unknown as TypedDocumentString<AnswerConsultationMutation, AnswerConsultationMutationVariables>;
export const FinaliseEvaluationDocument = new TypedDocumentString(`
    mutation FinaliseEvaluation($input: FinaliseEvaluationInput!) {
  finaliseEvaluation(input: $input) {
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
}`) as unknown as TypedDocumentString<FinaliseEvaluationMutation, FinaliseEvaluationMutationVariables>;
export const FollowUpEvaluationDocument = new TypedDocumentString(`
    mutation FollowUpEvaluation($input: FollowUpEvaluationInput!) {
  followUpEvaluation(input: $input) {
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
}`) as unknown as TypedDocumentString<FollowUpEvaluationMutation, FollowUpEvaluationMutationVariables>;
export const CloseEvaluationDocument = new TypedDocumentString(`
    mutation CloseEvaluation($input: CloseEvaluationInput!) {
  closeEvaluation(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseEvaluationMutation, CloseEvaluationMutationVariables>;
export const ProposeRosChangeDocument = new TypedDocumentString(`
    mutation ProposeRosChange($input: ProposeRosChangeInput!) {
  proposeRosChange(input: $input) {
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
}`) as unknown as TypedDocumentString<ProposeRosChangeMutation, ProposeRosChangeMutationVariables>;
export const ConcludeNoRosChangeDocument = new TypedDocumentString(`
    mutation ConcludeNoRosChange($input: ConcludeNoRosChangeInput!) {
  concludeNoRosChange(input: $input) {
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
}`) as unknown as TypedDocumentString<ConcludeNoRosChangeMutation, ConcludeNoRosChangeMutationVariables>;
export const ScenariosOfDocument = new TypedDocumentString(`
    query ScenariosOf($organisationId: ID) {
  ros(organisationId: $organisationId) {
    newest {
      ...RosWhole
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
}`) as unknown as TypedDocumentString<ScenariosOfQuery, ScenariosOfQueryVariables>;