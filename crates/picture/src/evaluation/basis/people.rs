//! How fast people answered and came, and who never was reached.

use super::{Reaction, Unreached};
use crate::access::Lens;
use crate::fact::Origin;
use crate::incident::IncidentPicture;
use crate::situation::{Notification, Recipient, notifications};
use varsko_domain::words::{Delivery, Presence};
use varsko_domain::{OrganisationId, PersonId};

/// Everyone who was called, drills and situation reports left out, by the line of the call and their place in it.
pub(super) fn reactions(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Reaction> {
    called(picture, lens, |notification, recipient| {
        let known = &recipient.recipient;
        let organisation = notification.origin.organisation;
        let confirmed = recipient.steps.iter();
        let mut confirmed =
            confirmed.filter(|step| step.said.delivery.is_some_and(Delivery::is_confirmed));
        Some(Reaction {
            organisation,
            role: known.role.clone(),
            person: known.person,
            name: known.name.clone(),
            called: notification.origin,
            acknowledged: confirmed.next().map(|step| step.origin),
            in_place: known
                .person
                .and_then(|person| in_place(picture, lens, organisation, person)),
        })
    })
}

/// Those of them for whom nobody stood in, and who neither confirmed nor said that they cannot come.
pub(super) fn unreached(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Unreached> {
    called(picture, lens, |notification, recipient| {
        let known = &recipient.recipient;
        let reached = recipient.delivery.is_settled() || recipient.stood_in_for;
        (!reached).then(|| Unreached {
            role: known.role.clone(),
            person: known.person,
            name: known.name.clone(),
            called: notification.origin,
        })
    })
}

fn called<T>(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    each: impl Fn(&Notification, &Recipient) -> Option<T>,
) -> Vec<T> {
    let notifications = notifications(picture, lens);
    let alarms = notifications.iter();
    let alarms = alarms.filter(|known| !known.drill() && known.report.is_none());
    let called = alarms.flat_map(|notification| {
        let recipients = notification.recipients.iter();
        let called = recipients.filter(|known| known.delivery != Delivery::Reserve);
        called.map(move |recipient| (notification, recipient))
    });
    called
        .filter_map(|(notification, recipient)| each(notification, recipient))
        .collect()
}

/// Where someone was first said to be in place.
fn in_place(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    organisation: OrganisationId,
    person: PersonId,
) -> Option<Origin> {
    let part = picture.parts.get(&organisation)?;
    let mut said = lens.through(&part.presence);
    let found =
        said.find(|fact| fact.said.person == person && fact.said.presence == Presence::InPlace);
    found.map(|fact| fact.origin)
}
