//! What is filed of learning and of the year: evaluation report, ROS, follow-up plan, annual report; each
//! as a document an archive takes, as a spreadsheet and as JSON; and who gets none of them.

mod long;
mod story;

use crate::ask::Asker;
use crate::console::holds;
use crate::documents::{is_archival, note_in, roles, words};
use crate::town::{err, text};
use lopdf::Document;
use serde_json::Value;
use story::{HOSTILE, LATE, MEASURE, Story};

fn pdf(asker: &Asker, path: &str) -> Document {
    let (status, headers, bytes) = asker.fetch(path);
    assert_eq!(status, 200, "{path}: {}", String::from_utf8_lossy(&bytes));
    assert_eq!(headers["content-type"], "application/pdf");
    Document::load_mem(&bytes).unwrap()
}

fn fetched(asker: &Asker, path: &str) -> String {
    let (status, body) = asker.get(path);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

fn json(asker: &Asker, path: &str) -> Value {
    serde_json::from_str(&fetched(asker, path)).unwrap()
}

/// The rows of a document's table.
fn table<'d>(document: &'d Value, name: &str) -> &'d Vec<Value> {
    let sections = document["sections"].as_array().unwrap().iter();
    let content = sections.flat_map(|section| section["content"].as_array().unwrap());
    let mut tables = content.filter(|block| block["table"]["name"] == name);
    let found = tables
        .next()
        .unwrap_or_else(|| panic!("no {name} in {document}"));
    found["table"]["rows"].as_array().unwrap()
}

fn says(said: &str, all: &[&str]) {
    for found in all {
        assert!(said.contains(found), "{found} is not in {said}");
    }
}

/// Every cell of a spreadsheet.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let csv = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(b';').has_headers(false);
    let mut reader = reader.from_reader(csv.as_bytes());
    let rows = reader.records();
    rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn an_evaluation_report_goes_from_lines_of_the_log_to_the_verified_effect_in_every_form() {
    //
    let story = Story::told();
    let asker = &story.eva;
    let document = pdf(asker, &story.report("format=pdf"));
    is_archival(
        &document,
        "nb-NO",
        &["Kvikkleireskredet på Ask", &story.incident],
    );
    assert!(roles(&document, "TH") > 40);
    says(&words(&document), &["Lære av det første døgnet", MEASURE]);
    let report = json(asker, &story.report("format=json"));
    assert_eq!(report["document"], "evaluation_report");
    assert_eq!(report["id"], story.incident);
    let observations = table(&report, "observations");
    assert_eq!(observations[0]["lines"], serde_json::json!([2, 25, 39]));
    assert_eq!(table(&report, "findings").len(), 3);
    let pinned: Vec<u64> = table(&report, "lines")
        .iter()
        .map(|line| line["line"].as_u64().unwrap())
        .collect();
    assert_eq!(pinned, [1, 2, 25, 32, 39]);

    // The first learning point led to nothing; the second to a change and a verified measure.
    let thread = table(&report, "thread");
    let stages: Vec<_> = thread.iter().map(|row| row["stage"].clone()).collect();
    let expected = serde_json::json!([null, "adopted", "verified", "rejected", "planned"]);
    assert_eq!(Value::Array(stages), expected, "{thread:?}");
    assert_eq!(thread[2]["became"], MEASURE);
    assert!(text(&thread[2]["tried"]).contains("førti minutter"));
    assert_eq!(thread[2]["lines"], serde_json::json!([32]));
    let broken = table(&report, "broken_threads");
    assert!(
        broken.iter().any(|row| text(&row["text"]).contains("L1")),
        "{broken:?}"
    );
    let decisions = table(&report, "decisions");
    assert!(
        decisions.iter().any(|row| row["line"] == 32),
        "{decisions:?}"
    );

    let rows = cells(&fetched(asker, &story.report("format=csv")));
    let in_rows = |words: &str| rows.iter().flatten().any(|cell| cell == words);
    assert!(in_rows(MEASURE) && in_rows("Ingen hadde planlagt for loggføringen"));
}

#[test]
fn the_checkpoint_of_a_report_verifies_the_folder_it_came_from() {
    //
    let story = Story::told();
    let note = note_in(&words(&pdf(&story.eva, &story.report("format=pdf"))));
    let kept = story.place.path("kept.txt");
    std::fs::write(&kept, note).unwrap();
    story.server.end();
    let data = story.place.data();
    let arguments = [
        data.to_str().unwrap(),
        "--checkpoint",
        kept.to_str().unwrap(),
    ];
    holds(&story.place, &arguments);

    // The same at the console, without a server.
    let file = story.place.path("rapport.pdf");
    let arguments = [
        "export",
        &story.incident,
        "--evaluation",
        &story.evaluation,
        "--format",
        "pdf",
        "--data",
        data.to_str().unwrap(),
        "--output",
        file.to_str().unwrap(),
    ];
    story.place.must(&arguments);
    says(&words(&Document::load(&file).unwrap()), &[MEASURE]);
    let arguments = [
        "paper",
        "ros",
        &story.own,
        "--format",
        "json",
        "--data",
        data.to_str().unwrap(),
    ];
    let ros: Value = serde_json::from_str(&story.place.must(&arguments)).unwrap();
    assert_eq!(table(&ros, "scenarios").len(), 3);
    let arguments = [
        "paper",
        "ros",
        &story.own,
        "--revision",
        "9",
        "--data",
        data.to_str().unwrap(),
    ];
    let refused = story.place.run(&arguments);
    assert!(!refused.status.success());
    says(&err(&refused), &["revision of the ROS"]);
}

