//! A situation report as text that people read, in any of the languages.
//!
//! Names and labels are the reader's language's; what people wrote stands as written.

use super::Report;
use crate::language::{Language, Phrase, ReportWord};
use std::fmt::Write;
use varsko_domain::Timestamp;
use varsko_domain::incident::report::events::{Field, FieldLine};
use varsko_domain::words::{ReportContent, SinceLast, Verification};

/// The report as text. `organisation` is the name of whose it is.
pub fn text(report: &Report, organisation: &str, exercise: bool, language: Language) -> String {
    let mut out = String::new();
    let word = |word| language.report_word(word);
    if exercise {
        let mark = language.phrase(Phrase::Exercise);
        let _ = writeln!(out, "*** {mark} {mark} {mark} ***"); // writing to a string cannot fail
    }
    let title = word(ReportWord::Title);
    let _ = writeln!(out, "{title}: {organisation}");
    let since = moment(report.since.occurred_at, language);
    let stage = language.report_stage(report.stage);
    let _ = writeln!(out, "{}: {stage}, {since}", word(ReportWord::Stage));
    if let Some(approved) = &report.approved {
        let capacity = language.capacity(approved.said.capacity);
        let at = moment(approved.origin.occurred_at, language);
        let _ = writeln!(out, "{}: {capacity}, {at}", word(ReportWord::Approved));
    }
    let document = &report.document;
    let position = document.built_from;
    let _ = writeln!(out, "{}: {position}", word(ReportWord::BuiltFrom));
    if document.left_out > 0 {
        let left_out = document.left_out;
        let _ = writeln!(out, "{}: {left_out}", word(ReportWord::LeftOut));
    }
    for field in &document.fields {
        write_field(&mut out, field, report, language);
    }
    out
}

fn write_field(out: &mut String, field: &Field, report: &Report, language: Language) {
    let severity = report.document.severity;
    let severity = severity.filter(|_| field.content == ReportContent::Headline);
    if field.lines.is_empty() && field.text.is_none() && severity.is_none() {
        return;
    }
    let name = field.name.as_deref();
    let name = name.unwrap_or_else(|| language.report_content(field.content));
    let _ = writeln!(out, "\n{}", name.to_uppercase());
    if let Some(severity) = severity {
        let label = language.report_word(ReportWord::Severity);
        let _ = writeln!(out, "- {label}: {}", language.severity(severity));
    }
    for line in &field.lines {
        write_line(out, line, report, language);
    }
    if let Some(text) = &field.text {
        let _ = writeln!(out, "{}", language.text(text));
    }
}

fn write_line(out: &mut String, line: &FieldLine, report: &Report, language: Language) {
    let _ = write!(out, "- {}", language.text(&line.text));
    if let Some(value) = line.value {
        let _ = write!(out, ": {}", language.number(value));
        if let Some(unit) = &line.unit {
            let _ = write!(out, " {unit}");
        }
    }
    let mut labels: Vec<String> = Vec::new();
    labels.extend(
        line.stage
            .map(|stage| language.measure_stage(stage).to_owned()),
    );
    // Confirmed is what one expects of a report.
    let doubtful = line.verification.filter(|v| *v != Verification::Confirmed);
    labels.extend(doubtful.map(|v| language.verification(v).to_uppercase()));
    labels.extend(
        line.as_of
            .map(|at| language.moment(at, report.written.occurred_at)),
    );
    let changed = line.since_last.filter(|since| *since != SinceLast::Same);
    labels.extend(changed.map(|since| language.since_last(since).to_owned()));
    if !labels.is_empty() {
        let _ = write!(out, " ({})", labels.join(", "));
    }
    out.push('\n');
}

/// A time with its date: a report is read on other days too.
fn moment(at: Timestamp, language: Language) -> String {
    language.moment(at, Timestamp(i64::MIN))
}
