export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Position: { input: string; output: string; }
};

export type AccessRole =
  | 'ADMINISTRATOR'
  | 'CRISIS_LEADER'
  | 'CRISIS_LEADERSHIP'
  | 'CRISIS_STAFF'
  | 'EPS_STAFF'
  | 'EVALUATOR'
  | 'LOG_KEEPER'
  | 'OBSERVER'
  | 'OPERATOR'
  | 'PREPAREDNESS_OFFICER'
  | 'SYSTEM';

export type AccountInput = {
  readonly personId: Scalars['ID']['input'];
};

export type AcknowledgeDemandInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly demandId: Scalars['ID']['input'];
  readonly how?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeInput = {
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly channel?: Channel;
  readonly commandId: Scalars['ID']['input'];
  readonly etaMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notificationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipient: Scalars['Int']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeReportOrderInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeSituationReportInput = {
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reportId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeWarningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly warningId: Scalars['ID']['input'];
};

export type ActionCardStepInput = {
  readonly phase?: Phase;
  readonly text: Scalars['String']['input'];
};

export type ActivateInput = {
  readonly authority: Scalars['String']['input'];
  readonly body: Body;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly legalGround?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly powers?: ReadonlyArray<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AddressingInput = {
  readonly ackTimeoutsSeconds?: ReadonlyArray<Scalars['Int']['input']>;
  readonly channels?: ReadonlyArray<Channel>;
  readonly language?: Language;
  readonly onTimeout?: OnTimeout;
  readonly to: ReadonlyArray<WhomInput>;
};

export type AdjournMeetingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly conclusion?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId: Scalars['ID']['input'];
  readonly nextAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AdoptPlanInput = {
  readonly by: Scalars['String']['input'];
  readonly caseNumber: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly planId: Scalars['ID']['input'];
  readonly reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type AdoptRosInput = {
  readonly by: AdoptingBody;
  readonly caseNumber: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly decidedOn: Scalars['DateTime']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly tookPart: ReadonlyArray<Scalars['String']['input']>;
};

export type AdoptingBody =
  | 'COUNCIL'
  | 'LEADERSHIP';

export type AdvancePhaseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase: Phase;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AgreementKind =
  | 'ASSISTANCE'
  | 'INTER_MUNICIPAL'
  | 'SUPPLY'
  | 'VOLUNTARY';

export type AgreementTargetInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
};

export type AgreementTermsInput = {
  readonly about: Scalars['String']['input'];
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly ends?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from: Scalars['DateTime']['input'];
  readonly kind: AgreementKind;
  readonly name: Scalars['String']['input'];
  readonly others?: InputMaybe<Scalars['String']['input']>;
  readonly with?: ReadonlyArray<Scalars['ID']['input']>;
};

export type AnswerAssistanceInput = {
  readonly assistanceId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly eta?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly step: AssistanceStep;
};

export type AnswerConsultationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly from: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type AnswerSupervisionFindingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly findingId: Scalars['ID']['input'];
  readonly measureIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type AnsweredBy =
  | 'HAND'
  | 'LINK'
  | 'ONESELF'
  | 'REPLY';

export type ApproveErasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveSituationReportInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reportId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AskAssistanceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly fromOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly helper: Helper;
  readonly incidentId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly need: Scalars['String']['input'];
  readonly neededBy?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly payment?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AskAuthorityInput = {
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly askedBy?: InputMaybe<Scalars['String']['input']>;
  readonly authority: Authority;
  readonly channel?: Channel;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly matter: ExternalMatter;
  readonly neededBy?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type AssessGoalInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly goalId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly standing: GoalStanding;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type AssignMeasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly role: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AssignRoleInput = {
  readonly capacity?: Capacity;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly role: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type AssistanceStage =
  | 'ASKED'
  | 'DELIVERED'
  | 'GRANTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RETURNED';

export type AssistanceStep =
  | 'DELIVERED'
  | 'GRANTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RETURNED';

export type At =
  { readonly instant: Instant; readonly position?: never; }
  |  { readonly instant?: never; readonly position: Scalars['Position']['input']; };

export type AtInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly channel: Channel;
  readonly name: Scalars['String']['input'];
};

export type AttachWarningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly warningId: Scalars['ID']['input'];
};

export type AttachmentInput = {
  readonly handle: Scalars['String']['input'];
  readonly mediaType?: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type Attainment =
  | 'ATTAINED'
  | 'MISSED'
  | 'PARTLY';

export type AttemptStanding =
  | 'DELIVERED'
  | 'FAILED'
  | 'FAILING'
  | 'QUEUED'
  | 'SENT';

export type AttendMeetingInput = {
  readonly attendees: ReadonlyArray<AttendeeInput>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type Attendance =
  | 'ABSENT'
  | 'PRESENT'
  | 'REMOTE';

export type AttendeeInput = {
  readonly attendance?: Attendance;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

export type Audience =
  | 'AFFECTED_FIRST'
  | 'PUBLIC';

export type AudienceInput =
  { readonly listId: Scalars['ID']['input']; readonly people?: never; }
  |  { readonly listId?: never; readonly people: AddressingInput; };

export type Authority =
  | 'CIVIL_DEFENCE'
  | 'FIRE'
  | 'HEALTH'
  | 'OTHER'
  | 'POLICE';

export type AuthorityAnswer =
  | 'CARRIED_OUT'
  | 'GRANTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type Awaited =
  | 'ACKNOWLEDGEMENT'
  | 'ANSWER'
  | 'DECISION';

export type Basis =
  | 'OCCURRED'
  | 'RECORDED';

export type BeginRosDraftInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type Body =
  | 'LEADERSHIP'
  | 'STAFF';

export type CallOffExerciseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CallOffGatheringInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly gatheringId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CancelDutyInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly dutyId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelMeetingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CancelReliefInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly reliefId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type Capacity =
  | 'DEPUTY'
  | 'HOLDER';

export type CardStepState =
  | 'DONE'
  | 'NOT_APPLICABLE'
  | 'OPEN';

export type CardTargetInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type CarryOutReliefInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly handover?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reliefId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePasswordInput = {
  readonly current: Scalars['String']['input'];
  readonly new: Scalars['String']['input'];
};

export type Channel =
  | 'CONSOLE'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'MEETING'
  | 'OTHER'
  | 'PHONE'
  | 'RADIO'
  | 'SMS'
  | 'SYSTEM'
  | 'VOICE'
  | 'WEBHOOK';

export type CheckMailboxInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ClearInformationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly informationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type ClockKind =
  | 'AGREEMENT'
  | 'ANSWER'
  | 'AREA_STATUS'
  | 'ASSISTANCE'
  | 'CARD_REVIEW'
  | 'CONSULTATION'
  | 'DECISION'
  | 'DECISION_REVIEW'
  | 'DEMAND'
  | 'DEPLETION'
  | 'EPS_RETENTION'
  | 'EXERCISE'
  | 'EXTERNAL_ANSWER'
  | 'FIRST_PICTURE'
  | 'FOCUS'
  | 'FOLLOW_UP'
  | 'FRESHNESS'
  | 'GATHERING'
  | 'GOAL'
  | 'LEADERSHIP_EXERCISE'
  | 'MAILBOX'
  | 'MEASURE'
  | 'MEETING'
  | 'OBLIGATION'
  | 'PICTURE_REFRESH'
  | 'PLAN_REVISION'
  | 'QUESTION'
  | 'RELIEF'
  | 'REPORT'
  | 'ROS'
  | 'SHELTER_INSPECTION'
  | 'STAND_DOWN'
  | 'STOCK_EXPIRY'
  | 'STOCK_MINIMUM'
  | 'SUPERVISION'
  | 'TASK'
  | 'TRAINING';

export type CloseActionCardInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly runId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CloseCalendarFeedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly feedId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CloseEpsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly epsId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CloseEvaluationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly conclusion: Scalars['String']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CloseIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CloseSupervisionFindingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly findingId: Scalars['ID']['input'];
  readonly ground: Scalars['String']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CollectForEvaluationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteDemandInput = {
  readonly answer: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly demandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteFollowUpInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly result: Scalars['String']['input'];
};

export type CompleteObligationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly obligationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ComplianceStanding =
  | 'FULFILLED'
  | 'LAPSING_SOON'
  | 'NOT_FULFILLED'
  | 'UNKNOWN';

export type ConcludeNoRosChangeInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly lesson: LessonInput;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type ConsequenceValueInput = {
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly steps: ReadonlyArray<Scalars['String']['input']>;
};

export type ContactPointInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly channel: Channel;
  readonly round?: Scalars['Int']['input'];
};

export type ConveneGatheringInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly gatheringId?: InputMaybe<Scalars['ID']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly what: GatheringPlanInput;
};

export type ConveneMeetingInput = {
  readonly chairId?: InputMaybe<Scalars['ID']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly kind: MeetingKind;
  readonly matters?: ReadonlyArray<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CoordinatesInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type CorrectEntryInput = {
  readonly attachments?: ReadonlyArray<AttachmentInput>;
  readonly channel?: InputMaybe<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly corrects: Scalars['Int']['input'];
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase?: InputMaybe<Phase>;
  readonly precision?: Precision;
  readonly priority?: Priority;
  readonly references?: ReadonlyArray<Scalars['Int']['input']>;
  readonly restrictedTo?: ReadonlyArray<AccessRole>;
  readonly scope?: InputMaybe<Scope>;
  readonly screeningGround?: InputMaybe<Scalars['String']['input']>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly verification?: Verification;
};

export type CountStockpileInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly quantity: Scalars['Int']['input'];
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly stockpileId: Scalars['ID']['input'];
};

export type CreateAccountInput = {
  readonly login: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type CredentialInput = {
  readonly id: Scalars['ID']['input'];
};

export type DecideMeasureInput = {
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly measureId?: InputMaybe<Scalars['ID']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type DecisionStage =
  | 'MADE'
  | 'SUPERSEDED'
  | 'WANTED'
  | 'WITHDRAWN';

export type DeclineInput = {
  readonly channel?: Channel;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notificationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly recipient: Scalars['Int']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type DefineIndicatorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly definition: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['String']['input'];
};

export type DefineNotificationListInput = {
  readonly ackTimeoutsSeconds: ReadonlyArray<Scalars['Int']['input']>;
  readonly channels?: ReadonlyArray<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly entries: ReadonlyArray<ListEntryInput>;
  readonly language?: Language;
  readonly listId?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly onTimeout?: OnTimeout;
  readonly order: ListOrder;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type DefineReadinessLevelsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly levels: ReadonlyArray<ReadinessLevelInput>;
  readonly organisationId: Scalars['ID']['input'];
};

export type DefineReportTemplateInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly fields: ReadonlyArray<ReportTemplateFieldInput>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type DefineRolesInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly roles: ReadonlyArray<RoleInput>;
};

export type DeliverInjectInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly injectId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type Delivery =
  | 'ACKNOWLEDGED'
  | 'DECLINED'
  | 'DELIVERED'
  | 'ESCALATED'
  | 'NOT_REACHED'
  | 'QUEUED'
  | 'REACHED_BY_OTHER_MEANS'
  | 'RESERVE'
  | 'SENT'
  | 'TIMED_OUT';

export type DeployResourceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly promiseId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type DiscardRosDraftInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type DismissIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type DraftEvaluationReportInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type DraftInformationInput = {
  readonly audience: Audience;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly wording: InformationWordingInput;
};

export type DraftPlanInput = {
  readonly body: PlanBodyInput;
  readonly commandId: Scalars['ID']['input'];
  readonly kind: PlanKind;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftSituationReportInput = {
  readonly at?: InputMaybe<Scalars['Position']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly withUnconfirmed?: Scalars['Boolean']['input'];
  readonly written?: ReadonlyArray<WrittenFieldInput>;
};

export type DutyLogKind =
  | 'DUTY'
  | 'MEDIA'
  | 'PLANNED';

export type DutyNumberOfInput = {
  readonly channel?: Channel;
  readonly numberId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Effect =
  | 'ACHIEVED'
  | 'NOT_ACHIEVED'
  | 'PARTLY';

export type EndAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type EndAreaInput = {
  readonly area: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type EndCourseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly course: Scalars['String']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type EndExerciseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type EndObligationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly obligationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type EndParticipationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly leavingOrganisationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type EndReportOrderInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type EndServiceInput = {
  readonly centreId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type EntryKind =
  | 'CORRECTION'
  | 'DECISION'
  | 'HANDOVER'
  | 'MEASURE'
  | 'MEDIA'
  | 'MEETING'
  | 'MESSAGE_IN'
  | 'MESSAGE_OUT'
  | 'MOBILISATION'
  | 'NOTE'
  | 'NOTIFICATION'
  | 'OBSERVATION'
  | 'OMISSION'
  | 'PUBLIC_INFORMATION'
  | 'STATUS_REPORT';

export type EntryNodeInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly number: Scalars['Int']['input'];
};

export type EpsAuthority =
  | 'CHIEF_EXECUTIVE'
  | 'POLICE';

export type EpsPersonInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly born?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly needs?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly relation?: InputMaybe<Scalars['String']['input']>;
};

export type ErasureState =
  | 'CARRIED_OUT'
  | 'PENDING'
  | 'REJECTED';

export type EvaluationStage =
  | 'CLOSED'
  | 'COLLECTING'
  | 'CONSULTATION'
  | 'DRAFTED'
  | 'FINAL'
  | 'FOLLOW_UP'
  | 'MANDATED';

export type EvidenceKind =
  | 'AGREEMENT'
  | 'EVALUATION'
  | 'EXERCISE'
  | 'FOLLOW_UP'
  | 'INCIDENT'
  | 'NOTIFICATION_LIST'
  | 'PLAN_VERSION'
  | 'RESOURCE'
  | 'ROS_REVISION'
  | 'SUPERVISION'
  | 'TRAINING';

export type ExerciseGoalInput = {
  readonly goal: Scalars['String']['input'];
  readonly measuredBy: Scalars['String']['input'];
};

export type ExerciseKind =
  | 'DISCUSSION'
  | 'DRILL'
  | 'FULL_SCALE'
  | 'GAME';

export type ExercisePlanInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly controllerIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly eventType?: InputMaybe<Scalars['String']['input']>;
  readonly goals: ReadonlyArray<ExerciseGoalInput>;
  readonly kind: ExerciseKind;
  readonly leadership?: Scalars['Boolean']['input'];
  readonly measureIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly organisationIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly participants?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: ReadonlyArray<Scalars['String']['input']>;
  readonly scenarios?: ReadonlyArray<TestedScenarioInput>;
  readonly targetGroup: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type ExerciseStage =
  | 'CALLED_OFF'
  | 'ENDED'
  | 'PLANNED'
  | 'RUNNING';

export type ExternalMatter =
  | 'EVACUATION'
  | 'OTHER'
  | 'PUBLIC_WARNING';

export type ExternalStage =
  | 'ASKED'
  | 'CARRIED_OUT'
  | 'GRANTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type FinaliseEvaluationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly early?: InputMaybe<Scalars['String']['input']>;
  readonly evaluationId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type FindingKind =
  | 'GOOD_PRACTICE'
  | 'IMPROVEMENT';

export type FindingOfInput = {
  readonly id: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
};

export type FollowUpEvaluationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type FollowUpStage =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_DONE'
  | 'PLANNED'
  | 'VERIFIED';

export type FollowUpTargetInput =
  { readonly actionCard: CardTargetInput; readonly agreement?: never; readonly notificationList?: never; readonly plan?: never; readonly rosScenario?: never; readonly training?: never; }
  |  { readonly actionCard?: never; readonly agreement: AgreementTargetInput; readonly notificationList?: never; readonly plan?: never; readonly rosScenario?: never; readonly training?: never; }
  |  { readonly actionCard?: never; readonly agreement?: never; readonly notificationList: ListTargetInput; readonly plan?: never; readonly rosScenario?: never; readonly training?: never; }
  |  { readonly actionCard?: never; readonly agreement?: never; readonly notificationList?: never; readonly plan: PlanTargetInput; readonly rosScenario?: never; readonly training?: never; }
  |  { readonly actionCard?: never; readonly agreement?: never; readonly notificationList?: never; readonly plan?: never; readonly rosScenario: RosScenarioTargetInput; readonly training?: never; }
  |  { readonly actionCard?: never; readonly agreement?: never; readonly notificationList?: never; readonly plan?: never; readonly rosScenario?: never; readonly training: Scalars['String']['input']; };

export type GapKind =
  | 'NO_PICTURE'
  | 'NO_VALUE'
  | 'SHORT'
  | 'SILENT'
  | 'UNKNOWN'
  | 'VACANT';

export type GatheringKind =
  | 'LEADERSHIP'
  | 'PREPAREDNESS_COUNCIL';

export type GatheringPlanInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly invited: ReadonlyArray<Scalars['String']['input']>;
  readonly kind: GatheringKind;
  readonly matters: ReadonlyArray<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

export type GatheringStage =
  | 'CALLED_OFF'
  | 'CONVENED'
  | 'HELD';

export type GiveTaskInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly origin?: InputMaybe<TaskOriginInput>;
  readonly priority?: Priority;
  readonly role: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type GiveUpFollowUpInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type GiveUpObligationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly obligationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type GoalStanding =
  | 'GIVEN_UP'
  | 'MET'
  | 'NOT_MET'
  | 'ON_THE_WAY';

export type GrantAccessInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly role: AccessRole;
};

export type GuestKind =
  | 'EVACUEE'
  | 'RELATIVE';

export type HandOverShiftInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly entries?: ReadonlyArray<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly toPersonId?: InputMaybe<Scalars['ID']['input']>;
};

export type Helper =
  | 'CIVIL_DEFENCE'
  | 'COUNTY_GOVERNOR'
  | 'NEIGHBOUR'
  | 'OTHER'
  | 'VOLUNTARY';

export type HoldGatheringInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly gatheringId: Scalars['ID']['input'];
  readonly minutes?: ReadonlyArray<MatterMinutesInput>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly others?: ReadonlyArray<Scalars['String']['input']>;
  readonly present?: ReadonlyArray<Scalars['Int']['input']>;
};

export type HoldInjectInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly injectId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ImportEntriesInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly rows: ReadonlyArray<ImportRow>;
  readonly scope?: InputMaybe<Scope>;
};

export type ImportRow = {
  readonly channel?: InputMaybe<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly corrects?: InputMaybe<Scalars['Int']['input']>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly kind: EntryKind;
  readonly line: Scalars['Int']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly nr: Scalars['Int']['input'];
  readonly occurredAt: Scalars['DateTime']['input'];
  readonly phase?: InputMaybe<Phase>;
  readonly precision?: Precision;
  readonly priority?: Priority;
  readonly references?: ReadonlyArray<Scalars['Int']['input']>;
  readonly restrictedTo?: ReadonlyArray<AccessRole>;
  readonly screeningGround?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly verification?: Verification;
};

export type IncidentFilter = {
  readonly dutyLogs?: InputMaybe<Scalars['Boolean']['input']>;
  readonly exercise?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<IncidentState>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type IncidentNodeInput = {
  readonly id: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
};

export type IncidentState =
  | 'OPEN'
  | 'OVER';

export type IncidentTie =
  | 'ABSORBED'
  | 'CONTAINS'
  | 'MERGED_INTO'
  | 'PART_OF'
  | 'RELATED';

export type InformationStage =
  | 'CLEARED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type InformationWordingInput = {
  readonly about?: ReadonlyArray<PoliceMatter>;
  readonly language?: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type InjectPlayInput = {
  readonly atMin: Scalars['Int']['input'];
  readonly channel: Channel;
  readonly from: Scalars['String']['input'];
  readonly scope?: Scope;
  readonly text: Scalars['String']['input'];
  readonly toOrganisationId: Scalars['ID']['input'];
  readonly toRole?: InputMaybe<Scalars['String']['input']>;
};

export type InjectStage =
  | 'DELIVERED'
  | 'HELD'
  | 'LAPSED'
  | 'SKIPPED'
  | 'WAITING';

export type InspectShelterInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly nextBy?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly shelterId: Scalars['ID']['input'];
  readonly sound: Scalars['Boolean']['input'];
};

export type Instant = {
  readonly basis?: Basis;
  readonly time: Scalars['DateTime']['input'];
};

export type InviteOrganisationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly invitedOrganisationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type InvolveAreaInput = {
  readonly area: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly everyMin?: InputMaybe<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type IssueTokenInput = {
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly name: Scalars['String']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly role: AccessRole;
};

export type ItemFate =
  | 'REFUTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type JudgeEntryInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly number: Scalars['Int']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly verification: Verification;
};

export type JudgeExerciseGoalInput = {
  readonly attainment: Attainment;
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly goal: Scalars['Int']['input'];
  readonly ground: Scalars['String']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Language =
  | 'EN'
  | 'NB'
  | 'NN';

export type LearningPointOfInput = {
  readonly id: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
};

export type LearningTarget =
  | 'ACTION_CARD'
  | 'AGREEMENT'
  | 'NOTIFICATION_LIST'
  | 'PLAN'
  | 'ROS_SCENARIO'
  | 'TRAINING';

export type LessonInput =
  { readonly finding: FindingOfInput; readonly learningPoint?: never; }
  |  { readonly finding?: never; readonly learningPoint: LearningPointOfInput; };

export type LinkIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly otherId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly tie: IncidentTie;
};

export type LinkMeasureToDecisionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly decisionId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ListEntryInput = {
  readonly people?: ReadonlyArray<ListedPersonInput>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type ListOrder =
  | 'ORDERED'
  | 'PARALLEL';

export type ListTargetInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type ListedPersonInput = {
  readonly informedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly personId: Scalars['ID']['input'];
};

export type LogFilter = {
  readonly basis?: InputMaybe<Basis>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: ReadonlyArray<EntryKind>;
  readonly onlyCorrections?: Scalars['Boolean']['input'];
  readonly onlyDecisions?: Scalars['Boolean']['input'];
  readonly organisationIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly phases?: ReadonlyArray<Phase>;
  readonly priorityMin?: InputMaybe<Priority>;
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  readonly verification?: ReadonlyArray<Verification>;
};

export type MakeDecisionInput = {
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  readonly choice: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
  readonly entries?: ReadonlyArray<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly option?: InputMaybe<Scalars['Int']['input']>;
  readonly options?: ReadonlyArray<Scalars['String']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly question?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly seenAt?: InputMaybe<Scalars['Position']['input']>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly supersedesId?: InputMaybe<Scalars['ID']['input']>;
};

export type MandateEvaluationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly goals?: ReadonlyArray<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: ReadonlyArray<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MarkKind =
  | 'CORRECTION'
  | 'DECISION'
  | 'MEASURE'
  | 'OMISSION'
  | 'PHASE';

export type MarkSentInput = {
  readonly channel?: InputMaybe<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notificationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipient: Scalars['Int']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type MatterMinutesInput = {
  readonly matter?: InputMaybe<Scalars['Int']['input']>;
  readonly text: Scalars['String']['input'];
};

export type Means =
  | 'ATTACHMENT'
  | 'EXPORT'
  | 'LOG';

export type MeasureStage =
  | 'ACKNOWLEDGED'
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'DECIDED'
  | 'DONE'
  | 'EFFECT_ASSESSED'
  | 'IN_PROGRESS'
  | 'NOT_DONE'
  | 'PROPOSED';

export type MeasureStep =
  | 'ACKNOWLEDGE'
  | 'ASSESS_EFFECT'
  | 'CANCEL'
  | 'DONE'
  | 'NOT_DONE'
  | 'START';

export type MeetingKind =
  | 'EXTRA'
  | 'FIRST'
  | 'STATUS';

export type MeetingStage =
  | 'ADJOURNED'
  | 'CANCELLED'
  | 'CONVENED'
  | 'SITTING';

export type Milestone =
  | 'ACKNOWLEDGED'
  | 'DETECTED'
  | 'FIRST_MEASURE'
  | 'FIRST_PICTURE'
  | 'MOBILISED'
  | 'NORMAL'
  | 'NOTIFIED';

export type MoveEpsGuestInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly epsId: Scalars['ID']['input'];
  readonly guestId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly inside: Scalars['Boolean']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly whereTo?: InputMaybe<Scalars['String']['input']>;
};

export type MoveFollowUpDeadlineInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline: Scalars['DateTime']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type MoveMeetingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly startsAt: Scalars['DateTime']['input'];
};

export type MoveSupervisionDeadlineInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline: Scalars['DateTime']['input'];
  readonly findingId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type NormaliseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly handedOver?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly standDown?: Scalars['Boolean']['input'];
  readonly text: Scalars['String']['input'];
};

export type NoteAuthorityAnswerInput = {
  readonly answer: AuthorityAnswer;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type NoteInMeetingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly point?: InputMaybe<Scalars['Int']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type NoteReactionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly done: Scalars['String']['input'];
  readonly entries?: ReadonlyArray<Scalars['Int']['input']>;
  readonly exerciseId: Scalars['ID']['input'];
  readonly injectId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reaction: Reaction;
};

export type NotifyPeopleInput = {
  readonly again?: InputMaybe<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly drill?: Scalars['Boolean']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly people: AddressingInput;
  readonly previewId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type ObligationKind =
  | 'EXERCISE'
  | 'LIST_CHECK'
  | 'MEETING'
  | 'OTHER'
  | 'PLAN_REVIEW'
  | 'REPORTING'
  | 'ROS_REVIEW'
  | 'TRAINING';

export type ObligationPlanInput = {
  readonly due: Scalars['DateTime']['input'];
  readonly everyMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly kind: ObligationKind;
  readonly remindDays?: Scalars['Int']['input'];
  readonly responsible?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type OnTimeout =
  | 'ESCALATE'
  | 'STOP';

export type OpenCalendarFeedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly label: Scalars['String']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type OpenConsultationInput = {
  readonly asked: ReadonlyArray<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly deadline: Scalars['DateTime']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type OpenDutyLogInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly continuesId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: DutyLogKind;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type OpenEpsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly decidedBy: EpsAuthority;
  readonly decision: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type OpenFromTemplateInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly previewId: Scalars['ID']['input'];
  readonly terms: TemplateTermsInput;
};

export type OpenIncidentFromEntriesInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly dutyLogId: Scalars['ID']['input'];
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly numbers: ReadonlyArray<Scalars['Int']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly participantIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly potential?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly severity?: Severity;
  readonly title: Scalars['String']['input'];
};

export type OpenIncidentFromWarningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly severity?: Severity;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly warningId: Scalars['ID']['input'];
};

export type OpenIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exercise?: Scalars['Boolean']['input'];
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly participantIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly potential?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly severity?: Severity;
  readonly title: Scalars['String']['input'];
};

