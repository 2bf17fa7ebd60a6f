//! An export taken back in by our own reader of spreadsheets.

use super::*;
use crate::spreadsheet::{Row, Sheet};

#[test]
fn our_own_spreadsheet_comes_back_as_the_same_rows_in_every_language() {
    let desk = Desk::of(log(false));
    let reader = desk.reader(&crisis_leader());
    for language in Language::ALL {
        let csv = desk.export(Form::Csv, &reader, language);
        let rows = Sheet::read(csv.as_bytes()).unwrap().rows;
        let lens = Lens::new(&desk.picture.access, &reader);
        let scribe = Scribe::new(&desk.picture, lens, &desk.directory, language);
        let lines: Vec<Line> = desk
            .history
            .crisis_log()
            .filter_map(|r| scribe.line(r))
            .collect();
        assert_eq!(rows.len(), lines.len());
        for (row, line) in rows.iter().zip(&lines) {
            assert_eq!(*row, expected(line, row.line), "{language:?}");
        }
    }
}

/// The row that a line must come back as.
fn expected(line: &Line, at: usize) -> Row {
    let assumed = line.imported.is_some() && line.noted_at.is_none();
    Row {
        nr: line.number.into(),
        repeat: 0,
        line: at,
        occurred_at: line.occurred_at.0,
        recorded_at: (!assumed).then_some(line.known_at.0),
        precision: line.precision,
        from: line.from.clone(),
        to: line.to.clone(),
        kind: line.kind,
        text: line.text.clone(),
        raw_text: None,
        source: line.source.clone(),
        corrects_something: false,
        planned: false,
    }
}

#[test]
fn every_kind_and_precision_comes_back_from_every_language() {
    use crate::spreadsheet::Sheet;
    for language in Language::ALL {
        for kind in EntryKind::ALL {
            for precision in Precision::ALL {
                let sheet = format!(
                    "nr;tid;presisjon;type;tekst\n1;30.12.2020 04:00;{};{};Ras",
                    language.precision(*precision),
                    language.entry_kind(*kind)
                );
                let row = &Sheet::read(sheet.as_bytes()).unwrap().rows[0];
                assert_eq!((row.kind, row.precision), (*kind, *precision), "{sheet}");
            }
        }
    }
}
