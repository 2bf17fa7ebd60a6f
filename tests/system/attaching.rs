//! A photo from the scene: uploaded, attached, read back; sealed, proven, backed up, taken out and
//! erased with its line (R-15, R-20, G-1, G-7, G-8, G-10).

use crate::ask::{Asker, fresh};
use crate::console::{Town, breaks, holds, note, open, outcome, record, text};
use crate::product::{Place, Server, files, wait};
use crate::{town, wire};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Stands in the photo, over and over, and nowhere else.
const CANARY: &[u8] = b"Kanarifuglsen-i-fotografiet";
/// What the photo is called.
const NAME: &str = "Skade på brua.jpg";

/// A photo of several frames, with the canary all over it.
pub(crate) fn photo() -> Vec<u8> {
    let mut photo = b"\xff\xd8\xff\xe0".to_vec();
    while photo.len() < 300_000 {
        photo.extend(CANARY);
        photo.extend((photo.len() as u32).to_le_bytes());
    }
    photo
}

/// Uploads a file to an incident, and gives its handle.
pub(crate) fn upload(asker: &Asker, incident: &str, content: &[u8]) -> String {
    let (status, body) = asker.send(&format!("/attachments?incident={incident}"), content);
    assert_eq!(status, 201, "{body}");
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(answer["size"], content.len());
    answer["attachment"].as_str().unwrap().to_owned()
}

/// What is asked to record a line with a file.
fn line(incident: &str, handle: &str) -> Value {
    let mut input = note(incident, "Brua har store skader");
    input["attachments"] = json!([{ "handle": handle, "name": NAME, "mediaType": "image/jpeg" }]);
    input
}

/// Uploads the photo and records a line with it; gives the line's number.
pub(crate) fn attach(asker: &Asker, incident: &str) -> Value {
    let handle = upload(asker, incident, &photo());
    record(asker, line(incident, &handle))["number"].clone()
}

/// The first file of a line, as the log tells of it.
fn told(asker: &Asker, incident: &str, number: &Value) -> Value {
    let document = "query($id: ID!, $number: Int!) { entry(incidentId: $id, number: $number) \
        { attachments { sha256 sealedSha256 size mediaType name url } } }";
    let data = asker.ask(document, json!({ "id": incident, "number": number }));
    data["entry"]["attachments"][0].clone()
}

/// The sealed files of a folder.
fn sealed(folder: &Path) -> Vec<PathBuf> {
    let blobs = folder.join("blobs");
    if blobs.is_dir() {
        files(&blobs)
    } else {
        Vec::new()
    }
}

/// The files of a folder in which the canary stands.
fn showing(folder: &Path) -> Vec<PathBuf> {
    let shows = |path: &PathBuf| {
        let bytes = std::fs::read(path).unwrap_or_default();
        bytes.windows(CANARY.len()).any(|window| window == CANARY)
    };
    files(folder).into_iter().filter(shows).collect()
}