export type Operation =
  | 'ACKNOWLEDGE_REPORT'
  | 'ACTIVATE'
  | 'ADMINISTER'
  | 'ADOPT_PLAN'
  | 'ADOPT_ROS'
  | 'ANSWER_DEMAND'
  | 'ANSWER_WARNING'
  | 'APPOINT_LEADER'
  | 'APPROVE_REPORT'
  | 'ASK_ASSISTANCE'
  | 'ASK_AUTHORITY'
  | 'CARRY'
  | 'CARRY_OUT_MEASURE'
  | 'CHANGE_PHASE'
  | 'CLEAR_INFORMATION'
  | 'CLOSE'
  | 'CONTROL_EXERCISE'
  | 'CONVENE'
  | 'DECIDE'
  | 'DECIDE_MEASURE'
  | 'DISMISS'
  | 'DRAFT_ROS'
  | 'END_PARTICIPATION'
  | 'ERASE'
  | 'EVALUATE'
  | 'EXPORT'
  | 'FOLLOW_TASK'
  | 'FOLLOW_UP'
  | 'GIVE_TASK'
  | 'HOLD_MEETING'
  | 'KEEP_CARDS'
  | 'KEEP_EPS_REGISTER'
  | 'KEEP_PLANS'
  | 'KEEP_YEAR'
  | 'LOG'
  | 'MANAGE_PARTICIPATION'
  | 'NORMALISE'
  | 'NOTE_SHOWINGS'
  | 'NOTIFY'
  | 'OBSERVE'
  | 'OPEN_INCIDENT'
  | 'ORDER_REPORTS'
  | 'PIN_OBSERVATION'
  | 'PLAN_EXERCISE'
  | 'PLAN_FOLLOW_UP'
  | 'PREPARE'
  | 'PROPOSE_MEASURE'
  | 'PROPOSE_PICTURE'
  | 'PROPOSE_ROS_CHANGE'
  | 'PUBLISH_INFORMATION'
  | 'RANK_ASSISTANCE'
  | 'READ'
  | 'READ_CARDS'
  | 'READ_FOLLOW_UP'
  | 'READ_PLANS'
  | 'READ_ROS'
  | 'READ_WARNINGS'
  | 'READ_YEAR'
  | 'RECLASSIFY'
  | 'REOPEN'
  | 'RING'
  | 'RUN_CARD'
  | 'RUN_EPS'
  | 'SEE_READERS'
  | 'SET_ASIDE_WARNING'
  | 'SET_FOCUS'
  | 'SET_READINESS'
  | 'SHARE'
  | 'STAFF'
  | 'STATE_PICTURE'
  | 'TAKE_WARNING'
  | 'WANT_DECISION'
  | 'WRITE_INFORMATION'
  | 'WRITE_REPORT';

