/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type YearOverdueQueryVariables = Exact<{ [key: string]: never; }>;


export type YearOverdueQuery = { readonly preparedness: ReadonlyArray<{ readonly overdue: number, readonly overdueMeasures: number | null, readonly organisation: { readonly id: string, readonly shortName: string }, readonly clocks: ReadonlyArray<{ readonly kind: Types.ClockKind, readonly about: string | null, readonly dueAt: string, readonly subjectId: string | null }> }> };

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

export const YearOverdueDocument = new TypedDocumentString(`
    query YearOverdue {
  preparedness {
    organisation {
      id
      shortName
    }
    overdue
    overdueMeasures
    clocks(first: 5) {
      kind
      about
      dueAt
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<YearOverdueQuery, YearOverdueQueryVariables>;