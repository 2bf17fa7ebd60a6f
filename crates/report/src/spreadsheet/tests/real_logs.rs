//! Two logs of real crises, against what was classified by hand.

use std::collections::HashMap;

use crate::spreadsheet::*;

const GJERDRUM: &[u8] = include_bytes!("../../../../../tests/fixtures/A-gjerdrum-2020.csv");
const GJERDRUM_PHASES: &str =
    include_str!("../../../../../tests/fixtures/A-gjerdrum-2020.phases.csv");
const HANS: &[u8] = include_bytes!("../../../../../tests/fixtures/D-hans-2023.csv");
const HANS_PHASES: &str = include_str!("../../../../../tests/fixtures/D-hans-2023.phases.csv");

#[test]
fn the_precision_of_every_row_of_two_real_logs_is_read_as_it_was_classified_by_hand() {
    for (csv, phases, rows, counts) in [
        (GJERDRUM, GJERDRUM_PHASES, 105, (38, 34, 25, 8)),
        (HANS, HANS_PHASES, 111, (27, 16, 58, 10)),
    ] {
        let classified: HashMap<u64, &str> = phases
            .lines()
            .skip(1)
            .map(|line| line.split(',').collect::<Vec<_>>())
            .map(|fields| (fields[0].parse().unwrap(), fields[2]))
            .collect();
        let sheet = Sheet::read(csv).unwrap();
        assert_eq!(sheet.rows.len(), rows);
        assert_eq!(sheet.remarks, []);
        for row in &sheet.rows {
            assert_eq!(
                row.precision.literal(),
                classified[&row.nr],
                "nr {}",
                row.nr
            );
            assert!(
                !row.text.contains("[ca") && !row.text.contains("[kl"),
                "{}",
                row.text
            );
        }
        let Summary {
            exact,
            approximate,
            daypart,
            date_only,
            ..
        } = sheet.summary();
        assert_eq!((exact, approximate, daypart.len(), date_only.len()), counts);
    }
}

#[test]
fn the_diagnosis_of_gjerdrum_reads_as_a_person_would_put_it() {
    let summary = Sheet::read(GJERDRUM).unwrap().summary();
    let bokmal = summary.render(Language::Bokmal);
    let lines: Vec<&str> = bokmal.lines().collect();
    assert_eq!(
        lines[0],
        "105 rader: 38 med nøyaktig tid, 34 omtrentlige, 25 med bare døgndel, 8 med bare dato."
    );
    assert!(
        lines[1].starts_with(
            "25 rader har bare døgndelen oppgitt; klokkeslettet er en plassholder (nr "
        )
    );
    assert!(
        lines[2]
            .starts_with("8 rader har bare datoen oppgitt; klokkeslettet er en plassholder (nr ")
    );
    assert_eq!(
        lines[3..],
        [
            "94 rader sier ikke når de ble ført; hvor sent det skjedde, er ukjent.",
            "3 rader ble ført etter at det hendte; lengst etter, av dem med nøyaktig tid, er nr 81 med 1 t 33 min.",
        ]
    );
    let nynorsk = summary.render(Language::Nynorsk);
    assert_eq!(nynorsk.lines().count(), lines.len());
    assert!(nynorsk.starts_with(
        "105 rader: 38 med nøyaktig tid, 34 omtrentlege, 25 med berre døgndel, 8 med berre dato."
    ));
    let english = summary.render(Language::English);
    assert!(english.starts_with("105 rows: 38 with an exact time, 34 approximate, 25 with"));
    assert_eq!(english.lines().count(), lines.len());
}

#[test]
fn the_corrections_and_the_kinds_of_hans_are_recognised() {
    let sheet = Sheet::read(HANS).unwrap();
    assert_eq!(sheet.summary().corrections, [35, 48]);
    assert!(
        sheet.rows[34].text.starts_with("RETTELSE: "),
        "the word stays where it stood"
    );
    let of = |kind| sheet.rows.iter().filter(|row| row.kind == kind).count();
    assert_eq!(of(EntryKind::MessageIn), 3, "report");
    assert_eq!(of(EntryKind::Observation), 31, "situation");
    assert_eq!(of(EntryKind::Measure), 9 + 4 + 3, "measure, task, resource");
    assert_eq!(of(EntryKind::StatusReport), 10, "reporting");
    assert_eq!(of(EntryKind::Decision), 17);
    assert_eq!(of(EntryKind::Note), 0);
}