export type OrderSituationReportsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly from: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly terms: ReportingTermsInput;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationKind =
  | 'COUNTY_GOVERNOR'
  | 'MUNICIPALITY'
  | 'OPERATIONS_CENTRE'
  | 'OTHER';

export type OrganisationNodeInput = {
  readonly id: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type PartKind =
  | 'AREA'
  | 'BODY'
  | 'CARD'
  | 'DECISION'
  | 'FOCUS'
  | 'GOAL'
  | 'INDICATOR'
  | 'LIST'
  | 'MEETING'
  | 'MESSAGE'
  | 'QUESTION'
  | 'REPORTS'
  | 'ROLE'
  | 'TASK';

export type PartOutcome =
  | 'ALREADY_STARTED'
  | 'LEFT_OUT'
  | 'NOT_POSSIBLE'
  | 'REFUSED'
  | 'STARTED';

export type Phase =
  | 'CLOSED'
  | 'DETECTED'
  | 'DISMISSED'
  | 'EVALUATE'
  | 'HANDLE'
  | 'MOBILISE'
  | 'NORMALISE'
  | 'NOTIFY'
  | 'UNDERSTAND';

export type PinObservationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly entries?: ReadonlyArray<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly replayed?: InputMaybe<ReplayedInput>;
  readonly scope?: InputMaybe<Scope>;
  readonly seenAt?: InputMaybe<Scalars['Position']['input']>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly tendency?: Tendency;
  readonly text: Scalars['String']['input'];
};

