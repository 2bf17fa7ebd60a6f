//! What is printed: pages, structure, bookmarks, nothing lost, and the same bytes again.

use super::sheet::{Piece, Place, Role, Sheets};
use super::*;

fn front() -> FrontPage {
    FrontPage {
        language: Language::Bokmal,
        name: "crisis_log",
        kind: "Kriselogg".into(),
        title: "Ekstremværet «Hans»".into(),
        owner: "Bærum kommune".into(),
        exercise: false,
        sharing: "deltakerne".into(),
        facts: vec![Fact::new("Omfang", "3 linjer")],
        made_at: Timestamp(1_691_380_800_000),
        subject: "0b5c9f5e".into(),
        positions: None,
        seal: Some(Seal {
            size: 12,
            root: "hTq1abcdefghijklmnop".into(),
            note: "varsko/x\n12\nhTq1\n\n— varsko/x yoAB\n".into(),
            explained: "Slik kontrolleres det.".into(),
        }),
    }
}

fn table(rows: usize) -> Block {
    let row = |number: usize| {
        let words = format!("Vannet stiger i kjellere på Rud, måling {number}. ").repeat(3);
        vec![Cell::plain(number.to_string()), Cell::plain(words)]
    };
    Block::Table(Table {
        name: "measurements",
        columns: vec![
            Column::new("number", "Nr.", 10.0),
            Column::new("what", "Hva", 90.0),
        ],
        rows: (0..rows).map(row).collect(),
    })
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        front: front(),
        blocks,
    }
}

fn set(document: &Document) -> Sheets {
    setting::set(document, &mut letters::Letters::new()).unwrap()
}

/// The words of one page that are no repetition, in the order they were set.
fn words(sheets: &Sheets, page: usize) -> String {
    let words = sheets.sheets[page].pieces.iter().map(|piece| match piece {
        Piece::Words { words, .. } => words.as_str(),
        Piece::Repeated { .. } | Piece::Area { .. } => "",
    });
    words.collect()
}

fn repeated(sheets: &Sheets, page: usize, at: Place) -> Vec<&str> {
    let words = sheets.sheets[page].pieces.iter();
    words
        .filter_map(|piece| match piece {
            Piece::Repeated { words, place, .. } if *place == at => Some(words.as_str()),
            _ => None,
        })
        .collect()
}

fn all_words(sheets: &Sheets) -> String {
    (0..sheets.sheets.len())
        .map(|page| words(sheets, page))
        .collect()
}

#[test]
fn the_same_description_gives_the_same_bytes() {
    // G-6
    let document = document(vec![Block::Heading(1, "Torsdag".into()), table(40)]);
    let first = document.pdf().unwrap();
    assert_eq!(first, document.pdf().unwrap());
    assert!(first.starts_with(b"%PDF-1.7"));
}

#[test]
fn a_table_goes_on_over_pages_with_its_head_above_and_every_row_once() {
    let sheets = set(&document(vec![table(120)]));
    assert!(sheets.sheets.len() > 4);
    for page in 2..sheets.sheets.len() {
        assert_eq!(repeated(&sheets, page, Place::Table), ["Nr.", "Hva"]);
    }
    let all = all_words(&sheets);
    for number in 0..120 {
        assert_eq!(all.matches(&format!("måling {number}. ")).count(), 3);
    }
    let rows = sheets.parts.iter().filter(|part| part.role == Role::Row);
    // The table's own, its head, and the facts of the front page.
    assert_eq!(rows.count(), 120 + 1 + 1);
}

#[test]
fn a_row_longer_than_a_page_is_parted_and_loses_nothing() {
    let words = "Alle som kunne gå, gikk. ".repeat(700);
    let block = Block::Table(Table {
        name: "rows",
        columns: vec![
            Column::new("number", "Nr.", 10.0),
            Column::new("what", "Hva", 90.0),
        ],
        rows: vec![vec![Cell::plain("1"), Cell::plain(words.clone())]],
    });
    let sheets = set(&document(vec![block]));
    assert!(sheets.sheets.len() > 2);
    assert!(all_words(&sheets).contains(&words));
}

#[test]
fn nothing_is_set_below_the_text_of_a_page_or_beside_it() {
    let sheets = set(&document(vec![
        Block::Heading(1, "Torsdag".into()),
        table(60),
        Block::Paragraph(Passage::plain("å".repeat(4_000))),
        Block::List(vec![Passage::plain("ord ".repeat(900))]),
    ]));
    let mut letters = letters::Letters::new();
    for piece in sheets.sheets.iter().flat_map(|sheet| &sheet.pieces) {
        let Piece::Words {
            x,
            baseline,
            kind,
            words,
            ..
        } = piece
        else {
            continue;
        };
        assert!(*baseline < look::BOTTOM, "{words}");
        let seen = letters.width(kind.face, kind.size, words.trim_end());
        assert!(x + seen < look::PAGE_WIDTH - look::MARGIN + 1.0, "{words}");
    }
}

