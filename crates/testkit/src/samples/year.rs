//! Samples of an organisation's year.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::organisation::year::events::*;
use varsko_domain::words::{GatheringKind, ObligationKind, SupervisionKind};

/// What happens in a year.
pub(super) fn events() -> Vec<Event> {
    let mut events = wheel();
    events.extend(gatherings());
    events.extend(supervision());
    events.extend(training());
    events.into_iter().map(Event::Year).collect()
}

fn wheel() -> Vec<YearEvent> {
    let obligation = id(95);
    vec![
        YearEvent::AimsSet(AimsSet {
            from: at("00:00"),
            to: at("23:00"),
            aims: vec!["Alle i kriseledelsen har øvd".into()],
        }),
        YearEvent::ObligationSet(ObligationSet {
            obligation,
            what: ObligationPlan {
                title: "Gjennomgang av listene før påske".into(),
                kind: ObligationKind::ListCheck,
                responsible: Some("Vaktleder i servicetorget".into()),
                due: at("14:00"),
                every_months: Some(12),
                remind_days: 14,
            },
        }),
        YearEvent::ObligationReminded(ObligationReminded {
            obligation,
            due: at("14:00"),
        }),
        YearEvent::ObligationOverdue(ObligationOverdue {
            obligation,
            due: at("14:00"),
        }),
        YearEvent::ObligationDone(ObligationDone {
            obligation,
            due: at("14:00"),
            next: Some(at("20:00")),
            note: Some("Fire nye stedfortredere".into()),
        }),
        YearEvent::ObligationNotDone(ObligationNotDone {
            obligation,
            due: at("14:00"),
            next: None,
            reason: "Listene legges ned i mai".into(),
        }),
        YearEvent::ObligationEnded(ObligationEnded {
            obligation,
            reason: "Gått inn i internkontrollen".into(),
        }),
        YearEvent::CalendarFeedOpened(CalendarFeedOpened {
            feed: id(99),
            label: "Kalenderen til rådmannen".into(),
        }),
        YearEvent::CalendarFeedClosed(CalendarFeedClosed { feed: id(99) }),
    ]
}

fn gatherings() -> Vec<YearEvent> {
    let gathering = id(96);
    vec![
        YearEvent::GatheringConvened(GatheringConvened {
            gathering,
            what: GatheringPlan {
                kind: GatheringKind::PreparednessCouncil,
                at: at("13:00"),
                place: Some("Formannskapssalen".into()),
                invited: vec!["Sanitetsforeningen".into()],
                matters: vec!["Egenberedskap i borettslag".into()],
            },
        }),
        YearEvent::GatheringHeld(GatheringHeld {
            gathering,
            present: vec![1],
            others: vec!["Bondelaget".into()],
            minutes: vec![MatterMinutes {
                matter: Some(1),
                text: "Rådet ber om en brosjyre".into(),
            }],
        }),
        YearEvent::GatheringCalledOff(GatheringCalledOff {
            gathering,
            reason: "For mange forfall".into(),
        }),
        YearEvent::GatheringOverdue(GatheringOverdue { gathering }),
    ]
}

fn supervision() -> Vec<YearEvent> {
    let finding = id(97);
    vec![
        YearEvent::SupervisionFound(SupervisionFound {
            finding,
            kind: SupervisionKind::Deviation,
            supervisor: "Fylkesberedskapssjefen".into(),
            found_on: at("09:00"),
            paragraph: Some("4".into()),
            text: "Det mangler plan for evakuering".into(),
            deadline: at("21:00"),
        }),
        YearEvent::SupervisionDeadlineMoved(SupervisionDeadlineMoved {
            finding,
            deadline: at("22:00"),
            reason: "Kommunen ba om to uker til".into(),
        }),
        YearEvent::SupervisionAnswered(SupervisionAnswered {
            finding,
            text: "Evakueringsplanen ble vedtatt i juni".into(),
            measures: vec![id(93)],
        }),
        YearEvent::SupervisionClosed(SupervisionClosed {
            finding,
            ground: "Brev om at avviket er lukket".into(),
        }),
        YearEvent::SupervisionOverdue(SupervisionOverdue { finding }),
    ]
}

fn training() -> Vec<YearEvent> {
    vec![
        YearEvent::CourseSet(CourseSet {
            course: "log_keeping".into(),
            name: "Loggføring i kriser".into(),
            roles: vec!["log_keeper".into()],
            valid_months: Some(24),
        }),
        YearEvent::CourseEnded(CourseEnded {
            course: "log_keeping".into(),
        }),
        YearEvent::TrainingRecorded(TrainingRecorded {
            training: id(98),
            person: id(3),
            course: "log_keeping".into(),
            valid_until: Some(at("23:30")),
            note: Some("Holdt av nabokommunens loggførere".into()),
        }),
        YearEvent::TrainingWithdrawn(TrainingWithdrawn {
            training: id(98),
            reason: "Ført på feil person".into(),
        }),
    ]
}
