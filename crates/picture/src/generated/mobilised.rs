//! Events of staffing, areas, clocks, resources, assistance and centres.

use super::{id, maybe, text, word};
use crate::scene::minute;
use proptest::prelude::*;
use varsko_domain::Event;
use varsko_domain::incident::area::events as area;
use varsko_domain::incident::area::events::AreaEvent as A;
use varsko_domain::incident::assistance::events as assistance;
use varsko_domain::incident::assistance::events::AssistanceEvent as H;
use varsko_domain::incident::clock::events::{ClockEvent, ClockOverdue, MailboxChecked};
use varsko_domain::incident::eps::events as eps;
use varsko_domain::incident::eps::events::EpsEvent as P;
use varsko_domain::incident::resource::events as resource;
use varsko_domain::incident::resource::events::ResourceUseEvent as R;
use varsko_domain::incident::staffing::events as staffing;
use varsko_domain::incident::staffing::events::StaffingEvent as S;
use varsko_domain::words::{Body, Deadline, EpsAuthority, GuestKind, Helper};

pub(super) fn staffed() -> impl Strategy<Value = Event> {
    let role = || "log_keeper".to_owned();
    prop_oneof![
        (word(Body::ALL), maybe()).prop_map(|(body, reason)| {
            let at = minute(400);
            S::StandDownPlanned(staffing::StandDownPlanned { body, at, reason })
        }),
        word(Body::ALL).prop_map(|body| S::StandDownOverdue(staffing::StandDownOverdue { body })),
        (id(), id(), proptest::option::of(id()), maybe()).prop_map(
            move |(relief, person, successor, note)| {
                let (role, at) = (role(), minute(300));
                S::ReliefPlanned(staffing::ReliefPlanned {
                    relief,
                    role,
                    person,
                    successor,
                    at,
                    note,
                })
            }
        ),
        (id(), maybe()).prop_map(|(relief, reason)| {
            S::ReliefCancelled(staffing::ReliefCancelled { relief, reason })
        }),
        id().prop_map(|relief| S::ReliefCarriedOut(staffing::ReliefCarriedOut { relief })),
        id().prop_map(|relief| S::ReliefOverdue(staffing::ReliefOverdue { relief })),
        (word(Body::ALL), 0..3u32).prop_map(|(body, at_least)| {
            let role = None;
            S::MinimumSet(staffing::MinimumSet {
                body,
                role,
                at_least,
            })
        }),
    ]
    .prop_map(Event::Staffing)
}

pub(super) fn reporting() -> impl Strategy<Value = Event> {
    let area = || proptest::sample::select(vec!["health".to_owned(), "schools".to_owned()]);
    let areas = prop_oneof![
        (area(), 30..300u32).prop_map(|(area, every_min)| {
            let name = area.clone();
            A::Involved(area::AreaInvolved {
                area,
                name,
                every_min,
            })
        }),
        (area(), text(), maybe()).prop_map(|(area, status, needs)| {
            let (damage, decisions) = (None, None);
            A::Reported(area::AreaReported {
                area,
                status,
                damage,
                needs,
                decisions,
            })
        }),
        area().prop_map(|area| A::Silent(area::AreaSilent { area })),
        area().prop_map(|area| A::Ended(area::AreaEnded { area })),
    ];
    let clocks = prop_oneof![
        maybe().prop_map(|note| {
            let next_by = Some(minute(200));
            ClockEvent::MailboxChecked(MailboxChecked { note, next_by })
        }),
        word(Deadline::ALL).prop_map(|deadline| ClockEvent::Overdue(ClockOverdue { deadline })),
    ];
    prop_oneof![areas.prop_map(Event::Area), clocks.prop_map(Event::Clock)]
}

pub(super) fn helping() -> impl Strategy<Value = Event> {
    let uses = prop_oneof![
        (id(), id(), text()).prop_map(|(promise, resource, purpose)| {
            let (quantity, until) = (1, None);
            R::Promised(resource::ResourcePromised {
                promise,
                resource,
                quantity,
                purpose,
                until,
            })
        }),
        (id(), maybe()).prop_map(|(promise, place)| R::Deployed(resource::ResourceDeployed {
            promise,
            place
        })),
        (id(), maybe()).prop_map(|(promise, remark)| {
            R::Returned(resource::ResourceReturned { promise, remark })
        }),
        (0..100u32, 0..3u32, maybe()).prop_map(|(amount, per_hour, source)| {
            let (amount, per_hour) = (f64::from(amount), f64::from(per_hour));
            let (stock, name, unit) = ("diesel".into(), "Diesel".into(), "liter".into());
            R::StockReported(resource::StockReported {
                stock,
                name,
                unit,
                amount,
                per_hour,
                source,
            })
        }),
    ];
    let asks = prop_oneof![
        (id(), word(Helper::ALL), text()).prop_map(|(assistance, helper, need)| {
            let (organisation, name, payment) = (None, None, None);
            let needed_by = Some(minute(250));
            H::Asked(assistance::AssistanceAsked {
                assistance,
                helper,
                organisation,
                name,
                need,
                needed_by,
                payment,
            })
        }),
        (id(), maybe()).prop_map(|(assistance, note)| {
            H::Granted(assistance::AssistanceGranted {
                assistance,
                eta: None,
                note,
            })
        }),
        (id(), text()).prop_map(|(assistance, reason)| {
            H::Refused(assistance::AssistanceRefused { assistance, reason })
        }),
        (id(), 1..4u32, text()).prop_map(|(assistance, rank, reason)| {
            H::Ranked(assistance::AssistanceRanked {
                assistance,
                rank,
                reason,
            })
        }),
    ];
    prop_oneof![
        uses.prop_map(Event::ResourceUse),
        asks.prop_map(Event::Assistance)
    ]
}

pub(super) fn sheltering() -> impl Strategy<Value = Event> {
    prop_oneof![
        (id(), text(), text()).prop_map(|(eps, place, decision)| {
            let decided_by = EpsAuthority::Police;
            P::Opened(eps::EpsOpened {
                eps,
                place,
                decided_by,
                decision,
            })
        }),
        (id(), id(), text(), maybe()).prop_map(|(eps, guest, name, needs)| {
            let (born, phone, address, relation) = (None, None, None, None);
            let who = eps::Person {
                name,
                born,
                phone,
                address,
                relation,
                needs,
            };
            let (kind, unit) = (GuestKind::Evacuee, None);
            P::Registered(eps::GuestRegistered {
                eps,
                guest,
                kind,
                unit,
                who,
            })
        }),
        (id(), id(), any::<bool>(), maybe()).prop_map(|(eps, guest, inside, where_to)| {
            P::Moved(eps::GuestMoved {
                eps,
                guest,
                inside,
                unit: None,
                where_to,
            })
        }),
        (id(), 0..9u32).prop_map(|(eps, evacuees)| {
            let (registered, relatives) = (9, 0);
            P::Counted(eps::GuestsCounted {
                eps,
                registered,
                evacuees,
                relatives,
            })
        }),
        (id(), maybe()).prop_map(|(eps, reason)| {
            P::Closed(eps::EpsClosed {
                eps,
                reason,
                erase_at: minute(900),
            })
        }),
        id().prop_map(|eps| P::RetentionPassed(eps::RetentionPassed { eps, lines: 2 })),
    ]
    .prop_map(Event::Eps)
}
