//! Tasks that follow roles, requests from above, requests to authorities, goals.

use crate::prelude::*;
use varsko_domain::incident::demand::events::{self as dm, DemandEvent};
use varsko_domain::incident::external::commands::{ExternalAnswer, ExternalCommand};
use varsko_domain::incident::external::events::{self as x, ExternalEvent};
use varsko_domain::incident::goal::commands::{GoalCommand, SetGoal};
use varsko_domain::incident::goal::events::{self as g, GoalEvent};
use varsko_domain::incident::task::commands::{Give, TaskCommand, TaskStep};
use varsko_domain::incident::task::events::{self as t, TaskEvent, TaskOrigin};
use varsko_domain::limits::TITLE_BYTES_MAX;
use varsko_domain::{Alarm, Stands, Thing, Timestamp};
use varsko_testkit::{DECISION, DEMAND, EXTERNAL, GOAL, TASK};

fn detected() -> History {
    incident().detected("07:12")
}

/// Logistics shall get beds, by 15:00.
fn given_task() -> History {
    let beds = Give {
        deadline: Some(at("15:00")),
        ..task("Skaffe senger", "logistics")
    };
    let give = of_tasks(TaskCommand::Give(beds));
    detected().asked("07:20", give.named(TASK.0))
}

fn not_done(reason: &str) -> TaskStep {
    let reason = reason.into();
    TaskStep::NotDone { reason }
}

fn due(history: &History, alarm: &Alarm) -> Option<Timestamp> {
    let set = history.world().incidents[&INCIDENT].alarms.at(alarm);
    set.map(|(at, _)| at)
}

fn rings(history: History, alarm: Alarm, time: &str) -> Vec<Event> {
    let ring = ring(alarm).by(system(BAERUM)).occurred(time);
    let decided = given(history).now("20:00").when(ring).decided();
    decided.into_iter().map(|decided| decided.event).collect()
}

#[test]
fn a_task_is_given_to_a_role_whether_anyone_holds_it_or_not() {
    //
    given(detected())
        .when(give_task("Skaffe senger", "logistics").by(staff()))
        .then([Event::Task(TaskEvent::Given(t::Given {
            task: WHEN.into(),
            title: "Skaffe senger".into(),
            text: None,
            role: "logistics".into(),
            deadline: None,
            priority: Priority::Normal,
            origin: None,
        }))]);
    let refusal = given(detected())
        .when(give_task("Skaffe senger", "divers"))
        .result();
    assert_eq!(refusal.unwrap_err().code(), "UNKNOWN_ROLE");
    given(detected())
        .when(give_task(&"x".repeat(TITLE_BYTES_MAX + 1), "logistics"))
        .refused(too_long("title", TITLE_BYTES_MAX));
    let (field, given_at, now) = ("deadline", at("11:00"), noon());
    let late = Give {
        deadline: Some(given_at),
        ..task("Skaffe senger", "logistics")
    };
    given(detected())
        .when(of_tasks(TaskCommand::Give(late)))
        .refused(Refusal::NotAhead {
            field,
            given: given_at,
            now,
        });
}

#[test]
fn a_task_comes_from_something_that_is_there_and_ones_own() {
    //
    for (origin, what) in [
        (TaskOrigin::Decision(DECISION), Thing::Decision),
        (TaskOrigin::Meeting(varsko_testkit::MEETING), Thing::Meeting),
        (TaskOrigin::Measure(MEASURE), Thing::Measure),
        (TaskOrigin::Demand(DEMAND), Thing::Demand),
    ] {
        let give = || {
            let origin = Some(origin);
            of_tasks(TaskCommand::Give(Give {
                origin,
                ..task("Skaffe senger", "logistics")
            }))
        };
        given(detected())
            .when(give())
            .refused(Refusal::Unknown { what });
    }
    let wanted = detected().asked("07:20", want_decision("Skal vi").named(DECISION.0));
    let from = Give {
        origin: Some(TaskOrigin::Decision(DECISION)),
        ..task("Skaffe senger", "logistics")
    };
    let recorded = given(wanted).when(of_tasks(TaskCommand::Give(from)));
    assert_eq!(recorded.decided().len(), 1);
}

