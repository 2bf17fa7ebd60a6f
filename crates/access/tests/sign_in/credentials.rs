//! Sessions and tokens: how long they live, who ends them, who hears of it.

use std::sync::Arc;

use varsko_access::{
    AccessError, CredentialId, Kind, Of, Revoke, SEEN_STEP_MS, SESSION_ABSOLUTE_LIMIT_MS,
    SESSION_IDLE_LIMIT_MS, SESSIONS_PER_PERSON_MAX, TOKENS_PER_ORGANISATION_MAX,
};

use crate::town::{GJERDRUM, HOUR, KARI, MINUTE, NANNESTAD, NOW, OLA, Town, holder, kari_leads};

#[test]
fn a_session_stands_for_one_person_in_one_role_of_one_organisation() {
    let town = Town::empty();
    let issued = town
        .access
        .open_session(&kari_leads(), "Firefox", NOW)
        .unwrap();
    let resolved = town.access.resolve(&issued.secret, NOW).unwrap();
    assert_eq!(resolved, issued.credential);
    assert_eq!(resolved.holder, kari_leads());
    assert_eq!(resolved.kind, Kind::Session);
    assert_eq!(issued.secret.expose().len(), 43, "32 bytes as base64url");
}

#[test]
fn a_session_ends_when_idle_for_twelve_hours() {
    let town = Town::empty();
    let issued = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let last = NOW + SESSION_IDLE_LIMIT_MS - 1;
    assert_eq!(
        town.access
            .check(issued.credential.id, last)
            .unwrap()
            .expires_at,
        Some(last + 1)
    );
    assert!(town.access.check(issued.credential.id, last + 1).is_err());
    assert_eq!(
        town.access
            .resolve(&issued.secret, last)
            .unwrap()
            .expires_at,
        Some(last + SESSION_IDLE_LIMIT_MS),
        "use keeps it alive"
    );
    let idle = town
        .access
        .resolve(&issued.secret, last + SESSION_IDLE_LIMIT_MS);
    assert!(matches!(idle, Err(AccessError::NotSignedIn)));
}

#[test]
fn a_session_ends_after_three_days_however_busy() {
    let town = Town::empty();
    let issued = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    for hour in 1..72 {
        let resolved = town
            .access
            .resolve(&issued.secret, NOW + hour * HOUR)
            .unwrap();
        assert!(resolved.expires_at.unwrap() <= NOW + SESSION_ABSOLUTE_LIMIT_MS);
    }
    assert!(
        town.access
            .resolve(&issued.secret, NOW + SESSION_ABSOLUTE_LIMIT_MS)
            .is_err()
    );
}

#[test]
fn when_a_credential_was_last_seen_is_written_at_most_once_a_minute() {
    let town = Town::empty();
    let issued = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let seen_after = |moment: i64| {
        town.access.resolve(&issued.secret, moment).unwrap();
        town.access
            .list(Kind::Session, Of::Person(KARI), moment)
            .unwrap()[0]
            .last_seen
    };
    assert_eq!(seen_after(NOW + 10), Some(NOW + 10));
    assert_eq!(seen_after(NOW + 10 + SEEN_STEP_MS - 1), Some(NOW + 10));
    assert_eq!(
        seen_after(NOW + 10 + SEEN_STEP_MS),
        Some(NOW + 10 + SEEN_STEP_MS)
    );
}

#[test]
fn one_session_too_many_ends_the_one_longest_unused() {
    let town = Town::empty();
    let first = town
        .access
        .open_session(&kari_leads(), "first", NOW)
        .unwrap();
    let second = town
        .access
        .open_session(&kari_leads(), "second", NOW + 1)
        .unwrap();
    for n in 2..i64::from(SESSIONS_PER_PERSON_MAX) {
        town.access
            .open_session(&kari_leads(), "more", NOW + n)
            .unwrap();
    }
    town.access.resolve(&first.secret, NOW + MINUTE).unwrap();
    let watched = town.access.watch(second.credential.id).unwrap();
    town.access
        .open_session(&kari_leads(), "one too many", NOW + MINUTE)
        .unwrap();
    assert!(watched.has_come());
    assert!(town.access.resolve(&first.secret, NOW + MINUTE).is_ok());
    let listed = town
        .access
        .list(Kind::Session, Of::Person(KARI), NOW + MINUTE)
        .unwrap();
    assert_eq!(listed.len(), SESSIONS_PER_PERSON_MAX as usize);
}

#[test]
fn a_token_is_recognisable_and_lives_until_its_time_or_for_good() {
    let town = Town::empty();
    let lasting = town
        .access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap();
    let brief = town
        .access
        .issue_token(&kari_leads(), "øvelse", Some(NOW + HOUR), NOW)
        .unwrap();
    assert!(lasting.secret.expose().starts_with("vko_"));
    assert_eq!(lasting.secret.expose().len(), 47);
    assert_eq!(
        town.access.resolve(&brief.secret, NOW).unwrap().expires_at,
        Some(NOW + HOUR)
    );
    assert!(town.access.resolve(&brief.secret, NOW + HOUR).is_err());
    let years = 10 * 365 * 24 * HOUR;
    assert_eq!(
        town.access
            .resolve(&lasting.secret, NOW + years)
            .unwrap()
            .expires_at,
        None
    );
}

