/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MeasureFragment = { readonly id: string, readonly text: string, readonly owner: string, readonly deadline: string, readonly effect: string | null, readonly outcome: string | null, readonly overdue: boolean, readonly stage: Types.FollowUpStage, readonly person: { readonly id: string, readonly name: string } | null, readonly planned: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly lessons: ReadonlyArray<{ readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly target: { readonly kind: Types.LearningTarget, readonly name: string | null, readonly planId: string | null, readonly cardId: string | null, readonly listId: string | null, readonly agreementId: string | null, readonly scenarioId: string | null, readonly scenarioMeasure: string | null }, readonly trials: ReadonlyArray<{ readonly effect: Types.Effect, readonly evidence: string, readonly triedIn: string | null }> };

export type FollowUpPlanOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type FollowUpPlanOfQuery = { readonly followUps: ReadonlyArray<{ readonly id: string, readonly text: string, readonly owner: string, readonly deadline: string, readonly effect: string | null, readonly outcome: string | null, readonly overdue: boolean, readonly stage: Types.FollowUpStage, readonly person: { readonly id: string, readonly name: string } | null, readonly planned: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly since: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly lessons: ReadonlyArray<{ readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly target: { readonly kind: Types.LearningTarget, readonly name: string | null, readonly planId: string | null, readonly cardId: string | null, readonly listId: string | null, readonly agreementId: string | null, readonly scenarioId: string | null, readonly scenarioMeasure: string | null }, readonly trials: ReadonlyArray<{ readonly effect: Types.Effect, readonly evidence: string, readonly triedIn: string | null }> }>, readonly year: { readonly aims: { readonly aims: ReadonlyArray<string>, readonly from: string, readonly to: string } | null } | null };

export type ChangeableQueryVariables = Exact<{
  organisationId: string;
}>;


export type ChangeableQuery = { readonly organisation: { readonly plans: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly withdrawn: string | null }>, readonly actionCards: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly withdrawn: string | null }>, readonly agreements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly ended: string | null }> | null } | null, readonly notificationLists: ReadonlyArray<{ readonly id: string, readonly name: string, readonly withdrawn: boolean }> };

export type RosOfTargetsQueryVariables = Exact<{
  organisationId: string;
}>;


export type RosOfTargetsQuery = { readonly ros: { readonly newest: { readonly scenarios: ReadonlyArray<{ readonly id: string, readonly title: string, readonly measures: ReadonlyArray<{ readonly key: string, readonly text: string }> }> } | null } | null };

export type TriedInQueryVariables = Exact<{
  organisationId: string;
}>;