#[test]
fn whoever_holds_the_role_moves_the_task_on_and_nobody_else_without_a_right() {
    //
    let carrier = observer();
    let refusal = not_permitted(Operation::FollowTask, AccessRole::Observer, "Bærum");
    given(given_task())
        .when(progress_task(TaskStep::Acknowledge).by(carrier))
        .refused(refusal.clone());
    let notified = given_task().notified("07:25");
    let held = notified.asked(
        "07:30",
        assign_role("logistics", carrier.person, Capacity::Holder),
    );
    let acknowledged = Event::Task(TaskEvent::Acknowledged(t::Acknowledged { task: TASK }));
    given(held.clone())
        .when(progress_task(TaskStep::Acknowledge).by(carrier))
        .then([acknowledged]);
    // The task follows the role: relieved of it, the person no longer owns it.
    given(held.asked("07:40", relieve_role("logistics", carrier.person)))
        .when(progress_task(TaskStep::Acknowledge).by(carrier))
        .refused(refusal);
}

#[test]
fn a_task_goes_from_given_to_done_or_not_done_with_the_reason() {
    //
    let started = || given_task().asked("07:30", progress_task(TaskStep::Start));
    let done = TaskStep::Done {
        result: Some("Femti senger".into()),
    };
    given(started())
        .when(progress_task(done).by(log_keeper()))
        .then([Event::Task(TaskEvent::Done(t::Done {
            task: TASK,
            result: Some("Femti senger".into()),
        }))]);
    given(started())
        .when(progress_task(not_done("Lageret er tomt")))
        .then([Event::Task(TaskEvent::NotDone(t::NotDone {
            task: TASK,
            reason: "Lageret er tomt".into(),
        }))]);
    given(started())
        .when(progress_task(not_done("")))
        .refused(Refusal::Empty { field: "reason" });
    let finished = started().asked("07:40", progress_task(TaskStep::Done { result: None }));
    given(finished)
        .when(progress_task(TaskStep::Start))
        .refused(Refusal::WrongStage {
            stands: Stands::Task(TaskStage::Done),
            allowed: &["giveTask"],
        });
}

#[test]
fn a_task_is_given_on_and_its_deadline_moved_with_a_reason() {
    //
    given(given_task())
        .when(reassign_task("operations"))
        .then([Event::Task(TaskEvent::Reassigned(t::Reassigned {
            task: TASK,
            role: "operations".into(),
            reason: None,
        }))]);
    given(given_task()).when(reassign_task("logistics")).quiet();
    given(given_task())
        .when(set_task_deadline("16:00", "Veien er stengt"))
        .then([Event::Task(TaskEvent::DeadlineSet(t::DeadlineSet {
            task: TASK,
            deadline: Some(at("16:00")),
            reason: "Veien er stengt".into(),
        }))]);
    given(given_task())
        .when(set_task_deadline("15:00", "Ingen endring"))
        .quiet();
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    given(given_task().joined("07:30", ASKER))
        .when(reassign_task("operations").by(asker))
        .refused(Refusal::Unknown { what: Thing::Task });
}

#[test]
fn a_task_past_its_deadline_tells_of_itself_until_it_is_finished() {
    //
    let alarm = Alarm::TaskDue { task: TASK };
    assert_eq!(due(&given_task(), &alarm), Some(at("15:00")));
    let late = Event::Task(TaskEvent::Late(t::Late { task: TASK }));
    assert_eq!(rings(given_task(), alarm.clone(), "15:00"), [late]);
    let moved = given_task().asked("07:30", set_task_deadline("16:00", "Stengt vei"));
    assert_eq!(due(&moved, &alarm), Some(at("16:00")));
    for step in [TaskStep::Done { result: None }, not_done("Tomt")] {
        let finished = given_task().asked("07:30", progress_task(step));
        assert_eq!(due(&finished, &alarm), None);
    }
}