#[test]
fn what_came_of_a_report_stays_home_when_it_is_handed_on() {
    //
    let story = Story::told();
    let report = fetched(&story.eva, &story.report("format=json&scope=participants"));
    says(
        &report,
        &[
            "Kommunehuset lå i faresonen",
            "står ikke i dette eksemplaret",
        ],
    );
    assert!(
        !report.contains(MEASURE) && !report.contains("Ingenting ennå"),
        "{report}"
    );
}

#[test]
fn a_stranger_gets_what_a_random_id_gets_and_an_observer_takes_nothing_out() {
    // G-9
    let story = Story::told();
    let nobodys = "00000000-0000-0000-0000-00000000002a";
    let report = story.report("format=json");
    let hidden = story.stranger.get(&report);
    let unknown = story
        .stranger
        .get(&report.replace(&story.incident, nobodys));
    assert_eq!((hidden.0, &hidden), (404, &unknown));
    let unknown = story.eva.get(&report.replace(&story.evaluation, nobodys));
    assert_eq!(unknown.0, 404, "{unknown:?}");
    let odd = story
        .eva
        .get(&report.replace(&story.evaluation, "ikke-en-id"));
    assert_eq!(odd, unknown);
    for paper in ["ros?format=json", "follow-up-plan", "annual-report"] {
        let path = story.paper(paper);
        let (status, hidden) = story.stranger.get(&path);
        let (_, unknown) = story.stranger.get(&path.replace(&story.own, nobodys));
        let same = hidden.replace(&story.own, nobodys) == unknown;
        assert!(status == 404 && same, "{paper}: {hidden} {unknown}");
        let (status, refused) = story.observer.get(&path);
        assert_eq!(status, 403, "{paper}: {refused}");
    }
    for (odd, means) in [
        ("ros?revision=siste", "draft"),
        ("ros?format=docx", "skal være pdf, csv eller json"),
        ("annual-report?year=20", "1900 til 9998"),
    ] {
        let (status, said) = story.eva.get(&story.paper(odd));
        assert!(
            status == 400 && said.contains(means),
            "{odd}: {status} {said}"
        );
    }
    let path = story.report("format=jsonl");
    let (status, said) = story.eva.get(&path);
    assert!(
        status == 400 && said.contains("kommer som pdf, csv eller json"),
        "{said}"
    );
    let (status, said) = story.eva.get(&story.paper("ros?revision=draft"));
    assert!(status == 404 && said.contains("revisjon av ROS"), "{said}");
}

#[test]
fn a_revision_of_the_ros_has_its_matrix_in_words_and_every_scenario_in_every_form() {
    //
    let story = Story::told();
    let document = pdf(&story.eva, &story.paper("ros"));
    is_archival(&document, "nb-NO", &["Revisjon 2", &story.own]);
    // A matrix for each value, five rows of five, beside the other tables.
    assert!(roles(&document, "TH") > 4 * 11);
    says(
        &words(&document),
        &[
            "Sak 21/117",
            "Liv og helse",
            "gul",
            "Østre Øysand",
            "Posisjoner 1–",
        ],
    );
    let ros = json(&story.eva, &story.paper("ros?format=json"));
    let matrix = table(&ros, "matrix");
    // From the most probable down; the landslide is number 1, the second step from below, four across.
    assert_eq!(matrix.len(), 5);
    let places: Vec<String> = matrix
        .iter()
        .map(|row| text(&row["life_and_health_step_4"]))
        .collect();
    assert_eq!(places[3].lines().count(), 2, "{places:?}");
    let scenarios = table(&ros, "scenarios");
    let landslide = scenarios
        .iter()
        .find(|row| row["title"] == "Kvikkleireskred i bebygd område");
    assert_eq!(
        landslide.unwrap()["vulnerability"],
        "Staben må kunne flytte"
    );
    let older = json(&story.eva, &story.paper("ros?format=json&revision=1"));
    let landslide = table(&older, "scenarios").iter();
    let vulnerable =
        landslide.filter(|row| row["vulnerability"] == "Tett bebyggelse nær skråningen");
    assert_eq!(vulnerable.count(), 3);
    let proposals = table(&ros, "proposals").iter();
    let mut stages: Vec<String> = proposals.map(|row| text(&row["stage"])).collect();
    stages.sort();
    assert_eq!(stages, ["adopted", "rejected"]);
}

