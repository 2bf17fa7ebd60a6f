/**
 * Which right each command asks for. The server judges by its own table, and this one only spares people forms that
 * would be refused: a command not named here is offered to everybody, and `ANYBODYS` says why.
 */
import type { Operation } from "../gql/schema";

/** One of the rights is enough. */
const COMMANDS: readonly (readonly [rights: readonly Operation[], commands: string])[] = [
  [["ACTIVATE"], "activate standDown planStandDown"],
  [["NOTIFY"], "startNotification startNotificationList notifyPeople stopNotification markSent recordReachedByOtherMeans"],
  [["STAFF", "APPOINT_LEADER"], "assignRole relieveRole planRelief carryOutRelief cancelRelief"],
  [["STAFF"], "setMinimumStaffing"],
  [["OPEN_INCIDENT"], "openIncident openIncidentFromWarning openFromTemplate openDutyLog openIncidentFromEntries"],
  [["OBSERVE"], "placeUnderObservation"],
  [["DISMISS"], "dismissIncident"],
  [["MANAGE_PARTICIPATION"], "inviteOrganisation"],
  [["END_PARTICIPATION"], "endParticipation"],
  [["SET_READINESS"], "setReadiness"],
  [["NORMALISE"], "normalise"],
  // A duty log is closed by whoever keeps it.
  [["CLOSE", "LOG"], "closeIncident"],
  [["REOPEN"], "reopenIncident"],
  [["LOG"], "handOverShift receiveDemand noteAuthorityAnswer attendMeeting judgeEntry recordEntry correctEntry importEntries noteInMeeting checkMailbox reportArea defineIndicator reportIndicator reportStock"],
  [["SHARE"], "widenShare recallShare"],
  [["RECLASSIFY"], "reclassifyIncident unlinkIncident"],
  [["RECLASSIFY", "CLOSE"], "linkIncident"],
  [["CHANGE_PHASE"], "advancePhase returnToPhase"],
  [["STATE_PICTURE"], "revisePictureItem withdrawPictureItem involveArea endArea assessGoal"],
  [["STATE_PICTURE", "PROPOSE_PICTURE"], "statePictureItem"],
  [["SET_FOCUS"], "setFocus setGoal"],
  [["CONVENE"], "conveneMeeting moveMeeting cancelMeeting"],
  [["HOLD_MEETING"], "startMeeting adjournMeeting"],
  [["WANT_DECISION"], "wantDecision withdrawDecision"],
  [["DECIDE"], "makeDecision reviewDecision"],
  [["GIVE_TASK"], "giveTask reassignTask setTaskDeadline"],
  [["ANSWER_DEMAND"], "acknowledgeDemand completeDemand"],
  [["ASK_AUTHORITY"], "askAuthority"],
  [["PROPOSE_MEASURE"], "proposeMeasure"],
  [["DECIDE_MEASURE"], "decideMeasure"],
  [["CARRY_OUT_MEASURE"], "assignMeasure progressMeasure linkMeasureToDecision promiseResource deployResource returnResource"],
  [["RUN_CARD"], "runActionCard progressActionCard closeActionCard"],
  [["ASK_ASSISTANCE"], "askAssistance answerAssistance"],
  [["RANK_ASSISTANCE"], "rankAssistance"],
  [["WRITE_REPORT"], "draftSituationReport reviseSituationReport reviewSituationReport sendSituationReport acknowledgeReportOrder"],
  [["APPROVE_REPORT"], "approveSituationReport"],
  [["ACKNOWLEDGE_REPORT"], "acknowledgeSituationReport"],
  [["ORDER_REPORTS"], "orderSituationReports endReportOrder"],
  [["WRITE_INFORMATION"], "draftInformation reviseInformation recordPoliceClearance recordAffectedTold"],
  [["CLEAR_INFORMATION"], "clearInformation"],
  [["PUBLISH_INFORMATION"], "publishInformation withdrawInformation"],
  [["ANSWER_WARNING"], "acknowledgeWarning attachWarning"],
  [["TAKE_WARNING"], "takeWarning"],
  [["SET_ASIDE_WARNING"], "setAsideWarning"],
  [["RUN_EPS"], "openEps setEpsUnit closeEps"],
  [["KEEP_EPS_REGISTER"], "registerEpsGuest moveEpsGuest"],
  [["ERASE"], "requestErasure approveErasure rejectErasure"],
  [["EVALUATE"], "startEvaluation mandateEvaluation collectForEvaluation recordFinding withdrawFinding recordLearningPoint withdrawLearningPoint draftEvaluationReport openConsultation finaliseEvaluation followUpEvaluation closeEvaluation"],
  [["PIN_OBSERVATION"], "pinObservation answerConsultation"],
  [["PROPOSE_ROS_CHANGE"], "proposeRosChange concludeNoRosChange"],
  [["DRAFT_ROS"], "beginRosDraft discardRosDraft setRosScales writeRosPart putRosScenario removeRosScenario takeInRosChange rejectRosChange"],
  [["ADOPT_ROS"], "adoptRos"],
  [["KEEP_PLANS"], "draftPlan revisePlan reviewPlan withdrawPlan"],
  [["ADOPT_PLAN"], "adoptPlan"],
  [["KEEP_CARDS"], "publishActionCard reviewActionCard withdrawActionCard"],
  [["PLAN_EXERCISE"], "planExercise callOffExercise"],
  [["CONTROL_EXERCISE"], "setInject removeInject startExercise deliverInject holdInject skipInject noteReaction judgeExerciseGoal endExercise"],
  [["PLAN_FOLLOW_UP"], "planFollowUp moveFollowUpDeadline giveUpFollowUp"],
  [["FOLLOW_UP"], "startFollowUp completeFollowUp verifyFollowUpEffect"],
  [["KEEP_YEAR"], "setFollowUpAims setObligation completeObligation giveUpObligation endObligation conveneGathering holdGathering callOffGathering recordSupervisionFinding moveSupervisionDeadline answerSupervisionFinding closeSupervisionFinding setCourse endCourse recordTraining withdrawTraining openCalendarFeed closeCalendarFeed"],
  [["PREPARE"], "defineNotificationList verifyNotificationList withdrawNotificationList registerAgreement endAgreement registerShelter inspectShelter retireShelter setStockpile countStockpile retireStockpile registerResource setResourceFitness retireResource planDuty swapDuty cancelDuty setDutyNumber testDutyNumber removeDutyNumber publishTemplate withdrawTemplate defineReportTemplate setClocks setWarningOrders"],
  [["ADMINISTER"], "registerOrganisation startService endService defineRoles defineReadinessLevels registerPerson grantAccess revokeAccess createAccount setPassword disableAccount enableAccount issueToken"],
];

