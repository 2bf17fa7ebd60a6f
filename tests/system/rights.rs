//! Rights, seen from outside: what a stranger learns, what a revoked right ends, who may do what.

use crate::ask::{Asker, fresh, mutation};
use crate::follower::Follower;
use crate::product::{Place, Server};
use crate::town::{self, err};
use crate::wire::{Heard, Socket};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// What stands in the log and nowhere else.
const SECRET: &str = "rosenhagen";
/// How soon a revoked right ends what it allowed: a second, and another for a loaded machine.
const REVOKED_WITHIN: Duration = Duration::from_secs(2);

/// Questions about one incident.
const QUERIES: &[&str] = &[
    "query($id: ID!) { incident(id: $id) { id title state exercise } }",
    "query($id: ID!) { incidentLog(incidentId: $id, first: 10) { edges { node { text } } } }",
    "query($id: ID!) { entry(incidentId: $id, number: 1) { text } }",
    "query($id: ID!) { situation(incidentId: $id) { title } }",
    "query($id: ID!) { situation(incidentId: $id, at: { position: 1 }) { title } }",
    "query($id: ID!) { compareSituations(incidentId: $id, from: { position: 1 }) { new { __typename } } }",
    "query($id: ID!) { timeline(incidentId: $id) { marks { kind } } }",
    "query($id: ID!) { indicatorSeries(incidentId: $id, key: \"evacuated\") { value } }",
];

/// Streams of one incident.
const SUBSCRIPTIONS: &[&str] = &[
    "subscription($id: ID!) { incidentLog(incidentId: $id) { text } }",
    "subscription($id: ID!) { situation(incidentId: $id) { title } }",
    "subscription($id: ID!) { replay(incidentId: $id, speed: 3600) { entry { text } } }",
];

/// Commands to one incident, and what they need besides.
const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "recordEntry",
        "RecordEntryInput",
        r#"{ "kind": "NOTE", "text": "hei" }"#,
    ),
    (
        "recordEntry",
        "RecordEntryInput",
        r#"{ "kind": "NOTE", "text": "" }"#,
    ),
    (
        "activate",
        "ActivateInput",
        r#"{ "body": "LEADERSHIP", "authority": "plan" }"#,
    ),
    (
        "correctEntry",
        "CorrectEntryInput",
        r#"{ "corrects": 1, "text": "nei" }"#,
    ),
    ("closeIncident", "CloseIncidentInput", "{}"),
    (
        "requestErasure",
        "RequestErasureInput",
        r#"{ "numbers": [1], "ground": "lov" }"#,
    ),
];

/// An order to an incident, with what it needs besides.
fn order(asker: &Asker, incident: &str, command: (&str, &str), more: &Value) -> Value {
    let mut input = json!({ "commandId": fresh(), "incidentId": incident });
    input
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    asker.answer(&mutation(command.0, command.1), json!({ "input": input }))
}

/// What a socket says to a subscription until it has said its last word on it.
fn heard(server: &Server, token: &str, document: &str, incident: &str) -> String {
    let mut socket = Socket::open(server, token);
    socket.subscribe(document, &json!({ "id": incident }));
    let mut words = String::new();
    loop {
        let next = socket.next();
        words.push_str(&format!("{next:?}\n"));
        match next {
            Heard::Message(message) if message["type"] == "next" => {}
            _ => return words,
        }
    }
}

/// Everything an incident's id can be put into, by someone with this token; what came of each.
fn everything(place: &Place, server: &Server, token: &str, incident: &str) -> Vec<String> {
    let asker = Asker::new(server, token);
    let mut came = Vec::new();
    for query in QUERIES {
        came.push(asker.answer(query, json!({ "id": incident })).to_string());
    }
    for (name, input_type, more) in COMMANDS {
        let more = serde_json::from_str(more).unwrap();
        came.push(order(&asker, incident, (name, input_type), &more).to_string());
    }
    for document in SUBSCRIPTIONS {
        came.push(heard(server, token, document, incident));
    }
    for asked in [
        "",
        "?format=csv",
        "?format=jsonl",
        "?format=proof",
        "?format=csv&scope=public",
    ] {
        came.push(format!(
            "{:?}",
            asker.get(&format!("/incidents/{incident}/export{asked}"))
        ));
    }
    for arguments in [
        &["tail", incident][..],
        &["tail", incident, "--no-follow"],
        &["replay", incident],
        &["export", incident, "--format", "jsonl"],
    ] {
        let output = town::run_at(place, server, token, arguments);
        came.push(format!(
            "{:?} {:?} {}",
            output.status.code(),
            output.stdout,
            err(&output)
        ));
    }
    came
}

