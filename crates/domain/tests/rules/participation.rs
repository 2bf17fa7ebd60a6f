//! Who takes part, and at which readiness.

use crate::prelude::*;
use varsko_domain::OrganisationId;
use varsko_domain::limits::{PARTICIPANTS_MAX, SHORT_BYTES_MAX};
use varsko_domain::organisation::commands::Register;
use varsko_domain::rights::Reader;
use varsko_domain::{Command, CommandId};
use varsko_testkit::ask_of_all;

fn detected() -> History {
    incident().detected("07:12")
}

#[test]
fn an_organisation_is_asked_in_and_starts_at_detected() {
    //
    given(detected())
        .when(invite(ASKER))
        .then([Event::ParticipationStarted(e::ParticipationStarted {
            organisation: ASKER,
            reason: None,
        })]);
    let history = detected()
        .notified("07:20")
        .mobilised("07:41")
        .joined("07:45", ASKER);
    let parts = &history.world().incidents[&INCIDENT].parts;
    assert_eq!(parts[&ASKER].current, Phase::Detected);
    assert_eq!(parts[&BAERUM].current, Phase::Mobilise);
}

#[test]
fn an_invitation_is_refused_to_the_unknown_and_to_those_already_there() {
    let nobody = OrganisationId(uuid::Uuid::from_u128(404));
    given(detected())
        .when(invite(nobody))
        .refused(Refusal::UnknownOrganisation { id: nobody });
    given(detected().joined("07:15", ASKER))
        .when(invite(ASKER))
        .refused(Refusal::AlreadyParticipating {
            organisation: "Asker".into(),
        });
    given(detected())
        .when(invite(ASKER).by(log_keeper()))
        .refused(not_permitted(
            Operation::ManageParticipation,
            AccessRole::LogKeeper,
            "Bærum",
        ));
    let wordy = InviteOrganisation {
        organisation: ASKER,
        reason: Some(long(SHORT_BYTES_MAX + 1)),
    };
    given(detected())
        .when(ask(C::InviteOrganisation(wordy)))
        .refused(too_long("reason", SHORT_BYTES_MAX));
}

#[test]
fn an_incident_holds_a_bounded_number_of_organisations() {
    // G-10
    let crowd = (1..PARTICIPANTS_MAX as u128 + 1).fold(detected(), |history, number| {
        let id = OrganisationId(uuid::Uuid::from_u128(0x9000_0000 + number));
        let register = Command::RegisterOrganisation(Register {
            kind: OrganisationKind::Other,
            name: "Frivillig".into(),
            short_name: "Frivillig".into(),
            county: None,
            number: None,
        });
        let register = ask_of_all(register)
            .by(administrator())
            .named(CommandId(id.0));
        let history = history.asked("07:13", register);
        if number < PARTICIPANTS_MAX as u128 {
            history.joined("07:14", id)
        } else {
            history
        }
    });
    let one_more = OrganisationId(uuid::Uuid::from_u128(
        0x9000_0000 + PARTICIPANTS_MAX as u128,
    ));
    given(crowd)
        .when(invite(one_more))
        .refused(Refusal::TooMany {
            what: "participants",
            given: PARTICIPANTS_MAX + 1,
            max: PARTICIPANTS_MAX,
        });
}

#[test]
fn the_lead_and_the_organisation_itself_can_end_its_part() {
    let ended = || {
        Event::ParticipationEnded(e::ParticipationEnded {
            organisation: ASKER,
            reason: "Ikke berørt".into(),
        })
    };
    let together = || detected().joined("07:15", ASKER);
    given(together())
        .when(end_participation(ASKER, "Ikke berørt"))
        .then([ended()]);
    given(together())
        .when(end_participation(ASKER, "Ikke berørt").by(actor(AccessRole::CrisisLeader, ASKER)))
        .then([ended()]);
}

