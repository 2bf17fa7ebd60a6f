/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type IncidentsQueryVariables = Exact<{ [key: string]: never; }>;


export type IncidentsQuery = { readonly open: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null } }> }, readonly duty: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null } }> }, readonly over: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly lead: { readonly id: string, readonly shortName: string } | null } }> } };

export type OneIncidentQueryVariables = Exact<{
  id: string;
}>;


export type OneIncidentQuery = { readonly incident: { readonly position: string | null, readonly place: string | null, readonly id: string, readonly title: string | null, readonly exercise: boolean, readonly dutyLog: Types.DutyLogKind | null, readonly severity: Types.Severity | null, readonly state: Types.IncidentState, readonly phase: Types.Phase | null, readonly participants: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly lead: { readonly id: string, readonly shortName: string } | null } | null };

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

export const IncidentsDocument = new TypedDocumentString(`
    query Incidents {
  open: incidents(first: 100, filter: {state: OPEN}) {
    edges {
      node {
        ...IncidentMark
      }
    }
  }
  duty: incidents(first: 50, filter: {state: OPEN, dutyLogs: true}) {
    edges {
      node {
        ...IncidentMark
      }
    }
  }
  over: incidents(first: 25, filter: {state: OVER}) {
    edges {
      node {
        ...IncidentMark
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const OneIncidentDocument = new TypedDocumentString(`
    query OneIncident($id: ID!) {
  incident(id: $id) {
    ...IncidentMark
    position
    place
    participants {
      id
      shortName
    }
  }
}
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
}`) as unknown as TypedDocumentString<OneIncidentQuery, OneIncidentQueryVariables>;