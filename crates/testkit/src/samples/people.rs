//! Samples of notifying and of mobilising people.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::events::*;
use varsko_domain::words::{
    AnsweredBy, Body, Capacity, Channel, Language, ListOrder, OnTimeout, Presence,
};

pub(super) fn events() -> Vec<Event> {
    let mut events = notifications();
    events.extend(mobilisation());
    events
}

fn notifications() -> Vec<Event> {
    let notification = id(10);
    vec![
        Event::NotificationStarted(NotificationStarted {
            notification,
            text: "Kriseledelsen møter klokka åtte".into(),
            list: Some("Liste 1: kriseledelsen".into()),
            recipients: vec![Recipient {
                number: 1,
                entry: Some(1),
                person: Some(id(20)),
                role: Some("crisis_leader".into()),
                name: Some("Kari Nordmann".into()),
                channel: Some(Channel::Phone),
                address: Some("+47 911 11 111".into()),
            }],
            ack_timeout_s: Some(600),
            run: Some(Run {
                list: Some(id(11)),
                revision: 3,
                order: ListOrder::Ordered,
                channels: vec![Channel::Sms, Channel::Email],
                timeouts_s: vec![300, 600],
                on_timeout: OnTimeout::Escalate,
                language: Language::Nynorsk,
                drill: true,
            }),
            again: Some("De fleste sto uten dekning".into()),
            report: Some(id(70)),
        }),
        Event::NotificationSent(NotificationSent {
            notification,
            recipient: 1,
            channel: Channel::Sms,
            attempt: 2,
            address: Some("+47 922 22 222".into()),
        }),
        Event::NotificationDelivered(NotificationDelivered {
            notification,
            recipient: 1,
            attempt: 2,
        }),
        Event::NotificationAcknowledged(NotificationAcknowledged {
            notification,
            recipient: 1,
            eta_minutes: Some(25),
            answer: Some("Kommer, men veien er stengt".into()),
            channel: Channel::Phone,
            by: AnsweredBy::Hand,
        }),
        Event::NotificationDeclined(NotificationDeclined {
            notification,
            recipient: 1,
            reason: Some("Er på ferie i utlandet".into()),
            channel: Channel::Email,
            by: AnsweredBy::Link,
        }),
        Event::NotificationTimedOut(NotificationTimedOut {
            notification,
            recipient: 1,
        }),
        Event::NotificationEscalated(NotificationEscalated {
            notification,
            recipient: 1,
            to: 2,
        }),
        Event::ReachedByOtherMeans(ReachedByOtherMeans {
            notification,
            recipient: 1,
            how: "Hentet hjemme av vekter".into(),
        }),
    ]
}

fn mobilisation() -> Vec<Event> {
    vec![
        Event::BodyActivated(BodyActivated {
            body: Body::Leadership,
            authority: "Kommunedirektørens fullmakt".into(),
            place: Some("Møterom Skagerrak".into()),
            legal_ground: Some("Sivilbeskyttelsesloven § 15".into()),
            powers: vec!["Disponere inntil fem millioner kroner".into()],
            until: Some(at("18:00")),
            first_picture_by: Some(at("09:00")),
            mailbox_by: Some(at("09:05")),
        }),
        Event::BodyStoodDown(BodyStoodDown {
            body: Body::Staff,
            reason: Some("Vanlig drift tar over".into()),
        }),
        Event::RoleAssigned(RoleAssigned {
            role: "crisis_leader".into(),
            person: id(21),
            capacity: Capacity::Deputy,
        }),
        Event::RoleRelieved(RoleRelieved {
            role: "crisis_leader".into(),
            person: id(21),
            handover: Some("Tre åpne saker er gjennomgått".into()),
        }),
        Event::MobilisationReported(MobilisationReported {
            person: id(21),
            role: Some("log_keeper".into()),
            presence: Presence::Coming,
            eta_minutes: Some(40),
        }),
    ]
}