export type PlaceUnderObservationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type PlanBodyInput = {
  readonly changes?: InputMaybe<Scalars['String']['input']>;
  readonly chapters: ReadonlyArray<PlanChapterInput>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly internal?: Scalars['Boolean']['input'];
  readonly leadership?: ReadonlyArray<PlanRoleInput>;
  readonly responsible: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type PlanChangeKind =
  | 'CHANGED'
  | 'GONE'
  | 'NEW';

export type PlanChapterInput = {
  readonly key: Scalars['String']['input'];
  readonly leftOut?: InputMaybe<Scalars['String']['input']>;
  readonly links?: ReadonlyArray<PlanLinkInput>;
  readonly part?: InputMaybe<PlanPart>;
  readonly required?: Scalars['Boolean']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type PlanDutyInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly from: Scalars['DateTime']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly role: Scalars['String']['input'];
  readonly to: Scalars['DateTime']['input'];
};

export type PlanExerciseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId?: InputMaybe<Scalars['ID']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly plan: ExercisePlanInput;
};

export type PlanField =
  | 'CONVENES'
  | 'DOCUMENT'
  | 'INTERNAL'
  | 'LEFT_OUT'
  | 'LINKS'
  | 'PART'
  | 'PEOPLE'
  | 'PLACE'
  | 'POWERS'
  | 'REQUIRED'
  | 'RESPONSIBILITY'
  | 'RESPONSIBLE'
  | 'TEXT'
  | 'TITLE';

