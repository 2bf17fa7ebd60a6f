//! What someone is told they may do, before they try, held against what `decide` then answers.

use crate::matrix::{history, organisation_standing, samples, self_service};
use crate::table::people;
use varsko_domain::incident::state::Part;
use varsko_domain::rights::{Operation, Post, Relation, judged};
use varsko_domain::words::{AccessRole, Body, Capacity};
use varsko_domain::{Actor, OrganisationId, Refusal};
use varsko_testkit::asks::*;
use varsko_testkit::cast::*;
use varsko_testkit::{Ask, History, INCIDENT, given};

/// The answer that somebody gets who asks beforehand.
fn told(
    history: &History,
    who: &Actor,
    operation: Operation,
    organisation: OrganisationId,
    in_incident: bool,
) -> bool {
    let world = history.world();
    let incident = &world.incidents[&INCIDENT];
    let nobody = Default::default();
    let among = match in_incident {
        true => (&incident.participants, incident.lead),
        false => (&nobody, None),
    };
    let held = |part: &Part| {
        let in_force = part.bodies.contains(&Body::Leadership);
        Post::of(who, organisation, &part.roles, in_force)
    };
    let part = incident.parts.get(&organisation);
    let post = part.filter(|_| in_incident).and_then(held);
    judged(who, operation, organisation, among, post, &world.directory)
}

/// True when the rights stand in the way, and not what has happened so far.
fn denied(history: &History, who: Actor, sample: Ask, organisation: OrganisationId) -> bool {
    let outcome = given(history.clone()).when(sample.by(who).on_behalf_of(organisation));
    matches!(
        outcome.result().err(),
        Some(
            Refusal::NotPermitted { .. }
                | Refusal::NoLeadershipActive
                | Refusal::UnknownIncident
                | Refusal::AccessLost
        )
    )
}

/// Tries everything as `who`, and returns how much that was.
fn agrees(history: &History, who: Actor, organisation: OrganisationId) -> usize {
    let mut tried = 0;
    for operation in Operation::ALL.iter().copied().filter(|o| !self_service(*o)) {
        for sample in samples(operation) {
            let about_it = sample.is_about_the_incident();
            let may = told(history, &who, operation, organisation, about_it);
            let refused = denied(history, who, sample, organisation);
            assert_eq!(may, !refused, "{} {operation:?}", who.role);
            tried += 1;
        }
    }
    tried
}

#[test]
fn what_one_is_told_beforehand_is_what_the_decision_answers() {
    //
    let history = history();
    let mut tried = 0;
    for relation in Relation::ALL.iter().copied() {
        // Beside the incident a fellow is a neighbour, or nobody.
        for role in people().filter(|_| relation != Relation::Fellow) {
            let who = actor(role, organisation_standing(relation));
            tried += agrees(&history, who, BAERUM);
        }
    }
    assert!(tried > 2_000, "only {tried} were tried");
}

#[test]
fn whoever_holds_the_post_is_told_what_it_lets_them_do_and_only_while_it_does() {
    //
    for role in [
        AccessRole::Observer,
        AccessRole::LogKeeper,
        AccessRole::CrisisLeader,
    ] {
        let deputy = actor(role, BAERUM);
        let assign = assign_role("crisis_leader", deputy.person, Capacity::Deputy);
        let resting = history().notified("07:20").asked("07:30", assign);
        let activate = activate(Body::Leadership);
        let active = resting.clone().asked("08:20", activate);
        let over = active.clone().asked("08:30", stand_down(Body::Leadership));
        for moment in [&resting, &active, &over] {
            agrees(moment, deputy, BAERUM);
        }
        let leader = role == AccessRole::CrisisLeader;
        let decides = |moment| told(moment, &deputy, Operation::Decide, BAERUM, true);
        let told = [&resting, &active, &over].map(decides);
        assert_eq!(told, [leader, true, leader], "{role}");
    }
}

#[test]
fn only_the_lead_is_told_that_it_may_dismiss() {
    //
    let history = history();
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    assert!(!told(&history, &asker, Operation::Dismiss, ASKER, true));
    assert!(denied(&history, asker, dismiss("Falsk alarm"), ASKER));
    let leader = actor(AccessRole::CrisisLeader, BAERUM);
    assert!(told(&history, &leader, Operation::Dismiss, BAERUM, true));
}
