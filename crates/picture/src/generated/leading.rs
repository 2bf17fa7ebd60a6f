//! Events of decisions, tasks, requests from above and to authorities, and goals.

use super::{id, maybe, number, text, word};
use crate::scene::minute;
use proptest::prelude::*;
use varsko_domain::Event;
use varsko_domain::incident::decision::events::{self as d, DecisionEvent as D};
use varsko_domain::incident::demand::events::{self as m, DemandEvent as M};
use varsko_domain::incident::external::events::{self as x, ExternalEvent as X};
use varsko_domain::incident::goal::events::{self as g, GoalEvent as G};
use varsko_domain::incident::task::events::{self as t, TaskEvent as T};
use varsko_domain::words::{Authority, Capacity, Channel, ExternalMatter, GoalStanding, Priority};

pub(super) fn deciding() -> impl Strategy<Value = Event> {
    let lines = || proptest::collection::vec(number(), 0..3);
    let review_at = Some(minute(400));
    prop_oneof![
        2 => (id(), text(), text(), lines()).prop_map(|(decision, question, option, entries)| {
            let (options, needed_by) = (vec![option], Some(minute(90)));
            D::Wanted(d::Wanted { decision, question, options, needed_by, entries })
        }),
        2 => (id(), maybe(), text(), word(Capacity::ALL), maybe(), lines(), proptest::option::of(id())).prop_map(
            move |(decision, question, choice, capacity, reason, entries, supersedes)| {
                let (authority, outside_activation, seen_at, meeting) = (None, reason.clone(), None, None);
                D::Made(d::Made {
                    decision, question, options: vec![], choice, option: None, reason, capacity, authority,
                    outside_activation, review_at, entries, from_line: 1, seen_at, meeting, supersedes,
                })
            },
        ),
        1 => id().prop_map(|decision| D::Late(d::Late { decision })),
        1 => id().prop_map(|decision| D::ReviewDue(d::ReviewDue { decision })),
        1 => (id(), text()).prop_map(move |(decision, conclusion)| {
            D::Reviewed(d::Reviewed { decision, conclusion, review_at })
        }),
        1 => (id(), text()).prop_map(|(decision, reason)| D::Withdrawn(d::Withdrawn { decision, reason })),
        1 => (id(), id()).prop_map(|(decision, measure)| D::MeasureLinked(d::MeasureLinked { decision, measure })),
    ]
    .prop_map(Event::Decision)
}

pub(super) fn tasking() -> impl Strategy<Value = Event> {
    let role = || "log_keeper".to_owned();
    prop_oneof![
        3 => (id(), text(), maybe()).prop_map(move |(task, title, text)| {
            let (deadline, priority, origin) = (Some(minute(120)), Priority::High, None);
            T::Given(t::Given { task, title, text, role: role(), deadline, priority, origin })
        }),
        1 => (id(), maybe()).prop_map(|(task, reason)| {
            T::Reassigned(t::Reassigned { task, role: "logistics".into(), reason })
        }),
        1 => (id(), text()).prop_map(|(task, reason)| T::DeadlineSet(t::DeadlineSet { task, deadline: None, reason })),
        1 => id().prop_map(|task| T::Acknowledged(t::Acknowledged { task })),
        1 => id().prop_map(|task| T::Started(t::Started { task })),
        1 => (id(), maybe()).prop_map(|(task, result)| T::Done(t::Done { task, result })),
        1 => (id(), text()).prop_map(|(task, reason)| T::NotDone(t::NotDone { task, reason })),
        1 => id().prop_map(|task| T::Late(t::Late { task })),
    ]
    .prop_map(Event::Task)
}

pub(super) fn answering() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (id(), text(), text(), maybe()).prop_map(|(demand, from, text, reference)| {
            let (channel, deadline) = (Some(Channel::Email), Some(minute(180)));
            M::Received(m::Received { demand, from, text, reference, channel, deadline })
        }),
        1 => (id(), maybe()).prop_map(|(demand, how)| M::Acknowledged(m::Acknowledged { demand, how })),
        1 => (id(), text()).prop_map(|(demand, answer)| M::Completed(m::Completed { demand, answer })),
        1 => (id(), any::<bool>()).prop_map(|(demand, unacknowledged)| M::Late(m::Late { demand, unacknowledged })),
    ]
    .prop_map(Event::Demand)
}

pub(super) fn asking() -> impl Strategy<Value = Event> {
    let by = || maybe();
    prop_oneof![
        3 => (id(), word(Authority::ALL), by(), word(ExternalMatter::ALL), text()).prop_map(
            |(request, authority, addressee, matter, text)| {
                let (asked_by, channel, needed_by) = (None, Channel::Phone, Some(minute(60)));
                X::Asked(x::Asked { request, authority, addressee, matter, text, asked_by, channel, needed_by })
            },
        ),
        1 => (id(), by()).prop_map(|(request, by)| X::Received(x::Received { request, by })),
        1 => (id(), by(), maybe()).prop_map(|(request, by, note)| X::Granted(x::Granted { request, by, note })),
        1 => (id(), by(), text()).prop_map(|(request, by, reason)| X::Refused(x::Refused { request, by, reason })),
        1 => (id(), by(), maybe()).prop_map(|(request, by, result)| X::CarriedOut(x::CarriedOut { request, by, result })),
        1 => (id(), text()).prop_map(|(request, reason)| X::Withdrawn(x::Withdrawn { request, reason })),
        1 => id().prop_map(|request| X::Unanswered(x::Unanswered { request })),
    ]
    .prop_map(Event::External)
}

pub(super) fn aiming() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (id(), text(), any::<bool>()).prop_map(|(goal, text, measured)| {
            let indicator = measured.then(|| "evacuated".to_owned());
            G::Set(g::Set { goal, text, indicator, target: Some(0.0), by: Some(minute(600)) })
        }),
        1 => (id(), word(GoalStanding::ALL), maybe())
            .prop_map(|(goal, standing, text)| G::Assessed(g::Assessed { goal, standing, text })),
    ]
    .prop_map(Event::Goal)
}
