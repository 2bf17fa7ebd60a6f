//! Opening an incident, watching it, calling it what it is, dismissing it.

use crate::prelude::*;
use varsko_domain::limits::{PARTICIPANTS_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX};
use varsko_domain::{Decided, Stream};
use varsko_testkit::open;

fn opened(title: &str) -> e::Opened {
    e::Opened {
        title: title.into(),
        kind: None,
        severity: Severity::Unknown,
        potential: None,
        place: None,
        exercise: false,
        lead: BAERUM,
    }
}

fn in_the_new_incident(event: Event) -> Decided {
    Decided {
        stream: Stream::Incident(WHEN.into()),
        organisation: Some(BAERUM),
        occurred_at: noon(),
        noted_at: None,
        scope: Scope::Participants,
        event,
    }
}

fn joined(organisation: varsko_domain::OrganisationId) -> Event {
    Event::ParticipationStarted(e::ParticipationStarted {
        organisation,
        reason: None,
    })
}

#[test]
fn an_incident_is_opened_with_a_title_alone() {
    //
    let decided = given(installation())
        .when(open(opening("Røyk ved Kolsås")).by(log_keeper()))
        .decided();
    let expected = in_the_new_incident(Event::IncidentOpened(opened("Røyk ved Kolsås")));
    assert_eq!(decided, [expected]);
}

#[test]
fn whoever_opens_says_when_it_was_detected_and_who_may_read_it() {
    //
    let ask = open(opening("Røyk ved Kolsås"));
    let decided = given(installation())
        .when(
            ask.by(log_keeper())
                .occurred("07:12")
                .noted("07:15")
                .readable_by(Scope::Own),
        )
        .decided();
    assert_eq!(
        decided,
        [Decided {
            occurred_at: at("07:12"),
            noted_at: Some(at("07:15")),
            scope: Scope::Own,
            ..in_the_new_incident(Event::IncidentOpened(opened("Røyk ved Kolsås")))
        }]
    );
}

#[test]
fn an_exercise_is_flagged_from_its_opening_and_nothing_takes_the_flag_away() {
    //
    let exercise = OpenIncident {
        exercise: true,
        ..opening("Øvelse Hans")
    };
    let history = incident()
        .asked("07:00", open(exercise).named(INCIDENT.0))
        .notified("07:20")
        .asked("07:30", reclassify(Severity::Extreme))
        .dismissed("08:00")
        .asked("08:10", reopen("likevel"));
    assert!(history.world().incidents[&INCIDENT].exercise);
    let Event::IncidentOpened(opened) = &history.crisis_log().next().unwrap().event else {
        panic!("the first line is the opening");
    };
    assert!(opened.exercise);
}

#[test]
fn participants_take_part_from_the_start_each_named_once() {
    //
    let together = OpenIncident {
        participants: vec![OSLO, ASKER, OSLO, BAERUM],
        ..opening("Skogbrann")
    };
    let decided = given(installation()).when(open(together)).decided();
    let events: Vec<_> = decided.into_iter().map(|decided| decided.event).collect();
    assert_eq!(
        events,
        [
            Event::IncidentOpened(opened("Skogbrann")),
            joined(OSLO),
            joined(ASKER),
        ]
    );
}

#[test]
fn an_opening_is_refused_without_a_title_or_with_one_too_long() {
    given(installation())
        .when(open(opening("  ")))
        .refused(Refusal::Empty { field: "title" });
    let endless = OpenIncident {
        title: long(TITLE_BYTES_MAX + 1),
        ..opening("")
    };
    given(installation())
        .when(open(endless))
        .refused(too_long("title", TITLE_BYTES_MAX));
}

#[test]
fn an_opening_is_refused_with_a_type_that_is_no_key() {
    let odd = OpenIncident {
        kind: Some("Flom i elv".into()),
        ..opening("Flom")
    };
    given(installation())
        .when(open(odd))
        .refused(Refusal::BadKey { field: "kind" });
}

#[test]
fn an_opening_is_refused_with_unknown_or_too_many_participants() {
    let nobody = varsko_domain::OrganisationId(uuid::Uuid::from_u128(404));
    let unknown = OpenIncident {
        participants: vec![nobody],
        ..opening("Flom")
    };
    given(installation())
        .when(open(unknown))
        .refused(Refusal::UnknownOrganisation { id: nobody });
    let crowded = OpenIncident {
        participants: vec![ASKER; PARTICIPANTS_MAX + 1],
        ..opening("Flom")
    };
    given(installation())
        .when(open(crowded))
        .refused(Refusal::TooMany {
            what: "participants",
            given: PARTICIPANTS_MAX + 1,
            max: PARTICIPANTS_MAX,
        });
}

