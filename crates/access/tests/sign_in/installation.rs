//! The first start, the file itself, and its copy.

use std::sync::Barrier;
use std::thread;

use varsko_access::{Access, AccessError, Account, HashCost, SETUP_CODE_LIFE_MS, Secret};

use crate::town::{HOUR, KARI, NOW, OFFICE, PASSWORD, Town, kari_leads, password, seeded};

/// Kari's account, made with the code.
fn found(town: &Town, code: &Secret, now_ms: i64) -> Result<Account, AccessError> {
    town.access
        .create_first_account(code, "kari", &password(), KARI, now_ms)
}

#[test]
fn a_setup_code_makes_the_first_account_and_no_other() {
    let town = Town::empty();
    let code = town.access.issue_setup_code(NOW).unwrap();
    town.access.check_setup_code(&code, NOW).unwrap();
    assert_eq!(found(&town, &code, NOW).unwrap().person, KARI);
    for refused in [
        town.access.check_setup_code(&code, NOW),
        found(&town, &code, NOW).map(drop),
        town.access.issue_setup_code(NOW).map(drop),
    ] {
        assert!(matches!(refused, Err(AccessError::AlreadySetUp)));
    }
    assert_eq!(
        town.access
            .sign_in("kari", &password(), OFFICE, NOW)
            .unwrap(),
        KARI
    );
}

#[test]
fn a_setup_code_works_for_a_day_and_is_replaced_by_the_next() {
    let town = Town::empty();
    let first = town.access.issue_setup_code(NOW).unwrap();
    let town = town.restarted();
    let second = town.access.issue_setup_code(NOW).unwrap();
    for (code, now_ms) in [(&first, NOW), (&second, NOW + SETUP_CODE_LIFE_MS)] {
        for refused in [
            town.access.check_setup_code(code, now_ms),
            found(&town, code, now_ms).map(drop),
        ] {
            assert!(matches!(refused, Err(AccessError::SetupCodeRefused)));
        }
    }
    assert!(found(&town, &second, NOW + SETUP_CODE_LIFE_MS - 1).is_ok());
}

#[test]
fn what_is_refused_leaves_the_setup_code_as_good_as_it_was() {
    let town = Town::empty();
    let code = town.access.issue_setup_code(NOW).unwrap();
    let access = &town.access;
    for (login, password) in [("k", password()), ("kari", "kort".into())] {
        let refused = access.create_first_account(&code, login, &password, KARI, NOW);
        assert!(!refused.unwrap_err().is_fault());
        access.check_setup_code(&code, NOW).unwrap();
    }
    found(&town, &code, NOW).unwrap();
}

#[test]
fn of_many_who_use_the_setup_code_at_once_exactly_one_succeeds() {
    let town = Town::empty();
    let code = town.access.issue_setup_code(NOW).unwrap();
    let start = Barrier::new(16);
    let redeem = || {
        start.wait();
        found(&town, &code, NOW).is_ok()
    };
    let winners = thread::scope(|scope| {
        let racers: Vec<_> = (0..16).map(|_| scope.spawn(redeem)).collect();
        racers
            .into_iter()
            .map(|racer| racer.join().unwrap())
            .filter(|won| *won)
            .count()
    });
    assert_eq!(winners, 1);
}

#[test]
fn secrets_are_in_no_file_of_the_folder_and_in_nothing_printed() {
    let town = Town::empty();
    let code = town.access.issue_setup_code(NOW).unwrap();
    town.access
        .create_account("kari", &password(), KARI, NOW)
        .unwrap();
    let session = town
        .access
        .open_session(&kari_leads(), "the label is there", NOW)
        .unwrap();
    let token = town
        .access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap();
    town.access.resolve(&session.secret, NOW).unwrap();
    town.access
        .copy_to(&town.folder.path().join("copy.db"))
        .unwrap();

    let mut bytes = Vec::new();
    for file in std::fs::read_dir(town.folder.path()).unwrap() {
        bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    let contains = |text: &str| {
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(
        contains("the label is there"),
        "the search finds what is stored"
    );
    for secret in [
        PASSWORD,
        code.expose(),
        session.secret.expose(),
        token.secret.expose(),
    ] {
        assert!(!contains(secret));
        assert!(!format!("{session:?} {token:?} {:?}", Secret::from(secret)).contains(secret));
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_the_file_or_its_copy() {
    use std::os::unix::fs::PermissionsExt as _;

    let town = Town::with_kari();
    town.access
        .copy_to(&town.folder.path().join("copy.db"))
        .unwrap();
    for file in std::fs::read_dir(town.folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}", file.file_name());
    }
}

#[test]
fn a_copy_brings_back_accounts_and_tokens_but_no_sessions() {
    let town = Town::with_kari();
    let session = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let token = town
        .access
        .issue_token(&kari_leads(), "kart", None, NOW)
        .unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("access.db");
    town.access.copy_to(&copy).unwrap();
    let files: Vec<_> = std::fs::read_dir(elsewhere.path()).unwrap().collect();
    assert_eq!(files.len(), 1, "one file, complete in itself");
    assert!(
        matches!(town.access.copy_to(&copy), Err(AccessError::Folder(_))),
        "never over another"
    );

    let restored = Access::open(elsewhere.path(), seeded(3), HashCost::LEAST).unwrap();
    assert_eq!(
        restored.sign_in("kari", &password(), OFFICE, NOW).unwrap(),
        KARI
    );
    assert!(restored.resolve(&token.secret, NOW).is_ok());
    assert!(restored.resolve(&session.secret, NOW).is_err());
    assert!(town.access.resolve(&session.secret, NOW).is_ok());
}

#[test]
fn sessions_and_tokens_outlive_a_restart() {
    let town = Town::with_kari();
    let session = town.access.open_session(&kari_leads(), "", NOW).unwrap();
    let town = town.restarted();
    assert_eq!(
        town.access
            .resolve(&session.secret, NOW + HOUR)
            .unwrap()
            .holder,
        kari_leads()
    );
}

#[test]
fn a_file_from_a_newer_program_is_refused() {
    let town = Town::empty();
    let path = town.folder.path().join("access.db");
    rusqlite::Connection::open(path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let opened = Access::open(town.folder.path(), seeded(2), HashCost::LEAST);
    assert!(matches!(
        opened,
        Err(AccessError::Newer {
            found: 99,
            known: 1
        })
    ));
}
