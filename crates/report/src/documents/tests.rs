//! What stands in each document, for whom, and what does not.

use super::*;
use crate::document::{Block, Document, Passage};
use crate::export::tests::{Desk, log};
use crate::export::{Cover, Tally};
use std::sync::Arc;
use varsko_domain::rights::Reader;
use varsko_domain::words::{ReportStage, Scope, Verification};
use varsko_domain::{Actor, Recorded, Timestamp};
use varsko_journal::Checkpoint;
use varsko_journal::merkle::Tree;
use varsko_picture::log::Scribe;
use varsko_picture::report::{Report, reports};
use varsko_picture::{Directory, IncidentPicture, Lens};
use varsko_testkit::asks::{self, REPORT};
use varsko_testkit::cast::{crisis_leader, log_keeper};

fn issue(by: Actor, scope: Option<Scope>) -> Issue {
    Issue {
        at: Timestamp(1_691_395_200_000),
        by,
        owner: Some(by.organisation),
        scope,
        checkpoint: Checkpoint {
            origin: "varsko/x".into(),
            tree: Tree {
                size: 23,
                root: [7; 32],
            },
            note: "varsko/x\n23\nBwcH\n\n— varsko/x yoAB\n".into(),
        },
    }
}

/// The log as a document, taken in pages of two.
fn document(desk: &Desk, by: Actor, scope: Option<Scope>, language: Language) -> Document {
    let reader = desk.reader(&by);
    let reader: Reader = scope.map_or(reader.clone(), |scope| reader.narrowed_to(scope));
    let cover = Cover::of(&desk.picture, &reader, &desk.directory, language).unwrap();
    let lens = Lens::new(&desk.picture.access, &reader);
    let tally = Tally::of(&desk.picture, &lens);
    let scribe = Scribe::new(&desk.picture, lens, &desk.directory, language);
    let lines: Vec<Arc<Recorded>> = desk.history.crisis_log().cloned().map(Arc::new).collect();
    let mut log = CrisisLog::new(&cover);
    for page in lines.chunks(2) {
        let lines = page.iter().filter_map(|recorded| scribe.line(recorded));
        log.take(&lines.collect::<Vec<_>>()).unwrap();
    }
    log.finish(&issue(by, scope), tally)
}

/// Everything a document says, a passage a line.
fn said(document: &Document) -> String {
    let mut said = vec![document.front.kind.clone(), document.front.title.clone()];
    let facts = document.front.facts.iter();
    said.extend(facts.map(|fact| format!("{}: {}", fact.label, fact.value)));
    for block in &document.blocks {
        match block {
            Block::Heading(_, words) => said.push(words.clone()),
            Block::Paragraph(passage) => said.push(passage.words.clone()),
            Block::List(points) => said.extend(points.iter().map(|point| point.words.clone())),
            Block::Facts(facts) | Block::Figures(facts) => {
                said.extend(
                    facts
                        .iter()
                        .map(|fact| format!("{}: {}", fact.label, fact.value)),
                );
            }
            Block::Table(table) | Block::Records(_, table) => {
                said.extend(table.columns.iter().map(|column| column.heading.clone()));
                let cells = table.rows.iter().flatten();
                let words = cells.flat_map(|cell| &cell.passages);
                said.extend(words.map(|Passage { words, .. }| words.clone()));
            }
        }
    }
    said.join("\n")
}

