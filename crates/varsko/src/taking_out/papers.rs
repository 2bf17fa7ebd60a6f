//! What of an incident is filed: its log, its situation reports, and the package that holds everything.
//!
//! Made whole before a byte is given, and judged again while it goes out (G-9).

use super::{Export, PAGE_LINES, Part, Unfinished};
use crate::attached;
use crate::cli::Format;
use sha2::{Digest, Sha256};
use std::io::Write;
use std::sync::Arc;
use tokio::runtime::Handle;
use varsko_domain::incident::events::{Attachment, EntryRecorded};
use varsko_domain::words::ReportStage;
use varsko_domain::{Event, Recorded};
use varsko_engine::attachments::NotOpened;
use varsko_journal::Checkpoint;
use varsko_picture::language::Phrase;
use varsko_picture::report::{Report, reports};
use varsko_report::archive::{Case, Enclosed, Package};
use varsko_report::document::Document;
use varsko_report::documents::{CrisisLog, Issue, situation_report};
use varsko_report::export::{Cover, Form, proof};

/// Formats in the register PRONOM.
const PDF_A_2A: &str = "fmt/476";
const CSV: &str = "x-fmt/18";
const JSON: &str = "fmt/817";
const TEXT: &str = "x-fmt/111";

impl Export {
    /// A statement of the log that covers everything this export may hold: the picture is older.
    pub(super) fn checkpoint(&self, runtime: &Handle) -> Result<Checkpoint, Unfinished> {
        let checkpoint = self.services.engine.checkpoint();
        runtime.block_on(checkpoint).map_err(Unfinished::Checkpoint)
    }

    fn issue(&self, checkpoint: Checkpoint) -> Issue {
        Issue {
            at: self.services.clock.now(),
            by: self.viewer.actor,
            owner: self.sight.picture.lead,
            scope: self.scope,
            checkpoint,
        }
    }

    /// The document that was asked for, as a file: in the form that was, or as a document to read.
    pub(super) fn paper(&self, runtime: &Handle) -> Result<Vec<u8>, Unfinished> {
        let issue = self.issue(self.checkpoint(runtime)?);
        let Some(cover) = self.cover() else {
            return Ok(Vec::new());
        };
        let document = match self.part {
            Part::Log => self.log(runtime, &cover, &issue)?.0,
            Part::Report(id) => {
                let report = self.reports().into_iter().find(|report| report.id == id);
                let report = report.ok_or(Unfinished::RightLost)?;
                situation_report(&report, &cover, &issue)
            }
            Part::Evaluation(id) => {
                let known = self.evaluations().into_iter().find(|known| known.id == id);
                let known = known.ok_or(Unfinished::RightLost)?;
                let lines = self.all_lines(runtime)?;
                self.evaluation_report(&known, &lines, &cover, &issue)
            }
        };
        let mut file = Vec::new();
        match self.format {
            Format::Csv => document.csv(&mut file)?,
            Format::Json => document.json(&mut file)?,
            Format::Pdf | Format::Jsonl | Format::Proof | Format::Archive => {
                file = document.pdf()?
            }
        }
        Ok(file)
    }

    /// The situation reports the viewer may read, by the line they were first written on.
    pub(super) fn reports(&self) -> Vec<Report> {
        reports(&self.sight.picture, &self.lens())
    }

    /// The log as a document, and the grounds on which lines of it are screened.
    fn log(
        &self,
        runtime: &Handle,
        cover: &Cover<'_>,
        issue: &Issue,
    ) -> Result<(Document, Vec<String>), Unfinished> {
        let scribe = self.sight.scribe(self.viewer.language);
        let mut log = CrisisLog::new(cover);
        self.each_page(runtime, |page| {
            let lines = page.iter().filter_map(|recorded| scribe.line(recorded));
            Ok(log.take(&lines.collect::<Vec<_>>())?)
        })?;
        let grounds = log.grounds();
        Ok((log.finish(issue, self.tally()), grounds))
    }

