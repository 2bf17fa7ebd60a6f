//! One incident's log, taken out for one reader: as a spreadsheet, as JSON Lines, as a proof.
//!
//! Pure over what it is given: a picture, a reader, and pages of the log. Every row stands for
//! itself (which incident, whether it was an exercise, who wrote it), because rows get sorted,
//! filtered and copied out of their file. Knows no storage, clock, HTTP or right to export; what may
//! be read is the lens's to say, and an export for a narrower circle is written for a reader
//! [`narrowed`](varsko_domain::rights::Reader::narrowed_to) to it, so that not even a sentence of
//! the product tells more.

pub mod csv;
mod formula;
pub mod jsonl;
mod names;
mod proof;
pub(crate) mod times;

pub use names::Names;
pub use proof::{PROOF_ENTRIES_MAX, ProofFailed, proof};

pub(crate) use formula::{guarded, unguarded};

use std::io::Write;
use std::sync::Arc;
use varsko_domain::rights::Reader;
use varsko_domain::{IncidentId, Recorded};
use varsko_picture::language::Phrase;
use varsko_picture::log::{Line, Scribe};
use varsko_picture::{Directory, IncidentPicture, Language, Lens};

/// The forms of a log as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// [`csv`].
    Csv,
    /// [`jsonl`].
    Jsonl,
}

/// What every row, and every document, says besides its own lines.
#[derive(Clone, Debug)]
pub struct Cover<'a> {
    /// Whose log it is.
    pub incident: IncidentId,
    /// What the incident is called now, as far as the reader may know.
    pub title: String,
    /// An exercise.
    pub exercise: bool,
    /// What people and organisations are called now.
    pub directory: &'a Directory,
    /// The language of headings and words.
    pub language: Language,
}

impl<'a> Cover<'a> {
    /// The cover of an incident's log; `None` for a picture that has seen no event.
    pub fn of(
        picture: &IncidentPicture,
        reader: &Reader,
        directory: &'a Directory,
        language: Language,
    ) -> Option<Self> {
        let title = varsko_picture::view(picture, reader, directory)
            .headline
            .title;
        let title = title.as_ref().map(|title| language.text(title));
        Some(Self {
            incident: picture.id?,
            title: title
                .unwrap_or(language.phrase(Phrase::Untitled))
                .to_owned(),
            exercise: picture.exercise,
            directory,
            language,
        })
    }

    /// What people and organisations are called.
    pub fn names(&self) -> Names<'a> {
        Names {
            directory: self.directory,
            language: self.language,
        }
    }
}

/// How much of a log its reader gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Lines the reader may read.
    pub entries: u32,
    /// Lines left out because the reader may not.
    pub withheld: u32,
}

impl Tally {
    /// Counts the lines of a picture.
    pub fn of(picture: &IncidentPicture, lens: &Lens<'_>) -> Self {
        let lines = picture.last.map_or(0, |last| last.line + 1);
        let entries = (0..lines).filter(|line| lens.sees(*line)).count() as u32;
        Self {
            entries,
            withheld: lines - entries,
        }
    }
}

/// Why a log was not taken out whole.
#[derive(Debug, thiserror::Error)]
pub enum Failed<E> {
    /// The log could not be read.
    #[error("the log cannot be read")]
    Log(#[source] E),
    /// What was taken out could not be written.
    #[error("the export cannot be written")]
    Out(#[from] std::io::Error),
}

/// Writes a log in this form, page by page. `page` gives the lines after a number, from the opening
/// for `None`, in order, and none at the end; no more than one page is held.
///
/// # Errors
/// When a page cannot be read, or `out` does not take what is written.
pub fn take_out<E>(
    form: Form,
    cover: &Cover<'_>,
    scribe: &Scribe<'_>,
    mut page: impl FnMut(Option<u32>) -> Result<Vec<Arc<Recorded>>, E>,
    out: &mut impl Write,
) -> Result<(), Failed<E>> {
    if form == Form::Csv {
        csv::write_headings(cover.language, &mut *out)?;
    }
    let mut after = None;
    loop {
        let recorded = page(after).map_err(Failed::Log)?;
        let Some(last) = recorded.last() else {
            return Ok(out.flush()?);
        };
        after = Some(last.number());
        let lines: Vec<Line> = recorded
            .iter()
            .filter_map(|recorded| scribe.line(recorded))
            .collect();
        match form {
            Form::Csv => csv::write_rows(&lines, cover, &mut *out)?,
            Form::Jsonl => jsonl::write(&lines, cover, &mut *out)?,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
