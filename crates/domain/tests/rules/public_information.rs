//! Public information (informasjon til befolkningen), from draft to what is public.

use crate::prelude::*;
use varsko_domain::Thing;
use varsko_domain::incident::information::events::*;

fn drafted(audience: Audience, about: &[PoliceMatter]) -> History {
    let draft = draft_information("Elva går over", audience, about);
    incident()
        .detected("07:12")
        .asked("07:20", draft.named(INFORMATION.0))
}

fn cleared(audience: Audience, about: &[PoliceMatter]) -> History {
    drafted(audience, about).asked("07:25", clear_information(1).by(leadership()))
}

fn public() -> History {
    cleared(Audience::Public, &[]).asked("07:30", publish_information(1))
}

fn information(event: InformationEvent) -> Event {
    Event::Information(event)
}

fn published(version: u32) -> Event {
    information(InformationEvent::Published(Published {
        information: INFORMATION,
        version,
    }))
}

#[test]
fn information_is_drafted_cleared_and_published() {
    //
    given(incident().detected("07:12"))
        .when(draft_information("Elva går over", Audience::Public, &[]))
        .then([information(InformationEvent::Drafted(Drafted {
            information: WHEN.into(),
            audience: Audience::Public,
            wording: wording("Elva går over", &[]),
        }))]);
    given(drafted(Audience::Public, &[]))
        .when(publish_information(1))
        .refused(Refusal::NotCleared);
    given(cleared(Audience::Public, &[]))
        .when(publish_information(1).by(staff()))
        .then([published(1)]);
    given(cleared(Audience::Public, &[]))
        .when(clear_information(1))
        .quiet();
    given(public()).when(publish_information(1)).quiet();
}

#[test]
fn what_tells_of_scene_injured_or_dead_is_not_published_before_the_police_let_it_out() {
    //
    for matter in PoliceMatter::ALL {
        let history = || cleared(Audience::Public, &[*matter]);
        given(history())
            .when(publish_information(1))
            .refused(Refusal::PoliceMustClear {
                about: vec![*matter],
            });
        given(history().asked("07:28", police_clear(1)))
            .when(publish_information(1))
            .then([published(1)]);
    }
    given(drafted(Audience::Public, &[PoliceMatter::Injured]))
        .when(police_clear(1).by(log_keeper()).occurred("07:21"))
        .then([information(InformationEvent::PoliceCleared(
            PoliceCleared {
                information: INFORMATION,
                version: 1,
                officer: "Innsatsleder Hansen".into(),
            },
        ))]);
}

#[test]
fn those_affected_hear_it_before_the_public_does() {
    //
    let history = || cleared(Audience::AffectedFirst, &[]);
    given(history())
        .when(publish_information(1))
        .refused(Refusal::AffectedFirst);
    given(history().asked("07:28", tell_affected(1)))
        .when(publish_information(1))
        .then([published(1)]);
}

#[test]
fn a_correction_is_a_new_version_that_is_cleared_anew_while_the_old_stays_public() {
    //
    let revised = || public().asked("07:40", revise_information("Elva synker"));
    given(public())
        .when(revise_information("Elva synker"))
        .then([information(InformationEvent::Revised(Revised {
            information: INFORMATION,
            version: 2,
            wording: wording("Elva synker", &[]),
        }))]);
    given(revised())
        .when(publish_information(2))
        .refused(Refusal::NotCleared);
    given(revised())
        .when(publish_information(1))
        .refused(Refusal::NotTheNewest {
            named: 1,
            newest: 2,
        });
    given(revised())
        .when(clear_information(1))
        .refused(Refusal::NotTheNewest {
            named: 1,
            newest: 2,
        });
    given(revised().asked("07:45", clear_information(2)))
        .when(publish_information(2))
        .then([published(2)]);
}

#[test]
fn what_is_public_can_be_withdrawn_with_the_reason_also_after_closing() {
    //
    let withdrawn = information(InformationEvent::Withdrawn(Withdrawn {
        information: INFORMATION,
        version: 1,
        reason: "Feil sted".into(),
    }));
    given(public())
        .when(withdraw_information("Feil sted"))
        .then([withdrawn.clone()]);
    given(drafted(Audience::Public, &[]))
        .when(withdraw_information("Feil sted"))
        .quiet();
    given(public())
        .when(withdraw_information(" "))
        .refused(Refusal::Empty { field: "reason" });
    given(public().asked("08:00", close().skipping("Over")))
        .when(withdraw_information("Feil sted"))
        .then([withdrawn]);
}

#[test]
fn the_log_keeper_writes_and_the_leadership_clears() {
    //
    let history = || drafted(Audience::Public, &[]);
    given(history())
        .when(clear_information(1).by(log_keeper()))
        .refused(not_permitted(
            Operation::ClearInformation,
            AccessRole::LogKeeper,
            "Bærum",
        ));
    given(history().joined("07:30", ASKER))
        .when(clear_information(1).by(actor(AccessRole::CrisisLeader, ASKER)))
        .refused(Refusal::Unknown {
            what: Thing::Information,
        });
}
