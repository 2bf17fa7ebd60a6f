//! Builds the console with Node and lists its files for the crate to carry.
//!
//! `VARSKO_CONSOLE_DIST` names a folder that holds the console already built, with `.br` and `.gz` files beside
//! what is text; then Node is not needed. Writes nothing in the source folder but `node_modules`.

use std::fmt::Write;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

/// What the console is built from.
const SOURCES: &[&str] = &[
    "src",
    "public",
    "index.html",
    "worker.js",
    "precompress.mjs",
    "vite.config.ts",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
];

fn main() {
    println!("cargo::rerun-if-env-changed=VARSKO_CONSOLE_DIST");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names OUT_DIR"));
    let dist = match std::env::var_os("VARSKO_CONSOLE_DIST") {
        Some(given) => {
            let given = PathBuf::from(given);
            println!("cargo::rerun-if-changed={}", given.display());
            given
        }
        None => build(&out),
    };
    if !dist.join("index.html").is_file() {
        let shown = dist.display();
        fail(&format!(
            "{shown} holds no built console: it has no index.html"
        ));
    }
    let mut files = Vec::new();
    collect(&dist, &dist, &mut files);
    files.sort();
    let written = fs::write(out.join("files.rs"), table(&dist, &files));
    written.unwrap_or_else(|error| fail(&format!("cannot write the list of files: {error}")));
}

/// Installs what the build stands on, unless it is there already, and builds. Gives the folder of the result.
fn build(out: &Path) -> PathBuf {
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
    }
    if Command::new("node").arg("--version").output().is_err() {
        fail(
            "the console needs Node 20 or newer to be built, and there is no `node` on the PATH; install it, or build \
             without the console: --no-default-features",
        );
    }
    install();
    let dist = out.join("console");
    run(Command::new("node")
        .args([
            "node_modules/vite/bin/vite.js",
            "build",
            "--emptyOutDir",
            "--logLevel",
            "warn",
            "--outDir",
        ])
        .arg(&dist));
    run(Command::new("node").arg("precompress.mjs").arg(&dist));
    dist
}

/// `npm ci`, unless what is installed is as new as the lock. Builds that run at the same time take turns.
fn install() {
    let guard = File::create("install.tmp").and_then(|file| file.lock().map(|()| file));
    let _turn =
        guard.unwrap_or_else(|error| fail(&format!("cannot write in crates/console: {error}")));
    let changed = |path: &str| fs::metadata(path).and_then(|found| found.modified()).ok();
    if changed("node_modules/.package-lock.json") < changed("package-lock.json") {
        run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]));
    }
}

fn run(command: &mut Command) {
    let said = command.output();
    let said = said.unwrap_or_else(|error| {
        fail(&format!(
            "the console could not be built: {command:?}: {error}"
        ))
    });
    if !said.status.success() {
        let words =
            [said.stdout, said.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        fail(&format!(
            "the console could not be built: {command:?}\n{}",
            words.concat()
        ));
    }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) {
    let entries = fs::read_dir(folder);
    let entries = entries.unwrap_or_else(|error| fail(&format!("{}: {error}", folder.display())));
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(Some(name)) = path.strip_prefix(root).map(Path::to_str)
            && ![".br", ".gz"].iter().any(|ending| name.ends_with(ending))
        {
            files.push(name.replace('\\', "/"));
        }
    }
}

/// The list as Rust: every file by its path, with what it holds and its compressed forms.
fn table(dist: &Path, files: &[String]) -> String {
    let mut table = String::from("static FILES: &[File] = &[\n");
    for name in files {
        let bytes = |path: &Path| format!("include_bytes!({:?})", path.display().to_string());
        let beside = |ending: &str| {
            let path = dist.join(format!("{name}{ending}"));
            if path.is_file() {
                format!("Some({})", bytes(&path))
            } else {
                "None".to_owned()
            }
        };
        let plain = bytes(&dist.join(name));
        let (brotli, gzip) = (beside(".br"), beside(".gz"));
        let row = writeln!(
            table,
            "File {{ path: {name:?}, plain: {plain}, brotli: {brotli}, gzip: {gzip} }},"
        );
        row.expect("writing to a string cannot fail");
    }
    table.push_str("];\n");
    table
}

fn fail(sentence: &str) -> ! {
    eprintln!("{sentence}");
    exit(1)
}
