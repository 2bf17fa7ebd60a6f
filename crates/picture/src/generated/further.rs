//! Events of cards in use, situation reports and public information.

use super::{id, maybe, text, word};
use crate::scene::minute;
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::Event;
use varsko_domain::incident::card::events::*;
use varsko_domain::incident::duty_log::events::*;
use varsko_domain::incident::information::events::*;
use varsko_domain::incident::left_open::{LeftOpen, NormaliseEvent};
use varsko_domain::incident::report::events::*;
use varsko_domain::incident::template::events::*;
use varsko_domain::words::{
    Audience, Capacity, Channel, DutyLogKind, PartKind, Phase, PoliceMatter, ReportContent,
};

pub(super) fn handling_further() -> impl Strategy<Value = Event> {
    prop_oneof![cards(), templates(), reports(), orders(), information()]
}

fn cards() -> impl Strategy<Value = Event> {
    let step = 0..4u32;
    prop_oneof![
        (id(), any::<bool>()).prop_map(|(run, overdue)| {
            CardRunEvent::Started(CardRunStarted {
                run,
                card: Uuid::from_u128(9).into(),
                version: 1,
                role: "operations".into(),
                steps: vec![Phase::Notify, Phase::Handle],
                overdue,
            })
        }),
        (id(), step.clone(), maybe()).prop_map(|(run, step, note)| {
            let phase = Phase::Notify;
            CardRunEvent::StepDone(StepDone {
                run,
                step,
                phase,
                note,
            })
        }),
        (id(), step.clone(), text()).prop_map(|(run, step, reason)| {
            let phase = Phase::Handle;
            CardRunEvent::StepNotApplicable(StepNotApplicable {
                run,
                step,
                phase,
                reason,
            })
        }),
        (id(), step, text()).prop_map(|(run, step, reason)| {
            let phase = Phase::Handle;
            CardRunEvent::StepReopened(StepReopened {
                run,
                step,
                phase,
                reason,
            })
        }),
        (id(), maybe()).prop_map(|(run, reason)| {
            let open = vec![2];
            CardRunEvent::Closed(CardRunClosed { run, open, reason })
        }),
    ]
    .prop_map(Event::CardRun)
}

fn templates() -> impl Strategy<Value = Event> {
    prop_oneof![
        (id(), id(), text()).prop_map(|(template, preview, name)| {
            TemplateUseEvent::Started(TemplateStarted {
                template,
                version: 1,
                shipped: false,
                name,
                preview,
                left_out: Vec::new(),
            })
        }),
        (id(), text(), text()).prop_map(|(template, name, called)| {
            let left = LeftPart {
                key: "task".into(),
                kind: PartKind::Task,
                why: called.clone(),
                called,
            };
            TemplateUseEvent::Accounted(TemplateAccounted {
                template,
                name,
                started: 1,
                left: vec![left],
            })
        }),
    ]
    .prop_map(Event::TemplateUse)
}

fn document() -> impl Strategy<Value = Document> {
    (text(), maybe(), proptest::option::of(super::number())).prop_map(|(words, text, entry)| {
        let line = FieldLine {
            text: words,
            value: None,
            unit: None,
            stage: None,
            verification: None,
            as_of: None,
            entry,
            since_last: None,
        };
        let field = Field {
            key: "facts".into(),
            name: None,
            content: ReportContent::Facts,
            text,
            lines: vec![line],
        };
        Document {
            fields: vec![field],
            ..Document::empty()
        }
    })
}

fn reports() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (id(), proptest::option::of(id()), document()).prop_map(|(report, order, document)| {
            ReportEvent::Drafted(ReportDrafted { report, order, document })
        }),
        1 => (id(), document()).prop_map(|(report, document)| {
            ReportEvent::Revised(ReportRevised { report, document })
        }),
        1 => (id(), maybe()).prop_map(|(report, remark)| {
            ReportEvent::Reviewed(ReportReviewed { report, remark })
        }),
        1 => (id(), word(Capacity::ALL)).prop_map(|(report, capacity)| {
            ReportEvent::Approved(ReportApproved { report, capacity })
        }),
        1 => (id(), text(), maybe()).prop_map(|(report, to, reference)| {
            let (to, channel) = (vec![to], Some(Channel::Email));
            ReportEvent::Sent(ReportSent { report, to, channel, reference, notification: None })
        }),
        1 => (id(), id()).prop_map(|(report, notification)| {
            let notification = Some(notification);
            ReportEvent::Sent(ReportSent { report, to: Vec::new(), channel: None, reference: None, notification })
        }),
        1 => (id(), maybe(), maybe()).prop_map(|(report, by, answer)| {
            ReportEvent::Acknowledged(ReportAcknowledged { report, by, answer })
        }),
        1 => (id(), id()).prop_map(|(report, by)| {
            ReportEvent::Superseded(ReportSuperseded { report, by })
        }),
    ]
    .prop_map(Event::Report)
}

