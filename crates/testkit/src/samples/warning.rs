//! Samples of warnings, with an organisation and in an incident's log.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::warning::{IncidentWarningEvent, WarningAttached};
use varsko_domain::organisation::warnings::events::*;
use varsko_domain::organisation::warnings::{Place, StandingOrders};
use varsko_domain::words::{WarningLevel, WarningNews};

/// Bærum by its number, and a triangle around it.
fn area() -> WarningArea {
    let corner = |latitude_e6, longitude_e6| Place {
        latitude_e6,
        longitude_e6,
    };
    let first = corner(59_850_000, 10_400_000);
    WarningArea {
        municipalities: vec!["3201".into()],
        counties: vec!["32".into()],
        outlines: vec![vec![
            first,
            corner(59_850_000, 10_700_000),
            corner(60_050_000, 10_500_000),
            first,
        ]],
    }
}

/// What happens to a warning.
pub(super) fn events() -> Vec<Event> {
    let warning = id(90);
    let message = |identifier: &str, level, headline: &str| WarningMessage {
        identifier: identifier.into(),
        sender: "noreply@met.no".into(),
        sender_name: Some("Meteorologisk institutt".into()),
        event: "rainFlood".into(),
        level,
        sent: Some(at("06:00")),
        onset: Some(at("12:00")),
        expires: Some(at("22:00")),
        exercise: false,
        headline: Some(headline.into()),
        area: Some(format!("Deler av Viken, {headline}").into()),
        description: Some(format!("Det ventes {headline}").into()),
        consequences: Some(format!("Kjellere fylles: {headline}").into()),
        instruction: Some(format!("Rens stikkrenner: {headline}").into()),
        web: Some(format!("https://www.met.no/vaer/{identifier}").into()),
        holds: area(),
    };
    let asks = WarningAsks {
        acknowledgement: true,
        incident: true,
        list: Some(id(91)),
    };
    let orders = StandingOrders {
        ask_from: WarningLevel::Orange,
        open_from: Some(WarningLevel::Red),
        list: Some(id(91)),
        place: Some(Place {
            latitude_e6: 59_890_000,
            longitude_e6: 10_520_000,
        }),
    };
    let mut events: Vec<Event> = [
        WarningEvent::Received(WarningReceived {
            warning,
            message: message("2.49.0.1.578.0.1", WarningLevel::Orange, "svært mye regn"),
            asks: asks.clone(),
        }),
        WarningEvent::Updated(WarningUpdated {
            warning,
            message: message("2.49.0.1.578.0.2", WarningLevel::Red, "ekstremt mye regn"),
            asks,
        }),
        WarningEvent::Cancelled(WarningCancelled {
            warning,
            identifier: "2.49.0.1.578.0.3".into(),
            replaced_by: Some(id(92)),
        }),
        WarningEvent::Acknowledged(WarningAcknowledged {
            warning,
            note: Some("Vi har folk ute ved Sandvikselva".into()),
        }),
        WarningEvent::SetAside(WarningSetAside {
            warning,
            reason: "Gjelder bare høyfjellet i nord".into(),
        }),
        WarningEvent::OrdersSet(WarningOrdersSet { orders }),
    ]
    .map(Event::Warning)
    .into();
    events.push(Event::IncidentWarning(IncidentWarningEvent::Attached(
        WarningAttached {
            warning,
            news: WarningNews::Updated,
            identifier: "2.49.0.1.578.0.2".into(),
            sender: "noreply@met.no".into(),
            event: "rainFlood".into(),
            level: WarningLevel::Red,
            onset: Some(at("12:00")),
            expires: Some(at("22:00")),
            headline: Some("Ekstremt styrtregn over Asker og Bærum".into()),
        },
    )));
    events
}
