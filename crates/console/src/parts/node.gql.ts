/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type NodeFragment = { readonly key: string, readonly kind: Types.ThreadNodeKind, readonly id: string | null, readonly incidentId: string | null, readonly number: number | null, readonly organisation: { readonly id: string, readonly shortName: string } | null };

export type ByFragment = { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } };

export type NodeTextQueryVariables = Exact<{
  node: Types.ThreadNodeInput;
}>;


export type NodeTextQuery = { readonly thread: { readonly links: ReadonlyArray<{ readonly text: string, readonly stage: string | null, readonly node: { readonly key: string } }> } | null };

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
export const NodeFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"Node"}) as unknown as TypedDocumentString<NodeFragment, unknown>;
export const ByFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"By"}) as unknown as TypedDocumentString<ByFragment, unknown>;
export const NodeTextDocument = new TypedDocumentString(`
    query NodeText($node: ThreadNodeInput!) {
  thread(node: $node) {
    links {
      text
      stage
      node {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NodeTextQuery, NodeTextQueryVariables>;