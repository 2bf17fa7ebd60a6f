//! The annual wheel as an iCalendar feed of the running program, read by a library that calendars use;
//! and what its address does not open.

use crate::ask::{Asker, fresh};
use crate::judges::node;
use crate::product::{Place, Server};
use crate::town;
use serde_json::{Value, json};

/// In what must not come out of the feed, and in nothing else.
const SECRET: &str = "kanarifugl";
const TITLE: &str = "Kontroll av varslingslister før påske, sommer; og jul – med æ, ø og å i overskriften \\ to ganger i året";

fn officer(place: &Place) -> (Server, Asker) {
    town::organisation(place, "Bærum");
    town::person(place, "kari", "Bærum", &["preparedness_officer"]);
    let token = town::token(place, "kari", "Bærum", "preparedness_officer");
    let server = place.serve();
    let asker = Asker::new(&server, &token);
    (server, asker)
}

fn done(asker: &Asker, mutation: &str, mut input: Value) -> String {
    input["commandId"] = json!(fresh());
    let input_type = format!("{}{}Input", mutation[..1].to_uppercase(), &mutation[1..]);
    town::text(&asker.done(mutation, &input_type, input)["id"])
}

/// A GET by nobody in particular: status and body.
fn get(server: &Server, path: &str) -> (u16, String) {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let agent: ureq::Agent = config.build().into();
    let mut answer = agent.get(format!("{}{path}", server.url)).call().unwrap();
    let status = answer.status().as_u16();
    (status, answer.body_mut().read_to_string().unwrap())
}

/// The path of the only open feed.
fn path(asker: &Asker) -> String {
    let feeds = asker.ask("{ year { calendarFeeds { path } } }", json!({}));
    town::text(&feeds["year"]["calendarFeeds"][0]["path"])
}

#[test]
fn the_feed_opens_in_a_standard_reader_and_tells_dates_and_titles_only() {
    let place = Place::new();
    let (server, asker) = officer(&place);
    let what = json!({ "title": TITLE, "kind": "LIST_CHECK", "responsible": SECRET,
        "due": "2031-03-20T08:00:00Z", "everyMonths": 6 });
    done(&asker, "setObligation", json!({ "what": what }));
    let council = json!({ "kind": "PREPAREDNESS_COUNCIL", "at": "2031-01-15T09:00:00Z",
        "place": SECRET, "invited": [SECRET], "matters": [SECRET] });
    done(&asker, "conveneGathering", json!({ "what": council }));
    let feed = done(
        &asker,
        "openCalendarFeed",
        json!({ "label": "Karis kalender" }),
    );
    let path = path(&asker);

    let (status, text) = get(&server, &path);
    assert_eq!(status, 200);
    assert!(!text.contains(SECRET), "{text}");
    let file = place.path("wheel.ics");
    std::fs::write(&file, &text).unwrap();
    let read = node::judge("calendar.mjs", &[file.to_str().unwrap()]);
    let read: Value = serde_json::from_str(&read).unwrap();
    assert_eq!(read["name"], "Årshjul – Bærum");
    let events = read["events"].as_array().unwrap();
    let starts: Vec<_> = events
        .iter()
        .map(|event| town::text(&event["start"]))
        .collect();
    assert_eq!(
        starts,
        [
            "2031-01-15T09:00:00.000Z",
            "2031-03-20T08:00:00.000Z",
            "2031-09-20T07:00:00.000Z",
            "2032-03-20T08:00:00.000Z",
            "2032-09-20T07:00:00.000Z",
            "2033-03-20T08:00:00.000Z",
        ]
    );
    assert_eq!(events[0]["summary"], "beredskapsråd");
    assert_eq!(events[1]["summary"], TITLE);
    assert_eq!(
        events[1]["properties"],
        json!([
            "categories",
            "dtstamp",
            "dtstart",
            "summary",
            "transp",
            "uid"
        ])
    );

    let (_, english) = get(&server, &format!("{path}?sprak=en"));
    assert!(
        english.contains("SUMMARY:preparedness council"),
        "{english}"
    );
    done(&asker, "closeCalendarFeed", json!({ "feedId": feed }));
    assert_eq!(get(&server, &path).0, 404, "closed");
}

#[test]
fn the_address_of_a_feed_opens_nothing_else_and_no_other_address_opens_it() {
    let place = Place::new();
    let (server, asker) = officer(&place);
    done(
        &asker,
        "openCalendarFeed",
        json!({ "label": "Karis kalender" }),
    );
    let path = path(&asker);
    assert_eq!(
        get(&server, &path).0,
        200,
        "an empty wheel is a calendar too"
    );
    let token = path.rsplit('/').next().unwrap().trim_end_matches(".ics");
    let with = Asker::new(&server, token);
    let answer = with.answer("{ year { calendarFeeds { path } } }", json!({}));
    assert!(answer["data"].is_null(), "{answer}");
    let (head, last) = token.split_at(token.len() - 1);
    let other = if last == "A" { "B" } else { "A" };
    for wrong in [
        format!("/kalender/{head}{other}.ics"),
        format!("/kalender/{token}"),
        "/kalender/.ics".to_owned(),
        format!("/kalender/{}.ics", "A".repeat(64)),
    ] {
        assert_eq!(get(&server, &wrong).0, 404, "{wrong}");
    }
}
