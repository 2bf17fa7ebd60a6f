//! Who may decide: the appointed leader, whoever is assigned, and deputies shown as such.

use crate::prelude::*;

fn notified() -> History {
    incident().detected("07:12").notified("07:20")
}

fn mobilised() -> History {
    notified().mobilised("07:41")
}

#[test]
fn deciding_as_deputy_is_shown_as_such() {
    //
    let deputy = leadership();
    let history = mobilised()
        .asked(
            "07:50",
            assign_role("crisis_leader", deputy.person, Capacity::Deputy),
        )
        .understood("08:10")
        .asked("08:15", propose_measure("Steng veien").named(MEASURE.0));
    given(history)
        .when(decide_proposed().by(deputy))
        .then([Event::MeasureDecided(e::MeasureDecided {
            measure: MEASURE,
            capacity: Capacity::Deputy,
            authority: None,
            reason: None,
        })]);
}

#[test]
fn an_assigned_leader_decides_only_while_the_leadership_is_activated() {
    //
    let deputy = observer();
    let led = || {
        notified()
            .asked(
                "07:30",
                assign_role("crisis_leader", deputy.person, Capacity::Holder),
            )
            .understood("08:10")
            .asked("08:15", propose_measure("Steng veien").named(MEASURE.0))
    };
    given(led())
        .when(decide_proposed().by(deputy))
        .refused(Refusal::NoLeadershipActive);
    let active = || led().asked("08:20", activate(Body::Leadership));
    given(active())
        .when(decide_proposed().by(deputy))
        .then([Event::MeasureDecided(e::MeasureDecided {
            measure: MEASURE,
            capacity: Capacity::Holder,
            authority: None,
            reason: None,
        })]);
    let stood_down = active().asked("08:30", stand_down(Body::Leadership));
    given(stood_down)
        .when(decide_proposed().by(deputy))
        .refused(Refusal::NoLeadershipActive);
    let relieved = active().asked("08:30", relieve_role("crisis_leader", deputy.person));
    given(relieved)
        .when(decide_proposed().by(deputy))
        .refused(not_permitted(
            Operation::DecideMeasure,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn a_leader_lent_by_another_organisation_does_not_decide_from_there() {
    //
    let lent = actor(AccessRole::CrisisLeader, ASKER);
    let history = mobilised()
        .joined("07:45", ASKER)
        .asked(
            "07:50",
            assign_role("crisis_leader", lent.person, Capacity::Holder),
        )
        .understood("08:10");
    given(history)
        .when(decide_measure("Steng veien").by(lent).on_behalf_of(BAERUM))
        .refused(not_permitted(
            Operation::DecideMeasure,
            AccessRole::CrisisLeader,
            "Bærum",
        ));
}
