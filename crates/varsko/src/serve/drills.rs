//! Trying by itself whether the installation can be restored (G-13, R-59): once a week, and daily while
//! it does not hold.

use super::standing::Working;
use crate::installation::Installation;
use crate::restoring::{self, Kept};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use varsko_domain::Timestamp;

/// Time from the start of the server to the first look, so that a start is not held up.
const FIRST_LOOK_AFTER: Duration = Duration::from_secs(10 * 60);
/// Time between two looks whether a drill is due.
const LOOK_EVERY: Duration = Duration::from_secs(60 * 60);
/// A drill that held is good for so long, in milliseconds: a week.
const DRILL_EVERY_MS: i64 = 7 * 24 * 60 * 60 * 1_000;
/// One that did not is tried again after so long, in milliseconds: a day.
const DRILL_AGAIN_MS: i64 = 24 * 60 * 60 * 1_000;

/// Begins trying.
pub(crate) fn start(installation: Arc<Installation>) -> Working {
    let (stop, stopping) = watch::channel(false);
    let work = tokio::spawn(run(installation, stopping));
    Working { stop, work }
}

async fn run(installation: Arc<Installation>, mut stopping: watch::Receiver<bool>) {
    let mut wait = FIRST_LOOK_AFTER;
    loop {
        tokio::select! {
            _ = stopping.changed() => return,
            () = tokio::time::sleep(wait) => {}
        }
        wait = LOOK_EVERY;
        let folder = installation.folder.clone();
        if !is_due(restoring::kept(&folder), crate::edge::now()) {
            continue;
        }
        let tried = tokio::task::spawn_blocking(move || restoring::drill(&folder)).await;
        match tried {
            Ok(Ok(drilled)) if drilled.tried.holds => {
                tracing::info!(head = drilled.tried.head, "a restore was tried, and holds");
            }
            Ok(Ok(drilled)) => {
                tracing::error!(findings = ?drilled.findings, "a restore was tried, and does not hold");
            }
            Ok(Err(trouble)) => tracing::error!(%trouble, "a restore could not be tried"),
            Err(error) => tracing::error!(%error, "a restore could not be tried"),
        }
    }
}

/// True when restoring was not shown to work for a week, and not tried for a day.
fn is_due(kept: Kept, now: Timestamp) -> bool {
    let older = |at: i64, ms: i64| now.since(Timestamp(at)) >= ms;
    let proven = kept
        .good_drill
        .is_some_and(|good| !older(good.at, DRILL_EVERY_MS));
    let just_tried = kept
        .drill
        .is_some_and(|last| !older(last.at, DRILL_AGAIN_MS));
    !proven && !just_tried
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::restoring::Tried;

    const NOW: Timestamp = Timestamp(1_700_000_000_000);

    fn tried(ago_ms: i64, holds: bool) -> Option<Tried> {
        Some(Tried {
            at: NOW.0 - ago_ms,
            head: 1,
            holds,
        })
    }

    fn due(drill: Option<Tried>, good_drill: Option<Tried>) -> bool {
        let backup = None;
        let kept = Kept {
            backup,
            drill,
            good_drill,
        };
        is_due(kept, NOW)
    }

    #[test]
    fn a_drill_is_due_when_none_was_and_a_week_after_one_that_held() {
        assert!(due(None, None));
        let good = tried(DRILL_EVERY_MS - 1, true);
        assert!(!due(good, good));
        let good = tried(DRILL_EVERY_MS, true);
        assert!(due(good, good));
    }

    #[test]
    fn one_that_did_not_hold_is_tried_again_after_a_day() {
        assert!(!due(tried(DRILL_AGAIN_MS - 1, false), None));
        assert!(due(
            tried(DRILL_AGAIN_MS, false),
            tried(DRILL_EVERY_MS, true)
        ));
    }
}
