//! Proving a log offline: tampering is named by its position, a missing tail shows against a
//! checkpoint kept elsewhere, and a proof travels without the database (G-7).

use crate::ask::Asker;
use crate::console::{Town, breaks, copy, count, holds, note, open, outcome, record, text};
use crate::product::Place;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Notes recorded before anything is proven.
const NOTES: usize = 8;
/// Stands only in lines that stay among the participants.
const INSIDE: &str = "bare for oss";
/// Stands only in lines that the county may read.
const OUTSIDE: &str = "til statsforvalteren";

/// A finished log, and the position of each of its notes.
struct Written {
    town: Town,
    positions: Vec<u64>,
}

impl Written {
    fn new() -> Self {
        let town = Town::new();
        let server = town.place.serve();
        let asker = Asker::new(&server, &town.token);
        let incident = open(&asker);
        let positions = (0..NOTES).map(|index| {
            let (words, scope) = match index % 2 {
                0 => (INSIDE, "PARTICIPANTS"),
                _ => (OUTSIDE, "COUNTY"),
            };
            let mut input = note(&incident, words);
            input["scope"] = scope.into();
            count(&record(&asker, input)["position"])
        });
        let positions = positions.collect();
        server.end();
        Self { town, positions }
    }

    fn place(&self) -> &Place {
        &self.town.place
    }

    /// A copy of the folder, its journal laid open to whoever can write files.
    fn copy(&self, name: &str) -> (PathBuf, Connection) {
        let folder = self.place().path(name);
        copy(&self.place().data(), &folder);
        let journal = Connection::open(folder.join("journal.db")).unwrap();
        for table in ["event", "command", "checkpoint"] {
            let drop = format!("DROP TRIGGER {table}_keeps; DROP TRIGGER {table}_stays;");
            journal.execute_batch(&drop).unwrap();
        }
        (folder, journal)
    }

    /// What verification says of a copy in which `tampering` was done at a position.
    fn tampered(&self, name: &str, position: u64, tampering: &str) -> String {
        let (folder, journal) = self.copy(name);
        let changed = journal.execute(tampering, [position.cast_signed()]);
        assert_eq!(changed.unwrap(), 1);
        drop(journal);
        breaks(self.place(), &[text(&folder)])
    }
}

#[test]
fn one_changed_byte_is_named_by_its_position() {
    let written = Written::new();
    holds(written.place(), &[text(&written.place().data())]);
    let position = written.positions[3];
    let named = format!("position {position}: altered: it does not give its stored leaf hash");
    let facts =
        "UPDATE event SET facts = replace(facts, '\"note\"', '\"nota\"') WHERE position = ?1";
    let told = written.tampered("facts", position, facts);
    assert!(told.contains(&named), "{told}");
    let words = "UPDATE event SET ciphertext = CAST(
        substr(ciphertext, 1, length(ciphertext) - 1)
        || CASE substr(ciphertext, -1) WHEN x'00' THEN x'01' ELSE x'00' END
        AS BLOB) WHERE position = ?1";
    let told = written.tampered("words", position, words);
    assert!(told.contains(&named), "{told}");
    let when = "UPDATE event SET occurred_at = occurred_at - 1 WHERE position = ?1";
    let told = written.tampered("when", position, when);
    assert!(told.contains(&named), "{told}");
}

#[test]
fn a_removed_event_is_named_by_its_position() {
    let written = Written::new();
    let position = written.positions[4];
    let removal = "DELETE FROM event WHERE position = ?1";
    let told = written.tampered("removed", position, removal);
    assert!(
        told.contains(&format!("position {position}: missing")),
        "{told}"
    );
}

#[test]
fn two_swapped_events_are_both_named() {
    let written = Written::new();
    let (one, other) = (written.positions[2], written.positions[5]);
    let (folder, journal) = written.copy("swapped");
    for (from, to) in [(one, 1_000), (other, one), (1_000, other)] {
        let numbers = [to.cast_signed(), from.cast_signed()];
        let moved = journal.execute(
            "UPDATE event SET position = ?1 WHERE position = ?2",
            numbers,
        );
        assert_eq!(moved.unwrap(), 1);
    }
    drop(journal);
    let told = breaks(written.place(), &[text(&folder)]);
    for position in [one, other] {
        assert!(
            told.contains(&format!("position {position}: altered")),
            "{told}"
        );
    }
}

#[test]
fn a_missing_tail_shows_against_a_checkpoint_that_is_ahead() {
    let written = Written::new();
    let place = written.place();
    let data = place.data();
    let (older, kept) = (place.path("older"), place.path("kept.txt"));
    copy(&data, &older);
    let behind = newest(&written);
    let server = place.serve();
    let asker = Asker::new(&server, &written.town.token);
    let incident = open(&asker);
    record(&asker, note(&incident, "senere"));
    server.end();
    let note = place.must(&["checkpoint", "--data", text(&data)]);
    std::fs::write(&kept, note).unwrap();

    let told = holds(place, &[text(&older)]);
    assert!(
        told.contains("compared    with nothing kept elsewhere"),
        "{told}"
    );
    let told = breaks(place, &[text(&older), "--checkpoint", text(&kept)]);
    let missing = format!(
        "positions {} to {}: missing: the outside checkpoint was signed for them",
        behind + 1,
        behind + 2
    );
    assert!(told.contains(&missing), "{told}");
    let told = holds(place, &[text(&data), "--checkpoint", text(&kept)]);
    assert!(!told.contains("kept elsewhere"), "{told}");
}

