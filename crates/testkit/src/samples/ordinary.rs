//! Samples of what can have happened on ordinary days, of what is left open, and of reading.

use super::id;
use crate::cast::{crisis_leader, observer};
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::duty_log::events::*;
use varsko_domain::incident::left_open::{LeftOpen, NormaliseEvent};
use varsko_domain::readership::{ReadershipEvent, Showing, ShowingsNoted};
use varsko_domain::words::{DutyLogKind, Means};

pub(super) fn events() -> [Event; 7] {
    [
        Event::Normalise(NormaliseEvent::LeftOpen(LeftOpen {
            measures: vec![id(0x81)],
            tasks: vec![id(0x82)],
            decisions: vec![id(0x83)],
            demands: vec![id(0x84)],
            externals: vec![id(0x85)],
            assistance: vec![id(0x86)],
            cards: vec![id(0x87)],
            promises: vec![id(0x88)],
            areas: vec!["helse".into()],
            report_orders: vec![id(0x89)],
            centres: vec![id(0x8A)],
        })),
        Event::DutyLog(DutyLogEvent::Begun(DutyLogBegun {
            kind: DutyLogKind::Duty,
            continues: Some(id(0x8B)),
        })),
        Event::DutyLog(DutyLogEvent::Continued(DutyLogContinued { into: id(0x8C) })),
        Event::DutyLog(DutyLogEvent::IncidentMade(IncidentMade {
            incident: id(0x8D),
            numbers: vec![3, 4],
        })),
        Event::DutyLog(DutyLogEvent::BegunIn(BegunInDutyLog {
            log: id(0x8E),
            numbers: vec![3, 4],
        })),
        Event::DutyLog(DutyLogEvent::ShiftHandedOver(ShiftHandedOver {
            to: Some(crisis_leader().person),
            text: "Vannverket ringer tilbake klokka ti".into(),
            entries: vec![7],
        })),
        Event::Readership(ReadershipEvent::Noted(ShowingsNoted {
            incident: id(0x8F),
            showings: vec![Showing {
                to: observer(),
                means: Means::Export,
                by: at("13:20"),
                lines: vec![(0, 4), (6, 6)],
            }],
            lost: 2,
        })),
    ]
}
