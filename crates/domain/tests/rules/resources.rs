//! Resources promised once, stocks that are used up, and asking others for help.

use crate::prelude::*;
use varsko_domain::incident::assistance::events as a;
use varsko_domain::incident::assistance::events::AssistanceEvent as A;
use varsko_domain::incident::resource::events as r;
use varsko_domain::incident::resource::events::ResourceUseEvent as R;
use varsko_domain::organisation::resources::commands::{
    ResourceCommand, RetireResource, SetResourceFitness,
};
use varsko_domain::{IncidentId, Thing};

const OTHER: IncidentId = IncidentId(uuid::Uuid::from_u128(0x1001));

fn stocked() -> History {
    let seated = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    seated.asked("07:50", register_pumps(4))
}

fn promised() -> History {
    stocked().asked("08:00", promise_pumps(3).named(PROMISE.0))
}

/// The same pumps are promised in another incident of the same organisation.
fn promised_elsewhere() -> History {
    let promise = PromiseResource {
        resource: RESOURCE,
        quantity: 3,
        purpose: "Undergangen på Stabekk".into(),
        until: None,
    };
    let command = C::ResourceUse(ResourceUseCommand::Promise(promise));
    let elsewhere = varsko_testkit::ask_of_all(varsko_domain::Command::Incident(OTHER, command));
    let other = varsko_testkit::open(opening("Styrtregn")).named(OTHER.0);
    stocked()
        .asked("07:55", other)
        .asked("08:00", elsewhere.skipping("Haster"))
}

#[test]
fn a_unit_is_promised_once_and_free_again_when_it_is_given_back() {
    //
    given(stocked())
        .when(promise_pumps(4))
        .then([Event::ResourceUse(R::Promised(r::ResourcePromised {
            promise: WHEN.into(),
            resource: RESOURCE,
            quantity: 4,
            purpose: "Kjelleren på Solvik sykehjem".into(),
            until: None,
        }))]);
    given(promised())
        .when(promise_pumps(2))
        .refused(Refusal::ResourceTaken {
            free: 1,
            here: 3,
            elsewhere: Vec::new(),
        });
    let back = promised().asked("09:00", return_pumps());
    assert_eq!(given(back).when(promise_pumps(4)).decided().len(), 1);
}

#[test]
fn what_is_promised_in_another_incident_is_told_with_where_it_is() {
    //
    given(promised_elsewhere())
        .when(promise_pumps(2))
        .refused(Refusal::ResourceTaken {
            free: 1,
            here: 0,
            elsewhere: vec![(OTHER, 3)],
        });
    assert_eq!(
        given(promised_elsewhere())
            .when(promise_pumps(1))
            .decided()
            .len(),
        1
    );
}

#[test]
fn what_is_out_of_order_or_off_the_list_is_promised_to_nobody() {
    let (resource, reason) = (RESOURCE, None);
    let unfit = ResourceCommand::SetFitness(SetResourceFitness {
        resource,
        fit: false,
        reason,
    });
    given(stocked().asked("08:00", of_resources(unfit.clone())))
        .when(promise_pumps(1))
        .refused(Refusal::ResourceUnfit);
    given(stocked().asked("08:00", of_resources(unfit.clone())))
        .when(of_resources(unfit))
        .refused(Refusal::NothingChanges);
    let retire = ResourceCommand::Retire(RetireResource { resource });
    given(stocked().asked("08:00", of_resources(retire)))
        .when(promise_pumps(1))
        .refused(Refusal::Unknown {
            what: Thing::Resource,
        });
    given(stocked())
        .when(promise_pumps(0))
        .refused(Refusal::Empty { field: "quantity" });
}

#[test]
fn a_promise_is_sent_out_once_and_given_back_once() {
    let deployed = r::ResourceDeployed {
        promise: PROMISE,
        place: None,
    };
    given(promised())
        .when(deploy_pumps())
        .then([Event::ResourceUse(R::Deployed(deployed))]);
    given(promised().asked("09:00", deploy_pumps()))
        .when(deploy_pumps())
        .quiet();
    given(promised().asked("09:00", return_pumps()))
        .when(return_pumps())
        .refused(Refusal::Unknown {
            what: Thing::Promise,
        });
}

