//! The files as they lie on the archivist's disk.

use super::*;
use varsko_picture::log::Attached;
use varsko_testkit::at;
use varsko_testkit::cast::BAERUM;

const CSV: &str = include_str!("golden/log.csv");
const JSONL: &str = include_str!("golden/log.jsonl");

/// A line with every field filled, and one with as little as there can be.
fn lines() -> [Line; 2] {
    let organisation = BAERUM;
    let full = Line {
        incident: INCIDENT,
        number: 4,
        position: 104,
        event: "entry.recorded",
        generated: false,
        kind: EntryKind::Correction,
        phase: Some(Phase::Notify),
        occurred_at: at("07:05"),
        recorded_at: at("07:33"),
        noted_at: Some(at("07:20")),
        known_at: at("07:20"),
        late: true,
        precision: Precision::Approximate,
        actor: log_keeper(),
        organisation,
        text: "-2 m; vannet \"stiger\"\nog går i kjellere på Rud".into(),
        from: Some("=AMK".into()),
        to: Some("Legevakta, Bærum".into()),
        channel: Some(Channel::Phone),
        verification: Some(Verification::Plausible),
        source: Some("Nødnett".into()),
        priority: Priority::High,
        scope: Scope::County,
        restricted_to: vec![AccessRole::CrisisLeader, AccessRole::LogKeeper],
        screening_ground: Some("offl. § 13".into()),
        references: vec![2, 3],
        corrects: Some(1),
        recalls: None,
        corrected_by: vec![5],
        imported: Some(Imported { nr: 17, line: 18 }),
        attachments: vec![Attached {
            sha256: "9f86d081".into(),
            sealed_sha256: "5e884898".into(),
            size: 2_048,
            media_type: "image/jpeg".into(),
            name: "Rud.jpg".into(),
        }],
        erased: false,
    };
    let bare = Line {
        number: 0,
        position: 100,
        event: "incident.opened",
        generated: true,
        kind: EntryKind::Note,
        phase: None,
        occurred_at: at("07:00"),
        recorded_at: at("07:00"),
        noted_at: None,
        known_at: at("07:00"),
        late: false,
        precision: Precision::Exact,
        text: "[slettet etter lovlig vedtak]".into(),
        from: None,
        to: None,
        channel: None,
        verification: None,
        source: None,
        priority: Priority::Normal,
        scope: Scope::Own,
        restricted_to: Vec::new(),
        screening_ground: None,
        references: Vec::new(),
        corrects: None,
        recalls: None,
        corrected_by: Vec::new(),
        imported: None,
        attachments: Vec::new(),
        erased: true,
        ..full.clone()
    };
    [bare, full]
}

/// What a form makes of [`lines`], in an exercise.
fn golden(form: Form) -> String {
    let desk = Desk::of(installation());
    let cover = Cover {
        incident: INCIDENT,
        title: "Ekstremværet «Hans»; flom".into(),
        exercise: true,
        directory: &desk.directory,
        language: Language::Bokmal,
    };
    let mut out = Vec::new();
    match form {
        Form::Csv => csv::write(&lines(), &cover, &mut out).unwrap(),
        Form::Jsonl => jsonl::write(&lines(), &cover, &mut out).unwrap(),
    }
    String::from_utf8(out).unwrap()
}

#[test]
fn a_log_as_a_spreadsheet_is_this_file_for_ever() {
    assert_eq!(golden(Form::Csv), CSV);
}

#[test]
fn a_log_as_json_lines_is_this_file_for_ever() {
    assert_eq!(golden(Form::Jsonl), JSONL);
}

