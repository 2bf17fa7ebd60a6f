//! What the public gets from the running program without signing in, and what it never gets.

use crate::ask::{Asker, fresh};
use crate::product::{Place, Server};
use crate::town;
use serde_json::{Value, json};

/// In every text that must not come out, and in nothing else.
const SECRET: &str = "kanarifugl";
const FORMS: [&str; 5] = [
    "/publikum",
    "/publikum/nn",
    "/publikum/en",
    "/publikum/feed.json",
    "/publikum/feed.atom",
];

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    config.build().into()
}

/// Every byte of every form, asked for by nobody in particular.
fn everything(server: &Server) -> String {
    let get = |path: &&str| {
        let mut answer = agent().get(format!("{}{path}", server.url)).call().unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answer.body_mut().read_to_string().unwrap()
    };
    FORMS.iter().map(get).collect()
}

fn about(incident: &str, rest: Value) -> Value {
    let mut input = rest;
    input["incidentId"] = json!(incident);
    input["commandId"] = json!(fresh());
    input
}

fn draft(asker: &Asker, incident: &str, title: &str) -> String {
    let wording = json!({ "title": title, "text": "Hold dere unna elva" });
    let input = about(
        incident,
        json!({ "audience": "PUBLIC", "wording": wording }),
    );
    let receipt = asker.done("draftInformation", "DraftInformationInput", input);
    town::text(&receipt["id"])
}

fn act(asker: &Asker, incident: &str, mutation: &str, rest: Value) {
    let input = format!("{}{}Input", mutation[..1].to_uppercase(), &mutation[1..]);
    asker.done(mutation, &input, about(incident, rest));
}

fn publish(asker: &Asker, incident: &str, title: &str) -> String {
    let id = draft(asker, incident, title);
    let version = json!({ "informationId": id, "version": 1 });
    act(asker, incident, "clearInformation", version.clone());
    act(asker, incident, "publishInformation", version);
    id
}

#[test]
fn the_public_page_shows_what_is_published_and_not_a_byte_more() {
    let place = Place::new();
    town::organisation(&place, "Nord");
    town::person(&place, "nora", "Nord", &["crisis_leader"]);
    let token = town::token(&place, "nora", "Nord", "crisis_leader");
    let server = place.serve();
    let asker = Asker::new(&server, &token);
    let incident = town::incident(&asker, &format!("{SECRET} tittel"));
    assert!(!everything(&server).contains("<article"));

    draft(&asker, &incident, &format!("{SECRET} utkast"));
    let cleared = draft(&asker, &incident, &format!("{SECRET} klarert"));
    let version = json!({ "informationId": cleared, "version": 1 });
    act(&asker, &incident, "clearInformation", version);
    let withdrawn = publish(&asker, &incident, &format!("{SECRET} trukket"));
    assert!(
        everything(&server).contains(SECRET),
        "what is public is there at once"
    );
    let why = json!({ "informationId": withdrawn, "reason": format!("{SECRET} grunn") });
    act(&asker, &incident, "withdrawInformation", why);
    let exercise = json!({ "commandId": fresh(), "title": SECRET, "exercise": true });
    let exercise = asker.done("openIncident", "OpenIncidentInput", exercise);
    publish(
        &asker,
        &town::text(&exercise["id"]),
        &format!("{SECRET} øvelse"),
    );
    publish(&asker, &incident, "Elva går over sine bredder");

    let bytes = everything(&server);
    assert!(bytes.contains("Elva går over sine bredder"));
    assert!(!bytes.contains(SECRET));
}

#[test]
fn the_public_page_may_be_kept_by_others_and_runs_nothing() {
    let place = Place::new();
    town::organisation(&place, "Nord");
    let server = place.serve();
    for path in FORMS {
        let url = format!("{}{path}", server.url);
        let answer = agent().get(&url).call().unwrap();
        let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
        assert!(header("content-security-policy").starts_with("default-src 'none'"));
        assert!(!header("content-security-policy").contains("script-src"));
        assert!(header("cache-control").contains("public, max-age="));
        assert!(answer.headers().get("set-cookie").is_none());
        let again = agent().get(&url).header("if-none-match", header("etag"));
        assert_eq!(again.call().unwrap().status(), 304, "{path}");
    }
}
