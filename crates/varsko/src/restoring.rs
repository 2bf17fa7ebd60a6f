//! Drills of restoring (G-13, R-59): a backup is taken, brought back elsewhere and proven, then thrown
//! away; and what is remembered of backups and drills, in a small file of the data folder.
//!
//! It is not in the journal: it is about this folder on this machine, and a folder that was restored
//! has had no drill yet.

use crate::edge;
use crate::folder::{DataFolder, make_private};
use crate::trouble::Trouble;
use serde::{Deserialize, Serialize};
use std::io::Write;
use tempfile::NamedTempFile;
use varsko_api::restoring as shown;
use varsko_domain::Timestamp;
use varsko_engine::attachments;
use varsko_journal::Reader;

/// File the outcome of backups and drills is kept in.
const RESTORING_FILE: &str = "restoring.json";
/// How the folder of a drill begins; what an interrupted one left is thrown away by the next.
const DRILL_PREFIX: &str = "drill-";

/// What is remembered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Kept {
    /// The last backup.
    pub(crate) backup: Option<Taken>,
    /// The last drill, whatever came of it.
    pub(crate) drill: Option<Tried>,
    /// The last drill in which everything held.
    pub(crate) good_drill: Option<Tried>,
}

/// A backup that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Taken {
    /// When, in milliseconds since the Unix epoch.
    pub(crate) at: i64,
    /// The newest position in it.
    pub(crate) head: u64,
}

/// A drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tried {
    /// When it was over, in milliseconds since the Unix epoch.
    pub(crate) at: i64,
    /// The newest position that was brought back; 0 when it did not get so far.
    pub(crate) head: u64,
    /// True when everything held.
    pub(crate) holds: bool,
}

/// What came of a drill.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Drilled {
    #[serde(flatten)]
    pub(crate) tried: Tried,
    /// How long it took, in milliseconds.
    pub(crate) took_ms: i64,
    /// What did not hold.
    pub(crate) findings: Vec<String>,
}

impl From<Kept> for shown::Restoring {
    fn from(kept: Kept) -> Self {
        let drill = |tried: Tried| shown::Drill {
            at: Timestamp(tried.at),
            head: tried.head,
            holds: tried.holds,
        };
        Self {
            backup: kept.backup.map(|taken| shown::Backup {
                at: Timestamp(taken.at),
                head: taken.head,
            }),
            drill: kept.drill.map(drill),
            good_drill: kept.good_drill.map(drill),
        }
    }
}

/// What is remembered in a folder; nothing, when nothing readable is there.
pub(crate) fn kept(folder: &DataFolder) -> Kept {
    let read = std::fs::read(folder.path().join(RESTORING_FILE));
    let known = read
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok());
    known.unwrap_or_default()
}

/// Remembers a backup.
pub(crate) fn note_backup(folder: &DataFolder, taken: Taken) -> Result<(), Trouble> {
    let backup = Some(taken);
    keep(
        folder,
        Kept {
            backup,
            ..kept(folder)
        },
    )
}

/// Takes a backup, brings it back elsewhere in the folder, proves it, throws both away, and remembers
/// how it went. A server may have the folder open. Blocks; needs room for two copies of it all.
///
/// # Errors
/// When it could not be carried through, which is remembered as a drill that did not hold.
pub(crate) fn drill(folder: &DataFolder) -> Result<Drilled, Trouble> {
    let began = edge::now();
    let outcome = carry_through(folder);
    let now = edge::now();
    let (head, findings) = match &outcome {
        Ok((head, findings)) => (*head, findings.clone()),
        Err(trouble) => (0, vec![trouble.to_string()]),
    };
    let tried = Tried {
        at: now.0,
        head,
        holds: findings.is_empty(),
    };
    let before = kept(folder);
    let good_drill = if tried.holds {
        Some(tried)
    } else {
        before.good_drill
    };
    let drill = Some(tried);
    keep(
        folder,
        Kept {
            drill,
            good_drill,
            ..before
        },
    )?;
    outcome?;
    let took_ms = now.since(began);
    Ok(Drilled {
        tried,
        took_ms,
        findings,
    })
}

/// The newest position that was brought back, and what does not hold.
fn carry_through(folder: &DataFolder) -> Result<(u64, Vec<String>), Trouble> {
    throw_away_leftovers(folder)?;
    let key = folder.key()?;
    let reader = Reader::open(folder.path(), key.as_ref())?;
    let place = tempfile::Builder::new()
        .prefix(DRILL_PREFIX)
        .tempdir_in(folder.path())
        .map_err(|error| Trouble::file(folder.path(), &error))?;
    let (copy, restored) = (place.path().join("backup"), place.path().join("restored"));
    make_private(&copy)?;
    make_private(&restored)?;
    let (_, copied) = attachments::back_up(&reader, &copy, edge::now().0)?;
    let (brought, proven) = attachments::bring_back(&copy, &restored, key.as_ref())?;
    let findings = copied
        .findings
        .list
        .iter()
        .chain(&proven.report.findings.list);
    let mut findings: Vec<String> = findings.map(ToString::to_string).collect();
    if findings.is_empty() && !proven.report.holds() {
        findings.push("what was brought back does not hold".into());
    }
    Ok((brought.manifest.head, findings))
}

/// An interrupted drill leaves keys behind, which must not outlive what is erased here.
fn throw_away_leftovers(folder: &DataFolder) -> Result<(), Trouble> {
    let trouble = |error: std::io::Error| Trouble::file(folder.path(), &error);
    for entry in std::fs::read_dir(folder.path()).map_err(trouble)? {
        let entry = entry.map_err(trouble)?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(DRILL_PREFIX) && entry.path().is_dir() {
            std::fs::remove_dir_all(entry.path()).map_err(trouble)?;
        }
    }
    Ok(())
}

/// Written beside its name and put in its place: there is never half of it.
fn keep(folder: &DataFolder, kept: Kept) -> Result<(), Trouble> {
    let path = folder.path().join(RESTORING_FILE);
    let trouble = |error: std::io::Error| Trouble::file(&path, &error);
    let mut beside = NamedTempFile::new_in(folder.path()).map_err(trouble)?;
    let text = serde_json::to_vec_pretty(&kept).map_err(Trouble::data)?;
    beside.write_all(&text).map_err(trouble)?;
    beside.as_file().sync_all().map_err(trouble)?;
    beside
        .persist(&path)
        .map_err(|error| trouble(error.error))?;
    Ok(())
}
