//! Every event that can be stored keeps decoding for ever: one file per stored name.
//!
//! `UPDATE_GOLDEN=1` writes the files of new events. A file that is there is never written again: a
//! changed shape is a new schema version with an upcast, beside the file of the old one.

use serde_json::Value;
use serde_json::value::RawValue;
use std::path::PathBuf;
use varsko_domain::{Encoded, Event, Text};
use varsko_testkit::samples;

/// An event as it lies in its file: facts and texts are the very bytes.
#[derive(serde::Deserialize)]
struct Golden<'a> {
    name: &'a str,
    schema: u16,
    #[serde(borrow)]
    facts: &'a RawValue,
    #[serde(borrow)]
    sealed: Option<&'a RawValue>,
}

/// The first shape of an event stands under its name alone.
fn file_name(name: &str, schema: u16) -> String {
    match schema {
        1 => format!("{name}.json"),
        later => format!("{name}.{later}.json"),
    }
}

fn path(name: &str, schema: u16) -> PathBuf {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
    PathBuf::from(folder).join(file_name(name, schema))
}

fn file_of(encoded: &Encoded) -> String {
    let sealed = encoded.sealed.as_deref().map_or("null", |bytes| {
        std::str::from_utf8(bytes).expect("sealed texts are JSON")
    });
    format!(
        "{{\n  \"name\": \"{}\",\n  \"schema\": {},\n  \"facts\": {},\n  \"sealed\": {sealed}\n}}\n",
        encoded.name, encoded.schema, encoded.facts
    )
}

/// What stands in the file of this event; written first when it is new and that was asked for.
fn file(encoded: &Encoded) -> String {
    let path = path(encoded.name, encoded.schema);
    if !path.exists() && std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, file_of(encoded)).expect("the golden folder can be written");
    }
    std::fs::read_to_string(&path).unwrap_or_else(|_| {
        panic!(
            "{} has no golden file; UPDATE_GOLDEN=1 writes it",
            encoded.name
        )
    })
}

fn decode(file: &str) -> (Golden<'_>, Event) {
    let golden: Golden = serde_json::from_str(file).expect("a golden file is JSON");
    let sealed = golden.sealed.map(|texts| texts.get().as_bytes());
    let event = Event::decode(golden.name, golden.schema, golden.facts.get(), sealed)
        .expect("what was ever stored decodes");
    (golden, event)
}

#[test]
fn there_is_a_sample_of_every_event_in_the_order_of_their_names() {
    let samples = samples::events();
    let names = samples.iter().map(Event::name);
    assert!(names.eq(Event::names().iter().map(|(name, _)| *name)));
}

#[test]
fn every_stored_event_decodes_to_what_it_was_and_encodes_to_the_same_bytes() {
    // G-6
    for sample in samples::events() {
        let encoded = sample.encode().unwrap();
        let file = file(&encoded);
        let (golden, event) = decode(&file);
        assert_eq!(event, sample);
        assert_eq!(event.encode().unwrap(), encoded);
        assert_eq!((golden.name, golden.schema), (encoded.name, encoded.schema));
        assert_eq!(golden.facts.get(), encoded.facts);
        let sealed = golden.sealed.map(|texts| texts.get().as_bytes().to_vec());
        assert_eq!(sealed, encoded.sealed);
    }
}

#[test]
fn what_was_stored_in_an_older_shape_reads_as_the_newest_and_keeps_every_word() {
    let mut read = 0;
    for (name, newest) in Event::names() {
        for older in 1..newest {
            let file = std::fs::read_to_string(path(name, older)).expect("no shape loses its file");
            let (golden, event) = decode(&file);
            assert_eq!((golden.name, golden.schema), (name, older));
            let now = event.encode().unwrap();
            assert_eq!((now.name, now.schema), (name, newest));
            let sealed = golden.sealed.map(|texts| texts.get().as_bytes().to_vec());
            assert_eq!(now.sealed, sealed);
            let (then, now): (Value, Value) = (
                serde_json::from_str(golden.facts.get()).unwrap(),
                serde_json::from_str(&now.facts).unwrap(),
            );
            assert!(
                holds(&now, &then),
                "{name} {older}: {now} does not hold {then}"
            );
            read += 1;
        }
    }
    assert_eq!(read, 10);
}

/// True when everything that was said then is still said now.
fn holds(now: &Value, then: &Value) -> bool {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => then
            .iter()
            .all(|(fact, said)| now.get(fact).is_some_and(|now| holds(now, said))),
        _ => now == then,
    }
}

#[test]
fn no_golden_file_is_of_an_event_that_is_no_more() {
    let names: Vec<_> = Event::names()
        .iter()
        .flat_map(|(name, newest)| (1..=*newest).map(|schema| file_name(name, schema)))
        .collect();
    let folder = path("x", 1).parent().unwrap().to_owned();
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(names.contains(&name), "{name} is of no event");
    }
}

#[test]
fn without_their_key_all_texts_are_erased_and_the_facts_remain() {
    // R-20, G-8
    for sample in samples::events() {
        let encoded = sample.encode().unwrap();
        let erased = Event::decode(encoded.name, encoded.schema, &encoded.facts, None).unwrap();
        let Some(sealed) = encoded.sealed else {
            assert_eq!(erased, sample);
            continue;
        };
        let texts: Vec<Text> = serde_json::from_slice(&sealed).unwrap();
        let shown = format!("{erased:?}");
        assert_eq!(shown.matches("Erased").count(), texts.len(), "{shown}");
        assert!(!shown.contains("Readable"), "{shown}");
        // A snapshot tells an erased text from an absent one.
        let kept = serde_json::to_string(&erased).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&kept).unwrap(), erased);
    }
}

#[test]
fn a_name_or_a_schema_of_another_version_is_told_not_guessed() {
    let unknown = Event::decode("incident.abducted", 1, "{}", None).unwrap_err();
    assert!(unknown.to_string().contains("incident.abducted"));
    let newer = Event::decode("incident.opened", 9, "{}", None).unwrap_err();
    assert!(newer.to_string().contains("newer version"));
    let odd = Event::decode("incident.opened", 1, "{}", None).unwrap_err();
    assert!(odd.to_string().contains("shape"));
    let torn = Event::decode("phase.reached", 1, r#"{"phase":"notify"}"#, Some(b"[")).unwrap_err();
    assert!(torn.to_string().contains("shape"));
}
