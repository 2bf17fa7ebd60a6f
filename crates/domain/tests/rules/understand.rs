//! The situational picture: its items, its figures, and the leadership's focus.

use crate::prelude::*;
use varsko_domain::Thing;
use varsko_domain::limits::{
    FOCUS_ITEMS_MAX, INDICATORS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
};

fn mobilised() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
}

fn understood() -> History {
    mobilised().understood("08:10")
}

/// OPSAM's operator has proposed [`ITEM`] on Bærum's behalf.
fn proposed() -> History {
    let propose = state_item("Elva stiger")
        .by(operator())
        .on_behalf_of(BAERUM);
    mobilised().asked("08:00", propose.named(ITEM.0))
}

fn stated(item: varsko_domain::ItemId, text: &str) -> Event {
    Event::ItemStated(e::ItemStated {
        item,
        statement: statement(text),
    })
}

fn stating(statement: e::Statement) -> varsko_testkit::Ask {
    ask(C::StateItem(StateItem {
        statement,
        accepts: None,
    }))
}

#[test]
fn stating_the_first_item_reaches_the_phase() {
    //
    given(mobilised()).when(state_item("Elva stiger")).then([
        reached(Phase::Understand),
        stated(WHEN.into(), "Elva stiger"),
    ]);
    given(understood())
        .when(state_item("Brua holder").by(log_keeper()))
        .then([stated(WHEN.into(), "Brua holder")]);
}

#[test]
fn an_item_may_say_where_it_is_and_is_refused_where_there_is_no_such_place() {
    let somewhere = |latitude, longitude| e::Statement {
        coordinates: Some(Coordinates::of_degrees(latitude, longitude)),
        ..statement("Brua er tatt")
    };
    let decided = given(understood())
        .when(stating(somewhere(59.8901, 10.5263)))
        .decided();
    let Event::ItemStated(stated) = &decided[0].event else {
        panic!("{decided:?}")
    };
    let degrees = stated.statement.coordinates.as_ref().unwrap().degrees();
    assert_eq!(degrees, Some((59.8901, 10.5263)));
    given(understood())
        .when(stating(somewhere(159.8901, 10.5263)))
        .refused(Refusal::NoSuchPlace);
    let revise = ReviseItem {
        item: ITEM,
        statement: somewhere(0.0, 181.0),
        reason: None,
    };
    given(proposed())
        .when(ask(C::ReviseItem(revise)))
        .refused(Refusal::NoSuchPlace);
}

#[test]
fn an_operator_proposes_and_the_municipality_accepts_under_the_same_id() {
    //
    given(mobilised())
        .when(
            state_item("Elva stiger")
                .by(operator())
                .on_behalf_of(BAERUM),
        )
        .then([Event::ItemProposed(e::ItemProposed {
            item: WHEN.into(),
            statement: statement("Elva stiger"),
        })]);
    given(proposed())
        .when(accept_item("Elva stiger fort"))
        .then([reached(Phase::Understand), stated(ITEM, "Elva stiger fort")]);
}

#[test]
fn a_proposal_is_never_held_back_by_the_sequence() {
    //
    let decided = given(incident().detected("07:12"))
        .when(
            state_item("Elva stiger")
                .by(operator())
                .on_behalf_of(BAERUM),
        )
        .decided();
    assert_eq!(decided.len(), 1);
}

