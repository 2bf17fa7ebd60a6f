//! Every cell of the table through the one door: `decide` refuses exactly where the table does.

use crate::table::people;
use varsko_domain::incident::card::commands::CardStepChange;
use varsko_domain::incident::commands::MeasureStep;
use varsko_domain::incident::external::commands::ExternalAnswer;
use varsko_domain::incident::task::commands::TaskStep;
use varsko_domain::organisation::clocks::Clocks;
use varsko_domain::organisation::ros::events::RosChange;
use varsko_domain::organisation::warnings::StandingOrders;
use varsko_domain::person::commands::GrantAccess;
use varsko_domain::rights::{Operation, Reader, Relation, may};
use varsko_domain::words::{
    AccessRole, Attainment, Attendance, Audience, Body, Capacity, GuestKind, Helper, ListOrder,
    MeetingKind, Phase, PlanKind, Presence, Scope, Severity, Verification, WarningKind,
    WarningLevel,
};
use varsko_domain::{Actor, Alarm, Command, OrganisationId, PreviewId, Refusal};
use varsko_testkit::asks::*;
use varsko_testkit::cast::*;
use varsko_testkit::{Ask, History, INCIDENT, NOTIFICATION, ask_of_all, given, incident, open};

/// Bærum's incident with Asker beside it; OPSAM serves both, the county governor is over both, Oslo
/// has no part in it.
pub(super) fn history() -> History {
    incident().detected("07:12").joined("07:15", ASKER)
}

pub(super) fn organisation_standing(relation: Relation) -> OrganisationId {
    match relation {
        Relation::Own => BAERUM,
        Relation::Served => OPSAM,
        Relation::Fellow => ASKER,
        Relation::Oversight => COUNTY_GOVERNOR,
        // Oslo is a neighbour beside incidents, and has no part in this one.
        Relation::Neighbour | Relation::Stranger => OSLO,
    }
}

/// Commands that need the right to do `operation`; none for what is not a command.
pub(super) fn samples(operation: Operation) -> Vec<Ask> {
    let mut samples = samples_of_the_log(operation);
    samples.extend(samples_of_the_work(operation));
    samples
}