#[test]
fn a_token_needs_a_name_and_a_future_and_there_is_a_bound() {
    let town = Town::empty();
    let issue = |name: &str, end| town.access.issue_token(&kari_leads(), name, end, NOW);
    assert!(matches!(
        issue("  ", None),
        Err(AccessError::BadLength { what: "name", .. })
    ));
    assert!(matches!(
        issue("kart", Some(NOW)),
        Err(AccessError::ExpiryInThePast)
    ));
    for n in 0..TOKENS_PER_ORGANISATION_MAX {
        issue(&format!("token {n}"), None).unwrap();
    }
    assert!(matches!(
        issue("one too many", None),
        Err(AccessError::TooManyTokens)
    ));
    let elsewhere = holder(KARI, NANNESTAD, "crisis_leader");
    assert!(
        town.access
            .issue_token(&elsewhere, "kart", None, NOW)
            .is_ok()
    );
}

#[test]
fn a_secret_that_was_never_issued_is_nobody() {
    let town = Town::empty();
    let issued = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    for secret in ["", "vko_", "' OR 1=1 --", &issued.secret.expose()[1..]] {
        let refused = town.access.resolve(&secret.into(), NOW);
        assert!(matches!(refused, Err(AccessError::NotSignedIn)), "{secret}");
    }
}

#[test]
fn each_way_of_revoking_ends_exactly_what_it_names() {
    let town = Town::empty();
    let access = &town.access;
    let open = |holder| access.open_session(&holder, "", NOW).unwrap();
    let alive = |ids: &[CredentialId]| -> Vec<bool> {
        ids.iter()
            .map(|id| access.check(*id, NOW).is_ok())
            .collect()
    };
    let leads = open(kari_leads()).credential.id;
    let reads = open(holder(KARI, GJERDRUM, "reader")).credential.id;
    let abroad = open(holder(KARI, NANNESTAD, "crisis_leader")).credential.id;
    let token = access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap()
        .credential
        .id;
    let ola = open(holder(OLA, GJERDRUM, "crisis_leader")).credential.id;
    let all = [leads, reads, abroad, token, ola];

    assert_eq!(
        access
            .revoke(Revoke::OwnOne {
                person: OLA,
                id: leads
            })
            .unwrap(),
        0
    );
    assert_eq!(
        alive(&all),
        [true, true, true, true, true],
        "not Ola's to end"
    );
    assert_eq!(access.revoke(Revoke::Role(kari_leads())).unwrap(), 2);
    assert_eq!(alive(&all), [false, true, true, false, true]);
    assert_eq!(
        access
            .revoke(Revoke::SessionsOf {
                person: KARI,
                except: Some(abroad)
            })
            .unwrap(),
        1
    );
    assert_eq!(alive(&all), [false, false, true, false, true]);
    assert_eq!(access.revoke(Revoke::One(ola)).unwrap(), 1);
    assert_eq!(
        access.revoke(Revoke::One(ola)).unwrap(),
        0,
        "ending it again is no error"
    );
    assert_eq!(access.revoke(Revoke::AllOf(KARI)).unwrap(), 1);
    assert_eq!(alive(&all), [false; 5]);
}

#[test]
fn lists_tell_what_there_is_by_person_and_by_organisation() {
    let town = Town::empty();
    town.access
        .open_session(&kari_leads(), "Firefox", NOW)
        .unwrap();
    town.access
        .issue_token(&kari_leads(), "kart", Some(NOW + HOUR), NOW)
        .unwrap();
    town.access
        .issue_token(&holder(OLA, GJERDRUM, "reader"), "skjerm", None, NOW + 1)
        .unwrap();
    let labels = |kind, of, now| -> Vec<String> {
        let listed = town.access.list(kind, of, now).unwrap();
        listed.into_iter().map(|listed| listed.label).collect()
    };
    assert_eq!(labels(Kind::Session, Of::Person(KARI), NOW), ["Firefox"]);
    assert_eq!(
        labels(Kind::Session, Of::Person(KARI), NOW + 12 * HOUR),
        [""; 0]
    );
    assert_eq!(labels(Kind::Token, Of::Person(KARI), NOW), ["kart"]);
    assert_eq!(
        labels(Kind::Token, Of::Organisation(GJERDRUM), NOW + 2 * HOUR),
        ["skjerm", "kart"]
    );
    assert_eq!(
        labels(Kind::Token, Of::Organisation(NANNESTAD), NOW),
        [""; 0]
    );
}

#[tokio::test]
async fn a_socket_that_waits_hears_at_once_that_its_session_was_revoked() {
    let town = Arc::new(Town::empty());
    let issued = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let other = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let mut ending = town.access.watch(issued.credential.id).unwrap();
    let unaffected = town.access.watch(other.credential.id).unwrap();
    assert!(!ending.has_come());

    let id = issued.credential.id;
    let revoking = Arc::clone(&town);
    let revoker = tokio::task::spawn_blocking(move || revoking.access.revoke(Revoke::One(id)));
    let bound = std::time::Duration::from_secs(5);
    tokio::time::timeout(bound, ending.wait()).await.unwrap();
    assert!(ending.has_come());
    assert!(!unaffected.has_come());
    assert_eq!(revoker.await.unwrap().unwrap(), 1);
}

#[test]
fn whoever_starts_watching_after_the_end_is_told_so() {
    let town = Town::empty();
    let issued = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    town.access
        .revoke(Revoke::One(issued.credential.id))
        .unwrap();
    assert!(town.access.watch(issued.credential.id).unwrap().has_come());
}
