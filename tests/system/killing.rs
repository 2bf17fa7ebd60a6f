//! Killing the server in the middle of its writers, again and again: what it acknowledged is there,
//! once, where the receipt says (G-1, G-2, G-4).

use crate::ask::{Asker, fresh, mutation};
use crate::console::{Town, count, holds, log, open, text};
use crate::product::wait;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Clients that write at the same time.
const WRITERS: usize = 64;
/// Times the server is killed; the variable makes a quick look possible.
const ROUNDS: usize = 200;
const ROUNDS_VARIABLE: &str = "VARSKO_TEST_KILLS";
/// Every so many kills the folder is verified before it is opened again.
const VERIFY_EVERY_ROUNDS: usize = 20;
/// A round's kill comes after none, or up to so many, of its commands were acknowledged.
const ACKNOWLEDGED_MAX: usize = 128;
/// Step between the rounds' numbers of acknowledged commands: odd, so that all of them occur.
const ACKNOWLEDGED_STEP: usize = 37;
/// What half of the restarts must stay below.
const RESTART_MEDIAN_MAX: Duration = Duration::from_secs(2);

/// Where a command's entry stands: in a receipt, or in the log.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spot {
    position: u64,
    number: u64,
}

impl Spot {
    fn of(value: &Value) -> Self {
        Self {
            position: count(&value["position"]),
            number: count(&value["number"]),
        }
    }
}

/// A line of the log; its text is the id of the command that wrote it.
#[derive(Clone)]
struct Line {
    spot: Spot,
    text: String,
}

/// A client that sends one command after the other, and one without an answer again.
#[derive(Default)]
struct Writer {
    unanswered: Option<String>,
    acknowledged: Vec<(String, Spot)>,
}

impl Writer {
    /// Sends the next command; `Err` when the server went away before it answered.
    fn send(&mut self, asker: &Asker, incident: &str) -> Result<(), ureq::Error> {
        let id = self.unanswered.get_or_insert_with(fresh).clone();
        let input = json!({
            "commandId": id, "incidentId": incident, "kind": "NOTE", "text": id,
        });
        let document = mutation("recordEntry", "RecordEntryInput");
        let answer = asker.try_ask(&document, json!({ "input": input }))?;
        let receipt = &answer["data"]["recordEntry"];
        assert_eq!(receipt["__typename"], "Receipt", "{answer}");
        self.acknowledged.push((id, Spot::of(receipt)));
        self.unanswered = None;
        Ok(())
    }
}

#[test]
fn whatever_was_acknowledged_survives_every_kill_once_and_where_the_receipt_says() {
    let town = Town::new();
    let data = town.place.data();
    let server = town.place.serve();
    let incident = open(&Asker::new(&server, &town.token));
    server.kill();
    let mut writers: Vec<Writer> = (0..WRITERS).map(|_| Writer::default()).collect();
    let mut restarts = Vec::new();
    for round in 0..rounds() {
        let enough = round * ACKNOWLEDGED_STEP % (ACKNOWLEDGED_MAX + 1);
        restarts.push(write_until_killed(&town, &incident, &mut writers, enough));
        if round % VERIFY_EVERY_ROUNDS == 0 {
            holds(&town.place, &[text(&data)]);
        }
    }
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    for writer in writers.iter_mut().filter(|one| one.unanswered.is_some()) {
        writer.send(&asker, &incident).unwrap();
    }
    server.end();

    let acknowledged = writers.into_iter().flat_map(|writer| writer.acknowledged);
    let ledger: BTreeMap<String, Spot> = acknowledged.collect();
    let lines: Vec<Line> = log(&town.place, &data).iter().map(line).collect();
    tell(&restarts, &ledger);
    assert_eq!(complaints(&ledger, &lines), Vec::<String>::new());
    holds(&town.place, &[text(&data)]);
    restarts.sort();
    let median = restarts[restarts.len() / 2];
    assert!(median < RESTART_MEDIAN_MAX, "{median:?}");
}