#[test]
fn a_heading_is_not_left_alone_at_the_end_of_a_page() {
    for lines in 1..60 {
        let sheets = set(&document(vec![
            Block::Paragraph(Passage::plain("linje\n".repeat(lines))),
            Block::Heading(1, "Torsdag".into()),
            Block::Paragraph(Passage::plain("Vannet stiger.")),
        ]));
        let page = sheets.bookmarks.last().unwrap().page;
        assert!(words(&sheets, page).contains("TorsdagVannet stiger."));
    }
}

#[test]
fn every_page_says_which_it_is_of_how_many_and_what_log_it_comes_from() {
    let sheets = set(&document(vec![table(60)]));
    let pages = sheets.sheets.len();
    for page in 0..pages {
        let footer = repeated(&sheets, page, Place::Footer);
        let number = format!("Side {} av {pages}", page + 1);
        assert_eq!(
            footer,
            ["0b5c9f5e · Sjekkpunkt 12 hTq1abcdefgh…", number.as_str()]
        );
    }
    let header = repeated(&sheets, 1, Place::Header);
    assert_eq!(header, ["Kriselogg · Ekstremværet «Hans»", "deltakerne"]);
}

#[test]
fn every_page_of_an_exercise_says_so_and_no_page_of_anything_else() {
    //
    let mut document = document(vec![table(60)]);
    let marks = |sheets: &Sheets, page| {
        let places = [Place::Header, Place::Footer];
        let words = places.map(|place| repeated(sheets, page, place)).concat();
        words.iter().filter(|words| **words == "ØVELSE").count()
    };
    let real = set(&document);
    assert!((0..real.sheets.len()).all(|page| marks(&real, page) == 0));
    document.front.exercise = true;
    let exercise = set(&document);
    assert!((0..exercise.sheets.len()).all(|page| marks(&exercise, page) == 10));
    assert!(words(&exercise, 0).contains("ØVELSE"), "read aloud too");
}

#[test]
fn bookmarks_lead_to_every_heading_and_headings_skip_no_level() {
    let sheets = set(&document(vec![
        Block::Heading(1, "Torsdag".into()),
        Block::Heading(2, "Morgen".into()),
        table(60),
        Block::Heading(1, "Fredag".into()),
    ]));
    let marks = sheets.bookmarks.iter();
    let marks: Vec<_> = marks
        .map(|mark| (mark.level, mark.words.as_str()))
        .collect();
    let expected = [
        (1, "Ekstremværet «Hans»"),
        (2, "Sjekkpunkt"),
        (2, "Torsdag"),
        (3, "Morgen"),
        (2, "Fredag"),
    ];
    assert_eq!(marks, expected);
    let levels: Vec<u16> = sheets
        .parts
        .iter()
        .filter_map(|part| match part.role {
            Role::Heading(level, _) => Some(level),
            _ => None,
        })
        .collect();
    assert_eq!(levels, [1, 2, 2, 3, 2]);
}

#[test]
fn what_the_face_has_no_letter_for_or_nobody_would_see_stands_as_its_code_point() {
    let letters = letters::Letters::new();
    let legible = |words| letters.legible(letters::Face::Text, words);
    assert_eq!(
        legible("Ålesund – «Ærfugl» Kárášjohka"),
        "Ålesund – «Ærfugl» Kárášjohka"
    );
    assert_eq!(legible("Brann 🔥"), "Brann [U+1F525]");
    assert_eq!(
        legible("a\u{202e}b\u{200b}\u{feff}\u{e000}\0"),
        "a[U+202E]b[U+200B][U+FEFF][U+E000][U+0000]"
    );
    assert_eq!(legible("en\r\nto\rtre\tfire"), "en\nto\ntre fire");
    // A ring of its own, as some programs write å.
    assert_eq!(legible("Baerum a\u{30a}"), "Baerum a\u{30a}");
}

#[test]
fn words_that_nobody_would_write_are_printed_all_the_same() {
    let odd = "🔥\u{202e}\u{0}\u{feff}\u{e000}\u{fffd}\u{ad}a\u{30a}עברית العربية 火事 Ǻ \u{301}";
    let document = Document {
        front: FrontPage {
            title: odd.into(),
            kind: odd.into(),
            sharing: odd.into(),
            subject: odd.into(),
            ..front()
        },
        blocks: vec![
            Block::Heading(1, odd.into()),
            Block::List(vec![Passage::strong(odd)]),
            Block::Figures(vec![Fact::new(odd, odd)]),
            Block::Table(Table {
                name: "measurements",
                columns: vec![Column::new("odd", odd, 1.0), Column::new("none", "", 1.0)],
                rows: vec![vec![Cell::default(), Cell::plain(odd)], vec![]],
            }),
        ],
    };
    assert!(document.pdf().is_ok(), "{:?}", document.pdf().err());
}

