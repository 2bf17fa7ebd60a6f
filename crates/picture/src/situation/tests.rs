//! What a reader sees of a picture, and what never reaches anyone who may not read it.

use super::*;
use crate::generated::{any_log, any_reader};
use crate::scene::{
    ASKER, BAERUM, COUNTY, KARI, OLA, OPSAM, directory, entry, fold, log, minute, reached, reader,
    recipient, stated, statement, wrote,
};
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::words::{
    Body, Capacity, Channel, Delivery, Phase, Presence, Scope, Verification,
};
use varsko_domain::{Event, Recorded};

const SHARED: Scope = Scope::Participants;

fn seen(events: &[Recorded], by: OrganisationId) -> Situation {
    view(&fold(events), &reader(by), &directory())
}

fn item(id: u128, section: Section, text: &str, verb: fn(ItemId, e::Statement) -> Event) -> Event {
    verb(Uuid::from_u128(id).into(), statement(section, text))
}

fn states(item: ItemId, statement: e::Statement) -> Event {
    Event::ItemStated(e::ItemStated { item, statement })
}

fn proposes(item: ItemId, statement: e::Statement) -> Event {
    Event::ItemProposed(e::ItemProposed { item, statement })
}

fn activated(body: Body) -> Event {
    let (authority, place) = ("Kommunedirektøren".into(), None);
    Event::BodyActivated(e::BodyActivated {
        body,
        authority,
        place,
    })
}

fn assigned(role: &str, person: varsko_domain::PersonId) -> Event {
    let (role, capacity) = (role.into(), Capacity::Holder);
    Event::RoleAssigned(e::RoleAssigned {
        role,
        person,
        capacity,
    })
}

fn relieved(role: &str, person: varsko_domain::PersonId) -> Event {
    Event::RoleRelieved(e::RoleRelieved {
        role: role.into(),
        person,
        handover: None,
    })
}

fn report(value: Option<f64>) -> Event {
    let (key, source, entry) = ("evacuated".to_owned(), None, None);
    let verification = Verification::Confirmed;
    Event::IndicatorReported(e::IndicatorReported {
        key,
        value,
        source,
        verification,
        entry,
    })
}

#[test]
fn an_opened_incident_is_seen_as_exactly_this() {
    let events = log([]);
    let opened = Origin::of(&events[0]);
    let joined = Origin::of(&events[1]);
    let part = |organisation, started| Part {
        organisation,
        started,
        ended: None,
        phase: Some(PhaseNow {
            phase: Phase::Detected,
            since: started,
        }),
        reached: BTreeMap::from([(Phase::Detected, started)]),
        steps: vec![],
        deviations: vec![],
        bodies: vec![],
        roles: vec![],
        vacancies: vec![],
        presence: vec![],
        readiness: None,
        focus: None,
        normalisation: None,
        evaluation: None,
    };
    let expected = Situation {
        incident: Some(crate::scene::INCIDENT),
        exercise: false,
        lead: Some(BAERUM),
        headline: Headline {
            title: Some("Flom i Sandvikselva".into()),
            kind: Some("flood".into()),
            severity: Some(Severity::Serious),
            potential: None,
            place: Some("Sandvika".into()),
            opened: Some(opened),
        },
        observation: None,
        dismissed: None,
        newest: Some(joined),
        parts: vec![part(BAERUM, opened), part(ASKER, joined)],
        sections: BTreeMap::new(),
        measures: BTreeMap::new(),
        notifications: vec![],
        indicators: vec![],
        observations: vec![],
        gaps: vec![Gap::NoPicture],
    };
    assert_eq!(seen(&events, BAERUM), expected);
}

#[test]
fn an_item_of_another_organisations_own_is_nowhere_in_the_view() {
    //
    let secret = "hemmelig";
    let events = log([
        (1, ASKER, Scope::Own, stated(1, secret)),
        (
            2,
            ASKER,
            Scope::Own,
            item(2, Section::Unknowns, secret, states),
        ),
        (3, ASKER, Scope::Own, report(Some(4.0))),
        (4, ASKER, Scope::Own, activated(Body::Staff)),
    ]);
    let baerum = seen(&events, BAERUM);
    assert!(baerum.sections.is_empty());
    assert_eq!(baerum.gaps, [Gap::NoPicture]);
    assert_eq!(baerum.newest.unwrap().line, 1);
    assert!(!serde_json::to_string(&baerum).unwrap().contains(secret));
    assert!(compare(&seen(&events[..2], BAERUM), &baerum).is_empty());
    assert_eq!(seen(&events, ASKER).sections.len(), 2);
}

