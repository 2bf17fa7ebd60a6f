//! A municipality with one log keeper, and what the owner of its folder asks at the console.

use crate::ask::Asker;
use crate::product::Place;
use crate::town;
use serde_json::{Value, json};
use std::path::Path;

/// What the municipality is called.
const NAME: &str = "Prøve kommune";

/// One municipality, and the token of someone of it who may open, log and erase.
pub(crate) struct Town {
    pub(crate) place: Place,
    pub(crate) token: String,
}

impl Town {
    pub(crate) fn new() -> Self {
        let place = Place::new();
        town::organisation(&place, NAME);
        let mut town = Self {
            place,
            token: String::new(),
        };
        town.token = town.enrol("kari", "preparedness_officer");
        town
    }

    /// Makes a person known in a role, and gives a token of theirs. No server may be running.
    pub(crate) fn enrol(&self, login: &str, role: &str) -> String {
        town::person(&self.place, login, NAME, &[role]);
        town::token(&self.place, login, NAME, role)
    }
}

/// Opens an incident, and gives its id.
pub(crate) fn open(asker: &Asker) -> String {
    town::incident(asker, "Prøve")
}

/// What is asked to record a note under a fresh id.
pub(crate) fn note(incident: &str, words: &str) -> Value {
    let mut input = town::line(incident, words);
    input["kind"] = json!("NOTE");
    input
}

/// Records it, and gives the receipt.
pub(crate) fn record(asker: &Asker, input: Value) -> Value {
    asker.done("recordEntry", "RecordEntryInput", input)
}

/// The position or the number that a receipt or a line states.
pub(crate) fn count(value: &Value) -> u64 {
    let text = value.as_str().and_then(|text| text.parse().ok());
    text.or_else(|| value.as_u64()).unwrap()
}

/// The whole log of the newest incident of a folder, line by line, as it is exported.
pub(crate) fn log(place: &Place, data: &Path) -> Vec<Value> {
    let exported = place.must(&["export", "--format", "jsonl", "--data", text(data)]);
    let lines = exported.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Runs a command that may fail: its exit code, and both of its outputs.
pub(crate) fn outcome(place: &Place, arguments: &[&str]) -> (i32, String) {
    let output = place.run(arguments);
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(both).unwrap(),
    )
}

/// A verification that must find everything in order.
pub(crate) fn holds(place: &Place, arguments: &[&str]) -> String {
    let (code, told) = outcome(place, &[&["verify"], arguments].concat());
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("everything holds"), "{told}");
    told
}

/// A verification that must find something.
pub(crate) fn breaks(place: &Place, arguments: &[&str]) -> String {
    let (code, told) = outcome(place, &[&["verify"], arguments].concat());
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("DOES NOT HOLD"), "{told}");
    told
}

/// Copies a folder of files.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// A path of ours as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