    /// Takes every page of the log, judged anew.
    fn each_page(
        &self,
        runtime: &Handle,
        mut take: impl FnMut(&[Arc<Recorded>]) -> Result<(), Unfinished>,
    ) -> Result<(), Unfinished> {
        let mut after = None;
        loop {
            let page = self.page(runtime, after)?;
            let Some(last) = page.last() else {
                return Ok(());
            };
            after = Some(last.number());
            take(&page)?;
        }
    }

    /// Lines of the log after a number, which the viewer may still be given.
    pub(super) fn page(
        &self,
        runtime: &Handle,
        after: Option<u32>,
    ) -> Result<Vec<Arc<Recorded>>, Unfinished> {
        let page = self.read(runtime, after)?;
        self.note(page.iter().map(|recorded| recorded.number()));
        Ok(page)
    }

    /// The same, not given to anyone yet.
    pub(super) fn read(
        &self,
        runtime: &Handle,
        after: Option<u32>,
    ) -> Result<Vec<Arc<Recorded>>, Unfinished> {
        let engine = &self.services.engine;
        let page = runtime.block_on(engine.read_incident(self.sight.id, after, PAGE_LINES))?;
        self.judge_again(page.iter().map(|recorded| recorded.number()))?;
        Ok(page)
    }

    /// Everything an archive keeps of the case: the log to read and to work with, its proof and
    /// the checkpoint that covers it, the reports that were sent, and the files of its lines.
    pub(super) fn write_package(
        &self,
        runtime: &Handle,
        out: impl Write,
    ) -> Result<(), Unfinished> {
        let issue = self.issue(self.checkpoint(runtime)?);
        let Some(cover) = self.cover() else {
            return Ok(());
        };
        let mut package = Package::new(out, issue.at);
        let (document, grounds) = self.log(runtime, &cover, &issue)?;
        let case = self.case(&cover, &document, grounds);
        put(
            &mut package,
            file("kriselogg.pdf", "Kriselogg", "application/pdf", PDF_A_2A),
            &document.pdf()?,
        )?;
        drop(document);
        self.enclose_reports(runtime, &cover, &issue, &mut package)?;
        let note = issue.checkpoint.note.clone();
        put(
            &mut package,
            file("sjekkpunkt.txt", "Sjekkpunkt", "text/plain", TEXT),
            note.as_bytes(),
        )?;
        for (form, name, title, media_type, format) in [
            (
                Form::Csv,
                "kriselogg.csv",
                "Kriselogg som regneark",
                "text/csv",
                CSV,
            ),
            (
                Form::Jsonl,
                "kriselogg.jsonl",
                "Kriselogg for maskiner",
                "application/x-ndjson",
                JSON,
            ),
        ] {
            package.begin(file(name, title, media_type, format))?;
            self.write_form(form, runtime, &mut package)?;
        }
        package.begin(file(
            "bevis.json",
            "Bevis for kriseloggen",
            "application/json",
            JSON,
        ))?;
        let journal = self.services.engine.reader();
        let bundle = proof(&journal, self.sight.id, &self.lens(), &issue.checkpoint)?;
        serde_json::to_writer(&mut package, &bundle).map_err(std::io::Error::from)?;
        drop(bundle);
        self.each_page(runtime, |page| {
            page.iter()
                .try_for_each(|recorded| self.enclose(recorded, &mut package))
        })?;
        package.finish(&case)?.flush()?;
        Ok(())
    }

