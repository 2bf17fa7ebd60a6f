//! Running Node scripts from a Rust test: the outside judges beside this file, and the browser's; installed when first needed.
//!
//! Node is a requirement of the tests. Where it is missing they fail and say so; a judge that stayed away has not agreed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of scripts, such as `tests/judges`, whichever crate's tests ask.
fn found(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join(folder))
        .find(|folder| folder.join("package-lock.json").exists())
        .unwrap_or_else(|| panic!("{folder} stands in the repository"))
}

/// Runs one of the judges and returns what it printed. Panics, with the output, unless it exits with 0.
pub(crate) fn judge(script: &str, arguments: &[&str]) -> String {
    run_in("tests/judges", script, arguments)
}

/// Runs a script of a folder and returns what it printed. Panics, with the output, unless it exits with 0.
pub(crate) fn run_in(folder: &str, script: &str, arguments: &[&str]) -> String {
    let folder = found(folder);
    install(&folder);
    let output = node(
        Command::new("node")
            .arg(script)
            .args(arguments)
            .current_dir(&folder),
        "node",
    );
    let said = said(&output);
    assert!(output.status.success(), "{script} is not content:\n{said}");
    said
}

/// `npm ci`, unless `node_modules` is already newer than the lock. One test process at a time.
fn install(folder: &Path) {
    let guard =
        File::create(folder.join("install.tmp")).expect("the folder of the scripts is writable");
    guard.lock().expect("a file just created can be locked");
    let changed = |path: &str| {
        fs::metadata(folder.join(path))
            .and_then(|found| found.modified())
            .ok()
    };
    if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
        return;
    }
    let output = node(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder),
        "npm",
    );
    assert!(
        output.status.success(),
        "npm ci failed in {}:\n{}",
        folder.display(),
        said(&output)
    );
}

fn node(command: &mut Command, program: &str) -> Output {
    command.output().unwrap_or_else(|reason| {
        panic!("these tests need {program} on the PATH (Node 20 or newer, see README): {reason}")
    })
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr]
        .map(|text| String::from_utf8_lossy(text).into_owned())
        .concat()
}
