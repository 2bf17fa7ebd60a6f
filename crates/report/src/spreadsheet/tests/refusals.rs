//! Every reason to refuse a sheet, and the sentence it gives.

use super::{only_problem, read, row_at, row_with};
use crate::spreadsheet::*;

#[test]
fn values_that_are_no_times_are_refused() {
    for written in [
        "",
        "04:00",
        "30.12.20 04:00",
        "2020-12-30",
        "31.02.2020 04:00",
        "30.12.0020 04:00",
        "i natt",
    ] {
        let refused = row_at(written).unwrap_err();
        assert!(
            matches!(refused.problems[..], [Problem::BrokenTime { .. }]),
            "{written}: {refused}"
        );
    }
}

#[test]
fn one_broken_time_refuses_the_whole_sheet_in_one_clear_sentence() {
    let broken =
        "nr;tid;tekst\n56;30.12.2020 04:00;Ras\n57;kl. halv fem;Ras\n58;30.12.2020 04:40;Ras\n";
    let problem = only_problem(broken.as_bytes());
    assert_eq!(
        problem.sentence(Language::Bokmal),
        "linje 3 (nr 57): «kl. halv fem» er ikke et tidspunkt; godtatt er \
         2023-08-07T14:30:00+02:00, 2023-08-07 14:30[:00], 07.08.2023 14:30[:00]"
    );
    assert_eq!(
        problem.sentence(Language::English),
        "line 3 (nr 57): «kl. halv fem» is not a time; accepted are \
         2023-08-07T14:30:00+02:00, 2023-08-07 14:30[:00], 07.08.2023 14:30[:00]"
    );
}

#[test]
fn twenty_problems_are_listed_and_the_rest_counted() {
    let rows: String = (1..=25).map(|nr| format!("{nr};i natt;Ras\n")).collect();
    let refused = Sheet::read(format!("nr;tid;tekst\n{rows}").as_bytes()).unwrap_err();
    assert_eq!((refused.problems.len(), refused.more), (20, 5));
    assert!(
        refused
            .render(Language::Bokmal)
            .ends_with("\n… og 5 feil til")
    );
}

#[test]
fn a_missing_column_is_named_with_what_was_found_and_what_would_do() {
    assert_eq!(
        only_problem(b"nr;n\xc3\xa5r;fra\n1;04:00;AMK").sentence(Language::Bokmal),
        "arket mangler «tidspunkt» (godtatt: occurred_at, tidspunkt, hendt, tid, klokkeslett, kl, time) og \
         «melding» (godtatt: message, melding, tekst, hendelse, beskrivelse, text); \
         overskriftene som ble funnet, er «nr», «når», «fra»"
    );
}

#[test]
fn each_other_thing_that_is_wrong_has_its_own_problem() {
    let place = |line, nr: &str| Place {
        line,
        nr: nr.into(),
    };
    let wrong = |text: &str| only_problem(text.as_bytes());
    assert_eq!(only_problem(b"PK\x03\x04\x14\x00"), Problem::Workbook);
    assert_eq!(only_problem(b"nr;tid\0"), Problem::NotText);
    assert_eq!(only_problem(b""), Problem::NoRows);
    assert_eq!(wrong("nr;tid;tekst\n;;\n"), Problem::NoRows);
    assert_eq!(
        wrong("nr;tid;klokkeslett;tekst\n"),
        Problem::RepeatedColumn {
            headings: ["tid".into(), "klokkeslett".into()]
        }
    );
    assert_eq!(
        wrong("nr,tid,tekst\n1,30.12.2020 04:00,Ras, og mer\n"),
        Problem::TooManyFields {
            place: place(2, "1"),
            given: 4,
            headings: 3
        }
    );
    assert_eq!(
        wrong("nr;tid;tekst\n1a;30.12.2020 04:00;Ras\n"),
        Problem::BrokenNumber {
            place: place(2, "1a")
        }
    );
    assert_eq!(
        wrong("nr;tid;tekst\n1;30.12.2020 04:00; [ca]\n"),
        Problem::NoText {
            place: place(2, "1")
        }
    );
    assert_eq!(
        wrong(
            "nr;tid;tekst\n1;30.12.2020 04:00;Ras\n2;30.12.2020 04:01;\"Ras\n3;30.12.2020 04:02;Tre\n"
        ),
        Problem::QuoteLeftOpen {
            place: place(3, "2")
        }
    );
    for problem in [
        Problem::Workbook,
        Problem::NotText,
        Problem::NoRows,
        Problem::TooManyRows,
    ] {
        let [bokmal, nynorsk, english] = Language::ALL.map(|language| problem.sentence(language));
        assert_ne!(bokmal, english);
        assert_ne!(bokmal, nynorsk);
    }
}

#[test]
fn a_file_a_field_and_the_number_of_rows_are_bounded() {
    assert_eq!(
        only_problem(&vec![b' '; FILE_BYTES_MAX + 1]),
        Problem::FileTooLarge {
            bytes: FILE_BYTES_MAX + 1
        }
    );
    let long = "x".repeat(ROW_TEXT_BYTES_MAX);
    assert_eq!(row_with(&long).text, long);
    let place = Place {
        line: 2,
        nr: "1".into(),
    };
    assert_eq!(
        only_problem(format!("nr;tid;tekst\n1;30.12.2020 04:00;{long}x").as_bytes()),
        Problem::FieldTooLong {
            place,
            column: Column::Message,
            bytes: ROW_TEXT_BYTES_MAX + 1,
            bytes_max: ROW_TEXT_BYTES_MAX
        }
    );
    let mut rows = String::from("tid;tekst\n");
    rows.push_str(&"2020-12-30T03:00:00Z;x\n".repeat(ROWS_MAX));
    assert_eq!(read(&rows).rows.len(), ROWS_MAX);
    rows.push_str("2020-12-30T03:00:00Z;x\n");
    assert_eq!(only_problem(rows.as_bytes()), Problem::TooManyRows);
}