#[test]
fn a_request_from_above_is_tracked_to_acknowledgement_and_completion() {
    //
    let received = || {
        let demand = receive_demand("Rapport om isolerte", Some("17:00")).named(DEMAND.0);
        detected().asked("07:20", demand.by(log_keeper()))
    };
    let alarm = Alarm::DemandDue { demand: DEMAND };
    assert_eq!(due(&received(), &alarm), Some(at("17:00")));
    let late = |unacknowledged| {
        let demand = DEMAND;
        [Event::Demand(DemandEvent::Late(dm::Late {
            demand,
            unacknowledged,
        }))]
    };
    assert_eq!(rings(received(), alarm.clone(), "17:00"), late(true));
    given(received())
        .when(acknowledge_demand().by(staff()))
        .then([Event::Demand(DemandEvent::Acknowledged(dm::Acknowledged {
            demand: DEMAND,
            how: None,
        }))]);
    // They know that it was received; they do not have it.
    let acknowledged = received().asked("07:30", acknowledge_demand());
    assert_eq!(
        rings(acknowledged.clone(), alarm.clone(), "17:00"),
        late(false)
    );
    given(acknowledged.clone())
        .when(acknowledge_demand())
        .quiet();
    let completed = acknowledged.asked("07:40", complete_demand("Tolv husstander"));
    assert_eq!(due(&completed, &alarm), None);
    given(completed)
        .when(complete_demand("Tretten"))
        .refused(Refusal::AlreadySettled);
    given(detected())
        .when(complete_demand("Tolv"))
        .refused(Refusal::Unknown {
            what: Thing::Demand,
        });
    given(detected())
        .when(receive_demand("", None))
        .refused(Refusal::Empty { field: "text" });
}

#[test]
fn only_the_police_are_asked_to_evacuate_and_to_send_a_nodvarsel() {
    //
    for matter in [ExternalMatter::Evacuation, ExternalMatter::PublicWarning] {
        for whom in Authority::ALL.iter().copied() {
            let ask = of_externals(ExternalCommand::Ask(authority(whom, matter)));
            let outcome = given(detected()).when(ask);
            if whom == Authority::Police {
                assert_eq!(outcome.decided().len(), 1);
            } else {
                outcome.refused(Refusal::ForThePolice);
            }
        }
    }
    let beds = authority(Authority::CivilDefence, ExternalMatter::Other);
    given(detected())
        .when(of_externals(ExternalCommand::Ask(beds)).by(staff()))
        .then([Event::External(ExternalEvent::Asked(x::Asked {
            request: WHEN.into(),
            authority: Authority::CivilDefence,
            addressee: None,
            matter: ExternalMatter::Other,
            text: "Nedsiden av Bjørnegårdsvingen".into(),
            asked_by: None,
            channel: Channel::Phone,
            needed_by: None,
        }))]);
    // The operations centre asks nobody on a municipality's behalf.
    given(detected())
        .when(ask_for_evacuation().by(operator()).on_behalf_of(BAERUM))
        .refused(not_permitted(
            Operation::AskAuthority,
            AccessRole::Operator,
            "Bærum",
        ));
}

