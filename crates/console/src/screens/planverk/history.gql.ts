/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PlanChapterTextFragment = { readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null, readonly part: Types.PlanPart | null, readonly required: boolean, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanLinkKind, readonly name: string | null }> };

export type PlanRoleTextFragment = { readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PlanTextFragment = { readonly responsible: string, readonly document: string | null, readonly internal: boolean, readonly missing: ReadonlyArray<string>, readonly leadership: ReadonlyArray<{ readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly chapters: ReadonlyArray<{ readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null, readonly part: Types.PlanPart | null, readonly required: boolean, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanLinkKind, readonly name: string | null }> }> };

export type PlanHistoryOfQueryVariables = Exact<{
  id: string;
}>;


export type PlanHistoryOfQuery = { readonly plan: { readonly id: string, readonly versions: ReadonlyArray<{ readonly number: number, readonly standing: Types.PlanStanding, readonly title: string, readonly responsible: string, readonly document: string | null, readonly internal: boolean, readonly changes: string | null, readonly drafted: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly adopted: { readonly by: string, readonly caseNumber: string, readonly reviewBy: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } } | null, readonly reviews: ReadonlyArray<{ readonly remark: string | null, readonly reviewBy: string, readonly origin: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } }> }> } | null };

export type PlanVersionOfQueryVariables = Exact<{
  id: string;
  number: number;
}>;


export type PlanVersionOfQuery = { readonly plan: { readonly id: string, readonly version: { readonly number: number, readonly title: string, readonly standing: Types.PlanStanding, readonly responsible: string, readonly document: string | null, readonly internal: boolean, readonly missing: ReadonlyArray<string>, readonly leadership: ReadonlyArray<{ readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly chapters: ReadonlyArray<{ readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null, readonly part: Types.PlanPart | null, readonly required: boolean, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanLinkKind, readonly name: string | null }> }> } | null } | null };

export type PlanChangesOfQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
}>;


export type PlanChangesOfQuery = { readonly plan: { readonly id: string, readonly changes: ReadonlyArray<{ readonly kind: Types.PlanChangeKind, readonly fields: ReadonlyArray<Types.PlanField>, readonly chapterBefore: { readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null, readonly part: Types.PlanPart | null, readonly required: boolean, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanLinkKind, readonly name: string | null }> } | null, readonly chapterAfter: { readonly key: string, readonly title: string, readonly text: string | null, readonly leftOut: string | null, readonly part: Types.PlanPart | null, readonly required: boolean, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: Types.PlanLinkKind, readonly name: string | null }> } | null, readonly roleBefore: { readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly roleAfter: { readonly role: string, readonly responsibility: string, readonly powers: string | null, readonly convenes: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }> | null } | null };

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
export const PlanRoleTextFragmentDoc = new TypedDocumentString(`
    fragment PlanRoleText on PlanRole {
  role
  responsibility
  powers
  convenes
  people {
    id
    name
  }
}
    `, {"fragmentName":"PlanRoleText"}) as unknown as TypedDocumentString<PlanRoleTextFragment, unknown>;
export const PlanChapterTextFragmentDoc = new TypedDocumentString(`
    fragment PlanChapterText on PlanChapter {
  key
  title
  text
  leftOut
  part
  required
  links {
    id
    kind
    name
  }
}
    `, {"fragmentName":"PlanChapterText"}) as unknown as TypedDocumentString<PlanChapterTextFragment, unknown>;
export const PlanTextFragmentDoc = new TypedDocumentString(`
    fragment PlanText on PlanVersion {
  responsible
  document
  internal
  missing
  leadership {
    ...PlanRoleText
  }
  chapters {
    ...PlanChapterText
  }
}
    fragment PlanChapterText on PlanChapter {
  key
  title
  text
  leftOut
  part
  required
  links {
    id
    kind
    name
  }
}
fragment PlanRoleText on PlanRole {
  role
  responsibility
  powers
  convenes
  people {
    id
    name
  }
}`, {"fragmentName":"PlanText"}) as unknown as TypedDocumentString<PlanTextFragment, unknown>;
export const PlanHistoryOfDocument = new TypedDocumentString(`
    query PlanHistoryOf($id: ID!) {
  plan(id: $id) {
    id
    versions {
      number
      standing
      title
      responsible
      document
      internal
      changes
      drafted {
        ...By
      }
      adopted {
        by
        caseNumber
        reviewBy
        origin {
          ...By
        }
      }
      reviews {
        remark
        reviewBy
        origin {
          ...By
        }
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
}`) as unknown as TypedDocumentString<PlanHistoryOfQuery, PlanHistoryOfQueryVariables>;
export const PlanVersionOfDocument = new TypedDocumentString(`
    query PlanVersionOf($id: ID!, $number: Int!) {
  plan(id: $id) {
    id
    version(number: $number) {
      number
      title
      standing
      ...PlanText
    }
  }
}
    fragment PlanChapterText on PlanChapter {
  key
  title
  text
  leftOut
  part
  required
  links {
    id
    kind
    name
  }
}
fragment PlanRoleText on PlanRole {
  role
  responsibility
  powers
  convenes
  people {
    id
    name
  }
}
fragment PlanText on PlanVersion {
  responsible
  document
  internal
  missing
  leadership {
    ...PlanRoleText
  }
  chapters {
    ...PlanChapterText
  }
}`) as unknown as TypedDocumentString<PlanVersionOfQuery, PlanVersionOfQueryVariables>;
export const PlanChangesOfDocument = new TypedDocumentString(`
    query PlanChangesOf($id: ID!, $from: Int!, $to: Int!) {
  plan(id: $id) {
    id
    changes(from: $from, to: $to) {
      kind
      fields
      chapterBefore {
        ...PlanChapterText
      }
      chapterAfter {
        ...PlanChapterText
      }
      roleBefore {
        ...PlanRoleText
      }
      roleAfter {
        ...PlanRoleText
      }
    }
  }
}
    fragment PlanChapterText on PlanChapter {
  key
  title
  text
  leftOut
  part
  required
  links {
    id
    kind
    name
  }
}
fragment PlanRoleText on PlanRole {
  role
  responsibility
  powers
  convenes
  people {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlanChangesOfQuery, PlanChangesOfQueryVariables>;