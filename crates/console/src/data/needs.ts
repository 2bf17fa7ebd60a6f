/**
 * Which right each command asks for. The server judges by its own table, and this one only spares people forms that
 * would be refused: a command not named here is offered to everybody, such as answering for oneself.
 */
import type { Operation } from "../gql/schema";

/** One of the rights is enough. */
const COMMANDS: readonly (readonly [rights: readonly Operation[], commands: string])[] = [
  [["OPEN_INCIDENT"], "openDutyLog openIncidentFromEntries"],
  [["ACTIVATE"], "activate standDown planStandDown"],
  [["NOTIFY"], "startNotification startNotificationList notifyPeople stopNotification markSent recordReachedByOtherMeans"],
  [["STAFF", "APPOINT_LEADER"], "assignRole relieveRole planRelief carryOutRelief cancelRelief"],
  [["STAFF"], "setMinimumStaffing"],
  [["LOG"], "handOverShift receiveDemand noteAuthorityAnswer attendMeeting judgeEntry"],
  [["SHARE"], "widenShare recallShare"],
  [["RECLASSIFY"], "reclassifyIncident"],
  [["CHANGE_PHASE"], "advancePhase"],
  [["STATE_PICTURE"], "revisePictureItem"],
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
  [["ASK_ASSISTANCE"], "askAssistance"],
  [["RANK_ASSISTANCE"], "rankAssistance"],
  [["WRITE_REPORT"], "draftSituationReport reviseSituationReport reviewSituationReport sendSituationReport acknowledgeReportOrder"],
  [["APPROVE_REPORT"], "approveSituationReport"],
  [["ACKNOWLEDGE_REPORT"], "acknowledgeSituationReport"],
  [["ORDER_REPORTS"], "orderSituationReports endReportOrder"],
  [["WRITE_INFORMATION"], "draftInformation reviseInformation recordPoliceClearance recordAffectedTold"],
  [["CLEAR_INFORMATION"], "clearInformation"],
  [["PUBLISH_INFORMATION"], "publishInformation withdrawInformation"],
  [["ANSWER_WARNING"], "acknowledgeWarning attachWarning"],
  [["SET_ASIDE_WARNING"], "setAsideWarning"],
  [["EVALUATE"], "mandateEvaluation collectForEvaluation recordFinding withdrawFinding recordLearningPoint withdrawLearningPoint draftEvaluationReport openConsultation finaliseEvaluation followUpEvaluation closeEvaluation"],
  [["PIN_OBSERVATION"], "pinObservation answerConsultation"],
];

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
