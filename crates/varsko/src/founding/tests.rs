//! A founding that fails at any step, and the one after it.

use super::*;
use crate::edge::SystemClock;
use crate::folder::DataFolder;
use std::path::Path;
use std::sync::Arc;

const PASSWORD: &str = "fire kråker på tunet";

fn installation(folder: &Path) -> Installation {
    let folder = DataFolder::create(folder).unwrap();
    Installation::open(folder, Arc::new(SystemClock)).unwrap()
}

fn founding(name: &str) -> Founding {
    Founding {
        organisation: name.into(),
        short_name: "Gjerdrum".into(),
        kind: OrganisationKind::Municipality,
        county: Some("Akershus".into()),
        number: Some("3230".into()),
    }
}

fn founder() -> Founder {
    Founder {
        name: "Kari Nordmann".into(),
        login: "kari".into(),
        password: PASSWORD.into(),
    }
}

fn code(installation: &Installation) -> Secret {
    installation.access.issue_setup_code(edge::now().0).unwrap()
}

/// How many organisations, people and accounts there are.
fn counted(installation: &Installation) -> [usize; 3] {
    let directory = installation.engine.directory();
    [
        directory.standing.organisations.len(),
        directory.contacts.len(),
        installation.access.accounts().unwrap().len(),
    ]
}

#[tokio::test]
async fn a_founding_cut_off_at_any_step_is_finished_by_the_next_whatever_its_code() {
    // G-4
    for done in 0..=4 {
        let folder = tempfile::tempdir().unwrap();
        let broken_off = installation(folder.path());
        let steps = Steps::of(broken_off.engine.reader().installation());
        let orders = steps.orders(founding("Gjerdrum kommune"), "Kari").unwrap();
        assert_eq!(orders.len(), 4);
        code(&broken_off);
        for order in orders.into_iter().take(done) {
            broken_off.engine.submit(order).await.unwrap();
        }
        broken_off.engine.shutdown().await;

        let again = installation(folder.path());
        let code = code(&again);
        let (organisation, person) = found(&again, code, founding("Gjerdrum"), founder())
            .await
            .unwrap();
        assert_eq!(counted(&again), [1, 1, 1], "{done} steps were done before");
        let directory = again.engine.directory();
        for role in ROLES {
            assert!(directory.standing.holds(person, organisation, role));
        }
        // What was recorded stands.
        let name = &directory.standing.organisations[&organisation].name;
        let expected = if done > 0 {
            "Gjerdrum kommune"
        } else {
            "Gjerdrum"
        };
        assert_eq!(name, expected);
        assert_eq!(again.access.accounts().unwrap()[0].person, person.0);
        again.engine.shutdown().await;
    }
}

#[tokio::test]
async fn what_is_refused_leaves_nothing_behind_and_the_code_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let installation = installation(folder.path());
    let code = code(&installation);
    let long = "x".repeat(301);
    let refused = [
        (founding(""), founder()),
        (founding(&long), founder()),
        (
            founding("Gjerdrum"),
            Founder {
                name: " ".into(),
                ..founder()
            },
        ),
        (
            founding("Gjerdrum"),
            Founder {
                login: "kari nordmann".into(),
                ..founder()
            },
        ),
        (
            founding("Gjerdrum"),
            Founder {
                password: "kort".into(),
                ..founder()
            },
        ),
    ];
    let again = || Secret::from(code.expose());
    for (founding, founder) in refused {
        let answer = found(&installation, again(), founding, founder).await;
        assert!(matches!(
            answer,
            Err(NotFounded::Rule(_) | NotFounded::Account(_))
        ));
        assert_eq!(counted(&installation), [0, 0, 0]);
        assert_eq!(installation.engine.head(), 0);
    }
    let guessed = found(
        &installation,
        "et gjett".into(),
        founding("Gjerdrum"),
        founder(),
    );
    assert!(matches!(guessed.await, Err(NotFounded::Code(_))));
    assert_eq!(installation.engine.head(), 0);

    let founded = found(&installation, again(), founding("Gjerdrum"), founder()).await;
    founded.unwrap();
    let twice = found(&installation, again(), founding("Gjerdrum"), founder()).await;
    let twice = twice.unwrap_err();
    assert!(twice.told(Language::English).contains("already set up"));
    assert!(twice.told(Language::Nynorsk).contains("alt sett opp"));
    assert_eq!(counted(&installation), [1, 1, 1]);
    installation.engine.shutdown().await;
}
