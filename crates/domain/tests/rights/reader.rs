//! What a reader sees, exhaustively: who reads × whose line × scope × screening (R-17, G-9).

use crate::table::people;
use std::collections::BTreeSet;
use varsko_domain::OrganisationId;
use varsko_domain::rights::Reader;
use varsko_domain::words::{AccessRole, Scope};
use varsko_testkit::cast::*;
use varsko_testkit::installation;

/// Who reads, whose line it is, and whether they see it at scope own, participants, county, public.
/// Bærum and Asker take part; OPSAM serves both; the county governor is over both.
const UNSCREENED: &[(OrganisationId, OrganisationId, [bool; 4])] = &[
    (BAERUM, BAERUM, [true, true, true, true]),
    (BAERUM, ASKER, [false, true, true, true]),
    (ASKER, BAERUM, [false, true, true, true]),
    (ASKER, ASKER, [true, true, true, true]),
    (OPSAM, BAERUM, [false, true, true, true]),
    (OPSAM, ASKER, [false, true, true, true]),
    (COUNTY_GOVERNOR, BAERUM, [false, false, true, true]),
    (COUNTY_GOVERNOR, ASKER, [false, false, true, true]),
];

fn participants() -> BTreeSet<OrganisationId> {
    BTreeSet::from([BAERUM, ASKER])
}

/// Whoever reads at all for that organisation: the keepers of a register only for one that takes part.
fn readers(of: OrganisationId) -> impl Iterator<Item = AccessRole> {
    let takes_part = participants().contains(&of);
    people().filter(move |role| match role {
        AccessRole::Administrator => false,
        AccessRole::EpsStaff => takes_part,
        _ => true,
    })
}

#[test]
fn a_line_is_seen_within_its_scope_and_by_nobody_beyond() {
    //
    let history = installation();
    for (reads, writes, expected) in UNSCREENED.iter().copied() {
        for role in readers(reads) {
            let reader = actor(role, reads);
            let reader =
                Reader::of(&reader, &participants(), None, &history.world().directory).unwrap();
            let seen = Scope::ALL
                .iter()
                .map(|scope| reader.sees(Some(writes), *scope, &[]));
            assert!(seen.eq(expected), "{role} of {reads} reads {writes}");
        }
    }
}

#[test]
fn a_screened_line_is_seen_only_by_the_named_roles_of_its_own_organisation() {
    //
    let history = installation();
    for (reads, writes, _) in UNSCREENED.iter().copied() {
        for role in readers(reads) {
            let reader = actor(role, reads);
            let reader =
                Reader::of(&reader, &participants(), None, &history.world().directory).unwrap();
            for scope in Scope::ALL.iter().copied() {
                for named in people() {
                    let seen = reader.sees(Some(writes), scope, &[named]);
                    assert_eq!(
                        seen,
                        reads == writes && named == role,
                        "{role} {scope} {named}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_line_of_no_organisation_is_seen_as_one_of_anothers() {
    let history = installation();
    let reader = Reader::of(
        &log_keeper(),
        &participants(),
        None,
        &history.world().directory,
    )
    .unwrap();
    let seen = Scope::ALL
        .iter()
        .map(|scope| reader.sees(None, *scope, &[]));
    assert!(seen.eq([false, true, true, true]));
}

#[test]
fn the_system_sees_everything() {
    let history = installation();
    let reader = Reader::of(
        &system(OSLO),
        &participants(),
        None,
        &history.world().directory,
    )
    .unwrap();
    for scope in Scope::ALL {
        assert!(reader.sees(Some(BAERUM), *scope, &[AccessRole::CrisisLeader]));
    }
}

#[test]
fn a_stranger_and_an_administrator_see_not_even_that_there_is_an_incident() {
    //
    let history = installation();
    let directory = &history.world().directory;
    for role in people() {
        assert_eq!(
            Reader::of(&actor(role, OSLO), &participants(), None, directory),
            None
        );
    }
    for organisation in ORGANISATIONS {
        let administrator = actor(AccessRole::Administrator, organisation);
        assert_eq!(
            Reader::of(&administrator, &participants(), None, directory),
            None
        );
    }
}

#[test]
fn whoever_lost_the_role_reads_nothing() {
    // G-9
    let history = installation();
    let impostor = varsko_domain::Actor {
        person: observer().person,
        ..crisis_leader()
    };
    assert_eq!(
        Reader::of(&impostor, &participants(), None, &history.world().directory),
        None
    );
}

#[test]
fn a_county_governor_that_takes_part_reads_as_a_participant() {
    //
    let history = installation();
    let participants = BTreeSet::from([BAERUM, COUNTY_GOVERNOR]);
    let governor = actor(AccessRole::Observer, COUNTY_GOVERNOR);
    let reader = Reader::of(&governor, &participants, None, &history.world().directory).unwrap();
    assert!(reader.sees(Some(BAERUM), Scope::Participants, &[]));
    assert!(!reader.oversees());
}