#[test]
fn the_ledger_tells_of_every_entry_that_is_gone_twice_or_elsewhere() {
    let spot = |number| Spot {
        position: number + 4,
        number,
    };
    let whole: Vec<Line> = (0..8)
        .map(|number| Line {
            spot: spot(number),
            text: format!("command {number}"),
        })
        .collect();
    let entries = whole.iter().skip(1);
    let ledger = entries.map(|line| (line.text.clone(), line.spot)).collect();
    let doctored = |doctor: fn(&mut Vec<Line>)| {
        let mut lines = whole.clone();
        doctor(&mut lines);
        complaints(&ledger, &lines).join("; ")
    };

    assert_eq!(doctored(|_| {}), "");
    assert!(doctored(|log| drop(log.pop())).contains("command 7 is gone"));
    assert!(doctored(|log| drop(log.remove(3))).contains("command 3 is gone"));
    assert!(doctored(|log| drop(log.remove(3))).contains("after line 2 comes line 4"));
    assert!(doctored(|log| log[5].text = "command 4".into()).contains("command 4 stands twice"));
    assert!(doctored(|log| log[5].spot.position = 90).contains("command 5 stands elsewhere"));
    let more = Line {
        spot: spot(8),
        text: "stray".into(),
    };
    let strayed = complaints(&ledger, &[whole.as_slice(), &[more]].concat());
    assert_eq!(strayed, ["line 8 answers to no command"]);
}

/// Starts the server, lets everyone write until `enough` of it is acknowledged, and kills it.
/// Gives how long the start took.
fn write_until_killed(
    town: &Town,
    incident: &str,
    writers: &mut [Writer],
    enough: usize,
) -> Duration {
    let begun = Instant::now();
    let server = town.place.serve();
    let restart = begun.elapsed();
    let (killed, acknowledged) = (AtomicBool::new(false), AtomicUsize::new(0));
    let (killed, acknowledged) = (&killed, &acknowledged);
    std::thread::scope(|scope| {
        for writer in writers {
            let asker = Asker::new(&server, &town.token);
            scope.spawn(move || {
                loop {
                    if let Err(error) = writer.send(&asker, incident) {
                        assert!(killed.load(Ordering::SeqCst), "it broke off: {error}");
                        return;
                    }
                    acknowledged.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        let reached = wait(|| (acknowledged.load(Ordering::SeqCst) >= enough).then_some(()));
        killed.store(true, Ordering::SeqCst);
        server.kill();
        reached.expect("the writers must be answered while the server lives");
    });
    restart
}

/// What of the ledger the log does not bear out, and what of the log nobody was promised.
fn complaints(ledger: &BTreeMap<String, Spot>, log: &[Line]) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines: HashMap<&str, Spot> = HashMap::new();
    for line in log {
        if lines.insert(&line.text, line.spot).is_some() {
            found.push(format!("{} stands twice", line.text));
        }
        if line.spot.number > 0 && !ledger.contains_key(&line.text) {
            found.push(format!("line {} answers to no command", line.spot.number));
        }
    }
    for pair in log.windows(2) {
        let (one, next) = (pair[0].spot, pair[1].spot);
        if next.number != one.number + 1 {
            found.push(format!(
                "after line {} comes line {}",
                one.number, next.number
            ));
        }
        // Nothing but this log is written meanwhile.
        if next.position != one.position + 1 {
            found.push(format!(
                "after position {} comes {}",
                one.position, next.position
            ));
        }
    }
    for (id, spot) in ledger {
        match lines.get(id.as_str()) {
            None => found.push(format!("{id} is gone from {spot:?}")),
            Some(there) if there != spot => {
                found.push(format!("{id} stands elsewhere: {there:?}, not {spot:?}"));
            }
            Some(_) => {}
        }
    }
    found
}

fn line(exported: &Value) -> Line {
    Line {
        spot: Spot::of(exported),
        text: exported["text"].as_str().unwrap().to_owned(),
    }
}

fn rounds() -> usize {
    let wanted = std::env::var(ROUNDS_VARIABLE).ok();
    wanted.map_or(ROUNDS, |rounds| rounds.parse().unwrap())
}

fn tell(restarts: &[Duration], ledger: &BTreeMap<String, Spot>) {
    let mut sorted = restarts.to_vec();
    sorted.sort();
    println!(
        "{} kills, {} entries acknowledged; restart: median {:?}, slowest {:?}",
        sorted.len(),
        ledger.len(),
        sorted[sorted.len() / 2],
        sorted[sorted.len() - 1],
    );
}