export type PlanFollowUpInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline: Scalars['DateTime']['input'];
  readonly effect?: InputMaybe<Scalars['String']['input']>;
  readonly lessons?: ReadonlyArray<LessonInput>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly owner: Scalars['String']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly target: FollowUpTargetInput;
  readonly text: Scalars['String']['input'];
};

export type PlanKind =
  | 'CONTINUITY'
  | 'OVERALL'
  | 'SECTOR'
  | 'SERVICE'
  | 'SUB_PLAN';

export type PlanLinkInput = {
  readonly id: Scalars['ID']['input'];
  readonly kind: PlanLinkKind;
};

export type PlanLinkKind =
  | 'AGREEMENT'
  | 'CARD'
  | 'DUTY_NUMBER'
  | 'LIST'
  | 'PLAN'
  | 'RESOURCE'
  | 'SHELTER'
  | 'STOCKPILE';

export type PlanPart =
  | 'COMMUNICATION'
  | 'EVACUATION'
  | 'LEADERSHIP'
  | 'NOTIFICATION_LIST'
  | 'PUBLIC_WARNING'
  | 'RAISED_CAPACITY'
  | 'REARRANGED_OPERATION'
  | 'RESOURCES';

export type PlanReliefInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly role: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly successorId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanRoleInput = {
  readonly convenes?: Scalars['Boolean']['input'];
  readonly people?: ReadonlyArray<Scalars['ID']['input']>;
  readonly powers?: InputMaybe<Scalars['String']['input']>;
  readonly responsibility: Scalars['String']['input'];
  readonly role: Scalars['String']['input'];
};

export type PlanStandDownInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly body: Body;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type PlanStanding =
  | 'DRAFT'
  | 'IN_FORCE'
  | 'PASSED_OVER'
  | 'SUPERSEDED';

export type PlanTargetInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
};

export type PoliceMatter =
  | 'DEAD'
  | 'INJURED'
  | 'SCENE';

export type Precision =
  | 'APPROXIMATE'
  | 'DATE_ONLY'
  | 'DAYPART'
  | 'EXACT';

export type Presence =
  | 'CALLED'
  | 'CANNOT_COME'
  | 'COMING'
  | 'IN_PLACE'
  | 'RELIEVED';

export type Priority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type ProbabilityStepInput = {
  readonly fromPerMille: Scalars['Int']['input'];
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type Prognosis =
  | 'EXPECTED'
  | 'WORST';

export type ProgressActionCardInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly runId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly state: CardStepState;
  readonly step: Scalars['Int']['input'];
};

export type ProgressMeasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly effect?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly result?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly step: MeasureStep;
};

export type ProgressTaskInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly result?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly step: TaskStep;
  readonly taskId: Scalars['ID']['input'];
};

export type PromiseResourceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly resourceId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ProposalStage =
  | 'ADOPTED'
  | 'PROPOSED'
  | 'REJECTED'
  | 'TAKEN_IN';

export type ProposeMeasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline?: InputMaybe<Scalars['DateTime']['input']>;
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type ProposeRosChangeInput = {
  readonly change: RosChangeInput;
  readonly commandId: Scalars['ID']['input'];
  readonly lesson: LessonInput;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

export type PublishActionCardInput = {
  readonly cardId?: InputMaybe<Scalars['ID']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly goal: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reviewBy: Scalars['DateTime']['input'];
  readonly role: Scalars['String']['input'];
  readonly scenario?: InputMaybe<Scalars['String']['input']>;
  readonly steps: ReadonlyArray<ActionCardStepInput>;
  readonly title: Scalars['String']['input'];
};

export type PublishInformationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly informationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type PublishTemplateInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly content: TemplateContentInput;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
};

export type PutRosScenarioInput = {
  readonly body: RosScenarioInput;
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueueFilter = {
  readonly awaits?: ReadonlyArray<Awaited>;
  readonly dutyLogs?: InputMaybe<Scalars['Boolean']['input']>;
  readonly entry?: InputMaybe<LogFilter>;
  readonly exercise?: InputMaybe<Scalars['Boolean']['input']>;
  readonly incidentIds?: ReadonlyArray<Scalars['ID']['input']>;
};

export type RankAssistanceInput = {
  readonly assistanceId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly rank: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type Reaction =
  | 'AS_EXPECTED'
  | 'NOTHING'
  | 'OTHERWISE'
  | 'PARTLY';

export type ReadinessLevelInput = {
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type ReassignTaskInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly role: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly taskId: Scalars['ID']['input'];
};

export type RecallShareInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly number: Scalars['Int']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly shareWith: Scope;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReceiveDemandInput = {
  readonly channel?: InputMaybe<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly deadline?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type RecipientInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly channel?: Channel;
  readonly name: Scalars['String']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type ReclassifyIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  readonly incidentId: Scalars['ID']['input'];
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly potential?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly severity?: InputMaybe<Severity>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type RecordAffectedToldInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly how: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly informationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type RecordEntryInput = {
  readonly attachments?: ReadonlyArray<AttachmentInput>;
  readonly channel?: InputMaybe<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly kind: EntryKind;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase?: InputMaybe<Phase>;
  readonly precision?: Precision;
  readonly priority?: Priority;
  readonly references?: ReadonlyArray<Scalars['Int']['input']>;
  readonly restrictedTo?: ReadonlyArray<AccessRole>;
  readonly scope?: InputMaybe<Scope>;
  readonly screeningGround?: InputMaybe<Scalars['String']['input']>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly verification?: Verification;
};

export type RecordFindingInput = {
  readonly actual: Scalars['String']['input'];
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly expected: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly kind: FindingKind;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly observationIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type RecordLearningPointInput = {
  readonly change: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly findingIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly target: LearningTarget;
  readonly text: Scalars['String']['input'];
};

export type RecordPoliceClearanceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly informationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly officer: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type RecordReachedByOtherMeansInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly how: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notificationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipient: Scalars['Int']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type RecordSupervisionFindingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline: Scalars['DateTime']['input'];
  readonly foundOn: Scalars['DateTime']['input'];
  readonly kind: SupervisionKind;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly paragraph?: InputMaybe<Scalars['String']['input']>;
  readonly supervisor: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type RecordTrainingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly course: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
};

export type RegisterAgreementInput = {
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly terms: AgreementTermsInput;
};

export type RegisterEpsGuestInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly epsId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly kind: GuestKind;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly who: EpsPersonInput;
};

export type RegisterOrganisationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly county?: InputMaybe<Scalars['String']['input']>;
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly shortName: Scalars['String']['input'];
};

export type RegisterPersonInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterResourceInput = {
  readonly agreement?: InputMaybe<Scalars['String']['input']>;
  readonly agreementEnds?: InputMaybe<Scalars['DateTime']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly kind: Scalars['String']['input'];
  readonly leadMin?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly quantity: Scalars['Int']['input'];
  readonly resourceId?: InputMaybe<Scalars['ID']['input']>;
  readonly unit: Scalars['String']['input'];
};

export type RegisterShelterInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly shelterId?: InputMaybe<Scalars['ID']['input']>;
  readonly what: ShelterParticularsInput;
};