#[test]
fn to_an_observer_elsewhere_an_incident_is_like_one_that_does_not_exist() {
    // R-17
    let place = Place::new();
    for organisation in ["Nord", "Sør"] {
        town::organisation(&place, organisation);
    }
    town::person(&place, "nora", "Nord", &["log_keeper"]);
    town::person(&place, "siv", "Sør", &["observer"]);
    let own = town::token(&place, "nora", "Nord", "log_keeper");
    let token = town::token(&place, "siv", "Sør", "observer");
    let server = place.serve();
    let nora = Asker::new(&server, &own);
    let incident = town::incident(&nora, &format!("Flom ved {SECRET}"));
    town::entry(&nora, &incident, &format!("Vann i kjelleren, {SECRET}"));

    let nowhere = fresh();
    let real = everything(&place, &server, &token, &incident);
    let none = everything(&place, &server, &token, &nowhere);
    for (real, none) in real.iter().zip(&none) {
        assert_eq!(real, none);
        assert!(!real.contains(SECRET), "{real}");
        assert!(!real.contains(&incident), "{real}");
    }
    // The same questions do find it for whoever may read it, so that the comparison says something.
    for (query, none) in QUERIES.iter().zip(&none) {
        let mine = nora.answer(query, json!({ "id": incident })).to_string();
        assert_ne!(&mine, none);
    }

    let siv = Asker::new(&server, &token);
    let lists = "query($text: String!) { search(text: $text, first: 10) { edges { cursor } pageInfo { hasNextPage endCursor } } \
                 incidents { edges { cursor } } statusBoard { incidentId } }";
    let found = siv.answer(lists, json!({ "text": SECRET })).to_string();
    assert_eq!(
        found,
        siv.answer(lists, json!({ "text": "xyzzy" })).to_string()
    );
    let found = nora.ask(lists, json!({ "text": SECRET }));
    assert_eq!(
        found["search"]["edges"].as_array().unwrap().len(),
        2,
        "{found}"
    );
}

#[test]
fn a_revoked_right_ends_a_running_tail_and_a_running_subscription_within_a_second() {
    let place = Place::new();
    town::organisation(&place, "Nord");
    town::person(&place, "nora", "Nord", &["log_keeper"]);
    town::person(&place, "adam", "Nord", &["administrator"]);
    let odd = town::person(&place, "odd", "Nord", &["observer"]);
    let writes = town::token(&place, "nora", "Nord", "log_keeper");
    let grants = town::token(&place, "adam", "Nord", "administrator");
    let reads = town::token(&place, "odd", "Nord", "observer");
    let server = place.serve();
    let (nora, adam) = (Asker::new(&server, &writes), Asker::new(&server, &grants));
    let incident = town::incident(&nora, "Flom");
    town::entry(&nora, &incident, "Vannet stiger");

    let mut command = place.varsko(&["tail", &incident, "--json", "--url", &server.url]);
    command.env("VARSKO_TOKEN", &reads).env("LC_ALL", "en");
    let mut tail = Follower::start(command);
    tail.until(|lines| lines.len() == 2);
    let mut socket = Socket::open(&server, &reads);
    socket.subscribe(SUBSCRIPTIONS[0], &json!({ "id": incident }));
    for _ in 0..2 {
        assert!(matches!(socket.next(), Heard::Message(message) if message["type"] == "next"));
    }

    let organisation =
        adam.ask("{ viewer { organisation { id } } }", json!({}))["viewer"]["organisation"]["id"]
            .clone();
    let began = Instant::now();
    adam.done("revokeAccess", "RevokeAccessInput", json!({
        "commandId": fresh(), "organisationId": organisation, "personId": odd, "role": "OBSERVER",
    }));
    let last = socket.next();
    let stream_ended = began.elapsed();
    let status = tail.ended();
    let tail_ended = began.elapsed();
    println!("revoked: the stream ended after {stream_ended:?}, the tail after {tail_ended:?}");
    assert!(
        stream_ended.max(tail_ended) < REVOKED_WITHIN,
        "{stream_ended:?}, {tail_ended:?}"
    );
    assert_eq!(status.code(), Some(5), "{}", tail.said());
    assert!(
        !matches!(&last, Heard::Message(message) if message["type"] == "next"),
        "{last:?}"
    );

    town::entry(&nora, &incident, SECRET);
    assert_eq!(tail.lines().len(), 2);
    let refused = Asker::new(&server, &reads).answer(QUERIES[1], json!({ "id": incident }));
    assert!(
        refused["errors"][0]["extensions"]["code"].is_string(),
        "{refused}"
    );
    assert!(!refused.to_string().contains(SECRET));
}

