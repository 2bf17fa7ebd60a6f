//! Exercises (øvelser): planned, run as incidents flagged exercise, with injects that come on time
//! (R-58, R-11, G-11).

use crate::prelude::*;
use varsko_domain::incident::inject::{InjectDelivered, InjectEvent};
use varsko_domain::organisation::exercises::Exercise;
use varsko_domain::organisation::exercises::events::*;
use varsko_domain::{Decided, IncidentId, Stands, Stream, Thing};

/// Bærum's ROS is adopted, with one scenario.
fn analysed() -> History {
    installation()
        .asked("06:00", begin_ros_draft().by(preparedness_officer()))
        .asked("06:10", put_scenario(false, landslide()).named(SCENARIO.0))
        .asked("07:05", adopt_ros("Sak 24/117"))
}

fn planned() -> History {
    analysed().asked("08:00", plan_exercise(flood_exercise()).named(EXERCISE.0))
}

/// With one inject at minute 30.
fn written() -> History {
    let inject = play(30, "Elva går over breddene ved Franzefoss");
    planned().asked("08:05", set_inject(inject).named(INJECT.0))
}

/// Begun at nine.
fn running() -> History {
    written().asked("09:00", start_exercise().named(INCIDENT.0))
}

fn events(decided: &[Decided]) -> Vec<&Event> {
    decided.iter().map(|decided| &decided.event).collect()
}

fn known(history: &History) -> &Exercise {
    &history.world().directory.organisations[&BAERUM].exercises[&EXERCISE]
}

fn delivered(reason: Option<&str>) -> [Event; 2] {
    let (exercise, inject) = (EXERCISE, INJECT);
    [
        Event::Exercise(ExerciseEvent::InjectDelivered(InjectWasDelivered {
            exercise,
            inject,
            incident: INCIDENT,
            reason: reason.map(Into::into),
        })),
        Event::Inject(InjectEvent::Delivered(InjectDelivered {
            exercise,
            inject,
            role: Some("crisis_leader".into()),
            from: "110-sentralen".into(),
            channel: Channel::Phone,
            text: "Elva går over breddene ved Franzefoss".into(),
        })),
    ]
}

#[test]
fn an_exercise_is_planned_with_goals_and_whoever_plans_it_controls_it() {
    //
    let decided = given(analysed())
        .when(plan_exercise(flood_exercise()))
        .decided();
    let plan = ExercisePlan {
        controllers: vec![preparedness_officer().person],
        ..flood_exercise()
    };
    let exercise = WHEN.into();
    let event = Event::Exercise(ExerciseEvent::Planned(ExercisePlanned { exercise, plan }));
    assert_eq!(events(&decided), [&event]);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].scope, Scope::Own);
}

#[test]
fn a_plan_without_goals_or_naming_what_is_not_there_is_refused() {
    let when = |plan| given(analysed()).when(plan_exercise(plan));
    let aimless = ExercisePlan {
        goals: Vec::new(),
        ..flood_exercise()
    };
    when(aimless).refused(Refusal::Empty { field: "goals" });
    let unmeasured = ExercisePlan {
        goals: vec![ExerciseGoal {
            goal: "Bli flinkere".into(),
            measured_by: "".into(),
        }],
        ..flood_exercise()
    };
    when(unmeasured).refused(Refusal::Empty {
        field: "measuredBy",
    });
    let nobody = ExercisePlan {
        controllers: vec![varsko_domain::PersonId(uuid::Uuid::nil())],
        ..flood_exercise()
    };
    when(nobody).refused(Refusal::UnknownPerson);
    let nowhere = varsko_domain::OrganisationId(uuid::Uuid::nil());
    let with_nobody = ExercisePlan {
        organisations: vec![nowhere],
        ..flood_exercise()
    };
    when(with_nobody).refused(Refusal::UnknownOrganisation { id: nowhere });
    let role = ExercisePlan {
        roles: vec!["diver".into()],
        ..flood_exercise()
    };
    let refusal = when(role).result().unwrap_err();
    assert_eq!(refusal.code(), "UNKNOWN_ROLE");
}

#[test]
fn what_an_exercise_puts_to_the_test_must_be_there() {
    // § 7: a scenario of the ROS in force, a measure of the follow-up plan.
    let testing = |tested| {
        let plan = ExercisePlan {
            tests: vec![tested],
            ..flood_exercise()
        };
        given(analysed()).when(plan_exercise(plan))
    };
    let scenario = SCENARIO;
    let (revision, what) = (2, Thing::Scenario);
    testing(Tested::Scenario { scenario, revision }).refused(Refusal::Unknown { what });
    let measure = FOLLOW_UP;
    let what = Thing::FollowUpMeasure;
    testing(Tested::FollowUp { measure }).refused(Refusal::Unknown { what });
    given(installation())
        .when(plan_exercise(flood_exercise()))
        .refused(Refusal::Unknown {
            what: Thing::Scenario,
        });
}

