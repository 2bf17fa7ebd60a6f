//! A situation report (situasjonsrapport) as a document: what it said when it was written, and what
//! became of it since.
//!
//! What a report says was frozen into its line; nothing here changes it, and a draft says on every
//! page that it is one.

use super::pen::number;
use super::{Issue, Subject, moments, of};
use crate::document::{Block, Cell, Column, Document, Exact, Fact, Passage, Table};
use crate::export::Cover;
use varsko_domain::incident::report::events::{Field, FieldLine};
use varsko_domain::words::{ReportContent, ReportStage, SinceLast, Verification};
use varsko_picture::Language;
use varsko_picture::language::ReportWord;
use varsko_picture::report::Report;

/// The report as a document.
pub fn situation_report(report: &Report, cover: &Cover<'_>, issue: &Issue) -> Document {
    let language = cover.language;
    let kind = match report.stage {
        ReportStage::Draft | ReportStage::Reviewed | ReportStage::Approved => of(
            language,
            [
                "Situasjonsrapport – ikke sendt",
                "Situasjonsrapport – ikkje send",
                "Situation report – not sent",
            ],
        ),
        ReportStage::Superseded => of(
            language,
            [
                "Situasjonsrapport – erstattet av en senere",
                "Situasjonsrapport – erstatta av ein seinare",
                "Situation report – superseded by a later one",
            ],
        ),
        ReportStage::Sent | ReportStage::Acknowledged => of(
            language,
            ["Situasjonsrapport", "Situasjonsrapport", "Situation report"],
        ),
    };
    let issue = Issue {
        owner: Some(report.organisation),
        ..issue.clone()
    };
    let fields = report.document.fields.iter();
    Document {
        front: issue.front_page(
            kind,
            about(report, cover),
            Subject::of("situation_report", cover),
            cover.names(),
        ),
        blocks: fields
            .flat_map(|field| field_blocks(field, report, language))
            .collect(),
    }
}

/// Where it stands, who answers for it, who got it, and what it rests on.
fn about(report: &Report, cover: &Cover<'_>) -> Vec<Fact> {
    let language = cover.language;
    let word = |word| sentence_case(language.report_word(word));
    let at = |at| moments::moment(at, language);
    let stage = language.report_stage(report.stage);
    let since = at(report.since.occurred_at);
    let mut facts = vec![Fact::new(
        word(ReportWord::Stage),
        format!("{stage}, {since}"),
    )];
    if let Some(approved) = &report.approved {
        let capacity = language.capacity(approved.said.capacity);
        let when = at(approved.origin.occurred_at);
        facts.push(Fact::new(
            word(ReportWord::Approved),
            format!("{capacity}, {when}"),
        ));
    }
    if let Some(sent) = &report.sent {
        let to: Vec<&str> = sent.said.to.iter().map(|to| language.text(to)).collect();
        let by_hand = sent.said.channel.map(|channel| {
            let channel = language.channel(channel);
            format!("{} ({channel})", to.join(", "))
        });
        let carried = report
            .carried_to
            .iter()
            .map(|to| match (&to.name, to.person) {
                (Some(name), _) => language.text(name).to_owned(),
                (None, Some(person)) => cover.directory.called(person, language).to_owned(),
                (None, None) => String::new(),
            });
        let to: Vec<String> = by_hand.into_iter().chain(carried).collect();
        let label = of(language, ["Sendt til", "Send til", "Sent to"]);
        let when = at(sent.origin.occurred_at);
        facts.push(Fact::new(label, format!("{}, {when}", to.join(", "))));
        if let Some(reference) = &sent.said.reference {
            let label = of(language, ["Referanse", "Referanse", "Reference"]);
            facts.push(Fact::new(label, language.text(reference)));
        }
    }
    for answer in &report.acknowledged {
        let by = answer.by.as_ref().map(|by| language.text(by));
        let person = answer.person.filter(|_| by.is_none());
        let by = by.or(person.map(|person| cover.directory.called(person, language)));
        let answered = answer.answer.as_ref().map(|said| language.text(said));
        let when = at(answer.origin.occurred_at);
        let told: Vec<&str> = by
            .into_iter()
            .chain([when.as_str()])
            .chain(answered)
            .collect();
        let label = of(language, ["Kvittert", "Kvittert", "Acknowledged"]);
        facts.push(Fact::new(label, told.join(", ")));
    }
    let document = &report.document;
    facts.push(Fact::new(
        word(ReportWord::BuiltFrom),
        document.built_from.to_string(),
    ));
    if document.left_out > 0 {
        facts.push(Fact::new(
            word(ReportWord::LeftOut),
            document.left_out.to_string(),
        ));
    }
    facts
}

fn field_blocks(field: &Field, report: &Report, language: Language) -> Vec<Block> {
    let severity = report.document.severity;
    let severity = severity.filter(|_| field.content == ReportContent::Headline);
    if field.lines.is_empty() && field.text.is_none() && severity.is_none() {
        return Vec::new();
    }
    let name = field.name.as_deref();
    let name = name.unwrap_or_else(|| language.report_content(field.content));
    let mut blocks = vec![Block::Heading(1, name.into())];
    if let Some(severity) = severity {
        let label = sentence_case(language.report_word(ReportWord::Severity));
        blocks.push(Block::Facts(vec![Fact::new(
            label,
            language.severity(severity),
        )]));
    }
    if let Some(text) = &field.text {
        blocks.push(Block::Paragraph(Passage::plain(language.text(text))));
    }
    if !field.lines.is_empty() {
        let column = |key, words, parts| Column::new(key, of(language, words), parts);
        blocks.push(Block::Table(Table {
            name: "statements",
            columns: vec![
                column("statement", ["Opplysning", "Opplysning", "Statement"], 56.0),
                column("status", ["Status", "Status", "Status"], 20.0),
                column("as_of", ["Per", "Per", "As of"], 16.0),
                column("line", ["Linje", "Linje", "Line"], 8.0),
            ],
            rows: field
                .lines
                .iter()
                .map(|line| row(line, report, language))
                .collect(),
        }));
    }
    blocks
}

fn row(line: &FieldLine, report: &Report, language: Language) -> Vec<Cell> {
    let mut said = language.text(&line.text).to_owned();
    if let Some(value) = line.value {
        let unit = line.unit.as_deref().unwrap_or_default();
        said = format!("{said}: {} {unit}", language.number(value));
    }
    let mut status = Vec::new();
    let stage = line.stage.map(|stage| language.measure_stage(stage));
    status.extend(stage.map(Passage::plain));
    // Confirmed is what one expects of a report; anything else must not be overlooked.
    let doubtful = line
        .verification
        .filter(|sure| *sure != Verification::Confirmed);
    status.extend(doubtful.map(|sure| Passage::strong(language.verification(sure).to_uppercase())));
    let changed = line.since_last.filter(|since| *since != SinceLast::Same);
    status.extend(changed.map(|since| Passage::quiet(language.since_last(since))));
    let as_of = line.as_of.map(|at| {
        let told = language.moment(at, report.written.occurred_at);
        Cell::plain(told).exactly(Exact::Moment(at))
    });
    let entry = line.entry;
    vec![
        Cell::plain(said.trim_end()),
        Cell::of(status),
        as_of.unwrap_or_default(),
        entry.map(number).unwrap_or_default(),
    ]
}

fn sentence_case(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().into_iter();
    first.chain(chars.flat_map(char::to_lowercase)).collect()
}