export type RejectErasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type RejectRosChangeInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly proposalId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RelieveRoleInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly handover?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly role: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveDutyNumberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly numberId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type RemoveInjectInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly injectId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type RemoveRosScenarioInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scenarioId: Scalars['ID']['input'];
};

export type ReopenIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase?: InputMaybe<Phase>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReplayBasis =
  | 'OCCURRED'
  | 'RECORDED';

export type ReplayedInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly basis?: ReplayBasis;
};

export type ReportAreaInput = {
  readonly area: Scalars['String']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly damage?: InputMaybe<Scalars['String']['input']>;
  readonly decisions?: InputMaybe<Scalars['String']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly needs?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly status: Scalars['String']['input'];
};

export type ReportContent =
  | 'ACTORS'
  | 'AFFECTED'
  | 'ASSUMPTIONS'
  | 'COMMUNICATION'
  | 'CONSEQUENCES'
  | 'DECISIONS_NEEDED'
  | 'FACTS'
  | 'FIGURES'
  | 'FOCUS'
  | 'GONE'
  | 'HEADLINE'
  | 'MEASURES'
  | 'PROGNOSIS'
  | 'RESOURCES'
  | 'UNKNOWNS'
  | 'WRITTEN';

export type ReportIndicatorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly entry?: InputMaybe<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly key: Scalars['String']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly verification?: Verification;
};

export type ReportMobilisationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly etaMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly presence: Presence;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReportOutInput = {
  readonly previewId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly to: AudienceInput;
};

export type ReportStage =
  | 'ACKNOWLEDGED'
  | 'APPROVED'
  | 'DRAFT'
  | 'REVIEWED'
  | 'SENT'
  | 'SUPERSEDED';

export type ReportStockInput = {
  readonly amount: Scalars['Float']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly perHour: Scalars['Float']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly stock: Scalars['String']['input'];
  readonly unit: Scalars['String']['input'];
};

export type ReportTemplateFieldInput = {
  readonly content: ReportContent;
  readonly key: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type ReportingTermsInput = {
  readonly everyMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly firstDue: Scalars['DateTime']['input'];
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RequestErasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly ground: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly numbers: ReadonlyArray<Scalars['Int']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ResourceState =
  | 'DEPLOYED'
  | 'RESERVED'
  | 'RETURNED';

export type RetireResourceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly resourceId: Scalars['ID']['input'];
};

export type RetireShelterInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly shelterId: Scalars['ID']['input'];
};

export type RetireStockpileInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly stockpileId: Scalars['ID']['input'];
};

export type ReturnResourceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly promiseId: Scalars['ID']['input'];
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnToPhaseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase: Phase;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewActionCardInput = {
  readonly cardId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly reviewBy: Scalars['DateTime']['input'];
};

export type ReviewDecisionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly conclusion: Scalars['String']['input'];
  readonly decisionId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewPlanInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly planId: Scalars['ID']['input'];
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReviewSituationReportInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly reportId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseInformationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly informationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly wording: InformationWordingInput;
};

export type RevisePictureItemInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly statement: StatementInput;
};

export type RevisePlanInput = {
  readonly body: PlanBodyInput;
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly planId: Scalars['ID']['input'];
};

export type ReviseSituationReportInput = {
  readonly at?: InputMaybe<Scalars['Position']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reportId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly withUnconfirmed?: Scalars['Boolean']['input'];
  readonly written?: ReadonlyArray<WrittenFieldInput>;
};

export type RevisionNodeInput = {
  readonly number: Scalars['Int']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type RevokeAccessInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly role: AccessRole;
};

export type RiskBand =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type RoleInput = {
  readonly body: Body;
  readonly critical?: Scalars['Boolean']['input'];
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type RoleOfInput = {
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly role: Scalars['String']['input'];
};

export type RosChangeInput =
  { readonly consequence: RosConsequenceStepInput; readonly measure?: never; readonly newScenario?: never; readonly probability?: never; readonly words?: never; }
  |  { readonly consequence?: never; readonly measure: RosMeasureInput; readonly newScenario?: never; readonly probability?: never; readonly words?: never; }
  |  { readonly consequence?: never; readonly measure?: never; readonly newScenario: Scalars['String']['input']; readonly probability?: never; readonly words?: never; }
  |  { readonly consequence?: never; readonly measure?: never; readonly newScenario?: never; readonly probability: Scalars['String']['input']; readonly words?: never; }
  |  { readonly consequence?: never; readonly measure?: never; readonly newScenario?: never; readonly probability?: never; readonly words: RosWordsInput; };

export type RosConsequenceInput = {
  readonly reasoning?: InputMaybe<Scalars['String']['input']>;
  readonly step: Scalars['Int']['input'];
  readonly value: Scalars['String']['input'];
};

export type RosConsequenceStepInput = {
  readonly step: Scalars['Int']['input'];
  readonly value: Scalars['String']['input'];
};

export type RosField =
  | 'BARRIERS'
  | 'CAUSES'
  | 'CONSEQUENCE'
  | 'CONTROLLABILITY'
  | 'KNOCK_ON'
  | 'MEASURE'
  | 'PLACE'
  | 'PROBABILITY'
  | 'PROBABILITY_REASONING'
  | 'SCENARIO'
  | 'TITLE'
  | 'TRANSFERABILITY'
  | 'UNCERTAINTY'
  | 'VULNERABILITY'
  | 'WARNING_AND_EVACUATION';

export type RosMeasureInput = {
  readonly key: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type RosPart =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type RosScalesInput = {
  readonly matrix: ReadonlyArray<ReadonlyArray<RiskBand>>;
  readonly probability: ReadonlyArray<ProbabilityStepInput>;
  readonly values: ReadonlyArray<ConsequenceValueInput>;
};

export type RosScenarioInput = {
  readonly barriers?: InputMaybe<Scalars['String']['input']>;
  readonly causes?: InputMaybe<Scalars['String']['input']>;
  readonly consequences?: ReadonlyArray<RosConsequenceInput>;
  readonly controllability?: InputMaybe<Scalars['String']['input']>;
  readonly knockOn?: InputMaybe<Scalars['String']['input']>;
  readonly measures?: ReadonlyArray<RosMeasureInput>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly probability?: InputMaybe<Scalars['String']['input']>;
  readonly probabilityReasoning?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly transferability?: InputMaybe<Scalars['String']['input']>;
  readonly uncertainty?: InputMaybe<Scalars['String']['input']>;
  readonly vulnerability?: InputMaybe<Scalars['String']['input']>;
  readonly warningAndEvacuation?: InputMaybe<Scalars['String']['input']>;
};

export type RosScenarioTargetInput = {
  readonly id: Scalars['ID']['input'];
  readonly measure?: InputMaybe<Scalars['String']['input']>;
};

export type RosWordsInput = {
  readonly field: RosField;
  readonly text: Scalars['String']['input'];
};

export type RunActionCardInput = {
  readonly cardId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type Scope =
  | 'COUNTY'
  | 'OWN'
  | 'PARTICIPANTS'
  | 'PUBLIC';

export type Section =
  | 'ACTORS'
  | 'AFFECTED'
  | 'ASSUMPTIONS'
  | 'COMMUNICATION'
  | 'CONSEQUENCES'
  | 'DECISIONS_NEEDED'
  | 'FACTS'
  | 'PROGNOSIS'
  | 'RESOURCES'
  | 'UNKNOWNS';

export type SendSituationReportInput = {
  readonly channel?: InputMaybe<Channel>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly out?: InputMaybe<ReportOutInput>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly reportId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly to?: ReadonlyArray<Scalars['String']['input']>;
};

export type SetAsideWarningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly warningId: Scalars['ID']['input'];
};

export type SetClocksInput = {
  readonly areaStatusMin?: Scalars['Int']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly epsRetentionDays?: Scalars['Int']['input'];
  readonly firstPictureMin?: Scalars['Int']['input'];
  readonly mailboxMin?: Scalars['Int']['input'];
  readonly meetingRefreshMin?: Scalars['Int']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetContactPointsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly points: ReadonlyArray<ContactPointInput>;
};

export type SetCourseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly course: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  readonly validMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type SetDutyNumberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly numberId?: InputMaybe<Scalars['ID']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly value: Scalars['String']['input'];
};

export type SetEpsUnitInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly epsId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly leaderId?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['String']['input'];
};