#[test]
fn nobody_opens_an_incident_for_a_municipality_they_do_not_act_for() {
    given(installation())
        .when(open(opening("Flom")).on_behalf_of(ASKER))
        .refused(not_permitted(
            Operation::OpenIncident,
            AccessRole::CrisisLeader,
            "Asker",
        ));
    let nobody = varsko_domain::OrganisationId(uuid::Uuid::from_u128(404));
    given(installation())
        .when(open(opening("Flom")).on_behalf_of(nobody))
        .refused(Refusal::UnknownOrganisation { id: nobody });
}

#[test]
fn an_incident_may_lie_under_observation_before_anyone_is_notified() {
    //
    given(incident().detected("07:12"))
        .when(observe("Elva stiger"))
        .then([Event::PlacedUnderObservation(e::PlacedUnderObservation {
            reason: "Elva stiger".into(),
            review_at: None,
        })]);
    given(incident().detected("07:12").notified("07:20"))
        .when(observe("Elva stiger"))
        .refused(Refusal::PhaseAlreadyReached {
            phase: Phase::Notify,
        });
    given(incident().detected("07:12"))
        .when(observe(""))
        .refused(Refusal::Empty { field: "reason" });
    given(incident().detected("07:12"))
        .when(observe("Elva stiger").by(observer()))
        .refused(not_permitted(
            Operation::Observe,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn notifying_someone_ends_the_observation() {
    //
    let watched = incident()
        .detected("07:12")
        .asked("07:15", observe("Elva stiger"));
    assert!(watched.world().incidents[&INCIDENT].under_observation);
    let notified = watched.notified("07:20");
    assert!(!notified.world().incidents[&INCIDENT].under_observation);
}

#[test]
fn an_incident_is_dismissed_with_a_reason_and_once() {
    //
    given(incident().detected("07:12"))
        .when(dismiss("Falsk alarm"))
        .then([Event::IncidentDismissed(e::Dismissed {
            reason: "Falsk alarm".into(),
        })]);
    given(incident().detected("07:12"))
        .when(dismiss(" "))
        .refused(Refusal::Empty { field: "reason" });
    given(incident().detected("07:12").dismissed("07:30"))
        .when(dismiss("Falsk alarm"))
        .quiet();
    given(incident().detected("07:12"))
        .when(dismiss("Falsk alarm").by(log_keeper()))
        .refused(not_permitted(
            Operation::Dismiss,
            AccessRole::LogKeeper,
            "Bærum",
        ));
}

#[test]
fn only_the_organisation_whose_incident_it_is_dismisses_it_for_everyone() {
    //
    let askers_leader = actor(AccessRole::CrisisLeader, ASKER);
    given(incident().detected("07:12").joined("07:15", ASKER))
        .when(dismiss("Angår ikke oss").by(askers_leader))
        .refused(not_permitted(
            Operation::Dismiss,
            AccessRole::CrisisLeader,
            "Bærum",
        ));
    given(
        incident()
            .detected("07:12")
            .joined("07:15", ASKER)
            .dismissed("07:30"),
    )
    .when(reopen("Angår oss").by(askers_leader))
    .refused(not_permitted(
        Operation::Reopen,
        AccessRole::CrisisLeader,
        "Bærum",
    ));
}

#[test]
fn a_dismissed_incident_takes_nothing_until_it_is_reopened() {
    let dismissed = || incident().detected("07:12").dismissed("07:30");
    given(dismissed())
        .when(record(entry("Røyk igjen")))
        .refused(Refusal::IncidentDismissed);
    let reopened = dismissed().asked("07:40", reopen("Røyk igjen"));
    given(reopened)
        .when(observe("Røyk igjen"))
        .then([Event::PlacedUnderObservation(e::PlacedUnderObservation {
            reason: "Røyk igjen".into(),
            review_at: None,
        })]);
}

fn sandvika() -> Coordinates {
    Coordinates::of_degrees(59.8901, 10.5263)
}

#[test]
fn an_incident_is_put_on_the_map_and_refused_where_there_is_no_such_place() {
    let at = |latitude, longitude| {
        let coordinates = Some(Coordinates::of_degrees(latitude, longitude));
        let placed = Reclassify {
            coordinates,
            ..reclassification()
        };
        given(incident().detected("07:12")).when(ask(C::Reclassify(placed)))
    };
    assert_eq!(at(59.8901, 10.5263).decided().len(), 1);
    assert_eq!(at(-90.0, 180.0).decided().len(), 1);
    for (latitude, longitude) in [(90.000_001, 0.0), (0.0, -180.000_001), (f64::NAN, 10.0)] {
        at(latitude, longitude).refused(Refusal::NoSuchPlace);
    }
}

#[test]
fn type_severity_and_title_can_change_while_it_runs() {
    //
    let change = Reclassify {
        title: Some("Flom".into()),
        kind: Some("flood".into()),
        severity: Some(Severity::Extreme),
        potential: Some("Dambrudd".into()),
        place: Some("Sandvika".into()),
        reason: Some("Ny prognose".into()),
        coordinates: Some(sandvika()),
    };
    given(incident().detected("07:12"))
        .when(ask(C::Reclassify(change)))
        .then([Event::IncidentReclassified(e::Reclassified {
            title: Some("Flom".into()),
            kind: Some("flood".into()),
            severity: Some(Severity::Extreme),
            potential: Some("Dambrudd".into()),
            place: Some("Sandvika".into()),
            reason: Some("Ny prognose".into()),
            coordinates: Some(sandvika()),
        })]);
}

#[test]
fn the_incident_is_reclassified_by_the_organisation_whose_incident_it_is() {
    //
    let together = || incident().detected("07:12").joined("07:15", ASKER);
    let refusal = |role| not_permitted(Operation::Reclassify, role, "Bærum");
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    let what = || reclassify(Severity::Extreme);
    given(together())
        .when(what().by(asker))
        .refused(refusal(AccessRole::CrisisLeader));
    given(together())
        .when(what().by(operator()).on_behalf_of(BAERUM))
        .refused(refusal(AccessRole::Operator));
    assert_eq!(
        given(together()).when(what().by(staff())).decided().len(),
        1
    );
}

#[test]
fn a_reclassification_is_refused_when_it_changes_nothing_or_says_too_much() {
    let detected = || given(incident().detected("07:12"));
    let only_why = Reclassify {
        reason: Some("Ny prognose".into()),
        ..reclassification()
    };
    detected()
        .when(ask(C::Reclassify(only_why)))
        .refused(Refusal::NothingChanges);
    let odd = Reclassify {
        kind: Some("1x".into()),
        ..reclassification()
    };
    detected()
        .when(ask(C::Reclassify(odd)))
        .refused(Refusal::BadKey { field: "kind" });
    let nameless = Reclassify {
        title: Some("".into()),
        ..reclassification()
    };
    detected()
        .when(ask(C::Reclassify(nameless)))
        .refused(Refusal::Empty { field: "title" });
    let wide = Reclassify {
        place: Some(long(SHORT_BYTES_MAX + 1)),
        ..reclassification()
    };
    detected()
        .when(ask(C::Reclassify(wide)))
        .refused(too_long("place", SHORT_BYTES_MAX));
    detected()
        .when(reclassify(Severity::Minor).by(log_keeper()))
        .refused(not_permitted(
            Operation::Reclassify,
            AccessRole::LogKeeper,
            "Bærum",
        ));
}

#[test]
fn an_incident_one_may_not_see_is_as_unknown_as_one_that_never_was() {
    //
    let stranger = actor(AccessRole::CrisisLeader, OSLO);
    let note = || record(entry("Er dette vår?")).by(stranger);
    let hidden = given(incident().detected("07:12")).when(note()).result();
    let none = given(installation()).when(note()).result();
    assert_eq!(hidden, none);
    assert_eq!(hidden, Err(Refusal::UnknownIncident));
}

#[test]
fn a_role_that_was_taken_away_cannot_act() {
    // G-9
    let stolen = actor(AccessRole::CrisisLeader, BAERUM);
    let impostor = varsko_domain::Actor {
        person: observer().person,
        ..stolen
    };
    given(incident().detected("07:12"))
        .when(close().by(impostor))
        .refused(Refusal::AccessLost);
}

#[test]
fn a_time_in_the_future_is_refused_beyond_what_clocks_may_differ() {
    //
    let detected = || given(incident().detected("07:12")).now("08:00");
    let late = |time| Refusal::InTheFuture {
        given: at(time),
        now: at("08:00"),
    };
    detected()
        .when(dismiss("x").occurred("08:03"))
        .refused(late("08:03"));
    detected()
        .when(dismiss("x").noted("08:03"))
        .refused(late("08:03"));
    let reason = || e::Dismissed { reason: "x".into() };
    detected()
        .when(dismiss("x").occurred("08:02").noted("08:02"))
        .then([Event::IncidentDismissed(reason())]);
}
