//! The demo, followed from a second terminal: whoever is killed comes back, and nothing is lost or repeated.

use crate::ask::Asker;
use crate::follower::{Follower, number, position};
use crate::product::{Place, Server, files, wait};
use serde_json::{Value, json};
use std::process::Command;

/// How the last line of the flood's own log begins.
const LAST: &str = "Erfaringer: 2400 evakuert";
const SECONDS: &str = "8";

fn start(place: &Place, listen: &str) -> Server {
    Server::start(
        place.varsko(&["demo", "--listen", listen, "--seconds", SECONDS]),
        "Open        ",
    )
}

/// An address that nobody listens on; a demo is found again by its port.
fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// What the demo tells a newcomer under this heading.
fn told(server: &Server, heading: &str) -> String {
    let said = wait(|| Some(server.said()).filter(|said| said.contains("End it with"))).unwrap();
    let line = said
        .lines()
        .find(|line| line.trim_start().starts_with(heading))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().to_owned()
}

/// The flood's id, once it is open.
fn flood(server: &Server) -> String {
    let asker = Asker::new(server, &told(server, "Token"));
    let id = told(server, "Flood");
    let open = || {
        let answer = asker.answer(
            "query($id: ID!) { incident(id: $id) { id } }",
            json!({ "id": id }),
        );
        answer["data"]["incident"]["id"].is_string().then_some(())
    };
    wait(open).unwrap();
    id
}

fn follow(place: &Place, arguments: &[&str]) -> Command {
    let mut command = place.varsko(arguments);
    command.args(["--json"]);
    command
}

fn is_last(line: &Value) -> bool {
    line["text"]
        .as_str()
        .is_some_and(|text| text.starts_with(LAST))
}

/// Every line once, in the log's order, from its opening on.
fn assert_whole(lines: &[Value]) {
    let numbers: Vec<u64> = lines.iter().map(number).collect();
    assert_eq!(numbers, (0..lines.len() as u64).collect::<Vec<_>>());
    assert!(
        lines
            .windows(2)
            .all(|pair| position(&pair[0]) < position(&pair[1]))
    );
}

/// What `looking.mjs` sees empty is seen here with everything in it.
#[test]
fn no_screen_that_a_flood_has_filled_breaks_the_law_of_access() {
    let place = Place::new();
    let server = start(&place, &free_address());
    let flood = flood(&server);
    let asker = Asker::new(&server, &told(&server, "Token"));
    let log = "query($id: ID!, $last: String!) { incidentLog(incidentId: $id, last: 1, filter: { text: $last }) { edges { node { text } } } }";
    wait(|| {
        let answer = asker.answer(log, json!({ "id": flood, "last": LAST }));
        is_last(&answer["data"]["incidentLog"]["edges"][0]["node"]).then_some(())
    })
    .unwrap();
    crate::browser::run("filled.mjs", &[&server.url, &flood, "flom i hele dalen"]);
}

#[test]
fn killing_and_restarting_the_demo_or_the_tail_loses_and_repeats_nothing() {
    // G-10
    let place = Place::new();
    let listen = free_address();
    let demo = start(&place, &listen);
    let flood = flood(&demo);

    let tail = Follower::start(follow(&place, &["tail", &flood]));
    tail.until(|lines| lines.len() >= 15);
    demo.kill();
    let seen = tail.lines().len();
    let demo = start(&place, &listen);
    tail.until(|lines| lines.len() >= seen + 15);
    assert!(tail.said().contains("connection lost"), "{}", tail.said());
    let mut lines = tail.kill();
    assert!(
        !lines.iter().any(is_last),
        "the story was over before the tail was killed"
    );

    let after = lines.last().map(position).unwrap().to_string();
    let tail = Follower::start(follow(&place, &["tail", &flood, "--after", &after]));
    tail.until(|lines| lines.iter().any(is_last));
    lines.extend(tail.kill());
    assert_whole(&lines);
    assert!(lines.len() >= 112, "{}", lines.len());

    let replay = [
        "replay",
        &flood,
        "--speed",
        "3600",
        "--max-gap-seconds",
        "1",
        "--basis",
        "recorded",
    ];
    let again = Follower::start(follow(&place, &replay)).whole();
    let texts = |lines: &[Value]| -> Vec<(u64, Value)> {
        lines
            .iter()
            .map(|line| (number(line), line["text"].clone()))
            .collect()
    };
    assert_eq!(texts(&again[..lines.len()]), texts(&lines));
    assert_whole(&again);

    demo.end();
    let left = files(&place.path("state"));
    assert!(left.is_empty(), "the demo left {left:?}");
}

#[test]
fn a_replay_by_when_it_happened_shows_every_line_once_in_that_order() {
    let place = Place::new();
    let demo = start(&place, "127.0.0.1:0");
    let flood = flood(&demo);
    let tail = Follower::start(follow(&place, &["tail", &flood]));
    tail.until(|lines| lines.iter().any(is_last));
    let seen = tail.kill().len();
    let replay = [
        "replay",
        &flood,
        "--speed",
        "3600",
        "--max-gap-seconds",
        "0",
    ];
    let lines = Follower::start(follow(&place, &replay)).whole();
    let mut numbers: Vec<u64> = lines.iter().map(number).collect();
    numbers.sort_unstable();
    assert!(lines.len() >= seen);
    assert_eq!(numbers, (0..lines.len() as u64).collect::<Vec<_>>());
    let times: Vec<i64> = lines
        .iter()
        .map(|line| instant(&line["occurredAt"]))
        .collect();
    assert!(times.is_sorted(), "{times:?}");
}

fn instant(value: &Value) -> i64 {
    value
        .as_str()
        .unwrap()
        .parse::<varsko_domain::Timestamp>()
        .unwrap()
        .0
}

#[test]
fn the_exercise_beside_the_flood_is_marked_as_one() {
    //
    let place = Place::new();
    let demo = start(&place, "127.0.0.1:0");
    let listed = |asker: &Asker, exercise: bool| {
        let asked = "query($exercise: Boolean!) { incidents(filter: { exercise: $exercise }) { edges { node { exercise title } } } }";
        asker.ask(asked, json!({ "exercise": exercise }))["incidents"]["edges"].clone()
    };
    flood(&demo);
    let leader = Asker::new(&demo, &told(&demo, "Token"));
    let real = listed(&leader, false);
    assert_eq!(real.as_array().unwrap().len(), 1);
    assert_eq!(real[0]["node"]["exercise"], false);
    // The leader of Ringerike takes no part in the exercise of Bærum, Asker and Oslo.
    assert_eq!(listed(&leader, true), json!([]));

    let agent = agent();
    let asked = json!({ "login": "operator", "password": "flom i hele dalen" });
    let answer = agent
        .post(format!("{}/auth/sign-in", demo.url))
        .send_json(asked)
        .unwrap();
    let cookie = answer.headers()["set-cookie"]
        .to_str()
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let asked = json!({ "query": "{ incidents(filter: { exercise: true }) { edges { node { exercise title } } } }" });
    let mut answer = agent
        .post(format!("{}/graphql", demo.url))
        .header("cookie", cookie)
        .send_json(asked)
        .unwrap();
    let exercises: Value = answer.body_mut().read_json().unwrap();
    let node = &exercises["data"]["incidents"]["edges"][0]["node"];
    assert_eq!(node["exercise"], true, "{exercises}");
    assert!(
        node["title"].as_str().unwrap().starts_with("ØVELSE"),
        "{exercises}"
    );
    demo.end();
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into()
}
