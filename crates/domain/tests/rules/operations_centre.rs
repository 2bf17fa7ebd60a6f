//! What the shared operations centre may do for those it serves, and what it may not.

use crate::prelude::*;
use varsko_domain::{Decided, Stream};
use varsko_testkit::open;

/// The operator has opened an incident on Bærum's behalf.
fn opened() -> History {
    let opening = open(opening("Flom")).by(operator()).on_behalf_of(BAERUM);
    incident().asked("07:12", opening.named(INCIDENT.0))
}

/// OPSAM does not take part, but serves Bærum, which has come as far as handling.
fn handled() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
        .understood("08:10")
        .handled("08:20")
}

#[test]
fn an_operator_opens_an_incident_for_a_municipality_and_takes_part_beside_it() {
    //
    let decided = given(installation())
        .when(open(opening("Flom")).by(operator()).on_behalf_of(BAERUM))
        .decided();
    let header = |event| Decided {
        stream: Stream::Incident(WHEN.into()),
        organisation: Some(BAERUM),
        occurred_at: noon(),
        noted_at: None,
        scope: Scope::Participants,
        event,
    };
    assert_eq!(
        decided,
        [
            header(Event::IncidentOpened(e::Opened {
                title: "Flom".into(),
                kind: None,
                severity: Severity::Unknown,
                potential: None,
                place: None,
                exercise: false,
                lead: BAERUM,
            })),
            header(Event::ParticipationStarted(e::ParticipationStarted {
                organisation: OPSAM,
                reason: None,
            })),
        ]
    );
}

#[test]
fn an_operator_logs_notifies_follows_up_proposes_and_relays_on_behalf() {
    //
    let on_behalf = |ask: varsko_testkit::Ask| ask.by(operator()).on_behalf_of(BAERUM);
    let handover = RecordEntry {
        kind: EntryKind::Handover,
        ..entry("Vaktskifte")
    };
    for what in [
        record(entry("Melding fra politiet")),
        record(handover),
        notify("Innkalling"),
        mark_sent(1),
        acknowledge(1),
        decline(1, None),
        reached_by_other_means(1, "Naboen"),
        state_item("Elva stiger"),
        invite(ASKER),
    ] {
        let decided = given(handled()).when(on_behalf(what)).decided();
        assert!(
            decided
                .iter()
                .all(|decided| decided.organisation == Some(BAERUM))
        );
        assert!(!decided.is_empty());
    }
    assert_eq!(
        given(opened())
            .when(on_behalf(observe("Elva stiger")))
            .decided()
            .len(),
        1
    );
}

#[test]
fn an_operator_does_not_do_what_is_the_municipalitys_and_is_told_who_could() {
    //
    let person = leadership().person;
    for (operation, what) in [
        (
            Operation::AppointLeader,
            assign_role("crisis_leader", person, Capacity::Holder),
        ),
        (
            Operation::Staff,
            assign_role("log_keeper", person, Capacity::Holder),
        ),
        (Operation::DecideMeasure, decide_measure("Evakuer")),
        (Operation::ProposeMeasure, propose_measure("Evakuer")),
        (Operation::CarryOutMeasure, progress(MeasureStep::Start)),
        (Operation::Activate, activate(Body::Staff)),
        (Operation::SetFocus, set_focus(&["Liv"])),
        (Operation::SetReadiness, set_readiness("red")),
        (Operation::ChangePhase, advance(Phase::Evaluate)),
        (Operation::Normalise, normalise("Over")),
        (Operation::Evaluate, start_evaluation()),
        (Operation::Close, close()),
        (Operation::Dismiss, dismiss("Falsk alarm")),
        (Operation::EndParticipation, end_participation(BAERUM, "x")),
        (Operation::Share, widen(0, Scope::Public)),
        (Operation::Erase, request_erasure(&[0], "GDPR")),
    ] {
        let refusal = not_permitted(operation, AccessRole::Operator, "Bærum");
        assert!(!refusal.could().is_empty(), "{operation:?}");
        assert!(!refusal.could().contains(&AccessRole::Operator) || operation == Operation::Staff);
        given(handled())
            .when(what.by(operator()).on_behalf_of(BAERUM))
            .refused(refusal);
    }
}

#[test]
fn the_refusal_names_the_roles_in_each_language() {
    //
    let refusal = not_permitted(Operation::AppointLeader, AccessRole::Operator, "Bærum");
    assert_eq!(
        refusal.english(),
        "an operator may not appoint the crisis leader for Bærum; a crisis leader, a member of \
         the crisis leadership or a preparedness officer there could"
    );
    assert_eq!(
        refusal.told(Language::Bokmal),
        "en operatør kan ikke utpeke kriseleder for Bærum; det kan en kriseleder, et medlem av \
         kriseledelsen eller en beredskapsansvarlig gjøre der"
    );
    assert_eq!(
        refusal.told(Language::Nynorsk),
        "ein operatør kan ikkje peike ut kriseleiar for Bærum; det kan ein kriseleiar, ein medlem \
         av kriseleiinga eller ein beredskapsansvarleg gjere der"
    );
}

#[test]
fn without_saying_for_whom_an_operator_acts_for_the_centre_where_it_takes_part() {
    //
    let beside = given(opened())
        .when(record(entry("Vakt")).by(operator()))
        .decided();
    assert_eq!(beside[0].organisation, Some(OPSAM));
    let outside = given(handled())
        .when(record(entry("Vakt")).by(operator()))
        .decided();
    assert_eq!(outside[0].organisation, Some(BAERUM));
}

#[test]
fn the_centre_loses_its_say_and_its_sight_when_the_service_ends() {
    //
    use varsko_domain::Command;
    use varsko_domain::organisation::commands::EndService;
    let end = Command::EndService(EndService {
        organisation: BAERUM,
        centre: OPSAM,
    });
    let ended = handled().asked("09:00", varsko_testkit::ask_of_all(end).by(administrator()));
    given(ended)
        .when(record(entry("Vakt")).by(operator()).on_behalf_of(BAERUM))
        .refused(Refusal::UnknownIncident);
}

#[test]
fn what_a_municipality_keeps_to_itself_is_hidden_from_the_centre() {
    //
    let own = incident()
        .detected("07:12")
        .asked("07:30", record(entry("Internt")).readable_by(Scope::Own));
    let pointing = RecordEntry {
        references: vec![1],
        ..entry("Se")
    };
    given(own)
        .when(record(pointing).by(operator()).on_behalf_of(BAERUM))
        .refused(Refusal::UnknownEntry {
            number: 1,
            newest: 0,
        });
}
