//! A server that stands still or is killed in the middle of notifying: what fell due meanwhile
//! happens once, in order, and says that it is late; nobody is forgotten (R-26, G-11).

use crate::product::wait;
use crate::stage::{BAERUM, Part, Stage, TONE, time};
use crate::town::text;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const WORDS: &str = "Sandvikselva stiger. Møt på rådhuset.";
/// People on the list that is sent while the server is killed.
const PEOPLE: usize = 40;
/// Letters the gateway has taken when the power goes, each time anew.
const POWER_GOES_AT: &[usize] = &[1, 9, 23, 30];

const fn part(who: &'static str, name: &'static str, role: &'static str) -> Part {
    Part {
        who,
        name,
        organisation: "Bærum",
        role,
    }
}

fn opened(time: &str, parts: &[Part]) -> Stage {
    let mut stage = Stage::set(time, BAERUM, parts);
    let open = json!({ "title": "Flom i Sandvikselva" });
    stage.incident = stage.does("tone", "openIncident", open);
    stage
}

/// When a line happened, when it was recorded, and its words.
fn told(lines: &[Value]) -> Vec<(String, String, String)> {
    let clock = |value: &Value| text(value)[11..16].to_owned();
    let told = |line: &Value| {
        (
            clock(&line["occurredAt"]),
            clock(&line["recordedAt"]),
            text(&line["text"]),
        )
    };
    lines.iter().map(told).collect()
}

#[test]
fn what_fell_due_while_the_server_stood_still_happens_once_in_order_and_says_that_it_is_late() {
    let parts = [
        TONE,
        part("anne", "Anne Bakken", "crisis_leader"),
        part("jon", "Jon Vik", "crisis_leadership"),
        part("siri", "Siri Dahl", "log_keeper"),
        part("ola", "Ola Rud", "log_keeper"),
    ];
    let mut stage = opened("10:00", &parts);
    for (who, number, rounds) in [
        ("anne", "+4790000001", 2),
        ("jon", "+4790000002", 1),
        ("siri", "+4790000003", 1),
        ("ola", "+4790000004", 1),
    ] {
        let points: Vec<(&str, &str, u8)> =
            (1..=rounds).map(|round| ("SMS", number, round)).collect();
        stage.reach("tone", who, &points);
    }
    let one = |who: &str| json!({ "personId": stage.id(who) });
    let list = json!({
        "name": "Kriseledelsen", "order": "PARALLEL", "ackTimeoutsSeconds": [240, 180],
        "entries": [{ "people": [one("anne"), one("jon")] }, { "people": [one("siri"), one("ola")] }],
    });
    let list = stage.does("tone", "defineNotificationList", list);
    stage.starts_list("tone", "Bærum", &list, WORDS);
    let task = json!({ "title": "Skaffe busser", "role": "logistics", "deadline": time("10:09") });
    stage.does("tone", "giveTask", task);
    stage.until_events("tone", "notification.sent", 2);
    // One step before the standstill: Anne's second round, and Ola for Siri.
    stage.at("10:04");
    stage.until_events("tone", "notification.sent", 4);
    let before = stage.log("tone", &stage.incident, "text").len();

    stage.at("10:05");
    stage.cut_power();
    stage.jump_to("10:15");
    stage.start();
    stage.until_events("tone", "notification.sent", 5);
    let after = stage.log("tone", &stage.incident, "text occurredAt recordedAt");
    let late =
        |occurred: &str, words: &str| (occurred.to_owned(), "10:15".to_owned(), words.to_owned());
    assert_eq!(
        told(&after[before..]),
        [
            late(
                "10:07",
                "Anne Bakken har ikke svart i tide (8 min for sent)"
            ),
            late("10:07", "Varselet går videre fra Anne Bakken til Jon Vik"),
            late(
                "10:07",
                "Klart til utsending til Jon Vik: SMS (8 min for sent)"
            ),
            late("10:08", "Ola Rud har ikke svart i tide (7 min for sent)"),
            late(
                "10:09",
                "Fristen er passert for oppgaven (Bærum): Skaffe busser. Oppdaget 6 min etter"
            ),
            late("10:15", "Varsel sendt til Jon Vik (SMS), forsøk 1"),
        ]
    );
    let newest = stage.sms.took().pop().unwrap();
    let words = text(&newest.json["text"]);
    assert!(
        words.contains("FORSINKET: skulle vært sendt kl. 10:07."),
        "{words}"
    );

    // Another start finds nothing to do: each step happened, once.
    stage.cut_power();
    stage.start();
    stage.at("10:16");
    assert_eq!(
        stage.log("tone", &stage.incident, "text").len(),
        after.len()
    );
    assert_eq!(stage.sms.took().len(), 5);
    // Jon's time runs from when he was really called.
    let due = stage.sees("tone", "notifications { nextDueAt }");
    assert_eq!(
        due["notifications"][0]["nextDueAt"],
        "2023-08-09T10:19:00.000+02:00"
    );
}

