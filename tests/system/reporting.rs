//! A situation report that goes out by the channels while one of them is down: the others never
//! notice, the board and the log say so, and whoever answers has acknowledged it.

use crate::peers::nobody;
use crate::product::wait;
use crate::stage::{BAERUM, Part, Stage, TONE};
use serde_json::{Value, json};

const ANNE: Part = Part {
    who: "anne",
    name: "Anne Bakken",
    organisation: "Bærum",
    role: "crisis_leader",
};
const WORDS: &str = "Ny situasjonsrapport fra Bærum. Kvitter når den er lest.";
const WRITTEN: &str = "31 av 48 beboere er flyttet fra Solvik.";
const GOVERNOR: &str = "beredskap@sf.example.no";

/// An approved report in an incident of a municipality whose SMS gateway is not there.
fn approved() -> (Stage, String) {
    let mut stage = Stage::set("10:00", BAERUM, &[TONE, ANNE]);
    stage.incident = stage.does("tone", "openIncident", json!({ "title": "Flom" }));
    let draft = json!({ "written": [{ "key": "written", "text": WRITTEN }] });
    let report = stage.does("tone", "draftSituationReport", draft);
    let of = json!({ "reportId": report });
    stage.does("tone", "reviewSituationReport", of.clone());
    stage.does("anne", "approveSituationReport", of);
    stage.stop();
    stage.connect(stage.mail.address().port(), &nobody().to_string(), "");
    stage.start();
    (stage, report)
}

fn board(stage: &Stage) -> Value {
    let select = "notifications { reportId called sent confirmed deadChannels }";
    stage.row("tone", "Bærum", select)["notifications"][0].take()
}

#[test]
fn a_report_goes_out_while_one_channel_is_down_and_whoever_answers_has_acknowledged_it() {
    let (stage, report) = approved();
    let at = |name: &str, channel: &str, address: &str| json!({ "at": { "name": name, "channel": channel, "address": address } });
    let people = json!({ "ackTimeoutsSeconds": [600], "to": [
        at("Statsforvalteren", "EMAIL", GOVERNOR),
        at("DSB, vakt", "SMS", "+4790000112"),
        at("Asker", "EMAIL", "beredskap@asker.example.no"),
    ] });
    stage.sends_out("tone", "Bærum", &report, &people, WORDS);

    let took = wait(|| Some(stage.mail.took()).filter(|took| took.len() == 2)).unwrap();
    for letter in &took {
        assert!(letter.text.starts_with(WORDS), "{}", letter.text);
        assert!(letter.text.contains(WRITTEN), "{}", letter.text);
    }
    let shown = wait(|| {
        let row = board(&stage);
        (row["deadChannels"] == json!(["SMS"]) && row["sent"] == 2).then_some(row)
    });
    let shown = shown.unwrap_or_else(|| panic!("{}", board(&stage)));
    assert_eq!(
        (&shown["reportId"], &shown["called"]),
        (&json!(report), &json!(3))
    );
    stage.until_logged("tone", |lines| {
        let of = |start: &str| {
            let mut lines = lines.iter().filter_map(|line| line["text"].as_str());
            lines.any(|text| text.starts_with(start))
        };
        of("Situasjonsrapport sendt til Statsforvalteren (e-post), forsøk 1")
            && of("Situasjonsrapport sendt til Asker (e-post), forsøk 1")
            && of("Situasjonsrapporten kom ikke fram til DSB, vakt (SMS): ")
    });

    let stage_of = |select: &str| stage.sees("tone", select)["situationReports"][0].take();
    assert_eq!(
        stage_of("situationReports { stage }"),
        json!({ "stage": "SENT" })
    );
    let link = stage.link_to(GOVERNOR);
    let page = ureq::get(&link)
        .call()
        .unwrap()
        .body_mut()
        .read_to_string()
        .unwrap();
    assert!(page.contains(WORDS) && !page.contains(WRITTEN), "{page}");
    let (status, _) = stage.answers(&link, "nth=0&answer=understood");
    assert_eq!(status, 200);
    let select = "situationReports { stage acknowledged { by } sent { notificationId } }";
    let acknowledged = stage_of(select);
    assert_eq!(acknowledged["stage"], "ACKNOWLEDGED");
    assert_eq!(
        acknowledged["acknowledged"],
        json!([{ "by": "Statsforvalteren" }])
    );

    // Nobody looks, and the time of the others is up all the same.
    stage.at("10:11");
    stage.until_events("tone", "notification.timed_out", 2);
    let by_phone = json!({
        "notificationId": acknowledged["sent"]["notificationId"], "recipient": 2, "how": "Lest opp på telefon",
    });
    stage.does("tone", "recordReachedByOtherMeans", by_phone);
    assert_eq!(board(&stage)["confirmed"], 2);
    assert_eq!(stage.mail.took().len(), 2, "nothing went out twice");
    assert!(stage.sms.took().is_empty());
}
