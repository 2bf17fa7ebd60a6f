//! Accounts: creating, signing in, passwords, disabling.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Instant;

use varsko_access::{
    Access, AccessError, HashCost, LONGEST_DELAY_MS, Revoke, Secret, WeakPassword,
};

use crate::town::{
    GJERDRUM, HOUR, KARI, NOW, OFFICE, OLA, Town, holder, kari_leads, password, seeded,
};

#[test]
fn a_login_is_the_same_in_capitals_and_with_spaces_around_it() {
    let town = Town::with_kari();
    assert_eq!(
        town.access
            .sign_in(" KARI ", &password(), OFFICE, NOW)
            .unwrap(),
        KARI
    );
}

#[test]
fn a_login_has_a_shape_and_a_bound() {
    let town = Town::empty();
    for login in ["", "k", "kari nordmann", "<kari>", &"k".repeat(101)] {
        let refused = town.access.create_account(login, &password(), KARI, NOW);
        assert!(
            matches!(refused, Err(AccessError::LoginNotAllowed)),
            "{login:?}"
        );
    }
}

#[test]
fn a_login_and_a_person_have_one_account() {
    let town = Town::with_kari();
    let same_login = town.access.create_account("kari", &password(), OLA, NOW);
    assert!(matches!(same_login, Err(AccessError::LoginTaken)));
    let same_person = town.access.create_account("kari2", &password(), KARI, NOW);
    assert!(matches!(same_person, Err(AccessError::PersonHasAccount)));
}

#[test]
fn a_weak_password_is_refused_when_it_is_set() {
    let town = Town::with_kari();
    let common = town
        .access
        .create_account("ola", &"Passord123456".into(), OLA, NOW);
    assert!(matches!(
        common,
        Err(AccessError::WeakPassword(WeakPassword::TooCommon))
    ));
    let short = town.access.set_password("kari", &"kort".into(), None, NOW);
    assert!(matches!(
        short,
        Err(AccessError::WeakPassword(WeakPassword::TooShort))
    ));
    assert_eq!(
        town.access
            .sign_in("kari", &password(), OFFICE, NOW)
            .unwrap(),
        KARI
    );
}

#[test]
fn an_unknown_login_a_wrong_password_and_a_disabled_account_get_the_same_answer() {
    let town = Town::with_kari();
    town.access
        .create_account("ola", &password(), OLA, NOW)
        .unwrap();
    town.access.disable_account("ola").unwrap();
    let answers: Vec<(String, String, &str)> = [
        town.access.sign_in("nobody", &password(), OFFICE, NOW),
        town.access
            .sign_in("kari", &"feil passord her".into(), OFFICE, NOW),
        town.access.sign_in("ola", &password(), OFFICE, NOW),
        town.access.sign_in("not a login", &password(), OFFICE, NOW),
    ]
    .into_iter()
    .map(|answer| {
        let refused = answer.unwrap_err();
        (format!("{refused:?}"), refused.to_string(), refused.code())
    })
    .collect();
    assert_eq!(answers[0].2, "SIGN_IN_REFUSED");
    assert!(
        answers.iter().all(|answer| *answer == answers[0]),
        "{answers:?}"
    );
}

#[test]
fn an_unknown_login_takes_as_much_work_as_a_wrong_password() {
    let folder = tempfile::tempdir().unwrap();
    let cost = HashCost {
        memory_kib: 32 * 1024,
        passes: 2,
        lanes: 1,
    };
    let access = Access::open(folder.path(), seeded(1), cost).unwrap();
    access
        .create_account("kari", &password(), KARI, NOW)
        .unwrap();
    let work = |login: &str| {
        let started = Instant::now();
        assert!(
            access
                .sign_in(login, &"feil passord her".into(), OFFICE, NOW)
                .is_err()
        );
        started.elapsed()
    };
    let (wrong, unknown) = (work("kari"), work("nobody"));
    assert!(unknown * 4 > wrong, "unknown {unknown:?}, wrong {wrong:?}");
}