/// A command, and who of the roles below may give it in their own organisation.
const MATRIX: &[(&str, &str, &str, &[&str])] = &[
    (
        "recordEntry",
        "RecordEntryInput",
        r#"{ "kind": "NOTE", "text": "hei" }"#,
        &[
            "operator",
            "crisis_leader",
            "crisis_leadership",
            "crisis_staff",
            "log_keeper",
            "preparedness_officer",
        ],
    ),
    (
        "statePictureItem",
        "StatePictureItemInput",
        r#"{ "skipping": "haster", "statement": { "section": "FACTS", "text": "Brua er tatt" } }"#,
        &[
            "operator",
            "crisis_leader",
            "crisis_leadership",
            "crisis_staff",
            "log_keeper",
            "preparedness_officer",
        ],
    ),
    (
        "setFocus",
        "SetFocusInput",
        r#"{ "skipping": "haster", "items": ["Liv"] }"#,
        &["crisis_leader", "crisis_leadership"],
    ),
    (
        "decideMeasure",
        "DecideMeasureInput",
        r#"{ "skipping": "haster", "text": "Evakuer", "authority": "plan" }"#,
        &["crisis_leader"],
    ),
    (
        "pinObservation",
        "PinObservationInput",
        r#"{ "entries": [1], "text": "Godt gjort" }"#,
        &[
            "crisis_leader",
            "crisis_leadership",
            "crisis_staff",
            "log_keeper",
            "preparedness_officer",
            "evaluator",
        ],
    ),
    (
        "reclassifyIncident",
        "ReclassifyIncidentInput",
        r#"{ "severity": "SERIOUS" }"#,
        &[
            "crisis_leader",
            "crisis_leadership",
            "crisis_staff",
            "preparedness_officer",
        ],
    ),
];

const ROLES: &[&str] = &[
    "operator",
    "crisis_leader",
    "crisis_leadership",
    "crisis_staff",
    "log_keeper",
    "preparedness_officer",
    "evaluator",
    "observer",
];

/// The names of those who could, as the API writes them.
fn could(refusal: &Value) -> Vec<String> {
    let roles = refusal["couldBeDoneBy"].as_array().unwrap();
    roles
        .iter()
        .map(|role| role.as_str().unwrap().to_lowercase())
        .collect()
}

#[test]
fn each_role_may_do_what_the_table_says_and_a_refusal_names_who_could() {
    // R-3
    let place = Place::new();
    town::organisation(&place, "Nord");
    let everything = [ROLES, &["administrator"]].concat();
    town::person(&place, "nora", "Nord", &everything);
    let tokens: Vec<String> = everything
        .iter()
        .map(|role| town::token(&place, "nora", "Nord", role))
        .collect();
    let server = place.serve();
    let askers: Vec<Asker> = tokens
        .iter()
        .map(|token| Asker::new(&server, token))
        .collect();
    let keeper = &askers[4];
    let incident = town::incident(keeper, "Flom");
    town::entry(keeper, &incident, "Vannet stiger");

    for (name, input_type, more, allowed) in MATRIX {
        let more: Value = serde_json::from_str(more).unwrap();
        for (role, asker) in ROLES.iter().zip(&askers) {
            let answer = order(asker, &incident, (name, input_type), &more);
            let came = &answer["data"][name];
            if allowed.contains(role) {
                let done = came["__typename"] == "Receipt" || came["code"] == "NOTHING_CHANGES";
                assert!(done, "{role} {name}: {answer}");
                continue;
            }
            assert_eq!(came["code"], "NOT_PERMITTED", "{role} {name}: {answer}");
            let (mut could, mut allowed) = (could(came), allowed.to_vec());
            could.sort();
            allowed.sort_unstable();
            // An operator proposes; a refusal to state is never theirs.
            assert_eq!(
                could
                    .iter()
                    .filter(|one| allowed.contains(&one.as_str()))
                    .count(),
                could.len()
            );
            assert!(
                !could.is_empty() && came["message"].as_str().unwrap().contains("Nord"),
                "{came}"
            );
        }
        // Whoever administers reads no incident: to them there is none.
        let answer = order(&askers[ROLES.len()], &incident, (name, input_type), &more);
        assert_eq!(
            answer["data"][name]["code"], "UNKNOWN_INCIDENT",
            "{name}: {answer}"
        );
    }
}

