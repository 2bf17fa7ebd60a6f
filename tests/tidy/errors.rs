//! The page of errors and the code agree: every public code is explained, and none is made up.

use crate::tree::read;
use std::collections::BTreeSet;

/// Where public codes are written down, as literals.
const SOURCES: &[&str] = &[
    "crates/domain/src/refusal/code.rs",
    "crates/engine/src/answer.rs",
    "crates/access/src/error.rs",
    "crates/access/src/password.rs",
    "crates/api/src/front/faults.rs",
    "crates/api/src/schema/failure.rs",
    "crates/api/src/schema/mutation/denied.rs",
    "crates/varsko/src/serve/attachments/answer.rs",
    "crates/varsko/src/serve/auth.rs",
    "crates/varsko/src/serve/export.rs",
    "crates/varsko/src/serve/sheets.rs",
];

/// Fewest codes there can be; fewer means that they are looked for in the wrong way.
const CODES_MIN: usize = 80;

/// Upper-case words in quotation marks: what a public code looks like.
fn codes_in(source: &str) -> BTreeSet<String> {
    source
        .split('"')
        .filter(|word| is_code(word))
        .map(str::to_owned)
        .collect()
}

/// Codes that begin a row of a table.
fn codes_explained(page: &str) -> BTreeSet<String> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once('`'))
        .map(|(code, _)| code.to_owned())
        .collect()
}

fn is_code(word: &str) -> bool {
    word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase() || c == '_')
}

#[test]
fn every_public_code_is_explained_and_no_other() {
    let used: BTreeSet<String> = SOURCES
        .iter()
        .flat_map(|file| codes_in(&read(file)))
        .collect();
    let explained = codes_explained(&read("docs/errors.md"));
    assert!(
        used.len() >= CODES_MIN,
        "only {} codes were found",
        used.len()
    );
    let missing: Vec<_> = used.difference(&explained).collect();
    assert!(
        missing.is_empty(),
        "docs/errors.md does not explain {missing:?}"
    );
    let stale: Vec<_> = explained.difference(&used).collect();
    assert!(
        stale.is_empty(),
        "docs/errors.md explains {stale:?}, which nothing answers with"
    );
}

#[test]
fn the_reader_of_codes_finds_them_and_nothing_else() {
    let source = r#"Self::A => "FIRST_CODE", "a sentence", B => "OK", "SECOND" "#;
    assert_eq!(Vec::from_iter(codes_in(source)), ["FIRST_CODE", "SECOND"]);
    assert_eq!(
        Vec::from_iter(codes_explained("| Code |\n| `ONE` | x |\ntext `TWO`")),
        ["ONE"]
    );
}
