//! Ordinary days: the operations centre's duty log, in which the flood begins, and the
//! municipality's own template, which sets going what a flood always asks for.

use super::Story;
use crate::ask::fresh;
use serde_json::{Value, json};

const TEMPLATES: &str = "query { incidentTemplates { id shipped content { name } } }";
const PREVIEW: &str = "query($terms: TemplateTermsInput!) { templatePreview(terms: $terms) { \
    id refusal { code } toldAtOnce parts { key outcome why } } }";
const USE: &str = "mutation($input: OpenFromTemplateInput!) { openFromTemplate(input: $input) { \
    incidentId refusal { code } parts { key outcome id } } }";

/// What Bærum does in every flood, written down when nobody was wet.
pub(super) fn a_template_is_published(story: &mut Story) {
    let task = |title: &str, within_min: u32| json!({ "title": title, "role": "operations", "withinMin": within_min, "priority": "URGENT" });
    let content = json!({
        "name": "Flom i vassdrag", "about": "Når NVE varsler oransje eller rødt nivå", "kind": "flood",
        "title": "Flom", "severity": "SEVERE", "potential": "Hvem bor under flomsonen?",
        "parts": [
            { "key": "bridges", "task": task("Sette vakt på bruer og stikkrenner", 60) },
            { "key": "alarms", "task": task("Ringe alle med trygghetsalarm langs elva", 90) },
        ],
    });
    story.keep(
        "template",
        "tone",
        "publishTemplate",
        json!({ "content": content }),
    );
    let stage = &story.stage;
    let known = stage.asks("tone", TEMPLATES, json!({}))["incidentTemplates"].take();
    assert_eq!(known[0]["content"]["name"], "Flom i vassdrag");
    let shipped = known.as_array().unwrap().iter();
    assert_eq!(shipped.filter(|one| one["shipped"] == true).count(), 9);
}

/// The morning in the operations centre, before anyone speaks of a flood.
pub(super) fn the_centre_keeps_its_duty_log(story: &mut Story) {
    story.stage.at("06:22");
    let log = json!({ "title": "Vaktlogg OPSAM, onsdag 9. august", "kind": "DUTY" });
    story.keep("duty log", "hege", "openDutyLog", log);
    let notes = |story: &Story, from: &str, words: &str| {
        let line = json!({
            "incidentId": story.id("duty log"), "kind": "MESSAGE_IN", "channel": "PHONE", "from": from, "text": words,
        });
        let receipt = story.stage.receipt("hege", "recordEntry", line);
        receipt["number"].to_string()
    };
    notes(
        story,
        "Vakt teknisk, Asker",
        "Vannlekkasje i Vollenveien. Eget mannskap på stedet, ingen hjelp trengs.",
    );
    story.stage.at("06:28");
    let first = notes(
        story,
        "Vannvakta",
        "Sandvikselva stiger 10 cm i timen ved Bjørnegård. Ingen fare ennå.",
    );
    story.stage.at("06:31");
    let second = notes(
        story,
        "Politiets operasjonssentral",
        "Folk på Kjørbo melder om vann i garasjen. Er dere kjent med det?",
    );
    story.ids.insert("first sign", first);
    story.ids.insert("second sign", second);
}

/// Two lines of the ordinary day turn out to be a flood in Bærum.
pub(super) fn its_lines_become_an_incident(story: &mut Story) {
    let numbers: Vec<u32> = ["first sign", "second sign"]
        .map(|sign| story.id(sign).parse().unwrap())
        .into();
    let stage = &story.stage;
    let open = json!({
        "dutyLogId": story.id("duty log"), "numbers": numbers, "title": "Flom i Sandvikselva", "kind": "flood",
        "severity": "SEVERE", "place": "Sandvikselva, Bjørnegård til Kjørbo",
    });
    let open = stage.acting_for("Bærum", open);
    let incident = stage.does("hege", "openIncidentFromEntries", open);
    story.stage.incident = incident;
    let stage = &story.stage;
    let asked = "query($id: ID!) { incident(id: $id) { begunIn { incidentId numbers } } }";
    let begun = stage.asks("hege", asked, json!({ "id": stage.incident }));
    assert_eq!(
        begun["incident"]["begunIn"],
        json!({ "incidentId": story.id("duty log"), "numbers": numbers })
    );
    // The log of the ordinary day is the centre's own.
    let log = json!({ "id": story.id("duty log") });
    let asked = "query($id: ID!) { incident(id: $id) { dutyLog incidentsMade { incidentId } } }";
    let made = stage.asks("hege", asked, log);
    assert_eq!(
        made["incident"],
        json!({ "dutyLog": "DUTY", "incidentsMade": [{ "incidentId": stage.incident }] })
    );
}

/// What a flood always asks for is set going as it was previewed.
pub(super) fn the_template_sets_work_going(story: &mut Story) {
    let stage = &story.stage;
    stage.at("07:16");
    let terms = json!({ "templateId": story.id("template"), "incidentId": stage.incident });
    let shown = stage.asks("tone", PREVIEW, json!({ "terms": terms }))["templatePreview"].take();
    assert_eq!(
        (&shown["refusal"], &shown["toldAtOnce"]),
        (&Value::Null, &json!(0))
    );
    let input = json!({ "commandId": fresh(), "previewId": shown["id"], "terms": terms });
    let opened = stage.asks("tone", USE, json!({ "input": input }))["openFromTemplate"].take();
    assert_eq!(opened["refusal"], Value::Null, "{opened}");
    let parts = opened["parts"].as_array().unwrap();
    assert!(
        parts.iter().all(|part| part["outcome"] == "STARTED"),
        "{opened}"
    );
    let [bridges, alarms] = [0, 1].map(|nth| parts[nth]["id"].as_str().unwrap().to_owned());
    story.ids.insert("bridges", bridges);
    story.ids.insert("safety alarms", alarms);
}

/// It is done before its time is up.
pub(super) fn the_templates_work_is_done(story: &Story) {
    for (task, result) in [
        ("bridges", "Vakt på Løkkebrua, Kjørbo og Franzefoss"),
        (
            "safety alarms",
            "31 av 33 svarer; hjemmetjenesten går til de to",
        ),
    ] {
        let done = json!({ "taskId": story.id(task), "step": "DONE", "result": result });
        story.stage.does("nils", "progressTask", done);
    }
}
