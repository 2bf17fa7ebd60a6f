//! Proof bundles verify without a database, screened ones too; a tampered one fails (G-7).

use serde_json::Value;
use tempfile::TempDir;
use varsko_journal::proof::{BundleReport, Selected, build, verify_bundle};
use varsko_journal::{Checkpoint, Fault, Reader, Store};

use crate::support::{commit, event, fill, open};

struct Log {
    _folder: TempDir,
    reader: Reader,
    writer: varsko_journal::Writer,
    older: Checkpoint,
    newer: Checkpoint,
}

/// Twenty events signed for at six and at twenty; the text of the third is erased.
fn log() -> Log {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 6);
    let older = writer.checkpoint().unwrap();
    fill(&mut writer, 7, 13);
    let mut erasing = commit(20, vec![event(1, "erased by decision")]);
    erasing.erase = vec![3];
    writer.append(vec![erasing]).unwrap();
    let newer = writer.checkpoint().unwrap();
    Log {
        _folder: folder,
        reader,
        writer,
        older,
        newer,
    }
}

fn selected(positions: &[u64]) -> Vec<Selected> {
    positions
        .iter()
        .map(|position| Selected {
            position: *position,
            with_text: true,
        })
        .collect()
}

fn json(log: &Log, selected: &[Selected]) -> String {
    serde_json::to_string(&build(&log.reader, selected, 0, Some(&log.older)).unwrap()).unwrap()
}

fn findings(report: &BundleReport) -> Vec<String> {
    report
        .findings
        .list
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_bundle_of_chosen_entries_verifies_from_its_text_alone() {
    let log = log();
    let report = verify_bundle(&json(&log, &selected(&[17, 2, 3, 2])), None);
    assert_eq!(findings(&report), [""; 0]);
    assert_eq!(
        (report.entries, report.readable, report.closed, report.size),
        (3, 2, 1, 20)
    );
    assert!(!report.compared);
    assert!(json(&log, &selected(&[2])).contains("entry of command 2"));
}

#[test]
fn a_screened_entry_is_proven_and_gives_away_neither_text_nor_key() {
    let log = log();
    let screened = json(
        &log,
        &[
            Selected {
                position: 2,
                with_text: false,
            },
            Selected {
                position: 4,
                with_text: true,
            },
        ],
    );
    assert!(!screened.contains("entry of command 2"));
    let report = verify_bundle(&screened, None);
    assert!(report.holds());
    assert_eq!((report.readable, report.closed), (1, 1));
}

#[test]
fn an_older_and_the_same_checkpoint_from_elsewhere_are_compared_and_another_log_is_not_believed() {
    let log = log();
    let text = json(&log, &selected(&[2]));
    for outside in [&log.older, &log.newer] {
        let report = verify_bundle(&text, Some(outside));
        assert!(report.holds() && report.compared, "{:?}", findings(&report));
    }
    let without =
        serde_json::to_string(&build(&log.reader, &selected(&[2]), 0, None).unwrap()).unwrap();
    let report = verify_bundle(&without, Some(&log.older));
    assert!(findings(&report)[0].contains("cannot be compared"));
    let stranger = {
        let folder = tempfile::tempdir().unwrap();
        let other = varsko_journal::RootKey::from_bytes([9; 32]);
        let (mut writer, _reader) =
            varsko_journal::open(folder.path(), &other, Box::new(crate::support::Seeded(0)))
                .unwrap();
        fill(&mut writer, 1, 6);
        writer.checkpoint().unwrap()
    };
    let report = verify_bundle(&text, Some(&stranger));
    assert!(
        findings(&report)[0].contains("is not of this log"),
        "{:?}",
        findings(&report)
    );
}

#[test]
fn a_rewritten_log_is_no_continuation_of_the_checkpoint_kept_elsewhere() {
    let log = log();
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 5);
    writer
        .append(vec![commit(6, vec![event(1, "another sixth entry")])])
        .unwrap();
    fill(&mut writer, 7, 14);
    writer.checkpoint().unwrap();
    let bundle = build(&reader, &selected(&[2]), 0, Some(&log.older)).unwrap();
    let report = verify_bundle(&serde_json::to_string(&bundle).unwrap(), Some(&log.older));
    assert_eq!(
        findings(&report),
        ["positions 1 to 6: rewritten: the outside checkpoint is no prefix of this log"]
    );
}

