//! Samples of the course of an incident, of its log and of its figures.

use super::id;
use crate::day::at;
use varsko_domain::incident::events::*;
use varsko_domain::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Severity, Verification,
};
use varsko_domain::{Coordinates, Event, Secret};

pub(super) fn events() -> Vec<Event> {
    let mut events = course();
    events.extend(log());
    events
}

fn course() -> Vec<Event> {
    vec![
        Event::IncidentOpened(Opened {
            title: "Ekstremværet «Hans»".into(),
            kind: Some("flood".into()),
            severity: Severity::Severe,
            potential: Some("Dambrudd ovenfor tettbebyggelse".into()),
            place: Some("Sandvika sentrum".into()),
            exercise: true,
            lead: id(2),
        }),
        Event::PlacedUnderObservation(PlacedUnderObservation {
            reason: "Rødt farevarsel for regn".into(),
            review_at: Some(at("10:00")),
        }),
        Event::IncidentDismissed(Dismissed {
            reason: "Varselet ble trukket tilbake".into(),
        }),
        Event::IncidentReclassified(Reclassified {
            title: Some("Flom i Sandvikselva".into()),
            kind: Some("flood".into()),
            severity: Some(Severity::Extreme),
            potential: Some("Flere hundre må evakueres".into()),
            place: Some("Sandvikselva og Lomma".into()),
            reason: Some("Ny prognose fra NVE".into()),
            coordinates: Some(Coordinates::of_degrees(59.890_1, 10.526_3)),
        }),
        Event::IncidentReopened(Reopened {
            phase: Phase::Handle,
            reason: "Ny flomtopp er ventet".into(),
        }),
        Event::ParticipationStarted(ParticipationStarted {
            organisation: id(3),
            reason: Some("Felles vassdrag oppstrøms".into()),
        }),
        Event::ParticipationEnded(ParticipationEnded {
            organisation: id(3),
            reason: "Ikke lenger berørt".into(),
        }),
        Event::ReadinessSet(ReadinessSet {
            level: "red".into(),
            name: "Rød".into(),
            reason: Some("Stor fare for liv".into()),
        }),
        Event::PhaseReached(PhaseReached {
            phase: Phase::Notify,
        }),
        Event::PhaseReturned(PhaseReturned {
            from: Phase::Handle,
            to: Phase::Notify,
            reason: "Flere må varsles nå".into(),
        }),
        Event::PhaseDeviated(PhaseDeviated {
            acting: Phase::Handle,
            missing: Phase::Understand,
            reason: "Liv og helse haster".into(),
        }),
    ]
}

fn log() -> Vec<Event> {
    vec![
        Event::EntryRecorded(EntryRecorded {
            kind: EntryKind::Correction,
            phase: Phase::Understand,
            text: "Vannstanden er 2,4 m, ikke 4,2 m".into(),
            from: Some("Driftssentralen VA".into()),
            to: Some("Krisestaben i rådhuset".into()),
            channel: Some(Channel::Radio),
            verification: Verification::Confirmed,
            source: Some("Målestasjon Bjørnegårdssvingen".into()),
            priority: Priority::Urgent,
            corrects: Some(7),
            references: vec![3, 5],
            restricted_to: vec![AccessRole::CrisisLeader, AccessRole::LogKeeper],
            screening_ground: Some("Forvaltningsloven § 13".into()),
            precision: Precision::Approximate,
            imported: Some(Imported { nr: 12, line: 13 }),
            attachments: vec![Attachment {
                sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
                size: 48_211,
                media_type: "image/jpeg".into(),
                name: "vannstand ved brua.jpg".into(),
                content_sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                    .into(),
                key: Secret("cmVndmFubWFhbGVyLXZlZC1icnVhLWktc2FuZHZpa2E".into()),
            }],
        }),
        Event::EntryVerificationJudged(EntryVerificationJudged {
            number: 7,
            verification: Verification::Refuted,
            reason: Some("Målt på nytt på stedet".into()),
        }),
        Event::EntryShareWidened(EntryShareWidened {
            number: 7,
            scope: Scope::County,
        }),
        Event::EntryShareRecalled(EntryShareRecalled {
            number: 7,
            scope: Scope::Own,
            reason: "Inneholder personopplysninger".into(),
        }),
        Event::IndicatorDefined(IndicatorDefined {
            key: "evacuated".into(),
            name: "Evakuerte".into(),
            definition: "Personer registrert ved EPS".into(),
            unit: "personer".into(),
        }),
        Event::IndicatorReported(IndicatorReported {
            key: "evacuated".into(),
            value: Some(112.5),
            source: Some("Leder for EPS Kadettangen".into()),
            verification: Verification::Plausible,
            entry: Some(9),
        }),
    ]
}
