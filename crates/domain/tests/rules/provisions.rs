//! Agreements, shelters and stockpiles: what is known of them, and what is refused (R-55, § 5).

use crate::prelude::*;
use varsko_domain::organisation::provisions::events::*;
use varsko_domain::{Stream, Thing};

#[track_caller]
fn is_event(outcome: varsko_testkit::Outcome, event: ProvisionEvent) {
    let decided = outcome.decided();
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].event, Event::Provision(event));
}

#[test]
fn an_agreement_is_with_somebody_else_and_ends_after_it_begins() {
    // § 5
    let agreement = WHEN.into();
    is_event(
        given(installation()).when(register_agreement(terms())),
        ProvisionEvent::AgreementRegistered(AgreementRegistered {
            agreement,
            terms: terms(),
        }),
    );
    let refused = |terms, refusal| {
        given(installation())
            .when(register_agreement(terms))
            .refused(refusal);
    };
    let with = |with| Terms { with, ..terms() };
    refused(with(vec![]), Refusal::Empty { field: "with" });
    refused(
        with(vec![BAERUM]),
        Refusal::UnknownOrganisation { id: BAERUM },
    );
    let (from, to) = (at("06:00"), at("06:00"));
    let backwards = Terms {
        ends: Some(to),
        ..terms()
    };
    refused(backwards, Refusal::EndsBeforeItBegins { from, to });
}

#[test]
fn an_agreement_ends_with_a_reason_and_once() {
    let agreed = installation().asked("06:00", register_agreement(terms()).named(AGREEMENT.0));
    let ended = || agreed.clone().asked("07:00", end_agreement("Sagt opp"));
    given(agreed.clone())
        .when(end_agreement(""))
        .refused(Refusal::Empty { field: "reason" });
    let what = Thing::Agreement;
    given(ended())
        .when(end_agreement("Sagt opp"))
        .refused(Refusal::Unknown { what });
}

#[test]
fn a_shelter_is_inspected_in_its_rhythm_and_defects_are_named() {
    //
    let known = || installation().asked("06:00", register_shelter(shelter()).named(SHELTER.0));
    is_event(
        given(known()).when(inspect_shelter(true, None)),
        ProvisionEvent::ShelterInspected(ShelterInspected {
            shelter: SHELTER,
            sound: true,
            remark: None,
            next_by: noon().plus_months(12),
        }),
    );
    given(known())
        .when(inspect_shelter(false, None))
        .refused(Refusal::ReasonNeeded { field: "remark" });
    let never = ShelterParticulars {
        inspect_every_months: 0,
        ..shelter()
    };
    given(known())
        .when(register_shelter(never))
        .refused(Refusal::OutOfRange {
            field: "inspectEveryMonths",
            given: 0,
            min: 1,
            max: 120,
        });
    let what = Thing::Shelter;
    given(known().asked("07:00", retire_shelter("Revet")))
        .when(inspect_shelter(true, None))
        .refused(Refusal::Unknown { what });
}

#[test]
fn a_stockpile_is_counted_while_it_is_kept() {
    //
    let known = || installation().asked("06:00", set_stockpile(stockpile()).named(STOCKPILE.0));
    is_event(
        given(known()).when(count_stockpile(4_200, Some("20:00"))),
        ProvisionEvent::StockpileCounted(StockpileCounted {
            stockpile: STOCKPILE,
            quantity: 4_200,
            expires_at: Some(at("20:00")),
            remark: None,
        }),
    );
    let nobody = StockpileParticulars {
        role: Some("diver".into()),
        ..stockpile()
    };
    let refusal = given(known())
        .when(set_stockpile(nobody))
        .result()
        .unwrap_err();
    assert_eq!(refusal.code(), "UNKNOWN_ROLE");
    let what = Thing::Stockpile;
    given(known().asked("07:00", retire_stockpile("Tømt")))
        .when(count_stockpile(1, None))
        .refused(Refusal::Unknown { what });
}
