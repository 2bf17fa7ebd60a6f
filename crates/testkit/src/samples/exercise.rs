//! Samples of exercises, and of what comes to their players.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::inject::{InjectDelivered, InjectEvent};
use varsko_domain::organisation::exercises::events::*;
use varsko_domain::words::{Attainment, Channel, ExerciseKind, Reaction, Scope};

/// What happens to an organisation's exercise.
pub(super) fn exercises() -> Vec<Event> {
    let mut events = planning();
    events.extend(running());
    events.into_iter().map(Event::Exercise).collect()
}

fn planning() -> Vec<ExerciseEvent> {
    let (exercise, inject) = (id(90), id(91));
    vec![
        ExerciseEvent::Planned(ExercisePlanned {
            exercise,
            plan: ExercisePlan {
                title: "Øvelse Vårflom".into(),
                kind: ExerciseKind::Game,
                event_type: Some("flood".into()),
                leadership: true,
                at: at("15:00"),
                target_group: "Nye medlemmer av krisestaben".into(),
                goals: vec![ExerciseGoal {
                    goal: "Bildet er delt før første møte".into(),
                    measured_by: "Klokkeslettet på første punkt i bildet".into(),
                }],
                tests: vec![
                    Tested::Scenario {
                        scenario: id(92),
                        revision: 3,
                    },
                    Tested::FollowUp { measure: id(93) },
                ],
                organisations: vec![id(2)],
                roles: vec!["operations".into()],
                participants: Some("Sivilforsvaret med to befal".into()),
                controllers: vec![id(3)],
            },
        }),
        ExerciseEvent::InjectSet(InjectSet {
            exercise,
            inject,
            play: InjectPlay {
                at_min: 20,
                to: id(1),
                role: Some("operations".into()),
                from: "Vaktmester på Gjettum skole".into(),
                channel: Channel::Phone,
                text: "Vannet står i kjelleren på skolen".into(),
                scope: Scope::Participants,
            },
            expected: Some("Skolen evakueres til idrettshallen".into()),
            note: Some("Spilles av Grete, som ikke kjenner skolen".into()),
        }),
        ExerciseEvent::InjectRemoved(InjectRemoved { exercise, inject }),
    ]
}

fn running() -> Vec<ExerciseEvent> {
    let (exercise, inject) = (id(90), id(91));
    vec![
        ExerciseEvent::Started(ExerciseStarted {
            exercise,
            incident: id(94),
        }),
        ExerciseEvent::InjectDelivered(InjectWasDelivered {
            exercise,
            inject,
            incident: id(94),
            reason: Some("De er klare før tiden".into()),
        }),
        ExerciseEvent::InjectHeld(InjectHeld {
            exercise,
            inject,
            until: Some(at("15:45")),
            reason: "De har nok å gjøre".into(),
        }),
        ExerciseEvent::InjectSkipped(InjectSkipped {
            exercise,
            inject,
            reason: "De oppdaget det selv".into(),
        }),
        ExerciseEvent::InjectLapsed(InjectLapsed { exercise, inject }),
        ExerciseEvent::ReactionNoted(ReactionNoted {
            exercise,
            inject,
            reaction: Reaction::Partly,
            done: "Ringte rektor, men loggførte det ikke".into(),
            entries: vec![4, 7],
        }),
        ExerciseEvent::GoalJudged(GoalJudged {
            exercise,
            goal: 1,
            attainment: Attainment::Partly,
            ground: "Bildet kom samtidig med møtet".into(),
        }),
        ExerciseEvent::Ended(ExerciseEnded { exercise }),
        ExerciseEvent::CalledOff(ExerciseCalledOff {
            exercise,
            reason: "Ekte flom samme dag".into(),
        }),
    ]
}

/// What comes to the players.
pub(super) fn injects() -> Vec<Event> {
    vec![Event::Inject(InjectEvent::Delivered(InjectDelivered {
        exercise: id(90),
        inject: id(91),
        role: Some("operations".into()),
        from: "Spilt rektor på Gjettum".into(),
        channel: Channel::Phone,
        text: "Trettifem elever er igjen i bygget".into(),
    }))]
}
