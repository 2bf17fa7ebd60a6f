//! Samples of the picture, of measures, and of what comes afterwards.

use super::id;
use crate::day::at;
use varsko_domain::incident::events::*;
use varsko_domain::words::{Capacity, Section, Tendency, Value, Verification};
use varsko_domain::{Coordinates, Event};

pub(super) fn events() -> Vec<Event> {
    let mut events = picture();
    events.extend(measures());
    events.extend(afterwards());
    events
}

fn statement(text: &str, source: &str) -> Statement {
    Statement {
        section: Section::Consequences,
        text: text.into(),
        value: Some(Value::LifeAndHealth),
        verification: Verification::Plausible,
        source: Some(source.into()),
        expires_at: Some(at("14:00")),
        entries: vec![4, 6],
        particular: None,
        coordinates: Some(Coordinates::of_degrees(59.890_1, 10.526_3)),
    }
}

fn picture() -> Vec<Event> {
    let item = id(30);
    vec![
        Event::ItemProposed(ItemProposed {
            item,
            statement: statement("Sykehjemmet kan bli isolert", "Operatør ved OPSAM"),
        }),
        Event::ItemStated(ItemStated {
            item,
            statement: statement("Sykehjemmet er isolert", "Leder ved sykehjemmet"),
        }),
        Event::ItemRevised(ItemRevised {
            item,
            statement: statement("Sykehjemmet nås med båt", "Norske redningshunder"),
            reason: Some("Båt er på plass ved brygga".into()),
        }),
        Event::ItemWithdrawn(ItemWithdrawn {
            item,
            reason: "Veien er åpnet igjen".into(),
        }),
        Event::FocusSet(FocusSet {
            items: vec!["Liv først av alt".into(), "Én stemme utad".into()],
            until: Some(at("15:00")),
        }),
    ]
}

fn measures() -> Vec<Event> {
    let measure = id(40);
    vec![
        Event::MeasureProposed(MeasureProposed {
            measure,
            text: "Evakuere nedre Nystulia".into(),
            goal: Some("Ingen i faresonen".into()),
            deadline: Some(at("09:30")),
        }),
        Event::MeasureDecided(MeasureDecided {
            measure,
            capacity: Capacity::Deputy,
            authority: Some("Delegert fra kommunedirektøren".into()),
            reason: Some("Elva stiger raskere enn ventet".into()),
        }),
        Event::MeasureAssigned(MeasureAssigned {
            measure,
            role: "operations".into(),
            deadline: Some(at("09:45")),
        }),
        Event::MeasureAcknowledged(MeasureAcknowledged { measure }),
        Event::MeasureStarted(MeasureStarted { measure }),
        Event::MeasureDone(MeasureDone {
            measure,
            result: Some("Førtito personer er i sikkerhet".into()),
        }),
        Event::MeasureNotDone(MeasureNotDone {
            measure,
            reason: "Politiet frarådet innsats".into(),
        }),
        Event::MeasureCancelled(MeasureCancelled {
            measure,
            reason: "Faren er over der".into(),
        }),
        Event::MeasureEffectAssessed(MeasureEffectAssessed {
            measure,
            effect: "Ingen kom til skade".into(),
        }),
    ]
}

fn afterwards() -> Vec<Event> {
    let request = id(50);
    vec![
        Event::NormalisationDecided(NormalisationDecided {
            text: "Krisen er over for kommunen".into(),
            handed_over: Some("Opprydding til teknisk sektor".into()),
            capacity: Capacity::Holder,
        }),
        Event::EvaluationStarted(EvaluationStarted {
            mandate: Some("Varsling og første time".into()),
        }),
        Event::ObservationPinned(ObservationPinned {
            observation: id(60),
            text: "Varslingen gikk fortere enn i øvelsen".into(),
            entries: vec![2, 3],
            seen_at: Some(1_234),
            tendency: Tendency::GoodPractice,
        }),
        Event::ErasureRequested(ErasureRequested {
            request,
            numbers: vec![8, 9],
            ground: "GDPR artikkel 17 nr. 1".into(),
            reference: Some("Sak 23/4567".into()),
        }),
        Event::ErasureRejected(ErasureRejected {
            request,
            reason: "Arkivplikten gjelder her".into(),
        }),
        Event::ErasureCarriedOut(ErasureCarriedOut {
            request,
            numbers: vec![8, 9],
            requested_by: id(22),
        }),
    ]
}
