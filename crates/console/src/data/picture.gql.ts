/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type StoodFragment = { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string };

export type PictureItemFragment = { readonly id: string, readonly section: Types.Section, readonly text: string, readonly verification: Types.Verification, readonly source: string | null, readonly stale: boolean, readonly standing: Types.Standing, readonly value: Types.Value | null, readonly prognosis: Types.Prognosis | null, readonly answerBy: string | null, readonly expiresAt: string | null, readonly owner: string | null, readonly entries: ReadonlyArray<number>, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } };

export type ChangeLine_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string, readonly question: string | null, readonly decisionStage: Types.DecisionStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly made: { readonly choice: string } | null, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLine_FocusChange_Fragment = { readonly __typename: 'FocusChange', readonly focus: { readonly items: ReadonlyArray<string>, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLine_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly standing: Types.GoalStanding | null, readonly goalText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLine_Indicator_Fragment = { readonly __typename: 'Indicator', readonly key: string, readonly name: string, readonly unit: string | null, readonly value: number | null, readonly newest: { readonly verification: Types.Verification, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } } | null };

export type ChangeLine_Item_Fragment = { readonly __typename: 'Item', readonly id: string, readonly section: Types.Section, readonly verification: Types.Verification, readonly itemText: string, readonly origin: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } };

export type ChangeLine_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string, readonly measureText: string, readonly measureStage: Types.MeasureStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLine_PhaseChange_Fragment = { readonly __typename: 'PhaseChange', readonly phase: Types.Phase, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLine_RoleChange_Fragment = { readonly __typename: 'RoleChange', readonly held: { readonly role: string, readonly capacity: Types.Capacity, readonly roleName: string, readonly person: { readonly id: string, readonly name: string }, readonly assigned: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string } }, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLine_Task_Fragment = { readonly __typename: 'Task', readonly id: string, readonly title: string, readonly roleName: string, readonly taskStage: Types.TaskStage, readonly since: { readonly number: number, readonly position: string, readonly occurredAt: string, readonly recordedAt: string }, readonly organisation: { readonly id: string, readonly shortName: string } };

export type ChangeLineFragment =
  | ChangeLine_Decision_Fragment
  | ChangeLine_FocusChange_Fragment
  | ChangeLine_Goal_Fragment
  | ChangeLine_Indicator_Fragment
  | ChangeLine_Item_Fragment
  | ChangeLine_Measure_Fragment
  | ChangeLine_PhaseChange_Fragment
  | ChangeLine_RoleChange_Fragment
  | ChangeLine_Task_Fragment
;

export type DifferencesFragment = { readonly new: ReadonlyArray<
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
  > };

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
export const StoodFragmentDoc = new TypedDocumentString(`
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}
    `, {"fragmentName":"Stood"}) as unknown as TypedDocumentString<StoodFragment, unknown>;
export const PictureItemFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"PictureItem"}) as unknown as TypedDocumentString<PictureItemFragment, unknown>;
export const ChangeLineFragmentDoc = new TypedDocumentString(`
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
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
}`, {"fragmentName":"ChangeLine"}) as unknown as TypedDocumentString<ChangeLineFragment, unknown>;
export const DifferencesFragmentDoc = new TypedDocumentString(`
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
    fragment Stood on Origin {
  number
  position
  occurredAt
  recordedAt
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
}`, {"fragmentName":"Differences"}) as unknown as TypedDocumentString<DifferencesFragment, unknown>;