#[test]
fn a_stock_is_a_number_that_is_not_below_zero() {
    let refused = |amount, per_hour| {
        given(stocked())
            .when(report_diesel(amount, per_hour).skipping("Haster"))
            .refused(Refusal::NotANumber);
    };
    refused(-1.0, 1.0);
    refused(1.0, f64::NAN);
    let reported = stocked().understood("08:00");
    assert_eq!(
        given(reported)
            .when(report_diesel(120.0, 7.5))
            .decided()
            .len(),
        1
    );
}

fn asked() -> History {
    let ask = ask_assistance(Helper::Neighbour, Some(ASKER)).named(ASSISTANCE.0);
    let seated = incident()
        .detected("07:12")
        .joined("07:15", ASKER)
        .notified("07:20");
    seated.mobilised("07:41").asked("08:00", ask)
}

#[test]
fn help_is_asked_of_someone_who_can_be_told() {
    //
    let nobody = AskAssistance {
        helper: Helper::Voluntary,
        organisation: None,
        name: None,
        need: "Mat til 80".into(),
        needed_by: None,
        payment: None,
    };
    given(asked())
        .when(ask(C::Assistance(AssistanceCommand::Ask(nobody))))
        .refused(Refusal::Empty { field: "name" });
    given(asked())
        .when(ask_assistance(Helper::CivilDefence, None))
        .then([Event::Assistance(A::Asked(a::AssistanceAsked {
            assistance: WHEN.into(),
            helper: Helper::CivilDefence,
            organisation: None,
            name: Some("Sivilforsvaret".into()),
            need: "Et lag med pumpe".into(),
            needed_by: None,
            payment: None,
        }))]);
}

#[test]
fn the_neighbour_that_was_asked_answers_for_itself_and_the_stages_follow_each_other() {
    //
    let neighbour = || actor(AccessRole::CrisisLeader, ASKER);
    let granted = AssistanceStep::Granted {
        eta: Some(at("13:00")),
    };
    given(asked())
        .when(answer_assistance(granted, None).by(neighbour()))
        .then([Event::Assistance(A::Granted(a::AssistanceGranted {
            assistance: ASSISTANCE,
            eta: Some(at("13:00")),
            note: None,
        }))]);
    given(asked())
        .when(answer_assistance(AssistanceStep::Refused, None).by(neighbour()))
        .refused(Refusal::ReasonNeeded { field: "note" });
    given(asked())
        .when(answer_assistance(AssistanceStep::Returned, None))
        .refused(Refusal::AssistanceStage {
            stage: AssistanceStage::Asked,
        });
    let received = asked().asked("08:10", answer_assistance(AssistanceStep::Received, None));
    given(received)
        .when(answer_assistance(AssistanceStep::Received, None))
        .quiet();
}

#[test]
fn the_county_governor_ranks_what_went_through_it_and_reads_that() {
    //
    let governor = || actor(AccessRole::CrisisLeader, COUNTY_GOVERNOR);
    let ask = ask_assistance(Helper::CountyGovernor, Some(COUNTY_GOVERNOR));
    let through = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    let through = through.asked("08:00", ask.named(ASSISTANCE.0));
    let ranked = Event::Assistance(A::Ranked(a::AssistanceRanked {
        assistance: ASSISTANCE,
        rank: 1,
        reason: "Sykehjemmet går først".into(),
    }));
    given(through.clone())
        .when(rank_assistance(1).by(governor()).on_behalf_of(BAERUM))
        .then_readable_by(Scope::County, [ranked]);
    given(through)
        .when(rank_assistance(0).by(governor()).on_behalf_of(BAERUM))
        .refused(Refusal::Empty { field: "rank" });
    given(asked())
        .when(rank_assistance(1).by(governor()).on_behalf_of(BAERUM))
        .refused(Refusal::Unknown {
            what: Thing::Assistance,
        });
}
