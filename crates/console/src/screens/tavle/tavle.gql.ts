/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoardSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BoardSubscription = { readonly statusBoard: ReadonlyArray<{ readonly incidentId: string | null, readonly title: string | null, readonly exercise: boolean, readonly severity: Types.Severity | null, readonly phase: Types.Phase | null, readonly since: string | null, readonly detectedAt: string | null, readonly leads: boolean, readonly unanswered: number, readonly lateTasks: number, readonly openTasks: number, readonly lateDemands: number, readonly openDemands: number, readonly vacantRoles: number, readonly decisionsWanted: number, readonly reviewsDue: number, readonly openMeasures: number, readonly openCardSteps: number, readonly openQuestions: number, readonly openAuthorityRequests: number, readonly ownerlessTasks: number, readonly ownerlessQuestions: number, readonly shortPosts: number, readonly unacknowledgedWarnings: number, readonly unacknowledgedDemands: number, readonly awaitingClearance: number, readonly silentAreas: number, readonly waitingSince: string | null, readonly meetingSits: boolean, readonly nextMeeting: string | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly lastLine: { readonly number: number, readonly recordedAt: string, readonly occurredAt: string } | null, readonly notifications: ReadonlyArray<{ readonly id: string, readonly sent: number, readonly confirmed: number, readonly declined: number, readonly notReached: number, readonly drill: boolean, readonly list: string | null }>, readonly clocks: ReadonlyArray<{ readonly kind: Types.ClockKind, readonly about: string | null, readonly dueAt: string, readonly subjectId: string | null }>, readonly warning: { readonly id: string, readonly headline: string | null, readonly level: Types.WarningLevel } | null }> };

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

export const BoardDocument = new TypedDocumentString(`
    subscription Board {
  statusBoard {
    incidentId
    title
    exercise
    severity
    phase
    since
    detectedAt
    leads
    organisation {
      id
      shortName
    }
    lastLine {
      number
      recordedAt
      occurredAt
    }
    unanswered
    lateTasks
    openTasks
    lateDemands
    openDemands
    vacantRoles
    decisionsWanted
    reviewsDue
    openMeasures
    openCardSteps
    openQuestions
    openAuthorityRequests
    ownerlessTasks
    ownerlessQuestions
    shortPosts
    unacknowledgedWarnings
    unacknowledgedDemands
    awaitingClearance
    silentAreas
    waitingSince
    meetingSits
    nextMeeting
    notifications {
      id
      sent
      confirmed
      declined
      notReached
      drill
      list
    }
    clocks(first: 3) {
      kind
      about
      dueAt
      subjectId
    }
    warning {
      id
      headline
      level
    }
  }
}
    `) as unknown as TypedDocumentString<BoardSubscription, BoardSubscriptionVariables>;