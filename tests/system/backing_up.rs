//! A backup taken while the server runs and writes, and the installation that comes back (G-13).

use crate::ask::Asker;
use crate::console::{Town, count, holds, log, note, open, outcome, record, text};
use crate::product::{Place, files};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Clients that write while the backup is taken.
const WRITERS: usize = 4;
/// Entries recorded before the backup begins.
const ENTRIES_BEFORE: usize = 20;

#[test]
fn a_backup_of_a_writing_server_comes_back_whole_and_readable_once_the_key_is_there() {
    let town = Town::new();
    let data = town.place.data();
    let backup = town.place.path("backup");
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let before: Vec<String> = (0..ENTRIES_BEFORE)
        .map(|index| {
            let text = format!("linje {index} før kopien");
            record(&asker, note(&incident, &text));
            text
        })
        .collect();
    let manifest = take_while_writing(&town, &asker, &incident, &backup);
    server.end();
    assert_keyless(&town, &backup);

    let restored = Place::new();
    let told = restored.must(&["restore", text(&backup), text(&restored.data()), "--json"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        (&told["holds"], &told["head"]),
        (&true.into(), &manifest["head"]),
        "{told}"
    );
    let proven = holds(&restored, &[text(&restored.data())]);
    let head = count(&manifest["head"]);
    assert!(
        proven.contains(&format!("events      {head} (newest position {head})")),
        "{proven}"
    );
    let (code, told) = outcome(&restored, &["export", "--data", text(&restored.data())]);
    assert_eq!((code, told.lines().count()), (4, 1), "{told}");
    assert!(
        told.contains("the root key is missing: put it back as"),
        "{told}"
    );

    std::fs::copy(data.join("varsko.key"), restored.data().join("varsko.key")).unwrap();
    let (copied, original) = (log(&restored, &restored.data()), log(&town.place, &data));
    assert_eq!(copied, original[..copied.len()]);
    assert_eq!(count(&copied[copied.len() - 1]["position"]), head);
    let texts = copied
        .iter()
        .skip(1)
        .map(|line| line["text"].as_str().unwrap());
    assert!(
        texts
            .take(ENTRIES_BEFORE)
            .eq(before.iter().map(String::as_str))
    );

    let server = restored.serve();
    let asker = Asker::new(&server, &town.token);
    let next = record(&asker, note(&incident, "etter kopien"));
    assert_eq!(
        count(&next["position"]),
        head + 1,
        "the accounts and the order came along"
    );
    server.end();
    holds(&restored, &[text(&restored.data())]);
}

#[test]
fn a_backup_is_taken_and_brought_back_into_empty_folders_only() {
    let town = Town::new();
    let (data, backup) = (town.place.data(), town.place.path("backup"));
    let take = ["backup", text(&backup), "--data", text(&data)];
    town.place.must(&take);
    for again in [&take[..], &["restore", text(&backup), text(&data)]] {
        let (code, told) = outcome(&town.place, again);
        assert_eq!((code, told.lines().count()), (4, 1), "{told}");
        assert!(
            told.contains("is not empty: choose an empty or a new one"),
            "{told}"
        );
    }
}

#[test]
fn a_backup_that_was_changed_is_not_brought_back() {
    let town = Town::new();
    let backup = town.place.path("backup");
    town.place
        .must(&["backup", text(&backup), "--data", text(&town.place.data())]);
    let journal = backup.join("journal.db");
    let mut bytes = std::fs::read(&journal).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&journal, bytes).unwrap();
    let restored = town.place.path("restored");
    let (code, told) = outcome(&town.place, &["restore", text(&backup), text(&restored)]);
    assert_eq!((code, told.lines().count()), (4, 1), "{told}");
    assert!(
        told.contains("journal.db is not the file the backup's manifest describes"),
        "{told}"
    );
}

/// Takes a backup while others write, and gives what it says it holds.
fn take_while_writing(town: &Town, asker: &Asker, incident: &str, to: &Path) -> Value {
    let (done, during) = (AtomicBool::new(false), AtomicUsize::new(0));
    let manifest = std::thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                while !done.load(Ordering::SeqCst) {
                    record(asker, note(incident, "under kopien"));
                    during.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        let data = town.place.data();
        let output = town
            .place
            .run(&["backup", text(to), "--data", text(&data), "--json"]);
        done.store(true, Ordering::SeqCst);
        assert!(output.status.success(), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    });
    assert!(during.into_inner() > 0, "nobody wrote while it was taken");
    manifest
}