#[test]
fn an_exercise_is_marked_in_every_row_of_every_form() {
    // R-11
    let desk = Desk::of(log(true));
    let reader = desk.reader(&crisis_leader());
    for (language, mark) in [(Language::Bokmal, "ØVELSE"), (Language::Nynorsk, "ØVING")] {
        let csv = desk.export(Form::Csv, &reader, language);
        let mut rows = ::csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(csv.as_bytes());
        let marks: Vec<_> = rows
            .records()
            .map(|row| row.unwrap()[1].to_owned())
            .collect();
        assert_eq!(marks, vec![mark; desk.history.crisis_log().count()]);
    }
    let jsonl = desk.export(Form::Jsonl, &reader, Language::English);
    assert!(
        jsonl
            .lines()
            .all(|line| line.contains(r#""exercise":true"#))
    );
}

#[test]
fn what_looks_like_a_formula_is_guarded_and_comes_back_as_it_was_written() {
    for written in [
        "=1+1", "+47", "-2 m", "@A1", "\tA", "\rA", "'=A", "''-", "''",
    ] {
        let cell = guarded(written.to_owned());
        assert!(
            !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
            "{cell:?}"
        );
        assert_eq!(unguarded(&cell), written);
    }
    for written in ["", "Ras", "'sitat'", "kl. 12", "a=b", " -"] {
        assert_eq!(guarded(written.to_owned()), written);
        assert_eq!(unguarded(written), written);
    }
}

#[test]
fn a_reader_takes_out_what_they_may_read_and_the_rest_is_counted() {
    let desk = Desk::of(log(false));
    let governor = desk.reader(&actor(AccessRole::Observer, COUNTY_GOVERNOR));
    let all = desk.history.crisis_log().count() as u32;
    let tally = Tally::of(&desk.picture, &Lens::new(&desk.picture.access, &governor));
    assert_eq!(
        tally,
        Tally {
            entries: 1,
            withheld: all - 1
        }
    );
    let jsonl = desk.export(Form::Jsonl, &governor, Language::English);
    assert_eq!(jsonl.lines().count(), 1);
    assert!(jsonl.contains("vannet står 1 m høyt") && !jsonl.contains("Hans"));
}

#[test]
fn an_export_narrowed_to_a_scope_holds_nothing_shared_with_fewer_nor_screened() {
    // R-18
    let desk = Desk::of(log(false));
    let leader = desk.reader(&crisis_leader());
    let texts = |reader: Reader| {
        let jsonl = desk.export(Form::Jsonl, &reader, Language::Bokmal);
        let text = |line: &str| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            (
                line["number"].as_u64().unwrap(),
                line["text"].as_str().unwrap().to_owned(),
            )
        };
        jsonl.lines().map(text).collect::<Vec<_>>()
    };
    let whole = texts(leader.clone());
    assert_eq!(texts(leader.clone().narrowed_to(Scope::Own)), whole);
    let participants = texts(leader.clone().narrowed_to(Scope::Participants));
    let screened_out = |text: &str| text.contains("savnede") || text.contains("Stenge skolene");
    assert!(whole.iter().any(|(_, text)| screened_out(text)));
    assert!(participants.len() > 3 && !participants.iter().any(|(_, text)| screened_out(text)));
    let county = texts(leader.clone().narrowed_to(Scope::County));
    assert_eq!(county, [(4, "'@vannet står 1 m høyt".to_owned())]);
    assert_eq!(texts(leader.narrowed_to(Scope::Public)), []);
}

#[test]
fn a_sentence_of_the_product_tells_nothing_of_a_line_that_is_left_out() {
    // R-17, R-18
    let measure = varsko_testkit::MEASURE;
    let history = log(false)
        .asked(
            "08:00",
            asks::propose_measure("Hente Kari")
                .readable_by(Scope::Own)
                .named(measure.0)
                .skipping("liv"),
        )
        .asked(
            "08:01",
            asks::decide_proposed()
                .readable_by(Scope::Public)
                .skipping("liv"),
        );
    let desk = Desk::of(history);
    let leader = desk.reader(&crisis_leader());
    assert!(
        desk.export(Form::Csv, &leader, Language::Bokmal)
            .contains("Hente Kari")
    );
    let public = desk.export(
        Form::Csv,
        &leader.narrowed_to(Scope::Public),
        Language::Bokmal,
    );
    assert_eq!(public.lines().count(), 2);
    assert!(!public.contains("Kari") && !public.contains("Hans"));
}
