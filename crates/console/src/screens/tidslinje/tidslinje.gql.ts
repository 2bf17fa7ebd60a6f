/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TimelineDensityQueryVariables = Exact<{
  incidentId: string;
  bucketSeconds: number;
}>;


export type TimelineDensityQuery = { readonly happened: { readonly bucketSeconds: number, readonly density: ReadonlyArray<{ readonly from: string, readonly lines: number }>, readonly marks: ReadonlyArray<{ readonly kind: Types.MarkKind, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }, readonly known: { readonly density: ReadonlyArray<{ readonly from: string, readonly lines: number }> } };

export type TimelineFrameQueryVariables = Exact<{
  incidentId: string;
}>;


export type TimelineFrameQuery = { readonly installation: { readonly id: string, readonly now: string }, readonly situation: { readonly title: string | null, readonly exercise: boolean, readonly newest: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly opened: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly lead: { readonly id: string, readonly shortName: string } | null, readonly parts: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly shortName: string }, readonly steps: ReadonlyArray<{ readonly from: Types.Phase | null, readonly to: Types.Phase, readonly reopened: boolean, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly started: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly ended: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly meetings: ReadonlyArray<{ readonly id: string, readonly kind: Types.MeetingKind, readonly stage: Types.MeetingStage, readonly startsAt: string, readonly organisation: { readonly id: string, readonly shortName: string }, readonly started: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly observations: ReadonlyArray<{ readonly id: string, readonly text: string, readonly tendency: Types.Tendency, readonly entries: ReadonlyArray<number>, readonly seenAt: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly person: { readonly id: string, readonly name: string } } }, readonly replayed: { readonly at: string, readonly basis: Types.ReplayBasis } | null }> }, readonly decisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly text: string, readonly occurredAt: string } }> } };

export type MomentPictureFragment = { readonly severity: Types.Severity | null, readonly potential: string | null, readonly newest: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly parts: ReadonlyArray<{ readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly phaseSince: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly focus: { readonly items: ReadonlyArray<string> } | null, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly person: { readonly id: string, readonly name: string } }>, readonly vacancies: ReadonlyArray<{ readonly name: string }> }>, readonly indicators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }>, readonly sections: ReadonlyArray<{ readonly section: Types.Section, readonly items: ReadonlyArray<{ readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly gaps: ReadonlyArray<{ readonly kind: Types.GapKind }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly made: { readonly choice: string } | null }>, readonly tasks: ReadonlyArray<{ readonly id: string }>, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly notifications: ReadonlyArray<{ readonly id: string, readonly sent: number, readonly confirmed: number, readonly drill: boolean }> };

export type TimelineMomentQueryVariables = Exact<{
  incidentId: string;
  known: Types.At;
  happened: Types.At;
  filter: Types.LogFilter;
}>;


export type TimelineMomentQuery = { readonly known: { readonly severity: Types.Severity | null, readonly potential: string | null, readonly newest: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly parts: ReadonlyArray<{ readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly phaseSince: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly focus: { readonly items: ReadonlyArray<string> } | null, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly person: { readonly id: string, readonly name: string } }>, readonly vacancies: ReadonlyArray<{ readonly name: string }> }>, readonly indicators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }>, readonly sections: ReadonlyArray<{ readonly section: Types.Section, readonly items: ReadonlyArray<{ readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly gaps: ReadonlyArray<{ readonly kind: Types.GapKind }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly made: { readonly choice: string } | null }>, readonly tasks: ReadonlyArray<{ readonly id: string }>, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly notifications: ReadonlyArray<{ readonly id: string, readonly sent: number, readonly confirmed: number, readonly drill: boolean }> }, readonly happened: { readonly severity: Types.Severity | null, readonly potential: string | null, readonly newest: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly parts: ReadonlyArray<{ readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly phaseSince: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly focus: { readonly items: ReadonlyArray<string> } | null, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly person: { readonly id: string, readonly name: string } }>, readonly vacancies: ReadonlyArray<{ readonly name: string }> }>, readonly indicators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }>, readonly sections: ReadonlyArray<{ readonly section: Types.Section, readonly items: ReadonlyArray<{ readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly gaps: ReadonlyArray<{ readonly kind: Types.GapKind }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly made: { readonly choice: string } | null }>, readonly tasks: ReadonlyArray<{ readonly id: string }>, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly notifications: ReadonlyArray<{ readonly id: string, readonly sent: number, readonly confirmed: number, readonly drill: boolean }> }, readonly apart: { readonly new: ReadonlyArray<
      | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
      | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
      | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
    >, readonly changed: ReadonlyArray<{ readonly before:
        | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
        | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
        | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      , readonly after:
        | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
        | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
        | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
       }>, readonly gone: ReadonlyArray<
      | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
      | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
      | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
    > }, readonly incidentLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly mediaType: string, readonly size: number, readonly url: string | null }> } }> } };

