//! `arkivmelding.xml`: what the files of a case are, in the form of Noark 5 as Fiks Arkiv takes it
//! (`no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett`).
//!
//! One case file (saksmappe) and one archive note (arkivnotat) in it, whose main document is the first
//! file and whose attachments are the others. Only what an archive needs to place it and to check it;
//! the archive gives numbers and classes of its own. `tests/fixtures/noark` holds the schema it is
//! checked against.

use super::Written;
use crate::export::times::local;
use crate::public::escaped;
use std::fmt::Write;
use varsko_domain::Timestamp;

/// The system that the incident's id is a key in.
const SYSTEM: &str = "Varsko";
const MESSAGE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
const CATALOGUE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What is known of the case as a whole.
#[derive(Clone, Debug)]
pub struct Case {
    /// The incident's id: how the archive finds the case again.
    pub key: String,
    /// What it is called. An exercise says so here.
    pub title: String,
    /// What it holds, in a sentence.
    pub description: String,
    /// Whose it is.
    pub owner: String,
    /// Who made the package.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// Grounds on which something in it is screened.
    pub grounds: Vec<String>,
}

/// The message, complete.
pub(super) fn message(case: &Case, files: &[Written]) -> String {
    let mut xml = Xml::default();
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.open(&format!(
        "arkivmelding xmlns=\"{MESSAGE}\" xmlns:n5mdk=\"{CATALOGUE}\" xmlns:xsi=\"{INSTANCE}\""
    ));
    xml.leaf("system", SYSTEM);
    xml.leaf("antallFiler", &files.len().to_string());
    let at = local(case.made_at);
    xml.open("mappe xsi:type=\"saksmappe\"");
    xml.leaf("tittel", &case.title);
    xml.leaf("beskrivelse", &case.description);
    xml.leaf("opprettetDato", &at);
    xml.leaf("opprettetAv", &case.made_by);
    screening(&mut xml, case);
    key(&mut xml, "referanseEksternNoekkel", &case.key);
    xml.leaf("administrativEnhet", &case.owner);
    xml.close("mappe");
    xml.open("registrering xsi:type=\"arkivnotat\"");
    xml.leaf("opprettetDato", &at);
    xml.leaf("opprettetAv", &case.made_by);
    xml.open("referanseForelderMappe");
    key(&mut xml, "n5mdk:referanseEksternNoekkel", &case.key);
    xml.close("referanseForelderMappe");
    screening(&mut xml, case);
    for (number, file) in (1..).zip(files) {
        described(&mut xml, number, file, case);
    }
    xml.leaf("tittel", &case.title);
    key(
        &mut xml,
        "referanseEksternNoekkel",
        &format!("{} {}", case.key, case.made_at.0),
    );
    let date: String = at.chars().take("2020-12-30".len()).collect();
    xml.leaf("dokumentetsDato", &date);
    xml.leaf("antallVedlegg", &files.len().saturating_sub(1).to_string());
    xml.close("registrering");
    xml.close("arkivmelding");
    xml.out
}

fn key(xml: &mut Xml, element: &str, value: &str) {
    xml.open(element);
    xml.leaf("n5mdk:fagsystem", SYSTEM);
    xml.leaf("n5mdk:noekkel", value);
    xml.close(element);
}

/// A case with something screened in it is screened as a whole: an archive must not show it by mistake.
fn screening(xml: &mut Xml, case: &Case) {
    if case.grounds.is_empty() {
        return;
    }
    xml.open("skjerming");
    code(xml, "tilgangsrestriksjon", "UO", "Unntatt offentlighet");
    xml.leaf("skjermingshjemmel", &case.grounds.join("; "));
    xml.close("skjerming");
}

fn code(xml: &mut Xml, element: &str, value: &str, description: &str) {
    xml.open(element);
    xml.leaf("n5mdk:kode", value);
    xml.leaf("n5mdk:beskrivelse", description);
    xml.close(element);
}

fn described(xml: &mut Xml, number: usize, file: &Written, case: &Case) {
    let what = &file.what;
    let at = local(case.made_at);
    xml.open("dokumentbeskrivelse");
    code(xml, "dokumentstatus", "F", "Dokumentet er ferdigstilt");
    xml.leaf("tittel", &what.title);
    xml.leaf("opprettetDato", &at);
    xml.leaf("opprettetAv", &case.made_by);
    if number == 1 {
        code(xml, "tilknyttetRegistreringSom", "H", "Hoveddokument");
    } else {
        code(xml, "tilknyttetRegistreringSom", "V", "Vedlegg");
    }
    xml.leaf("dokumentnummer", &number.to_string());
    xml.open("dokumentobjekt");
    xml.leaf("versjonsnummer", "1");
    code(xml, "variantformat", "A", "Arkivformat");
    if let Some(format) = what.format {
        code(xml, "format", format, &what.media_type);
    }
    xml.leaf("mimeType", &what.media_type);
    xml.leaf("opprettetDato", &at);
    xml.leaf("opprettetAv", &case.made_by);
    xml.leaf("filnavn", &what.called);
    xml.leaf("referanseDokumentfil", &what.name);
    xml.leaf("sjekksum", &file.sha256);
    xml.leaf("sjekksumAlgoritme", "SHA-256");
    xml.leaf("filstoerrelse", &file.bytes.to_string());
    xml.close("dokumentobjekt");
    xml.close("dokumentbeskrivelse");
}

/// Elements below one another, each indented by the depth it lies at.
#[derive(Default)]
struct Xml {
    out: String,
    depth: usize,
}

impl Xml {
    fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "{}{line}", "  ".repeat(self.depth)); // a string takes everything
    }

    fn open(&mut self, element: &str) {
        self.line(&format!("<{element}>"));
        self.depth += 1;
    }

    fn close(&mut self, element: &str) {
        self.depth -= 1;
        self.line(&format!("</{element}>"));
    }

    /// An element with words; the schema wants some in each, so one without is left out.
    fn leaf(&mut self, element: &str, words: &str) {
        if !words.trim().is_empty() {
            self.line(&format!("<{element}>{}</{element}>", escaped(words)));
        }
    }
}
