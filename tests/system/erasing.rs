//! Erasing a text: two people and a ground, and then no trace of it, while the proof holds (R-20, G-8).

use crate::ask::{Asker, fresh};
use crate::console::{Town, breaks, count, holds, note, open, record, text};
use crate::product::{files, wait};
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use std::path::Path;

/// Stands only in the words that are erased.
const CANARY: &str = "Kanarifuglsen";
/// Stands in words that stay.
const STAYING: &str = "vannet stiger";
/// Bytes by which a stored secret is recognised in a file.
const MARK_BYTES: usize = 24;

/// What everyone could ask for the words by.
const ASKED: &str = "query($id: ID!, $words: String!) {
    incidentLog(incidentId: $id) { edges { node { number text from to source erased } } }
    search(text: $words) { edges { node { entry { number text } } } }
    situation(incidentId: $id) { sections { items { text source } } }
    entry(incidentId: $id, number: 1) { text from source }
}";

#[test]
fn an_erased_text_leaves_no_trace_and_the_proof_still_holds() {
    let town = Town::new();
    let other = town.enrol("ola", "crisis_leader");
    let data = town.place.data();
    let server = town.place.serve();
    let kari = Asker::new(&server, &town.token);
    let incident = open(&kari);
    let mut input = note(&incident, &format!("{CANARY} bor i Storgata 1"));
    input["from"] = CANARY.into();
    input["source"] = format!("naboen til {CANARY}").into();
    let entry = record(&kari, input);
    record(&kari, note(&incident, STAYING));
    state(&kari, &incident, STAYING);
    let item = state(&kari, &incident, &format!("{CANARY} er savnet"));
    assert_eq!(item["count"], 1, "the receipt's line is the statement");
    // An orderly end leaves a snapshot behind, with the words in it.
    server.end();

    let server = town.place.serve();
    let (kari, ola) = (
        Asker::new(&server, &town.token),
        Asker::new(&server, &other),
    );
    assert_eq!(hits(&kari), 2);
    for told in tellings(&kari, &incident) {
        assert!(told.contains(CANARY) && told.contains(STAYING), "{told}");
    }
    let mut marks = snapshots(&data);
    assert!(!marks.is_empty(), "there must be a snapshot to lose");
    marks.extend([&entry, &item].map(|receipt| wrapped_key(&data, receipt).unwrap()));
    for mark in &marks {
        assert_ne!(holding(&data, mark), Vec::<String>::new());
    }

    let numbers = [&entry, &item].map(|receipt| receipt["number"].clone());
    let request = ask_for_erasure(&kari, &incident, &numbers);
    let agree = agreement(&incident, &request);
    let alone = kari.refused("approveErasure", "ApproveErasureInput", agree);
    assert_eq!((alone.as_str(), hits(&kari)), ("SAME_PERSON", 2));
    let agree = agreement(&incident, &request);
    ola.done("approveErasure", "ApproveErasureInput", agree);

    for told in tellings(&kari, &incident) {
        assert!(!told.contains(CANARY), "{told}");
        assert!(told.contains(STAYING), "{told}");
    }
    assert_eq!(hits(&kari), 0);
    assert!(wait(|| traces(&data, &marks).is_empty().then_some(())).is_some());
    assert!(!server.end().contains(CANARY));
    marks.push(CANARY.as_bytes().to_vec());
    assert_eq!(traces(&data, &marks), Vec::<String>::new());
    assert_eq!(
        [&entry, &item].map(|receipt| wrapped_key(&data, receipt)),
        [None, None]
    );
    let told = holds(&town.place, &[text(&data)]);
    assert!(told.contains(", 2 erased, "), "{told}");

    let server = town.place.serve();
    for told in tellings(&Asker::new(&server, &town.token), &incident) {
        assert!(!told.contains(CANARY), "{told}");
    }
}