export type TriedInQuery = { readonly exercises: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type ComplianceOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type ComplianceOfQuery = { readonly compliance: { readonly at: string, readonly paragraphs: ReadonlyArray<{ readonly number: number, readonly title: string, readonly standing: Types.ComplianceStanding, readonly lapsesAt: string | null, readonly requirements: ReadonlyArray<{ readonly demand: string, readonly standing: Types.ComplianceStanding, readonly because: ReadonlyArray<string>, readonly lapsesAt: string | null, readonly evidence: ReadonlyArray<{ readonly kind: Types.EvidenceKind, readonly id: string, readonly about: string | null, readonly at: string | null, readonly version: number | null }> }> }> } | null };

export type WheelOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type WheelOfQuery = { readonly year: { readonly organisation: { readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }> }, readonly calendarFeeds: ReadonlyArray<{ readonly id: string, readonly label: string, readonly path: string | null, readonly opened: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly closed: { readonly recordedAt: string } | null }> | null, readonly obligations: ReadonlyArray<{ readonly id: string, readonly kind: Types.ObligationKind, readonly title: string, readonly due: string | null, readonly everyMonths: number | null, readonly remindDays: number, readonly responsible: string | null, readonly overdue: boolean, readonly endedBecause: string | null, readonly turns: ReadonlyArray<{ readonly done: boolean, readonly due: string, readonly note: string | null, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }>, readonly gatherings: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: Types.GatheringKind, readonly stage: Types.GatheringStage, readonly place: string | null, readonly calledOffBecause: string | null, readonly minutes: ReadonlyArray<string>, readonly others: ReadonlyArray<string>, readonly invited: ReadonlyArray<{ readonly number: number, readonly who: string, readonly came: boolean | null }>, readonly matters: ReadonlyArray<{ readonly number: number, readonly matter: string, readonly minutes: ReadonlyArray<string> }>, readonly convened: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly held: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null }>, readonly supervision: ReadonlyArray<{ readonly id: string, readonly kind: Types.SupervisionKind, readonly stage: Types.SupervisionStage, readonly supervisor: string, readonly paragraph: string | null, readonly text: string, readonly foundOn: string, readonly deadline: string, readonly overdue: boolean, readonly recorded: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly steps: ReadonlyArray<{ readonly event: string, readonly text: string | null, readonly deadline: string | null, readonly measureIds: ReadonlyArray<string>, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }>, readonly courses: ReadonlyArray<{ readonly key: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly validMonths: number | null }>, readonly roleTraining: ReadonlyArray<{ readonly role: string, readonly course: string, readonly valid: boolean, readonly validUntil: string | null, readonly person: { readonly id: string, readonly name: string } }>, readonly trainings: ReadonlyArray<{ readonly id: string, readonly course: string, readonly note: string | null, readonly validUntil: string | null, readonly withdrawnBecause: string | null, readonly person: { readonly name: string }, readonly trained: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null, readonly upkeep: ReadonlyArray<{ readonly kind: Types.ClockKind, readonly about: string | null, readonly dueAt: string, readonly subjectId: string | null }> };

export type PlanFollowUpMutationVariables = Exact<{
  input: Types.PlanFollowUpInput;
}>;


export type PlanFollowUpMutation = { readonly planFollowUp:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StartFollowUpMutationVariables = Exact<{
  input: Types.StartFollowUpInput;
}>;


export type StartFollowUpMutation = { readonly startFollowUp:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CompleteFollowUpMutationVariables = Exact<{
  input: Types.CompleteFollowUpInput;
}>;


export type CompleteFollowUpMutation = { readonly completeFollowUp:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type GiveUpFollowUpMutationVariables = Exact<{
  input: Types.GiveUpFollowUpInput;
}>;


export type GiveUpFollowUpMutation = { readonly giveUpFollowUp:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type MoveFollowUpDeadlineMutationVariables = Exact<{
  input: Types.MoveFollowUpDeadlineInput;
}>;


export type MoveFollowUpDeadlineMutation = { readonly moveFollowUpDeadline:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type VerifyFollowUpEffectMutationVariables = Exact<{
  input: Types.VerifyFollowUpEffectInput;
}>;


export type VerifyFollowUpEffectMutation = { readonly verifyFollowUpEffect:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetFollowUpAimsMutationVariables = Exact<{
  input: Types.SetFollowUpAimsInput;
}>;


export type SetFollowUpAimsMutation = { readonly setFollowUpAims:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetObligationMutationVariables = Exact<{
  input: Types.SetObligationInput;
}>;


export type SetObligationMutation = { readonly setObligation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CompleteObligationMutationVariables = Exact<{
  input: Types.CompleteObligationInput;
}>;


export type CompleteObligationMutation = { readonly completeObligation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type GiveUpObligationMutationVariables = Exact<{
  input: Types.GiveUpObligationInput;
}>;


export type GiveUpObligationMutation = { readonly giveUpObligation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndObligationMutationVariables = Exact<{
  input: Types.EndObligationInput;
}>;


export type EndObligationMutation = { readonly endObligation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type OpenCalendarFeedMutationVariables = Exact<{
  input: Types.OpenCalendarFeedInput;
}>;


export type OpenCalendarFeedMutation = { readonly openCalendarFeed:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CloseCalendarFeedMutationVariables = Exact<{
  input: Types.CloseCalendarFeedInput;
}>;


export type CloseCalendarFeedMutation = { readonly closeCalendarFeed:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RecordSupervisionFindingMutationVariables = Exact<{
  input: Types.RecordSupervisionFindingInput;
}>;


export type RecordSupervisionFindingMutation = { readonly recordSupervisionFinding:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AnswerSupervisionFindingMutationVariables = Exact<{
  input: Types.AnswerSupervisionFindingInput;
}>;


export type AnswerSupervisionFindingMutation = { readonly answerSupervisionFinding:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CloseSupervisionFindingMutationVariables = Exact<{
  input: Types.CloseSupervisionFindingInput;
}>;


export type CloseSupervisionFindingMutation = { readonly closeSupervisionFinding:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RecordTrainingMutationVariables = Exact<{
  input: Types.RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetCourseMutationVariables = Exact<{
  input: Types.SetCourseInput;
}>;


export type SetCourseMutation = { readonly setCourse:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type MoveSupervisionDeadlineMutationVariables = Exact<{
  input: Types.MoveSupervisionDeadlineInput;
}>;


export type MoveSupervisionDeadlineMutation = { readonly moveSupervisionDeadline:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawTrainingMutationVariables = Exact<{
  input: Types.WithdrawTrainingInput;
}>;


export type WithdrawTrainingMutation = { readonly withdrawTraining:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndCourseMutationVariables = Exact<{
  input: Types.EndCourseInput;
}>;


export type EndCourseMutation = { readonly endCourse:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ConveneGatheringMutationVariables = Exact<{
  input: Types.ConveneGatheringInput;
}>;


export type ConveneGatheringMutation = { readonly conveneGathering:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type HoldGatheringMutationVariables = Exact<{
  input: Types.HoldGatheringInput;
}>;


export type HoldGatheringMutation = { readonly holdGathering:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CallOffGatheringMutationVariables = Exact<{
  input: Types.CallOffGatheringInput;
}>;


export type CallOffGatheringMutation = { readonly callOffGathering:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type YearIncidentToldFragment = { readonly incidentId: string, readonly title: string | null, readonly severity: Types.Severity | null, readonly phase: Types.Phase | null, readonly detectedAt: string, readonly evaluated: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly measures: { readonly done: number, readonly notDone: number, readonly cancelled: number, readonly open: number, readonly overdue: number } };

export type AnnualReportOfQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  year: number;
}>;


export type AnnualReportOfQuery = { readonly annualReport: { readonly year: number, readonly organisation: { readonly id: string, readonly shortName: string }, readonly measures: { readonly done: number, readonly notDone: number, readonly cancelled: number, readonly open: number, readonly overdue: number }, readonly incidents: ReadonlyArray<{ readonly incidentId: string, readonly title: string | null, readonly severity: Types.Severity | null, readonly phase: Types.Phase | null, readonly detectedAt: string, readonly evaluated: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly measures: { readonly done: number, readonly notDone: number, readonly cancelled: number, readonly open: number, readonly overdue: number } }>, readonly exercises: ReadonlyArray<{ readonly incidentId: string, readonly title: string | null, readonly severity: Types.Severity | null, readonly phase: Types.Phase | null, readonly detectedAt: string, readonly evaluated: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly measures: { readonly done: number, readonly notDone: number, readonly cancelled: number, readonly open: number, readonly overdue: number } }>, readonly plans: ReadonlyArray<{ readonly planId: string, readonly kind: Types.PlanKind, readonly title: string, readonly version: number, readonly adopted: boolean, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }>, readonly drills: ReadonlyArray<{ readonly notificationId: string, readonly list: string | null, readonly called: number, readonly confirmed: number, readonly notReached: number, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null };

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
export const MeasureFragmentDoc = new TypedDocumentString(`
    fragment Measure on FollowUp {
  id
  text
  owner
  person {
    id
    name
  }
  deadline
  effect
  outcome
  overdue
  stage
  planned {
    ...By
  }
  since {
    ...By
  }
  lessons {
    ...Node
  }
  target {
    kind
    name
    planId
    cardId
    listId
    agreementId
    scenarioId
    scenarioMeasure
  }
  trials {
    effect
    evidence
    triedIn
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
}`, {"fragmentName":"Measure"}) as unknown as TypedDocumentString<MeasureFragment, unknown>;
export const YearIncidentToldFragmentDoc = new TypedDocumentString(`
    fragment YearIncidentTold on YearIncident {
  incidentId
  title
  severity
  phase
  detectedAt
  evaluated {
    ...By
  }
  measures {
    done
    notDone
    cancelled
    open
    overdue
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
}`, {"fragmentName":"YearIncidentTold"}) as unknown as TypedDocumentString<YearIncidentToldFragment, unknown>;
export const FollowUpPlanOfDocument = new TypedDocumentString(`
    query FollowUpPlanOf($organisationId: ID) {
  followUps(organisationId: $organisationId) {
    ...Measure
  }
  year(organisationId: $organisationId) {
    aims {
      aims
      from
      to
    }
  }
}
    fragment Measure on FollowUp {
  id
  text
  owner
  person {
    id
    name
  }
  deadline
  effect
  outcome
  overdue
  stage
  planned {
    ...By
  }
  since {
    ...By
  }
  lessons {
    ...Node
  }
  target {
    kind
    name
    planId
    cardId
    listId
    agreementId
    scenarioId
    scenarioMeasure
  }
  trials {
    effect
    evidence
    triedIn
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
}`) as unknown as TypedDocumentString<FollowUpPlanOfQuery, FollowUpPlanOfQueryVariables>;
export const ChangeableDocument = new TypedDocumentString(`
    query Changeable($organisationId: ID!) {
  organisation(id: $organisationId) {
    plans {
      id
      title
      withdrawn
    }
    actionCards {
      id
      title
      withdrawn
    }
    agreements {
      id
      name
      ended
    }
  }
  notificationLists(organisationId: $organisationId) {
    id
    name
    withdrawn
  }
}
    `) as unknown as TypedDocumentString<ChangeableQuery, ChangeableQueryVariables>;
export const RosOfTargetsDocument = new TypedDocumentString(`
    query RosOfTargets($organisationId: ID!) {
  ros(organisationId: $organisationId) {
    newest {
      scenarios {
        id
        title
        measures {
          key
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosOfTargetsQuery, RosOfTargetsQueryVariables>;
export const TriedInDocument = new TypedDocumentString(`
    query TriedIn($organisationId: ID!) {
  exercises(organisationId: $organisationId) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<TriedInQuery, TriedInQueryVariables>;
export const ComplianceOfDocument = new TypedDocumentString(`
    query ComplianceOf($organisationId: ID, $at: DateTime) {
  compliance(organisationId: $organisationId, at: $at) {
    at
    paragraphs {
      number
      title
      standing
      lapsesAt
      requirements {
        demand
        standing
        because
        lapsesAt
        evidence {
          kind
          id
          about
          at
          version
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComplianceOfQuery, ComplianceOfQueryVariables>;
export const WheelOfDocument = new TypedDocumentString(`
    query WheelOf($organisationId: ID) {
  year(organisationId: $organisationId) {
    organisation {
      roles {
        key
        name
      }
    }
    calendarFeeds {
      id
      label
      path
      opened {
        ...By
      }
      closed {
        recordedAt
      }
    }
    obligations {
      id
      kind
      title
      due
      everyMonths
      remindDays
      responsible
      overdue
      endedBecause
      turns {
        done
        due
        note
        origin {
          ...By
        }
      }
    }
    gatherings {
      id
      at
      kind
      stage
      place
      calledOffBecause
      invited {
        number
        who
        came
      }
      matters {
        number
        matter
        minutes
      }
      minutes
      others
      convened {
        ...By
      }
      held {
        ...By
      }
    }
    supervision {
      id
      kind
      stage
      supervisor
      paragraph
      text
      foundOn
      deadline
      overdue
      recorded {
        ...By
      }
      steps {
        event
        text
        deadline
        measureIds
        origin {
          ...By
        }
      }
    }
    courses {
      key
      name
      roles
      validMonths
    }
    roleTraining {
      role
      course
      valid
      validUntil
      person {
        id
        name
      }
    }
    trainings {
      id
      course
      note
      validUntil
      withdrawnBecause
      person {
        name
      }
      trained {
        ...By
      }
    }
  }
  upkeep(organisationId: $organisationId, first: 100) {
    kind
    about
    dueAt
    subjectId
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
}`) as unknown as TypedDocumentString<WheelOfQuery, WheelOfQueryVariables>;
export const PlanFollowUpDocument = new TypedDocumentString(`
    mutation PlanFollowUp($input: PlanFollowUpInput!) {
  planFollowUp(input: $input) {
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
}`) as unknown as TypedDocumentString<PlanFollowUpMutation, PlanFollowUpMutationVariables>;
export const StartFollowUpDocument = new TypedDocumentString(`
    mutation StartFollowUp($input: StartFollowUpInput!) {
  startFollowUp(input: $input) {
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
}`) as unknown as TypedDocumentString<StartFollowUpMutation, StartFollowUpMutationVariables>;
export const CompleteFollowUpDocument = new TypedDocumentString(`
    mutation CompleteFollowUp($input: CompleteFollowUpInput!) {
  completeFollowUp(input: $input) {
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
}`) as unknown as TypedDocumentString<CompleteFollowUpMutation, CompleteFollowUpMutationVariables>;
export const GiveUpFollowUpDocument = new TypedDocumentString(`
    mutation GiveUpFollowUp($input: GiveUpFollowUpInput!) {
  giveUpFollowUp(input: $input) {
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
}`) as unknown as TypedDocumentString<GiveUpFollowUpMutation, GiveUpFollowUpMutationVariables>;
export const MoveFollowUpDeadlineDocument = new TypedDocumentString(`
    mutation MoveFollowUpDeadline($input: MoveFollowUpDeadlineInput!) {
  moveFollowUpDeadline(input: $input) {
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
}`) as unknown as TypedDocumentString<MoveFollowUpDeadlineMutation, MoveFollowUpDeadlineMutationVariables>;
export const VerifyFollowUpEffectDocument = new TypedDocumentString(`
    mutation VerifyFollowUpEffect($input: VerifyFollowUpEffectInput!) {
  verifyFollowUpEffect(input: $input) {
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
}`) as unknown as TypedDocumentString<VerifyFollowUpEffectMutation, VerifyFollowUpEffectMutationVariables>;
export const SetFollowUpAimsDocument = new TypedDocumentString(`
    mutation SetFollowUpAims($input: SetFollowUpAimsInput!) {
  setFollowUpAims(input: $input) {
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
}`) as unknown as TypedDocumentString<SetFollowUpAimsMutation, SetFollowUpAimsMutationVariables>;
export const SetObligationDocument = new TypedDocumentString(`
    mutation SetObligation($input: SetObligationInput!) {
  setObligation(input: $input) {
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
}`) as unknown as TypedDocumentString<SetObligationMutation, SetObligationMutationVariables>;
export const CompleteObligationDocument = new TypedDocumentString(`
    mutation CompleteObligation($input: CompleteObligationInput!) {
  completeObligation(input: $input) {
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
}`) as unknown as TypedDocumentString<CompleteObligationMutation, CompleteObligationMutationVariables>;
export const GiveUpObligationDocument = new TypedDocumentString(`
    mutation GiveUpObligation($input: GiveUpObligationInput!) {
  giveUpObligation(input: $input) {
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
}`) as unknown as TypedDocumentString<GiveUpObligationMutation, GiveUpObligationMutationVariables>;
export const EndObligationDocument = new TypedDocumentString(`
    mutation EndObligation($input: EndObligationInput!) {
  endObligation(input: $input) {
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
}`) as unknown as TypedDocumentString<EndObligationMutation, EndObligationMutationVariables>;
export const OpenCalendarFeedDocument = new TypedDocumentString(`
    mutation OpenCalendarFeed($input: OpenCalendarFeedInput!) {
  openCalendarFeed(input: $input) {
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
}`) as unknown as TypedDocumentString<OpenCalendarFeedMutation, OpenCalendarFeedMutationVariables>;
export const CloseCalendarFeedDocument = new TypedDocumentString(`
    mutation CloseCalendarFeed($input: CloseCalendarFeedInput!) {
  closeCalendarFeed(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseCalendarFeedMutation, CloseCalendarFeedMutationVariables>;
export const RecordSupervisionFindingDocument = new TypedDocumentString(`
    mutation RecordSupervisionFinding($input: RecordSupervisionFindingInput!) {
  recordSupervisionFinding(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordSupervisionFindingMutation, RecordSupervisionFindingMutationVariables>;
export const AnswerSupervisionFindingDocument = new TypedDocumentString(`
    mutation AnswerSupervisionFinding($input: AnswerSupervisionFindingInput!) {
  answerSupervisionFinding(input: $input) {
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
}`) as unknown as TypedDocumentString<AnswerSupervisionFindingMutation, AnswerSupervisionFindingMutationVariables>;
export const CloseSupervisionFindingDocument = new TypedDocumentString(`
    mutation CloseSupervisionFinding($input: CloseSupervisionFindingInput!) {
  closeSupervisionFinding(input: $input) {
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
}`) as unknown as TypedDocumentString<CloseSupervisionFindingMutation, CloseSupervisionFindingMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($input: RecordTrainingInput!) {
  recordTraining(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const SetCourseDocument = new TypedDocumentString(`
    mutation SetCourse($input: SetCourseInput!) {
  setCourse(input: $input) {
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
}`) as unknown as TypedDocumentString<SetCourseMutation, SetCourseMutationVariables>;
export const MoveSupervisionDeadlineDocument = new TypedDocumentString(`
    mutation MoveSupervisionDeadline($input: MoveSupervisionDeadlineInput!) {
  moveSupervisionDeadline(input: $input) {
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
}`) as unknown as TypedDocumentString<MoveSupervisionDeadlineMutation, MoveSupervisionDeadlineMutationVariables>;
export const WithdrawTrainingDocument = new TypedDocumentString(`
    mutation WithdrawTraining($input: WithdrawTrainingInput!) {
  withdrawTraining(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawTrainingMutation, WithdrawTrainingMutationVariables>;
export const EndCourseDocument = new TypedDocumentString(`
    mutation EndCourse($input: EndCourseInput!) {
  endCourse(input: $input) {
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
}`) as unknown as TypedDocumentString<EndCourseMutation, EndCourseMutationVariables>;
export const ConveneGatheringDocument = new TypedDocumentString(`
    mutation ConveneGathering($input: ConveneGatheringInput!) {
  conveneGathering(input: $input) {
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
}`) as unknown as TypedDocumentString<ConveneGatheringMutation, ConveneGatheringMutationVariables>;
export const HoldGatheringDocument = new TypedDocumentString(`
    mutation HoldGathering($input: HoldGatheringInput!) {
  holdGathering(input: $input) {
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
}`) as unknown as TypedDocumentString<HoldGatheringMutation, HoldGatheringMutationVariables>;
export const CallOffGatheringDocument = new TypedDocumentString(`
    mutation CallOffGathering($input: CallOffGatheringInput!) {
  callOffGathering(input: $input) {
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
}`) as unknown as TypedDocumentString<CallOffGatheringMutation, CallOffGatheringMutationVariables>;
export const AnnualReportOfDocument = new TypedDocumentString(`
    query AnnualReportOf($organisationId: ID, $year: Int!) {
  annualReport(organisationId: $organisationId, year: $year) {
    year
    organisation {
      id
      shortName
    }
    measures {
      done
      notDone
      cancelled
      open
      overdue
    }
    incidents {
      ...YearIncidentTold
    }
    exercises {
      ...YearIncidentTold
    }
    plans {
      planId
      kind
      title
      version
      adopted
      origin {
        ...By
      }
    }
    drills {
      notificationId
      list
      called
      confirmed
      notReached
      origin {
        ...By
      }
    }
  }
}
    fragment YearIncidentTold on YearIncident {
  incidentId
  title
  severity
  phase
  detectedAt
  evaluated {
    ...By
  }
  measures {
    done
    notDone
    cancelled
    open
    overdue
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
}`) as unknown as TypedDocumentString<AnnualReportOfQuery, AnnualReportOfQueryVariables>;