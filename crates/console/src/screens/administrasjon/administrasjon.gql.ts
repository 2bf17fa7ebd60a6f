/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountOfFragment = { readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string };

export type AccountAnswer_Account_Fragment = { readonly __typename: 'Account', readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string };

export type AccountAnswer_Refusal_Fragment = { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean };

export type AccountAnswerFragment =
  | AccountAnswer_Account_Fragment
  | AccountAnswer_Refusal_Fragment
;

export type EndAnswer_Ended_Fragment = { readonly __typename: 'Ended', readonly id: string };

export type EndAnswer_Refusal_Fragment = { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean };

export type EndAnswerFragment =
  | EndAnswer_Ended_Fragment
  | EndAnswer_Refusal_Fragment
;

export type CredentialOfFragment = { readonly id: string, readonly label: string, readonly role: Types.AccessRole | null, readonly personId: string, readonly organisationId: string, readonly createdAt: string, readonly lastSeenAt: string | null, readonly expiresAt: string | null, readonly current: boolean };

export type PersonOfFragment = { readonly accessRoles: ReadonlyArray<Types.AccessRole> | null, readonly email: string | null, readonly phone: string | null, readonly person: { readonly id: string, readonly name: string } };

export type PeopleQueryVariables = Exact<{
  organisationId: string;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly accessRoles: ReadonlyArray<Types.AccessRole> | null, readonly email: string | null, readonly phone: string | null, readonly person: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { readonly accounts: ReadonlyArray<{ readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string }> };

export type LoginRefusalQueryVariables = Exact<{
  login: string;
}>;


export type LoginRefusalQuery = { readonly loginRefusal: { readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean } | null };

export type ContactPointsOfQueryVariables = Exact<{
  personId: string;
}>;


export type ContactPointsOfQuery = { readonly contactPoints: ReadonlyArray<{ readonly channel: Types.Channel, readonly address: string | null, readonly round: number }> };

export type CredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type CredentialsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly role: Types.AccessRole | null, readonly personId: string, readonly organisationId: string, readonly createdAt: string, readonly lastSeenAt: string | null, readonly expiresAt: string | null, readonly current: boolean }>, readonly tokens: ReadonlyArray<{ readonly id: string, readonly label: string, readonly role: Types.AccessRole | null, readonly personId: string, readonly organisationId: string, readonly createdAt: string, readonly lastSeenAt: string | null, readonly expiresAt: string | null, readonly current: boolean }> };

export type UpholdingQueryVariables = Exact<{ [key: string]: never; }>;


export type UpholdingQuery = { readonly installation: { readonly id: string, readonly demo: boolean, readonly version: string, readonly now: string, readonly head: string, readonly publicKey: string, readonly lastBackup: { readonly at: string, readonly head: string } | null, readonly lastRestoreDrill: { readonly at: string, readonly head: string, readonly holds: boolean } | null, readonly lastGoodRestoreDrill: { readonly at: string, readonly head: string, readonly holds: boolean } | null } };

export type FeedsHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedsHealthQuery = { readonly feeds: ReadonlyArray<{ readonly name: string, readonly source: string, readonly taken: number, readonly lastSuccessAt: string | null, readonly lastTrouble: string | null, readonly lastTroubleAt: string | null }> };

export type NewCheckpointQueryVariables = Exact<{ [key: string]: never; }>;


export type NewCheckpointQuery = { readonly checkpoint: { readonly note: string, readonly origin: string, readonly root: string, readonly size: string } };

export type StructureQueryVariables = Exact<{
  organisationId: string;
}>;


export type StructureQuery = { readonly organisation: { readonly id: string, readonly shortName: string, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string, readonly body: Types.Body, readonly critical: boolean }>, readonly readinessLevels: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly clocks: { readonly areaStatusMin: number, readonly epsRetentionDays: number, readonly firstPictureMin: number, readonly mailboxMin: number, readonly meetingRefreshMin: number } | null, readonly reportTemplate: { readonly version: number, readonly fields: ReadonlyArray<{ readonly key: string, readonly name: string, readonly content: Types.ReportContent }> } } | null, readonly warningOrders: { readonly askFrom: Types.WarningLevel, readonly openFrom: Types.WarningLevel | null, readonly listId: string | null, readonly latitude: number | null, readonly longitude: number | null } | null };

