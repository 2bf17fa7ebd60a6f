//! Rooms and the arrows between them: data flows one way (docs/architecture.md).

use crate::tree::{read, rust_files};
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

/// What each room may know of the others. An arrow not drawn here is not permitted.
const ARROWS: &[(&str, &[&str])] = &[
    ("varsko-domain", &[]),
    ("varsko-picture", &["varsko-domain"]),
    ("varsko-journal", &[]),
    (
        "varsko-engine",
        &["varsko-domain", "varsko-picture", "varsko-journal"],
    ),
    ("varsko-access", &[]),
    (
        "varsko-report",
        &["varsko-domain", "varsko-picture", "varsko-journal"],
    ),
    ("varsko-feeds", &[]),
    ("varsko-notify", &[]),
    ("varsko-scenarios", &["varsko-domain"]),
    ("varsko-console", &[]),
    (
        "varsko-api",
        &[
            "varsko-domain",
            "varsko-picture",
            "varsko-journal",
            "varsko-engine",
            "varsko-access",
            "varsko-report",
            "varsko-feeds",
            "varsko-scenarios",
        ],
    ),
    (
        "varsko",
        &[
            "varsko-domain",
            "varsko-picture",
            "varsko-journal",
            "varsko-engine",
            "varsko-access",
            "varsko-report",
            "varsko-feeds",
            "varsko-notify",
            "varsko-api",
            "varsko-console",
        ],
    ),
    (
        "varsko-testkit",
        &[
            "varsko-domain",
            "varsko-journal",
            "varsko-engine",
            "varsko-access",
        ],
    ),
];

/// What `cargo metadata` says of the workspace.
pub(crate) fn metadata(with_dependencies: bool) -> Value {
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--format-version", "1", "--locked"]);
    if !with_dependencies {
        command.arg("--no-deps");
    }
    let output = command
        .current_dir(crate::tree::root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

/// Our crates and the crates of ours each depends on; development dependencies apart.
fn arrows(kind: Option<&str>) -> BTreeMap<String, Vec<String>> {
    let metadata = metadata(false);
    let packages = metadata["packages"].as_array().expect("packages");
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("dependencies");
            let ours = dependencies
                .iter()
                .filter(|dependency| dependency["kind"].as_str() == kind)
                .filter_map(|dependency| dependency["name"].as_str())
                .filter(|name| name.starts_with("varsko"))
                .map(str::to_owned)
                .collect();
            (package["name"].as_str().expect("a name").to_owned(), ours)
        })
        .collect()
}

#[test]
fn rooms_know_only_what_the_map_permits() {
    for (room, knows) in arrows(None) {
        let permitted = ARROWS.iter().find(|(name, _)| *name == room);
        let (_, permitted) = permitted.unwrap_or_else(|| panic!("{room} has no row in the table"));
        for other in knows {
            assert!(
                permitted.contains(&other.as_str()),
                "{room} may not know {other}"
            );
        }
    }
}

#[test]
fn the_testkit_is_only_ever_a_development_dependency() {
    for (room, knows) in arrows(None) {
        assert!(
            !knows.contains(&"varsko-testkit".to_owned()),
            "{room} ships the testkit"
        );
    }
    assert!(
        arrows(Some("dev"))
            .values()
            .any(|knows| knows.contains(&"varsko-testkit".to_owned()))
    );
}

#[test]
fn every_room_is_on_the_map() {
    let map = read("docs/architecture.md");
    for room in arrows(None).keys() {
        let folder = room.strip_prefix("varsko-").unwrap_or(room);
        assert!(
            map.contains(&format!("`{folder}`")),
            "docs/architecture.md does not show {folder}"
        );
    }
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    let silent: Vec<_> = rust_files()
        .into_iter()
        .filter(|file| !read(file).starts_with("//!"))
        .collect();
    assert!(silent.is_empty(), "no `//!` at the top of {silent:?}");
}