export type TimelineBetweenQueryVariables = Exact<{
  incidentId: string;
  from: Types.At;
  to: Types.At;
}>;


export type TimelineBetweenQuery = { readonly compareSituations: { readonly new: ReadonlyArray<
      | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
      | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
      | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
    >, readonly changed: ReadonlyArray<{ readonly before:
        | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
        | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
        | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      , readonly after:
        | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
        | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
        | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
        | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
       }>, readonly gone: ReadonlyArray<
      | { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null }
      | { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }
      | { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } }
      | { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } }
    > } };

export type PinFromTimelineMutationVariables = Exact<{
  input: Types.PinObservationInput;
}>;


export type PinFromTimelineMutation = { readonly pinObservation:
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
export const MomentPictureFragmentDoc = new TypedDocumentString(`
    fragment MomentPicture on Situation {
  newest {
    ...Stood
  }
  severity
  potential
  parts {
    organisation {
      id
      shortName
    }
    phase
    phaseSince {
      ...Stood
    }
    focus {
      items
    }
    roles(current: true) {
      role
      name
      person {
        id
        name
      }
    }
    vacancies {
      name
    }
  }
  indicators {
    key
    name
    unit
    value
    newest {
      verification
      origin {
        ...Stood
      }
    }
  }
  sections {
    section
    items {
      ...PictureItem
    }
  }
  gaps {
    kind
  }
  decisions {
    id
    stage
    question
    made {
      choice
    }
  }
  tasks(open: true) {
    id
  }
  measures(open: true) {
    id
  }
  notifications {
    id
    sent
    confirmed
    drill
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
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
}`, {"fragmentName":"MomentPicture"}) as unknown as TypedDocumentString<MomentPictureFragment, unknown>;
export const TimelineDensityDocument = new TypedDocumentString(`
    query TimelineDensity($incidentId: ID!, $bucketSeconds: Int!) {
  happened: timeline(
    incidentId: $incidentId
    basis: OCCURRED
    bucketSeconds: $bucketSeconds
  ) {
    bucketSeconds
    density {
      from
      lines
    }
    marks {
      kind
      origin {
        ...Stood
      }
    }
  }
  known: timeline(
    incidentId: $incidentId
    basis: RECORDED
    bucketSeconds: $bucketSeconds
  ) {
    density {
      from
      lines
    }
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`) as unknown as TypedDocumentString<TimelineDensityQuery, TimelineDensityQueryVariables>;
export const TimelineFrameDocument = new TypedDocumentString(`
    query TimelineFrame($incidentId: ID!) {
  installation {
    id
    now
  }
  situation(incidentId: $incidentId) {
    title
    exercise
    newest {
      ...Stood
    }
    opened {
      ...Stood
    }
    lead {
      id
      shortName
    }
    parts {
      organisation {
        id
        shortName
      }
      steps {
        from
        to
        reopened
        origin {
          ...Stood
        }
      }
      started {
        ...Stood
      }
      ended {
        ...Stood
      }
    }
    meetings {
      id
      kind
      stage
      startsAt
      organisation {
        id
        shortName
      }
      started {
        ...Stood
      }
      since {
        ...Stood
      }
    }
    observations {
      id
      text
      tendency
      entries
      origin {
        ...Stood
        by {
          person {
            id
            name
          }
        }
      }
      replayed {
        at
        basis
      }
      seenAt
    }
  }
  decisions: incidentLog(
    incidentId: $incidentId
    filter: {kinds: [DECISION]}
    last: 100
  ) {
    edges {
      node {
        number
        text
        occurredAt
      }
    }
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`) as unknown as TypedDocumentString<TimelineFrameQuery, TimelineFrameQueryVariables>;
export const TimelineMomentDocument = new TypedDocumentString(`
    query TimelineMoment($incidentId: ID!, $known: At!, $happened: At!, $filter: LogFilter!) {
  known: situation(incidentId: $incidentId, at: $known) {
    ...MomentPicture
  }
  happened: situation(incidentId: $incidentId, at: $happened) {
    ...MomentPicture
  }
  apart: compareSituations(incidentId: $incidentId, from: $known, to: $happened) {
    ...Differences
  }
  incidentLog(incidentId: $incidentId, filter: $filter, last: 100) {
    edges {
      node {
        ...EntryLine
      }
    }
  }
}
    fragment MomentPicture on Situation {
  newest {
    ...Stood
  }
  severity
  potential
  parts {
    organisation {
      id
      shortName
    }
    phase
    phaseSince {
      ...Stood
    }
    focus {
      items
    }
    roles(current: true) {
      role
      name
      person {
        id
        name
      }
    }
    vacancies {
      name
    }
  }
  indicators {
    key
    name
    unit
    value
    newest {
      verification
      origin {
        ...Stood
      }
    }
  }
  sections {
    section
    items {
      ...PictureItem
    }
  }
  gaps {
    kind
  }
  decisions {
    id
    stage
    question
    made {
      choice
    }
  }
  tasks(open: true) {
    id
  }
  measures(open: true) {
    id
  }
  notifications {
    id
    sent
    confirmed
    drill
  }
}
fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
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
fragment Differences on Changes {
  new {
    ...ChangeLine
  }
  changed {
    before {
      ...ChangeLine
    }
    after {
      ...ChangeLine
    }
  }
  gone {
    ...ChangeLine
  }
}
fragment ChangeLine on Change {
  __typename
  ... on Item {
    id
    section
    itemText: text
    verification
    origin {
      ...Stood
    }
  }
  ... on Indicator {
    key
    name
    unit
    value
    newest {
      verification
      origin {
        ...Stood
      }
    }
  }
  ... on Measure {
    id
    measureText: text
    measureStage: stage
    since {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
  ... on RoleChange {
    held {
      role
      roleName: name
      capacity
      person {
        id
        name
      }
      assigned {
        ...Stood
      }
    }
    organisation {
      id
      shortName
    }
  }
  ... on PhaseChange {
    phase
    since {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
  ... on FocusChange {
    focus {
      items
      origin {
        ...Stood
      }
    }
    organisation {
      id
      shortName
    }
  }
  ... on Goal {
    id
    goalText: text
    standing
    origin {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
  ... on Decision {
    id
    question
    decisionStage: stage
    since {
      ...Stood
    }
    made {
      choice
    }
    organisation {
      id
      shortName
    }
  }
  ... on Task {
    id
    title
    taskStage: stage
    roleName
    since {
      ...Stood
    }
    organisation {
      id
      shortName
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
}`) as unknown as TypedDocumentString<TimelineMomentQuery, TimelineMomentQueryVariables>;
export const TimelineBetweenDocument = new TypedDocumentString(`
    query TimelineBetween($incidentId: ID!, $from: At!, $to: At!) {
  compareSituations(incidentId: $incidentId, from: $from, to: $to) {
    ...Differences
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}
fragment Differences on Changes {
  new {
    ...ChangeLine
  }
  changed {
    before {
      ...ChangeLine
    }
    after {
      ...ChangeLine
    }
  }
  gone {
    ...ChangeLine
  }
}
fragment ChangeLine on Change {
  __typename
  ... on Item {
    id
    section
    itemText: text
    verification
    origin {
      ...Stood
    }
  }
  ... on Indicator {
    key
    name
    unit
    value
    newest {
      verification
      origin {
        ...Stood
      }
    }
  }
  ... on Measure {
    id
    measureText: text
    measureStage: stage
    since {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
  ... on RoleChange {
    held {
      role
      roleName: name
      capacity
      person {
        id
        name
      }
      assigned {
        ...Stood
      }
    }
    organisation {
      id
      shortName
    }
  }
  ... on PhaseChange {
    phase
    since {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
  ... on FocusChange {
    focus {
      items
      origin {
        ...Stood
      }
    }
    organisation {
      id
      shortName
    }
  }
  ... on Goal {
    id
    goalText: text
    standing
    origin {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
  ... on Decision {
    id
    question
    decisionStage: stage
    since {
      ...Stood
    }
    made {
      choice
    }
    organisation {
      id
      shortName
    }
  }
  ... on Task {
    id
    title
    taskStage: stage
    roleName
    since {
      ...Stood
    }
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<TimelineBetweenQuery, TimelineBetweenQueryVariables>;
export const PinFromTimelineDocument = new TypedDocumentString(`
    mutation PinFromTimeline($input: PinObservationInput!) {
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
}`) as unknown as TypedDocumentString<PinFromTimelineMutation, PinFromTimelineMutationVariables>;