//! One incident from its first sign to its evaluation, and back again.

use crate::prelude::*;

#[test]
fn an_incident_runs_through_the_whole_sequence_and_every_step_is_a_line() {
    //
    let deputy = leadership();
    let history = incident()
        .detected("07:12")
        .asked("07:14", observe("Elva stiger"))
        .notified("07:20")
        .asked("07:22", mark_sent(2).by(operator()).on_behalf_of(BAERUM))
        .asked("07:25", acknowledge(1))
        .asked("07:26", decline(2, Some("Syk")))
        .asked("07:30", reached_by_other_means(3, "Naboen"))
        .mobilised("07:41")
        .asked(
            "07:42",
            assign_role("crisis_leader", deputy.person, Capacity::Deputy),
        )
        .asked(
            "07:50",
            report_presence(deputy.person, Presence::InPlace).by(deputy),
        )
        .asked("07:55", set_readiness("red"))
        .understood("08:10")
        .asked("08:12", define_indicator("evacuated"))
        .asked("08:13", report_indicator("evacuated", Some(40.0)))
        .asked("08:15", set_focus(&["Liv først"]))
        .asked(
            "08:20",
            decide_measure("Evakuer").by(deputy).named(MEASURE.0),
        )
        .asked("08:25", assign_measure("operations"))
        .asked("08:30", progress(MeasureStep::Acknowledge))
        .asked("08:35", progress(MeasureStep::Start))
        .asked("09:30", progress(MeasureStep::Done { result: None }))
        .asked(
            "09:40",
            progress(MeasureStep::AssessEffect {
                effect: "God".into(),
            }),
        )
        .normalised("10:00")
        .asked("10:05", stand_down(Body::Leadership))
        .evaluated("10:30")
        .asked("10:40", pin("Rask varsling", &[2, 3]).by(evaluator()))
        .closed("11:00")
        .asked("11:30", reopen("Ny flomtopp"));
    let names: Vec<_> = history.crisis_log().map(|line| line.event.name()).collect();
    assert_eq!(
        names,
        [
            "incident.opened",
            "incident.placed_under_observation",
            "phase.reached",
            "notification.started",
            "notification.sent",
            "notification.acknowledged",
            "notification.declined",
            "notification.reached_by_other_means",
            "phase.reached",
            "body.activated",
            "role.assigned",
            "mobilisation.reported",
            "participation.readiness_set",
            "phase.reached",
            "picture.item_stated",
            "indicator.defined",
            "indicator.reported",
            "focus.set",
            "phase.reached",
            "measure.proposed",
            "measure.decided",
            "measure.assigned",
            "measure.acknowledged",
            "measure.started",
            "measure.done",
            "measure.effect_assessed",
            "phase.reached",
            "normalisation.decided",
            "body.stood_down",
            "phase.reached",
            "evaluation.started",
            "evaluation.observed",
            "phase.reached",
            "incident.reopened",
        ]
    );
    assert_eq!(
        phases(&history),
        "notify 07:20, mobilise 07:41, understand 08:10, handle 08:20, normalise 10:00, evaluate 10:30, closed 11:00"
    );
    let part = &history.world().incidents[&INCIDENT].parts[&BAERUM];
    assert_eq!((part.current, part.bodies.len()), (Phase::Handle, 0));
}

/// When each phase was reached, as the day's clock showed it.
fn phases(history: &History) -> String {
    let reached = history.crisis_log().filter_map(|line| match &line.event {
        Event::PhaseReached(reached) => Some((reached.phase, line.occurred_at)),
        _ => None,
    });
    let clock = |ms: i64| format!("{:02}:{:02}", ms / 3_600_000, ms / 60_000 % 60);
    reached
        .map(|(phase, when)| format!("{phase} {}", clock(when.since(at("00:00")))))
        .collect::<Vec<_>>()
        .join(", ")
}

#[test]
fn the_incident_takes_a_shortcut_when_lives_are_at_stake_and_says_so_at_every_gap() {
    //
    let history = incident()
        .detected("03:56")
        .asked(
            "03:58",
            decide_measure("Evakuer Nystulia").skipping("raset går nå"),
        )
        .notified("04:02")
        .mobilised("04:30")
        .understood("05:00");
    let deviations: Vec<_> = history
        .crisis_log()
        .filter_map(|line| match &line.event {
            Event::PhaseDeviated(deviated) => Some(deviated.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(
        deviations,
        [e::PhaseDeviated {
            acting: Phase::Handle,
            missing: Phase::Understand,
            reason: "raset går nå".into(),
        }]
    );
}
