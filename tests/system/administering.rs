//! Administering from the command line: nothing by halves, nothing made by looking, nothing twice.

use crate::gjerdrum::LOG;
use crate::product::Place;
use crate::town::{PASSWORD, err, organisation, person, run_at, text, token};
use serde_json::{Value, json};
use std::process::Output;

/// Runs a command on the folder itself, with a password at hand.
fn at_console(place: &Place, arguments: &[&str], password: &str) -> Output {
    let data = place.data();
    let mut command = place.varsko(arguments);
    command
        .args(["--json", "--data", data.to_str().unwrap()])
        .env("VARSKO_PASSWORD", password)
        .output()
        .unwrap()
}

fn answer(output: &Output) -> Value {
    assert!(output.status.success(), "{}", err(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Everyone who is known, by name and login.
fn people(place: &Place) -> Vec<(Value, Value)> {
    let listed = answer(&at_console(place, &["user", "list"], PASSWORD));
    let people = listed.as_array().unwrap().iter();
    people
        .map(|one| (one["name"].clone(), one["login"].clone()))
        .collect()
}

#[test]
fn looking_into_a_folder_without_an_installation_says_so_and_makes_none() {
    let place = Place::new();
    std::fs::create_dir(place.data()).unwrap();
    let nobody = "00000000-0000-0000-0000-000000000404";
    for arguments in [
        vec!["export"],
        vec!["checkpoint"],
        vec!["org", "list"],
        vec!["org", "serve", "Gjerdrum", "Vakt"],
        vec!["user", "list"],
        vec!["user", "disable", "kari"],
        vec!["user", "password", "kari"],
        vec![
            "user", "add", "kari", "--name", "Kari", "--role", "observer",
        ],
        vec!["token", "list"],
        vec!["token", "revoke", nobody],
    ] {
        let output = at_console(&place, &arguments, PASSWORD);
        assert_eq!(output.status.code(), Some(4), "{arguments:?}");
        assert!(
            err(&output).contains("holds no Varsko installation"),
            "{}",
            err(&output)
        );
        let left = std::fs::read_dir(place.data()).unwrap().count();
        assert_eq!(left, 0, "{arguments:?} left something behind");
    }
}

#[test]
fn nobody_but_an_import_makes_an_organisation_by_the_way() {
    let place = Place::new();
    organisation(&place, "Gjerdrum");
    let add = |organisation: &str| {
        let arguments = [
            "user",
            "add",
            "kari",
            "--name",
            "Kari",
            "--role",
            "observer",
            "--organisation",
            organisation,
        ];
        at_console(&place, &arguments, PASSWORD)
    };
    assert_eq!(add("Nannestad").status.code(), Some(1));
    let known = answer(&at_console(&place, &["org", "list"], PASSWORD));
    assert_eq!(known.as_array().unwrap().len(), 1);
    answer(&add("Gjerdrum"));
}

#[test]
fn a_person_is_added_whole_or_not_at_all_and_once() {
    let place = Place::new();
    organisation(&place, "Gjerdrum");
    person(&place, "ola", "Gjerdrum", &["administrator"]);
    let before = people(&place);
    let add = |login: &str, role: &str, password: &str| {
        let arguments = ["user", "add", login, "--name", "Kari", "--role", role];
        at_console(&place, &arguments, password)
    };
    for (login, role, password, code) in [
        ("kari", "observer", "kort", "too short"),
        ("k a r i", "observer", PASSWORD, "LOGIN_NOT_ALLOWED"),
        ("kari", "diver", PASSWORD, "there is no role"),
        ("kari", "system", PASSWORD, "there is no role"),
    ] {
        let refused = add(login, role, password);
        assert_eq!(refused.status.code(), Some(1));
        assert!(err(&refused).contains(code), "{}", err(&refused));
        assert_eq!(people(&place), before);
    }
    let first = answer(&add("kari", "observer", PASSWORD));
    let again = answer(&add("Kari", "log_keeper", "en helt annen lang frase"));
    assert_eq!(first["id"], again["id"]);
    let mut now = people(&place);
    now.sort_by_key(|(name, _)| name.to_string());
    assert_eq!(
        now,
        [(json!("Kari"), json!("kari")), (json!("ola"), json!("ola"))]
    );
    // The account is the first one, and the second role came beside the first.
    token(&place, "kari", "Gjerdrum", "observer");
    token(&place, "kari", "Gjerdrum", "log_keeper");

    organisation(&place, "Nannestad");
    let taken = [
        "user",
        "add",
        "kari",
        "--name",
        "En annen",
        "--role",
        "observer",
        "--organisation",
        "Nannestad",
    ];
    let refused = at_console(&place, &taken, PASSWORD);
    assert!(err(&refused).contains("LOGIN_TAKEN"), "{}", err(&refused));
    assert_eq!(people(&place).len(), 2);
}

#[test]
fn the_last_administrator_is_kept_by_a_server_and_only_warned_about_at_the_console() {
    let place = Place::new();
    organisation(&place, "Gjerdrum");
    person(&place, "kari", "Gjerdrum", &["administrator"]);
    let bearer = token(&place, "kari", "Gjerdrum", "administrator");
    let revoke = ["user", "revoke", "kari", "--role", "administrator"];
    let disable = ["user", "disable", "kari"];
    let server = place.serve();
    for arguments in [&revoke[..], &disable[..]] {
        let refused = run_at(&place, &server, &bearer, arguments);
        assert_eq!(refused.status.code(), Some(1));
        assert!(
            err(&refused).contains("LAST_ADMINISTRATOR"),
            "{}",
            err(&refused)
        );
    }
    server.end();
    for arguments in [&disable[..], &revoke[..]] {
        let done = at_console(&place, arguments, PASSWORD);
        answer(&done);
        assert!(err(&done).contains("warning: nobody"), "{}", err(&done));
    }
    person(&place, "ola", "Gjerdrum", &["administrator"]);
    person(&place, "per", "Gjerdrum", &["administrator"]);
    let done = at_console(&place, &["user", "disable", "per"], PASSWORD);
    assert!(!err(&done).contains("warning"), "{}", err(&done));
}

#[test]
fn a_log_imported_again_by_somebody_else_adds_nothing() {
    // G-4
    let place = Place::new();
    let first = answer(&at_console(&place, &["import", LOG], PASSWORD));
    assert_eq!(first["added"], 105);
    person(&place, "kari", "Egen kommune", &["log_keeper"]);
    let bearer = token(&place, "kari", "Egen kommune", "log_keeper");
    let server = place.serve();
    let again = run_at(&place, &server, &bearer, &["import", LOG, "--json"]);
    let again = answer(&again);
    assert_eq!(
        (&again["entries"], &again["added"]),
        (&json!(105), &json!(0))
    );
    assert_eq!(text(&again["incidentId"]), text(&first["incidentId"]));
    server.end();
}