#[test]
fn the_operations_centre_logs_notifies_and_proposes_and_decides_nothing() {
    // R-4
    let place = Place::new();
    let nord = town::organisation(&place, "Nord");
    town::centre(&place, "OPSAM", "Nord");
    town::person(&place, "ove", "OPSAM", &["operator"]);
    let token = town::token(&place, "ove", "OPSAM", "operator");
    let server = place.serve();
    let ove = Asker::new(&server, &token);
    let input = json!({ "commandId": fresh(), "organisationId": nord, "title": "Flom" });
    let incident = town::text(&ove.done("openIncident", "OpenIncidentInput", input)["id"]);
    let come = |name: &str, input_type: &str, mut more: Value| {
        more["organisationId"] = json!(nord);
        order(&ove, &incident, (name, input_type), &more)["data"][name].clone()
    };
    let receipts = [
        come(
            "recordEntry",
            "RecordEntryInput",
            json!({ "kind": "MESSAGE_IN", "text": "Vann i kjeller" }),
        ),
        come(
            "startNotification",
            "StartNotificationInput",
            json!({ "text": "Møt", "recipients": [{ "name": "Kriseleder" }] }),
        ),
        come(
            "statePictureItem",
            "StatePictureItemInput",
            json!({ "statement": { "section": "FACTS", "text": "Brua er tatt" } }),
        ),
    ];
    assert!(
        receipts.iter().all(|came| came["__typename"] == "Receipt"),
        "{receipts:?}"
    );
    let picture = ove.ask(
        "query($id: ID!) { situation(incidentId: $id) { sections(only: [FACTS]) { items { standing } } } }",
        json!({ "id": incident }),
    );
    assert_eq!(
        picture["situation"]["sections"][0]["items"][0]["standing"], "PROPOSED",
        "{picture}"
    );

    let skipping = "haster";
    let refusals = [
        (
            "crisis_leader",
            come(
                "decideMeasure",
                "DecideMeasureInput",
                json!({ "text": "Evakuer", "skipping": skipping }),
            ),
        ),
        (
            "crisis_leader",
            come(
                "normalise",
                "NormaliseInput",
                json!({ "text": "Over", "skipping": skipping }),
            ),
        ),
        (
            "crisis_leadership",
            come(
                "setFocus",
                "SetFocusInput",
                json!({ "items": ["Liv"], "skipping": skipping }),
            ),
        ),
        (
            "preparedness_officer",
            come(
                "activate",
                "ActivateInput",
                json!({ "body": "LEADERSHIP", "authority": "plan", "skipping": skipping }),
            ),
        ),
        (
            "crisis_leader",
            come(
                "closeIncident",
                "CloseIncidentInput",
                json!({ "skipping": skipping }),
            ),
        ),
    ];
    for (who, came) in refusals {
        assert_eq!(came["code"], "NOT_PERMITTED", "{came}");
        assert!(
            could(&came).iter().any(|role| role == who),
            "{who} is not named: {came}"
        );
        assert!(
            !could(&came).iter().any(|role| role == "operator"),
            "{came}"
        );
        let sentence = came["message"].as_str().unwrap();
        assert!(
            sentence.contains("crisis leader") && sentence.contains("Nord"),
            "{sentence}"
        );
    }
}
