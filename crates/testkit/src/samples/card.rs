//! Samples of action cards, on the shelf and in use.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::card::events::*;
use varsko_domain::organisation::cards::events::*;
use varsko_domain::words::Phase;

/// What happens on an organisation's shelf.
pub(super) fn shelf() -> Vec<Event> {
    let card = id(70);
    let step = |phase, text: &str| CardStep {
        phase,
        text: text.into(),
    };
    [
        CardEvent::Published(CardPublished {
            card,
            version: 2,
            title: "Leirskred i bebygd område".into(),
            goal: "Alle ute av rasfaren innen én time".into(),
            role: "operations".into(),
            scenario: Some("landslide".into()),
            steps: vec![
                step(Phase::Notify, "Varsle NVE om bistand"),
                step(Phase::Handle, "Opprett EPS på et hotell"),
            ],
            review_by: at("16:00"),
        }),
        CardEvent::Reviewed(CardReviewed {
            card,
            version: 2,
            review_by: at("18:00"),
            remark: Some("Prøvd i høstøvelsen".into()),
        }),
        CardEvent::Withdrawn(CardWithdrawn {
            card,
            reason: "Gått inn i kortet for naturfare".into(),
        }),
    ]
    .map(Event::Card)
    .into()
}

/// What happens to a card in use.
pub(super) fn in_use() -> Vec<Event> {
    let run = id(71);
    [
        CardRunEvent::Started(CardRunStarted {
            run,
            card: id(70),
            version: 2,
            role: "operations".into(),
            steps: vec![Phase::Notify, Phase::Handle],
            overdue: true,
        }),
        CardRunEvent::StepDone(StepDone {
            run,
            step: 1,
            phase: Phase::Notify,
            note: Some("NVE sender en geolog".into()),
        }),
        CardRunEvent::StepNotApplicable(StepNotApplicable {
            run,
            step: 2,
            phase: Phase::Handle,
            reason: "Politiet har opprettet senteret".into(),
        }),
        CardRunEvent::StepReopened(StepReopened {
            run,
            step: 2,
            phase: Phase::Handle,
            reason: "Hotellet er fullt likevel".into(),
        }),
        CardRunEvent::Closed(CardRunClosed {
            run,
            open: vec![2],
            reason: Some("Overtatt av nabokommunen".into()),
        }),
    ]
    .map(Event::CardRun)
    .into()
}