#[test]
fn one_erased_text_is_reported_as_one_and_a_key_destroyed_otherwise_is_not_hidden() {
    let town = Town::new();
    let other = town.enrol("ola", "crisis_leader");
    let data = town.place.data();
    let server = town.place.serve();
    let (kari, ola) = (
        Asker::new(&server, &town.token),
        Asker::new(&server, &other),
    );
    let incident = open(&kari);
    let entry = record(&kari, note(&incident, CANARY));
    let request = ask_for_erasure(&kari, &incident, &[entry["number"].clone()]);
    let agree = agreement(&incident, &request);
    ola.done("approveErasure", "ApproveErasureInput", agree);
    server.end();
    let told = holds(&town.place, &[text(&data)]);
    assert!(told.contains(", 1 erased, "), "{told}");

    let journal = Connection::open(data.join("journal.db")).unwrap();
    let position = count(&entry["position"]).cast_signed();
    journal.execute_batch("DROP TRIGGER event_keeps").unwrap();
    let changed = "UPDATE event SET ciphertext = zeroblob(length(ciphertext)) WHERE position = ?1";
    assert_eq!(journal.execute(changed, [position]).unwrap(), 1);
    drop(journal);
    let told = breaks(&town.place, &[text(&data)]);
    assert!(
        told.contains(&format!("position {position}: altered")),
        "{told}"
    );
}

/// The first person asks; gives the request's id.
fn ask_for_erasure(asker: &Asker, incident: &str, numbers: &[Value]) -> Value {
    let input = json!({
        "commandId": fresh(), "incidentId": incident, "numbers": numbers,
        "ground": "personopplysninger uten grunnlag",
    });
    asker.done("requestErasure", "RequestErasureInput", input)["id"].clone()
}

/// What the second person sends.
fn agreement(incident: &str, request: &Value) -> Value {
    json!({ "commandId": fresh(), "incidentId": incident, "requestId": request })
}

/// States a fact in the picture, whatever phase the incident is in, and gives the receipt.
fn state(asker: &Asker, incident: &str, words: &str) -> Value {
    let input = json!({
        "commandId": fresh(), "incidentId": incident, "skipping": "bare en prøve",
        "statement": { "section": "FACTS", "text": words },
    });
    asker.done("statePictureItem", "StatePictureItemInput", input)
}

/// The words of a log by every way out: queries, search, picture and the three exports.
fn tellings(asker: &Asker, incident: &str) -> Vec<String> {
    let words = |words: &str| json!({ "id": incident, "words": words });
    let mut tellings = vec![
        asker.ask(ASKED, words(CANARY)).to_string(),
        asker.ask(ASKED, words(STAYING)).to_string(),
    ];
    for format in ["csv", "jsonl", "proof"] {
        let (status, body) = asker.get(&format!("/incidents/{incident}/export?format={format}"));
        assert_eq!(status, 200, "{body}");
        tellings.push(body);
    }
    tellings
}

/// How many lines a search for the erased words finds.
fn hits(asker: &Asker) -> usize {
    let document = "query($words: String!) { search(text: $words) { edges { cursor } } }";
    let data = asker.ask(document, json!({ "words": CANARY }));
    data["search"]["edges"].as_array().unwrap().len()
}

/// The wrapped key of an entry as it lies in the journal; `None` once it is destroyed.
pub(crate) fn wrapped_key(data: &Path, receipt: &Value) -> Option<Vec<u8>> {
    let query = "SELECT wrapped FROM entry_key WHERE position = ?1";
    let journal = reading(&data.join("journal.db"));
    let mut statement = journal.prepare(query).unwrap();
    let mut rows = statement
        .query([count(&receipt["position"]).cast_signed()])
        .unwrap();
    let row = rows.next().unwrap()?;
    Some(mark(row.get(0).unwrap()))
}

/// A piece of every stored snapshot.
pub(crate) fn snapshots(data: &Path) -> Vec<Vec<u8>> {
    let views = reading(&data.join("views.db"));
    let mut statement = views.prepare("SELECT sealed FROM snapshot").unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(|sealed| mark(sealed.unwrap())).collect()
}

fn reading(path: &Path) -> Connection {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// Enough of stored bytes to recognise them; the start lies in one piece wherever they lie.
fn mark(mut bytes: Vec<u8>) -> Vec<u8> {
    assert!(bytes.len() >= MARK_BYTES);
    bytes.truncate(MARK_BYTES);
    bytes
}

/// The files that still hold any of these.
pub(crate) fn traces(data: &Path, marks: &[Vec<u8>]) -> Vec<String> {
    marks.iter().flat_map(|mark| holding(data, mark)).collect()
}

/// The files of a folder in which these bytes stand.
pub(crate) fn holding(data: &Path, bytes: &[u8]) -> Vec<String> {
    let holds = |path: &Path| {
        // A file that is gone by now holds nothing.
        let whole = std::fs::read(path).unwrap_or_default();
        whole.windows(bytes.len()).any(|window| window == bytes)
    };
    let found = files(data).into_iter().filter(|path| holds(path));
    found.map(|path| path.display().to_string()).collect()
}
