//! Action cards (tiltakskort): versions that never change, and cards in use pinned to theirs.

use crate::prelude::*;
use varsko_domain::incident::card::commands::CardStepChange;
use varsko_domain::incident::card::events::*;
use varsko_domain::organisation::cards::commands::PublishCard;
use varsko_domain::organisation::cards::events::*;
use varsko_domain::{CardId, Decided, Stream, Thing};

fn published() -> History {
    incident().asked("06:00", publish_card(flood_card()).named(CARD.0))
}

fn in_use() -> History {
    published()
        .detected("07:12")
        .asked("07:15", run_card().named(CARD_RUN.0))
}

fn done() -> CardStepChange {
    CardStepChange::Done { note: None }
}

fn not_applicable(reason: &str) -> CardStepChange {
    let reason = reason.into();
    CardStepChange::NotApplicable { reason }
}

fn reopen(reason: &str) -> CardStepChange {
    let reason = reason.into();
    CardStepChange::Reopen { reason }
}

fn card_of(version: u32, card: CardId) -> CardPublished {
    let said = flood_card();
    CardPublished {
        card,
        version,
        title: said.title,
        goal: said.goal,
        role: said.role,
        scenario: said.scenario,
        steps: said.steps,
        review_by: said.review_by,
    }
}

#[track_caller]
fn is_card_event(decided: &[Decided], event: CardEvent) {
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].event, Event::Card(event));
}

#[test]
fn a_card_is_published_in_numbered_versions_that_stay() {
    //
    let first = given(installation()).when(publish_card(flood_card()));
    is_card_event(
        &first.decided(),
        CardEvent::Published(card_of(1, WHEN.into())),
    );
    let again = PublishCard {
        card: Some(CARD),
        ..flood_card()
    };
    let second = given(published()).when(publish_card(again).by(preparedness_officer()));
    is_card_event(&second.decided(), CardEvent::Published(card_of(2, CARD)));
}

#[test]
fn a_card_without_steps_or_with_an_unknown_role_or_a_review_in_the_past_is_refused() {
    let given = || given(installation());
    let empty = PublishCard {
        steps: Vec::new(),
        ..flood_card()
    };
    given()
        .when(publish_card(empty))
        .refused(Refusal::Empty { field: "steps" });
    let late = PublishCard {
        review_by: at("11:00"),
        ..flood_card()
    };
    given().when(publish_card(late)).refused(Refusal::NotAhead {
        field: "reviewBy",
        given: at("11:00"),
        now: noon(),
    });
    let nobody = PublishCard {
        role: "diver".into(),
        ..flood_card()
    };
    let refusal = given().when(publish_card(nobody)).result().unwrap_err();
    assert_eq!(refusal.code(), "UNKNOWN_ROLE");
    let mut closing = flood_card();
    closing.steps[0].phase = Phase::Closed;
    given()
        .when(publish_card(closing))
        .refused(Refusal::PhaseNeedsItsOwnAct {
            phase: Phase::Closed,
        });
    let unknown = PublishCard {
        card: Some(CARD),
        ..flood_card()
    };
    given()
        .when(publish_card(unknown))
        .refused(Refusal::Unknown { what: Thing::Card });
}

#[test]
fn a_review_moves_the_deadline_and_a_withdrawn_card_is_not_begun_with() {
    //
    let reviewed = given(published()).when(review_card("20:00"));
    is_card_event(
        &reviewed.decided(),
        CardEvent::Reviewed(CardReviewed {
            card: CARD,
            version: 1,
            review_by: at("20:00"),
            remark: Some("Telefonnumrene er prøvd".into()),
        }),
    );
    let withdrawn = || published().asked("06:30", withdraw_card("Erstattet"));
    given(withdrawn()).when(withdraw_card("Erstattet")).quiet();
    given(withdrawn())
        .when(review_card("20:00"))
        .refused(Refusal::CardWithdrawn);
    given(withdrawn().detected("07:12"))
        .when(run_card())
        .refused(Refusal::CardWithdrawn);
    given(in_use().asked("07:20", withdraw_card("Erstattet")))
        .when(progress_card(1, not_applicable("NVE er her")))
        .then([Event::CardRun(CardRunEvent::StepNotApplicable(
            StepNotApplicable {
                run: CARD_RUN,
                step: 1,
                phase: Phase::Notify,
                reason: "NVE er her".into(),
            },
        ))]);
}