fn samples_of_the_log(operation: Operation) -> Vec<Ask> {
    let person = staff().person;
    match operation {
        Operation::OpenIncident => vec![open(opening("Flom"))],
        Operation::Observe => vec![observe("Elva stiger")],
        Operation::Dismiss => vec![dismiss("Falsk alarm")],
        Operation::Reclassify => vec![reclassify(Severity::Severe)],
        Operation::ManageParticipation => vec![invite(OSLO)],
        Operation::EndParticipation => vec![end_participation(ASKER, "Ikke berørt")],
        Operation::SetReadiness => vec![set_readiness("red")],
        Operation::ChangePhase => vec![advance(Phase::Notify), go_back(Phase::Notify, "x")],
        Operation::Log => vec![
            start_template(1),
            account_for_template(),
            record(entry("Brua er stengt")),
            judge(0, Verification::Confirmed),
            define_indicator("evacuated"),
            report_indicator("evacuated", None),
            report_area("health"),
            check_mailbox(),
            report_diesel(120.0, 7.5),
            note_in_meeting(None, "Vannet stiger"),
            receive_demand("Rapport", None),
            note_authority(ExternalAnswer::Received, None),
            attend_meeting("Liaison", Attendance::Remote),
        ],
        Operation::Share => vec![widen(0, Scope::County), recall(0, Scope::Own, "Feil")],
        Operation::Notify => vec![
            notify("Innkalling"),
            start_list("Innkalling", PreviewId(uuid::Uuid::nil())),
            stop_notification("Falsk alarm"),
            mark_sent(1),
            acknowledge(1),
            decline(1, None),
            reached_by_other_means(1, "Naboen"),
        ],
        Operation::Staff => vec![
            assign_role("log_keeper", person, Capacity::Holder),
            relieve_role("log_keeper", person),
            plan_relief("log_keeper", person, None, "18:00"),
            set_minimum(Body::Staff, None, 2),
            report_presence(observer_of_oslo(), Presence::Coming),
        ],
        Operation::AppointLeader => vec![
            assign_role("crisis_leader", person, Capacity::Deputy),
            relieve_role("crisis_leader", person),
        ],
        Operation::StatePicture => vec![
            revise_item("Elva synker"),
            withdraw_item("Feil"),
            involve_area("health", None),
            end_area("health"),
        ],
        Operation::ProposePicture => vec![state_item("Elva stiger")],
        Operation::SetFocus => vec![set_focus(&["Liv først"])],
        Operation::Convene => vec![
            convene(MeetingKind::First),
            move_meeting("13:00"),
            cancel_meeting("Over"),
        ],
        Operation::WantDecision => vec![want_decision("Skal vi"), withdraw_decision("Nei")],
        Operation::Decide => vec![
            make_decision("Skal vi", "Ja"),
            decide_wanted("Ja"),
            review_decision("Den står"),
        ],
        Operation::GiveTask => vec![
            give_task("Senger", "logistics"),
            reassign_task("operations"),
            set_task_deadline("18:00", "Stengt vei"),
        ],
        Operation::FollowTask => vec![progress_task(TaskStep::Start)],
        Operation::AnswerDemand => vec![acknowledge_demand(), complete_demand("Tolv")],
        Operation::AskAuthority => vec![ask_for_evacuation()],
        Operation::HoldMeeting => vec![start_meeting(), adjourn_meeting(None)],
        Operation::ProposeMeasure => vec![propose_measure("Steng veien")],
        Operation::DecideMeasure => vec![decide_measure("Steng veien"), decide_proposed()],
        Operation::CarryOutMeasure => {
            vec![
                assign_measure("operations"),
                progress(MeasureStep::Start),
                promise_pumps(1),
                deploy_pumps(),
                return_pumps(),
            ]
        }
        Operation::Activate
        | Operation::WriteReport
        | Operation::ApproveReport
        | Operation::AcknowledgeReport
        | Operation::OrderReports
        | Operation::WriteInformation
        | Operation::ClearInformation
        | Operation::PublishInformation
        | Operation::RunCard
        | Operation::KeepCards
        | Operation::KeepPlans
        | Operation::AdoptPlan
        | Operation::ReadPlans
        | Operation::PlanExercise
        | Operation::ControlExercise
        | Operation::KeepYear
        | Operation::ReadYear
        | Operation::Normalise
        | Operation::Close
        | Operation::Reopen
        | Operation::Evaluate
        | Operation::PinObservation
        | Operation::DraftRos
        | Operation::AdoptRos
        | Operation::ProposeRosChange
        | Operation::ReadRos
        | Operation::PlanFollowUp
        | Operation::FollowUp
        | Operation::ReadFollowUp
        | Operation::Erase
        | Operation::AskAssistance
        | Operation::RankAssistance
        | Operation::RunEps
        | Operation::KeepEpsRegister
        | Operation::Prepare
        | Operation::Carry
        | Operation::TakeWarning
        | Operation::AnswerWarning
        | Operation::SetAsideWarning
        | Operation::Administer
        | Operation::Ring
        | Operation::NoteShowings
        | Operation::SeeReaders
        | Operation::Read
        | Operation::ReadWarnings
        | Operation::ReadCards
        | Operation::Export => Vec::new(),
    }
}

