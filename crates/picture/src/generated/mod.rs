//! Generated logs for the property tests: few ids, few words, every event of an incident.

mod further;
mod leading;
mod learning;
mod meeting;
mod mobilised;
pub(crate) mod warnings;
mod work;

use crate::scene::{ASKER, BAERUM, COUNTY, OPSAM, entry, joined, line, log, minute, statement};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::incident::assistance::events::AssistanceEvent;
use varsko_domain::incident::eps::events::EpsEvent;
use varsko_domain::incident::events as e;
use varsko_domain::incident::meeting::events::MeetingEvent;
use varsko_domain::incident::resource::events::ResourceUseEvent;
use varsko_domain::incident::staffing::events::StaffingEvent;
use varsko_domain::words::{
    AccessRole, Body, Capacity, EntryKind, Phase, Presence, Scope, Section, Severity, Tendency,
    Verification,
};
use varsko_domain::{Event, OrganisationId, PersonId, Recorded, Text};
use work::{handling, notifying, understanding};

/// Lines of a generated log, the opening included.
const LINES: u32 = 24;

fn word<T: Copy + std::fmt::Debug + 'static>(words: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(words)
}

fn id<T: From<Uuid> + std::fmt::Debug>() -> impl Strategy<Value = T> {
    (1..4u128).prop_map(|id| Uuid::from_u128(id).into())
}

fn number() -> impl Strategy<Value = u32> {
    0..LINES
}

fn organisation() -> impl Strategy<Value = OrganisationId> {
    word(&[BAERUM, ASKER, OPSAM])
}

prop_compose! {
    fn text()(words in "[a-zæøå]{1,6}") -> Text { words.as_str().into() }
}

fn maybe() -> impl Strategy<Value = Option<Text>> {
    proptest::option::of(text())
}

prop_compose! {
    fn written()(
        text in text(),
        kind in word(EntryKind::ALL),
        corrects in proptest::option::of(number()),
        references in proptest::collection::vec(number(), 0..3),
        restricted in any::<bool>(),
    ) -> Event {
        let restricted_to = if restricted { vec![AccessRole::CrisisLeader] } else { vec![] };
        let text = text.as_str().unwrap_or_default().to_owned();
        Event::EntryRecorded(e::EntryRecorded { kind, corrects, references, restricted_to, ..entry(&text) })
    }
}

prop_compose! {
    fn said()(text in text(), section in word(Section::ALL), entries in proptest::collection::vec(number(), 0..3)) -> e::Statement {
        e::Statement { entries, ..statement(section, text.as_str().unwrap_or_default()) }
    }
}

fn course() -> impl Strategy<Value = Event> {
    prop_oneof![
        (maybe(), proptest::option::of(word(Severity::ALL))).prop_map(|(title, severity)| {
            let (kind, potential, place, reason) = (None, None, None, None);
            Event::IncidentReclassified(e::Reclassified {
                title,
                kind,
                severity,
                potential,
                place,
                reason,
                coordinates: None,
            })
        }),
        text().prop_map(
            |reason| Event::PlacedUnderObservation(e::PlacedUnderObservation {
                reason,
                review_at: None
            })
        ),
        text().prop_map(|reason| Event::IncidentDismissed(e::Dismissed { reason })),
        (word(Phase::ALL), text())
            .prop_map(|(phase, reason)| Event::IncidentReopened(e::Reopened { phase, reason })),
        organisation().prop_map(joined),
        (organisation(), text()).prop_map(|(organisation, reason)| {
            Event::ParticipationEnded(e::ParticipationEnded {
                organisation,
                reason,
            })
        }),
        maybe().prop_map(|reason| {
            Event::ReadinessSet(e::ReadinessSet {
                level: "gul".into(),
                name: "Gul".into(),
                reason,
            })
        }),
        word(Phase::ALL).prop_map(|phase| Event::PhaseReached(e::PhaseReached { phase })),
        (word(Phase::ALL), text()).prop_map(|(to, reason)| {
            Event::PhaseReturned(e::PhaseReturned {
                from: Phase::Handle,
                to,
                reason,
            })
        }),
        (word(Phase::ALL), text()).prop_map(|(acting, reason)| {
            Event::PhaseDeviated(e::PhaseDeviated {
                acting,
                missing: Phase::Notify,
                reason,
            })
        }),
    ]
}

