//! Samples of resources, assistance, and evacuee and next-of-kin centres.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::assistance::events::*;
use varsko_domain::incident::eps::events::*;
use varsko_domain::incident::resource::events::*;
use varsko_domain::organisation::resources::events::*;
use varsko_domain::words::{EpsAuthority, GuestKind, Helper};

pub(super) fn events() -> Vec<Event> {
    let mut events: Vec<Event> = shelf().into_iter().map(Event::Resource).collect();
    events.extend(uses().into_iter().map(Event::ResourceUse));
    events.extend(assistance().into_iter().map(Event::Assistance));
    events.extend(centre().into_iter().map(Event::Eps));
    events
}

fn shelf() -> [ResourceEvent; 3] {
    let resource = id(63);
    [
        ResourceEvent::Registered(ResourceRegistered {
            resource,
            what: Particulars {
                kind: "pump".into(),
                name: "Lensepumpe".into(),
                quantity: 4,
                unit: "stk.".into(),
                owner: Some("Utleiesenteret Rud AS".into()),
                place: Some("Depotet på Rud".into()),
                lead_min: Some(90),
                contact: Some("Vaktleder Hansen, 911 22 333".into()),
                agreement: Some("Rammeavtale 21/4477".into()),
                agreement_ends: Some(at("23:00")),
            },
        }),
        ResourceEvent::FitnessSet(FitnessSet {
            resource,
            fit: false,
            reason: Some("Motorhavari på den ene".into()),
        }),
        ResourceEvent::Retired(ResourceRetired { resource }),
    ]
}

fn uses() -> [ResourceUseEvent; 4] {
    let promise = id(64);
    [
        ResourceUseEvent::Promised(ResourcePromised {
            promise,
            resource: id(63),
            quantity: 2,
            purpose: "Kjelleren på Solvik sykehjem".into(),
            until: Some(at("21:00")),
        }),
        ResourceUseEvent::Deployed(ResourceDeployed {
            promise,
            place: Some("Solvikveien 12".into()),
        }),
        ResourceUseEvent::Returned(ResourceReturned {
            promise,
            remark: Some("En slange mangler".into()),
        }),
        ResourceUseEvent::StockReported(StockReported {
            stock: "diesel".into(),
            name: "Diesel til aggregat".into(),
            unit: "liter".into(),
            amount: 120.0,
            per_hour: 7.5,
            source: Some("Driftsleder på sykehjemmet".into()),
        }),
    ]
}

fn assistance() -> [AssistanceEvent; 7] {
    let assistance = id(65);
    [
        AssistanceEvent::Asked(AssistanceAsked {
            assistance,
            helper: Helper::CivilDefence,
            organisation: Some(id(3)),
            name: Some("Sivilforsvaret, Oslo og Akershus".into()),
            need: "Et lag med høykapasitetspumpe".into(),
            needed_by: Some(at("14:00")),
            payment: Some("Staten dekker utgiftene".into()),
        }),
        AssistanceEvent::Received(AssistanceReceived {
            assistance,
            note: Some("Vaktsjefen har den".into()),
        }),
        AssistanceEvent::Granted(AssistanceGranted {
            assistance,
            eta: Some(at("13:30")),
            note: Some("Åtte personer rykker ut".into()),
        }),
        AssistanceEvent::Refused(AssistanceRefused {
            assistance,
            reason: "Alle lag er i Hallingdal".into(),
        }),
        AssistanceEvent::Delivered(AssistanceDelivered {
            assistance,
            note: Some("Laget er på plass ved brua".into()),
        }),
        AssistanceEvent::Returned(AssistanceReturned {
            assistance,
            note: Some("Laget er dimittert".into()),
        }),
        AssistanceEvent::Ranked(AssistanceRanked {
            assistance,
            rank: 1,
            reason: "Sykehjemmet går foran idrettshallen".into(),
        }),
    ]
}

fn centre() -> [EpsEvent; 7] {
    let (eps, guest) = (id(66), id(67));
    [
        EpsEvent::Opened(EpsOpened {
            eps,
            place: "Thon hotell Oslofjord".into(),
            decided_by: EpsAuthority::Police,
            decision: "Stabssjefen i politiet klokka ni".into(),
        }),
        EpsEvent::UnitSet(UnitSet {
            eps,
            unit: "registration".into(),
            name: "Registrering".into(),
            leader: Some(id(22)),
        }),
        EpsEvent::Registered(GuestRegistered {
            eps,
            guest,
            kind: GuestKind::Evacuee,
            unit: Some("registration".into()),
            who: Person {
                name: "Astrid Testmann".into(),
                born: Some("12. mars 1948".into()),
                phone: Some("922 33 444".into()),
                address: Some("Engervannsveien 3".into()),
                relation: Some("Leter etter ektefellen".into()),
                needs: Some("Trenger insulin i kveld".into()),
            },
        }),
        EpsEvent::Moved(GuestMoved {
            eps,
            guest,
            inside: false,
            unit: Some("registration".into()),
            where_to: Some("Hjem til datteren i Asker".into()),
        }),
        EpsEvent::Counted(GuestsCounted {
            eps,
            registered: 112,
            evacuees: 87,
            relatives: 14,
        }),
        EpsEvent::Closed(EpsClosed {
            eps,
            reason: Some("Alle har fått et sted å være".into()),
            erase_at: at("23:30"),
        }),
        EpsEvent::RetentionPassed(RetentionPassed { eps, lines: 224 }),
    ]
}
