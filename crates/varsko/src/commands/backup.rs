//! `varsko backup` and `varsko restore` (G-13).

use super::say;
use crate::cli::{Backup, Restore};
use crate::edge::{self, OsEntropy};
use crate::folder::{DataFolder, KEY_FILE, KEY_VARIABLE, make_private};
use crate::restoring;
use crate::trouble::{Exit, Trouble};
use serde::Serialize;
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use varsko_access::{Access, HashCost};
use varsko_engine::attachments::{self, Copied};
use varsko_journal::{Manifest, Reader};

/// Accounts and tokens, in the data folder and in a backup.
const ACCESS_FILE: &str = "access.db";

/// Copies the journal, the keys and the accounts while a server may be running. The root key is
/// never part of a backup: both together would undo the sealing.
/// Exits with 1 when a file that belongs to the log was missing or damaged before.
pub(super) fn backup(backup: &Backup) -> Result<ExitCode, Trouble> {
    let folder = DataFolder::existing(&backup.data)?;
    let key = folder.key()?;
    let reader = Reader::open(folder.path(), key.as_ref())?;
    make_private(&backup.to)?;
    let (manifest, copied) = attachments::back_up(&reader, &backup.to, edge::now().0)?;
    let access = Access::open(folder.path(), Arc::new(OsEntropy), HashCost::STANDARD)?;
    access.copy_to(&backup.to.join(ACCESS_FILE))?;
    let whole = holding(copied.findings.is_empty());
    let taken = restoring::Taken {
        at: manifest.taken_at,
        head: manifest.head,
    };
    if let Err(trouble) = restoring::note_backup(&folder, taken) {
        eprintln!("varsko: the backup is whole, but the server will not show it: {trouble}");
    }
    if backup.json {
        say::json(&Taken { manifest, copied })?;
        return Ok(whole);
    }
    say::line(&format!(
        "backed up {} events and {} attachments to {}",
        manifest.head,
        copied.files,
        backup.to.display()
    ))?;
    for finding in &copied.findings.list {
        say::line(&format!("  NOT BACKED UP: {finding}"))?;
    }
    say::line(&format!(
        "keep {} for 35 days at most: erased texts must not live on in it",
        backup.to.join(varsko_journal::KEYS_FILE).display()
    ))?;
    say::line(&format!(
        "the root key ({KEY_FILE}) is not in the backup; keep it elsewhere"
    ))?;
    Ok(whole)
}

/// What a backup holds, as JSON.
#[derive(Serialize)]
struct Taken {
    #[serde(flatten)]
    manifest: Manifest,
    #[serde(rename = "attachments")]
    copied: Copied,
}

pub(super) fn holding(holds: bool) -> ExitCode {
    if holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(Exit::Refused as u8)
    }
}

/// Brings a backup back and says whether it holds. With the root key from the environment the
/// texts are opened too; without it the log verifies and its texts stay closed.
pub(super) fn restore(restore: &Restore) -> Result<ExitCode, Trouble> {
    let key = std::env::var(KEY_VARIABLE).ok();
    let key = key
        .map(|text| varsko_journal::RootKey::parse(&text))
        .transpose()?;
    make_private(&restore.to)?;
    let (restored, proven) = attachments::bring_back(&restore.from, &restore.to, key.as_ref())?;
    copy_accounts(&restore.from, &restore.to)?;
    let holds = proven.report.holds();
    if restore.json {
        say::json(&json!({
            "head": restored.manifest.head,
            "takenAt": restored.manifest.taken_at,
            "keys": restored.keys,
            "holds": holds,
            "report": proven,
        }))?;
    } else {
        say::line(&format!(
            "restored {} events, {} keys and {} attachments to {}",
            restored.manifest.head,
            restored.keys,
            proven.attachments,
            restore.to.display()
        ))?;
        for finding in &proven.report.findings.list {
            say::line(&format!("  {finding}"))?;
        }
        say::line(if holds {
            "everything holds"
        } else {
            "DOES NOT HOLD"
        })?;
        let place = restore.to.join(KEY_FILE);
        say::line(&format!(
            "put the root key at {} before starting a server",
            place.display()
        ))?;
    }
    Ok(holding(holds))
}

fn copy_accounts(from: &Path, to: &Path) -> Result<(), Trouble> {
    let source = from.join(ACCESS_FILE);
    if source.is_file() {
        std::fs::copy(&source, to.join(ACCESS_FILE))
            .map_err(|error| Trouble::file(&source, &error))?;
    }
    Ok(())
}