export type ListNamesOfQueryVariables = Exact<{
  organisationId: string;
}>;


export type ListNamesOfQuery = { readonly notificationLists: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ContentOfFragment = { readonly name: string, readonly kind: string, readonly title: string, readonly about: string, readonly severity: Types.Severity, readonly potential: string, readonly parts: ReadonlyArray<{ readonly key: string, readonly area: { readonly everyMin: number | null, readonly name: string } | null, readonly body: { readonly body: Types.Body } | null, readonly card: { readonly card: string | null, readonly goal: string, readonly role: string, readonly title: string, readonly steps: ReadonlyArray<{ readonly phase: Types.Phase, readonly text: string }> } | null, readonly decision: { readonly options: ReadonlyArray<string>, readonly question: string, readonly withinMin: number | null } | null, readonly focus: { readonly items: ReadonlyArray<string> } | null, readonly goal: { readonly indicator: string | null, readonly target: number | null, readonly text: string, readonly withinMin: number | null } | null, readonly indicator: { readonly definition: string, readonly name: string, readonly unit: string } | null, readonly list: { readonly also: ReadonlyArray<string>, readonly list: string | null, readonly name: string, readonly text: string } | null, readonly meeting: { readonly kind: Types.MeetingKind, readonly matters: ReadonlyArray<string>, readonly withinMin: number } | null, readonly message: { readonly about: ReadonlyArray<Types.PoliceMatter>, readonly audience: Types.Audience, readonly language: string, readonly text: string, readonly title: string } | null, readonly question: { readonly text: string } | null, readonly reports: { readonly everyMin: number | null, readonly firstMin: number, readonly from: string } | null, readonly role: { readonly role: string } | null, readonly task: { readonly priority: Types.Priority, readonly role: string, readonly text: string | null, readonly title: string, readonly withinMin: number | null } | null }> };

export type TemplatesQueryVariables = Exact<{
  organisationId: string;
  language: Types.Language;
}>;


export type TemplatesQuery = { readonly incidentTemplates: ReadonlyArray<{ readonly id: string, readonly shipped: boolean, readonly version: number, readonly withdrawn: string | null, readonly published: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null, readonly content: { readonly name: string, readonly kind: string, readonly title: string, readonly about: string, readonly severity: Types.Severity, readonly potential: string, readonly parts: ReadonlyArray<{ readonly key: string, readonly area: { readonly everyMin: number | null, readonly name: string } | null, readonly body: { readonly body: Types.Body } | null, readonly card: { readonly card: string | null, readonly goal: string, readonly role: string, readonly title: string, readonly steps: ReadonlyArray<{ readonly phase: Types.Phase, readonly text: string }> } | null, readonly decision: { readonly options: ReadonlyArray<string>, readonly question: string, readonly withinMin: number | null } | null, readonly focus: { readonly items: ReadonlyArray<string> } | null, readonly goal: { readonly indicator: string | null, readonly target: number | null, readonly text: string, readonly withinMin: number | null } | null, readonly indicator: { readonly definition: string, readonly name: string, readonly unit: string } | null, readonly list: { readonly also: ReadonlyArray<string>, readonly list: string | null, readonly name: string, readonly text: string } | null, readonly meeting: { readonly kind: Types.MeetingKind, readonly matters: ReadonlyArray<string>, readonly withinMin: number } | null, readonly message: { readonly about: ReadonlyArray<Types.PoliceMatter>, readonly audience: Types.Audience, readonly language: string, readonly text: string, readonly title: string } | null, readonly question: { readonly text: string } | null, readonly reports: { readonly everyMin: number | null, readonly firstMin: number, readonly from: string } | null, readonly role: { readonly role: string } | null, readonly task: { readonly priority: Types.Priority, readonly role: string, readonly text: string | null, readonly title: string, readonly withinMin: number | null } | null }> } }> };

export type PublishTemplateMutationVariables = Exact<{
  input: Types.PublishTemplateInput;
}>;


export type PublishTemplateMutation = { readonly publishTemplate:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type WithdrawTemplateMutationVariables = Exact<{
  input: Types.WithdrawTemplateInput;
}>;


export type WithdrawTemplateMutation = { readonly withdrawTemplate:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RegisterPersonMutationVariables = Exact<{
  input: Types.RegisterPersonInput;
}>;


export type RegisterPersonMutation = { readonly registerPerson:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type GrantAccessMutationVariables = Exact<{
  input: Types.GrantAccessInput;
}>;


export type GrantAccessMutation = { readonly grantAccess:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RevokeAccessMutationVariables = Exact<{
  input: Types.RevokeAccessInput;
}>;


export type RevokeAccessMutation = { readonly revokeAccess:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetContactPointsMutationVariables = Exact<{
  input: Types.SetContactPointsInput;
}>;


export type SetContactPointsMutation = { readonly setContactPoints:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RegisterOrganisationMutationVariables = Exact<{
  input: Types.RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type StartServiceMutationVariables = Exact<{
  input: Types.StartServiceInput;
}>;


export type StartServiceMutation = { readonly startService:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EndServiceMutationVariables = Exact<{
  input: Types.EndServiceInput;
}>;


export type EndServiceMutation = { readonly endService:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DefineRolesMutationVariables = Exact<{
  input: Types.DefineRolesInput;
}>;


export type DefineRolesMutation = { readonly defineRoles:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DefineReadinessLevelsMutationVariables = Exact<{
  input: Types.DefineReadinessLevelsInput;
}>;


export type DefineReadinessLevelsMutation = { readonly defineReadinessLevels:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DefineReportTemplateMutationVariables = Exact<{
  input: Types.DefineReportTemplateInput;
}>;


export type DefineReportTemplateMutation = { readonly defineReportTemplate:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetClocksMutationVariables = Exact<{
  input: Types.SetClocksInput;
}>;


export type SetClocksMutation = { readonly setClocks:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetWarningOrdersMutationVariables = Exact<{
  input: Types.SetWarningOrdersInput;
}>;


export type SetWarningOrdersMutation = { readonly setWarningOrders:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type AskedToEraseFragment = { readonly id: string, readonly numbers: ReadonlyArray<number>, readonly ground: string, readonly reference: string | null, readonly own: boolean, readonly state: Types.ErasureState, readonly incident: { readonly id: string, readonly title: string | null }, readonly asked: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly settled: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null };

export type ErasureRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasureRequestsQuery = { readonly erasureRequests: ReadonlyArray<{ readonly id: string, readonly numbers: ReadonlyArray<number>, readonly ground: string, readonly reference: string | null, readonly own: boolean, readonly state: Types.ErasureState, readonly incident: { readonly id: string, readonly title: string | null }, readonly asked: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } }, readonly settled: { readonly recordedAt: string, readonly occurredAt: string, readonly by: { readonly person: { readonly name: string }, readonly organisation: { readonly shortName: string } } } | null }> };

export type HeadQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadQuery = { readonly installation: { readonly head: string } };

export type SheetKnownQueryVariables = Exact<{
  id: string;
}>;


export type SheetKnownQuery = { readonly incident: { readonly id: string } | null };

export type ImportEntriesMutationVariables = Exact<{
  input: Types.ImportEntriesInput;
}>;


export type ImportEntriesMutation = { readonly importEntries: ReadonlyArray<
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
  > };

export type RequestErasureMutationVariables = Exact<{
  input: Types.RequestErasureInput;
}>;


export type RequestErasureMutation = { readonly requestErasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ApproveErasureMutationVariables = Exact<{
  input: Types.ApproveErasureInput;
}>;


export type ApproveErasureMutation = { readonly approveErasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RejectErasureMutationVariables = Exact<{
  input: Types.RejectErasureInput;
}>;


export type RejectErasureMutation = { readonly rejectErasure:
    | { readonly __typename: 'Receipt', readonly commandId: string, readonly id: string, readonly number: number | null, readonly position: string, readonly recordedAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type CreateAccountMutationVariables = Exact<{
  input: Types.CreateAccountInput;
}>;


export type CreateAccountMutation = { readonly createAccount:
    | { readonly __typename: 'Account', readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type EnableAccountMutationVariables = Exact<{
  input: Types.AccountInput;
}>;


export type EnableAccountMutation = { readonly enableAccount:
    | { readonly __typename: 'Account', readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type DisableAccountMutationVariables = Exact<{
  input: Types.AccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount:
    | { readonly __typename: 'Account', readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type SetPasswordMutationVariables = Exact<{
  input: Types.SetPasswordInput;
}>;


export type SetPasswordMutation = { readonly setPassword:
    | { readonly __typename: 'Account', readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'Account', readonly personId: string, readonly login: string, readonly disabled: boolean, readonly createdAt: string, readonly passwordSetAt: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RevokeSessionMutationVariables = Exact<{
  input: Types.CredentialInput;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'Ended', readonly id: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type RevokeTokenMutationVariables = Exact<{
  input: Types.CredentialInput;
}>;


export type RevokeTokenMutation = { readonly revokeToken:
    | { readonly __typename: 'Ended', readonly id: string }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly couldBeDoneBy: ReadonlyArray<Types.AccessRole>, readonly retry: boolean }
   };

export type IssueTokenMutationVariables = Exact<{
  input: Types.IssueTokenInput;
}>;


export type IssueTokenMutation = { readonly issueToken:
    | { readonly __typename: 'IssuedToken', readonly secret: string, readonly token: { readonly id: string, readonly label: string, readonly role: Types.AccessRole | null, readonly personId: string, readonly organisationId: string, readonly createdAt: string, readonly lastSeenAt: string | null, readonly expiresAt: string | null, readonly current: boolean } }
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
export const AccountOfFragmentDoc = new TypedDocumentString(`
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}
    `, {"fragmentName":"AccountOf"}) as unknown as TypedDocumentString<AccountOfFragment, unknown>;
export const AccountAnswerFragmentDoc = new TypedDocumentString(`
    fragment AccountAnswer on AccountResult {
  __typename
  ... on Account {
    ...AccountOf
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}`, {"fragmentName":"AccountAnswer"}) as unknown as TypedDocumentString<AccountAnswerFragment, unknown>;
export const EndAnswerFragmentDoc = new TypedDocumentString(`
    fragment EndAnswer on EndResult {
  __typename
  ... on Ended {
    id
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}
    `, {"fragmentName":"EndAnswer"}) as unknown as TypedDocumentString<EndAnswerFragment, unknown>;
export const CredentialOfFragmentDoc = new TypedDocumentString(`
    fragment CredentialOf on Credential {
  id
  label
  role
  personId
  organisationId
  createdAt
  lastSeenAt
  expiresAt
  current
}
    `, {"fragmentName":"CredentialOf"}) as unknown as TypedDocumentString<CredentialOfFragment, unknown>;
export const PersonOfFragmentDoc = new TypedDocumentString(`
    fragment PersonOf on PersonRecord {
  accessRoles
  email
  phone
  person {
    id
    name
  }
}
    `, {"fragmentName":"PersonOf"}) as unknown as TypedDocumentString<PersonOfFragment, unknown>;
export const ContentOfFragmentDoc = new TypedDocumentString(`
    fragment ContentOf on TemplateContent {
  name
  kind
  title
  about
  severity
  potential
  parts {
    key
    area {
      everyMin
      name
    }
    body {
      body
    }
    card {
      card
      goal
      role
      steps {
        phase
        text
      }
      title
    }
    decision {
      options
      question
      withinMin
    }
    focus {
      items
    }
    goal {
      indicator
      target
      text
      withinMin
    }
    indicator {
      definition
      name
      unit
    }
    list {
      also
      list
      name
      text
    }
    meeting {
      kind
      matters
      withinMin
    }
    message {
      about
      audience
      language
      text
      title
    }
    question {
      text
    }
    reports {
      everyMin
      firstMin
      from
    }
    role {
      role
    }
    task {
      priority
      role
      text
      title
      withinMin
    }
  }
}
    `, {"fragmentName":"ContentOf"}) as unknown as TypedDocumentString<ContentOfFragment, unknown>;
export const AskedToEraseFragmentDoc = new TypedDocumentString(`
    fragment AskedToErase on ErasureRequest {
  id
  numbers
  ground
  reference
  own
  state
  incident {
    id
    title
  }
  asked {
    ...By
  }
  settled {
    ...By
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
}`, {"fragmentName":"AskedToErase"}) as unknown as TypedDocumentString<AskedToEraseFragment, unknown>;
export const PeopleDocument = new TypedDocumentString(`
    query People($organisationId: ID!, $after: String) {
  people(first: 100, after: $after, organisationId: $organisationId) {
    edges {
      node {
        ...PersonOf
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonOf on PersonRecord {
  accessRoles
  email
  phone
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts {
  accounts {
    ...AccountOf
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const LoginRefusalDocument = new TypedDocumentString(`
    query LoginRefusal($login: String!) {
  loginRefusal(login: $login) {
    code
    message
    couldBeDoneBy
    retry
  }
}
    `) as unknown as TypedDocumentString<LoginRefusalQuery, LoginRefusalQueryVariables>;
export const ContactPointsOfDocument = new TypedDocumentString(`
    query ContactPointsOf($personId: ID!) {
  contactPoints(personId: $personId) {
    channel
    address
    round
  }
}
    `) as unknown as TypedDocumentString<ContactPointsOfQuery, ContactPointsOfQueryVariables>;
export const CredentialsDocument = new TypedDocumentString(`
    query Credentials {
  sessions {
    ...CredentialOf
  }
  tokens {
    ...CredentialOf
  }
}
    fragment CredentialOf on Credential {
  id
  label
  role
  personId
  organisationId
  createdAt
  lastSeenAt
  expiresAt
  current
}`) as unknown as TypedDocumentString<CredentialsQuery, CredentialsQueryVariables>;
export const UpholdingDocument = new TypedDocumentString(`
    query Upholding {
  installation {
    id
    demo
    version
    now
    head
    publicKey
    lastBackup {
      at
      head
    }
    lastRestoreDrill {
      at
      head
      holds
    }
    lastGoodRestoreDrill {
      at
      head
      holds
    }
  }
}
    `) as unknown as TypedDocumentString<UpholdingQuery, UpholdingQueryVariables>;
export const FeedsHealthDocument = new TypedDocumentString(`
    query FeedsHealth {
  feeds {
    name
    source
    taken
    lastSuccessAt
    lastTrouble
    lastTroubleAt
  }
}
    `) as unknown as TypedDocumentString<FeedsHealthQuery, FeedsHealthQueryVariables>;
export const NewCheckpointDocument = new TypedDocumentString(`
    query NewCheckpoint {
  checkpoint {
    note
    origin
    root
    size
  }
}
    `) as unknown as TypedDocumentString<NewCheckpointQuery, NewCheckpointQueryVariables>;
export const StructureDocument = new TypedDocumentString(`
    query Structure($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    shortName
    roles {
      key
      name
      body
      critical
    }
    readinessLevels {
      key
      name
    }
    clocks {
      areaStatusMin
      epsRetentionDays
      firstPictureMin
      mailboxMin
      meetingRefreshMin
    }
    reportTemplate {
      version
      fields {
        key
        name
        content
      }
    }
  }
  warningOrders(organisationId: $organisationId) {
    askFrom
    openFrom
    listId
    latitude
    longitude
  }
}
    `) as unknown as TypedDocumentString<StructureQuery, StructureQueryVariables>;
export const ListNamesOfDocument = new TypedDocumentString(`
    query ListNamesOf($organisationId: ID!) {
  notificationLists(organisationId: $organisationId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ListNamesOfQuery, ListNamesOfQueryVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates($organisationId: ID!, $language: Language!) {
  incidentTemplates(
    organisationId: $organisationId
    language: $language
    withdrawn: true
  ) {
    id
    shipped
    version
    withdrawn
    published {
      ...By
    }
    content {
      ...ContentOf
    }
  }
}
    fragment ContentOf on TemplateContent {
  name
  kind
  title
  about
  severity
  potential
  parts {
    key
    area {
      everyMin
      name
    }
    body {
      body
    }
    card {
      card
      goal
      role
      steps {
        phase
        text
      }
      title
    }
    decision {
      options
      question
      withinMin
    }
    focus {
      items
    }
    goal {
      indicator
      target
      text
      withinMin
    }
    indicator {
      definition
      name
      unit
    }
    list {
      also
      list
      name
      text
    }
    meeting {
      kind
      matters
      withinMin
    }
    message {
      about
      audience
      language
      text
      title
    }
    question {
      text
    }
    reports {
      everyMin
      firstMin
      from
    }
    role {
      role
    }
    task {
      priority
      role
      text
      title
      withinMin
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
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const PublishTemplateDocument = new TypedDocumentString(`
    mutation PublishTemplate($input: PublishTemplateInput!) {
  publishTemplate(input: $input) {
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
}`) as unknown as TypedDocumentString<PublishTemplateMutation, PublishTemplateMutationVariables>;
export const WithdrawTemplateDocument = new TypedDocumentString(`
    mutation WithdrawTemplate($input: WithdrawTemplateInput!) {
  withdrawTemplate(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawTemplateMutation, WithdrawTemplateMutationVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const GrantAccessDocument = new TypedDocumentString(`
    mutation GrantAccess($input: GrantAccessInput!) {
  grantAccess(input: $input) {
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
}`) as unknown as TypedDocumentString<GrantAccessMutation, GrantAccessMutationVariables>;
export const RevokeAccessDocument = new TypedDocumentString(`
    mutation RevokeAccess($input: RevokeAccessInput!) {
  revokeAccess(input: $input) {
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
}`) as unknown as TypedDocumentString<RevokeAccessMutation, RevokeAccessMutationVariables>;
export const SetContactPointsDocument = new TypedDocumentString(`
    mutation SetContactPoints($input: SetContactPointsInput!) {
  setContactPoints(input: $input) {
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
}`) as unknown as TypedDocumentString<SetContactPointsMutation, SetContactPointsMutationVariables>;
export const RegisterOrganisationDocument = new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
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
}`) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const StartServiceDocument = new TypedDocumentString(`
    mutation StartService($input: StartServiceInput!) {
  startService(input: $input) {
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
}`) as unknown as TypedDocumentString<StartServiceMutation, StartServiceMutationVariables>;
export const EndServiceDocument = new TypedDocumentString(`
    mutation EndService($input: EndServiceInput!) {
  endService(input: $input) {
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
}`) as unknown as TypedDocumentString<EndServiceMutation, EndServiceMutationVariables>;
export const DefineRolesDocument = new TypedDocumentString(`
    mutation DefineRoles($input: DefineRolesInput!) {
  defineRoles(input: $input) {
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
}`) as unknown as TypedDocumentString<DefineRolesMutation, DefineRolesMutationVariables>;
export const DefineReadinessLevelsDocument = new TypedDocumentString(`
    mutation DefineReadinessLevels($input: DefineReadinessLevelsInput!) {
  defineReadinessLevels(input: $input) {
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
}`) as unknown as TypedDocumentString<DefineReadinessLevelsMutation, DefineReadinessLevelsMutationVariables>;
export const DefineReportTemplateDocument = new TypedDocumentString(`
    mutation DefineReportTemplate($input: DefineReportTemplateInput!) {
  defineReportTemplate(input: $input) {
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
}`) as unknown as TypedDocumentString<DefineReportTemplateMutation, DefineReportTemplateMutationVariables>;
export const SetClocksDocument = new TypedDocumentString(`
    mutation SetClocks($input: SetClocksInput!) {
  setClocks(input: $input) {
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
}`) as unknown as TypedDocumentString<SetClocksMutation, SetClocksMutationVariables>;
export const SetWarningOrdersDocument = new TypedDocumentString(`
    mutation SetWarningOrders($input: SetWarningOrdersInput!) {
  setWarningOrders(input: $input) {
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
}`) as unknown as TypedDocumentString<SetWarningOrdersMutation, SetWarningOrdersMutationVariables>;
export const ErasureRequestsDocument = new TypedDocumentString(`
    query ErasureRequests {
  erasureRequests {
    ...AskedToErase
  }
}
    fragment AskedToErase on ErasureRequest {
  id
  numbers
  ground
  reference
  own
  state
  incident {
    id
    title
  }
  asked {
    ...By
  }
  settled {
    ...By
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
}`) as unknown as TypedDocumentString<ErasureRequestsQuery, ErasureRequestsQueryVariables>;
export const HeadDocument = new TypedDocumentString(`
    query Head {
  installation {
    head
  }
}
    `) as unknown as TypedDocumentString<HeadQuery, HeadQueryVariables>;
export const SheetKnownDocument = new TypedDocumentString(`
    query SheetKnown($id: ID!) {
  incident(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SheetKnownQuery, SheetKnownQueryVariables>;
export const ImportEntriesDocument = new TypedDocumentString(`
    mutation ImportEntries($input: ImportEntriesInput!) {
  importEntries(input: $input) {
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
}`) as unknown as TypedDocumentString<ImportEntriesMutation, ImportEntriesMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($input: RequestErasureInput!) {
  requestErasure(input: $input) {
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
}`) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const ApproveErasureDocument = new TypedDocumentString(`
    mutation ApproveErasure($input: ApproveErasureInput!) {
  approveErasure(input: $input) {
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
}`) as unknown as TypedDocumentString<ApproveErasureMutation, ApproveErasureMutationVariables>;
export const RejectErasureDocument = new TypedDocumentString(`
    mutation RejectErasure($input: RejectErasureInput!) {
  rejectErasure(input: $input) {
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
}`) as unknown as TypedDocumentString<RejectErasureMutation, RejectErasureMutationVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    ...AccountAnswer
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on Account {
    ...AccountOf
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($input: AccountInput!) {
  enableAccount(input: $input) {
    ...AccountAnswer
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on Account {
    ...AccountOf
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($input: AccountInput!) {
  disableAccount(input: $input) {
    ...AccountAnswer
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on Account {
    ...AccountOf
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    ...AccountAnswer
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on Account {
    ...AccountOf
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ...AccountAnswer
  }
}
    fragment AccountOf on Account {
  personId
  login
  disabled
  createdAt
  passwordSetAt
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on Account {
    ...AccountOf
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: CredentialInput!) {
  revokeSession(input: $input) {
    ...EndAnswer
  }
}
    fragment EndAnswer on EndResult {
  __typename
  ... on Ended {
    id
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($input: CredentialInput!) {
  revokeToken(input: $input) {
    ...EndAnswer
  }
}
    fragment EndAnswer on EndResult {
  __typename
  ... on Ended {
    id
  }
  ... on Refusal {
    code
    message
    couldBeDoneBy
    retry
  }
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const IssueTokenDocument = new TypedDocumentString(`
    mutation IssueToken($input: IssueTokenInput!) {
  issueToken(input: $input) {
    __typename
    ... on IssuedToken {
      secret
      token {
        ...CredentialOf
      }
    }
    ... on Refusal {
      code
      message
      couldBeDoneBy
      retry
    }
  }
}
    fragment CredentialOf on Credential {
  id
  label
  role
  personId
  organisationId
  createdAt
  lastSeenAt
  expiresAt
  current
}`) as unknown as TypedDocumentString<IssueTokenMutation, IssueTokenMutationVariables>;