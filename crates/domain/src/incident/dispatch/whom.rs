//! Whom something is told who stand on no list, by what, and how they are followed up.
//!
//! Who that is now, and in which order, is worked out by `plan`; here is what was asked for.

use crate::actor::Actor;
use crate::directory::Directory;
use crate::ids::{ListId, OrganisationId, PersonId, PreviewId};
use crate::incident::desk::Desk;
use crate::incident::events::stored;
use crate::limits::{LIST_ENTRIES_MAX, TITLE_BYTES_MAX, at_most, maybe, words};
use crate::organisation::{Organisation, lists, prepared};
use crate::person::contacts::fits;
use crate::refusal::Refusal;
use crate::text::Text;
use crate::words::{Channel, Language, OnTimeout};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

stored! {
    /// Whom to tell, by what, and how long they have to answer. All are told at once; whoever stands
    /// in for someone is told when they cannot be had.
    Addressing {
        /// Whom.
        to: Vec<Whom>,
        /// The channels to use; all that people have when empty.
        channels: Vec<Channel>,
        /// How long people have to answer, in seconds: one for each round.
        timeouts_s: Vec<u32>,
        /// What comes when someone cannot be had.
        on_timeout: OnTimeout,
        /// The language people are told in.
        language: Language,
    }
    /// A role of an organisation.
    RoleOf {
        /// Whose.
        organisation: OrganisationId,
        /// Its key.
        role: String,
    }
    /// Someone who is told where the message itself says.
    Elsewhere {
        /// What they are called.
        name: Text,
        /// By what.
        channel: Channel,
        /// The number or address.
        address: Option<Text>,
    }
    /// What goes out by the channels beside something else that is done.
    Outgoing {
        /// To whom.
        to: Audience,
        /// What they are told. It may stand in an SMS: nothing secret.
        text: Text,
        /// The preview that was looked at.
        preview: PreviewId,
    }
}

/// Someone to tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Whom {
    /// Someone registered, by their contact points.
    Person(PersonId),
    /// Whoever holds a role in the incident, the holder before deputies, and then whoever is on call
    /// for it: each when those before cannot be had.
    Role(RoleOf),
    /// Anyone else, or a duty number.
    Elsewhere(Elsewhere),
}

/// Whom something goes out to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Audience {
    /// A notification list of the organisation.
    List(ListId),
    /// People who stand on no list.
    People(Addressing),
}

/// Refuses what could not be carried out.
pub(super) fn check(desk: &Desk, asked: &Addressing) -> Result<(), Refusal> {
    if asked.to.is_empty() {
        return Err(Refusal::NoRecipients);
    }
    at_most("to", asked.to.len(), LIST_ENTRIES_MAX)?;
    lists::time_to_answer(&asked.timeouts_s)?;
    for (place, whom) in (1..).zip(&asked.to) {
        known(desk, whom)?;
        let before = asked.to.iter().zip(1..place);
        if let Some((_, other)) = before.into_iter().find(|(other, _)| *other == whom) {
            return Err(Refusal::ListedTwice {
                entry: place,
                other,
            });
        }
    }
    Ok(())
}

fn known(desk: &Desk, whom: &Whom) -> Result<(), Refusal> {
    let directory = &desk.world.directory;
    match whom {
        Whom::Person(person) if directory.people.contains_key(person) => Ok(()),
        Whom::Person(_) => Err(Refusal::UnknownPerson),
        Whom::Role(RoleOf { organisation, role }) => {
            let telling = (&desk.order.actor, desk.organisation);
            let participants = &desk.incident.participants;
            let known = within_reach(telling, *organisation, participants, directory)?;
            if known.role(role).is_some() {
                return Ok(());
            }
            Err(Refusal::UnknownRole {
                role: role.clone(),
                known: known.roles.iter().map(|known| known.key.clone()).collect(),
            })
        }
        Whom::Elsewhere(elsewhere) => reachable(desk, elsewhere),
    }
}

/// The organisation, if whoever acts for `acting` may tell those who hold roles of it: it takes part,
/// it is their own, their centre serves it, or it is the county governor over them. Who is on call
/// anywhere else is not theirs to learn.
///
/// # Errors
/// [`Refusal::UnknownOrganisation`], and [`Refusal::NotParticipating`] for one out of reach.
pub fn within_reach<'d>(
    (actor, acting): (&Actor, OrganisationId),
    id: OrganisationId,
    participants: &BTreeSet<OrganisationId>,
    directory: &'d Directory,
) -> Result<&'d Organisation, Refusal> {
    let known = directory.organisations.get(&id);
    let known = known.ok_or(Refusal::UnknownOrganisation { id })?;
    let near = id == acting
        || participants.contains(&id)
        || directory.serves(actor.organisation, id)
        || directory.oversees(id, acting);
    near.then_some(known)
        .ok_or_else(|| Refusal::NotParticipating {
            organisation: known.short_name.clone(),
        })
}

fn reachable(desk: &Desk, elsewhere: &Elsewhere) -> Result<(), Refusal> {
    let channel = elsewhere.channel;
    words("name", &elsewhere.name, TITLE_BYTES_MAX)?;
    maybe("address", elsewhere.address.as_ref(), TITLE_BYTES_MAX)?;
    match channel {
        // The console calls those who sign in, and nobody else.
        Channel::Console => return Err(Refusal::UnknownPerson),
        // As among people's own contact points: a webhook leads anywhere.
        Channel::Webhook => prepared(desk.world, desk.order, desk.organisation).map(drop)?,
        _ => {}
    }
    if fits(channel, elsewhere.address.as_ref()) {
        return Ok(());
    }
    Err(Refusal::BadAddress { channel })
}