/// Nothing in a backup opens its texts: the root key is not there under any name.
fn assert_keyless(town: &Town, backup: &Path) {
    let key = std::fs::read(town.place.data().join("varsko.key")).unwrap();
    for file in files(backup) {
        let bytes = std::fs::read(&file).unwrap();
        assert!(
            !bytes.windows(key.len()).any(|window| window == key),
            "{}",
            file.display()
        );
    }
}

#[test]
fn a_drill_beside_a_running_server_holds_leaves_no_copy_behind_and_is_shown() {
    // G-13, R-59
    let town = Town::new();
    let data = town.place.data();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let shown = || {
        let document = "{ installation { lastBackup { head } lastRestoreDrill { head holds } \
            lastGoodRestoreDrill { head } } }";
        asker.ask(document, json!({}))["installation"].take()
    };
    let nothing =
        json!({"lastBackup": null, "lastRestoreDrill": null, "lastGoodRestoreDrill": null});
    assert_eq!(shown(), nothing);
    record(&asker, note(&open(&asker), "før øvelsen"));

    let told = town.place.must(&["drill", "--data", text(&data), "--json"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        (&told["holds"], &told["findings"]),
        (&json!(true), &json!([]))
    );
    let head = told["head"].to_string();
    let after = shown();
    assert_eq!(
        after["lastRestoreDrill"],
        json!({"head": head, "holds": true})
    );
    assert_eq!(after["lastGoodRestoreDrill"], json!({"head": head}));
    let left: Vec<_> = std::fs::read_dir(&data).unwrap().collect();
    let left = left.into_iter().map(|entry| entry.unwrap().file_name());
    assert!(
        !left
            .into_iter()
            .any(|name| name.to_string_lossy().starts_with("drill-"))
    );

    let backup = town.place.path("backup");
    town.place
        .must(&["backup", text(&backup), "--data", text(&data)]);
    assert_eq!(shown()["lastBackup"], json!({"head": head}));
    server.end();
}

#[test]
fn a_drill_on_a_damaged_log_does_not_hold_and_what_held_before_is_remembered() {
    // G-13, R-59
    let town = Town::new();
    let data = town.place.data();
    town.place.must(&["drill", "--data", text(&data)]);
    let journal = Connection::open(data.join("journal.db")).unwrap();
    journal.execute_batch("DROP TRIGGER event_keeps").unwrap();
    let changed = "UPDATE event SET occurred_at = occurred_at - 1 WHERE position = 1";
    assert_eq!(journal.execute(changed, []).unwrap(), 1);
    drop(journal);
    let (code, _) = outcome(&town.place, &["drill", "--data", text(&data)]);
    assert_ne!(code, 0);
    let kept = std::fs::read_to_string(data.join("restoring.json")).unwrap();
    let kept: Value = serde_json::from_str(&kept).unwrap();
    assert_eq!(kept["drill"]["holds"], false);
    assert_eq!(kept["goodDrill"]["holds"], true);
}

#[test]
fn the_documentation_of_compliance_comes_out_of_the_folder_and_through_the_server() {
    // R-57, § 9
    let town = Town::new();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let own = asker.ask("{ viewer { organisation { id } } }", json!({}));
    let id = own["viewer"]["organisation"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/organisations/{id}/documentation");
    let (status, csv) = asker.get(&path);
    assert_eq!(status, 200, "{csv}");
    assert!(csv.contains(";§ 2 "), "{csv}");
    let (status, told) = asker.get(&format!("{path}?format=pdf"));
    assert_eq!(
        (status, told.contains("BAD_ARGUMENT")),
        (400, true),
        "{told}"
    );
    let (status, told) = asker.get(&format!("{path}?at=2001-01-01T00:00:00Z"));
    assert_eq!((status, told.contains("NOT_AHEAD")), (400, true), "{told}");
    let unknown = "/organisations/00000000-0000-0000-0000-000000000009/documentation";
    assert_eq!(asker.get(unknown).0, 404);
    server.end();
    let data = town.place.data();
    let told = town.place.must(&[
        "documentation",
        &id,
        "--format",
        "json",
        "--data",
        text(&data),
    ]);
    let told: Value = serde_json::from_str(&told).unwrap();
    let numbers = told["paragraphs"].as_array().unwrap().iter();
    let numbers: Vec<_> = numbers
        .map(|paragraph| count(&paragraph["paragraph"]))
        .collect();
    assert_eq!(numbers, [2, 3, 4, 5, 6, 7, 8, 9, 10]);
}