#[test]
fn a_document_beyond_its_bound_is_refused() {
    // G-10
    let paragraph = Block::Paragraph(Passage::plain("linje\n".repeat(50)));
    let document = document(vec![paragraph; DOCUMENT_PAGES_MAX + 10]);
    assert!(matches!(document.pdf(), Err(NotPrinted::TooLong)));
}

/// A table with one column for programs alone, and words a spreadsheet could run.
fn exact() -> Table {
    Table {
        name: "measures",
        columns: vec![
            Column::new("what", "Tiltak", 60.0),
            Column::new("due", "Frist", 20.0),
            Column::new("risk", "Risiko", 20.0),
            Column::new("id", "Id", 0.0),
        ],
        rows: vec![vec![
            Cell::of(vec![Passage::plain("=1+1"), Passage::quiet("på overtid")]).exactly_words(),
            Cell::plain("7. august").exactly(Exact::Moment(Timestamp(1_691_380_800_000))),
            Cell::plain("rød")
                .exactly(Exact::Number(5))
                .toned(Tone::High),
            Cell::default().exactly(Exact::Id(Uuid::from_u128(7))),
        ]],
    }
}

#[test]
fn a_column_for_programs_is_in_csv_and_json_and_not_on_paper() {
    let document = document(vec![
        Block::Heading(1, "Tiltak".into()),
        Block::Table(exact()),
    ]);
    let id = Uuid::from_u128(7).to_string();
    let paper = all_words(&set(&document));
    assert!(
        paper.contains("på overtid") && !paper.contains(&id),
        "{paper}"
    );

    let mut json = Vec::new();
    document.json(&mut json).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let table = &json["sections"][0]["content"][0]["table"];
    let row = serde_json::json!({
        "what": "=1+1", "due": "2023-08-07T06:00:00.000+02:00", "risk": 5, "id": id,
    });
    assert_eq!(
        (&table["name"], &table["rows"][0]),
        (&"measures".into(), &row)
    );
    assert_eq!(json["checkpoint"]["size"], 12);
}

#[test]
fn a_row_of_a_spreadsheet_stands_for_itself_and_runs_no_formula() {
    //
    let blocks = vec![
        Block::Heading(1, "@Tiltak".into()),
        Block::Records(2, exact()),
        Block::Paragraph(Passage::plain("-2 m\nog stiger")),
        Block::Facts(vec![Fact::new("+eier", "\t=x")]),
    ];
    let mut front = front();
    front.title = "=HYPERLINK(\"x\")".into();
    let mut csv = Vec::new();
    Document { front, blocks }.csv(&mut csv).unwrap();
    let csv = String::from_utf8(csv).unwrap();
    let rows: Vec<&str> = csv.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(
        rows[0],
        "Dokument;Øvelse;Eier;Gjelder;Id;Tatt ut;Posisjon;Kapittel;Avsnitt;Tekst;Opplysning;Verdi;\
         Tiltak;Frist;Risiko;Id"
    );
    let alike = "Kriselogg;;Bærum kommune;\"'=HYPERLINK(\"\"x\"\")\";0b5c9f5e;\
        2023-08-07T06:00:00.000+02:00;12;'@Tiltak;;";
    let own = [
        ";;;'=1+1;2023-08-07T06:00:00.000+02:00;rød;00000000-0000-0000-0000-000000000007",
        "\"'-2 m\nog stiger\";;;;;;",
        ";'+eier;'\t=x;;;;",
    ];
    assert_eq!(rows[2..5], own.map(|own| format!("{alike}{own}")));
}

#[test]
fn a_wide_table_is_set_as_headings_with_values_and_a_ground_lies_under_its_words() {
    let sheets = set(&document(vec![
        Block::Records(2, exact()),
        Block::Table(exact()),
    ]));
    let levels: Vec<u8> = sheets.bookmarks.iter().map(|mark| mark.level).collect();
    assert_eq!(levels.last(), Some(&3));
    let pieces = &sheets.sheets[1].pieces;
    let ground = look::ground(Tone::High);
    let under = pieces
        .iter()
        .position(|piece| matches!(piece, Piece::Area { colour, .. } if *colour == ground));
    let words = pieces
        .iter()
        .rposition(|piece| matches!(piece, Piece::Words { words, .. } if words == "rød"));
    assert!(under.unwrap() < words.unwrap());
}

#[test]
fn a_heading_goes_to_the_next_page_with_the_table_it_heads() {
    for above in 0..60 {
        let lines = "En linje.\n".repeat(above);
        let sheets = set(&document(vec![
            Block::Paragraph(Passage::plain(lines.trim_end())),
            Block::Heading(1, "Ressurser".into()),
            Block::Heading(2, "Behov".into()),
            table(1),
        ]));
        let page_of = |wanted: &str| {
            let mut pages = 1..sheets.sheets.len();
            pages.find(|page| words(&sheets, *page).contains(wanted))
        };
        let row = page_of("måling 0.");
        assert_eq!(
            (page_of("Ressurser"), page_of("Behov")),
            (row, row),
            "{above}"
        );
        assert_eq!(page_of("Hva"), row, "{above}");
    }
}
