//! Who may read a line: scope, screening, widening and recalling a share.

use crate::prelude::*;

fn askers_log_keeper() -> varsko_domain::Actor {
    actor(AccessRole::LogKeeper, ASKER)
}

/// Bærum and Asker take part; line 2 is Bærum's note, readable by `scope`.
fn shared(scope: Scope) -> History {
    incident().detected("07:12").joined("07:15", ASKER).asked(
        "07:30",
        record(entry("Brua er stengt"))
            .by(log_keeper())
            .readable_by(scope),
    )
}

/// Line 2 is screened to the crisis leader.
fn screened() -> History {
    let secret = RecordEntry {
        restricted_to: vec![AccessRole::CrisisLeader],
        screening_ground: Some("fvl. § 13".into()),
        ..entry("En person er savnet")
    };
    incident()
        .detected("07:12")
        .joined("07:15", ASKER)
        .asked("07:30", record(secret))
}

fn pointing_at(number: u32) -> varsko_testkit::Ask {
    record(RecordEntry {
        references: vec![number],
        ..entry("Se denne")
    })
}

fn widened(number: u32, scope: Scope) -> Event {
    Event::EntryShareWidened(e::EntryShareWidened { number, scope })
}

#[test]
fn a_hidden_line_is_as_unknown_as_one_that_was_never_written() {
    //
    let hidden = given(shared(Scope::Own)).when(pointing_at(2).by(askers_log_keeper()));
    let never_written = incident().detected("07:12").joined("07:15", ASKER);
    let none = given(never_written).when(pointing_at(2).by(askers_log_keeper()));
    let (hidden, none) = (hidden.result(), none.result());
    assert_eq!(hidden, none);
    assert_eq!(
        hidden,
        Err(Refusal::UnknownEntry {
            number: 2,
            newest: 1
        })
    );
}

#[test]
fn a_shared_line_can_be_pointed_at_by_whoever_takes_part() {
    //
    let decided = given(shared(Scope::Participants))
        .when(pointing_at(2).by(askers_log_keeper()))
        .decided();
    assert_eq!(decided.len(), 1);
}

#[test]
fn a_screened_line_hides_from_its_own_organisation_too() {
    //
    let unknown = || Refusal::UnknownEntry {
        number: 2,
        newest: 1,
    };
    given(screened())
        .when(pointing_at(2).by(log_keeper()))
        .refused(unknown());
    given(screened())
        .when(judge(2, Verification::Confirmed).by(log_keeper()))
        .refused(unknown());
    given(screened())
        .when(widen(2, Scope::County).by(log_keeper()))
        .refused(unknown());
    given(screened())
        .when(pointing_at(2).by(askers_log_keeper()))
        .refused(unknown());
    assert_eq!(given(screened()).when(pointing_at(2)).decided().len(), 1);
}

#[test]
fn the_judgement_of_a_screened_line_stays_within_its_organisation() {
    //
    given(screened())
        .when(judge(2, Verification::Confirmed))
        .then_readable_by(
            Scope::Own,
            [Event::EntryVerificationJudged(e::EntryVerificationJudged {
                number: 2,
                verification: Verification::Confirmed,
                reason: None,
            })],
        );
}

#[test]
fn screening_needs_its_ground_and_a_bounded_list_of_roles() {
    //
    let groundless = RecordEntry {
        restricted_to: vec![AccessRole::LogKeeper],
        ..entry("x")
    };
    given(incident().detected("07:12"))
        .when(record(groundless))
        .refused(Refusal::Screened);
    let endless = RecordEntry {
        restricted_to: vec![AccessRole::LogKeeper; 12],
        screening_ground: Some("fvl. § 13".into()),
        ..entry("x")
    };
    given(incident().detected("07:12"))
        .when(record(endless))
        .refused(Refusal::TooMany {
            what: "restrictedTo",
            given: 12,
            max: 11,
        });
}

#[test]
fn a_share_is_widened_and_those_it_is_widened_to_read_that_too() {
    //
    given(shared(Scope::Own))
        .when(widen(2, Scope::County))
        .then_readable_by(Scope::County, [widened(2, Scope::County)]);
    let history = shared(Scope::Own).asked("08:00", widen(2, Scope::Participants));
    let decided = given(history)
        .when(pointing_at(2).by(askers_log_keeper()))
        .decided();
    assert_eq!(decided.len(), 1);
}

#[test]
fn a_share_is_recalled_for_the_future() {
    //
    given(shared(Scope::Public))
        .when(recall(2, Scope::Own, "Personopplysninger"))
        .then_readable_by(
            Scope::Own,
            [Event::EntryShareRecalled(e::EntryShareRecalled {
                number: 2,
                scope: Scope::Own,
                reason: "Personopplysninger".into(),
            })],
        );
    let history = shared(Scope::Public).asked("08:00", recall(2, Scope::Own, "Feil"));
    given(history)
        .when(pointing_at(2).by(askers_log_keeper()))
        .refused(Refusal::UnknownEntry {
            number: 2,
            newest: 1,
        });
}

#[test]
fn widening_widens_and_recalling_narrows() {
    //
    for scope in [Scope::Own, Scope::Participants] {
        given(shared(Scope::Participants))
            .when(widen(2, scope))
            .refused(Refusal::ScopeNotWider {
                now: Scope::Participants,
            });
    }
    for scope in [Scope::Participants, Scope::Public] {
        given(shared(Scope::Participants))
            .when(recall(2, scope, "Feil"))
            .refused(Refusal::ScopeNotNarrower {
                now: Scope::Participants,
            });
    }
    given(shared(Scope::Participants))
        .when(recall(2, Scope::Own, ""))
        .refused(Refusal::Empty { field: "reason" });
    let twice = shared(Scope::Own).asked("08:00", widen(2, Scope::County));
    given(twice)
        .when(widen(2, Scope::Participants))
        .refused(Refusal::ScopeNotWider { now: Scope::County });
}

#[test]
fn only_the_organisation_whose_line_it_is_decides_who_reads_it() {
    //
    for what in [widen(2, Scope::Public), recall(2, Scope::Own, "Feil")] {
        given(shared(Scope::Participants))
            .when(what.by(askers_log_keeper()))
            .refused(not_permitted(
                Operation::Share,
                AccessRole::LogKeeper,
                "Bærum",
            ));
    }
    for what in [widen(2, Scope::Public), recall(2, Scope::Own, "Feil")] {
        given(shared(Scope::Participants))
            .when(what.by(evaluator()))
            .refused(not_permitted(
                Operation::Share,
                AccessRole::Evaluator,
                "Bærum",
            ));
    }
    for what in [widen(9, Scope::Public), recall(9, Scope::Own, "Feil")] {
        given(shared(Scope::Participants))
            .when(what)
            .refused(Refusal::UnknownEntry {
                number: 9,
                newest: 2,
            });
    }
}

#[test]
fn a_share_can_be_recalled_after_the_incident_was_closed() {
    //
    let closed = shared(Scope::Public).asked("09:00", close().skipping("falsk alarm"));
    let decided = given(closed).when(recall(2, Scope::Own, "Feil")).decided();
    assert_eq!(decided.len(), 1);
}

#[test]
fn a_sentence_never_repeats_what_a_hidden_line_says() {
    //
    let refusal = given(screened())
        .when(pointing_at(2).by(log_keeper()))
        .result()
        .unwrap_err();
    for sentence in Language::ALL.iter().map(|tongue| refusal.told(*tongue)) {
        assert!(!sentence.contains("savnet"), "{sentence}");
    }
}