#[test]
fn only_named_controllers_plan_anew_and_write_injects() {
    // a leader who may plan exercises plays in this one.
    let stranger = |ask: varsko_testkit::Ask| given(written()).when(ask.by(crisis_leader()));
    stranger(plan_exercise_anew(flood_exercise())).refused(Refusal::NotAController);
    stranger(set_inject(play(5, "Vannet stiger"))).refused(Refusal::NotAController);
    stranger(start_exercise()).refused(Refusal::NotAController);
    stranger(deliver_inject("Nå")).refused(Refusal::NotAController);
    let shared = ExercisePlan {
        controllers: vec![evaluator().person],
        ..flood_exercise()
    };
    let shared = planned().asked("08:10", plan_exercise_anew(shared));
    let by_evaluator = set_inject(play(5, "Vannet stiger")).by(evaluator());
    assert_eq!(given(shared).when(by_evaluator).decided().len(), 1);
}

#[test]
fn an_inject_goes_to_someone_who_plays() {
    let oslo = InjectPlay {
        to: OSLO,
        role: None,
        ..play(5, "Vannet stiger")
    };
    given(planned())
        .when(set_inject(oslo))
        .refused(Refusal::NotParticipating {
            organisation: "Oslo".into(),
        });
    let late = play(20_161, "Vannet stiger");
    given(planned())
        .when(set_inject(late))
        .refused(Refusal::OutOfRange {
            field: "atMin",
            given: 20_161,
            min: 0,
            max: 20_160,
        });
    given(planned())
        .when(remove_inject())
        .refused(Refusal::Unknown {
            what: Thing::Inject,
        });
}

#[test]
fn beginning_opens_an_incident_flagged_exercise_with_everyone_who_plays() {
    //
    let decided = given(written()).when(start_exercise()).decided();
    let incident = IncidentId::from(WHEN);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    let opened = e::Opened {
        title: "Øvelse Sandvikselva".into(),
        kind: Some("flood".into()),
        severity: Severity::Unknown,
        potential: None,
        place: None,
        exercise: true,
        lead: BAERUM,
    };
    let joined = e::ParticipationStarted {
        organisation: ASKER,
        reason: None,
    };
    assert_eq!(decided[1].stream, Stream::Incident(incident));
    assert_eq!(decided[1].event, Event::IncidentOpened(opened));
    assert_eq!(decided[2].event, Event::ParticipationStarted(joined));
    assert_eq!(decided.len(), 3);
    given(running())
        .when(start_exercise())
        .refused(Refusal::WrongStage {
            stands: Stands::Exercise(ExerciseStage::Running),
            allowed: &["setInject", "deliverInject", "endExercise"],
        });
}

#[test]
fn an_inject_comes_by_itself_at_its_minute_as_a_line_of_the_log() {
    // R-58, G-11
    let early = running().rung("09:29");
    assert_eq!(known(&early).injects[&INJECT].stage, InjectStage::Waiting);
    let history = running().rung("09:31");
    let log = history.log();
    let newest: Vec<Event> = log[log.len() - 2..]
        .iter()
        .map(|recorded| recorded.event.clone())
        .collect();
    assert_eq!(newest, delivered(None));
    let line = &log[log.len() - 1];
    assert_eq!(line.stream, Stream::Incident(INCIDENT));
    assert_eq!(line.occurred_at, at("09:30"));
    assert_eq!(line.organisation, Some(BAERUM));
    assert_eq!(known(&history).injects[&INJECT].play, None);
}

#[test]
fn a_controller_delivers_early_and_it_does_not_come_again() {
    let decided = given(running())
        .now("09:10")
        .when(deliver_inject("De er klare"))
        .decided();
    let [told, came] = delivered(Some("De er klare"));
    assert_eq!(events(&decided), [&told, &came]);
    assert_eq!(decided[1].scope, Scope::Participants);
    let history = running().asked("09:10", deliver_inject("De er klare"));
    let lines = history.log().len();
    assert_eq!(history.rung("10:00").log().len(), lines);
}

