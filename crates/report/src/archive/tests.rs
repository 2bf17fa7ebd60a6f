//! What is in a package, and what it says of itself.

use super::*;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;
use zip::ZipArchive;

/// The schema, written from the public list of fields.
const SCHEMA: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/noark/arkivmelding.xsd"
);

fn case(grounds: &[&str]) -> Case {
    Case {
        key: "0b5c9f5e-7f0a-4a39-8c3a-5c2f6d0f8a11".into(),
        title: "Ekstremværet «Hans» <flom> & skred".into(),
        description: "Kriselogg, posisjon 3–108".into(),
        owner: "Bærum kommune".into(),
        made_by: "Kari Nordmann, loggfører, Bærum".into(),
        made_at: Timestamp(1_691_380_800_000),
        grounds: grounds.iter().map(|ground| (*ground).into()).collect(),
    }
}

fn enclosed(name: &str, format: Option<&'static str>) -> Enclosed {
    Enclosed {
        name: name.into(),
        called: format!("Æ {name}"),
        title: format!("Vedlegg «{name}»\u{0}"),
        media_type: "application/pdf".into(),
        format,
    }
}

fn package(grounds: &[&str]) -> Vec<u8> {
    let mut package = Package::new(Vec::new(), Timestamp(1_691_380_800_000));
    package
        .begin(enclosed("kriselogg.pdf", Some("fmt/476")))
        .unwrap();
    package.write_all(b"%PDF").unwrap();
    package.begin(enclosed("0007-1-bru.jpg", None)).unwrap();
    package.write_all(b"abc").unwrap();
    package.finish(&case(grounds)).unwrap()
}

fn file(package: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
    let mut content = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut content)
        .unwrap();
    content
}

/// What a validator that is not ours says of a message.
fn judged(message: &str, folder: &Path) -> Result<(), String> {
    let path = folder.join(MESSAGE_FILE);
    std::fs::write(&path, message).unwrap();
    let judge = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema", SCHEMA])
        .arg(&path)
        .output()
        .expect("xmllint is installed (Debian: libxml2-utils)");
    match judge.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&judge.stderr).into_owned()),
    }
}

#[test]
fn the_message_is_what_the_archive_expects_screened_or_not() {
    //
    let folder = tempfile::tempdir().unwrap();
    for grounds in [&[][..], &["offl. § 13", "offl. § 24 tredje ledd"]] {
        let message = file(&package(grounds), MESSAGE_FILE);
        judged(&message, folder.path()).unwrap();
        assert_eq!(message.contains("skjermingshjemmel"), !grounds.is_empty());
        for lame in [
            message
                .replace("<tittel>", "<titel>")
                .replace("</tittel>", "</titel>"),
            message.replace("<n5mdk:kode>H</n5mdk:kode>", ""),
            message.replace("SHA-256", ""),
            message.replace("arkivnotat", "saksmappe"),
        ] {
            judged(&lame, folder.path()).unwrap_err();
        }
    }
}

#[test]
fn every_file_stands_in_the_sums_with_the_hash_it_has() {
    let package = package(&[]);
    let sums = file(&package, SUMS_FILE);
    let lines: Vec<&str> = sums.lines().collect();
    assert_eq!(lines.len(), 3);
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(lines[1], format!("{abc}  0007-1-bru.jpg"));
    let message = file(&package, MESSAGE_FILE);
    let sum = hexadecimal(&Sha256::digest(&message));
    assert_eq!(lines[2], format!("{sum}  {MESSAGE_FILE}"));
    assert!(message.contains(&format!("<sjekksum>{abc}</sjekksum>")));
    assert!(message.contains("<antallFiler>2</antallFiler>"));
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    // G-6
    assert_eq!(package(&["offl. § 13"]), package(&["offl. § 13"]));
}

#[test]
fn nothing_is_written_before_a_file_is_begun() {
    let mut package = Package::new(Vec::new(), Timestamp(0));
    assert!(package.write_all(b"abc").is_err());
}
