//! The formatter and the linter have nothing to say.

use crate::tree::root;
use std::process::Command;

fn quiet(arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(root());
    let output = command.output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "cargo {}:\n{said}",
        arguments.join(" ")
    );
}

#[test]
fn everything_is_formatted() {
    quiet(&["fmt", "--all", "--check"]);
}

#[test]
fn clippy_has_nothing_to_say() {
    quiet(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]);
}
