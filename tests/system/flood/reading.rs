//! The log, read: live by those who followed it, again by replay, as text, and against what the
//! peers of the channels got.

use super::Story;
use super::before::BODIL;
use crate::follower::{Follower, number, position};
use crate::stage::Stage;
use crate::town::text;
use crate::wire::{Heard, Socket};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// What the log must read like. Looked at by people whenever it changes; `UPDATE_GOLDEN=1` writes it.
const GOLDEN: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/flom-i-sandvikselva.txt"
);
/// Who reads along: the municipality's log keeper.
const READER: &str = "siri";

/// Those who follow while it happens.
pub(super) struct Watching {
    log: Follower,
    board: Receiver<Value>,
}

impl Watching {
    pub(super) fn begin(story: &Story) -> Self {
        let stage = &story.stage;
        let log = Follower::start(stream(stage, &["tail", &stage.incident]));
        let mut socket = Socket::open(stage.server(), &stage.player(READER).token);
        let asked = "subscription { statusBoard { incidentId organisation { shortName } phase lastLine { number } } }";
        socket.subscribe(asked, &json!({}));
        let (tell, board) = channel();
        std::thread::spawn(move || {
            while let Heard::Message(message) = socket.next() {
                let rows = message["payload"]["data"]["statusBoard"].clone();
                if tell.send(rows).is_err() {
                    return;
                }
            }
        });
        Self { log, board }
    }

    /// Every line came once and in order, and the board never went back and ended at the truth.
    pub(super) fn saw_everything_once_and_in_order(self, story: &Story) {
        let stage = &story.stage;
        let all = stage.log(READER, &stage.incident, "position text");
        let last = number(all.last().unwrap());
        self.log
            .until(|lines| lines.last().is_some_and(|line| number(line) == last));
        let lines = self.log.kill();
        let seen: Vec<(u64, u64)> = lines
            .iter()
            .map(|line| (number(line), position(line)))
            .collect();
        let there: Vec<(u64, u64)> = all
            .iter()
            .map(|line| (number(line), position(line)))
            .collect();
        // The recalled line went out while it was shared, and its own people read it still.
        assert_eq!(seen, there);
        assert!(seen.is_sorted_by(|one, next| one.0 < next.0), "{seen:?}");
        // What she may not read are the register's own lines of the centre.
        let unread = last + 1 - seen.len() as u64;
        assert_eq!(unread, 3);

        let newest = |rows: &Value| -> Option<u64> {
            let rows = rows.as_array().unwrap().iter();
            let mut own = rows.filter(|row| {
                row["incidentId"] == stage.incident.as_str()
                    && row["organisation"]["shortName"] == "Bærum"
            });
            own.next()?["lastLine"]["number"].as_u64()
        };
        let mut shown = Vec::new();
        while shown.last() != Some(&last) {
            let rows = self.board.recv_timeout(Duration::from_secs(30)).unwrap();
            shown.extend(newest(&rows));
        }
        assert!(shown.is_sorted(), "{shown:?}");
        assert!(shown.len() > 3, "the board stood still: {shown:?}");
    }
}

/// A command that follows a log in JSON, as the reader.
fn stream(stage: &Stage, arguments: &[&str]) -> std::process::Command {
    let mut command = stage.place.varsko(arguments);
    command
        .args(["--json", "--url", &stage.server().url])
        .env("VARSKO_TOKEN", &stage.player(READER).token)
        .env("LC_ALL", "nb_NO.UTF-8");
    command
}

pub(super) fn the_log_reads_like_a_real_one(story: &Story) {
    let stage = &story.stage;
    let select = "event text occurredAt recordedAt late recordedBy { person { name } organisation { shortName } } organisation { shortName } from to channel";
    let mut lines: Vec<(String, bool)> = stage
        .log(READER, &stage.incident, select)
        .iter()
        .map(|line| (told(line), is_sent(line)))
        .collect();
    // Channels work side by side; which of them is told of first is nobody's business.
    for together in lines.chunk_by_mut(|one, next| one.1 && next.1) {
        together.sort();
    }
    let mut text = String::new();
    for (line, _) in &lines {
        text.push_str(line);
        text.push('\n');
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(GOLDEN, &text).unwrap();
    }
    let golden = std::fs::read_to_string(GOLDEN).unwrap();
    for (line, expected) in text.lines().zip(golden.lines()) {
        assert_eq!(line, expected);
    }
    assert_eq!(text.lines().count(), golden.lines().count());
}

fn is_sent(line: &Value) -> bool {
    line["event"] == "notification.sent"
}

/// A line as it stands on paper: when, who, and what; and when it was noted, where that was later.
fn told(line: &Value) -> String {
    let clock = |value: &Value| value.as_str().unwrap()[11..16].to_owned();
    let (occurred, recorded) = (clock(&line["occurredAt"]), clock(&line["recordedAt"]));
    let late = if occurred == recorded {
        String::new()
    } else {
        format!(" (ført {recorded})")
    };
    let person = line["recordedBy"]["person"]["name"].as_str().unwrap();
    let by = line["recordedBy"]["organisation"]["shortName"]
        .as_str()
        .unwrap();
    let parties: Vec<String> = [("fra", &line["from"]), ("til", &line["to"])]
        .into_iter()
        .filter_map(|(word, party)| Some(format!("{word} {}", party.as_str()?)))
        .collect();
    let parties = if parties.is_empty() {
        String::new()
    } else {
        format!("[{}] ", parties.join(", "))
    };
    let words = settled(line["text"].as_str().unwrap());
    format!("{occurred}{late} {person}, {by}: {parties}{words}")
}

