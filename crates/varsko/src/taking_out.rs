//! From a running engine to an exported log: the one way, for the server and for the local command.
//!
//! Who may take a log out, and what of it, is judged here before a byte is given and again before
//! each page (G-9). Knows neither HTTP nor files, nor whether anyone is still signed in.

mod evaluating;
mod papers;

use crate::cli::Format;
use std::io::{self, BufWriter, Write};
use tokio::runtime::Handle;
use varsko_api::schema::history::HISTORY_LINES_MAX;
use varsko_api::schema::services::Sight;
use varsko_api::schema::{Services, Viewer};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::words::{Means, Scope};
use varsko_domain::{EvaluationId, IncidentId, Refusal, ReportId, Thing};
use varsko_engine::Rejection;
use varsko_picture::Lens;
use varsko_picture::log::Scribe;
use varsko_report::document::NotPrinted;
use varsko_report::export::{Cover, Failed, Form, ProofFailed, Tally, proof, take_out};

/// Lines read at a time.
const PAGE_LINES: usize = 500;
/// Bytes written at a time of what is made whole before it is given.
const PART_BYTES: usize = 64 * 1024;
/// There is no such report, or none for whoever asks.
pub(crate) const UNKNOWN_REPORT: Refusal = Refusal::Unknown {
    what: Thing::Report,
};
/// There is no such evaluation, or none for whoever asks.
pub(crate) const UNKNOWN_EVALUATION: Refusal = Refusal::Unknown {
    what: Thing::Evaluation,
};
/// The most characters of a title that become part of a file's name.
const NAME_CHARS_MAX: usize = 40;

/// How a form is called, in addresses and as the end of a file's name.
pub(crate) fn name(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::Jsonl => "jsonl",
        Format::Proof => "proof",
        Format::Pdf => "pdf",
        Format::Json => "json",
        Format::Archive => "archive",
    }
}

/// What of an incident is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Its log.
    Log,
    /// A situation report.
    Report(ReportId),
    /// The report of an evaluation.
    Evaluation(EvaluationId),
}

impl Part {
    /// The part that is asked for by the id of a report, of an evaluation, or of neither.
    ///
    /// # Errors
    /// For what cannot be an id: there is nothing with it.
    pub(crate) fn asked(report: Option<&str>, evaluation: Option<&str>) -> Result<Self, Refusal> {
        match (report, evaluation) {
            (Some(id), _) => id.parse().map(Part::Report).map_err(|_| UNKNOWN_REPORT),
            (None, Some(id)) => {
                let id = id.parse().map(Part::Evaluation);
                id.map_err(|_| UNKNOWN_EVALUATION)
            }
            (None, None) => Ok(Part::Log),
        }
    }
}

/// Whether a report or an evaluation comes in this form, which all forms of a log do not.
///
/// # Errors
/// A sentence that says which do.
pub(crate) fn fits(format: Format, asked: &[Option<&str>]) -> Result<(), [&'static str; 3]> {
    let asked = asked.iter().flatten().count();
    match format {
        _ if asked > 1 => Err([
            "be om en rapport eller om en evaluering, ikke om begge",
            "be om ein rapport eller om ei evaluering, ikkje om begge",
            "ask for a report or for an evaluation, not for both",
        ]),
        Format::Jsonl | Format::Proof | Format::Archive if asked == 1 => Err([
            "en rapport eller en evaluering kommer som pdf, csv eller json",
            "ein rapport eller ei evaluering kjem som pdf, csv eller json",
            "a report or an evaluation comes as pdf, csv or json",
        ]),
        _ => Ok(()),
    }
}

/// A log that may be taken out by whoever asked.
pub(crate) struct Export {
    services: Services,
    viewer: Viewer,
    sight: Sight,
    scope: Option<Scope>,
    format: Format,
    part: Part,
}

