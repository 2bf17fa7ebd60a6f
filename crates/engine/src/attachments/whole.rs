//! The log with its files: proving both, copying both, bringing both back (G-7, G-13).
//!
//! The journal proves what a line says of its files; here the files are held against it.

use super::named::{Named, each_named};
use serde::{Deserialize, Serialize};
use std::path::Path;
use varsko_journal::{
    BlobBroken, Blobs, Fault, Findings, Manifest, Read, Reader, Report, Restored, RootKey,
};

/// How far a log and its files were proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Proven {
    /// What was proven of the log; its findings are those of the files too.
    #[serde(flatten)]
    pub report: Report,
    /// Files that lines name and whose bytes are those the lines promise.
    pub attachments: u64,
    /// Files that went with the words of their lines.
    pub attachments_erased: u64,
}

/// What came of copying files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// Files that lines name and that were copied.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Files that could not be: missing or altered already.
    pub findings: Findings,
}

/// Proves the log in a data folder, as [`varsko_journal::verify()`], and that every file a line
/// names is there with the bytes the line promises. The file of an erased line need not be there.
///
/// # Errors
/// As [`varsko_journal::verify()`].
pub fn verify(
    folder: &Path,
    root: Option<&RootKey>,
    outside: Option<&str>,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Proven, Fault> {
    let report = varsko_journal::verify(folder, root, outside, progress)?;
    Ok(with_files(folder, report))
}

fn with_files(folder: &Path, mut report: Report) -> Proven {
    let blobs = Blobs::of(folder);
    let (mut attachments, mut attachments_erased) = (0, 0);
    let findings = &mut report.findings;
    let checked = Reader::open(folder, None).and_then(|reader| {
        each_named(&reader, report.head, |named: Named| {
            match blobs.check(named.blob, named.size) {
                Ok(()) => attachments += 1,
                Err(BlobBroken::Missing) if named.erased => attachments_erased += 1,
                Err(broken) => findings.at(named.position, told(&named, &broken)),
            }
            Ok::<(), Fault>(())
        })
    });
    // A journal that cannot be read through has its findings already; without any, it is news.
    if let Err(fault) = checked
        && findings.is_empty()
    {
        findings.general(format!("its attachments could not all be checked: {fault}"));
    }
    Proven {
        report,
        attachments,
        attachments_erased,
    }
}

/// What does not hold with a file, as the rest of a sentence.
fn told(named: &Named, broken: &BlobBroken) -> String {
    format!("the attachment {}: {broken}", named.blob)
}

/// Takes a backup of a log with its files, as [`varsko_journal::backup`]. A file that is missing or
/// damaged is told and left out: the rest must not be lost with it.
///
/// # Errors
/// As [`varsko_journal::backup`].
pub fn back_up(reader: &Reader, to: &Path, taken_at: i64) -> Result<(Manifest, Copied), Fault> {
    let mut copied = Copied::default();
    let manifest = varsko_journal::backup_with(reader, to, taken_at, |head| {
        copied = copy_out(reader, head, to)?;
        Ok(())
    })?;
    Ok((manifest, copied))
}

fn copy_out(reader: &Reader, head: u64, to: &Path) -> Result<Copied, Fault> {
    let (from, to) = (Blobs::of(reader.folder()), Blobs::of(to));
    let mut copied = Copied::default();
    each_named(reader, head, |named| {
        if named.erased || to.holds(named.blob) {
            return Ok(());
        }
        match from.copy_to(named.blob, &to) {
            Ok(bytes) => {
                copied.files += 1;
                copied.bytes += bytes;
            }
            // It may have been erased since it was listed.
            Err(BlobBroken::Missing) if is_erased(reader, named.position)? => {}
            Err(BlobBroken::Unreadable(error)) => return Err(Fault::from(error)),
            Err(broken) => copied.findings.at(named.position, told(&named, &broken)),
        }
        Ok(())
    })?;
    Ok(copied)
}

fn is_erased(reader: &Reader, position: u64) -> Result<bool, Fault> {
    let raw = reader.read_raw(position - 1, 1)?;
    Ok(raw.first().is_some_and(|raw| raw.wrapped_key.is_none()))
}

/// Restores a backup with its files, as [`varsko_journal::restore`], and proves what came of it.
///
/// # Errors
/// As [`varsko_journal::restore`]. A file that the backup lacks or that is damaged in it is a
/// finding.
pub fn bring_back(
    from: &Path,
    to: &Path,
    root: Option<&RootKey>,
) -> Result<(Restored, Proven), Fault> {
    let restored = varsko_journal::restore(from, to, root)?;
    let (source, target) = (Blobs::of(from), Blobs::of(to));
    let reader = Reader::open(to, None)?;
    each_named(&reader, restored.report.head, |named| {
        if target.holds(named.blob) {
            return Ok(());
        }
        match source.copy_to(named.blob, &target) {
            // What is not brought back is missing there, and the proof below says so.
            Ok(_) | Err(BlobBroken::Missing | BlobBroken::Altered) => Ok(()),
            Err(BlobBroken::Unreadable(error)) => Err(Fault::from(error)),
        }
    })?;
    let proven = with_files(to, restored.report.clone());
    Ok((restored, proven))
}
