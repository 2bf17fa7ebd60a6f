//! The sequence: enforced with reasons, not with walls.

use crate::prelude::*;
use varsko_domain::incident::left_open::{LeftOpen, NormaliseEvent};
use varsko_domain::limits::SHORT_BYTES_MAX;

fn handling() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
        .understood("08:10")
        .handled("08:20")
}

fn returned(from: Phase, to: Phase) -> Event {
    Event::PhaseReturned(e::PhaseReturned {
        from,
        to,
        reason: "Nye opplysninger".into(),
    })
}

#[test]
fn a_measure_cannot_be_decided_before_there_is_a_picture_unless_someone_says_why() {
    //
    let mobilised = || {
        incident()
            .detected("07:12")
            .notified("07:20")
            .mobilised("07:41")
    };
    given(mobilised())
        .when(decide_measure("Evakuer Nystulia"))
        .refused(Refusal::PhaseNotReached {
            acting: Phase::Handle,
            missing: Phase::Understand,
        });
    given(mobilised())
        .when(decide_measure("Evakuer Nystulia").skipping("liv i fare"))
        .then([
            deviated(Phase::Handle, Phase::Understand, "liv i fare"),
            reached(Phase::Handle),
            Event::MeasureProposed(e::MeasureProposed {
                measure: WHEN.into(),
                text: "Evakuer Nystulia".into(),
                goal: None,
                deadline: None,
            }),
            Event::MeasureDecided(e::MeasureDecided {
                measure: WHEN.into(),
                capacity: Capacity::Holder,
                authority: None,
                reason: None,
            }),
        ]);
}

#[test]
fn every_phase_asks_for_the_one_before_it() {
    //
    for (acting, missing, what) in [
        (Phase::Mobilise, Phase::Notify, activate(Body::Staff)),
        (
            Phase::Understand,
            Phase::Mobilise,
            state_item("Elva stiger"),
        ),
        (
            Phase::Handle,
            Phase::Understand,
            propose_measure("Steng veien"),
        ),
        (Phase::Normalise, Phase::Handle, normalise("Over")),
        (Phase::Evaluate, Phase::Normalise, advance(Phase::Evaluate)),
        (Phase::Closed, Phase::Evaluate, close()),
    ] {
        given(incident().detected("07:12"))
            .when(what)
            .refused(Refusal::PhaseNotReached { acting, missing });
    }
}

#[test]
fn the_reason_for_skipping_must_be_words_and_not_too_many() {
    //
    let detected = || given(incident().detected("07:12"));
    detected()
        .when(advance(Phase::Mobilise).skipping(" "))
        .refused(Refusal::Empty { field: "skipping" });
    detected()
        .when(advance(Phase::Mobilise).skipping(&"x".repeat(SHORT_BYTES_MAX + 1)))
        .refused(too_long("skipping", SHORT_BYTES_MAX));
}

#[test]
fn a_reason_that_is_not_needed_leaves_no_deviation() {
    //
    given(incident().detected("07:12"))
        .when(advance(Phase::Notify).skipping("haster"))
        .then([reached(Phase::Notify)]);
}

#[test]
fn a_phase_is_declared_reached_once() {
    //
    given(incident().detected("07:12").notified("07:20"))
        .when(advance(Phase::Mobilise))
        .then([reached(Phase::Mobilise)]);
    given(incident().detected("07:12").notified("07:20"))
        .when(advance(Phase::Notify))
        .refused(Refusal::PhaseAlreadyReached {
            phase: Phase::Notify,
        });
    given(incident().detected("07:12"))
        .when(advance(Phase::Notify).by(log_keeper()))
        .refused(not_permitted(
            Operation::ChangePhase,
            AccessRole::LogKeeper,
            "Bærum",
        ));
}

#[test]
fn normal_closed_and_dismissed_have_acts_of_their_own() {
    //
    for phase in [Phase::Normalise, Phase::Closed, Phase::Dismissed] {
        given(handling())
            .when(advance(phase))
            .refused(Refusal::PhaseNeedsItsOwnAct { phase });
    }
}

#[test]
fn a_reached_phase_is_worked_in_again_without_going_back() {
    //
    given(handling())
        .when(notify("Flere innkalles"))
        .then([Event::NotificationStarted(e::NotificationStarted {
            notification: WHEN.into(),
            text: "Flere innkalles".into(),
            list: None,
            recipients: recipients(),
            ack_timeout_s: None,
            run: None,
            again: None,
            report: None,
        })]);
}

#[test]
fn going_back_is_an_event_too() {
    //
    given(handling())
        .when(go_back(Phase::Understand, "Nye opplysninger"))
        .then([returned(Phase::Handle, Phase::Understand)]);
}

#[test]
fn only_a_reached_earlier_phase_is_gone_back_to_and_with_a_reason() {
    //
    let to = |phase| go_back(phase, "Nye opplysninger");
    let mobilised = || {
        incident()
            .detected("07:12")
            .notified("07:20")
            .mobilised("07:41")
    };
    for phase in [Phase::Mobilise, Phase::Understand, Phase::Dismissed] {
        given(mobilised())
            .when(to(phase))
            .refused(Refusal::NothingToReturnTo {
                phase,
                current: Phase::Mobilise,
            });
    }
    given(mobilised())
        .when(go_back(Phase::Notify, ""))
        .refused(Refusal::Empty { field: "reason" });
    given(mobilised())
        .when(to(Phase::Notify).by(log_keeper()))
        .refused(not_permitted(
            Operation::ChangePhase,
            AccessRole::LogKeeper,
            "Bærum",
        ));
}

#[test]
fn after_going_back_one_can_go_on_again() {
    //
    let back = || handling().asked("09:00", go_back(Phase::Notify, "Nye opplysninger"));
    given(back())
        .when(advance(Phase::Handle))
        .then([reached(Phase::Handle)]);
    let on = back().asked("09:10", advance(Phase::Handle));
    assert_eq!(
        on.world().incidents[&INCIDENT].parts[&BAERUM].current,
        Phase::Handle
    );
    given(back()).when(normalise("Over")).then([
        reached(Phase::Normalise),
        Event::NormalisationDecided(e::NormalisationDecided {
            text: "Over".into(),
            handed_over: None,
            capacity: Capacity::Holder,
        }),
        Event::Normalise(NormaliseEvent::LeftOpen(LeftOpen {
            measures: vec![MEASURE],
            ..LeftOpen::default()
        })),
    ]);
}

#[test]
fn an_earlier_phase_reached_late_does_not_take_the_part_back() {
    //
    let history = incident()
        .detected("07:12")
        .notified("07:20")
        .asked(
            "07:25",
            propose_measure("Steng veien").skipping("liv i fare"),
        )
        .mobilised("07:41");
    let part = &history.world().incidents[&INCIDENT].parts[&BAERUM];
    assert_eq!(part.current, Phase::Handle);
    assert!(part.reached.contains(&Phase::Mobilise));
}

#[test]
fn fellow_participants_see_a_phase_reached_by_an_act_that_is_the_organisations_own() {
    //
    let decided = given(incident().detected("07:12"))
        .when(notify("Møt i kommunehuset").readable_by(Scope::Own))
        .decided();
    let scopes: Vec<(&str, Scope)> = decided
        .iter()
        .map(|event| (event.event.name(), event.scope))
        .collect();
    assert_eq!(
        scopes,
        [
            ("phase.reached", Scope::Participants),
            ("notification.started", Scope::Own)
        ]
    );
}