/// Every scalar in the bundle, changed one at a time.
fn each_change(value: &Value) -> Vec<Value> {
    let within = |parts: Vec<(usize, Vec<Value>)>, put: &dyn Fn(usize, Value) -> Value| {
        parts
            .into_iter()
            .flat_map(|(at, changes)| changes.into_iter().map(move |change| (at, change)))
            .map(|(at, change)| put(at, change))
            .collect()
    };
    match value {
        Value::Null => vec![Value::from(7), Value::from("AAAA")],
        Value::Bool(flag) => vec![Value::from(!flag)],
        Value::Number(number) => vec![Value::from(number.as_i64().unwrap() + 1)],
        Value::String(text) => {
            let last = text
                .chars()
                .rev()
                .position(|char| char.is_ascii_alphanumeric())
                .map(|back| text.len() - 1 - back);
            let middle = text.len() / 2;
            [Some(0), last, Some(middle)]
                .into_iter()
                .flatten()
                .filter(|at| text.is_char_boundary(*at) && text.is_char_boundary(at + 1))
                .map(|at| {
                    let replacement = if text[at..].starts_with('Q') {
                        "R"
                    } else {
                        "Q"
                    };
                    Value::from(format!("{}{replacement}{}", &text[..at], &text[at + 1..]))
                })
                .collect()
        }
        Value::Array(items) => {
            let parts = items.iter().map(each_change).enumerate().collect();
            within(parts, &|at, change| {
                let mut items = items.clone();
                items[at] = change;
                Value::Array(items)
            })
        }
        Value::Object(fields) => {
            let names: Vec<&String> = fields.keys().collect();
            let parts = names
                .iter()
                .map(|name| each_change(&fields[*name]))
                .enumerate()
                .collect();
            within(parts, &|at, change| {
                let mut fields = fields.clone();
                fields.insert(names[at].clone(), change);
                Value::Object(fields)
            })
        }
    }
}

#[test]
fn every_changed_value_in_a_bundle_is_found() {
    let log = log();
    let text = json(
        &log,
        &[
            Selected {
                position: 2,
                with_text: true,
            },
            Selected {
                position: 5,
                with_text: false,
            },
        ],
    );
    let mut bundle: Value = serde_json::from_str(&text).unwrap();
    // What the exporter merely states about entries it left out is no part of the proof.
    bundle.as_object_mut().unwrap().remove("withheld");
    let changes = each_change(&bundle);
    assert!(changes.len() > 60);
    for mut change in changes {
        change
            .as_object_mut()
            .unwrap()
            .insert("withheld".to_owned(), Value::from(0));
        let report = verify_bundle(&change.to_string(), Some(&log.older));
        assert!(!report.holds(), "not found: {change}");
    }
}

#[test]
fn an_entry_beyond_the_checkpoint_or_not_there_at_all_cannot_be_proven() {
    let mut log = log();
    fill(&mut log.writer, 21, 1);
    assert!(matches!(
        build(&log.reader, &selected(&[21]), 0, None),
        Err(Fault::Misuse(_))
    ));
    assert!(matches!(
        build(&log.reader, &selected(&[0]), 0, None),
        Err(Fault::Misuse(_))
    ));
    log.writer.checkpoint().unwrap();
    assert!(build(&log.reader, &selected(&[21]), 0, None).is_ok());
}

#[test]
fn a_text_that_is_no_bundle_is_said_so() {
    for text in ["", "{}", "[1]", r#"{"format":"varsko-proof/1","more":1}"#] {
        assert!(
            findings(&verify_bundle(text, None))[0].starts_with("the text is not a proof bundle")
        );
    }
}