fn orders() -> impl Strategy<Value = Event> {
    prop_oneof![
        (id(), text(), maybe()).prop_map(|(order, from, text)| {
            let terms = ReportingTerms {
                first_due: minute(30),
                every_min: Some(60),
                until: None,
            };
            ReportEvent::Ordered(ReportsOrdered {
                order,
                from,
                terms,
                text,
            })
        }),
        id().prop_map(|order| ReportEvent::OrderAcknowledged(OrderAcknowledged { order })),
        (id(), 0..90i64).prop_map(|(order, at)| {
            ReportEvent::Missed(ReportMissed {
                order,
                due: minute(at),
            })
        }),
        (id(), maybe()).prop_map(|(order, reason)| {
            ReportEvent::Completed(OrderCompleted { order, reason })
        }),
    ]
    .prop_map(Event::Report)
}

fn information() -> impl Strategy<Value = Event> {
    let wording = || {
        (text(), text()).prop_map(|(title, text)| Wording {
            title,
            text,
            language: "nb".into(),
            about: vec![PoliceMatter::Scene],
        })
    };
    let version = 1..4u32;
    prop_oneof![
        (id(), word(Audience::ALL), wording()).prop_map(|(information, audience, wording)| {
            InformationEvent::Drafted(Drafted {
                information,
                audience,
                wording,
            })
        }),
        (id(), version.clone(), wording()).prop_map(|(information, version, wording)| {
            InformationEvent::Revised(Revised {
                information,
                version,
                wording,
            })
        }),
        (id(), version.clone(), text()).prop_map(|(information, version, officer)| {
            InformationEvent::PoliceCleared(PoliceCleared {
                information,
                version,
                officer,
            })
        }),
        (id(), version.clone(), text()).prop_map(|(information, version, how)| {
            InformationEvent::ToldAffected(ToldAffected {
                information,
                version,
                how,
            })
        }),
        (id(), version.clone()).prop_map(|(information, version)| {
            InformationEvent::Cleared(Cleared {
                information,
                version,
            })
        }),
        (id(), version.clone()).prop_map(|(information, version)| {
            InformationEvent::Published(Published {
                information,
                version,
            })
        }),
        (id(), version, text()).prop_map(|(information, version, reason)| {
            InformationEvent::Withdrawn(Withdrawn {
                information,
                version,
                reason,
            })
        }),
    ]
    .prop_map(Event::Information)
}

/// Events of duty logs and shifts, and what is left open when it is normal again.
pub(super) fn ordinary() -> impl Strategy<Value = Event> {
    let numbers = || proptest::collection::vec(super::number(), 1..3);
    prop_oneof![
        word(DutyLogKind::ALL).prop_map(|kind| {
            let continues = None;
            Event::DutyLog(DutyLogEvent::Begun(DutyLogBegun { kind, continues }))
        }),
        id().prop_map(|into| Event::DutyLog(DutyLogEvent::Continued(DutyLogContinued { into }))),
        (id(), numbers()).prop_map(|(incident, numbers)| {
            Event::DutyLog(DutyLogEvent::IncidentMade(IncidentMade {
                incident,
                numbers,
            }))
        }),
        (id(), numbers()).prop_map(|(log, numbers)| {
            Event::DutyLog(DutyLogEvent::BegunIn(BegunInDutyLog { log, numbers }))
        }),
        (proptest::option::of(id()), text(), numbers()).prop_map(|(to, text, entries)| {
            Event::DutyLog(DutyLogEvent::ShiftHandedOver(ShiftHandedOver {
                to,
                text,
                entries,
            }))
        }),
        id().prop_map(|task| {
            let tasks = vec![task];
            Event::Normalise(NormaliseEvent::LeftOpen(LeftOpen {
                tasks,
                ..LeftOpen::default()
            }))
        }),
    ]
}
