//! Running the outside judges from a Rust test: Node scripts beside this file, installed when first needed.
//!
//! Node is a requirement of the tests. Where it is missing they fail and say so; a judge that stayed away has not agreed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of the judges, whichever crate's tests ask.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("tests/judges"))
        .find(|folder| folder.join("package-lock.json").exists())
        .expect("tests/judges stands in the repository")
}

/// Runs one of the scripts and returns what it printed. Panics, with the output, unless it exits with 0.
pub(crate) fn judge(script: &str, arguments: &[&str]) -> String {
    let folder = folder();
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
        File::create(folder.join("install.tmp")).expect("the folder of the judges is writable");
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
