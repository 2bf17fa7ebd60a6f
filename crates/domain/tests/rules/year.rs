//! The year: the annual wheel, meetings, supervision and training (R-56, R-51, R-24, § 7, § 10).

use crate::prelude::*;
use varsko_domain::organisation::year::Year;
use varsko_domain::organisation::year::events::*;
use varsko_domain::{Decided, Stands, Stream, Thing, Timestamp};

fn one(decided: &[Decided]) -> &YearEvent {
    assert_eq!(decided.len(), 1, "{decided:?}");
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].scope, Scope::Own);
    match &decided[0].event {
        Event::Year(event) => event,
        other => panic!("not of the year: {other:?}"),
    }
}

fn year(history: &History) -> &Year {
    &history.world().directory.organisations[&BAERUM].year
}

fn due(history: &History) -> Option<Timestamp> {
    year(history).obligations[&OBLIGATION].due
}

fn names(history: &History) -> Vec<&'static str> {
    let of_the_year = |name: &&str| {
        let families = ["obligation.", "gathering.", "supervision."];
        families.iter().any(|family| name.starts_with(family))
    };
    let log = history.log().iter().map(|recorded| recorded.event.name());
    log.filter(of_the_year).collect()
}

/// The lists are checked at three, and every sixth month from then on.
fn checked() -> History {
    installation().asked("08:00", set_obligation(list_check()).named(OBLIGATION.0))
}

#[test]
fn a_duty_is_done_and_due_again_counted_from_when_it_was_due_first() {
    // done late, it still comes back at its own time of the year.
    let history = checked().asked("16:30", complete_obligation());
    assert_eq!(due(&history), Some(at("15:00").plus_months(6)));
    let again = history.asked("17:00", complete_obligation());
    assert_eq!(due(&again), Some(at("15:00").plus_months(12)));
    let decided = given(checked()).when(complete_obligation()).decided();
    let done = ObligationDone {
        obligation: OBLIGATION,
        due: at("15:00"),
        next: Some(at("15:00").plus_months(6)),
        note: Some("Tre numre rettet".into()),
    };
    assert_eq!(one(&decided), &YearEvent::ObligationDone(done));
}

#[test]
fn a_duty_that_was_not_done_tells_of_itself_and_stays_due_until_it_is_given_up() {
    // R-51, G-11
    let over = checked().rung("15:01");
    assert_eq!(names(&over), ["obligation.set", "obligation.overdue"]);
    assert_eq!(due(&over), Some(at("15:00")), "still due");
    let told_once = over.clone().rung("23:00");
    assert_eq!(names(&told_once), names(&over));
    given(over.clone())
        .when(give_up_obligation(""))
        .refused(Refusal::Empty { field: "reason" });
    let given_up = over.asked("16:00", give_up_obligation("Listene er nye"));
    assert_eq!(due(&given_up), Some(at("15:00").plus_months(6)));
}

#[test]
fn done_said_twice_of_the_same_time_takes_no_later_one() {
    // two people look at the same wheel.
    let seen = Some(at("15:00"));
    let done = checked().asked("09:00", complete_obligation_due(seen));
    let next = at("15:00").plus_months(6);
    assert_eq!(due(&done), Some(next));
    given(done.clone())
        .when(complete_obligation_due(seen))
        .quiet();
    let twice = done.asked("09:10", complete_obligation_due(Some(next)));
    assert_eq!(due(&twice), Some(at("15:00").plus_months(12)));
    given(twice).when(complete_obligation_due(seen)).quiet();
    // A time that was moved meanwhile is no settled one.
    let moved = ObligationPlan {
        due: at("16:00"),
        ..list_check()
    };
    let moved = checked().asked("08:30", set_obligation_anew(moved));
    let decided = given(moved).when(complete_obligation_due(seen)).decided();
    assert!(matches!(
        one(&decided),
        YearEvent::ObligationDone(done) if done.due == at("16:00")
    ));
}

#[test]
fn an_overdue_duty_keeps_its_time_until_it_is_done_or_given_up() {
    //
    let over = checked().rung("15:01");
    let titled = |due| ObligationPlan {
        due,
        title: "Varslingslistene".into(),
        ..list_check()
    };
    let anew = |history: History, due| {
        let anew = set_obligation_anew(titled(due));
        given(history).now("15:30").when(anew)
    };
    anew(over.clone(), at("18:00")).refused(Refusal::WrongStage {
        stands: Stands::OverdueDuty,
        allowed: &["completeObligation", "giveUpObligation"],
    });
    assert_eq!(anew(over.clone(), at("15:00")).decided().len(), 1);
    let given_up = over.asked("15:20", give_up_obligation("Listene er nye"));
    assert_eq!(anew(given_up, at("18:00")).decided().len(), 1);
    anew(checked(), at("15:20")).refused(Refusal::WrongStage {
        stands: Stands::OverdueDuty,
        allowed: &["completeObligation", "giveUpObligation"],
    });
}

