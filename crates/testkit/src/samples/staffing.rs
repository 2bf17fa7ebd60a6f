//! Samples of staffing, involved areas, clocks and the roster.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::area::events::*;
use varsko_domain::incident::clock::events::*;
use varsko_domain::incident::staffing::events::*;
use varsko_domain::organisation::roster::events::*;
use varsko_domain::words::{Body, Deadline};

pub(super) fn events() -> Vec<Event> {
    let mut events: Vec<Event> = staffing().into_iter().map(Event::Staffing).collect();
    events.extend(areas().into_iter().map(Event::Area));
    events.extend(clocks().into_iter().map(Event::Clock));
    events.extend(roster().into_iter().map(Event::Roster));
    events
}

fn staffing() -> [StaffingEvent; 7] {
    let relief = id(60);
    [
        StaffingEvent::StandDownPlanned(StandDownPlanned {
            body: Body::Staff,
            at: at("22:00"),
            reason: Some("Vannstanden ventes å synke i kveld".into()),
        }),
        StaffingEvent::StandDownOverdue(StandDownOverdue { body: Body::Staff }),
        StaffingEvent::ReliefPlanned(ReliefPlanned {
            relief,
            role: "staff_leader".into(),
            person: id(21),
            successor: Some(id(22)),
            at: at("20:00"),
            note: Some("Overlapp en halv time".into()),
        }),
        StaffingEvent::ReliefCancelled(ReliefCancelled {
            relief,
            reason: Some("Avløseren er syk".into()),
        }),
        StaffingEvent::ReliefCarriedOut(ReliefCarriedOut { relief }),
        StaffingEvent::ReliefOverdue(ReliefOverdue { relief }),
        StaffingEvent::MinimumSet(MinimumSet {
            body: Body::Staff,
            role: Some("log_keeper".into()),
            at_least: 2,
        }),
    ]
}

fn areas() -> [AreaEvent; 4] {
    let area = || "health".to_owned();
    [
        AreaEvent::Involved(AreaInvolved {
            area: area(),
            name: "Helse og sosial".into(),
            every_min: 240,
        }),
        AreaEvent::Reported(AreaReported {
            area: area(),
            status: "Alle sykehjem er i drift".into(),
            damage: Some("Kjelleren på Solvik sykehjem er full av vann".into()),
            needs: Some("To pumper og et aggregat".into()),
            decisions: Some("Skal dagsenteret holde stengt i morgen?".into()),
        }),
        AreaEvent::Silent(AreaSilent { area: area() }),
        AreaEvent::Ended(AreaEnded { area: area() }),
    ]
}

fn clocks() -> [ClockEvent; 2] {
    [
        ClockEvent::MailboxChecked(MailboxChecked {
            note: Some("Tre meldinger fra innbyggere videresendt".into()),
            next_by: Some(at("11:00")),
        }),
        ClockEvent::Overdue(ClockOverdue {
            deadline: Deadline::FirstPicture,
        }),
    ]
}

fn roster() -> [RosterEvent; 6] {
    let (duty, number) = (id(61), id(62));
    [
        RosterEvent::Planned(DutyPlanned {
            duty,
            role: "staff_leader".into(),
            person: id(21),
            from: at("08:00"),
            to: at("20:00"),
        }),
        RosterEvent::Swapped(DutySwapped {
            duty,
            to: id(22),
            reason: Some("Byttet på grunn av foreldremøte".into()),
        }),
        RosterEvent::Cancelled(DutyCancelled {
            duty,
            reason: Some("Vakten dekkes av Asker denne helgen".into()),
        }),
        RosterEvent::NumberSet(DutyNumberSet {
            number,
            name: "Vannvakta".into(),
            role: Some("operations".into()),
            value: "67 50 40 50".into(),
        }),
        RosterEvent::NumberTested(DutyNumberTested {
            number,
            answered: true,
            note: Some("Svarte på andre ring".into()),
        }),
        RosterEvent::NumberRemoved(DutyNumberRemoved { number }),
    ]
}
