//! `varsko drill`: whether a backup can be brought back, tried (G-13, R-59).

use super::backup::holding;
use super::say;
use crate::cli::Drill;
use crate::folder::DataFolder;
use crate::restoring;
use crate::trouble::Trouble;
use std::process::ExitCode;

/// Tries a restore beside the installation, which a server may have open. Exits with 1 when what was
/// brought back does not hold.
pub(super) fn run(drill: &Drill) -> Result<ExitCode, Trouble> {
    let folder = DataFolder::existing(&drill.data)?;
    let drilled = restoring::drill(&folder)?;
    if drill.json {
        say::json(&drilled)?;
        return Ok(holding(drilled.tried.holds));
    }
    say::line(&format!(
        "backed up, brought back and proved {} events in {} ms",
        drilled.tried.head, drilled.took_ms
    ))?;
    for finding in &drilled.findings {
        say::line(&format!("  {finding}"))?;
    }
    say::line(if drilled.tried.holds {
        "everything holds"
    } else {
        "DOES NOT HOLD"
    })?;
    Ok(holding(drilled.tried.holds))
}