/// The words without what is another each time: ids of other incidents, and positions, which count
/// everything in the installation.
fn settled(words: &str) -> String {
    let is_id = |word: &&str| {
        word.len() == 36
            && word
                .bytes()
                .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    };
    let mut shown = words.to_owned();
    for id in words
        .split(|character: char| !character.is_ascii_hexdigit() && character != '-')
        .filter(is_id)
    {
        shown = shown.replace(id, "…");
    }
    match shown.split_once("posisjon ") {
        Some((before, after)) => {
            let rest = after.trim_start_matches(|character: char| character.is_ascii_digit());
            format!("{before}posisjon …{rest}")
        }
        None => shown,
    }
}

pub(super) fn the_replay_shows_it(story: &Story) {
    let stage = &story.stage;
    let replayed = |basis: &str| {
        let arguments = [
            "replay",
            &stage.incident,
            "--speed",
            "3600",
            "--max-gap-seconds",
            "0",
            "--basis",
            basis,
        ];
        Follower::start(stream(stage, &arguments)).whole()
    };
    let all = stage.log(READER, &stage.incident, "text");
    let told = |lines: &[Value]| -> Vec<(u64, Value)> {
        lines
            .iter()
            .map(|line| (number(line), line["text"].clone()))
            .collect()
    };
    let by_number = |mut lines: Vec<Value>| {
        lines.sort_by_key(number);
        told(&lines)
    };
    let recorded = replayed("recorded");
    let known: Vec<String> = recorded.iter().map(|line| text(&line["knownAt"])).collect();
    assert!(known.is_sorted(), "{known:?}");
    assert_eq!(by_number(recorded), told(&all));
    let occurred = replayed("occurred");
    let times: Vec<&str> = occurred
        .iter()
        .map(|line| line["occurredAt"].as_str().unwrap())
        .collect();
    assert!(times.is_sorted(), "{times:?}");
    assert_eq!(occurred.len(), all.len());
}

pub(super) fn the_peers_got_what_the_log_says_was_sent(story: &Story) {
    let stage = &story.stage;
    let mut sent = Vec::new();
    for incident in [stage.incident.as_str(), story.id("drill")] {
        let document = "query($id: ID!) { situation(incidentId: $id) { notifications { recipients { attempts { channel standing address } } } } }";
        let seen = stage.asks("tone", document, json!({ "id": incident }));
        for notification in seen["situation"]["notifications"].as_array().unwrap() {
            for recipient in notification["recipients"].as_array().unwrap() {
                sent.extend(
                    recipient["attempts"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .filter_map(left),
                );
            }
        }
    }
    let by_mail = stage
        .mail
        .took()
        .into_iter()
        .map(|one| format!("EMAIL {}", one.to));
    let by_sms = stage
        .sms
        .took()
        .into_iter()
        .map(|one| format!("SMS {}", one.json["to"].as_str().unwrap()));
    let mut took: Vec<String> = by_mail.chain(by_sms).collect();
    // Where the county governor's own is reached is no more the municipality's to read for telling her.
    let hers = format!("EMAIL {BODIL}");
    assert!(!sent.contains(&hers));
    sent.push(hers);
    sent.sort();
    took.sort();
    assert_eq!(sent, took);
    assert_eq!(took.len(), 12);
    let left_the_house = |line: &&Value| {
        let words = line["text"].as_str().unwrap();
        is_sent(line) && (words.contains("(SMS)") || words.contains("(e-post)"))
    };
    let incidents = [stage.incident.as_str(), story.id("drill")];
    let lines = incidents.map(|incident| stage.log("tone", incident, "event text"));
    let lines = lines.iter().flatten().filter(left_the_house).count();
    assert_eq!(lines, took.len());
    let references: BTreeSet<String> = stage
        .sms
        .took()
        .into_iter()
        .map(|one| one.json["ref"].to_string())
        .collect();
    assert_eq!(
        references.len(),
        stage.sms.took().len(),
        "nothing went out twice"
    );
}

/// Where an attempt went that left the house.
fn left(attempt: &Value) -> Option<String> {
    let has_left = ["SENT", "DELIVERED"].contains(&attempt["standing"].as_str()?);
    has_left.then(|| {
        Some(format!(
            "{} {}",
            attempt["channel"].as_str()?,
            attempt["address"].as_str()?
        ))
    })?
}

/// Whom the list of names was shown to while it was shared, which a recall cannot undo. Noted
/// once a minute, and when the server stops in order.
pub(super) fn whoever_was_shown_what_is_known(story: &mut Story) {
    story.stage.stop();
    story.stage.start();
    let stage = &story.stage;
    let number: u64 = story.id("room list").parse().unwrap();
    let asked = "query($id: ID!, $n: Int!) { entry(incidentId: $id, number: $n) { recalls shownTo { to { person { name } } means } } }";
    let shown = |who: &str, number: u64| {
        let variables = json!({ "id": stage.incident, "n": number });
        stage.asks(who, asked, variables)["entry"].take()
    };
    let known = shown("siri", number);
    let readers = known["shownTo"].as_array().unwrap().iter();
    let readers: BTreeSet<String> = readers
        .map(|one| text(&one["to"]["person"]["name"]))
        .collect();
    assert!(
        readers.contains("Marit Aas") && readers.contains("Siri Dahl"),
        "{known}"
    );
    assert!(!readers.contains("Leif Nes"), "{known}");
    // The line that recalls it says the same of the line it recalls.
    let recall = shown("siri", number + 1);
    assert_eq!(
        (&recall["recalls"], &recall["shownTo"]),
        (&json!(number), &known["shownTo"])
    );
}

pub(super) fn it_verifies(mut story: Story) {
    story.stage.stop();
    let data = story.stage.place.data();
    story.stage.place.must(&["verify", data.to_str().unwrap()]);
}
