/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OpeningTemplatesQueryVariables = Exact<{
  organisationId: string;
  language: Types.Language;
}>;


export type OpeningTemplatesQuery = { readonly incidentTemplates: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string, readonly about: string, readonly title: string, readonly severity: Types.Severity } }> };

export type PartOutcomeFragment = { readonly key: string, readonly kind: Types.PartKind, readonly called: string, readonly outcome: Types.PartOutcome, readonly why: string | null, readonly person: { readonly id: string, readonly name: string } | null };

export type TemplateWouldDoQueryVariables = Exact<{
  terms: Types.TemplateTermsInput;
}>;


export type TemplateWouldDoQuery = { readonly templatePreview: { readonly id: string, readonly title: string, readonly toldAtOnce: number, readonly refusal: { readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole> } | null, readonly template: { readonly id: string, readonly content: { readonly name: string, readonly potential: string } }, readonly parts: ReadonlyArray<{ readonly key: string, readonly kind: Types.PartKind, readonly called: string, readonly outcome: Types.PartOutcome, readonly why: string | null, readonly notification: { readonly id: string, readonly atOnce: number, readonly unreachable: number, readonly text: string, readonly vacantRoles: ReadonlyArray<string>, readonly recipients: ReadonlyArray<{ readonly number: number, readonly role: string | null, readonly name: string, readonly atOnce: boolean, readonly unreached: Types.Unreached | null, readonly person: { readonly id: string, readonly name: string } | null, readonly rounds: ReadonlyArray<{ readonly round: number, readonly points: ReadonlyArray<{ readonly channel: Types.Channel, readonly address: string | null }> }> }> } | null, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type OpenFromTemplateMutationVariables = Exact<{
  input: Types.OpenFromTemplateInput;
}>;


export type OpenFromTemplateMutation = { readonly openFromTemplate: { readonly incidentId: string | null, readonly refusal: { readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole> } | null, readonly parts: ReadonlyArray<{ readonly key: string, readonly kind: Types.PartKind, readonly called: string, readonly outcome: Types.PartOutcome, readonly why: string | null, readonly person: { readonly id: string, readonly name: string } | null }> } };

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
export const PartOutcomeFragmentDoc = new TypedDocumentString(`
    fragment PartOutcome on TemplatePartOutcome {
  key
  kind
  called
  outcome
  why
  person {
    id
    name
  }
}
    `, {"fragmentName":"PartOutcome"}) as unknown as TypedDocumentString<PartOutcomeFragment, unknown>;
export const OpeningTemplatesDocument = new TypedDocumentString(`
    query OpeningTemplates($organisationId: ID!, $language: Language!) {
  incidentTemplates(organisationId: $organisationId, language: $language) {
    id
    content {
      name
      about
      title
      severity
    }
  }
}
    `) as unknown as TypedDocumentString<OpeningTemplatesQuery, OpeningTemplatesQueryVariables>;
export const TemplateWouldDoDocument = new TypedDocumentString(`
    query TemplateWouldDo($terms: TemplateTermsInput!) {
  templatePreview(terms: $terms) {
    id
    title
    toldAtOnce
    refusal {
      code
      message
      couldBeDoneBy
    }
    template {
      id
      content {
        name
        potential
      }
    }
    parts {
      ...PartOutcome
      notification {
        ...Reach
      }
    }
  }
}
    fragment PartOutcome on TemplatePartOutcome {
  key
  kind
  called
  outcome
  why
  person {
    id
    name
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
}`) as unknown as TypedDocumentString<TemplateWouldDoQuery, TemplateWouldDoQueryVariables>;
export const OpenFromTemplateDocument = new TypedDocumentString(`
    mutation OpenFromTemplate($input: OpenFromTemplateInput!) {
  openFromTemplate(input: $input) {
    incidentId
    refusal {
      code
      message
      couldBeDoneBy
    }
    parts {
      ...PartOutcome
    }
  }
}
    fragment PartOutcome on TemplatePartOutcome {
  key
  kind
  called
  outcome
  why
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<OpenFromTemplateMutation, OpenFromTemplateMutationVariables>;