export type SetFocusInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SetFollowUpAimsInput = {
  readonly aims: ReadonlyArray<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly from: Scalars['DateTime']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly to: Scalars['DateTime']['input'];
};

export type SetGoalInput = {
  readonly by?: InputMaybe<Scalars['DateTime']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  readonly text: Scalars['String']['input'];
};

export type SetInjectInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly expected?: InputMaybe<Scalars['String']['input']>;
  readonly injectId?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly play: InjectPlayInput;
};

export type SetMinimumStaffingInput = {
  readonly atLeast: Scalars['Int']['input'];
  readonly body: Body;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type SetObligationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly obligationId?: InputMaybe<Scalars['ID']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly what: ObligationPlanInput;
};

export type SetPasswordInput = {
  readonly password: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type SetReadinessInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly level: Scalars['String']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type SetResourceFitnessInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly fit: Scalars['Boolean']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly resourceId: Scalars['ID']['input'];
};

export type SetRosScalesInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scales: RosScalesInput;
};

export type SetStockpileInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly stockpileId?: InputMaybe<Scalars['ID']['input']>;
  readonly what: StockpileParticularsInput;
};

export type SetTaskDeadlineInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly deadline?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly taskId: Scalars['ID']['input'];
};

