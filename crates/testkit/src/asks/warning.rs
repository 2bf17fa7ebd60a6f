//! Warnings.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use crate::day::at;
use uuid::Uuid;
use varsko_domain::incident::commands::{AttachWarning, IncidentCommand as C};
use varsko_domain::organisation::warnings::StandingOrders;
use varsko_domain::organisation::warnings::commands::*;
use varsko_domain::organisation::warnings::events::{WarningArea, WarningMessage};
use varsko_domain::words::{WarningKind, WarningLevel};
use varsko_domain::{Command, WarningId};

/// The warning that [`take_warning`] takes in when it is named so.
pub const WARNING: WarningId = WarningId(Uuid::from_u128(0x7100));

/// What MET sends before Hans: so much rain that rivers flood, from 13:00 to 23:00.
pub fn rain_warning(identifier: &str, level: WarningLevel) -> WarningMessage {
    WarningMessage {
        identifier: identifier.into(),
        sender: "noreply@met.no".into(),
        sender_name: None,
        event: "rainFlood".into(),
        level,
        sent: Some(at("05:30")),
        onset: Some(at("13:00")),
        expires: Some(at("23:00")),
        exercise: false,
        headline: Some("Styrtregn og flom i Bærum".into()),
        area: Some("Bærum".into()),
        description: Some("80-120 mm på et døgn".into()),
        consequences: Some("Veier kan bli stengt".into()),
        instruction: Some("Hold deg unna elver".into()),
        web: None,
        holds: WarningArea::default(),
    }
}

/// Take a message in for Bærum.
pub fn take_warning(kind: WarningKind, references: &[&str], message: WarningMessage) -> Ask {
    let references = references.iter().map(|name| (*name).to_owned()).collect();
    let take = TakeWarning {
        kind,
        references,
        message,
    };
    ask_of_all(Command::Warning(
        BAERUM,
        WarningCommand::Take(Box::new(take)),
    ))
}

/// Say that [`WARNING`] was read and understood.
pub fn acknowledge_warning() -> Ask {
    let acknowledge = AcknowledgeWarning {
        warning: WARNING,
        note: None,
    };
    let command = WarningCommand::Acknowledge(acknowledge);
    ask_of_all(Command::Warning(BAERUM, command))
}

/// Judge that [`WARNING`] asks nothing.
pub fn set_warning_aside(reason: &str) -> Ask {
    let aside = SetAsideWarning {
        warning: WARNING,
        reason: reason.into(),
    };
    ask_of_all(Command::Warning(BAERUM, WarningCommand::SetAside(aside)))
}

/// Decide what warnings set going in Bærum.
pub fn set_warning_orders(orders: StandingOrders) -> Ask {
    let set = WarningCommand::SetOrders(SetWarningOrders { orders });
    ask_of_all(Command::Warning(BAERUM, set))
}

/// Note that the incident is about [`WARNING`].
pub fn attach_warning() -> Ask {
    ask(C::AttachWarning(AttachWarning {
        warning: WARNING,
        headline: Some("Styrtregn og flom i Bærum".into()),
    }))
}