#[test]
fn the_county_governor_sees_what_is_shared_with_the_county_and_not_even_the_title_before() {
    //
    let mut events = log([(1, BAERUM, SHARED, stated(1, "Veien er stengt"))]);
    let before = seen(&events, COUNTY);
    assert_eq!(
        (before.headline, before.sections.len()),
        (Headline::default(), 0)
    );
    assert_eq!(before.parts[0].phase, None);
    let widened = e::EntryShareWidened {
        number: 2,
        scope: Scope::County,
    };
    events.extend(
        log([
            (1, BAERUM, SHARED, wrote("")),
            (2, BAERUM, SHARED, Event::EntryShareWidened(widened)),
        ])
        .split_off(3),
    );
    let after = seen(&events, COUNTY);
    let shown = &after.sections[&Section::Facts][0];
    assert_eq!(
        (shown.statement.text.as_str(), shown.scope),
        (Some("Veien er stengt"), Scope::County)
    );
}

#[test]
fn a_revision_kept_to_oneself_leaves_others_with_what_was_said_before() {
    let id = Uuid::from_u128(1).into();
    let revised = e::ItemRevised {
        item: id,
        statement: statement(Section::Facts, "Dam brister"),
        reason: None,
    };
    let events = log([
        (1, ASKER, SHARED, stated(1, "Dam holder")),
        (2, ASKER, Scope::Own, Event::ItemRevised(revised)),
    ]);
    let text = |by| {
        let item = seen(&events, by).sections[&Section::Facts][0].clone();
        (item.statement.text, item.said, item.origin.line)
    };
    assert_eq!(text(BAERUM), ("Dam holder".into(), 1, 2));
    assert_eq!(text(ASKER), ("Dam brister".into(), 2, 3));
}

#[test]
fn the_phase_is_the_furthest_reached_until_someone_goes_back() {
    //
    let (from, to, reason) = (Phase::Handle, Phase::Notify, "Ny bølge".into());
    let back = Event::PhaseReturned(e::PhaseReturned { from, to, reason });
    let events = log([
        (1, BAERUM, SHARED, reached(Phase::Notify)),
        (2, BAERUM, SHARED, reached(Phase::Handle)),
        (3, BAERUM, SHARED, reached(Phase::Mobilise)),
        (4, BAERUM, SHARED, back),
    ]);
    let phase = |upto: usize| {
        let now = seen(&events[..upto], BAERUM).parts[0].phase.unwrap();
        (now.phase, now.since.line)
    };
    assert_eq!(phase(2), (Phase::Detected, 0));
    assert_eq!(phase(4), (Phase::Handle, 3));
    assert_eq!(phase(5), (Phase::Handle, 3));
    assert_eq!(phase(6), (Phase::Notify, 5));
    let reached = seen(&events, BAERUM).parts[0].reached.clone();
    assert_eq!(reached[&Phase::Mobilise].line, 4);
}

#[test]
fn a_critical_role_of_an_active_body_that_nobody_holds_is_a_gap() {
    //
    let events = log([
        (1, BAERUM, SHARED, stated(1, "Vannet stiger")),
        (2, BAERUM, SHARED, activated(Body::Leadership)),
        (3, BAERUM, SHARED, assigned("crisis_leader", KARI)),
        (4, BAERUM, SHARED, relieved("crisis_leader", KARI)),
        (5, BAERUM, SHARED, assigned("crisis_leader", OLA)),
    ]);
    let vacant = |upto: usize| seen(&events[..upto], OPSAM).gaps;
    let vacancy = Vacancy {
        organisation: BAERUM,
        body: Body::Leadership,
        role: "crisis_leader".into(),
        name: "Kriseleder".into(),
    };
    assert_eq!(vacant(3), []);
    assert_eq!(vacant(4), [Gap::Vacant(vacancy.clone())]);
    assert_eq!(vacant(5), []);
    assert_eq!(vacant(6), [Gap::Vacant(vacancy)]);
    assert_eq!(vacant(7), []);
    let intervals: Vec<_> = seen(&events, OPSAM).parts[0]
        .roles
        .iter()
        .map(|held| {
            (
                held.person,
                held.assigned.line,
                held.relieved.map(|origin| origin.line),
            )
        })
        .collect();
    assert_eq!(intervals, [(KARI, 4, Some(5)), (OLA, 6, None)]);
}

