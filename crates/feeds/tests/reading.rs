//! Warnings as senders write them, good and bad (R-28). The messages are our own, in the shapes of
//! CAP 1.2 and MetAlerts 2.0.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use varsko_feeds::{Kind, Level, Point, Tongue, Trouble, Warning, read};

const FLOOD: &str = include_str!("messages/flood-orange.cap.xml");
const UPDATE: &str = include_str!("messages/flood-red-update.cap.xml");
const CANCEL: &str = include_str!("messages/flood-cancel.cap.xml");
const COLLECTION: &str = include_str!("messages/collection.geojson");

fn cap(text: &str) -> Result<Warning, Trouble> {
    read(text.as_bytes()).map(|mut warnings| warnings.remove(0))
}

fn sentence(text: &str) -> String {
    read(text.as_bytes()).unwrap_err().to_string()
}

/// The same in bokmål and in nynorsk.
fn in_norwegian(text: &str) -> [String; 2] {
    let trouble = read(text.as_bytes()).unwrap_err();
    [Tongue::Bokmal, Tongue::Nynorsk].map(|tongue| trouble.told(tongue))
}

#[test]
fn an_orange_flood_warning_is_read_with_its_places_times_and_languages() {
    let warning = cap(FLOOD).unwrap();
    assert_eq!(warning.identifier, "2.49.0.1.578.0.20230806120000.081");
    assert_eq!((warning.kind, warning.level), (Kind::Alert, Level::Orange));
    assert!(warning.actual && warning.level.asks_for_action());
    assert_eq!(warning.event, "rainFlood");
    assert_eq!(warning.onset.unwrap().to_string(), "2023-08-07T04:00:00Z");
    assert_eq!(warning.expires.unwrap().to_string(), "2023-08-08T22:00:00Z");
    let [area] = warning.areas.as_slice() else {
        panic!("one area");
    };
    assert_eq!(area.municipalities, ["3048", "3305", "3310"]);
    assert_eq!(
        warning.info(&["nb", "no"]).unwrap().event,
        "Svært kraftig regn"
    );
    assert_eq!(warning.info(&["en"]).unwrap().event, "Extremely heavy rain");
    assert_eq!(
        warning.info(&["no"]).unwrap().sender,
        "Meteorologisk institutt"
    );
}

#[test]
fn a_warning_concerns_the_municipalities_it_names_and_no_other() {
    let warning = cap(FLOOD).unwrap();
    let honefoss = Point::new(60.168, 10.256);
    assert!(warning.concerns("3305", None));
    assert!(!warning.concerns("3201", honefoss));
}

#[test]
fn a_warning_that_names_no_municipality_concerns_whatever_lies_in_its_outline() {
    let unnamed = FLOOD.replace("MunicipalityId", "emma_id");
    let warning = cap(&unnamed).unwrap();
    assert!(warning.concerns("3305", Point::new(60.168, 10.256)));
    assert!(!warning.concerns("3201", Point::new(59.894, 10.546)));
    assert!(!warning.concerns("3305", None));
}

#[test]
fn an_update_and_a_cancellation_name_what_they_are_about() {
    let (update, cancel) = (cap(UPDATE).unwrap(), cap(CANCEL).unwrap());
    assert_eq!((update.kind, update.level), (Kind::Update, Level::Red));
    assert_eq!(update.references, ["2.49.0.1.578.0.20230806120000.081"]);
    assert_eq!(cancel.kind, Kind::Cancel);
    assert_eq!(cancel.references, ["2.49.0.1.578.0.20230807060000.082"]);
}

#[test]
fn an_exercise_is_not_taken_for_a_warning() {
    let exercise = FLOOD.replace("<status>Actual", "<status>Exercise");
    assert!(!cap(&exercise).unwrap().actual);
}

