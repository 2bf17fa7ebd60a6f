//! Real logs and hand-made ones: each rule of reading as a sentence.

use super::*;

mod diagnosis;
mod forms;
mod real_logs;
mod refusals;

/// 30 December 2020, 04:00 in Norway.
const FOUR_OCLOCK: i64 = 1_609_297_200_000;
const MINUTE: i64 = 60_000;

fn read(text: &str) -> Sheet {
    Sheet::read(text.as_bytes()).unwrap()
}

fn only_problem(bytes: &[u8]) -> Problem {
    let refused = Sheet::read(bytes).unwrap_err();
    assert_eq!((refused.problems.len(), refused.more), (1, 0), "{refused}");
    refused.problems[0].clone()
}

/// One row with this time, and otherwise nothing of note.
fn row_at(time: &str) -> Result<Row, Refused> {
    Sheet::read(format!("nr;tid;tekst\n1;{time};Ras").as_bytes()).map(|sheet| sheet.rows[0].clone())
}

fn row_with(message: &str) -> Row {
    read(&format!("nr;tid;tekst\n1;30.12.2020 04:00;{message}")).rows[0].clone()
}