/// Why a log was not taken out whole.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unfinished {
    /// The log could not be read.
    #[error("the log cannot be read: {0}")]
    Log(#[from] varsko_engine::Fault),
    /// There was no checkpoint to prove it in.
    #[error("{}", .0.english())]
    Checkpoint(Rejection),
    /// There is no proof of it.
    #[error(transparent)]
    Proof(#[from] ProofFailed),
    /// There is no document of it.
    #[error(transparent)]
    Document(#[from] NotPrinted),
    /// The log is longer than one that is read for an evaluation.
    #[error("an evaluation is reported on from a log of at most {HISTORY_LINES_MAX} lines")]
    TooManyLines,
    /// A file of a line is not the one that was attached.
    #[error("a file of line {line} is not the one that was attached")]
    Altered {
        /// The line's number.
        line: u32,
    },
    /// A file of a line could not be read.
    #[error("a file of the log cannot be read: {0}")]
    File(#[from] varsko_engine::attachments::NotOpened),
    /// What was to be taken out may no longer be read, or no longer be taken out.
    #[error("the right to it ended while it was being taken out")]
    RightLost,
    /// Whoever was to get it did not take it.
    #[error("the export cannot be written: {0}")]
    Out(#[from] io::Error),
}

impl Export {
    /// Opens the log of an incident to be taken out, narrowed to what may be handed on to `scope`.
    ///
    /// # Errors
    /// [`Refusal::UnknownIncident`] when there is none, or none for this viewer;
    /// [`Refusal::NotPermitted`] when their role may read it and not take it out.
    pub(crate) fn open(
        services: &Services,
        viewer: Viewer,
        incident: IncidentId,
        format: Format,
        scope: Option<Scope>,
    ) -> Result<Self, Refusal> {
        let sight = services
            .sight(&viewer, incident)
            .ok_or(Refusal::UnknownIncident)?;
        if !may_export(&viewer, &sight) {
            return Err(Refusal::NotPermitted {
                operation: Operation::Export,
                role: viewer.actor.role,
                organisation: sight.picture.lead.map_or_else(String::new, |lead| {
                    sight.directory.standing.short_name(lead)
                }),
            });
        }
        Ok(Self {
            services: services.clone(),
            viewer,
            sight: narrowed(sight, scope),
            scope,
            format,
            part: Part::Log,
        })
    }

    /// Takes out a part of it in place of the log.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] when there is none, or none for this viewer.
    pub(crate) fn of(mut self, part: Part) -> Result<Self, Refusal> {
        self.part = part;
        let (known, unknown) = match part {
            Part::Log => (true, Refusal::UnknownIncident),
            Part::Report(id) => {
                let known = self.reports().iter().any(|known| known.id == id);
                (known, UNKNOWN_REPORT)
            }
            Part::Evaluation(id) => {
                let known = self.evaluations().iter().any(|known| known.id == id);
                (known, UNKNOWN_EVALUATION)
            }
        };
        known.then_some(self).ok_or(unknown)
    }

    /// How much of it there is for this viewer.
    pub(crate) fn tally(&self) -> Tally {
        Tally::of(&self.sight.picture, &self.lens())
    }

    /// What a file with it should be called, in ASCII: `varsko-ekstremvaeret-hans.csv`.
    pub(crate) fn file_name(&self) -> String {
        let title = self
            .cover()
            .map(|cover| in_ascii(&cover.title))
            .unwrap_or_default();
        let exercise = if self.sight.picture.exercise {
            "OVELSE"
        } else {
            ""
        };
        let scope = self.scope.map_or("", Scope::literal);
        let what = match self.part {
            Part::Log => "",
            Part::Report(_) => "situasjonsrapport",
            Part::Evaluation(_) => "evalueringsrapport",
        };
        let parts = ["varsko", exercise, &title, what, scope];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let ending = match self.format {
            Format::Archive => "zip",
            format => name(format),
        };
        format!("{}.{ending}", parts.join("-"))
    }

    /// Writes it. Blocks, and must not be called on a thread that drives other tasks.
    pub(crate) fn write(&self, runtime: &Handle, out: &mut impl Write) -> Result<(), Unfinished> {
        match (self.part, self.format) {
            (Part::Log, Format::Csv) => self.write_form(Form::Csv, runtime, out),
            (Part::Log, Format::Jsonl) => self.write_form(Form::Jsonl, runtime, out),
            (Part::Log, Format::Proof) => self.write_proof(runtime, out),
            (Part::Log, Format::Archive) => {
                let judged = Judged { export: self, out };
                let out = BufWriter::with_capacity(PART_BYTES, judged);
                self.write_package(runtime, out)
            }
            _ => self.write_whole(&self.paper(runtime)?, out),
        }
    }

    fn write_form(
        &self,
        form: Form,
        runtime: &Handle,
        out: &mut impl Write,
    ) -> Result<(), Unfinished> {
        let Some(cover) = self.cover() else {
            return Ok(());
        };
        let (sight, language) = (&self.sight, self.viewer.language);
        let scribe = Scribe::new(&sight.picture, self.lens(), &sight.directory, language);
        let page = |after| self.page(runtime, after);
        take_out(form, &cover, &scribe, page, out).map_err(|failed| match failed {
            Failed::Log(unfinished) => unfinished,
            Failed::Out(error) => Unfinished::Out(error),
        })
    }

    /// Notes that these lines were given to whoever takes the log out, those they may read.
    fn note(&self, lines: impl Iterator<Item = u32>) {
        let (services, lens) = (&self.services, self.lens());
        let (shown, now) = (&services.shown, services.clock.now());
        let given = lines.filter(|line| lens.sees(*line));
        shown.note_all(self.sight.id, &self.viewer.actor, Means::Export, given, now);
    }

    fn write_proof(&self, runtime: &Handle, out: &mut impl Write) -> Result<(), Unfinished> {
        // Made first, so that everything recorded until now is proven.
        let checkpoint = self.checkpoint(runtime)?;
        let journal = self.services.engine.reader();
        let bundle = proof(&journal, self.sight.id, &self.lens(), &checkpoint)?;
        let judged = Judged { export: self, out };
        let mut out = BufWriter::with_capacity(PART_BYTES, judged);
        serde_json::to_writer(&mut out, &bundle).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
        out.flush()?;
        let newest = self.sight.picture.last.map_or(0, |last| last.line);
        self.note(0..=newest);
        Ok(())
    }

    fn write_whole(&self, made: &[u8], out: &mut impl Write) -> Result<(), Unfinished> {
        let mut out = Judged { export: self, out };
        for part in made.chunks(PART_BYTES) {
            out.write_all(part)?;
        }
        Ok(out.flush()?)
    }

    /// Whether the viewer may still be given these lines, by the newest rights.
    fn judge_again(&self, lines: impl IntoIterator<Item = u32>) -> Result<(), Unfinished> {
        let sight = self.services.sight(&self.viewer, self.sight.id);
        let sight = sight
            .filter(|sight| may_export(&self.viewer, sight))
            .map(|sight| narrowed(sight, self.scope))
            .ok_or(Unfinished::RightLost)?;
        let (then, now) = (self.lens(), sight.lens());
        let mut lines = lines.into_iter();
        let holds = lines.all(|line| now.sees(line) || !then.sees(line));
        holds.then_some(()).ok_or(Unfinished::RightLost)
    }

    fn cover(&self) -> Option<Cover<'_>> {
        let sight = &self.sight;
        Cover::of(
            &sight.picture,
            &sight.reader,
            &sight.directory,
            self.viewer.language,
        )
    }

    fn lens(&self) -> Lens<'_> {
        self.sight.lens()
    }
}

/// What was made whole on its way out: each part goes only while all of it may.
struct Judged<'a, W> {
    export: &'a Export,
    out: &'a mut W,
}

impl<W: Write> Write for Judged<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let newest = self.export.sight.picture.last.map_or(0, |last| last.line);
        let judged = self.export.judge_again(0..=newest);
        judged.map_err(io::Error::other)?;
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What may be seen, less what may not be handed on to `scope`.
fn narrowed(mut sight: Sight, scope: Option<Scope>) -> Sight {
    if let Some(scope) = scope {
        sight.reader = sight.reader.narrowed_to(scope);
    }
    sight
}

/// True when the viewer's role may take out logs, seen from any organisation that takes part. One
/// that left may take out what it had: it is the evidence of what it did.
fn may_export(viewer: &Viewer, sight: &Sight) -> bool {
    let participants = sight.picture.participants();
    let left = sight.reader.left_at().map(|_| &viewer.actor.organisation);
    participants.iter().chain(left).any(|organisation| {
        let directory = &sight.directory.standing;
        let relation = Relation::of(&viewer.actor, *organisation, &participants, directory);
        may(viewer.actor.role, Operation::Export, relation)
    })
}

/// The words in lower-case ASCII, joined by hyphens.
pub(crate) fn in_ascii(words: &str) -> String {
    let mut name = String::new();
    for c in words.chars().flat_map(char::to_lowercase) {
        match c {
            'æ' | 'ä' => name.push_str("ae"),
            'ø' | 'ö' => name.push('o'),
            'å' => name.push('a'),
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    let name: String = name.chars().take(NAME_CHARS_MAX).collect();
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_short_name_that_every_file_system_takes() {
        assert_eq!(
            in_ascii("Ekstremværet «Hans»; flom i Ål"),
            "ekstremvaeret-hans-flom-i-al"
        );
        assert_eq!(in_ascii("../../etc/passwd\0"), "etc-passwd");
        assert_eq!(in_ascii("火事"), "");
        assert_eq!(in_ascii(&"ab ".repeat(40)).len(), NAME_CHARS_MAX);
    }
}
