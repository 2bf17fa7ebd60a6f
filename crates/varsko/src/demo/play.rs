//! Playing the flood: each row of the log when it was known, and the acts that follow it.

use super::clock::StoryClock;
use super::scenes::{Scene, act, entry, opening};
use super::stage::{carry_out, id};
use super::story::ACTS;
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use std::collections::BTreeMap;
use std::time::Duration;
use varsko_domain::{IncidentId, Timestamp};
use varsko_report::spreadsheet::{Language, Row, Sheet};

/// Stillness in the story beyond this, in milliseconds, takes no more time to play: six hours.
const STILL_MAX_MS: i64 = 6 * 3_600_000;
/// The least time between two rows, in milliseconds.
const BEAT_MS: f64 = 350.0;
/// The flood's log, as its municipalities could have kept it in a spreadsheet.
const LOG: &[u8] = include_bytes!("../../demo/hans-2023.csv");

/// The flood, ready to be played.
pub(super) struct Play {
    rows: Vec<Row>,
}

impl Play {
    /// Reads the log. Errors only if the file that comes with the program is not what it was.
    pub(super) fn read() -> Result<Self, Trouble> {
        let sheet = Sheet::read(LOG).map_err(|refused| {
            let why = refused.render(Language::English);
            Trouble::new(Exit::File, format!("the demo's log cannot be read: {why}"))
        })?;
        let mut rows = sheet.rows;
        rows.sort_by_key(|row| (known(row), row.nr));
        Ok(Self { rows })
    }

    /// When the story begins.
    pub(super) fn begins(&self) -> Timestamp {
        self.rows.first().map_or(Timestamp(0), known)
    }

    /// The incident's id, the same in every demo.
    pub(super) fn incident() -> IncidentId {
        IncidentId::from(id("incident/hans"))
    }

    /// Plays to the end in about `seconds`. What happened up to `resume_at` was played before the
    /// demo was cut off: its orders are sent again without waiting, and change nothing (G-4).
    pub(super) async fn run(
        self,
        installation: &Installation,
        clock: &StoryClock,
        seconds: u32,
        resume_at: Timestamp,
    ) -> Result<(), Trouble> {
        if resume_at < self.begins() {
            clock.glide_to(self.begins(), 0);
        }
        carry_out(installation, "opening", opening(self.begins())).await?;
        let pace = pace(&self.rows, seconds);
        let mut numbers = BTreeMap::new();
        let mut before = self.begins();
        for row in &self.rows {
            let at = known(row);
            let scene = Scene {
                incident: Self::incident(),
                at,
                numbers: &numbers,
            };
            let order = entry(&scene, row);
            if at > resume_at {
                let wait = pace(before, at);
                clock.glide_to(at, wait.as_millis() as i64);
                tokio::time::sleep(wait).await;
            }
            before = at;
            let receipt = carry_out(installation, "entry", order).await?;
            numbers.insert(row.nr, receipt.first_number.unwrap_or_default());
            for (index, (_, played)) in ACTS.iter().enumerate().filter(|(_, (nr, _))| *nr == row.nr)
            {
                let scene = Scene {
                    incident: Self::incident(),
                    at,
                    numbers: &numbers,
                };
                for (name, order) in act(&scene, index, played) {
                    if let Err(trouble) = carry_out(installation, &name, order).await {
                        // Whoever plays along may have done it first: the story goes on.
                        tracing::info!(%trouble, "an act of the demo was not needed");
                    }
                }
            }
        }
        Ok(())
    }
}

/// When a row was known: when its log says it was written, else when it happened.
fn known(row: &Row) -> Timestamp {
    Timestamp(row.recorded_at.unwrap_or(row.occurred_at))
}

/// How long to wait between two instants of the story so that the whole takes about `seconds`:
/// dense hours get their share, stillness hardly any.
fn pace(rows: &[Row], seconds: u32) -> impl Fn(Timestamp, Timestamp) -> Duration + use<> {
    let weight = |from: Timestamp, to: Timestamp| {
        let gap = to.since(from).clamp(0, STILL_MAX_MS) as f64;
        (gap / 60_000.0).sqrt()
    };
    let total: f64 = rows
        .windows(2)
        .map(|pair| weight(known(&pair[0]), known(&pair[1])))
        .sum();
    let to_share = f64::from(seconds) * 1_000.0 - BEAT_MS * rows.len() as f64;
    let per_weight = if total > 0.0 {
        to_share.max(0.0) / total
    } else {
        0.0
    };
    let beat = BEAT_MS.min(f64::from(seconds) * 1_000.0 / rows.len().max(1) as f64);
    move |from, to| Duration::from_millis((beat + weight(from, to) * per_weight) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_story_takes_about_the_time_asked_for() {
        let play = Play::read().unwrap();
        assert_eq!(play.rows.len(), 111);
        for seconds in [5, 60, 240] {
            let pace = pace(&play.rows, seconds);
            let total: Duration = play
                .rows
                .windows(2)
                .map(|pair| pace(known(&pair[0]), known(&pair[1])))
                .sum();
            let off = total.as_secs_f64() - f64::from(seconds);
            assert!(off.abs() < 2.0, "{seconds} s became {total:?}");
        }
    }

    #[test]
    fn every_act_follows_a_row_that_is_played() {
        let play = Play::read().unwrap();
        for (nr, _) in ACTS {
            assert!(play.rows.iter().any(|row| row.nr == *nr), "no row {nr}");
        }
    }
}
