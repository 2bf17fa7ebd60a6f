//! Licences of everything that ships are among those `deny.toml` allows.

use crate::rooms::metadata;
use crate::tree::read;

#[test]
fn every_dependency_has_a_licence_that_is_allowed() {
    let deny: toml::Table = read("deny.toml").parse().expect("deny.toml is TOML");
    let allowed: Vec<String> = deny["licenses"]["allow"]
        .as_array()
        .expect("licenses.allow is a list")
        .iter()
        .map(|licence| licence.as_str().expect("a name").to_owned())
        .collect();
    let metadata = metadata(true);
    for package in metadata["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        let licence = package["license"].as_str().unwrap_or("");
        assert!(
            permits(licence, &allowed),
            "{name} is under {licence:?}, which deny.toml does not allow"
        );
    }
}

/// An expression is permitted when one of its alternatives is, and of that every part.
fn permits(expression: &str, allowed: &[String]) -> bool {
    let flat = expression.replace(['(', ')'], "").replace('/', " OR ");
    flat.split(" OR ").any(|choice| {
        choice
            .split(" AND ")
            .all(|part| allowed.iter().any(|licence| licence == part.trim()))
    })
}

#[test]
fn an_expression_needs_one_choice_and_all_its_parts() {
    let allowed = ["MIT".to_owned(), "BSD-3-Clause".to_owned()];
    assert!(permits("MIT OR GPL-3.0", &allowed));
    assert!(permits("MIT/Apache-2.0", &allowed));
    assert!(!permits("MIT AND GPL-3.0", &allowed));
    assert!(!permits("", &allowed));
}