fn samples_of_the_work(operation: Operation) -> Vec<Ask> {
    let person = staff().person;
    match operation {
        Operation::Activate => vec![
            activate(Body::Staff),
            stand_down(Body::Staff),
            plan_stand_down(Body::Staff, "18:00"),
        ],
        Operation::WriteReport => vec![
            draft_report("Elva stiger"),
            revise_report("Elva synker"),
            review_report(),
            send_report(),
            acknowledge_report_order(),
        ],
        Operation::ApproveReport => vec![approve_report()],
        Operation::AcknowledgeReport => vec![acknowledge_report()],
        Operation::OrderReports => vec![order_reports("13:00", None, None), end_report_order()],
        Operation::WriteInformation => vec![
            draft_information("Flom", Audience::Public, &[]),
            revise_information("Flom"),
            police_clear(1),
            tell_affected(1),
        ],
        Operation::ClearInformation => vec![clear_information(1)],
        Operation::PublishInformation => {
            vec![publish_information(1), withdraw_information("Feil")]
        }
        Operation::RunCard => vec![
            run_card(),
            progress_card(1, CardStepChange::Done { note: None }),
            close_card(None),
        ],
        Operation::KeepCards => vec![
            publish_card(flood_card()),
            review_card("20:00"),
            withdraw_card("Erstattet"),
        ],
        Operation::KeepPlans => vec![
            draft_plan(PlanKind::SubPlan, plan_of("EPS", Vec::new())),
            revise_plan(plan_of("EPS", Vec::new())),
            review_plan(),
            withdraw_plan("Erstattet"),
        ],
        Operation::AdoptPlan => vec![adopt_plan(1)],
        Operation::KeepYear => vec![
            set_aims(&["Alle har øvd"]),
            set_obligation(list_check()),
            complete_obligation(),
            convene_gathering(council()),
            record_finding("20:00"),
            set_course("leadership"),
            record_training(person, "leadership"),
            open_feed("Min kalender"),
        ],
        Operation::PlanExercise => vec![
            plan_exercise(flood_exercise()),
            call_off_exercise("Ekte flom"),
        ],
        Operation::ControlExercise => vec![
            set_inject(play(5, "Vannet stiger")),
            remove_inject(),
            start_exercise(),
            deliver_inject("Nå"),
            hold_inject(None, "Vent"),
            skip_inject("Unødig"),
            note_reaction("Ringte NVE", &[]),
            judge_goal(1, Attainment::Partly),
            end_exercise(),
        ],
        Operation::Normalise => vec![normalise("Over")],
        Operation::Close => vec![close()],
        Operation::Reopen => vec![reopen("Ny flomtopp")],
        Operation::Evaluate
        | Operation::PinObservation
        | Operation::DraftRos
        | Operation::AdoptRos
        | Operation::ProposeRosChange
        | Operation::PlanFollowUp
        | Operation::FollowUp => samples_of_learning(operation),
        Operation::Erase => vec![
            request_erasure(&[0], "GDPR"),
            approve_erasure(),
            reject_erasure("Nei"),
        ],
        Operation::AskAssistance => vec![ask_assistance(Helper::CivilDefence, None)],
        Operation::RankAssistance => vec![rank_assistance(1)],
        Operation::RunEps => vec![open_eps(), set_eps_unit("registration"), close_eps()],
        Operation::KeepEpsRegister => vec![
            register_guest("Astrid Testmann", GuestKind::Evacuee),
            move_guest(false),
        ],
        Operation::Prepare => vec![
            plan_duty("log_keeper", person, "18:00", "20:00"),
            set_clocks(Clocks::default()),
            register_agreement(terms()),
            count_stockpile(1, None),
            register_pumps(4),
            set_warning_orders(StandingOrders::default()),
            define_list(list(ListOrder::Ordered, Vec::new())),
            verify_list(),
            reached_by(observer_of_oslo(), Vec::new()),
        ],
        Operation::Carry => vec![
            report_sent(1, 1),
            report_failed(1, 1, true),
            report_delivered(1, 1),
        ],
        Operation::TakeWarning => vec![take_warning(
            WarningKind::Alert,
            &[],
            rain_warning("a", WarningLevel::Orange),
        )],
        Operation::AnswerWarning => vec![acknowledge_warning(), attach_warning()],
        Operation::SetAsideWarning => vec![set_warning_aside("Gjelder fjellet")],
        Operation::Administer => vec![ask_of_all(Command::GrantAccess(GrantAccess {
            person,
            organisation: BAERUM,
            role: AccessRole::Evaluator,
        }))],
        Operation::Ring => vec![ring(Alarm::Unanswered {
            notification: NOTIFICATION,
            recipient: 1,
        })],
        // Told by the other tables, or no command.
        _ => Vec::new(),
    }
}