#[test]
fn a_request_to_an_authority_is_followed_to_its_outcome_by_whom_and_when() {
    //
    let asked = || detected().asked("07:20", ask_for_evacuation().named(EXTERNAL.0));
    let granted = ExternalAnswer::Granted {
        note: Some("Med busser".into()),
    };
    given(asked())
        .when(note_authority(granted.clone(), Some("Lund")).by(log_keeper()))
        .then([Event::External(ExternalEvent::Granted(x::Granted {
            request: EXTERNAL,
            by: Some("Lund".into()),
            note: Some("Med busser".into()),
        }))]);
    let carried_out = ExternalAnswer::CarriedOut { result: None };
    let refused = ExternalAnswer::Refused {
        reason: "Tomt".into(),
    };
    let carried = asked()
        .asked("07:30", note_authority(ExternalAnswer::Received, None))
        .asked("07:40", note_authority(granted.clone(), None))
        .asked("08:00", note_authority(carried_out.clone(), Some("Dahl")));
    given(carried)
        .when(note_authority(refused.clone(), None))
        .refused(Refusal::WrongStage {
            stands: Stands::External(ExternalStage::CarriedOut),
            allowed: &["askAuthority"],
        });
    let said_no = asked().asked("07:30", note_authority(refused, None));
    given(said_no)
        .when(note_authority(carried_out, None))
        .refused(Refusal::WrongStage {
            stands: Stands::External(ExternalStage::Refused),
            allowed: &["GRANTED", "askAuthority"],
        });
    given(detected())
        .when(note_authority(granted, None))
        .refused(Refusal::Unknown {
            what: Thing::External,
        });
}

#[test]
fn an_authority_that_has_not_answered_in_time_is_told_of() {
    //
    let needed = varsko_domain::incident::external::commands::AskAuthority {
        needed_by: Some(at("14:00")),
        ..authority(Authority::Police, ExternalMatter::Evacuation)
    };
    let ask = of_externals(ExternalCommand::Ask(needed)).named(EXTERNAL.0);
    let asked = detected().asked("07:20", ask);
    let alarm = Alarm::ExternalAnswer { request: EXTERNAL };
    assert_eq!(due(&asked, &alarm), Some(at("14:00")));
    // That they have it is no answer.
    let received = asked.asked("07:30", note_authority(ExternalAnswer::Received, None));
    let request = EXTERNAL;
    let unanswered = Event::External(ExternalEvent::Unanswered(x::Unanswered { request }));
    assert_eq!(
        rings(received.clone(), alarm.clone(), "14:00"),
        [unanswered]
    );
    let granted = ExternalAnswer::Granted { note: None };
    let answered = received.asked("07:40", note_authority(granted, None));
    assert_eq!(due(&answered, &alarm), None);
}

#[test]
fn goals_are_set_by_the_leadership_and_judged_by_those_who_know() {
    //
    let measured = SetGoal {
        text: "Alle er gjort rede for".into(),
        indicator: Some("missing".into()),
        target: Some(0.0),
        by: Some(at("20:00")),
    };
    let set = |goal: &SetGoal| ask(C::Goal(GoalCommand::Set(goal.clone())));
    let counted = || detected().asked("07:20", define_indicator("missing"));
    given(counted())
        .when(set(&measured).by(leadership()))
        .then([Event::Goal(GoalEvent::Set(g::Set {
            goal: WHEN.into(),
            text: "Alle er gjort rede for".into(),
            indicator: Some("missing".into()),
            target: Some(0.0),
            by: Some(at("20:00")),
        }))]);
    given(detected())
        .when(set(&measured))
        .refused(Refusal::UnknownIndicator {
            key: "missing".into(),
            known: Vec::new(),
        });
    let endless = SetGoal {
        target: Some(f64::INFINITY),
        ..measured
    };
    given(counted())
        .when(set(&endless))
        .refused(Refusal::NotANumber);
    given(detected())
        .when(set_goal("Alle trygge").by(staff()))
        .refused(not_permitted(
            Operation::SetFocus,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
    let aimed = detected().asked("07:20", set_goal("Alle trygge").named(GOAL.0));
    given(aimed)
        .when(assess_goal(GoalStanding::OnTheWay).by(staff()))
        .then([Event::Goal(GoalEvent::Assessed(g::Assessed {
            goal: GOAL,
            standing: GoalStanding::OnTheWay,
            text: None,
        }))]);
    given(detected())
        .when(assess_goal(GoalStanding::Met))
        .refused(Refusal::Unknown { what: Thing::Goal });
}
