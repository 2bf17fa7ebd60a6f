/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EntryLineFragment = { readonly number: number, readonly position: string, readonly kind: Types.EntryKind, readonly event: string, readonly text: string, readonly occurredAt: string, readonly recordedAt: string, readonly notedAt: string | null, readonly precision: Types.Precision, readonly late: boolean, readonly from: string | null, readonly to: string | null, readonly channel: Types.Channel | null, readonly priority: Types.Priority, readonly phase: Types.Phase | null, readonly verification: Types.Verification | null, readonly source: string | null, readonly corrects: number | null, readonly correctedBy: ReadonlyArray<number>, readonly references: ReadonlyArray<number>, readonly generated: boolean, readonly erased: boolean, readonly scope: Types.Scope, readonly restrictedTo: ReadonlyArray<Types.AccessRole>, readonly screeningGround: string | null, readonly recalls: number | null, readonly importedFrom: { readonly number: number, readonly line: number } | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly recordedBy: { readonly role: Types.AccessRole, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly attachments: ReadonlyArray<{ readonly name: string | null, readonly mediaType: string, readonly size: number, readonly url: string | null }> };

export type IncidentMarkFragment = { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null };

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
export const EntryLineFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"EntryLine"}) as unknown as TypedDocumentString<EntryLineFragment, unknown>;
export const IncidentMarkFragmentDoc = new TypedDocumentString(`
    fragment IncidentMark on Incident {
  id
  title
  exercise
  dutyLog
  severity
  state
  phase
  lead {
    id
    shortName
  }
}
    `, {"fragmentName":"IncidentMark"}) as unknown as TypedDocumentString<IncidentMarkFragment, unknown>;