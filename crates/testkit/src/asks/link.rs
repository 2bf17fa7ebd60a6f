//! How the incident stands to others.

use crate::ask::{Ask, ask};
use varsko_domain::IncidentId;
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::link::commands::{LinkCommand, LinkIncident, UnlinkIncident};
use varsko_domain::incident::link::events::Tie;

/// Tie the incident to another.
pub fn link(other: IncidentId, tie: Tie) -> Ask {
    let link = LinkIncident {
        other,
        tie,
        reason: None,
    };
    ask(IncidentCommand::Link(LinkCommand::Link(link)))
}

/// Take the tie to another away.
pub fn unlink(other: IncidentId, reason: &str) -> Ask {
    let reason = reason.into();
    let unlink = UnlinkIncident { other, reason };
    ask(IncidentCommand::Link(LinkCommand::Unlink(unlink)))
}