#[test]
fn a_body_is_active_from_its_activation_until_it_is_stood_down() {
    //
    let stood_down = e::BodyStoodDown {
        body: Body::Staff,
        reason: Some("Ferdig".into()),
    };
    let events = log([
        (1, BAERUM, SHARED, activated(Body::Staff)),
        (9, BAERUM, SHARED, Event::BodyStoodDown(stood_down)),
        (12, BAERUM, SHARED, activated(Body::Staff)),
    ]);
    let bodies = seen(&events, BAERUM).parts.remove(0).bodies;
    let lines: Vec<_> = bodies
        .iter()
        .map(|tenure| {
            (
                tenure.activated.line,
                tenure.stood_down.map(|origin| origin.line),
            )
        })
        .collect();
    assert_eq!(lines, [(2, Some(3)), (4, None)]);
    assert_eq!(bodies[0].reason, Some("Ferdig".into()));
}

#[test]
fn a_person_stands_where_they_last_said() {
    //
    let says = |presence, eta_minutes| {
        let (person, role) = (KARI, None);
        Event::MobilisationReported(e::MobilisationReported {
            person,
            role,
            presence,
            eta_minutes,
        })
    };
    let events = log([
        (1, BAERUM, SHARED, says(Presence::Coming, Some(20))),
        (9, BAERUM, SHARED, says(Presence::InPlace, None)),
    ]);
    let presence = seen(&events, BAERUM).parts.remove(0).presence;
    assert_eq!(presence.len(), 1);
    assert_eq!(
        (presence[0].said.presence, presence[0].origin.line),
        (Presence::InPlace, 3)
    );
}

#[test]
fn sent_is_not_confirmed() {
    //
    let id = Uuid::from_u128(5).into();
    let started = e::NotificationStarted {
        notification: id,
        text: "Møt kl. 08".into(),
        list: None,
        recipients: vec![
            recipient(1, "Kari"),
            recipient(2, "Ola"),
            recipient(3, "Siri"),
        ],
        ack_timeout_s: Some(600),
    };
    let (notification, channel, attempt) = (id, Channel::Phone, 1);
    let sent = |recipient| {
        Event::NotificationSent(e::NotificationSent {
            notification,
            recipient,
            channel,
            attempt,
        })
    };
    let acknowledged = e::NotificationAcknowledged {
        notification,
        recipient: 1,
        eta_minutes: Some(20),
        answer: None,
        channel,
    };
    let events = log([
        (1, BAERUM, SHARED, Event::NotificationStarted(started)),
        (2, BAERUM, SHARED, sent(1)),
        (2, BAERUM, SHARED, sent(2)),
        (
            3,
            BAERUM,
            SHARED,
            Event::NotificationAcknowledged(acknowledged),
        ),
    ]);
    let notification = seen(&events, BAERUM).notifications.remove(0);
    assert_eq!(
        (
            notification.sent(),
            notification.confirmed(),
            notification.unanswered()
        ),
        (2, 1, 2)
    );
    let states: Vec<_> = notification.recipients.iter().map(|r| r.delivery).collect();
    assert_eq!(
        states,
        [Delivery::Acknowledged, Delivery::Sent, Delivery::Queued]
    );
    assert_eq!(
        notification.recipients[0]
            .steps
            .last()
            .unwrap()
            .said
            .eta_minutes,
        Some(20)
    );
}

#[test]
fn gaps_are_shown() {
    //
    let defined = e::IndicatorDefined {
        key: "evacuated".into(),
        name: "Evakuerte".into(),
        definition: "Alle som har forlatt hjemmet".into(),
        unit: "personer".into(),
    };
    let events = log([
        (1, BAERUM, SHARED, Event::IndicatorDefined(defined)),
        (
            2,
            BAERUM,
            SHARED,
            item(1, Section::Unknowns, "Hvor mange bor her?", states),
        ),
        (3, BAERUM, SHARED, report(Some(200.0))),
        (4, BAERUM, SHARED, report(None)),
    ]);
    let unknown = Gap::Unknown(Uuid::from_u128(1).into());
    let no_value = Gap::NoValue("evacuated".into());
    assert_eq!(
        seen(&events[..3], BAERUM).gaps,
        [Gap::NoPicture, no_value.clone()]
    );
    assert_eq!(
        seen(&events[..4], BAERUM).gaps,
        [unknown.clone(), no_value.clone()]
    );
    assert_eq!(seen(&events[..5], BAERUM).gaps, [unknown.clone()]);
    assert_eq!(seen(&events, BAERUM).gaps, [unknown, no_value]);
}

#[test]
fn an_item_is_stale_from_the_instant_it_expires() {
    //
    let statement = e::Statement {
        expires_at: Some(minute(30)),
        ..statement(Section::Facts, "Varer")
    };
    let events = log([(
        1,
        BAERUM,
        SHARED,
        states(Uuid::from_u128(1).into(), statement),
    )]);
    let item = &seen(&events, BAERUM).sections[&Section::Facts][0];
    assert!(!is_stale(item, minute(29)));
    assert!(is_stale(item, minute(30)));
}

