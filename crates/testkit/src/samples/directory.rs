//! Samples of what happens to organisations and persons.

use super::id;
use varsko_domain::Event;
use varsko_domain::organisation::clocks::Clocks;
use varsko_domain::organisation::events::*;
use varsko_domain::person::events::{AccessGranted, AccessRevoked, Registered as PersonRegistered};
use varsko_domain::words::{AccessRole, Body, OrganisationKind};

pub(super) fn events() -> Vec<Event> {
    vec![
        Event::OrganisationRegistered(Registered {
            kind: OrganisationKind::Municipality,
            name: "Bærum kommune".into(),
            short_name: "Bærum".into(),
            county: Some("Akershus".into()),
            number: Some("3201".into()),
        }),
        Event::ServiceStarted(ServiceStarted { centre: id(1) }),
        Event::ServiceEnded(ServiceEnded { centre: id(1) }),
        Event::RolesDefined(RolesDefined {
            roles: vec![Role {
                key: "crisis_leader".into(),
                name: "Kriseleder".into(),
                body: Body::Leadership,
                critical: true,
            }],
        }),
        Event::ReadinessLevelsDefined(ReadinessLevelsDefined {
            levels: vec![ReadinessLevel {
                key: "green".into(),
                name: "Grønn".into(),
            }],
        }),
        Event::ClocksSet(ClocksSet {
            clocks: Clocks {
                first_picture_min: 45,
                ..Clocks::default()
            },
        }),
        Event::PersonRegistered(PersonRegistered {
            name: "Ola Nordmann".into(),
            phone: Some("+47 900 00 000".into()),
            email: Some("ola@example.no".into()),
        }),
        Event::AccessGranted(AccessGranted {
            organisation: id(2),
            role: AccessRole::LogKeeper,
        }),
        Event::AccessRevoked(AccessRevoked {
            organisation: id(2),
            role: AccessRole::LogKeeper,
            reason: Some("Sluttet i stillingen".into()),
        }),
    ]
}