#[test]
fn an_unknown_login_is_throttled_like_a_known_one() {
    let waits = ["kari", "nobody"].map(|login| {
        let town = Town::with_kari();
        assert!(
            town.access
                .sign_in(login, &"feil".into(), OFFICE, NOW)
                .is_err()
        );
        town.access
            .sign_in(login, &"feil".into(), OFFICE, NOW)
            .unwrap_err()
            .to_string()
    });
    assert_eq!(waits[0], "too many failed attempts; try again in 1 s");
    assert_eq!(waits[0], waits[1]);
}

#[test]
fn nobody_is_locked_out_for_longer_than_the_longest_delay() {
    let town = Town::with_kari();
    let mut now = NOW;
    for n in 0..100 {
        let from = IpAddr::V4(Ipv4Addr::new(203, 0, 113, n));
        let _ = town.access.sign_in("kari", &"feil".into(), from, now);
        now += 1_000;
    }
    assert_eq!(
        town.access
            .sign_in("kari", &password(), OFFICE, now + LONGEST_DELAY_MS)
            .unwrap(),
        KARI
    );
}

#[test]
fn setting_a_password_ends_the_other_sessions_and_the_old_password() {
    let town = Town::with_kari();
    let kept = town
        .access
        .open_session(&kari_leads(), "here", NOW)
        .unwrap();
    let other = town
        .access
        .open_session(&kari_leads(), "elsewhere", NOW)
        .unwrap();
    let token = town
        .access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap();
    let new: Secret = "en helt annen setning".into();
    town.access
        .set_password("Kari", &new, Some(kept.credential.id), NOW)
        .unwrap();

    assert!(town.access.resolve(&kept.secret, NOW).is_ok());
    assert!(town.access.resolve(&other.secret, NOW).is_err());
    assert!(town.access.resolve(&token.secret, NOW).is_ok());
    assert!(
        town.access
            .sign_in("kari", &password(), OFFICE, NOW)
            .is_err()
    );
    assert_eq!(
        town.access
            .sign_in("kari", &new, OFFICE, NOW + HOUR)
            .unwrap(),
        KARI
    );
}

#[test]
fn disabling_an_account_ends_everything_it_holds_until_it_is_enabled_and_signs_in_anew() {
    let town = Town::with_kari();
    let session = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let token = town
        .access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap();
    let watched = town.access.watch(session.credential.id).unwrap();
    town.access.disable_account("kari").unwrap();

    assert!(watched.has_come());
    assert!(town.access.resolve(&session.secret, NOW).is_err());
    assert!(town.access.resolve(&token.secret, NOW).is_err());
    let reopened = town.access.open_session(&kari_leads(), "", NOW);
    assert!(matches!(reopened, Err(AccessError::AccountDisabled)));
    let reissued = town.access.issue_token(&kari_leads(), "kart", None, NOW);
    assert!(matches!(reissued, Err(AccessError::AccountDisabled)));

    town.access.enable_account("kari").unwrap();
    assert!(town.access.resolve(&session.secret, NOW).is_err());
    assert_eq!(
        town.access
            .sign_in("kari", &password(), OFFICE, NOW)
            .unwrap(),
        KARI
    );
    assert!(town.access.open_session(&kari_leads(), "", NOW).is_ok());
}

#[test]
fn someone_without_a_local_account_may_have_a_session() {
    let town = Town::empty();
    let session = town
        .access
        .open_session(&holder(OLA, GJERDRUM, "reader"), "", NOW)
        .unwrap();
    assert_eq!(
        town.access
            .resolve(&session.secret, NOW)
            .unwrap()
            .holder
            .person,
        OLA
    );
    assert_eq!(town.access.revoke(Revoke::AllOf(OLA)).unwrap(), 1);
}

#[test]
fn an_account_that_is_not_there_cannot_be_changed() {
    let town = Town::empty();
    let unknown = [
        town.access.set_password("kari", &password(), None, NOW),
        town.access.disable_account("kari"),
        town.access.enable_account("kari"),
    ];
    for refused in unknown {
        assert!(matches!(refused, Err(AccessError::NoSuchAccount)));
    }
}

#[test]
fn accounts_are_listed_by_login_and_outlive_a_restart() {
    let town = Town::with_kari();
    town.access
        .create_account("Arne", &password(), OLA, NOW + 5)
        .unwrap();
    town.access.disable_account("kari").unwrap();
    let town = town.restarted();
    let listed: Vec<(String, bool, i64)> = town
        .access
        .accounts()
        .unwrap()
        .into_iter()
        .map(|account| (account.login, account.disabled, account.created_at))
        .collect();
    assert_eq!(
        listed,
        [
            ("arne".to_owned(), false, NOW + 5),
            ("kari".to_owned(), true, NOW)
        ]
    );
    assert!(town.access.has_accounts().unwrap());
}