fn mobilising() -> impl Strategy<Value = Event> {
    prop_oneof![
        (word(Body::ALL), text()).prop_map(|(body, authority)| {
            Event::BodyActivated(e::BodyActivated::by_authority(body, authority))
        }),
        (word(Body::ALL), maybe())
            .prop_map(|(body, reason)| Event::BodyStoodDown(e::BodyStoodDown { body, reason })),
        (id::<PersonId>(), word(Capacity::ALL)).prop_map(|(person, capacity)| {
            Event::RoleAssigned(e::RoleAssigned {
                role: "log_keeper".into(),
                person,
                capacity,
            })
        }),
        (id::<PersonId>(), maybe()).prop_map(|(person, handover)| {
            Event::RoleRelieved(e::RoleRelieved {
                role: "log_keeper".into(),
                person,
                handover,
            })
        }),
        (id::<PersonId>(), word(Presence::ALL)).prop_map(|(person, presence)| {
            let (role, eta_minutes) = (None, None);
            Event::MobilisationReported(e::MobilisationReported {
                person,
                role,
                presence,
                eta_minutes,
            })
        }),
        text().prop_map(|text| Event::FocusSet(e::FocusSet {
            items: vec![text],
            until: None
        })),
        (text(), word(Capacity::ALL)).prop_map(|(text, capacity)| {
            Event::NormalisationDecided(e::NormalisationDecided {
                text,
                handed_over: None,
                capacity,
            })
        }),
        maybe().prop_map(|mandate| Event::EvaluationStarted(e::EvaluationStarted { mandate })),
    ]
}

fn lines() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => written(),
        1 => (number(), word(Verification::ALL)).prop_map(|(number, verification)| {
            Event::EntryVerificationJudged(e::EntryVerificationJudged { number, verification, reason: None })
        }),
        1 => (number(), word(Scope::ALL)).prop_map(|(number, scope)| {
            Event::EntryShareWidened(e::EntryShareWidened { number, scope })
        }),
        1 => (number(), word(Scope::ALL), text()).prop_map(|(number, scope, reason)| {
            Event::EntryShareRecalled(e::EntryShareRecalled { number, scope, reason })
        }),
        1 => (id(), text(), number()).prop_map(|(request, ground, number)| {
            Event::ErasureRequested(e::ErasureRequested { request, numbers: vec![number], ground, reference: None })
        }),
        1 => (id(), text()).prop_map(|(request, reason)| Event::ErasureRejected(e::ErasureRejected { request, reason })),
        1 => (id(), number(), id()).prop_map(|(request, number, requested_by)| {
            Event::ErasureCarriedOut(e::ErasureCarriedOut { request, numbers: vec![number], requested_by })
        }),
        1 => (id(), text(), number()).prop_map(|(observation, text, number)| {
            let (entries, seen_at, tendency) = (vec![number], None, Tendency::Open);
            Event::ObservationPinned(e::ObservationPinned { observation, text, entries, seen_at, tendency })
        }),
    ]
}

/// The log of an incident: two opening lines, then anything by anyone, shared with anyone.
pub(crate) fn any_log() -> impl Strategy<Value = Vec<Recorded>> {
    let event = prop_oneof![
        course(),
        mobilising(),
        lines(),
        understanding(),
        notifying(),
        handling(),
        further::handling_further(),
        meeting::meeting(),
        prop_oneof![
            mobilised::staffed(),
            mobilised::reporting(),
            mobilised::helping(),
            mobilised::sheltering(),
        ],
        leading::deciding(),
        leading::tasking(),
        leading::answering(),
        leading::asking(),
        leading::aiming(),
        learning::evaluating(),
        warnings::told(),
        further::ordinary()
    ];
    let line_of_log = (-90..90i64, organisation(), word(Scope::ALL), event);
    proptest::collection::vec(line_of_log, 0..LINES as usize - 2).prop_map(|lines| {
        let mut events = log([]);
        let mut created = BTreeSet::new();
        for (occurred, organisation, scope, event) in lines {
            if creates(&event).is_some_and(|id| !created.insert(id)) {
                continue;
            }
            let number = events.len() as u32;
            let recorded = line(number, i64::from(number), organisation, scope, event);
            let occurred_at = minute(i64::from(number) + occurred);
            events.push(Recorded {
                occurred_at,
                ..recorded
            });
        }
        events
    })
}

/// What an event brings into being. Its id is its command's, so it happens once.
fn creates(event: &Event) -> Option<(&'static str, Uuid)> {
    let id = match event {
        Event::NotificationStarted(started) => started.notification.0,
        Event::MeasureProposed(proposed) => proposed.measure.0,
        Event::Meeting(MeetingEvent::Convened(convened)) => convened.meeting.0,
        Event::ResourceUse(ResourceUseEvent::Promised(promised)) => promised.promise.0,
        Event::Assistance(AssistanceEvent::Asked(asked)) => asked.assistance.0,
        Event::Eps(EpsEvent::Opened(opened)) => opened.eps.0,
        Event::Eps(EpsEvent::Registered(registered)) => registered.guest.0,
        Event::Staffing(StaffingEvent::ReliefPlanned(planned)) => planned.relief.0,
        Event::ErasureRequested(requested) => requested.request.0,
        _ => return None,
    };
    Some((event.name(), id))
}

/// Someone who reads: a participant, the centre, the governor.
pub(crate) fn any_reader() -> impl Strategy<Value = OrganisationId> {
    word(&[BAERUM, ASKER, OPSAM, COUNTY])
}