#[test]
fn a_duty_is_reminded_of_before_it_is_due() {
    // in good time before the holidays.
    let day = 86_400_000;
    let what = ObligationPlan {
        due: at("15:00").plus_ms(day),
        remind_days: 1,
        ..list_check()
    };
    let history = installation().asked("08:00", set_obligation(what).named(OBLIGATION.0));
    assert_eq!(names(&history.clone().rung("14:59")), ["obligation.set"]);
    let told = history.rung("15:00");
    assert_eq!(names(&told), ["obligation.set", "obligation.reminded"]);
    let next = varsko_domain::AlarmsOf::Organisation(BAERUM);
    let next = told.world().alarms(next).and_then(|alarms| alarms.first());
    assert_eq!(next, Some(at("15:00").plus_ms(day)));
}

#[test]
fn a_duty_once_only_or_taken_off_is_never_due_again() {
    let once = ObligationPlan {
        every_months: None,
        ..list_check()
    };
    let once = installation().asked("08:00", set_obligation(once).named(OBLIGATION.0));
    let done = once.asked("09:00", complete_obligation());
    assert_eq!(due(&done), None);
    given(done)
        .when(complete_obligation())
        .refused(Refusal::AlreadySettled);
    let ended = checked().asked("09:00", end_obligation("Internkontroll"));
    assert_eq!(due(&ended), None);
    assert_eq!(names(&ended.clone().rung("23:00")), names(&ended));
    given(ended).when(end_obligation("Igjen")).quiet();
}

#[test]
fn a_duty_in_the_past_or_with_no_interval_is_refused_and_so_are_strangers() {
    let when = |what| given(installation()).when(set_obligation(what));
    when(ObligationPlan {
        due: at("11:00"),
        ..list_check()
    })
    .refused(Refusal::NotAhead {
        field: "due",
        given: at("11:00"),
        now: noon(),
    });
    when(ObligationPlan {
        every_months: Some(0),
        ..list_check()
    })
    .refused(Refusal::OutOfRange {
        field: "everyMonths",
        given: 0,
        min: 1,
        max: 120,
    });
    given(installation())
        .when(complete_obligation())
        .refused(Refusal::Unknown {
            what: Thing::Obligation,
        });
    given(checked())
        .when(complete_obligation().by(log_keeper()))
        .refused(not_permitted(
            Operation::KeepYear,
            AccessRole::LogKeeper,
            "Bærum",
        ));
}

#[test]
fn the_aims_of_the_follow_up_plan_hold_for_a_time() {
    let decided = given(installation()).when(set_aims(&["Alle har øvd"]));
    let set = AimsSet {
        from: at("00:00"),
        to: at("23:00"),
        aims: vec!["Alle har øvd".into()],
    };
    assert_eq!(one(&decided.decided()), &YearEvent::AimsSet(set));
    given(installation())
        .when(set_aims(&[]))
        .refused(Refusal::Empty { field: "aims" });
}

fn convened() -> History {
    let council = convene_gathering(council()).named(GATHERING.0);
    installation().asked("08:00", council)
}

#[test]
fn a_council_is_held_with_those_who_came_and_minutes_of_its_matters() {
    let held = given(convened()).when(hold_gathering(&[1], &[Some(2), None]));
    let YearEvent::GatheringHeld(held) = one(&held.decided()).clone() else {
        panic!("held");
    };
    assert_eq!((held.present, held.minutes.len()), (vec![1], 2));
    given(convened())
        .when(hold_gathering(&[3], &[]))
        .refused(Refusal::OutOfRange {
            field: "present",
            given: 3,
            min: 1,
            max: 2,
        });
    given(convened())
        .when(hold_gathering(&[1], &[Some(3)]))
        .refused(Refusal::UnknownPoint {
            point: 3,
            points: 2,
        });
    given(convened())
        .when(hold_gathering(&[], &[]))
        .refused(Refusal::Empty { field: "present" });
    let once = convened().asked("16:00", hold_gathering(&[1, 2], &[]));
    given(once)
        .when(hold_gathering(&[1], &[]))
        .refused(Refusal::WrongStage {
            stands: Stands::Gathering(GatheringStage::Held),
            allowed: &["conveneGathering"],
        });
}

#[test]
fn a_council_that_was_called_off_is_quiet_and_one_that_was_forgotten_is_told_of() {
    let off = convened().asked("09:00", call_off_gathering("Forfall"));
    given(off.clone()).when(call_off_gathering("Igjen")).quiet();
    let alarms = |history: &History| {
        let of = varsko_domain::AlarmsOf::Organisation(BAERUM);
        history.world().alarms(of).and_then(|alarms| alarms.first())
    };
    assert_eq!(alarms(&off), None);
    let day = 86_400_000;
    assert_eq!(alarms(&convened()), Some(at("15:00").plus_ms(day)));
}

