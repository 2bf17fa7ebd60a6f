//! How the feeds went, kept in a file for whoever asks while no server runs.
//!
//! Nothing is decided by it: should it be lost or broken, it is as if nothing had been looked at.

use crate::folder::DataFolder;
use std::fs;
use varsko_api::warnings::FeedState;

/// The file, in the data folder.
const STATE_FILE: &str = "feeds.json";

/// How each feed went last.
pub(crate) fn kept(folder: &DataFolder) -> Vec<FeedState> {
    let kept = fs::read(folder.path().join(STATE_FILE)).ok();
    kept.and_then(|json| serde_json::from_slice(&json).ok())
        .unwrap_or_default()
}

/// Keeps how each feed goes.
pub(super) fn keep(folder: &DataFolder, states: &[FeedState]) {
    let Ok(json) = serde_json::to_vec_pretty(states) else {
        return;
    };
    let path = folder.path().join(STATE_FILE);
    let beside = path.with_extension("new");
    let kept = fs::write(&beside, json).and_then(|()| fs::rename(&beside, &path));
    if let Err(error) = kept {
        tracing::debug!(%error, "how the feeds go could not be kept");
    }
}
