//! `varsko verify`: a folder, a backup or an exported proof, without a server and without a network.

use super::say;
use crate::cli::Verify;
use crate::folder::DataFolder;
use crate::trouble::{Exit, Trouble};
use std::path::Path;
use std::process::ExitCode;
use varsko_engine::attachments::{self, Proven};
use varsko_journal::proof::{BundleReport, verify_bundle};
use varsko_journal::{Checkpoint, Finding, Report};

/// Largest proof read, in bytes.
const PROOF_BYTES_MAX: u64 = 2 * 1024 * 1024 * 1024;

pub(super) fn run(verify: &Verify) -> Result<ExitCode, Trouble> {
    let outside = verify.checkpoint.as_deref().map(read).transpose()?;
    let outside = outside.map(as_signed);
    if verify.what.is_dir() {
        return folder(verify, outside.as_deref());
    }
    let outside = outside
        .map(|note| Checkpoint::parse(&note))
        .transpose()
        .map_err(|broken| {
            Trouble::new(
                Exit::File,
                format!("the checkpoint cannot be read: {broken}"),
            )
        })?;
    let report = verify_bundle(&read(&verify.what)?, outside.as_ref());
    if verify.json {
        say::json(&report)?;
    } else {
        tell_bundle(&report)?;
    }
    Ok(code(report.holds()))
}

/// How the signatures of a note begin: after an empty line, with a dash.
const SIGNATURES: &str = "\n\n\u{2014} ";

/// A checkpoint with the blanks it was signed with, however it was copied from a document or a letter:
/// the empty line lost, lines broken or joined.
fn as_signed(note: String) -> String {
    let words: Vec<&str> = note.split_whitespace().collect();
    let [origin, size, root, signatures @ ..] = words.as_slice() else {
        return note;
    };
    if note.contains(SIGNATURES) {
        return note;
    }
    let signatures: Vec<String> = signatures
        .chunks(3)
        .map(|signature| signature.join(" ") + "\n")
        .collect();
    format!("{origin}\n{size}\n{root}\n\n{}", signatures.concat())
}

fn folder(verify: &Verify, outside: Option<&str>) -> Result<ExitCode, Trouble> {
    let key = DataFolder::existing(&verify.what)?.key()?;
    let bar = say::progress(0, "verifying");
    let mut progress = |done, of| {
        bar.set_length(of);
        bar.set_position(done);
    };
    let proven = attachments::verify(&verify.what, key.as_ref(), outside, &mut progress)?;
    bar.finish_and_clear();
    if verify.json {
        say::json(&proven)?;
    } else {
        tell_folder(&proven, outside.is_some())?;
    }
    Ok(code(proven.report.holds()))
}

fn read(path: &Path) -> Result<String, Trouble> {
    let size = std::fs::metadata(path)
        .map_err(|error| Trouble::file(path, &error))?
        .len();
    if size > PROOF_BYTES_MAX {
        let sentence = format!(
            "{}: {size} bytes; at most {PROOF_BYTES_MAX} are read",
            path.display()
        );
        return Err(Trouble::new(Exit::File, sentence));
    }
    std::fs::read_to_string(path).map_err(|error| Trouble::file(path, &error))
}

fn code(holds: bool) -> ExitCode {
    if holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(Exit::Refused as u8)
    }
}

fn tell_folder(proven: &Proven, compared: bool) -> Result<(), Trouble> {
    let report = &proven.report;
    say::line(&format!("log         {}", report.origin))?;
    say::line(&format!(
        "events      {} (newest position {})",
        report.events, report.head
    ))?;
    say::line(&format!(
        "texts       {} sealed, {} erased{}",
        report.sealed,
        report.erased,
        opened(report)
    ))?;
    say::line(&format!(
        "attachments {} as their lines say, {} erased",
        proven.attachments, proven.attachments_erased
    ))?;
    say::line(&format!(
        "checkpoints {} signed and matching",
        report.checkpoints
    ))?;
    say::line(&format!("signed with {}", report.public_key))?;
    if !compared {
        say::line(
            "compared    with nothing kept elsewhere; a cleanly missing tail shows only with --checkpoint",
        )?;
    }
    findings(
        &report.findings.list,
        report.findings.omitted,
        report.holds(),
    )
}

fn opened(report: &Report) -> String {
    match report.opened {
        Some(opened) => format!(", {opened} decrypted"),
        None => ", not opened (no root key here)".into(),
    }
}

fn tell_bundle(report: &BundleReport) -> Result<(), Trouble> {
    say::line(&format!(
        "log         {} at size {}",
        report.origin, report.size
    ))?;
    say::line(&format!(
        "entries     {} proven: {} readable, {} closed; {} withheld",
        report.entries, report.readable, report.closed, report.withheld
    ))?;
    say::line(&format!("signed with {}", report.public_key))?;
    findings(
        &report.findings.list,
        report.findings.omitted,
        report.holds(),
    )
}

fn findings(list: &[Finding], omitted: u64, holds: bool) -> Result<(), Trouble> {
    if holds {
        return say::line("\neverything holds");
    }
    say::line("\nDOES NOT HOLD")?;
    for finding in list {
        say::line(&format!("  {finding}"))?;
    }
    if omitted > 0 {
        say::line(&format!("  and {omitted} more"))?;
    }
    Ok(())
}
