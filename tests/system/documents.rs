//! A log as a document: what an archive checks of it, what a reader finds in it, and what its checkpoint
//! is good for.

use crate::ask::{Asker, fresh};
use crate::attaching::{attach, photo};
use crate::console::{breaks, holds};
use crate::gjerdrum::LOG;
use crate::product::{Place, Server};
use crate::town;
use lopdf::{Dictionary, Document, Object};
use serde_json::{Value, json};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;
use zip::ZipArchive;

/// What the archive's message is judged by.
const NOARK: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/noark/arkivmelding.xsd"
);

/// The landslide of 2020, brought in from its spreadsheet, and someone who keeps its log.
struct Archive {
    place: Place,
    server: Server,
    asker: Asker,
    incident: String,
}

impl Archive {
    fn new() -> Self {
        let place = Place::new();
        let data = place.data();
        let said = place.must(&[
            "import",
            LOG,
            "--title",
            "Kvikkleireskredet på Ask",
            "--json",
            "--data",
            data.to_str().unwrap(),
        ]);
        let imported: Value = serde_json::from_str(&said).unwrap();
        town::person(&place, "kari", "Egen kommune", &["log_keeper"]);
        let token = town::token(&place, "kari", "Egen kommune", "log_keeper");
        let server = place.serve();
        let asker = Asker::new(&server, &token);
        Self {
            incident: town::text(&imported["incidentId"]),
            place,
            server,
            asker,
        }
    }

    fn document(&self, more: &str) -> (Vec<u8>, Document) {
        let path = format!("/incidents/{}/export?format=pdf{more}", self.incident);
        let (status, headers, bytes) = self.asker.fetch(&path);
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(headers["content-type"], "application/pdf");
        let document = Document::load_mem(&bytes).unwrap();
        (bytes, document)
    }
}

/// The words of all pages, with single blanks between them.
pub(crate) fn words(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn catalog(document: &Document) -> &Dictionary {
    document.catalog().unwrap()
}

fn inner<'d>(document: &'d Document, of: &'d Dictionary, key: &str) -> &'d Dictionary {
    let found = of.get(key.as_bytes()).unwrap();
    let (_, found) = document.dereference(found).unwrap();
    found.as_dict().unwrap()
}

/// How often each role stands in the structure.
pub(crate) fn roles(document: &Document, role: &str) -> usize {
    let named = |object: &&Object| {
        let Ok(part) = object.as_dict() else {
            return false;
        };
        let is_part = part.get(b"P").is_ok() && part.get(b"K").is_ok();
        is_part && part.get(b"S").and_then(Object::as_name).ok() == Some(role.as_bytes())
    };
    document.objects.values().filter(named).count()
}

#[test]
fn a_log_comes_out_as_a_tagged_document_that_an_archive_takes() {
    //
    let archive = Archive::new();
    let (_, document) = archive.document("");
    let pages = document.get_pages().len();
    assert!((10..30).contains(&pages), "{pages} pages");

    is_archival(
        &document,
        "nb-NO",
        &["Kvikkleireskredet på Ask", &archive.incident],
    );
    assert!(roles(&document, "H2") > 3);
    // Each line is a row, beside the heads of the tables and the facts of the front page.
    assert!(roles(&document, "TR") > 106);
    assert_eq!(roles(&document, "TBody") - 1, roles(&document, "THead"));
}

/// Holds for a document an archive takes and a reading program can read: PDF/A-2a, PDF/UA-1, tagged, with
/// bookmarks, in this language, and with what it is about stated in its metadata.
pub(crate) fn is_archival(document: &Document, language: &str, stated: &[&str]) {
    let catalog = catalog(document);
    let lang = catalog.get(b"Lang").unwrap().as_str().unwrap();
    assert_eq!(lang, language.as_bytes());
    let marked = inner(document, catalog, "MarkInfo").get(b"Marked");
    assert!(marked.unwrap().as_bool().unwrap());
    assert_eq!(roles(document, "H1"), 1);
    assert!(inner(document, catalog, "Outlines").get(b"First").is_ok());
    let metadata = catalog.get(b"Metadata").unwrap();
    let (_, metadata) = document.dereference(metadata).unwrap();
    let metadata = metadata.as_stream().unwrap();
    let plain = metadata.content.clone();
    let metadata = metadata.decompressed_content().unwrap_or(plain);
    let metadata = String::from_utf8(metadata).unwrap();
    let ids = [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ];
    for stated in ids.iter().chain(stated) {
        assert!(metadata.contains(stated), "{stated} is not in {metadata}");
    }
}

/// The checkpoint as someone copies it from a front page: from the origin to the signature, six words
/// with whatever blanks the copying left.
pub(crate) fn note_in(words: &str) -> String {
    let begins = words.find("varsko/").unwrap();
    let note: Vec<&str> = words[begins..].split(' ').take(6).collect();
    note.join("\r\n ")
}

#[test]
fn every_line_of_the_log_can_be_found_in_its_document() {
    let archive = Archive::new();
    let (_, document) = archive.document("");
    let words = words(&document);
    for found in [
        "Kvikkleireskredet på Ask",
        "Onsdag 30. desember 2020",
        "Første registrerte utslag: høyspentlinje ryker ved Kroken langs Brådalsvegen.",
        "106 linjer",
        &archive.incident,
        &format!("Side 1 av {}", document.get_pages().len()),
    ] {
        assert!(words.contains(found), "{found} is not in {words}");
    }
    let path = format!("/incidents/{}/export?format=jsonl", archive.incident);
    let (_, lines) = archive.asker.get(&path);
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let printed = bare(&words);
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        // Words may be parted by the end of a page, so each begins and ends somewhere.
        let text = bare(line["text"].as_str().unwrap());
        let beginning: String = text.chars().take(30).collect();
        assert!(printed.contains(&beginning), "{line}");
    }
}

