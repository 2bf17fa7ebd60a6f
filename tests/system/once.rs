//! A command counts once (G-4), a folder has one writer, and a disk without room loses nothing (G-1).

use crate::ask::{Asker, fresh};
use crate::console::{Town, copy, holds, log, note, open, outcome, record, text};
use crate::product::{Server, files};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Room of a small disk, in bytes.
const SMALL_DISK_BYTES: u64 = 64 * 1024 * 1024;
/// Room a limited file has left, in bytes.
const FILE_ROOM_BYTES: u64 = 64 * 1024;
/// Bytes of a note that is to fill a disk.
const LONG_NOTE_BYTES: usize = 8 * 1024;
/// Long notes sent at most until one is refused: four times what a small disk holds.
const LONG_NOTES_MAX: usize = 8 * 1024;

#[test]
fn the_same_command_gives_the_same_receipt_also_after_a_kill_and_a_restart() {
    let town = Town::new();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let input = note(&incident, "vannet stiger");
    let first = record(&asker, input.clone());
    record(&asker, note(&incident, "noe annet"));
    assert_eq!(record(&asker, input.clone()), first);
    server.kill();

    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    assert_eq!(record(&asker, input.clone()), first);
    server.end();

    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    assert_eq!(record(&asker, input.clone()), first);
    server.end();
    assert_eq!(standing(&town, &["vannet stiger"]), [1]);
}

#[test]
fn another_command_under_the_same_id_is_refused_before_and_after_a_restart() {
    let town = Town::new();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let input = note(&incident, "vannet stiger");
    record(&asker, input.clone());
    let mut other = input;
    other["text"] = "vannet synker".into();
    let refused = |asker: &Asker| asker.refused("recordEntry", "RecordEntryInput", other.clone());
    assert_eq!(refused(&asker), "DIFFERENT_BODY");
    server.kill();

    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    assert_eq!(refused(&asker), "DIFFERENT_BODY");
    server.end();
    assert_eq!(standing(&town, &["vannet stiger", "vannet synker"]), [1, 0]);
}

#[test]
fn a_second_server_on_the_same_folder_is_refused_in_one_sentence_and_the_first_goes_on() {
    let town = Town::new();
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let data = town.place.data();
    let sentence = format!(
        "varsko: the data folder {} is in use by another process: stop it first, or choose another folder\n",
        data.display()
    );
    let second = ["serve", "--listen", "127.0.0.1:0", "--data", text(&data)];
    assert_eq!(outcome(&town.place, &second), (4, sentence.clone()));
    let local = ["org", "list", "--data", text(&data)];
    assert_eq!(outcome(&town.place, &local), (4, sentence));
    record(&asker, note(&incident, "vannet stiger"));
    server.end();
    assert_eq!(standing(&town, &["vannet stiger"]), [1]);
}

#[test]
fn a_full_disk_is_told_loses_nothing_and_is_over_once_there_is_room() {
    let town = Town::new();
    // Only some may mount a disk of their own; for the others a file that may not grow stands in.
    let Some(disk) = SmallDisk::over(&town.place.data()) else {
        return refuses_to_grow(&town);
    };
    let server = town.place.serve();
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let ballast = disk.fill();
    let mut written = Vec::new();
    let (refused, refusal) = write_until_refused(&asker, &incident, &mut written);
    assert_eq!(refusal["code"], "DISK_FULL");
    let sentence = "the server's disk is full and nothing was recorded; free some space, then send it again under the same id";
    assert_eq!(refusal["message"], sentence);
    assert_readable(&asker, &incident);

    std::fs::remove_file(ballast).unwrap();
    let receipt = record(&asker, refused.clone());
    assert_eq!(receipt["number"], written.len() + 1);
    written.push(refused);
    server.end();
    assert_written(&town, &written);
}

#[test]
fn a_write_that_the_disk_refuses_is_told_loses_nothing_and_is_over_after_a_restart() {
    refuses_to_grow(&Town::new());
}