fn started(version: u32, overdue: bool) -> Event {
    Event::CardRun(CardRunEvent::Started(CardRunStarted {
        run: WHEN.into(),
        card: CARD,
        version,
        role: "operations".into(),
        steps: vec![Phase::Notify, Phase::Handle, Phase::Handle],
        overdue,
    }))
}

#[test]
fn a_card_in_use_is_pinned_to_its_version_and_an_overdue_one_stays_usable_and_is_flagged() {
    //
    let running = || published().detected("07:12");
    given(running()).when(run_card()).then([started(1, false)]);
    given(running())
        .now("13:00")
        .when(run_card().by(log_keeper()))
        .then([started(1, true)]);
    let again = PublishCard {
        card: Some(CARD),
        ..flood_card()
    };
    given(running().asked("07:30", publish_card(again)))
        .when(run_card())
        .then([started(2, false)]);
    given(incident().detected("07:12"))
        .when(run_card())
        .refused(Refusal::Unknown { what: Thing::Card });
}

#[test]
fn doing_a_step_is_acting_in_its_phase() {
    //
    let step_done = |step, phase| {
        let (run, note) = (CARD_RUN, None);
        Event::CardRun(CardRunEvent::StepDone(StepDone {
            run,
            step,
            phase,
            note,
        }))
    };
    given(in_use())
        .when(progress_card(1, done()))
        .then([reached(Phase::Notify), step_done(1, Phase::Notify)]);
    given(in_use())
        .when(progress_card(2, done()))
        .refused(Refusal::PhaseNotReached {
            acting: Phase::Handle,
            missing: Phase::Understand,
        });
    given(in_use())
        .when(progress_card(2, done()).skipping("Vannet står i kjellerne"))
        .then([
            deviated(Phase::Handle, Phase::Understand, "Vannet står i kjellerne"),
            reached(Phase::Handle),
            step_done(2, Phase::Handle),
        ]);
    let once = in_use().asked("07:20", progress_card(1, done()));
    given(once).when(progress_card(1, done())).quiet();
}

#[test]
fn a_step_that_does_not_apply_says_why_and_can_be_opened_again() {
    //
    given(in_use())
        .when(progress_card(3, not_applicable(" ")))
        .refused(Refusal::Empty { field: "reason" });
    given(in_use())
        .when(progress_card(3, reopen("Likevel")))
        .quiet();
    given(in_use().asked("07:20", progress_card(3, not_applicable("Tomt"))))
        .when(progress_card(3, reopen("Noen er hjemme")))
        .then([Event::CardRun(CardRunEvent::StepReopened(StepReopened {
            run: CARD_RUN,
            step: 3,
            phase: Phase::Handle,
            reason: "Noen er hjemme".into(),
        }))]);
    given(in_use())
        .when(progress_card(4, done()))
        .refused(Refusal::UnknownStep { step: 4, steps: 3 });
    given(in_use())
        .when(progress_card(0, done()))
        .refused(Refusal::UnknownStep { step: 0, steps: 3 });
}

#[test]
fn a_card_put_away_with_open_steps_names_them_and_the_reason() {
    //
    let one_done = || in_use().asked("07:20", progress_card(1, done()));
    given(one_done())
        .when(close_card(None))
        .refused(Refusal::ReasonNeeded { field: "reason" });
    given(one_done())
        .when(close_card(Some("Politiet tok over")))
        .then([Event::CardRun(CardRunEvent::Closed(CardRunClosed {
            run: CARD_RUN,
            open: vec![2, 3],
            reason: Some("Politiet tok over".into()),
        }))]);
    let closed = || one_done().asked("07:30", close_card(Some("Over")));
    given(closed()).when(close_card(None)).quiet();
    given(closed())
        .when(progress_card(2, done()))
        .refused(Refusal::CardRunClosed);
}

#[test]
fn a_card_in_use_belongs_to_the_organisation_that_began_with_it() {
    //
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    given(in_use().joined("07:20", ASKER))
        .when(progress_card(1, done()).by(asker))
        .refused(Refusal::Unknown {
            what: Thing::CardRun,
        });
}