#[test]
fn a_proposal_stands_apart_until_it_is_stated_and_a_withdrawn_item_is_gone() {
    //
    let withdrawn = e::ItemWithdrawn {
        item: Uuid::from_u128(1).into(),
        reason: "Feil".into(),
    };
    let events = log([
        (
            1,
            OPSAM,
            SHARED,
            item(1, Section::Facts, "Bru tatt", proposes),
        ),
        (
            2,
            BAERUM,
            SHARED,
            item(1, Section::Facts, "Bru tatt", states),
        ),
        (3, BAERUM, SHARED, Event::ItemWithdrawn(withdrawn)),
    ]);
    let standing = |upto: usize| {
        let sections = seen(&events[..upto], BAERUM).sections;
        sections.get(&Section::Facts).map(|items| items[0].standing)
    };
    assert_eq!(standing(3), Some(Standing::Proposed));
    assert_eq!(standing(4), Some(Standing::Stated));
    assert_eq!(standing(5), None);
}

#[test]
fn comparing_tells_what_is_new_changed_and_gone() {
    //
    let withdrawn = e::ItemWithdrawn {
        item: Uuid::from_u128(1).into(),
        reason: "Feil".into(),
    };
    let events = log([
        (1, BAERUM, SHARED, stated(1, "Bru tatt")),
        (2, BAERUM, SHARED, report(Some(200.0))),
        (3, BAERUM, SHARED, assigned("crisis_leader", KARI)),
        (4, BAERUM, SHARED, stated(2, "Vei stengt")),
        (5, BAERUM, SHARED, report(Some(500.0))),
        (6, BAERUM, SHARED, relieved("crisis_leader", KARI)),
        (7, BAERUM, SHARED, Event::ItemWithdrawn(withdrawn)),
        (8, BAERUM, SHARED, reached(Phase::Notify)),
    ]);
    let changes = compare(&seen(&events[..5], BAERUM), &seen(&events, BAERUM));
    assert!(matches!(&changes.new[..], [Change::Item(item)] if item.origin.line == 5));
    let [
        (Change::Phase(BAERUM, _), Change::Phase(BAERUM, phase)),
        (Change::Indicator(before), Change::Indicator(after)),
    ] = &changes.changed[..]
    else {
        panic!("{:?}", changes.changed)
    };
    assert_eq!(phase.phase, Phase::Notify);
    assert_eq!((before.value(), after.value()), (Some(200.0), Some(500.0)));
    assert!(
        matches!(&changes.gone[..], [Change::Item(_), Change::Role(BAERUM, held)] if held.person == KARI)
    );
}

#[test]
fn a_statement_rests_on_those_of_its_lines_the_reader_may_read() {
    let resting = e::Statement {
        entries: vec![2, 3],
        ..statement(Section::Facts, "Bru tatt")
    };
    let events = log([
        (1, ASKER, SHARED, wrote("Sett fra vei")),
        (
            2,
            ASKER,
            Scope::Own,
            Event::EntryRecorded(entry("Fra anonym kilde")),
        ),
        (3, ASKER, SHARED, states(Uuid::from_u128(1).into(), resting)),
    ]);
    let rests_on = |by| {
        seen(&events, by).sections[&Section::Facts][0]
            .statement
            .entries
            .clone()
    };
    assert_eq!(rests_on(BAERUM), [2]);
    assert_eq!(rests_on(ASKER), [2, 3]);
}

/// What every reader's picture is built on, whether or not they may read the line itself: who takes
/// part, who may read, what was erased.
fn structural(event: &Event) -> bool {
    matches!(
        event,
        Event::IncidentOpened(_)
            | Event::ParticipationStarted(_)
            | Event::ParticipationEnded(_)
            | Event::EntryShareWidened(_)
            | Event::EntryShareRecalled(_)
            | Event::ErasureCarriedOut(_)
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_view_is_the_fold_of_what_its_reader_may_read(events in any_log(), by in any_reader()) { // R-17, G-9
        let (reader, directory) = (reader(by), directory());
        let whole = fold(&events);
        let readable = |recorded: &&Recorded| {
            whole.access.sees(&reader, recorded.number()) || structural(&recorded.event)
        };
        let readable = fold(events.iter().filter(readable));
        let [mut of_whole, mut of_readable] =
            [&whole, &readable].map(|picture| view(picture, &reader, &directory));
        for newest in [of_whole.newest.take(), of_readable.newest.take()].into_iter().flatten() {
            prop_assert!(whole.access.sees(&reader, newest.line));
        }
        prop_assert_eq!(of_whole, of_readable);
    }
}
