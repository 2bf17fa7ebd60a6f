//! Keeping a spreadsheet from running what someone wrote in the log.
//!
//! A cell that begins like a formula gets an apostrophe in front, which spreadsheets take as "this
//! is text". One that already begins with apostrophes and then like a formula gets one more, so
//! that taking the guard away always gives back what was written.

/// What makes a spreadsheet look for a formula.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
const GUARD: char = '\'';

fn begins_like_a_formula(cell: &str) -> bool {
    cell.trim_start_matches(GUARD).starts_with(FORMULA_STARTS)
}

/// The cell as a spreadsheet may be given it.
pub(crate) fn guarded(cell: String) -> String {
    if begins_like_a_formula(&cell) {
        format!("{GUARD}{cell}")
    } else {
        cell
    }
}

/// What was written in a guarded cell; any other cell as it is.
pub(crate) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix(GUARD) {
        Some(written) if begins_like_a_formula(cell) => written,
        _ => cell,
    }
}
