//! The forms a sheet, a time and a message may have.

use super::{FOUR_OCLOCK, MINUTE, read, row_at, row_with};
use crate::spreadsheet::*;

#[test]
fn a_row_keeps_everything_the_sheet_says() {
    let sheet = read(
        "nr,occurred_at,recorded_at,from,to,kind,message,source_url\n\
         7,2020-12-30T04:00:00+01:00,2020-12-30T04:05:00+01:00,AMK,Legevakt,decision,\"Stab, nå. [ca]\",https://x\n",
    );
    assert_eq!(
        sheet.rows,
        [Row {
            nr: 7,
            repeat: 0,
            line: 2,
            occurred_at: FOUR_OCLOCK,
            recorded_at: Some(FOUR_OCLOCK + 5 * MINUTE),
            precision: Precision::Approximate,
            from: Some("AMK".into()),
            to: Some("Legevakt".into()),
            kind: EntryKind::Decision,
            text: "Stab, nå.".into(),
            raw_text: Some("Stab, nå. [ca]".into()),
            source: Some("https://x".into()),
            corrects_something: false,
            planned: false,
        }]
    );
}

#[test]
fn separators_headings_and_line_ends_may_be_norwegian_excels() {
    let plain = read("nr,tidspunkt,fra,melding\n1,2020-12-30 04:00,AMK,Ras\n");
    for other in [
        "Løpenr;Klokkeslett;Fra;Hendelse\r\n1;30.12.2020 04:00;AMK;Ras\r\n",
        "nr\thendt\tfra\ttekst\n1\t30.12.2020 04.00\tAMK\tRas",
        "\u{feff}Nr.;Occurred at;From;Message;;\r\n1;2020-12-30T04:00;AMK;Ras;;\r\n;;;;;\r\n",
        "nr;dato;klokkeslett;fra;tekst\n1;30.12.2020;04:00:00;AMK;Ras",
    ] {
        assert_eq!(read(other).rows, plain.rows, "{other}");
    }
    let with_separator = read("sep=;\r\nnr;tid;fra;tekst\r\n1;30.12.2020 04:00;AMK;Ras\r\n");
    assert_eq!(with_separator.rows[0].line, 3);
}

#[test]
fn a_text_may_have_line_breaks_and_quotes_and_the_lines_are_still_counted() {
    let sheet = read(
        "nr;tid;tekst\n\n1;30.12.2020 04:00;\"Ras.\r\nHus \"\"borte\"\"; mørkt.\"\n\n\n2;30.12.2020 04:01;To\n",
    );
    assert_eq!(sheet.rows[0].text, "Ras.\r\nHus \"borte\"; mørkt.");
    assert_eq!(
        sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [3, 7]
    );
}

#[test]
fn windows_1252_is_read_with_a_remark_and_utf_16_without() {
    let old = Sheet::read(b"l\xf8penr;tid;tekst\n1;30.12.2020 04:00;R\xe5d \x96 g\xe5").unwrap();
    assert_eq!(old.rows[0].text, "Råd – gå");
    assert_eq!(old.remarks[0], Remark::ReadAsWindows1252);

    let mut wide = vec![0xff, 0xfe];
    wide.extend(
        "nr\ttid\ttekst\n1\t30.12.2020 04:00\tRåd"
            .encode_utf16()
            .flat_map(u16::to_le_bytes),
    );
    assert_eq!(Sheet::read(&wide).unwrap().rows[0].text, "Råd");
}

#[test]
fn times_are_read_with_an_offset_or_as_norwegian_time() {
    for written in [
        "2020-12-30T04:00:00+01:00",
        "2020-12-30T03:00:00Z",
        "2020-12-30 04:00",
        "2020-12-30 04:00:00",
        "30.12.2020 04:00",
        "30.12.2020  04:00:00",
        "30.12.2020 4.00",
    ] {
        assert_eq!(
            row_at(written).unwrap().occurred_at,
            FOUR_OCLOCK,
            "{written}"
        );
    }
    let summer = row_at("7.8.2023 14:30").unwrap().occurred_at;
    assert_eq!(
        summer,
        row_at("2023-08-07T14:30:00+02:00").unwrap().occurred_at
    );
}

#[test]
fn the_hour_that_comes_twice_is_the_first_and_the_hour_that_never_comes_is_moved_on() {
    let sheet = read("nr;tid;tekst\n1;29.10.2023 02:30;To ganger\n2;26.03.2023 02:30;Aldri");
    let ms = |written| row_at(written).unwrap().occurred_at;
    assert_eq!(sheet.rows[0].occurred_at, ms("2023-10-29T02:30:00+02:00"));
    assert_eq!(sheet.rows[1].occurred_at, ms("2023-03-26T03:30:00+02:00"));
    assert_eq!(
        sheet.remarks,
        [
            Remark::ShownTwice { rows: vec![1] },
            Remark::Skipped { rows: vec![2] },
        ]
    );
}

#[test]
fn marks_in_the_message_tell_precision_corrections_and_plans() {
    let marked = |message: &str| {
        let row = row_with(message);
        (row.text, row.precision.literal())
    };
    assert_eq!(marked("Ras."), ("Ras.".into(), "exact"));
    assert_eq!(marked("Ras. [ca]"), ("Ras.".into(), "approximate"));
    assert_eq!(
        marked("Ras [Ca.] ved veien"),
        ("Ras ved veien".into(), "approximate")
    );
    assert_eq!(
        marked("Ras. [ca, kun døgndel oppgitt]"),
        ("Ras.".into(), "daypart")
    );
    assert_eq!(
        marked("Ras. [kl. ukjent] [ca]"),
        ("Ras.".into(), "date_only")
    );
    assert_eq!(
        marked("Se [vedlegg 1] og [åpen"),
        ("Se [vedlegg 1] og [åpen".into(), "exact")
    );

    assert!(row_with("Rettelse: ingen fare").corrects_something);
    assert!(!row_with("Vi venter på rettelse: snart").corrects_something);
    assert!(row_with("Stab avvikles (planlagt kl. 19).").planned);
    assert!(row_with("Møte (planlagt)").planned);
    assert!(!row_with("Som planlagt").planned);
    assert_eq!(row_with("Ras.").raw_text, None);
}