#[test]
fn nobody_is_forgotten_when_the_server_is_killed_again_and_again_while_it_sends() {
    let names: Vec<(String, String)> = (0..PEOPLE)
        .map(|nth| (format!("person{nth}"), format!("Person {nth:02}")))
        .collect();
    let mut stage = opened("10:00", &[TONE]);
    let entries: Vec<Value> = names
        .iter()
        .enumerate()
        .map(|(nth, (_, name))| {
            let person = stage.registers("Bærum", name);
            let points = json!([{ "channel": "SMS", "address": number(nth) }]);
            stage.does(
                "tone",
                "setContactPoints",
                json!({ "personId": person, "points": points }),
            );
            json!({ "people": [{ "personId": person }] })
        })
        .collect();
    let list = json!({ "name": "Alle", "order": "PARALLEL", "ackTimeoutsSeconds": [3600], "entries": entries });
    let list = stage.does("tone", "defineNotificationList", list);
    stage.starts_list("tone", "Bærum", &list, WORDS);
    let mut settled: BTreeMap<String, usize> = BTreeMap::new();
    for taken in POWER_GOES_AT {
        let enough = wait(|| (stage.sms.took().len() >= *taken).then_some(()));
        assert!(enough.is_some(), "{} of {taken}", stage.sms.took().len());
        let told = sent(&stage);
        stage.cut_power();
        let came = came(&stage);
        settled.extend(told.into_iter().map(|to| (to.clone(), came[&to].len())));
        stage.start();
    }
    stage.until_events("tone", "notification.sent", PEOPLE);

    // One attempt was intended for each, and the log says once that it was sent.
    let select = "notifications { recipients { person { name } attempts { number standing } steps { delivery } } }";
    let seen = stage.sees("tone", select);
    for recipient in seen["notifications"][0]["recipients"].as_array().unwrap() {
        assert_eq!(
            recipient["attempts"],
            json!([{ "number": 1, "standing": "SENT" }])
        );
        let steps: Vec<&Value> = recipient["steps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|step| &step["delivery"])
            .collect();
        assert_eq!(steps, ["QUEUED", "SENT"]);
    }
    // Everyone got it. Whoever got it twice can tell, since it came under the same reference; and
    // what the log had said was sent did not leave again.
    let came = came(&stage);
    let everyone: Vec<String> = (0..PEOPLE).map(number).collect();
    assert_eq!(came.keys().cloned().collect::<Vec<_>>(), everyone);
    for (to, references) in &came {
        assert!(
            references.iter().all(|one| *one == references[0]),
            "{references:?}"
        );
        let then = settled.get(to).copied();
        assert!(
            then.is_none_or(|then| then == references.len()),
            "{to} was told again"
        );
    }
    stage.stop();
    stage
        .place
        .must(&["verify", stage.place.data().to_str().unwrap()]);
}

/// The references under which messages came to each number.
fn came(stage: &Stage) -> BTreeMap<String, Vec<String>> {
    let mut came: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in stage.sms.took() {
        let references = came.entry(text(&one.json["to"])).or_default();
        references.push(text(&one.json["ref"]));
    }
    came
}

/// The numbers that the log says a message was sent to.
fn sent(stage: &Stage) -> Vec<String> {
    let seen = stage.sees(
        "tone",
        "notifications { recipients { attempts { standing address } } }",
    );
    let recipients = seen["notifications"][0]["recipients"]
        .as_array()
        .unwrap()
        .iter();
    let attempts = recipients.flat_map(|recipient| recipient["attempts"].as_array().unwrap());
    let sent = attempts.filter(|attempt| attempt["standing"] == "SENT");
    sent.map(|attempt| text(&attempt["address"])).collect()
}

fn number(nth: usize) -> String {
    format!("+4791{:06}", nth)
}
