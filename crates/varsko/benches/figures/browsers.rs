//! The console in real browsers: how long a line takes from Enter in one until another has painted it, beside the same
//! over a bare socket, and a log of a hundred thousand lines read from its newest to its opening.

use crate::ask::Asker;
use crate::node;
use crate::product::{Place, Server};
use crate::quantile;
use crate::table::Table;
use crate::town;
use crate::wire::{Heard, Socket};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Lines that are timed.
const LINES: usize = 300;
/// Lines of the long log, its opening left aside.
const LONG: usize = 100_000;
/// How soon a line is to stand in another browser, in milliseconds.
const SOON_MS: f64 = 200.0;
const TOWN: &str = "Prøve kommune";
const BROWSERS: &str = "tests/browser";
const LOG: &str = "subscription($id: ID!) { incidentLog(incidentId: $id) { text } }";

pub(crate) fn measure(table: &mut Table) {
    let place = Place::new();
    town::organisation(&place, TOWN);
    let [kari, ola] = ["kari", "ola"].map(|login| {
        town::person(&place, login, TOWN, &["log_keeper"]);
        town::token(&place, login, TOWN, "log_keeper")
    });
    let long = import(&place);
    let server = place.serve();
    let keeper = Asker::new(&server, &kari);
    let incident = town::incident(&keeper, "Flom");

    let mut bare = over_a_socket(&server, &keeper, &ola, &incident);
    let mut painted = in_browsers(&server, &incident);
    let [bare_p50, bare_p99] = [0.5, 0.99].map(|share| millis(quantile(&mut bare, share)));
    let [p50, p99] = [0.5, 0.99].map(|share| millis(quantile(&mut painted, share)));
    let socket = "the same over a bare socket";
    let what = "from Enter until another browser has painted the line, p99 ms";
    table.ratio(what, p99, socket, bare_p99, "");
    table.ratio("  the same, p50 ms", p50, socket, bare_p50, "");
    table.ratio(
        "  the same, p99 ms",
        p99,
        "what is asked for",
        SOON_MS,
        "≤ 1.0",
    );

    let told = node::run_in(
        BROWSERS,
        "long.mjs",
        &[&server.url, &long, "kari", town::PASSWORD],
    );
    let read = last_line(&told);
    table.row(
        &format!("a log of {LONG} lines: the newest on screen"),
        &format!("{} ms", read["first"]),
        "all of it read back to the opening",
        &format!("{} s", read["back"].as_f64().unwrap() / 1e3),
    );
    table.row(
        "  lines in the page at most",
        &read["inPage"].to_string(),
        "memory of the page with all of it",
        &format!("{} MiB", read["heapMiB"]),
    );
}

/// A spreadsheet as long as a log gets, made an incident; gives its id.
fn import(place: &Place) -> String {
    let mut sheet = String::from("Dato;Tidspunkt;Fra;Til;Melding\n");
    for nth in 0..LONG {
        let (day, minute) = (1 + nth / 10_080 % 28, nth / 7 % 1_440);
        let (hour, minute) = (minute / 60, minute % 60);
        let _ = writeln!(
            sheet,
            "{day:02}.08.2023;{hour:02}:{minute:02};Innsatsleder;Kriseledelsen;Melding {nth}: vannet stiger ved Sundvollen"
        );
    }
    let path = place.path("lang.csv");
    std::fs::write(&path, sheet).unwrap();
    let arguments = ["import", path.to_str().unwrap(), "--organisation", TOWN];
    town::text(&town::at_console(place, &arguments)["incidentId"])
}

/// How long each line takes from its command until another's socket has it.
fn over_a_socket(server: &Server, keeper: &Asker, other: &str, incident: &str) -> Vec<Duration> {
    let mut socket = Socket::open(server, other);
    socket.subscribe(LOG, &json!({ "id": incident }));
    let wait = |nth: usize| {
        let words = format!("Linje {nth}");
        let begun = Instant::now();
        town::entry(keeper, incident, &words);
        while !is(&socket.next(), &words) {}
        begun.elapsed()
    };
    (0..LINES).map(wait).collect()
}

/// Whether a socket said that a line has these words.
fn is(heard: &Heard, words: &str) -> bool {
    match heard {
        Heard::Message(message) => message["payload"]["data"]["incidentLog"]["text"] == words,
        ended => panic!("the log ended: {ended:?}"),
    }
}

/// How long each line takes from Enter until another browser has painted it.
fn in_browsers(server: &Server, incident: &str) -> Vec<Duration> {
    let count = LINES.to_string();
    let given = [&server.url, incident, "kari", "ola", town::PASSWORD, &count];
    let told = last_line(&node::run_in(BROWSERS, "swift.mjs", &given));
    let waits = told["waits"].as_array().unwrap().iter();
    waits
        .map(|wait| Duration::from_secs_f64(wait.as_f64().unwrap() / 1e3))
        .collect()
}

/// The figures a script printed last.
fn last_line(told: &str) -> Value {
    serde_json::from_str(told.trim().lines().last().unwrap()).unwrap()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