#[test]
fn a_part_is_not_ended_for_the_lead_for_a_third_or_without_a_reason() {
    let together = || detected().joined("07:15", ASKER).joined("07:16", OSLO);
    given(together())
        .when(end_participation(BAERUM, "Ikke berørt"))
        .refused(Refusal::LeadMustStay);
    given(together())
        .when(end_participation(OSLO, "Ikke berørt").by(actor(AccessRole::CrisisLeader, ASKER)))
        .refused(Refusal::NotParticipating {
            organisation: "Oslo".into(),
        });
    given(detected())
        .when(end_participation(ASKER, "Ikke berørt"))
        .refused(Refusal::NotParticipating {
            organisation: "Asker".into(),
        });
    given(together())
        .when(end_participation(ASKER, ""))
        .refused(Refusal::Empty { field: "reason" });
    given(together())
        .when(end_participation(ASKER, "Ikke berørt").by(staff()))
        .refused(not_permitted(
            Operation::EndParticipation,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

fn askers() -> varsko_domain::Actor {
    actor(AccessRole::CrisisLeader, ASKER)
}

/// Asker came in at line 1 and left at line 7; what stands on which line is said at its place.
fn left() -> History {
    let to = |scope, text: &str| record(entry(text)).readable_by(scope);
    detected()
        .joined("07:15", ASKER)
        .asked("07:16", to(Scope::Participants, "2: delt"))
        .asked("07:17", to(Scope::Own, "3: Bærums egen"))
        .asked("07:18", to(Scope::Own, "4: Askers egen").by(askers()))
        .asked("07:19", to(Scope::Participants, "5: delt, trekkes tilbake"))
        .asked("07:20", to(Scope::Public, "6: alle"))
        .asked("07:30", end_participation(ASKER, "Ikke berørt"))
        .asked("07:31", to(Scope::Participants, "8: senere"))
        .asked("07:32", to(Scope::Public, "9: senere, alle"))
        .asked("07:33", widen(3, Scope::Participants))
        .asked("07:34", recall(5, Scope::Own, "Feil"))
}

/// The lines that someone of Asker may read.
fn read_by_asker(history: &History, role: AccessRole) -> Vec<u32> {
    let world = history.world();
    let incident = &world.incidents[&INCIDENT];
    let left_at = incident.left.get(&ASKER).copied();
    let (actor, participants) = (actor(role, ASKER), &incident.participants);
    let Some(reader) = Reader::of(&actor, participants, left_at, &world.directory) else {
        return Vec::new();
    };
    let lines = 0..history.crisis_log().count() as u32;
    lines
        .filter(|number| incident.lines.read(&reader, *number).is_some())
        .collect()
}

#[test]
fn whoever_left_keeps_what_it_had_and_gets_nothing_new() {
    //
    let history = left();
    for role in [AccessRole::CrisisLeader, AccessRole::Observer] {
        assert_eq!(read_by_asker(&history, role), [0, 1, 2, 4, 6, 7]);
    }
    assert!(read_by_asker(&history, AccessRole::Administrator).is_empty());
}

#[test]
fn what_was_recalled_and_widened_while_it_took_part_counts_as_it_stood_when_it_left() {
    //
    let history = detected()
        .joined("07:15", ASKER)
        .asked("07:16", record(entry("2")))
        .asked("07:17", recall(2, Scope::Own, "Feil"))
        .asked("07:30", end_participation(ASKER, "Ikke berørt"))
        .asked("07:31", widen(2, Scope::Participants));
    assert_eq!(read_by_asker(&history, AccessRole::Observer), [0, 1, 4]);
}

#[test]
fn whoever_is_back_reads_as_a_participant() {
    //
    let history = left().joined("08:00", ASKER);
    // All but the line that was recalled, and the recalling itself.
    let expected = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 12];
    assert_eq!(read_by_asker(&history, AccessRole::Observer), expected);
}

#[test]
fn whoever_left_acts_no_more() {
    //
    let not_there = || Refusal::NotParticipating {
        organisation: "Asker".into(),
    };
    for what in [
        record(entry("Vi er tilbake")),
        pin("Sen varsling", &[0]),
        start_evaluation(),
        request_erasure(&[4], "GDPR"),
        widen(4, Scope::Public),
        end_participation(OSLO, "x"),
        invite(OSLO),
        close(),
        reopen("x"),
        decide_measure("Steng veien").skipping("haster"),
    ] {
        given(left()).when(what.by(askers())).refused(not_there());
    }
}

#[test]
fn a_readiness_level_is_shown_with_the_organisations_own_name() {
    //
    given(detected())
        .when(set_readiness("red"))
        .then([Event::ReadinessSet(e::ReadinessSet {
            level: "red".into(),
            name: "Rød".into(),
            reason: None,
        })]);
}

#[test]
fn a_level_the_organisation_does_not_have_is_refused_with_those_it_has() {
    //
    let known = ["normal", "green", "yellow", "red"]
        .map(String::from)
        .to_vec();
    given(detected())
        .when(set_readiness("purple"))
        .refused(Refusal::UnknownLevel {
            level: "purple".into(),
            known,
        });
    given(detected().joined("07:15", ASKER))
        .when(set_readiness("red").by(actor(AccessRole::CrisisLeader, ASKER)))
        .refused(Refusal::UnknownLevel {
            level: "red".into(),
            known: Vec::new(),
        });
    given(detected())
        .when(set_readiness("Lilla!"))
        .refused(Refusal::BadKey { field: "level" });
    given(detected())
        .when(set_readiness("red").by(staff()))
        .refused(not_permitted(
            Operation::SetReadiness,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

#[test]
fn nobody_acts_for_an_organisation_that_takes_no_part() {
    //
    given(detected())
        .when(
            record(entry("Hos oss også"))
                .by(operator())
                .on_behalf_of(ASKER),
        )
        .refused(Refusal::NotParticipating {
            organisation: "Asker".into(),
        });
}

#[test]
fn each_organisation_closes_its_own_part() {
    //
    let askers_leader = actor(AccessRole::CrisisLeader, ASKER);
    let history = detected()
        .joined("07:15", ASKER)
        .asked("08:00", close().by(askers_leader).skipping("ikke berørt"));
    given(history.clone())
        .when(record(entry("Mer")).by(askers_leader))
        .refused(Refusal::PartClosed {
            organisation: "Asker".into(),
        });
    given(history)
        .when(observe("Elva stiger"))
        .then([Event::PlacedUnderObservation(e::PlacedUnderObservation {
            reason: "Elva stiger".into(),
            review_at: None,
        })]);
}

/// Asker has notified three people who have a minute each to answer, and waits for them.
fn asker_waits() -> History {
    let waiting = StartNotification {
        text: "Møt".into(),
        list: None,
        recipients: recipients(),
        ack_timeout_s: Some(60),
    };
    let by_asker = actor(AccessRole::CrisisLeader, ASKER);
    detected()
        .joined("07:15", ASKER)
        .asked(
            "07:20",
            ask(C::StartNotification(waiting))
                .by(by_asker)
                .named(NOTIFICATION.0),
        )
        .asked("07:21", mark_sent(1).by(by_asker))
}

fn is_waited_for(history: &History) -> bool {
    let alarms = &history.world().incidents[&INCIDENT].alarms;
    alarms.first().is_some()
}

#[test]
fn no_alarm_of_a_part_that_is_over_rings_afterwards_whatever_was_still_under_way() {
    // R-5, G-11
    assert!(is_waited_for(&asker_waits()));
    let by_asker = actor(AccessRole::CrisisLeader, ASKER);
    let closed = asker_waits().asked("07:30", close().by(by_asker).skipping("Falsk alarm"));
    for over in [
        asker_waits().asked("07:30", end_participation(ASKER, "Ikke berørt")),
        asker_waits().asked("07:30", dismiss("Falsk alarm")),
        closed,
    ] {
        assert!(!is_waited_for(&over), "it is taken off");
        // A message that was on its way arrives, and its carrier says so for the organisation.
        let sent = asker_waits().asked("07:22", mark_sent(2).by(by_asker));
        let sent = sent.log().last().unwrap().clone();
        let mut incident = over.world().incidents[&INCIDENT].as_ref().clone();
        incident.evolve(&sent);
        assert!(incident.alarms.first().is_none(), "nothing is set anew");
    }
}

#[test]
fn whoever_comes_back_can_be_waited_for_again() {
    let left = asker_waits().asked("07:30", end_participation(ASKER, "Ikke berørt"));
    let back = left.joined("07:40", ASKER);
    let by_asker = actor(AccessRole::CrisisLeader, ASKER);
    assert!(is_waited_for(
        &back.asked("07:41", mark_sent(2).by(by_asker))
    ));
}
