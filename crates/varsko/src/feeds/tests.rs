//! Looking at files, folders and addresses: each message once, nothing lost, nobody pestered.

use super::settings::{FeedSettings, Place};
use super::source::Source;
use super::*;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

const ORANGE: &str = include_str!("../../../feeds/tests/messages/flood-orange.cap.xml");
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

fn names(source: &Source) -> Vec<String> {
    let found = source.look().unwrap().into_iter();
    found.map(|found| found.what).collect()
}

fn confirm_all(source: &mut Source) {
    for found in source.look().unwrap() {
        source.confirm(found);
    }
}

#[test]
fn a_file_of_a_folder_is_seen_once_and_again_when_it_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b.xml");
    fs::write(&path, ORANGE).unwrap();
    fs::write(folder.path().join("a.GeoJSON"), "{}").unwrap();
    fs::write(folder.path().join("notes.txt"), "not a message").unwrap();
    let mut source = Source::new(Place::Folder(folder.path().to_owned()));
    assert_eq!(names(&source), ["a.GeoJSON", "b.xml"]);
    // What could not be taken in is there again.
    assert_eq!(names(&source), ["a.GeoJSON", "b.xml"]);
    confirm_all(&mut source);
    assert_eq!(names(&source), Vec::<String>::new());
    fs::write(&path, format!("{ORANGE}\n")).unwrap();
    assert_eq!(names(&source), ["b.xml"]);
}

#[test]
fn a_folder_that_is_not_there_says_so_and_is_read_when_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("cap");
    let source = Source::new(Place::Folder(inside.clone()));
    assert!(
        source
            .look()
            .err()
            .unwrap()
            .starts_with("it cannot be read: ")
    );
    fs::create_dir(&inside).unwrap();
    fs::write(inside.join("a.cap"), ORANGE).unwrap();
    assert_eq!(names(&source), ["a.cap"]);
}

/// A server that gives these answers in turn, and tells what it was asked.
fn server(answers: Vec<String>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!(
        "http://{}/current.json?key=hemmelig",
        listener.local_addr().unwrap()
    );
    let (tell, asked) = channel();
    std::thread::spawn(move || {
        for answer in answers {
            let (mut peer, _) = listener.accept().unwrap();
            let mut asked = String::new();
            for line in BufReader::new(peer.try_clone().unwrap()).lines() {
                let line = line.unwrap();
                if line.is_empty() {
                    break;
                }
                asked.push_str(&line.to_ascii_lowercase());
                asked.push('\n');
            }
            peer.write_all(answer.as_bytes()).unwrap();
            tell.send(asked).unwrap();
        }
    });
    (url, asked)
}

fn answer(head: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}")
}

fn address(url: String) -> Place {
    let contact = "beredskap@kommune.example".into();
    Place::Url { url, contact }
}

#[test]
fn an_address_is_asked_politely_and_only_for_what_is_new() {
    let validators = "200 OK\r\netag: \"a1\"\r\nlast-modified: Mon, 07 Aug 2023 04:00:00 GMT";
    let (url, asked) = server(vec![
        answer(validators, ORANGE),
        answer("304 Not Modified", ""),
        answer("500 Internal Server Error", "oops"),
    ]);
    let mut source = Source::new(address(url));
    let found = source.look().unwrap().pop().unwrap();
    assert_eq!(found.content.as_deref().unwrap(), ORANGE.as_bytes());
    source.confirm(found);
    let first = asked.recv_timeout(ANSWER_WITHIN).unwrap();
    let name = format!(
        "user-agent: varsko/{} beredskap@kommune.example\n",
        env!("CARGO_PKG_VERSION")
    );
    assert!(first.contains(&name), "{first}");
    assert!(!first.contains("if-none-match"), "{first}");
    assert!(source.look().unwrap().is_empty());
    let second = asked.recv_timeout(ANSWER_WITHIN).unwrap();
    assert!(second.contains("if-none-match: \"a1\"\n"), "{second}");
    assert!(
        second.contains("if-modified-since: mon, 07 aug 2023 04:00:00 gmt\n"),
        "{second}"
    );
    assert_eq!(source.look().err().unwrap(), "the address answered 500");
}

#[test]
fn an_address_that_gives_more_than_is_read_says_so() {
    let (url, _asked) = server(vec![answer("200 OK", &"x".repeat((4 << 20) + 2))]);
    let why = Source::new(address(url)).look().err().unwrap();
    assert_eq!(why, "the answer is larger than is read (4 MiB)");
}

#[test]
fn what_is_shown_of_an_address_holds_no_secret() {
    let place = |url: &str| address(url.to_owned()).shown();
    assert_eq!(
        place("https://me:pass@api.met.no/alerts?key=x"),
        "https://api.met.no/alerts"
    );
}

#[test]
fn settings_that_would_pester_or_hide_are_refused_with_what_is_allowed() {
    let url = FeedSettings {
        url: Some("https://api.met.no/weatherapi/metalerts/2.0/current.json".into()),
        contact: Some("beredskap@kommune.example".into()),
        ..FeedSettings::default()
    };
    assert_eq!(url.read().unwrap().every, Duration::from_secs(600));
    let refused = |settings: FeedSettings| settings.read().unwrap_err();
    let often = FeedSettings {
        every_minutes: Some(1),
        ..url.clone()
    };
    assert_eq!(
        refused(often),
        "every_minutes is 1; an address is looked at every 10 to 1440 minutes"
    );
    let hidden = FeedSettings {
        contact: None,
        ..url.clone()
    };
    assert!(refused(hidden).starts_with("contact is missing"));
    let both = FeedSettings {
        file: Some("a".into()),
        ..url
    };
    assert_eq!(refused(both), "state exactly one of file, folder and url");
}

#[test]
fn a_feed_that_fails_is_asked_less_and_less_often() {
    let every = Duration::from_secs(600);
    assert_eq!(pause(every, 0, 0), every);
    assert_eq!(pause(every, 2, 0), every * 4);
    assert_eq!(pause(every, 9, 0), PAUSE_MAX);
    assert_eq!(pause(every, 0, 255), every + every / 10);
}