/** What anybody may try, and why. */
export const ANYBODYS: Readonly<Record<string, string>> = {
  acknowledge: "one answers a notification for oneself",
  decline: "one answers a notification for oneself",
  progressTask: "whoever holds the role of a task moves it on",
  reportMobilisation: "one says for oneself where one stands",
  setContactPoints: "one says oneself how one is reached",
  changePassword: "it is one's own",
  revokeSession: "one ends one's own",
  revokeToken: "one ends one's own",
};

const NEEDS = new Map(COMMANDS.flatMap(([rights, commands]) => commands.split(" ").map((command) => [command, rights] as const)));
/** Every command that needs a right. */
export const everyCommand: readonly string[] = COMMANDS.flatMap(([, commands]) => commands.split(" "));
const NOTHING: readonly Operation[] = [];

/** The rights of which one is needed to give a command, by the document that gives it; none where anybody may try. */
export function needsOf(document: string): readonly Operation[] {
  const [, command] = /\{\s*(?:\w+\s*:\s*)?(\w+)\s*\(/.exec(document) ?? [];
  return (command && NEEDS.get(command)) || NOTHING;
}

/** By operation; one that is missing may be tried. */
export type Rights = ReadonlyMap<Operation, { readonly may: boolean; readonly refusal: string | null }>;

/** True where one of `needs` is allowed, or it is not known. */
export function mayAny(rights: Rights | null, needs: readonly Operation[]): boolean {
  if (!rights || needs.length === 0) return true;
  return needs.some((operation) => rights.get(operation)?.may ?? true);
}