    /// Puts the situation reports that were sent, and the evaluation reports that are final, into a
    /// package.
    fn enclose_reports(
        &self,
        runtime: &Handle,
        cover: &Cover<'_>,
        issue: &Issue,
        package: &mut Package<impl Write>,
    ) -> Result<(), Unfinished> {
        let sent = |report: &Report| {
            !matches!(
                report.stage,
                ReportStage::Draft | ReportStage::Reviewed | ReportStage::Approved
            )
        };
        for (nth, report) in (1..).zip(self.reports().iter().filter(|report| sent(report))) {
            let name = format!("situasjonsrapport-{nth:03}.pdf");
            let title = format!("Situasjonsrapport {nth}");
            let pdf = situation_report(report, cover, issue).pdf()?;
            put(
                package,
                file(&name, &title, "application/pdf", PDF_A_2A),
                &pdf,
            )?;
        }
        for (nth, evaluation) in (1..).zip(&self.finished()) {
            let name = format!("evalueringsrapport-{nth:03}.pdf");
            let title = format!("Evalueringsrapport {nth}");
            let lines = self.all_lines(runtime)?;
            let report = self.evaluation_report(evaluation, &lines, cover, issue);
            let report = report.pdf()?;
            put(
                package,
                file(&name, &title, "application/pdf", PDF_A_2A),
                &report,
            )?;
        }
        Ok(())
    }

    /// Puts the files of a line into a package, each if it is the one the line names.
    fn enclose(
        &self,
        recorded: &Recorded,
        package: &mut Package<impl Write>,
    ) -> Result<(), Unfinished> {
        let Event::EntryRecorded(EntryRecorded { attachments, .. }) = &recorded.event else {
            return Ok(());
        };
        let number = recorded.number();
        if !self.lens().sees(number) {
            return Ok(());
        }
        for (nth, attachment) in (1..).zip(attachments) {
            // Erased with its line: its name and its content are gone.
            let (Some(name), Some(expected)) =
                (attachment.name.as_str(), attachment.content_sha256.as_str())
            else {
                continue;
            };
            package.begin(Enclosed {
                name: attached::ascii_name(number, nth, name),
                called: name.into(),
                title: format!("Vedlegg {nth} til linje {number}: {name}"),
                media_type: attachment.media_type.clone(),
                format: None,
            })?;
            let came = self.copy(attachment, package)?;
            if came != expected {
                return Err(Unfinished::Altered { line: number });
            }
        }
        Ok(())
    }

    /// Copies a file; gives the SHA-256 of what came, hexadecimal.
    fn copy(&self, attachment: &Attachment, out: &mut impl Write) -> Result<String, Unfinished> {
        let files = self.services.engine.attachments();
        let mut opening = files.read(attachment)?;
        let mut hash = Sha256::new();
        while let Some(piece) = opening.next_piece().map_err(NotOpened::from)? {
            hash.update(&piece);
            out.write_all(&piece)?;
        }
        let hash = hash.finalize();
        Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    fn case(&self, cover: &Cover<'_>, log: &Document, grounds: Vec<String>) -> Case {
        let front = &log.front;
        let title = match front.exercise {
            true => format!(
                "{}: {}",
                cover.language.phrase(Phrase::Exercise),
                front.title
            ),
            false => front.title.clone(),
        };
        let facts = front.facts.iter();
        let facts: Vec<String> = facts
            .map(|fact| format!("{}: {}", fact.label, fact.value.replace('\n', ", ")))
            .collect();
        Case {
            key: front.subject.clone(),
            title,
            description: facts.join(". "),
            owner: front.owner.clone(),
            made_by: cover.names().whom(&self.viewer.actor),
            made_at: front.made_at,
            grounds,
        }
    }
}

/// Puts a file that was made whole into a package.
fn put(
    package: &mut Package<impl Write>,
    file: Enclosed,
    content: &[u8],
) -> Result<(), Unfinished> {
    package.begin(file)?;
    Ok(package.write_all(content)?)
}

/// A file that the product makes.
fn file(name: &str, title: &str, media_type: &str, format: &'static str) -> Enclosed {
    Enclosed {
        name: name.into(),
        called: name.into(),
        title: title.into(),
        media_type: media_type.into(),
        format: Some(format),
    }
}