export type SetWarningOrdersInput = {
  readonly askFrom?: WarningLevel;
  readonly commandId: Scalars['ID']['input'];
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly listId?: InputMaybe<Scalars['ID']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly openFrom?: InputMaybe<WarningLevel>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Severity =
  | 'EXTREME'
  | 'MINOR'
  | 'SERIOUS'
  | 'SEVERE'
  | 'UNKNOWN';

export type ShelterKind =
  | 'PRIVATE'
  | 'PUBLIC';

export type ShelterParticularsInput = {
  readonly inspectEveryMonths?: Scalars['Int']['input'];
  readonly kind: ShelterKind;
  readonly name: Scalars['String']['input'];
  readonly place: Scalars['String']['input'];
  readonly places: Scalars['Int']['input'];
  readonly readyH?: InputMaybe<Scalars['Int']['input']>;
};

export type SinceLast =
  | 'CHANGED'
  | 'GONE'
  | 'NEW'
  | 'SAME';

export type SkipInjectInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly injectId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type StandDownInput = {
  readonly body: Body;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type Standing =
  | 'PROPOSED'
  | 'STATED'
  | 'WITHDRAWN';

export type StartEvaluationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly mandate?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type StartExerciseInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exerciseId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type StartFollowUpInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type StartMeetingInput = {
  readonly chairId?: InputMaybe<Scalars['ID']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly meetingId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type StartNotificationInput = {
  readonly ackTimeoutS?: InputMaybe<Scalars['Int']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly list?: InputMaybe<Scalars['String']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipients: ReadonlyArray<RecipientInput>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type StartNotificationListInput = {
  readonly again?: InputMaybe<Scalars['String']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly drill?: Scalars['Boolean']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly listId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly previewId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type StartServiceInput = {
  readonly centreId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type StatePictureItemInput = {
  readonly accepts?: InputMaybe<Scalars['ID']['input']>;
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly statement: StatementInput;
};

export type StatementInput = {
  readonly answerBy?: InputMaybe<Scalars['DateTime']['input']>;
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  readonly entries?: ReadonlyArray<Scalars['Int']['input']>;
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  readonly prognosis?: InputMaybe<Prognosis>;
  readonly section: Section;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly value?: InputMaybe<Value>;
  readonly verification?: Verification;
};

export type StockpileParticularsInput = {
  readonly kind: Scalars['String']['input'];
  readonly minimum: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['String']['input'];
};

export type StopNotificationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notificationId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type SupervisionKind =
  | 'DEVIATION'
  | 'REMARK';

export type SupervisionStage =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN';

export type SwapDutyInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly dutyId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly toPersonId: Scalars['ID']['input'];
};

export type TakeInRosChangeInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly proposalId: Scalars['ID']['input'];
};

export type TakeWarningInput = {
  readonly message: Scalars['String']['input'];
};

export type TaskOriginInput =
  { readonly cardRunId: Scalars['ID']['input']; readonly decisionId?: never; readonly demandId?: never; readonly measureId?: never; readonly meetingId?: never; }
  |  { readonly cardRunId?: never; readonly decisionId: Scalars['ID']['input']; readonly demandId?: never; readonly measureId?: never; readonly meetingId?: never; }
  |  { readonly cardRunId?: never; readonly decisionId?: never; readonly demandId: Scalars['ID']['input']; readonly measureId?: never; readonly meetingId?: never; }
  |  { readonly cardRunId?: never; readonly decisionId?: never; readonly demandId?: never; readonly measureId: Scalars['ID']['input']; readonly meetingId?: never; }
  |  { readonly cardRunId?: never; readonly decisionId?: never; readonly demandId?: never; readonly measureId?: never; readonly meetingId: Scalars['ID']['input']; };

export type TaskStage =
  | 'ACKNOWLEDGED'
  | 'DONE'
  | 'GIVEN'
  | 'IN_PROGRESS'
  | 'NOT_DONE';

export type TaskStep =
  | 'ACKNOWLEDGE'
  | 'DONE'
  | 'NOT_DONE'
  | 'START';

export type TemplateAreaInput = {
  readonly everyMin?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
};

export type TemplateBodyInput = {
  readonly body: Body;
};

export type TemplateCardInput = {
  readonly card?: InputMaybe<Scalars['ID']['input']>;
  readonly goal: Scalars['String']['input'];
  readonly role: Scalars['String']['input'];
  readonly steps: ReadonlyArray<TemplateCardStepInput>;
  readonly title: Scalars['String']['input'];
};

export type TemplateCardStepInput = {
  readonly phase: Phase;
  readonly text: Scalars['String']['input'];
};

export type TemplateChoiceInput = {
  readonly listId?: InputMaybe<Scalars['ID']['input']>;
  readonly part: Scalars['String']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

export type TemplateContentInput = {
  readonly about: Scalars['String']['input'];
  readonly kind: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly parts: ReadonlyArray<TemplatePartInput>;
  readonly potential: Scalars['String']['input'];
  readonly severity: Severity;
  readonly title: Scalars['String']['input'];
};

export type TemplateDecisionInput = {
  readonly options: ReadonlyArray<Scalars['String']['input']>;
  readonly question: Scalars['String']['input'];
  readonly withinMin?: InputMaybe<Scalars['Int']['input']>;
};

export type TemplateFocusInput = {
  readonly items: ReadonlyArray<Scalars['String']['input']>;
};

export type TemplateGoalInput = {
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  readonly text: Scalars['String']['input'];
  readonly withinMin?: InputMaybe<Scalars['Int']['input']>;
};

export type TemplateIndicatorInput = {
  readonly definition: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly unit: Scalars['String']['input'];
};

export type TemplateListInput = {
  readonly also: ReadonlyArray<Scalars['String']['input']>;
  readonly list?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type TemplateMeetingInput = {
  readonly kind: MeetingKind;
  readonly matters: ReadonlyArray<Scalars['String']['input']>;
  readonly withinMin: Scalars['Int']['input'];
};

export type TemplateMessageInput = {
  readonly about: ReadonlyArray<PoliceMatter>;
  readonly audience: Audience;
  readonly language: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type TemplatePartInput = {
  readonly area?: InputMaybe<TemplateAreaInput>;
  readonly body?: InputMaybe<TemplateBodyInput>;
  readonly card?: InputMaybe<TemplateCardInput>;
  readonly decision?: InputMaybe<TemplateDecisionInput>;
  readonly focus?: InputMaybe<TemplateFocusInput>;
  readonly goal?: InputMaybe<TemplateGoalInput>;
  readonly indicator?: InputMaybe<TemplateIndicatorInput>;
  readonly key: Scalars['String']['input'];
  readonly list?: InputMaybe<TemplateListInput>;
  readonly meeting?: InputMaybe<TemplateMeetingInput>;
  readonly message?: InputMaybe<TemplateMessageInput>;
  readonly question?: InputMaybe<TemplateQuestionInput>;
  readonly reports?: InputMaybe<TemplateReportsInput>;
  readonly role?: InputMaybe<TemplateRoleInput>;
  readonly task?: InputMaybe<TemplateTaskInput>;
};

export type TemplateQuestionInput = {
  readonly text: Scalars['String']['input'];
};

export type TemplateReportsInput = {
  readonly everyMin?: InputMaybe<Scalars['Int']['input']>;
  readonly firstMin: Scalars['Int']['input'];
  readonly from: Scalars['String']['input'];
};

export type TemplateRoleInput = {
  readonly role: Scalars['String']['input'];
};

export type TemplateTaskInput = {
  readonly priority: Priority;
  readonly role: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly withinMin?: InputMaybe<Scalars['Int']['input']>;
};

export type TemplateTermsInput = {
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  readonly choices?: ReadonlyArray<TemplateChoiceInput>;
  readonly exercise?: Scalars['Boolean']['input'];
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  readonly language?: InputMaybe<Language>;
  readonly leaveOut?: ReadonlyArray<Scalars['String']['input']>;
  readonly notice?: InputMaybe<Scalars['String']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly potential?: InputMaybe<Scalars['String']['input']>;
  readonly severity?: InputMaybe<Severity>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
  readonly templateId: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type Tendency =
  | 'GOOD_PRACTICE'
  | 'IMPROVEMENT'
  | 'OPEN';

export type TestDutyNumberInput = {
  readonly answered: Scalars['Boolean']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly numberId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type TestedScenarioInput = {
  readonly revision: Scalars['Int']['input'];
  readonly scenarioId: Scalars['ID']['input'];
};

export type ThreadBreak =
  | 'CHANGE_NEVER_TESTED'
  | 'EFFECT_NOT_ACHIEVED'
  | 'EFFECT_UNVERIFIED'
  | 'FINDING_ENDS_IN_NOTHING'
  | 'LEARNING_POINT_ENDS_IN_NOTHING'
  | 'MEASURE_OVERDUE'
  | 'PROPOSAL_UNDECIDED';

export type ThreadNodeInput =
  { readonly entry: EntryNodeInput; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise: OrganisationNodeInput; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding: IncidentNodeInput; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint: IncidentNodeInput; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure: OrganisationNodeInput; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange: OrganisationNodeInput; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation: IncidentNodeInput; readonly proposal?: never; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal: OrganisationNodeInput; readonly revision?: never; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision: RevisionNodeInput; readonly trial?: never; }
  |  { readonly entry?: never; readonly exercise?: never; readonly finding?: never; readonly learningPoint?: never; readonly measure?: never; readonly noChange?: never; readonly observation?: never; readonly proposal?: never; readonly revision?: never; readonly trial: Scalars['ID']['input']; };

export type ThreadNodeKind =
  | 'ENTRY'
  | 'EXERCISE'
  | 'FINDING'
  | 'LEARNING_POINT'
  | 'MEASURE'
  | 'NO_CHANGE'
  | 'OBSERVATION'
  | 'PROPOSAL'
  | 'REVISION'
  | 'TRIAL';

export type Topic =
  | 'FOCUS'
  | 'NEXT_MEETING'
  | 'POTENTIAL'
  | 'SITUATION'
  | 'TASKS'
  | 'WHAT_FIRST'
  | 'WHAT_HAPPENED'
  | 'WHAT_TO_DO'
  | 'WHAT_WAS_DONE'
  | 'WORST_CASE';

export type UnlinkIncidentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly otherId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type Unreached =
  | 'CHANNELS_FAILED'
  | 'NO_CONTACT_POINT';

export type Value =
  | 'ENVIRONMENT'
  | 'LIFE_AND_HEALTH'
  | 'PROPERTY'
  | 'REPUTATION';

export type Verification =
  | 'CONFIRMED'
  | 'PLAUSIBLE'
  | 'REFUTED'
  | 'UNVERIFIED';

export type VerifyFollowUpEffectInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly effect: Effect;
  readonly evidence: Scalars['String']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly triedInId?: InputMaybe<Scalars['ID']['input']>;
};

export type VerifyNotificationListInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly listId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type WantDecisionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly entries?: ReadonlyArray<Scalars['Int']['input']>;
  readonly incidentId: Scalars['ID']['input'];
  readonly neededBy?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly options?: ReadonlyArray<Scalars['String']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly question: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WarningLevel =
  | 'GREEN'
  | 'ORANGE'
  | 'RED'
  | 'YELLOW';

export type WarningNews =
  | 'ATTACHED'
  | 'CALLED_OFF'
  | 'UPDATED';

export type WarningState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'EXPECTED'
  | 'EXPIRED';

export type WhomInput =
  { readonly at: AtInput; readonly dutyNumber?: never; readonly personId?: never; readonly role?: never; }
  |  { readonly at?: never; readonly dutyNumber: DutyNumberOfInput; readonly personId?: never; readonly role?: never; }
  |  { readonly at?: never; readonly dutyNumber?: never; readonly personId: Scalars['ID']['input']; readonly role?: never; }
  |  { readonly at?: never; readonly dutyNumber?: never; readonly personId?: never; readonly role: RoleOfInput; };

export type WidenShareInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly number: Scalars['Int']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<Scope>;
  readonly shareWith: Scope;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawActionCardInput = {
  readonly cardId: Scalars['ID']['input'];
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type WithdrawDecisionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly decisionId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawFindingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly findingId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawInformationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly informationId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawLearningPointInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly learningPointId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawNotificationListInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly listId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type WithdrawPictureItemInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly notedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<Scope>;
  readonly skipping?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawPlanInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly planId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawTemplateInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly templateId: Scalars['ID']['input'];
};

export type WithdrawTrainingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly trainingId: Scalars['ID']['input'];
};

export type WorkKind =
  | 'AREA'
  | 'ASSISTANCE'
  | 'CARD'
  | 'CENTRE'
  | 'DECISION'
  | 'DEMAND'
  | 'EXTERNAL'
  | 'MEASURE'
  | 'REPORT_ORDER'
  | 'RESOURCE'
  | 'TASK';

export type WriteRosPartInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly part: RosPart;
  readonly text: Scalars['String']['input'];
};

export type WrittenFieldInput = {
  readonly key: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};