#[test]
fn the_follow_up_plan_shows_what_is_overdue_the_wheel_and_supervision() {
    //
    let story = Story::told();
    story.clock.pass_days(60);
    let plan = json(&story.eva, &story.paper("follow-up-plan?format=json"));
    let overdue = table(&plan, "overdue_measures");
    assert_eq!(overdue.len(), 1);
    assert_eq!(
        (&overdue[0]["measure"], &overdue[0]["owner"]),
        (&LATE.into(), &"Arkivleder".into())
    );
    assert!(
        overdue[0]["over_days"].as_i64().unwrap() > 30,
        "{overdue:?}"
    );
    let measures = table(&plan, "measures");
    assert_eq!(
        (&measures[1]["measure"], &measures[1]["stage"]),
        (&MEASURE.into(), &"verified".into())
    );
    assert!(text(&measures[1]["lessons"]).contains("Lært: Staben"));
    assert_eq!(table(&plan, "obligations")[0]["kind"], "list_check");
    assert_eq!(table(&plan, "supervision")[0]["paragraph"], "§ 4");
    assert_eq!(table(&plan, "meetings").len(), 1);
    let document = pdf(&story.eva, &story.paper("follow-up-plan"));
    is_archival(&document, "nb-NO", &["Beredskapsarbeidet", &story.own]);
    says(
        &words(&document),
        &["PÅ OVERTID", "Kontroll av varslingslister før påske"],
    );
}

#[test]
fn the_annual_report_counts_the_year_and_shows_every_paragraph() {
    //
    let story = Story::told();
    let report = json(
        &story.eva,
        &story.paper("annual-report?format=json&year=2020"),
    );
    let incidents = table(&report, "incidents");
    assert_eq!(incidents.len(), 1);
    assert_eq!(incidents[0]["title"], "Kvikkleireskredet på Ask");
    let paragraphs = table(&report, "compliance").iter();
    let mut paragraphs: Vec<u64> = paragraphs
        .map(|row| row["paragraph"].as_u64().unwrap())
        .collect();
    paragraphs.dedup();
    assert_eq!(paragraphs, [2, 3, 4, 5, 6, 7, 8, 9, 10]);
    let document = pdf(&story.eva, &story.paper("annual-report?year=2020"));
    is_archival(&document, "nb-NO", &["Beredskap 2020", &story.own]);
    let of_this_year = json(&story.eva, &story.paper("annual-report?format=json"));
    assert!(
        text(&of_this_year["title"]).ends_with("2023"),
        "{of_this_year}"
    );
}

#[test]
fn every_paper_speaks_the_language_it_is_asked_for_in() {
    let story = Story::told();
    let report = story.report("format=pdf");
    let [ros, plan, year] = ["ros", "follow-up-plan", "annual-report"].map(|p| story.paper(p));
    for (language, tag, kinds) in [
        (
            "nn",
            "nn-NO",
            [
                "EVALUERINGSRAPPORT",
                "HEILSKAPLEG ROS",
                "OPPFØLGINGSPLAN",
                "ÅRSRAPPORT",
            ],
        ),
        (
            "en",
            "en-GB",
            [
                "EVALUATION REPORT",
                "RISK AND VULNERABILITY",
                "FOLLOW-UP PLAN",
                "ANNUAL REPORT",
            ],
        ),
    ] {
        for (path, kind) in [&report, &ros, &plan, &year].into_iter().zip(kinds) {
            let bytes = story.eva.fetch_in(language, path);
            let document = Document::load_mem(&bytes).unwrap();
            is_archival(&document, tag, &[]);
            says(&words(&document), &[kind]);
        }
    }
}

#[test]
fn no_cell_of_any_spreadsheet_can_run_as_a_formula() {
    //
    let story = Story::told();
    let papers = [
        story.report("format=csv"),
        story.paper("ros?format=csv"),
        story.paper("follow-up-plan?format=csv"),
        story.paper("annual-report?format=csv&year=2020"),
    ];
    let mut guarded = Vec::new();
    for path in papers {
        let rows = cells(&fetched(&story.eva, &path));
        let width = rows[0].len();
        assert!(rows.iter().all(|row| row.len() == width), "{path}");
        for cell in rows.into_iter().flatten() {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{path}: {cell}"
            );
            guarded.extend(cell.strip_prefix('\'').map(str::to_owned));
        }
    }
    // What was written is all there, an apostrophe ahead of it.
    for written in HOSTILE {
        assert!(
            guarded.iter().any(|cell| cell == written),
            "{written}: {guarded:?}"
        );
    }
}