#[test]
fn a_photo_comes_back_byte_for_byte_and_lies_sealed_in_between() {
    let town = Town::new();
    let data = town.place.data();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let number = attach(&asker, &incident);
    let told = told(&asker, &incident, &number);
    assert_eq!(told["name"], NAME);
    let url = told["url"].as_str().unwrap();
    assert_eq!(url, format!("/attachments/{incident}/{number}/1"));
    let (status, headers, content) = asker.fetch(url);
    assert_eq!((status, content), (200, photo()));
    for (name, value) in [
        ("content-type", "image/jpeg"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
        (
            "content-security-policy",
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
        (
            "content-disposition",
            "attachment; filename=\"Skade p_ brua.jpg\"; filename*=UTF-8''Skade%20p%C3%A5%20brua.jpg",
        ),
    ] {
        assert_eq!(headers[name], value, "{name}");
    }
    let lying = sealed(&data);
    assert_eq!(
        lying[0].file_name().unwrap().to_str(),
        told["sealedSha256"].as_str()
    );
    assert_eq!(lying.len(), 1);
    assert_eq!(showing(&data), Vec::<PathBuf>::new());
    let shown = server.end();
    assert!(!shown.contains(NAME), "{shown}");
    let proven = holds(&town.place, &[text(&data)]);
    assert!(proven.contains("attachments 1 as their lines say, 0 erased"));
}

#[test]
fn a_stranger_learns_nothing_of_a_file_and_whoever_may_not_log_brings_none() {
    let town = Town::new();
    let observer = town.enrol("ola", "observer");
    let other = town::organisation(&town.place, "Nabo kommune");
    town::person(&town.place, "nils", &other, &["log_keeper"]);
    let stranger = town::token(&town.place, "nils", &other, "log_keeper");
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let number = attach(&asker, &incident);
    let screened = {
        let mut input = line(&incident, &upload(&asker, &incident, &photo()));
        input["restrictedTo"] = json!(["PREPAREDNESS_OFFICER"]);
        input["screeningGround"] = "fvl. § 13".into();
        record(&asker, input)["number"].clone()
    };

    let stranger = Asker::new(&server, &stranger);
    let none = fresh();
    assert_eq!(
        stranger.get(&format!("/attachments/{incident}/{number}/1")),
        stranger.get(&format!("/attachments/{none}/{number}/1"))
    );
    assert_eq!(
        stranger.send(&format!("/attachments?incident={incident}"), b"kart"),
        stranger.send(&format!("/attachments?incident={none}"), b"kart")
    );
    let observer = Asker::new(&server, &observer);
    let readable = observer.fetch(&format!("/attachments/{incident}/{number}/1"));
    assert_eq!(readable.0, 200);
    assert_eq!(
        observer.get(&format!("/attachments/{incident}/{screened}/1")),
        observer.get(&format!("/attachments/{incident}/4711/1"))
    );
    let (status, body) = observer.send(&format!("/attachments?incident={incident}"), b"kart");
    assert!(status == 403 && body.contains("NOT_PERMITTED"), "{body}");
    let nobody = Asker::new(&server, "ikke-et-token");
    assert_eq!(
        nobody.get(&format!("/attachments/{incident}/{number}/1")).0,
        401
    );
    assert_eq!(
        nobody
            .send(&format!("/attachments?incident={incident}"), b"kart")
            .0,
        401
    );

    // What was brought to one incident cannot be attached in another.
    let elsewhere = open(&asker);
    let handle = upload(&asker, &incident, b"kart");
    let code = asker.refused("recordEntry", "RecordEntryInput", line(&elsewhere, &handle));
    assert_eq!(code, "ATTACHMENT_UNKNOWN");
}

#[test]
fn a_kill_between_upload_and_entry_loses_nothing_and_sending_again_records_once() {
    let town = Town::new();
    let data = town.place.data();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let handle = upload(&asker, &incident, &photo());
    server.kill();

    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let input = line(&incident, &handle);
    let first = record(&asker, input.clone());
    server.kill();

    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    assert_eq!(record(&asker, input), first);
    let (status, _, content) =
        asker.fetch(&format!("/attachments/{incident}/{}/1", first["number"]));
    assert_eq!((status, content), (200, photo()));
    server.end();
    holds(&town.place, &[text(&data)]);
}

#[test]
fn what_is_too_large_or_cut_off_is_refused_or_gone_and_leaves_nothing() {
    let town = Town::new();
    let data = town.place.data();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let (status, body) = wire::answer(&mut begin(&server, &town.token, &incident, 26_214_401));
    assert!(status == 413 && body.contains("at most 25 MiB"), "{body}");
    let foreign = asker.send_from(
        "https://evil.example",
        &format!("/attachments?incident={incident}"),
    );
    assert!(foreign.0 == 403 && foreign.1.contains("FOREIGN_ORIGIN"));

    let mut stream = begin(&server, &town.token, &incident, 1_000_000);
    stream.write_all(&photo()).unwrap();
    assert!(wait(|| (!sealed(&data).is_empty()).then_some(())).is_some());
    drop(stream);
    assert!(wait(|| sealed(&data).is_empty().then_some(())).is_some());

    // A kill leaves the part that came; the next start does not.
    let mut stream = begin(&server, &town.token, &incident, 1_000_000);
    stream.write_all(&photo()).unwrap();
    assert!(wait(|| (!sealed(&data).is_empty()).then_some(())).is_some());
    server.kill();
    assert_eq!(sealed(&data).len(), 1);
    town.place.serve().end();
    assert_eq!(sealed(&data).len(), 0);
}

/// Begins an upload that says how long it will be.
fn begin(server: &Server, token: &str, incident: &str, bytes: usize) -> std::net::TcpStream {
    let host = server.url.trim_start_matches("http://");
    let head = format!(
        "POST /attachments?incident={incident} HTTP/1.1\r\nhost: {host}\r\n\
         authorization: Bearer {token}\r\naccept-language: en\r\ncontent-length: {bytes}\r\n\r\n"
    );
    let mut stream = wire::connect(server);
    stream.write_all(head.as_bytes()).unwrap();
    stream
}

#[test]
fn a_backup_brings_the_file_along_and_a_flipped_byte_is_named() {
    let town = Town::new();
    let (data, backup) = (town.place.data(), town.place.path("backup"));
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let number = attach(&asker, &incident);
    town.place
        .must(&["backup", text(&backup), "--data", text(&data)]);
    server.end();
    let restored = Place::new();
    let told = restored.must(&["restore", text(&backup), text(&restored.data())]);
    assert!(told.contains("and 1 attachments to"), "{told}");
    std::fs::copy(data.join("varsko.key"), restored.data().join("varsko.key")).unwrap();
    let server = restored.serve();
    let asker = Asker::new(&server, &town.token);
    let (status, _, content) = asker.fetch(&format!("/attachments/{incident}/{number}/1"));
    assert_eq!((status, content), (200, photo()));
    server.end();

    for folder in [&data, &backup] {
        let file = sealed(folder).remove(0);
        let mut bytes = std::fs::read(&file).unwrap();
        bytes[200_000] ^= 1;
        std::fs::write(&file, bytes).unwrap();
    }
    let name = sealed(&data)[0].file_name().unwrap().to_owned();
    let expected = format!(
        "the attachment {}: the file is altered",
        name.to_str().unwrap()
    );
    let told = breaks(&town.place, &[text(&data)]);
    assert!(
        told.contains("position ") && told.contains(&expected),
        "{told}"
    );
    // The damaged file is not brought back, and what is missing is named.
    let again = town.place.path("again");
    let (code, told) = outcome(&town.place, &["restore", text(&backup), text(&again)]);
    assert!(code == 1 && told.contains("the file is missing"), "{told}");
    let late = town.place.path("late");
    let (code, told) = outcome(&town.place, &["backup", text(&late), "--data", text(&data)]);
    assert!(code == 1 && told.contains(&expected), "{told}");
    // Nobody gets a damaged file for a whole one.
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    assert!(
        asker
            .try_fetch(&format!("/attachments/{incident}/{number}/1"))
            .is_err()
    );
    server.end();
}

#[test]
fn files_are_taken_out_with_the_lines_one_may_read_and_no_others() {
    let town = Town::new();
    let data = town.place.data();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let number = attach(&asker, &incident);
    let mut own = line(&incident, &upload(&asker, &incident, b"internt"));
    own["scope"] = "OWN".into();
    record(&asker, own);
    let folder = |name: &str| town.place.path(name);
    let out = |arguments: &[&str], to: &Path| {
        let log = town.place.path("log.csv");
        let fixed = [
            "export",
            &incident,
            "-o",
            text(&log),
            "--attachments",
            text(to),
        ];
        let output = town.place.run(&[&fixed[..], arguments].concat());
        assert!(output.status.success(), "{output:?}");
        let mut names: Vec<_> = files(to);
        names.sort();
        names
    };
    let server_side = ["--url", &server.url, "--token", &town.token];
    let all = out(&server_side, &folder("alle"));
    assert_eq!(all.len(), 2);
    let expected = format!("{:04}-1 {NAME}", number.as_u64().unwrap());
    assert_eq!(all[0].file_name().unwrap().to_str(), Some(&*expected));
    assert_eq!(std::fs::read(&all[0]).unwrap(), photo());
    let scoped = [&server_side[..], &["--scope", "participants"]].concat();
    assert_eq!(out(&scoped, &folder("delt")).len(), 1);
    server.end();
    let local = out(&["--data", text(&data)], &folder("lokalt"));
    assert_eq!(std::fs::read(&local[0]).unwrap(), photo());
}

#[test]
fn erasing_a_line_erases_its_file_everywhere_and_the_proof_holds() {
    let town = Town::new();
    let second = town.enrol("ola", "crisis_leader");
    let (data, backup) = (town.place.data(), town.place.path("backup"));
    let server = town.place.serve();
    let (kari, ola) = (
        Asker::new(&server, &town.token),
        Asker::new(&server, &second),
    );
    let incident = open(&kari);
    let number = attach(&kari, &incident);
    town.place
        .must(&["backup", text(&backup), "--data", text(&data)]);
    let request = kari.done(
        "requestErasure",
        "RequestErasureInput",
        json!({
            "commandId": fresh(), "incidentId": incident, "numbers": [number],
            "ground": "personopplysninger uten grunnlag",
        }),
    );
    let agree = json!({ "commandId": fresh(), "incidentId": incident, "requestId": request["id"] });
    ola.done("approveErasure", "ApproveErasureInput", agree);

    let (status, body) = kari.get(&format!("/attachments/{incident}/{number}/1"));
    assert!(
        status == 410 && body.contains("ATTACHMENT_ERASED"),
        "{body}"
    );
    let told = told(&kari, &incident, &number);
    for gone in ["name", "sha256", "url"] {
        assert_eq!(told[gone], Value::Null, "{gone}");
    }
    assert_eq!(told["size"], photo().len());
    assert!(wait(|| sealed(&data).is_empty().then_some(())).is_some());
    server.end();
    assert_eq!(showing(&data), Vec::<PathBuf>::new());
    let proven = holds(&town.place, &[text(&data)]);
    assert!(
        proven.contains("attachments 0 as their lines say, 1 erased"),
        "{proven}"
    );

    // An old backup, once its keys have had their term, holds nothing that opens it either.
    std::fs::remove_file(backup.join("keys.db")).unwrap();
    let late = Place::new();
    late.must(&["restore", text(&backup), text(&late.data())]);
    std::fs::copy(data.join("varsko.key"), late.data().join("varsko.key")).unwrap();
    let server = late.serve();
    let asker = Asker::new(&server, &town.token);
    assert_eq!(
        asker.get(&format!("/attachments/{incident}/{number}/1")).0,
        410
    );
    server.end();
    assert_eq!(showing(&late.data()), Vec::<PathBuf>::new());
}