#[test]
fn the_checkpoint_copied_from_the_front_page_verifies_folder_and_proof() {
    //
    let archive = Archive::new();
    let (_, document) = archive.document("");
    let words = words(&document);
    let note = note_in(&words);
    let place = &archive.place;
    let (kept, proof) = (place.path("kept.txt"), place.path("proof.json"));
    std::fs::write(&kept, &note).unwrap();
    let path = format!("/incidents/{}/export?format=proof", archive.incident);
    std::fs::write(&proof, archive.asker.get(&path).1).unwrap();
    archive.server.end();

    let (kept, proof, data) = (
        kept.to_str().unwrap(),
        proof.to_str().unwrap(),
        place.data(),
    );
    let folder = [data.to_str().unwrap(), "--checkpoint", kept];
    holds(place, &folder);
    holds(place, &[proof, "--checkpoint", kept]);
    let size = note.split_whitespace().nth(1).unwrap();
    let forged = note.replacen(size, "1", 1);
    std::fs::write(kept, forged).unwrap();
    breaks(place, &folder);
}

/// The files of a package, unpacked.
fn unpacked(archive: &Archive, more: &str) -> PathBuf {
    let path = format!(
        "/incidents/{}/export?format=archive{more}",
        archive.incident
    );
    let (status, headers, bytes) = archive.asker.fetch(&path);
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&bytes));
    assert_eq!(headers["content-type"], "application/zip");
    let folder = archive.place.path("package");
    ZipArchive::new(Cursor::new(bytes))
        .unwrap()
        .extract(&folder)
        .unwrap();
    folder
}

fn runs(folder: &Path, program: &str, arguments: &[&str]) {
    let mut command = Command::new(program);
    let output = command.args(arguments).current_dir(folder).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn an_archive_package_holds_the_case_with_sums_message_proof_and_the_files_of_its_lines() {
    //
    let archive = Archive::new();
    attach(&archive.asker, &archive.incident);
    let folder = unpacked(&archive, "");
    runs(&folder, "sha256sum", &["--check", "--strict", "SHA256SUMS"]);
    runs(
        &folder,
        "xmllint",
        &["--noout", "--nonet", "--schema", NOARK, "arkivmelding.xml"],
    );
    let attached = std::fs::read(folder.join("vedlegg-0106-1-skade-pa-brua.jpg")).unwrap();
    assert_eq!(attached, photo());
    let log = Document::load(folder.join("kriselogg.pdf")).unwrap();
    assert!(words(&log).contains("Skade på brua.jpg"));
    let lines = std::fs::read_to_string(folder.join("kriselogg.jsonl")).unwrap();
    assert_eq!(lines.lines().count(), 107);
    let (proof, kept) = (folder.join("bevis.json"), folder.join("sjekkpunkt.txt"));
    let bundle: Value = serde_json::from_slice(&std::fs::read(&proof).unwrap()).unwrap();
    let note = std::fs::read_to_string(&kept).unwrap();
    assert_eq!(bundle["checkpoint"], note, "one checkpoint in one package");
    let arguments = [
        proof.to_str().unwrap(),
        "--checkpoint",
        kept.to_str().unwrap(),
    ];
    holds(&archive.place, &arguments);
}

#[test]
fn a_report_comes_as_a_document_and_an_unknown_one_is_refused_like_one_that_is_hidden() {
    //
    let archive = Archive::new();
    let path = |report: &str, format: &str| {
        format!(
            "/incidents/{}/export?format={format}&report={report}",
            archive.incident
        )
    };
    let nobodys = "00000000-0000-0000-0000-00000000002a";
    let (status, unknown) = archive.asker.get(&path(nobodys, "pdf"));
    assert_eq!(status, 404, "{unknown}");
    let (status, odd) = archive.asker.get(&path("ikke-en-id", "pdf"));
    assert_eq!((status, &odd), (404, &unknown));
    let (status, said) = archive.asker.get(&path(nobodys, "jsonl"));
    assert_eq!(status, 400, "{said}");

    let drafted = archive.asker.done(
        "draftSituationReport",
        "DraftSituationReportInput",
        json!({
            "commandId": fresh(), "incidentId": archive.incident,
            "skipping": "bare en prøve",
        }),
    );
    let (_, _, bytes) = archive
        .asker
        .fetch(&path(drafted["commandId"].as_str().unwrap(), "pdf"));
    let report = Document::load_mem(&bytes).unwrap();
    assert!(
        words(&report).contains("SITUASJONSRAPPORT – IKKE SENDT"),
        "{}",
        words(&report)
    );
}