#[test]
fn a_collection_is_read_whole_and_an_empty_one_means_that_no_warning_holds() {
    let warnings = read(COLLECTION.as_bytes()).unwrap();
    let told: Vec<_> = warnings
        .iter()
        .map(|warning| {
            (
                warning.event.as_str(),
                warning.level,
                warning.areas[0].rings.len(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [("rainFlood", Level::Orange, 2), ("gale", Level::Yellow, 1)]
    );
    assert!(warnings[0].concerns("3305", None));
    let empty = r#"{"type":"FeatureCollection","features":[]}"#;
    assert_eq!(read(empty.as_bytes()), Ok(Vec::new()));
}

#[test]
fn each_thing_that_can_be_wrong_has_its_sentence_with_the_line() {
    for (from, to, told) in [
        (
            "<identifier>2.49.0.1.578.0.20230806120000.081</identifier>",
            "",
            "identifier is missing or empty, in the <alert> on line 2",
        ),
        (
            "<msgType>Alert",
            "<msgType>Maybe",
            "msgType is \"Maybe\", in the <alert> on line 2; allowed is Alert, Update or Cancel",
        ),
        (
            "3; orange; Severe",
            "orange",
            "awareness_level is \"orange\", in the <info> on line 11; allowed is such as \"3; orange; Severe\"",
        ),
        (
            "<onset>2023-08-07T06:00:00+02:00",
            "<onset>7. august kl. 6",
            "onset is \"7. august kl. 6\", in the <info> on line 11, which is no time with an offset such as 2026-11-22T14:05:00+01:00",
        ),
        (
            "60.0,10.0 60.0,11.0",
            "60.0,10.0 60.0;11.0",
            "\"60.0;11.0\" is no place, in the <polygon> on line 39; a place is \"latitude,longitude\" in degrees, such as 59.91,10.75",
        ),
        (
            "61.0,10.0 60.0,10.0</polygon>",
            "61.0,10.0</polygon>",
            "an outline does not end where it began",
        ),
        (
            "60.0,10.0 60.0,11.0 61.0,11.0 61.0,10.0 60.0,10.0",
            "60.0,10.0 60.0,10.0",
            "an outline has 2 corners; the smallest has 4, the last of them the first again",
        ),
        (
            "60.0,10.0 60.0,11.0 61.0,11.0 61.0,10.0 60.0,10.0",
            "10.0,60.0 11.0,60.0 11.0,61.0 10.0,61.0 10.0,60.0",
            "an outline has latitude and longitude in each other's place: CAP writes \"lat,lon\", GeoJSON [lon, lat]",
        ),
        (
            "urn:oasis:names:tc:emergency:cap:1.2",
            "urn:oasis:names:tc:emergency:cap:1.1",
            "the message is a <alert>, not an <alert> of CAP 1.2 (urn:oasis:names:tc:emergency:cap:1.2)",
        ),
    ] {
        assert!(FLOOD.contains(from), "{from}");
        assert_eq!(sentence(&FLOOD.replace(from, to)), told);
    }
    assert!(sentence(&FLOOD[..400]).starts_with("the message is not well-formed:"));
    assert_eq!(
        sentence("Flomvarsel!"),
        "the message is neither CAP 1.2 (XML) nor MetAlerts (GeoJSON)"
    );
    let nameless = FLOOD.replace("<msgType>Alert", "<msgType>Kanskje");
    assert_eq!(
        in_norwegian(&nameless)[0],
        "msgType er \"Kanskje\", i <alert> på linje 2; lov er Alert, Update eller Cancel"
    );
    assert_eq!(
        in_norwegian("Flomvarsel!"),
        [
            "meldingen er verken CAP 1.2 (XML) eller MetAlerts (GeoJSON)",
            "meldinga er verken CAP 1.2 (XML) eller MetAlerts (GeoJSON)",
        ]
    );
    let crossed = COLLECTION.replace("[10.0, 60.0]", "[60.0]");
    assert!(sentence(&crossed).contains("a place is [longitude, latitude]"));
    assert!(in_norwegian(&crossed)[1].contains("ein stad er [lengd, breidd]"));
}

#[test]
fn a_document_type_is_refused_before_any_entity_can_grow() {
    let bomb = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE alert [<!ENTITY a \"aaaaaaaaaa\">]>{}",
        FLOOD.split_once('\n').unwrap().1
    );
    assert!(sentence(&bomb).starts_with("the message is not well-formed:"));
}

proptest! {
    #[test]
    fn whatever_is_cut_out_of_a_message_nothing_panics(from in 0..2_000usize, length in 0..200usize) {
        for message in [FLOOD, COLLECTION] {
            let mut bytes = message.as_bytes().to_vec();
            let from = from.min(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.drain(from..to);
            let _ = read(&bytes);
        }
    }
}