#[test]
fn a_log_on_paper_says_what_was_written_who_wrote_it_and_what_became_of_it() {
    //
    let desk = Desk::of(log(false));
    let document = document(&desk, log_keeper(), None, Language::Bokmal);
    let said = said(&document);
    for line in [
        "Kriselogg",
        "Ekstremværet «Hans»; flom",
        "-2 m; vannet \"stiger\"\nog går i kjellere på Rud",
        "Melding inn · fra =AMK · til Legevakta, Bærum · telefon",
        "Prioritet: høy",
        "Retter linje: 1 · Viser til linje: 2",
        "bare døgndelen er kjent",
        "Skjermet til: kriseleder, loggfører · Hjemmel: offl. § 13",
        "Hjemmel for skjerming: offl. § 13",
        "Kan gis til: den som tok det ut",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
    assert!(!document.front.exercise);
    let seal = document.front.seal.unwrap();
    assert_eq!(seal.size, 23);
    assert!(
        seal.explained.contains("posisjon 1 til 23"),
        "{}",
        seal.explained
    );
}

#[test]
fn a_log_for_the_county_holds_nothing_that_is_not_for_the_county_and_says_how_much_is_missing() {
    //
    let desk = Desk::of(log(false));
    let whole = said(&document(&desk, log_keeper(), None, Language::Bokmal));
    assert!(whole.contains("Navn på den savnede"));
    let narrowed = document(&desk, log_keeper(), Some(Scope::County), Language::Bokmal);
    assert_eq!(
        narrowed.front.sharing,
        "Kan gis til: statsforvalteren og deltakerne"
    );
    let narrowed = said(&narrowed);
    assert!(!narrowed.contains("Stenge skolene"), "{narrowed}");
    assert!(narrowed.contains("Utelatt: "), "{narrowed}");
}

#[test]
fn an_exercise_is_marked_and_every_language_has_its_own_words() {
    //
    let desk = Desk::of(log(true));
    let kinds = Language::ALL.map(|language| {
        let document = document(&desk, log_keeper(), None, language);
        assert!(document.front.exercise);
        document.pdf().unwrap();
        let said = said(&document);
        let day = said.lines().find(|line| line.contains("2023"));
        day.unwrap().to_owned()
    });
    assert!(kinds[2].contains("August 2023"), "{kinds:?}");
    assert_ne!(kinds[0], kinds[2]);
}

fn reported(history: varsko_testkit::History) -> (IncidentPicture, Directory) {
    let desk = Desk::of(history);
    (desk.picture, desk.directory)
}

fn first_report(picture: &IncidentPicture, directory: &Directory) -> Report {
    let reader = picture.reader(&log_keeper(), &directory.standing).unwrap();
    let lens = Lens::new(&picture.access, &reader);
    reports(picture, &lens).remove(0)
}

#[test]
fn a_report_that_was_not_sent_says_so_and_what_is_not_confirmed_cannot_be_overlooked() {
    //
    let history = log(false).asked(
        "08:00",
        asks::draft_report("Brua er tatt")
            .by(log_keeper())
            .named(REPORT.0)
            .skipping("prøve"),
    );
    let (picture, directory) = reported(history);
    let mut report = first_report(&picture, &directory);
    let reader = picture
        .reader(&crisis_leader(), &directory.standing)
        .unwrap();
    let cover = Cover::of(&picture, &reader, &directory, Language::Bokmal).unwrap();
    let issue = issue(crisis_leader(), None);
    let draft = said(&situation_report(&report, &cover, &issue));
    assert!(
        draft.starts_with("Situasjonsrapport – ikke sendt"),
        "{draft}"
    );
    for told in ["Brua er tatt", "Hva som har skjedd", "Status: utkast"] {
        assert!(draft.contains(told), "{told} is not in\n{draft}");
    }
    assert!(!draft.contains("UBEKREFTET"));
    report.stage = ReportStage::Sent;
    report.document.fields[0].lines[0].verification = Some(Verification::Unverified);
    let sent = situation_report(&report, &cover, &issue);
    assert_eq!(sent.front.kind, "Situasjonsrapport");
    assert!(said(&sent).contains("UBEKREFTET"));
    sent.pdf().unwrap();
}

#[test]
fn a_log_with_more_text_than_a_document_holds_is_refused() {
    // G-10
    let desk = Desk::of(log(false));
    let reader = desk.reader(&log_keeper());
    let cover = Cover::of(&desk.picture, &reader, &desk.directory, Language::Bokmal).unwrap();
    let lens = Lens::new(&desk.picture.access, &reader);
    let scribe = Scribe::new(&desk.picture, lens, &desk.directory, Language::Bokmal);
    let mut line = desk
        .history
        .crisis_log()
        .find_map(|recorded| scribe.line(recorded))
        .unwrap();
    line.text = "å".repeat(LOG_TEXT_BYTES_MAX / 2 + 1);
    assert!(CrisisLog::new(&cover).take(&[line]).is_err());
}

#[test]
fn each_column_of_a_ros_for_programs_has_one_meaning_whatever_the_scales_are_called() {
    // the keys of values are the organisation's own.
    use varsko_domain::organisation::ros::scales::Scales;
    use varsko_picture::ros::{Revision, RosFile};
    let mut scales = Scales::default();
    for (value, key) in scales
        .values
        .iter_mut()
        .zip(["title", "number", "probability"])
    {
        value.key = key.into();
        value.steps = vec![format!("liten for {key}"), format!("stor for {key}")];
    }
    let by = crisis_leader();
    let desk = Desk::of(log(false));
    let lines = desk.history.crisis_log().next().unwrap();
    let revision = Revision {
        number: 1,
        begun: varsko_picture::Origin::of(lines),
        reason: None,
        scales,
        parts: Default::default(),
        scenarios: Default::default(),
        adopted: None,
    };
    let names = crate::export::Names {
        directory: &desk.directory,
        language: Language::Bokmal,
    };
    let file = RosFile::default();
    let written = ros(by.organisation, &revision, &file, names, &issue(by, None));
    let mut headings = std::collections::BTreeMap::new();
    for block in &written.blocks {
        let (Block::Table(table) | Block::Records(_, table)) = block else {
            continue;
        };
        for column in &table.columns {
            let known = headings
                .entry(column.key.clone())
                .or_insert(&column.heading);
            assert_eq!(*known, &column.heading, "{}", column.key);
        }
    }
    let steps = headings.keys().filter(|key| key.contains("_step_")).count();
    assert_eq!(steps, 3 * 2 + 5);
}