fn found() -> History {
    installation().asked("08:30", record_finding("14:00").named(SUPERVISION.0))
}

#[test]
fn a_finding_of_supervision_is_answered_before_it_is_closed() {
    // § 10
    let open = |stage, step| Refusal::WrongStage {
        stands: Stands::Supervision(stage),
        allowed: step,
    };
    given(found())
        .when(close_finding())
        .refused(open(SupervisionStage::Open, &["answerSupervisionFinding"]));
    let closed = found()
        .asked("09:00", answer_finding())
        .asked("10:00", close_finding());
    assert_eq!(
        year(&closed).findings[&SUPERVISION].stage,
        SupervisionStage::Closed
    );
    assert_eq!(names(&closed.clone().rung("23:00")), names(&closed));
    given(closed.clone()).when(close_finding()).quiet();
    given(closed).when(answer_finding()).refused(open(
        SupervisionStage::Closed,
        &["recordSupervisionFinding"],
    ));
}

#[test]
fn an_answer_to_supervision_names_measures_that_are_planned() {
    // § 10, R-49
    let measure = varsko_domain::FollowUpId(uuid::Uuid::from_u128(404));
    given(found())
        .when(answer_finding_by(&[measure]))
        .refused(Refusal::Unknown {
            what: Thing::FollowUpMeasure,
        });
}

#[test]
fn an_answer_to_supervision_keeps_the_planned_measures_it_names() {
    // § 10, R-49
    let planned = incident()
        .asked("08:30", record_finding("14:00").named(SUPERVISION.0))
        .detected("08:40")
        .asked("08:45", mandate("Lære").named(EVALUATION.0))
        .asked(
            "08:50",
            pin("Staben satt i faresonen", &[0]).named(OBSERVATION.0),
        )
        .asked("08:55", find("Faresone").named(FINDING.0))
        .asked("09:00", learn("Reservested").named(LEARNING_POINT.0))
        .asked(
            "09:05",
            plan_follow_up(measure_to_follow_up()).named(FOLLOW_UP.0),
        );
    let decided = given(planned)
        .when(answer_finding_by(&[FOLLOW_UP]))
        .decided();
    let YearEvent::SupervisionAnswered(answered) = one(&decided) else {
        panic!("{decided:?}");
    };
    assert_eq!(answered.finding, SUPERVISION);
    assert_eq!(answered.measures, [FOLLOW_UP]);
}

#[test]
fn a_finding_whose_deadline_passes_tells_of_itself_until_it_is_closed() {
    // § 10, G-11
    let over = found().asked("09:00", answer_finding()).rung("14:00");
    assert_eq!(names(&over).last(), Some(&"supervision.overdue"));
    let moved = over.asked("14:10", move_finding_deadline("18:00"));
    let again = moved.rung("18:00");
    assert_eq!(names(&again).last(), Some(&"supervision.overdue"));
    given(found())
        .when(move_finding_deadline("10:00"))
        .refused(Refusal::NotAhead {
            field: "deadline",
            given: at("10:00"),
            now: noon(),
        });
    given(installation())
        .when(record_finding("07:00"))
        .refused(Refusal::EndsBeforeItBegins {
            from: at("08:00"),
            to: at("07:00"),
        });
}

#[test]
fn training_is_good_for_as_long_as_its_course_says() {
    // § 7
    let course = installation().asked("08:00", set_course("leadership"));
    let person = crisis_leader().person;
    let decided = given(course.clone()).when(record_training(person, "leadership"));
    let recorded = TrainingRecorded {
        training: WHEN.into(),
        person,
        course: "leadership".into(),
        valid_until: Some(noon().plus_months(24)),
        note: Some("DSBs kurs på Starum".into()),
    };
    assert_eq!(
        one(&decided.decided()),
        &YearEvent::TrainingRecorded(recorded)
    );
    given(course.clone())
        .when(record_training(person, "diving"))
        .refused(Refusal::Unknown {
            what: Thing::Course,
        });
    let nobody = varsko_domain::PersonId(uuid::Uuid::nil());
    given(course.clone())
        .when(record_training(nobody, "leadership"))
        .refused(Refusal::UnknownPerson);
    let ended = course.clone().asked("09:00", end_course("leadership"));
    assert!(year(&ended).courses.is_empty());
    let wrong = course.asked(
        "09:00",
        record_training(person, "leadership").named(TRAINING.0),
    );
    let wrong = wrong.asked("09:10", withdraw_training("Feil person"));
    assert!(year(&wrong).trainings.is_empty());
}

#[test]
fn a_calendar_feed_is_open_until_it_is_closed() {
    let open = installation().asked("08:00", open_feed("Min kalender").named(FEED.0));
    assert!(year(&open).feeds.contains(&FEED));
    let closed = open.asked("09:00", close_feed());
    assert!(year(&closed).feeds.is_empty());
    given(closed).when(close_feed()).refused(Refusal::Unknown {
        what: Thing::CalendarFeed,
    });
}