#[test]
fn only_a_proposal_of_ones_own_organisation_is_accepted() {
    given(understood())
        .when(accept_item("Elva stiger"))
        .refused(Refusal::NotAProposal);
    given(mobilised())
        .when(accept_item("Elva stiger"))
        .refused(Refusal::Unknown { what: Thing::Item });
    given(proposed().joined("08:05", ASKER))
        .when(accept_item("Elva stiger").by(actor(AccessRole::CrisisLeader, ASKER)))
        .refused(Refusal::Unknown { what: Thing::Item });
    given(mobilised())
        .when(state_item("Elva stiger").by(observer()))
        .refused(not_permitted(
            Operation::ProposePicture,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn a_statement_is_bounded_and_rests_on_lines_that_exist() {
    //
    given(mobilised())
        .when(state_item(" "))
        .refused(Refusal::Empty { field: "text" });
    given(mobilised())
        .when(state_item(&"x".repeat(TEXT_BYTES_MAX + 1)))
        .refused(too_long("text", TEXT_BYTES_MAX));
    let source = Some(long(SHORT_BYTES_MAX + 1));
    given(mobilised())
        .when(stating(e::Statement {
            source,
            ..statement("x")
        }))
        .refused(too_long("source", SHORT_BYTES_MAX));
    let newest = mobilised().crisis_log().count() as u32 - 1;
    given(mobilised())
        .when(stating(e::Statement {
            entries: vec![99],
            ..statement("x")
        }))
        .refused(Refusal::UnknownEntry { number: 99, newest });
    let entries = vec![0; REFERENCES_MAX + 1];
    given(mobilised())
        .when(stating(e::Statement {
            entries,
            ..statement("x")
        }))
        .refused(Refusal::TooMany {
            what: "entries",
            given: REFERENCES_MAX + 1,
            max: REFERENCES_MAX,
        });
}

#[test]
fn an_item_is_said_anew_until_it_is_withdrawn() {
    //
    let revised = || {
        Event::ItemRevised(e::ItemRevised {
            item: ITEM,
            statement: statement("Elva synker"),
            reason: None,
        })
    };
    given(understood())
        .when(revise_item("Elva synker"))
        .then([revised()]);
    given(proposed())
        .when(revise_item("Elva synker"))
        .then([revised()]);
    given(understood().asked("08:30", withdraw_item("Feil")))
        .when(revise_item("Elva synker"))
        .refused(Refusal::ItemWithdrawn);
    given(mobilised())
        .when(revise_item("Elva synker"))
        .refused(Refusal::Unknown { what: Thing::Item });
    given(understood())
        .when(
            revise_item("Elva synker")
                .by(operator())
                .on_behalf_of(BAERUM),
        )
        .refused(not_permitted(
            Operation::StatePicture,
            AccessRole::Operator,
            "Bærum",
        ));
}

#[test]
fn an_item_is_withdrawn_with_a_reason_and_once() {
    given(understood())
        .when(withdraw_item("Feil"))
        .then([Event::ItemWithdrawn(e::ItemWithdrawn {
            item: ITEM,
            reason: "Feil".into(),
        })]);
    given(understood().asked("08:30", withdraw_item("Feil")))
        .when(withdraw_item("Feil"))
        .quiet();
    given(understood())
        .when(withdraw_item(""))
        .refused(Refusal::Empty { field: "reason" });
    given(mobilised())
        .when(withdraw_item("Feil"))
        .refused(Refusal::Unknown { what: Thing::Item });
    given(understood())
        .when(withdraw_item("Feil").by(evaluator()))
        .refused(not_permitted(
            Operation::StatePicture,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

#[test]
fn a_figure_is_defined_once() {
    //
    given(mobilised())
        .when(define_indicator("evacuated").by(log_keeper()))
        .then([Event::IndicatorDefined(e::IndicatorDefined {
            key: "evacuated".into(),
            name: "Evakuerte".into(),
            definition: "Personer registrert ved EPS".into(),
            unit: "personer".into(),
        })]);
    given(mobilised().asked("08:00", define_indicator("evacuated")))
        .when(define_indicator("evacuated"))
        .refused(Refusal::AlreadyExists {
            what: Thing::Indicator,
        });
    given(mobilised())
        .when(define_indicator("Evakuerte!"))
        .refused(Refusal::BadKey { field: "key" });
    let unitless = DefineIndicator {
        key: "evacuated".into(),
        name: "Evakuerte".into(),
        definition: "Personer".into(),
        unit: " ".into(),
    };
    given(mobilised())
        .when(ask(C::DefineIndicator(unitless)))
        .refused(Refusal::Empty { field: "unit" });
    given(mobilised())
        .when(define_indicator("evacuated").by(evaluator()))
        .refused(not_permitted(
            Operation::Log,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

#[test]
fn an_incident_holds_a_bounded_number_of_figures() {
    // G-10
    let full = (0..INDICATORS_MAX).fold(mobilised(), |history, number| {
        history.asked("08:00", define_indicator(&format!("figure_{number}")))
    });
    given(full)
        .when(define_indicator("one_more"))
        .refused(Refusal::TooMany {
            what: "indicators",
            given: INDICATORS_MAX + 1,
            max: INDICATORS_MAX,
        });
}

#[test]
fn a_figure_is_reported_with_its_value_or_as_not_known() {
    //
    let defined = || mobilised().asked("08:00", define_indicator("evacuated"));
    let reported = |value| {
        Event::IndicatorReported(e::IndicatorReported {
            key: "evacuated".into(),
            value,
            source: None,
            verification: Verification::Confirmed,
            entry: None,
        })
    };
    for value in [Some(112.0), Some(0.0), Some(-0.5), None] {
        given(defined())
            .when(report_indicator("evacuated", value).occurred("07:55"))
            .then([reported(value)]);
    }
    for value in [f64::NAN, f64::INFINITY] {
        given(defined())
            .when(report_indicator("evacuated", Some(value)))
            .refused(Refusal::NotANumber);
    }
    given(defined())
        .when(report_indicator("missing", None))
        .refused(Refusal::UnknownIndicator {
            key: "missing".into(),
            known: vec!["evacuated".into()],
        });
    let newest = defined().crisis_log().count() as u32 - 1;
    let report = ReportIndicator {
        key: "evacuated".into(),
        value: None,
        source: None,
        verification: Verification::Confirmed,
        entry: Some(99),
    };
    given(defined())
        .when(ask(C::ReportIndicator(report)))
        .refused(Refusal::UnknownEntry { number: 99, newest });
    given(defined())
        .when(report_indicator("evacuated", None).by(observer()))
        .refused(not_permitted(Operation::Log, AccessRole::Observer, "Bærum"));
}

#[test]
fn the_leadership_sets_the_few_priorities() {
    //
    let focus = |items: &[&str]| {
        Event::FocusSet(e::FocusSet {
            items: items.iter().copied().map(Text::from).collect(),
            until: None,
        })
    };
    given(understood())
        .when(set_focus(&["Liv først", "Én stemme"]).by(leadership()))
        .then([focus(&["Liv først", "Én stemme"])]);
    given(mobilised())
        .when(set_focus(&[]))
        .then([reached(Phase::Understand), focus(&[])]);
    given(understood())
        .when(set_focus(&["x"; FOCUS_ITEMS_MAX + 1]))
        .refused(Refusal::TooMany {
            what: "priorities",
            given: FOCUS_ITEMS_MAX + 1,
            max: FOCUS_ITEMS_MAX,
        });
    given(understood())
        .when(set_focus(&["Liv først", ""]))
        .refused(Refusal::Empty { field: "items" });
    given(understood())
        .when(set_focus(&["Liv først"]).by(staff()))
        .refused(not_permitted(
            Operation::SetFocus,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

#[test]
fn a_prognosis_says_whether_it_is_expected_or_the_worst() {
    //
    let prognosis = |particular| {
        stating(e::Statement {
            section: Section::Prognosis,
            particular,
            ..statement("Elva stiger til 50-årsflom")
        })
    };
    let worst = Some(e::Particular::Prognosis(Prognosis::Worst));
    let decided = given(mobilised()).when(prognosis(worst.clone())).decided();
    let Event::ItemStated(stated) = &decided.last().unwrap().event else {
        panic!("it is stated");
    };
    assert_eq!(stated.statement.particular, worst);
    given(mobilised())
        .when(prognosis(None))
        .refused(Refusal::PrognosisUnmarked);
    given(mobilised())
        .when(stating(e::Statement {
            particular: worst,
            ..statement("Rv. 7 er stengt")
        }))
        .refused(Refusal::NotOfThisSection {
            section: Section::Facts,
        });
}

#[test]
fn a_question_has_a_role_that_finds_out_or_is_seen_to_have_none() {
    //
    let question = |owner: Option<&str>| {
        stating(e::Statement {
            section: Section::Unknowns,
            particular: owner.map(|owner| e::Particular::Question {
                owner: owner.into(),
                answer_by: Some(at("14:00")),
            }),
            ..statement("Hvor mange bor i faresonen?")
        })
    };
    given(mobilised())
        .when(question(Some("operations")))
        .decided();
    given(mobilised()).when(question(None)).decided();
    let refused = given(mobilised()).when(question(Some("piccolo"))).result();
    assert!(matches!(refused, Err(Refusal::UnknownRole { .. })));
}