#[test]
fn a_login_can_be_judged_before_there_is_a_person_to_have_it() {
    let town = Town::with_kari();
    town.access.check_login("ola").unwrap();
    let taken = town.access.check_login(" KARI ");
    assert!(matches!(taken, Err(AccessError::LoginTaken)));
    let shapeless = town.access.check_login("ola nordmann");
    assert!(matches!(shapeless, Err(AccessError::LoginNotAllowed)));
}

#[test]
fn whoever_is_signed_in_changes_their_own_password_and_ends_their_other_sessions() {
    let town = Town::with_kari();
    let access = &town.access;
    let open = || access.open_session(&kari_leads(), "", NOW).unwrap();
    let (here, elsewhere) = (open(), open());
    let new: Secret = "sju svaner over vann".into();
    let changed = access.change_password(here.credential.id, &password(), &new, NOW + 1);
    let changed = changed.unwrap();
    assert_eq!((changed.person, changed.password_set_at), (KARI, NOW + 1));
    assert!(access.resolve(&here.secret, NOW + 1).is_ok());
    assert!(access.resolve(&elsewhere.secret, NOW + 1).is_err());
    assert_eq!(access.sign_in("kari", &new, OFFICE, NOW + 1).unwrap(), KARI);
    let with_the_old = access.sign_in("kari", &password(), OFFICE, NOW + 1);
    assert!(matches!(with_the_old, Err(AccessError::SignInRefused)));
}

#[test]
fn a_password_is_not_changed_without_the_present_one_a_good_new_one_and_a_session() {
    let town = Town::with_kari();
    let access = &town.access;
    let session = access.open_session(&kari_leads(), "", NOW).unwrap();
    let id = session.credential.id;
    let new: Secret = "sju svaner over vann".into();
    let wrong = access.change_password(id, &"feil passord her".into(), &new, NOW);
    assert!(matches!(wrong, Err(AccessError::WrongPassword)));
    let weak = access.change_password(id, &password(), &"kort".into(), NOW + HOUR);
    assert!(matches!(weak, Err(AccessError::WeakPassword(_))));
    access.revoke(Revoke::One(id)).unwrap();
    let ended = access.change_password(id, &password(), &new, NOW + HOUR);
    assert!(matches!(ended, Err(AccessError::NotSignedIn)));
    let token = access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap();
    let by_program = access.change_password(token.credential.id, &password(), &new, NOW + HOUR);
    assert!(matches!(by_program, Err(AccessError::NotSignedIn)));
    let kari = access.sign_in("kari", &password(), OFFICE, NOW + HOUR);
    assert_eq!(kari.unwrap(), KARI);
}

#[test]
fn guessing_the_present_password_in_a_session_is_slowed_down_and_keeps_nobody_from_signing_in() {
    let town = Town::with_kari();
    let access = &town.access;
    let id = access
        .open_session(&kari_leads(), "", NOW)
        .unwrap()
        .credential
        .id;
    let new: Secret = "sju svaner over vann".into();
    let mut now_ms = NOW;
    let mut waits = Vec::new();
    for _ in 0..4 {
        let guess = access.change_password(id, &"feil passord her".into(), &new, now_ms);
        assert!(matches!(guess, Err(AccessError::WrongPassword)));
        // Not even the right one gets through before its time.
        let next = access.change_password(id, &password(), &new, now_ms);
        let Err(AccessError::TooManyAttempts { retry_after_ms }) = next else {
            panic!("let through at once: {next:?}");
        };
        waits.push(retry_after_ms);
        now_ms += retry_after_ms;
    }
    assert_eq!(waits, [1_000, 2_000, 4_000, 8_000]);
    assert!(access.sign_in("kari", &password(), OFFICE, now_ms).is_ok());
    access
        .change_password(id, &password(), &new, now_ms)
        .unwrap();
    access
        .change_password(id, &new, &password(), now_ms)
        .unwrap();
}