#[test]
fn a_proof_holds_on_a_machine_without_a_database() {
    let written = Written::new();
    let (elsewhere, proof) = taken_out(&written, &[]);
    let told = holds(&elsewhere, &[text(&proof)]);
    let all = format!("{0} proven: {0} readable, 0 closed; 0 withheld", NOTES + 1);
    assert!(told.contains(&all), "{told}");
    let bundle = std::fs::read_to_string(&proof).unwrap();
    assert!(bundle.contains(INSIDE) && bundle.contains(OUTSIDE));
}

#[test]
fn a_screened_proof_holds_and_gives_away_nothing_of_what_it_leaves_out() {
    let written = Written::new();
    let (elsewhere, proof) = taken_out(&written, &["--scope", "county"]);
    let told = holds(&elsewhere, &[text(&proof)]);
    assert!(
        told.contains(&format!("{} withheld", NOTES / 2 + 1)),
        "{told}"
    );
    let bundle = std::fs::read_to_string(&proof).unwrap();
    assert!(bundle.contains(OUTSIDE));
    assert!(!bundle.contains(INSIDE));
}

#[test]
fn a_tampered_proof_does_not_hold() {
    let written = Written::new();
    let (elsewhere, proof) = taken_out(&written, &["--scope", "county"]);
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(proof).unwrap()).unwrap();
    let position = whole["entries"][1]["header"]["position"].clone();
    let occurred = whole["entries"][1]["header"]["occurredAt"]
        .as_i64()
        .unwrap();
    let tamperings: [(&str, Value, &str); 6] = [
        (
            "/entries/1/sealed/text",
            json!("[\"noe annet\"]"),
            "states another text",
        ),
        ("/entries/1/facts", json!("{}"), "is not in the signed log"),
        (
            "/entries/1/header/occurredAt",
            json!(occurred - 1),
            "is not in the signed log",
        ),
        (
            "/entries/1/sealed/key",
            whole["entries"][0]["sealed"]["key"].clone(),
            "",
        ),
        (
            "/entries/1/inclusion",
            json!([]),
            "is not in the signed log",
        ),
        (
            "/entries/1",
            whole["entries"][0].clone(),
            "stands out of order or twice",
        ),
    ];
    for (pointer, instead, why) in tamperings {
        let mut bundle = whole.clone();
        *bundle.pointer_mut(pointer).unwrap() = instead;
        let told = tampered_proof(&elsewhere, &bundle);
        let of = if pointer == "/entries/1" {
            &whole["entries"][0]["header"]["position"]
        } else {
            &position
        };
        let named = format!("position {of}: {why}");
        assert!(told.contains(&named), "{pointer}: {told}");
    }
    let mut bundle = whole.clone();
    let note = whole["checkpoint"].as_str().unwrap();
    let head = newest(&written);
    let stretched = note.replacen(&format!("\n{head}\n"), &format!("\n{}\n", head + 1), 1);
    assert_ne!(stretched, note);
    bundle["checkpoint"] = stretched.into();
    let told = tampered_proof(&elsewhere, &bundle);
    assert!(
        told.contains("the bundle's checkpoint cannot be used"),
        "{told}"
    );
}

#[test]
fn what_is_no_journal_and_no_proof_is_refused_in_one_sentence() {
    let place = Place::new();
    let (code, told) = outcome(&place, &["verify", "nothing"]);
    assert_eq!((code, told.lines().count()), (6, 1), "{told}");
    std::fs::create_dir(place.path("empty")).unwrap();
    let (code, told) = outcome(&place, &["verify", "empty"]);
    assert_eq!((code, told.lines().count()), (4, 1), "{told}");
    assert!(told.contains("holds no Varsko installation"), "{told}");
}

/// The position of the newest event.
fn newest(written: &Written) -> u64 {
    *written.positions.last().unwrap()
}

/// A proof of the log, alone in an empty place.
fn taken_out(written: &Written, more: &[&str]) -> (Place, PathBuf) {
    let elsewhere = Place::new();
    let proof = elsewhere.path("proof.json");
    let data = written.place().data();
    let export = [
        "export",
        "--format",
        "proof",
        "--data",
        text(&data),
        "-o",
        text(&proof),
    ];
    written.place().must(&[&export, more].concat());
    (elsewhere, proof)
}

fn tampered_proof(place: &Place, bundle: &Value) -> String {
    let path = place.path("tampered.json");
    write(&path, bundle);
    breaks(place, &[text(&path)])
}

fn write(path: &Path, value: &Value) {
    std::fs::write(path, value.to_string()).unwrap();
}