#[test]
fn a_held_inject_waits_for_its_new_time_or_for_a_controller() {
    let held = running().asked("09:20", hold_inject(None, "De har nok"));
    let quiet = held.clone().rung("11:00");
    assert_eq!(known(&quiet).injects[&INJECT].stage, InjectStage::Held);
    let until = held.asked("11:00", hold_inject(Some("11:30"), "Etter lunsj"));
    let came = until.rung("11:30");
    assert_eq!(known(&came).injects[&INJECT].stage, InjectStage::Delivered);
    given(running())
        .now("09:20")
        .when(hold_inject(Some("09:10"), "De har nok"))
        .refused(Refusal::NotAhead {
            field: "until",
            given: at("09:10"),
            now: at("09:20"),
        });
}

#[test]
fn a_skipped_inject_never_comes_and_is_not_skipped_twice() {
    let skipped = running().asked("09:20", skip_inject("De så det selv"));
    let later = skipped.clone().rung("10:00");
    assert_eq!(known(&later).injects[&INJECT].stage, InjectStage::Skipped);
    given(skipped)
        .when(skip_inject("Igjen"))
        .refused(Refusal::WrongStage {
            stands: Stands::Inject(InjectStage::Skipped),
            allowed: &["setInject"],
        });
}

#[test]
fn an_inject_lapses_when_nobody_plays_any_more() {
    let closed = running().asked("09:20", close().skipping("Øvelsen er over"));
    let lapsed = closed.clone().rung("09:31");
    assert_eq!(known(&lapsed).injects[&INJECT].stage, InjectStage::Lapsed);
    given(closed)
        .now("09:25")
        .when(deliver_inject("Nå"))
        .refused(Refusal::PartClosed {
            organisation: "Bærum".into(),
        });
}

#[test]
fn an_inject_may_be_written_while_it_runs_if_it_lies_ahead() {
    let new = running().asked("09:10", set_inject(play(20, "Brua er stengt")));
    let came = new.rung("09:20");
    let newest = came.log().last().map(|recorded| recorded.event.name());
    assert_eq!(newest, Some("inject.delivered"));
    given(running())
        .now("09:30")
        .when(set_inject(play(20, "Brua er stengt")))
        .refused(Refusal::NotAhead {
            field: "atMin",
            given: at("09:20"),
            now: at("09:30"),
        });
}

#[test]
fn what_the_players_did_is_noted_against_what_was_expected() {
    let came = running().rung("09:30");
    let decided = given(came.clone()).when(note_reaction("Ringte NVE", &[2]));
    let noted = ReactionNoted {
        exercise: EXERCISE,
        inject: INJECT,
        reaction: Reaction::Partly,
        done: "Ringte NVE".into(),
        entries: vec![2],
    };
    let noted = Event::Exercise(ExerciseEvent::ReactionNoted(noted));
    assert_eq!(events(&decided.decided()), [&noted]);
    given(came)
        .when(note_reaction("Ringte NVE", &[9]))
        .refused(Refusal::UnknownEntry {
            number: 9,
            newest: 2,
        });
    given(running())
        .when(note_reaction("Ringte NVE", &[]))
        .refused(Refusal::WrongStage {
            stands: Stands::Inject(InjectStage::Waiting),
            allowed: &["deliverInject"],
        });
}

#[test]
fn a_goal_is_judged_once_it_was_played_and_only_one_there_is() {
    let judged = given(running()).when(judge_goal(1, Attainment::Attained));
    assert_eq!(judged.decided().len(), 1);
    given(running())
        .when(judge_goal(2, Attainment::Attained))
        .refused(Refusal::OutOfRange {
            field: "goal",
            given: 2,
            min: 1,
            max: 1,
        });
    given(written())
        .when(judge_goal(1, Attainment::Attained))
        .refused(Refusal::WrongStage {
            stands: Stands::Exercise(ExerciseStage::Planned),
            allowed: &["startExercise", "callOffExercise"],
        });
}

#[test]
fn an_ended_exercise_was_held_and_one_called_off_was_not() {
    let ended = running().asked("10:00", end_exercise());
    assert_eq!(known(&ended).held_at(), Some(at("10:00")));
    assert!(known(&ended).tests_ros());
    given(ended.clone()).when(end_exercise()).quiet();
    let lines = ended.log().len();
    assert_eq!(ended.rung("12:00").log().len(), lines, "nothing comes");
    let off = running().asked("09:20", call_off_exercise("Ekte flom"));
    assert_eq!(known(&off).held_at(), None);
    given(off.clone()).when(call_off_exercise("Igjen")).quiet();
    given(off)
        .when(deliver_inject("Nå"))
        .refused(Refusal::WrongStage {
            stands: Stands::Exercise(ExerciseStage::CalledOff),
            allowed: &["planExercise"],
        });
}
