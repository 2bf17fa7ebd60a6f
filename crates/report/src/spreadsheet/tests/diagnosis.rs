//! What is remarked upon, and what the summary finds.

use super::{MINUTE, read};
use crate::spreadsheet::*;

#[test]
fn a_kind_has_many_names_and_an_unknown_one_becomes_a_note_with_a_remark() {
    let sheet = read(
        "nr;tid;type;tekst\n1;30.12.2020 04:00;Melding inn;a\n2;30.12.2020 04:00;MØTE;b\n\
         3;30.12.2020 04:00;message_out;c\n4;30.12.2020 04:00;;d\n5;30.12.2020 04:00;tull;e\n\
         6;30.12.2020 04:00;unnlatelse;f\n7;30.12.2020 04:00;tull;g\n",
    );
    let kinds: Vec<&str> = sheet.rows.iter().map(|row| row.kind.literal()).collect();
    assert_eq!(
        kinds,
        [
            "message_in",
            "meeting",
            "message_out",
            "note",
            "note",
            "omission",
            "note"
        ]
    );
    let unknown = Remark::UnknownKinds {
        words: vec!["tull".into()],
        rows: vec![5, 7],
    };
    assert!(sheet.remarks.contains(&unknown));
    assert_eq!(
        unknown.sentence(Language::Bokmal),
        "ukjent type «tull» ble til notat (nr 5, 7)"
    );
}

#[test]
fn every_kind_of_the_log_is_known_by_its_own_name() {
    for kind in EntryKind::ALL {
        assert_eq!(kinds::kind_of(kind.literal()), Some(*kind));
    }
}

#[test]
fn a_sheet_without_numbers_is_numbered_and_unknown_columns_are_named() {
    let sheet = read("tid;tekst;ansvarlig\n30.12.2020 04:00;a;Kari\n\n30.12.2020 04:01;b;Ola\n");
    assert_eq!(
        sheet.rows.iter().map(|row| row.nr).collect::<Vec<_>>(),
        [1, 2]
    );
    assert_eq!(
        sheet.remarks[..2],
        [
            Remark::NumberedInOrder,
            Remark::ColumnsLeftOut(vec!["ansvarlig".into()])
        ]
    );
}

#[test]
fn what_stands_out_is_found_and_named_by_row() {
    let summary = read(
        "nr;tid;registrert;tekst\n\
         1;30.12.2020 04:00;30.12.2020 04:00;i rett tid\n\
         2;30.12.2020 05:00;31.12.2020 06:07;sent\n\
         3;30.12.2020 04:30;;før den over\n\
         3;30.12.2020 05:30;;samme nummer\n\
         5;30.12.2020 04:10;30.12.2020 09:00;før, men omtrentlig [ca]\n\
         6;30.12.2020 06:00;;Rettelse (planlagt)\n",
    )
    .summary();
    assert_eq!(summary.out_of_order, [3]);
    assert_eq!(summary.duplicate_numbers, [3]);
    assert_eq!(summary.without_recorded_time, 3);
    assert_eq!(
        summary.late,
        [
            Late {
                nr: 2,
                gap_ms: (25 * 60 + 7) * MINUTE,
                exact: true
            },
            Late {
                nr: 5,
                gap_ms: 290 * MINUTE,
                exact: false
            },
        ]
    );
    assert_eq!(summary.planned, [6]);
    assert_eq!(
        summary.render(Language::English),
        "6 rows: 5 with an exact time, 1 approximate, 0 with only the part of the day, 0 with only the date.\n\
         1 row is out of chronological order (nr 3).\n\
         1 row is planned, not done (nr 6).\n\
         Numbers used more than once: 3.\n\
         3 rows do not say when they were written down; how late that was is unknown.\n\
         2 rows were written down after the fact; the latest with an exact time is nr 2, by 1 d 1 h 7 min."
    );
}

#[test]
fn rows_with_the_same_number_are_told_apart_for_good() {
    let sheet =
        read("nr;tid;tekst\n3;30.12.2020 04:00;a\n3;30.12.2020 04:01;b\n4;30.12.2020 04:02;c\n");
    let named: Vec<(u64, u32)> = sheet.rows.iter().map(|row| (row.nr, row.repeat)).collect();
    assert_eq!(named, [(3, 0), (3, 1), (4, 0)]);
}

#[test]
fn long_lists_of_rows_are_shortened_and_long_values_cut() {
    use super::wording::{numbers, quoted};
    assert_eq!(
        numbers(&[1, 2, 3, 5, 6, 9], Language::English),
        "1–3, 5, 6, 9"
    );
    let odd: Vec<u64> = (0..20).map(|n| 2 * n + 1).collect();
    assert_eq!(
        numbers(&odd, Language::Bokmal),
        "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 og 8 til"
    );
    assert_eq!(quoted(" a\nb "), "«a b»");
    assert_eq!(quoted(&"x".repeat(61)), format!("«{}…»", "x".repeat(60)));
}