fn samples_of_learning(operation: Operation) -> Vec<Ask> {
    match operation {
        Operation::Evaluate => vec![
            start_evaluation(),
            mandate("Lære"),
            collect(),
            find("Faresone"),
            withdraw_finding("Rykte"),
            learn("Reservested"),
            withdraw_learning_point("Dobbelt"),
            draft_evaluation("Utkast"),
            consult("13:00"),
            finalise(None),
            follow_up_evaluation(),
            close_evaluation("Nådd"),
        ],
        Operation::PinObservation => {
            vec![pin("Sen varsling", &[0]), answer_consultation("Enig")]
        }
        Operation::DraftRos => vec![
            begin_ros_draft(),
            put_scenario(false, landslide()),
            take_in_ros_change(),
            reject_ros_change("Nei"),
        ],
        Operation::AdoptRos => vec![adopt_ros("Sak 24/117")],
        Operation::ProposeRosChange => vec![
            propose_ros_change(RosChange::Probability { step: "d".into() }),
            conclude_no_ros_change("Nei"),
        ],
        Operation::PlanFollowUp => vec![
            plan_follow_up(measure_to_follow_up()),
            move_follow_up("22:00"),
            give_up_follow_up("Solgt"),
        ],
        Operation::FollowUp => vec![
            start_follow_up(),
            complete_follow_up("Kulturhuset"),
            verify_follow_up("Førti minutter"),
        ],
        _ => Vec::new(),
    }
}

/// What anybody may do for themselves, whatever the table says.
pub(super) fn self_service(operation: Operation) -> bool {
    matches!(operation, Operation::Staff | Operation::Prepare)
}

/// Somebody who never asks here, so that nobody reports on themselves.
fn observer_of_oslo() -> varsko_domain::PersonId {
    person_of(AccessRole::Observer, OSLO)
}

fn sees(history: &History, actor: &Actor) -> bool {
    let world = history.world();
    Reader::of(
        actor,
        &world.incidents[&INCIDENT].participants,
        None,
        &world.directory,
    )
    .is_some()
}

#[test]
fn decide_refuses_exactly_where_the_table_does() {
    //
    let history = history();
    let mut cells = 0;
    for operation in Operation::ALL.iter().copied() {
        for relation in Relation::ALL.iter().copied() {
            for role in people() {
                let who = actor(role, organisation_standing(relation));
                if self_service(operation) && who.person == observer_of_oslo() {
                    continue;
                }
                for sample in samples(operation) {
                    let concerns_the_incident = sample.is_about_the_incident();
                    // The relation of a fellow exists only within an incident.
                    if relation == Relation::Fellow && !concerns_the_incident {
                        continue;
                    }
                    let outcome = given(history.clone()).when(sample.by(who).on_behalf_of(BAERUM));
                    let cell = format!("{role} {operation:?} {relation:?}");
                    let refusal = outcome.result().err();
                    if may(role, operation, relation) {
                        let denied = matches!(
                            refusal,
                            Some(Refusal::NotPermitted { .. } | Refusal::UnknownIncident)
                        );
                        assert!(!denied, "{cell}: {refusal:?}");
                    } else if concerns_the_incident && !sees(&history, &who) {
                        assert_eq!(refusal, Some(Refusal::UnknownIncident), "{cell}");
                    } else {
                        let organisation = "Bærum".into();
                        let denied = Refusal::NotPermitted {
                            operation,
                            role,
                            organisation,
                        };
                        assert_eq!(refusal, Some(denied), "{cell}");
                    }
                    cells += 1;
                }
            }
        }
    }
    assert!(cells > 2_000, "only {cells} cells were tried");
}

#[test]
fn a_reader_sees_the_incident_exactly_where_the_table_lets_it_be_read() {
    //
    let history = history();
    for relation in Relation::ALL.iter().copied() {
        for role in people() {
            let who = actor(role, organisation_standing(relation));
            // A fellow reads as who it is: one of the participants.
            let closest = if relation == Relation::Fellow {
                Relation::Own
            } else {
                relation
            };
            assert_eq!(
                sees(&history, &who),
                may(role, Operation::Read, closest),
                "{role} {relation:?}"
            );
        }
    }
}