fn refuses_to_grow(town: &Town) {
    // Without this the system would end the process where it should only refuse the write.
    let server = town.place.serve_after("trap '' XFSZ");
    let asker = Asker::new(&server, &town.token);
    let incident = open(&asker);
    let sizes = files(&town.place.data());
    let largest = sizes
        .iter()
        .map(|file| file.metadata().unwrap().len())
        .max();
    limit_files(&server, largest.unwrap() + FILE_ROOM_BYTES);
    let mut written = Vec::new();
    let (refused, refusal) = write_until_refused(&asker, &incident, &mut written);
    let code = refusal["code"].as_str().unwrap();
    assert!(["DISK_FULL", "READ_ONLY"].contains(&code), "{refusal}");
    assert_readable(&asker, &incident);
    server.end();

    let server = town.place.serve();
    let receipt = record(&Asker::new(&server, &town.token), refused.clone());
    assert_eq!(receipt["number"], written.len() + 1);
    written.push(refused);
    server.end();
    assert_written(town, &written);
}

/// Records long notes until there is no room for one. Gives what was asked then, and the refusal.
fn write_until_refused(asker: &Asker, incident: &str, written: &mut Vec<Value>) -> (Value, Value) {
    for _ in 0..LONG_NOTES_MAX {
        let mut input = note(incident, "");
        let id = input["commandId"].as_str().unwrap();
        input["text"] = format!("{id} {}", "x".repeat(LONG_NOTE_BYTES)).into();
        let came = asker.order("recordEntry", "RecordEntryInput", input.clone());
        if came["__typename"] == "Refusal" {
            return (input, came);
        }
        written.push(input);
    }
    panic!("{LONG_NOTES_MAX} long notes found room where there should have been none");
}

fn assert_readable(asker: &Asker, incident: &str) {
    let document =
        "query($id: ID!) { incidentLog(incidentId: $id, last: 1) { edges { node { number } } } }";
    let data = asker.ask(document, json!({ "id": incident }));
    assert_eq!(
        data["incidentLog"]["edges"].as_array().unwrap().len(),
        1,
        "{data}"
    );
}

/// Every note stands in the log once, in the order of its receipt, and nothing else does.
fn assert_written(town: &Town, written: &[Value]) {
    let log = log(&town.place, &town.place.data());
    let entries = log.iter().skip(1).map(|line| &line["text"]);
    assert!(entries.eq(written.iter().map(|input| &input["text"])));
    holds(&town.place, &[text(&town.place.data())]);
}

/// How many lines of the log say each of these.
fn standing<const N: usize>(town: &Town, words: &[&str; N]) -> [usize; N] {
    let log = log(&town.place, &town.place.data());
    words.map(|words| log.iter().filter(|line| line["text"] == words).count())
}

/// Lets no file of a running server grow beyond so many bytes.
fn limit_files(server: &Server, bytes: u64) {
    let process = server.id().to_string();
    let limit = format!("--fsize={bytes}:");
    let limited = Command::new("prlimit")
        .args(["--pid", &process, &limit])
        .status();
    let limited = limited.expect("this test needs `prlimit` (util-linux)");
    assert!(
        limited.success(),
        "prlimit could not limit the server's files"
    );
}

/// A disk of its own under a data folder, unmounted at the end whatever happens.
struct SmallDisk {
    mounted: PathBuf,
}

impl SmallDisk {
    /// Mounts one over a folder and brings the folder's files along; `None` where that is not permitted.
    fn over(folder: &Path) -> Option<Self> {
        let aside = folder.with_extension(fresh());
        copy(folder, &aside);
        let mount = Command::new("mount")
            .args([
                "-t",
                "tmpfs",
                "-o",
                &format!("size={SMALL_DISK_BYTES}"),
                "varsko-test",
            ])
            .arg(folder)
            .output();
        mount.ok().filter(|mount| mount.status.success())?;
        let disk = Self {
            mounted: folder.to_owned(),
        };
        copy(&aside, folder);
        Some(disk)
    }

    /// Fills it to the last byte; gives the file that does.
    fn fill(&self) -> PathBuf {
        let ballast = self.mounted.join("ballast");
        let mut file = std::fs::File::create(&ballast).unwrap();
        let full = std::io::copy(&mut std::io::repeat(0), &mut file).unwrap_err();
        assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
        ballast
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("--lazy")
            .arg(&self.mounted)
            .status();
    }
}
