//! Time, ids and randomness come from one place, and no file tells of the machine it was written on.

use crate::tree::{read, root, rust_files};
use std::process::Command;

/// The one place.
const EDGE: &str = "crates/varsko/src/edge.rs";

/// What draws time, ids or randomness out of the air. Split, so that this file is not found itself.
const SOURCES: &[&str] = &[
    concat!("SystemTime", "::now("),
    concat!("Timestamp", "::now("),
    concat!("Zoned", "::now("),
    concat!("Uuid", "::new_v4("),
    concat!("Uuid", "::now_v7("),
    concat!("getrandom", "::"),
    concat!("thread", "_rng("),
    concat!("rand", "::random"),
];

#[test]
fn clock_ids_and_randomness_come_from_the_edge_alone() {
    for file in rust_files() {
        let path = file.to_string_lossy().replace('\\', "/");
        let ships =
            path.starts_with("crates/") && path.contains("/src/") && !path.contains("tests");
        if path == EDGE || !ships {
            continue;
        }
        let text = read(&file);
        for source in SOURCES {
            assert!(
                !text.contains(source),
                "{path} uses {source}; only {EDGE} may"
            );
        }
    }
}

#[test]
fn no_tracked_file_tells_of_the_machine_it_was_written_on() {
    let needles = [
        concat!("/ho", "me/"),
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("local", "host:4873"),
    ];
    let output = Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output();
    let listed = output
        .expect("git lists the files; the tests run in a checkout")
        .stdout;
    let listed = String::from_utf8(listed).expect("names are UTF-8");
    let texts = [
        "rs", "md", "toml", "json", "sql", "graphql", "yml", "sh", "mjs", "js", "html",
    ];
    for name in listed.lines() {
        let is_text = texts
            .iter()
            .any(|ending| name.ends_with(&format!(".{ending}")));
        if !is_text || name.contains("assets/") || !root().join(name).is_file() {
            continue;
        }
        let text = read(name);
        for needle in needles {
            assert!(!text.contains(needle), "{name} mentions {needle}");
        }
    }
}
