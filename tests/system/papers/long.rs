//! A log of five thousand lines as one document: whole, tagged, and proven by its front page.

use crate::console::holds;
use crate::documents::{is_archival, note_in, roles};
use crate::product::Place;
use crate::town::{err, text};
use lopdf::Document;
use serde_json::Value;
use std::fmt::Write as _;

const LINES: usize = 5_000;

/// A spreadsheet of a week with too much in it.
fn spreadsheet() -> String {
    let mut rows = String::from("nr,occurred_at,message\n");
    for line in 0..LINES {
        let (day, hour, minute) = (1 + line / 1_440, line / 60 % 24, line % 60);
        writeln!(
            rows,
            "{},2023-08-{day:02}T{hour:02}:{minute:02}:00+02:00,Vannstand ved Bønsvannet målt for {line}. gang; åtte kjellere tømt",
            line + 1
        )
        .unwrap();
    }
    rows
}

#[test]
fn a_log_of_five_thousand_lines_is_one_document_and_its_checkpoint_verifies() {
    //
    let place = Place::new();
    let (data, sheet, file) = (place.data(), place.path("uke.csv"), place.path("uke.pdf"));
    let data = data.to_str().unwrap();
    std::fs::write(&sheet, spreadsheet()).unwrap();
    let arguments = [
        "import",
        sheet.to_str().unwrap(),
        "--title",
        "Flomuken",
        "--json",
        "--data",
        data,
    ];
    let imported: Value = serde_json::from_str(&place.must(&arguments)).unwrap();
    assert_eq!(imported["added"], LINES);
    let incident = text(&imported["incidentId"]);
    let file_name = file.to_str().unwrap();
    let arguments = [
        "export", &incident, "--format", "pdf", "--data", data, "--output", file_name,
    ];
    let mut export = place.varsko(&arguments);
    let output = export.env("LC_ALL", "nb_NO.UTF-8").output().unwrap();
    assert!(output.status.success(), "{}", err(&output));
    let document = Document::load(&file).unwrap();
    is_archival(&document, "nb-NO", &["Flomuken", &incident]);
    assert!(roles(&document, "TR") > LINES);
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let last = document.extract_text(&pages[pages.len() - 1..]).unwrap();
    assert!(last.contains("4999"), "{last}");
    let front = document.extract_text(&pages[..1]).unwrap();
    let front: Vec<&str> = front.split_whitespace().collect();
    let kept = place.path("kept.txt");
    std::fs::write(&kept, note_in(&front.join(" "))).unwrap();
    holds(&place, &[data, "--checkpoint", kept.to_str().unwrap()]);
}
