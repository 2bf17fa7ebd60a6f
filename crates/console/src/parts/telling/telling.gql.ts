/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ListsQueryVariables = Exact<{
  organisationId: string;
}>;


export type ListsQuery = { readonly notificationLists: ReadonlyArray<{ readonly id: string, readonly name: string, readonly order: Types.ListOrder, readonly entries: ReadonlyArray<{ readonly role: string | null }> }> };

export type ReachFragment = { readonly id: string, readonly atOnce: number, readonly unreachable: number, readonly text: string, readonly vacantRoles: ReadonlyArray<string>, readonly recipients: ReadonlyArray<{ readonly number: number, readonly role: string | null, readonly name: string, readonly atOnce: boolean, readonly unreached: Types.Unreached | null, readonly person: { readonly id: string, readonly name: string } | null, readonly rounds: ReadonlyArray<{ readonly round: number, readonly points: ReadonlyArray<{ readonly channel: Types.Channel, readonly address: string | null }> }> }> };

export type ListPreviewQueryVariables = Exact<{
  incidentId: string;
  organisationId: string;
  listId: string;
  text: string;
  drill: boolean;
  reportId?: string | null | undefined;
}>;


export type ListPreviewQuery = { readonly preview: { readonly id: string, readonly atOnce: number, readonly unreachable: number, readonly text: string, readonly vacantRoles: ReadonlyArray<string>, readonly recipients: ReadonlyArray<{ readonly number: number, readonly role: string | null, readonly name: string, readonly atOnce: boolean, readonly unreached: Types.Unreached | null, readonly person: { readonly id: string, readonly name: string } | null, readonly rounds: ReadonlyArray<{ readonly round: number, readonly points: ReadonlyArray<{ readonly channel: Types.Channel, readonly address: string | null }> }> }> } | null };

export type PeoplePreviewQueryVariables = Exact<{
  incidentId: string;
  organisationId: string;
  people: Types.AddressingInput;
  text: string;
  drill: boolean;
  reportId?: string | null | undefined;
}>;


export type PeoplePreviewQuery = { readonly preview: { readonly id: string, readonly atOnce: number, readonly unreachable: number, readonly text: string, readonly vacantRoles: ReadonlyArray<string>, readonly recipients: ReadonlyArray<{ readonly number: number, readonly role: string | null, readonly name: string, readonly atOnce: boolean, readonly unreached: Types.Unreached | null, readonly person: { readonly id: string, readonly name: string } | null, readonly rounds: ReadonlyArray<{ readonly round: number, readonly points: ReadonlyArray<{ readonly channel: Types.Channel, readonly address: string | null }> }> }> } };

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
export const ReachFragmentDoc = new TypedDocumentString(`
    fragment Reach on NotificationPreview {
  id
  atOnce
  unreachable
  text
  vacantRoles
  recipients {
    number
    role
    name
    atOnce
    unreached
    person {
      id
      name
    }
    rounds {
      round
      points {
        channel
        address
      }
    }
  }
}
    `, {"fragmentName":"Reach"}) as unknown as TypedDocumentString<ReachFragment, unknown>;
export const ListsDocument = new TypedDocumentString(`
    query Lists($organisationId: ID!) {
  notificationLists(organisationId: $organisationId) {
    id
    name
    order
    entries {
      role
    }
  }
}
    `) as unknown as TypedDocumentString<ListsQuery, ListsQueryVariables>;
export const ListPreviewDocument = new TypedDocumentString(`
    query ListPreview($incidentId: ID!, $organisationId: ID!, $listId: ID!, $text: String!, $drill: Boolean!, $reportId: ID) {
  preview: notificationPreview(
    incidentId: $incidentId
    organisationId: $organisationId
    listId: $listId
    text: $text
    drill: $drill
    reportId: $reportId
  ) {
    ...Reach
  }
}
    fragment Reach on NotificationPreview {
  id
  atOnce
  unreachable
  text
  vacantRoles
  recipients {
    number
    role
    name
    atOnce
    unreached
    person {
      id
      name
    }
    rounds {
      round
      points {
        channel
        address
      }
    }
  }
}`) as unknown as TypedDocumentString<ListPreviewQuery, ListPreviewQueryVariables>;
export const PeoplePreviewDocument = new TypedDocumentString(`
    query PeoplePreview($incidentId: ID!, $organisationId: ID!, $people: AddressingInput!, $text: String!, $drill: Boolean!, $reportId: ID) {
  preview: peoplePreview(
    incidentId: $incidentId
    organisationId: $organisationId
    people: $people
    text: $text
    drill: $drill
    reportId: $reportId
  ) {
    ...Reach
  }
}
    fragment Reach on NotificationPreview {
  id
  atOnce
  unreachable
  text
  vacantRoles
  recipients {
    number
    role
    name
    atOnce
    unreached
    person {
      id
      name
    }
    rounds {
      round
      points {
        channel
        address
      }
    }
  }
}`) as unknown as TypedDocumentString<PeoplePreviewQuery, PeoplePreviewQueryVariables>;