//! How a person is reached: by what, and in which round.
//!
//! The addresses are sealed and not remembered here; what is remembered is by what someone can be
//! reached at all.

pub mod commands;
pub mod events;

use commands::SetContactPoints;
use events::{ContactEvent, ContactPoint, PointsSet};

use crate::command::Order;
use crate::ids::OrganisationId;
use crate::limits::{CONTACT_POINTS_MAX, ROUNDS_MAX, TITLE_BYTES_MAX, at_most, maybe, within};
use crate::organisation::prepared;
use crate::refusal::Refusal;
use crate::text::Text;
use crate::words::{AccessRole, Channel};
use crate::world::World;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// By what someone can be reached, without the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Point {
    /// The round in which it is used, from 1.
    pub round: u8,
    /// By what.
    pub channel: Channel,
}

impl From<&ContactPoint> for Point {
    fn from(point: &ContactPoint) -> Self {
        Self {
            round: point.round,
            channel: point.channel,
        }
    }
}

/// Judges the setting of contact points; gives the organisation it concerns and what happened.
///
/// People set their own. For others it takes the right to prepare, in an organisation that
/// answers for the person or lets them act.
pub(super) fn decide(
    world: &World,
    order: &Order,
    command: &SetContactPoints,
) -> Result<(OrganisationId, ContactEvent), Refusal> {
    let person = world.directory.people.get(&command.person);
    let oneself = order.actor.person == command.person;
    if !oneself {
        prepared(world, order, command.organisation)?;
    }
    let person = person.ok_or(Refusal::UnknownPerson)?;
    if !person.belongs_to(command.organisation) && order.actor.role != AccessRole::System {
        return Err(Refusal::UnknownPerson);
    }
    at_most("points", command.points.len(), CONTACT_POINTS_MAX)?;
    let mut seen = BTreeSet::new();
    for point in &command.points {
        within("round", u64::from(point.round), 1, u64::from(ROUNDS_MAX))?;
        maybe("address", point.address.as_ref(), TITLE_BYTES_MAX)?;
        if !fits(point.channel, point.address.as_ref()) {
            return Err(Refusal::BadAddress {
                channel: point.channel,
            });
        }
        // Whatever a person may call by themselves leads to a person; a webhook leads anywhere.
        if oneself && point.channel == Channel::Webhook {
            prepared(world, order, command.organisation)?;
        }
        if !seen.insert(Point::from(point)) {
            return Err(Refusal::ContactPointTwice {
                channel: point.channel,
                round: point.round,
            });
        }
    }
    let points = command.points.clone();
    let set = ContactEvent::PointsSet(PointsSet { points });
    Ok((command.organisation, set))
}

/// True when the channel can use the address.
pub(crate) fn fits(channel: Channel, address: Option<&Text>) -> bool {
    let address = address.and_then(Text::as_str);
    match (channel, address) {
        (Channel::Sms | Channel::Voice | Channel::Phone, Some(address)) => is_number(address),
        (Channel::Email, Some(address)) => is_mail(address),
        (Channel::Webhook, Some(address)) => is_web(address),
        (Channel::Console, address) => address.is_none(),
        (Channel::Radio | Channel::Meeting | Channel::InPerson | Channel::Other, _) => true,
        (Channel::System, _) => false,
        (
            Channel::Sms | Channel::Voice | Channel::Phone | Channel::Email | Channel::Webhook,
            None,
        ) => false,
    }
}

/// A telephone number: five to fifteen digits, with spaces between, and a plus in front of a country
/// code (E.164).
fn is_number(address: &str) -> bool {
    let digits = address.strip_prefix('+').unwrap_or(address);
    let count = digits.chars().filter(char::is_ascii_digit).count();
    (5..=15).contains(&count) && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
}

/// One `@` with something before it and a dotted name, or `localhost`, after it; no control
/// character and no space, which could start another header.
fn is_mail(address: &str) -> bool {
    let clean =
        |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, ',' | ';' | '<' | '>');
    let Some((name, host)) = address.split_once('@') else {
        return false;
    };
    let placed =
        host == "localhost" || host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    !name.is_empty() && placed && !host.contains('@') && address.chars().all(clean)
}

fn is_web(address: &str) -> bool {
    let rest = address.strip_prefix("https://");
    let rest = rest.or_else(|| address.strip_prefix("http://"));
    let clean = |c: char| c.is_ascii_graphic();
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(clean))
}
