/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PartPictureFragment = { readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly phaseSince: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly focus: { readonly items: ReadonlyArray<string>, readonly until: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly readiness: { readonly name: string, readonly reason: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly bodies: ReadonlyArray<{ readonly body: Types.Body, readonly inForce: boolean, readonly until: string | null, readonly place: string | null, readonly powers: ReadonlyArray<string>, readonly activated: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly vacancies: ReadonlyArray<{ readonly role: string, readonly name: string, readonly body: Types.Body }>, readonly presence: ReadonlyArray<{ readonly presence: Types.Presence, readonly role: string | null, readonly eta: string | null, readonly person: { readonly id: string, readonly name: string }, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly minimums: ReadonlyArray<{ readonly role: string | null, readonly body: Types.Body, readonly atLeast: number, readonly now: number, readonly short: boolean, readonly breaksAt: string | null, readonly organisation: { readonly id: string } }>, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string, readonly dueAt: string, readonly latest: { readonly status: string, readonly damage: string | null, readonly needs: string | null, readonly decisions: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly silent: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly stocks: ReadonlyArray<{ readonly key: string, readonly name: string, readonly amount: number, readonly unit: string, readonly emptyAt: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly reached: ReadonlyArray<{ readonly phase: Types.Phase, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> };

export type FigureFragment = { readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly definition: string | null, readonly series: ReadonlyArray<{ readonly value: number | null, readonly verification: Types.Verification, readonly source: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> };

export type PictureFragment = { readonly incidentId: string | null, readonly title: string | null, readonly exercise: boolean, readonly severity: Types.Severity | null, readonly potential: string | null, readonly place: string | null, readonly kind: string | null, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly newest: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly opened: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly lead: { readonly id: string, readonly shortName: string } | null, readonly observation: { readonly reason: string, readonly reviewAt: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly dismissed: { readonly reason: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly parts: ReadonlyArray<{ readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly phaseSince: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly focus: { readonly items: ReadonlyArray<string>, readonly until: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly readiness: { readonly name: string, readonly reason: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly bodies: ReadonlyArray<{ readonly body: Types.Body, readonly inForce: boolean, readonly until: string | null, readonly place: string | null, readonly powers: ReadonlyArray<string>, readonly activated: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly vacancies: ReadonlyArray<{ readonly role: string, readonly name: string, readonly body: Types.Body }>, readonly presence: ReadonlyArray<{ readonly presence: Types.Presence, readonly role: string | null, readonly eta: string | null, readonly person: { readonly id: string, readonly name: string }, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly minimums: ReadonlyArray<{ readonly role: string | null, readonly body: Types.Body, readonly atLeast: number, readonly now: number, readonly short: boolean, readonly breaksAt: string | null, readonly organisation: { readonly id: string } }>, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string, readonly dueAt: string, readonly latest: { readonly status: string, readonly damage: string | null, readonly needs: string | null, readonly decisions: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly silent: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly stocks: ReadonlyArray<{ readonly key: string, readonly name: string, readonly amount: number, readonly unit: string, readonly emptyAt: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly reached: ReadonlyArray<{ readonly phase: Types.Phase, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly clocks: ReadonlyArray<{ readonly kind: Types.ClockKind, readonly about: string | null, readonly dueAt: string, readonly subjectId: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }>, readonly gaps: ReadonlyArray<{ readonly kind: Types.GapKind, readonly area: string | null, readonly indicator: string | null, readonly itemId: string | null, readonly vacancy: { readonly name: string, readonly role: string, readonly body: Types.Body, readonly organisation: { readonly id: string, readonly shortName: string } } | null, readonly minimum: { readonly body: Types.Body, readonly role: string | null, readonly atLeast: number, readonly now: number, readonly organisation: { readonly id: string, readonly shortName: string } } | null }>, readonly indicators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly definition: string | null, readonly series: ReadonlyArray<{ readonly value: number | null, readonly verification: Types.Verification, readonly source: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly sections: ReadonlyArray<{ readonly section: Types.Section, readonly items: ReadonlyArray<{ readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly neededBy: string | null, readonly options: ReadonlyArray<string>, readonly reviewAt: string | null, readonly reviewDue: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string, readonly capacity: Types.Capacity, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly person: { readonly id: string, readonly name: string } } } } | null }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly stage: Types.MeasureStage, readonly open: boolean, readonly deadline: string | null, readonly role: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly stage: Types.TaskStage, readonly open: boolean, readonly deadline: string | null, readonly priority: Types.Priority, readonly role: string, readonly roleName: string, readonly ownerless: boolean, readonly owners: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string } }>, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly notifications: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly text: string, readonly called: number, readonly sent: number, readonly confirmed: number, readonly declined: number, readonly notReached: number, readonly unanswered: number, readonly drill: boolean, readonly nextDueAt: string | null, readonly stopped: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly meetings: ReadonlyArray<{ readonly id: string, readonly kind: Types.MeetingKind, readonly stage: Types.MeetingStage, readonly startsAt: string, readonly place: string | null, readonly chair: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly started: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly reportOrders: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string | null, readonly due: string | null, readonly everyMinutes: number | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly completed: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly acknowledged: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly missed: ReadonlyArray<{ readonly due: string }> }>, readonly situationReports: ReadonlyArray<{ readonly id: string, readonly stage: Types.ReportStage, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly demands: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string, readonly deadline: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly acknowledged: { readonly __typename: 'DemandAnswer' } | null, readonly completed: { readonly __typename: 'DemandAnswer' } | null }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly by: string | null, readonly standing: Types.GoalStanding | null, readonly target: number | null, readonly value: number | null, readonly indicator: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }>, readonly authorityRequests: ReadonlyArray<{ readonly id: string }>, readonly epsCentres: ReadonlyArray<{ readonly id: string, readonly place: string, readonly evacuees: number | null, readonly relatives: number | null, readonly registered: number | null, readonly closed: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly information: ReadonlyArray<{ readonly id: string, readonly organisation: { readonly id: string, readonly shortName: string } }> };

export type LivePictureSubscriptionVariables = Exact<{
  incidentId: string;
}>;


export type LivePictureSubscription = { readonly situation: { readonly incidentId: string | null, readonly title: string | null, readonly exercise: boolean, readonly severity: Types.Severity | null, readonly potential: string | null, readonly place: string | null, readonly kind: string | null, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly newest: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly opened: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly lead: { readonly id: string, readonly shortName: string } | null, readonly observation: { readonly reason: string, readonly reviewAt: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly dismissed: { readonly reason: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly parts: ReadonlyArray<{ readonly phase: Types.Phase | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly phaseSince: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly focus: { readonly items: ReadonlyArray<string>, readonly until: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly readiness: { readonly name: string, readonly reason: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly bodies: ReadonlyArray<{ readonly body: Types.Body, readonly inForce: boolean, readonly until: string | null, readonly place: string | null, readonly powers: ReadonlyArray<string>, readonly activated: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly capacity: Types.Capacity, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly vacancies: ReadonlyArray<{ readonly role: string, readonly name: string, readonly body: Types.Body }>, readonly presence: ReadonlyArray<{ readonly presence: Types.Presence, readonly role: string | null, readonly eta: string | null, readonly person: { readonly id: string, readonly name: string }, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly minimums: ReadonlyArray<{ readonly role: string | null, readonly body: Types.Body, readonly atLeast: number, readonly now: number, readonly short: boolean, readonly breaksAt: string | null, readonly organisation: { readonly id: string } }>, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string, readonly dueAt: string, readonly latest: { readonly status: string, readonly damage: string | null, readonly needs: string | null, readonly decisions: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null, readonly silent: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly stocks: ReadonlyArray<{ readonly key: string, readonly name: string, readonly amount: number, readonly unit: string, readonly emptyAt: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly reached: ReadonlyArray<{ readonly phase: Types.Phase, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly clocks: ReadonlyArray<{ readonly kind: Types.ClockKind, readonly about: string | null, readonly dueAt: string, readonly subjectId: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }>, readonly gaps: ReadonlyArray<{ readonly kind: Types.GapKind, readonly area: string | null, readonly indicator: string | null, readonly itemId: string | null, readonly vacancy: { readonly name: string, readonly role: string, readonly body: Types.Body, readonly organisation: { readonly id: string, readonly shortName: string } } | null, readonly minimum: { readonly body: Types.Body, readonly role: string | null, readonly atLeast: number, readonly now: number, readonly organisation: { readonly id: string, readonly shortName: string } } | null }>, readonly indicators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly definition: string | null, readonly series: ReadonlyArray<{ readonly value: number | null, readonly verification: Types.Verification, readonly source: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly sections: ReadonlyArray<{ readonly section: Types.Section, readonly items: ReadonlyArray<{ readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }> }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly stage: Types.DecisionStage, readonly question: string | null, readonly neededBy: string | null, readonly options: ReadonlyArray<string>, readonly reviewAt: string | null, readonly reviewDue: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string, readonly capacity: Types.Capacity, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly person: { readonly id: string, readonly name: string } } } } | null }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly stage: Types.MeasureStage, readonly open: boolean, readonly deadline: string | null, readonly role: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly stage: Types.TaskStage, readonly open: boolean, readonly deadline: string | null, readonly priority: Types.Priority, readonly role: string, readonly roleName: string, readonly ownerless: boolean, readonly owners: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string } }>, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly notifications: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly text: string, readonly called: number, readonly sent: number, readonly confirmed: number, readonly declined: number, readonly notReached: number, readonly unanswered: number, readonly drill: boolean, readonly nextDueAt: string | null, readonly stopped: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly meetings: ReadonlyArray<{ readonly id: string, readonly kind: Types.MeetingKind, readonly stage: Types.MeetingStage, readonly startsAt: string, readonly place: string | null, readonly chair: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly started: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly reportOrders: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string | null, readonly due: string | null, readonly everyMinutes: number | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly completed: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly acknowledged: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null, readonly missed: ReadonlyArray<{ readonly due: string }> }>, readonly situationReports: ReadonlyArray<{ readonly id: string, readonly stage: Types.ReportStage, readonly organisation: { readonly id: string, readonly shortName: string }, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }>, readonly demands: ReadonlyArray<{ readonly id: string, readonly from: string, readonly text: string, readonly deadline: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly acknowledged: { readonly __typename: 'DemandAnswer' } | null, readonly completed: { readonly __typename: 'DemandAnswer' } | null }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly by: string | null, readonly standing: Types.GoalStanding | null, readonly target: number | null, readonly value: number | null, readonly indicator: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }>, readonly authorityRequests: ReadonlyArray<{ readonly id: string }>, readonly epsCentres: ReadonlyArray<{ readonly id: string, readonly place: string, readonly evacuees: number | null, readonly relatives: number | null, readonly registered: number | null, readonly closed: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } | null }>, readonly information: ReadonlyArray<{ readonly id: string, readonly organisation: { readonly id: string, readonly shortName: string } }> } };

export type SinceLookedQueryVariables = Exact<{
  incidentId: string;
  from: Types.At;
}>;


export type SinceLookedQuery = { readonly compareSituations: { readonly new: ReadonlyArray<
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

export type FigureHistoryOfQueryVariables = Exact<{
  incidentId: string;
  key: string;
}>;


export type FigureHistoryOfQuery = { readonly indicatorSeries: { readonly key: string, readonly name: string, readonly unit: string | null, readonly definition: string | null, readonly series: ReadonlyArray<{ readonly value: number | null, readonly verification: Types.Verification, readonly source: string | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> } | null };

export type ServerTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerTimeQuery = { readonly installation: { readonly id: string, readonly now: string } };

export type IncidentWarningsQueryVariables = Exact<{
  id: string;
}>;


export type IncidentWarningsQuery = { readonly incident: { readonly id: string, readonly warnings: ReadonlyArray<{ readonly warningId: string, readonly level: Types.WarningLevel, readonly headline: string | null, readonly event: string, readonly onset: string | null, readonly expires: string | null, readonly sender: string, readonly news: Types.WarningNews }> } | null };

export type LeadersFocusMutationVariables = Exact<{
  input: Types.SetFocusInput;
}>;


export type LeadersFocusMutation = { readonly setFocus:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type LeadersJudgementMutationVariables = Exact<{
  input: Types.ReclassifyIncidentInput;
}>;


export type LeadersJudgementMutation = { readonly reclassifyIncident:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type LeadersPhaseMutationVariables = Exact<{
  input: Types.AdvancePhaseInput;
}>;


export type LeadersPhaseMutation = { readonly advancePhase:
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
export const PartPictureFragmentDoc = new TypedDocumentString(`
    fragment PartPicture on Part {
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
    until
    origin {
      ...Stood
    }
  }
  readiness {
    name
    reason
    origin {
      ...Stood
    }
  }
  bodies {
    body
    inForce
    until
    place
    powers
    activated {
      ...Stood
    }
  }
  roles(current: true) {
    role
    name
    capacity
    person {
      id
      name
    }
    assigned {
      ...Stood
    }
  }
  vacancies {
    role
    name
    body
  }
  presence {
    presence
    role
    eta
    person {
      id
      name
    }
    origin {
      ...Stood
    }
  }
  minimums {
    role
    body
    atLeast
    now
    short
    breaksAt
    organisation {
      id
    }
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
      origin {
        ...Stood
      }
    }
    silent {
      ...Stood
    }
  }
  stocks {
    key
    name
    amount
    unit
    emptyAt
    origin {
      ...Stood
    }
  }
  reached {
    phase
    origin {
      ...Stood
    }
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`, {"fragmentName":"PartPicture"}) as unknown as TypedDocumentString<PartPictureFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Indicator {
  key
  name
  unit
  value
  definition
  series(last: 60) {
    value
    verification
    source
    origin {
      ...Stood
    }
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Situation {
  incidentId
  title
  exercise
  severity
  potential
  place
  coordinates {
    latitude
    longitude
  }
  kind
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
  observation {
    reason
    reviewAt
    origin {
      ...Stood
    }
  }
  dismissed {
    reason
    origin {
      ...Stood
    }
  }
  parts {
    ...PartPicture
  }
  clocks {
    kind
    about
    dueAt
    subjectId
    organisation {
      id
      shortName
    }
  }
  gaps {
    kind
    area
    indicator
    itemId
    vacancy {
      name
      role
      body
      organisation {
        id
        shortName
      }
    }
    minimum {
      body
      role
      atLeast
      now
      organisation {
        id
        shortName
      }
    }
  }
  indicators {
    ...Figure
  }
  sections {
    section
    items {
      ...PictureItem
    }
  }
  decisions {
    id
    stage
    question
    neededBy
    options
    reviewAt
    reviewDue {
      ...Stood
    }
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
    made {
      choice
      capacity
      origin {
        ...Stood
        by {
          person {
            id
            name
          }
        }
      }
    }
  }
  measures {
    id
    text
    stage
    open
    deadline
    role
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
  }
  tasks {
    id
    title
    stage
    open
    deadline
    priority
    role
    roleName
    ownerless
    owners {
      person {
        id
        name
      }
    }
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
  }
  notifications {
    id
    list
    text
    called
    sent
    confirmed
    declined
    notReached
    unanswered
    drill
    nextDueAt
    stopped {
      ...Stood
    }
    organisation {
      id
      shortName
    }
    origin {
      ...Stood
    }
  }
  meetings {
    id
    kind
    stage
    startsAt
    place
    chair {
      id
      name
    }
    organisation {
      id
      shortName
    }
    started {
      ...Stood
    }
  }
  reportOrders {
    id
    from
    text
    due
    everyMinutes
    organisation {
      id
      shortName
    }
    completed {
      ...Stood
    }
    acknowledged {
      ...Stood
    }
    missed {
      due
    }
  }
  situationReports {
    id
    stage
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
  }
  demands {
    id
    from
    text
    deadline
    organisation {
      id
      shortName
    }
    acknowledged {
      __typename
    }
    completed {
      __typename
    }
  }
  goals {
    id
    text
    by
    standing
    target
    value
    indicator
    organisation {
      id
      shortName
    }
  }
  authorityRequests {
    id
  }
  epsCentres {
    id
    place
    evacuees
    relatives
    registered
    closed {
      ...Stood
    }
  }
  information(stage: PUBLISHED) {
    id
    organisation {
      id
      shortName
    }
  }
}
    fragment PartPicture on Part {
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
    until
    origin {
      ...Stood
    }
  }
  readiness {
    name
    reason
    origin {
      ...Stood
    }
  }
  bodies {
    body
    inForce
    until
    place
    powers
    activated {
      ...Stood
    }
  }
  roles(current: true) {
    role
    name
    capacity
    person {
      id
      name
    }
    assigned {
      ...Stood
    }
  }
  vacancies {
    role
    name
    body
  }
  presence {
    presence
    role
    eta
    person {
      id
      name
    }
    origin {
      ...Stood
    }
  }
  minimums {
    role
    body
    atLeast
    now
    short
    breaksAt
    organisation {
      id
    }
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
      origin {
        ...Stood
      }
    }
    silent {
      ...Stood
    }
  }
  stocks {
    key
    name
    amount
    unit
    emptyAt
    origin {
      ...Stood
    }
  }
  reached {
    phase
    origin {
      ...Stood
    }
  }
}
fragment Figure on Indicator {
  key
  name
  unit
  value
  definition
  series(last: 60) {
    value
    verification
    source
    origin {
      ...Stood
    }
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
}`, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const LivePictureDocument = new TypedDocumentString(`
    subscription LivePicture($incidentId: ID!) {
  situation(incidentId: $incidentId) {
    ...Picture
  }
}
    fragment PartPicture on Part {
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
    until
    origin {
      ...Stood
    }
  }
  readiness {
    name
    reason
    origin {
      ...Stood
    }
  }
  bodies {
    body
    inForce
    until
    place
    powers
    activated {
      ...Stood
    }
  }
  roles(current: true) {
    role
    name
    capacity
    person {
      id
      name
    }
    assigned {
      ...Stood
    }
  }
  vacancies {
    role
    name
    body
  }
  presence {
    presence
    role
    eta
    person {
      id
      name
    }
    origin {
      ...Stood
    }
  }
  minimums {
    role
    body
    atLeast
    now
    short
    breaksAt
    organisation {
      id
    }
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
      origin {
        ...Stood
      }
    }
    silent {
      ...Stood
    }
  }
  stocks {
    key
    name
    amount
    unit
    emptyAt
    origin {
      ...Stood
    }
  }
  reached {
    phase
    origin {
      ...Stood
    }
  }
}
fragment Figure on Indicator {
  key
  name
  unit
  value
  definition
  series(last: 60) {
    value
    verification
    source
    origin {
      ...Stood
    }
  }
}
fragment Picture on Situation {
  incidentId
  title
  exercise
  severity
  potential
  place
  coordinates {
    latitude
    longitude
  }
  kind
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
  observation {
    reason
    reviewAt
    origin {
      ...Stood
    }
  }
  dismissed {
    reason
    origin {
      ...Stood
    }
  }
  parts {
    ...PartPicture
  }
  clocks {
    kind
    about
    dueAt
    subjectId
    organisation {
      id
      shortName
    }
  }
  gaps {
    kind
    area
    indicator
    itemId
    vacancy {
      name
      role
      body
      organisation {
        id
        shortName
      }
    }
    minimum {
      body
      role
      atLeast
      now
      organisation {
        id
        shortName
      }
    }
  }
  indicators {
    ...Figure
  }
  sections {
    section
    items {
      ...PictureItem
    }
  }
  decisions {
    id
    stage
    question
    neededBy
    options
    reviewAt
    reviewDue {
      ...Stood
    }
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
    made {
      choice
      capacity
      origin {
        ...Stood
        by {
          person {
            id
            name
          }
        }
      }
    }
  }
  measures {
    id
    text
    stage
    open
    deadline
    role
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
  }
  tasks {
    id
    title
    stage
    open
    deadline
    priority
    role
    roleName
    ownerless
    owners {
      person {
        id
        name
      }
    }
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
  }
  notifications {
    id
    list
    text
    called
    sent
    confirmed
    declined
    notReached
    unanswered
    drill
    nextDueAt
    stopped {
      ...Stood
    }
    organisation {
      id
      shortName
    }
    origin {
      ...Stood
    }
  }
  meetings {
    id
    kind
    stage
    startsAt
    place
    chair {
      id
      name
    }
    organisation {
      id
      shortName
    }
    started {
      ...Stood
    }
  }
  reportOrders {
    id
    from
    text
    due
    everyMinutes
    organisation {
      id
      shortName
    }
    completed {
      ...Stood
    }
    acknowledged {
      ...Stood
    }
    missed {
      due
    }
  }
  situationReports {
    id
    stage
    organisation {
      id
      shortName
    }
    since {
      ...Stood
    }
  }
  demands {
    id
    from
    text
    deadline
    organisation {
      id
      shortName
    }
    acknowledged {
      __typename
    }
    completed {
      __typename
    }
  }
  goals {
    id
    text
    by
    standing
    target
    value
    indicator
    organisation {
      id
      shortName
    }
  }
  authorityRequests {
    id
  }
  epsCentres {
    id
    place
    evacuees
    relatives
    registered
    closed {
      ...Stood
    }
  }
  information(stage: PUBLISHED) {
    id
    organisation {
      id
      shortName
    }
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
}`) as unknown as TypedDocumentString<LivePictureSubscription, LivePictureSubscriptionVariables>;
export const SinceLookedDocument = new TypedDocumentString(`
    query SinceLooked($incidentId: ID!, $from: At!) {
  compareSituations(incidentId: $incidentId, from: $from) {
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
}`) as unknown as TypedDocumentString<SinceLookedQuery, SinceLookedQueryVariables>;
export const FigureHistoryOfDocument = new TypedDocumentString(`
    query FigureHistoryOf($incidentId: ID!, $key: String!) {
  indicatorSeries(incidentId: $incidentId, key: $key) {
    key
    name
    unit
    definition
    series(last: 1000) {
      value
      verification
      source
      origin {
        ...Stood
        by {
          person {
            name
          }
          organisation {
            shortName
          }
        }
      }
    }
  }
}
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`) as unknown as TypedDocumentString<FigureHistoryOfQuery, FigureHistoryOfQueryVariables>;
export const ServerTimeDocument = new TypedDocumentString(`
    query ServerTime {
  installation {
    id
    now
  }
}
    `) as unknown as TypedDocumentString<ServerTimeQuery, ServerTimeQueryVariables>;
export const IncidentWarningsDocument = new TypedDocumentString(`
    query IncidentWarnings($id: ID!) {
  incident(id: $id) {
    id
    warnings {
      warningId
      level
      headline
      event
      onset
      expires
      sender
      news
    }
  }
}
    `) as unknown as TypedDocumentString<IncidentWarningsQuery, IncidentWarningsQueryVariables>;
export const LeadersFocusDocument = new TypedDocumentString(`
    mutation LeadersFocus($input: SetFocusInput!) {
  setFocus(input: $input) {
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
}`) as unknown as TypedDocumentString<LeadersFocusMutation, LeadersFocusMutationVariables>;
export const LeadersJudgementDocument = new TypedDocumentString(`
    mutation LeadersJudgement($input: ReclassifyIncidentInput!) {
  reclassifyIncident(input: $input) {
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
}`) as unknown as TypedDocumentString<LeadersJudgementMutation, LeadersJudgementMutationVariables>;
export const LeadersPhaseDocument = new TypedDocumentString(`
    mutation LeadersPhase($input: AdvancePhaseInput!) {
  advancePhase(input: $input) {
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
}`) as unknown as TypedDocumentString<LeadersPhaseMutation, LeadersPhaseMutationVariables>;