//! The documentation of compliance, to be handed to supervision: each demand of the regulation on
//! municipal preparedness with its standing and the evidence it rests on (R-57, § 9).
//!
//! As JSON for programs, and as a spreadsheet with one row for each piece of evidence. Cells are
//! guarded against being run as formulas. Knows no HTTP.

use crate::export::{csv, guarded, times};
use serde_json::{Value, json};
use std::io::{self, Write};
use varsko_domain::Timestamp;
use varsko_picture::Language;
use varsko_picture::compliance::{Evidence, Paragraph, Requirement};

/// Between several reasons in one cell.
const WITHIN_CELL: &str = "; ";

/// Whose documentation it is, and of when.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The organisation, by its full name.
    pub organisation: &'a str,
    /// The clock it is judged by.
    pub at: Timestamp,
    /// The newest position it rests on.
    pub head: u64,
    /// The language it is written in.
    pub language: Language,
}

/// Headings in bokmål, nynorsk and English, in the order of the cells.
const HEADINGS: [[&str; 3]; 13] = [
    ["Organisasjon", "Organisasjon", "Organisation"],
    ["Vurdert per", "Vurdert per", "Judged at"],
    ["Posisjon", "Posisjon", "Position"],
    ["Paragraf", "Paragraf", "Paragraph"],
    ["Krav", "Krav", "Demand"],
    ["Status", "Status", "Standing"],
    ["Begrunnelse", "Grunngjeving", "Because"],
    ["Utløper", "Går ut", "Lapses at"],
    ["Bevis", "Bevis", "Evidence"],
    ["Navn", "Namn", "Name"],
    ["Tidspunkt", "Tidspunkt", "Time"],
    ["Versjon", "Versjon", "Version"],
    ["Id og posisjon", "Id og posisjon", "Id and position"],
];

/// Writes it as a spreadsheet.
///
/// # Errors
/// When it cannot be written.
pub fn csv(out: &mut impl Write, subject: Subject<'_>, paragraphs: &[Paragraph]) -> io::Result<()> {
    csv::mark(out)?;
    let mut rows = csv::writer(out);
    let place = match subject.language {
        Language::Bokmal => 0,
        Language::Nynorsk => 1,
        Language::English => 2,
    };
    rows.write_record(HEADINGS.map(|heading| heading[place]))?;
    for paragraph in paragraphs {
        for requirement in &paragraph.requirements {
            let none = requirement.evidence.is_empty().then_some(None);
            let evidence = requirement.evidence.iter().map(Some).chain(none);
            for piece in evidence {
                rows.write_record(cells(subject, paragraph, requirement, piece).map(guarded))?;
            }
        }
    }
    rows.flush()
}

fn cells(
    subject: Subject<'_>,
    paragraph: &Paragraph,
    requirement: &Requirement,
    evidence: Option<&Evidence>,
) -> [String; HEADINGS.len()] {
    let language = subject.language;
    let (number, title) = (paragraph.number, language.paragraph(paragraph.number));
    let because = requirement.because.iter().map(|b| language.because(b));
    let because: Vec<String> = because.collect();
    let of = |tell: &dyn Fn(&Evidence) -> String| evidence.map(tell).unwrap_or_default();
    [
        subject.organisation.to_owned(),
        times::local(subject.at),
        subject.head.to_string(),
        format!("§ {number} {title}"),
        language.demand(requirement.demand).to_owned(),
        language.standing(requirement.standing).to_owned(),
        because.join(WITHIN_CELL),
        requirement.lapses_at.map(times::local).unwrap_or_default(),
        of(&|piece| language.evidence(piece.kind).to_owned()),
        of(&|piece| named(piece, language)),
        of(&|piece| piece.at.map(times::local).unwrap_or_default()),
        of(&|piece| piece.version.map(|v| v.to_string()).unwrap_or_default()),
        of(&|piece| match piece.position {
            Some(position) => format!("{} @ {position}", piece.id),
            None => piece.id.to_string(),
        }),
    ]
}

fn named(evidence: &Evidence, language: Language) -> String {
    let about = evidence.about.as_ref();
    about.map_or_else(String::new, |about| language.text(about).to_owned())
}

/// Writes it as one JSON document.
///
/// # Errors
/// When it cannot be written.
pub fn json(
    out: &mut impl Write,
    subject: Subject<'_>,
    paragraphs: &[Paragraph],
) -> io::Result<()> {
    let paragraphs: Vec<Value> = paragraphs
        .iter()
        .map(|paragraph| {
            let requirements = paragraph.requirements.iter();
            let requirements: Vec<Value> = requirements
                .map(|requirement| told(requirement, subject.language))
                .collect();
            json!({
                "paragraph": paragraph.number,
                "title": subject.language.paragraph(paragraph.number),
                "standing": paragraph.standing,
                "lapsesAt": paragraph.lapses_at.map(times::local),
                "requirements": requirements,
            })
        })
        .collect();
    let document = json!({
        "organisation": subject.organisation,
        "at": times::local(subject.at),
        "position": subject.head,
        "language": subject.language.tag(),
        "paragraphs": paragraphs,
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

fn told(requirement: &Requirement, language: Language) -> Value {
    let because = requirement.because.iter().map(|b| language.because(b));
    let evidence = requirement.evidence.iter().map(|piece| {
        json!({
            "kind": piece.kind,
            "id": piece.id,
            "version": piece.version,
            "name": piece.about.as_ref().map(|about| language.text(about)),
            "at": piece.at.map(times::local),
            "position": piece.position,
        })
    });
    json!({
        "demand": language.demand(requirement.demand),
        "standing": requirement.standing,
        "because": because.collect::<Vec<_>>(),
        "lapsesAt": requirement.lapses_at.map(times::local),
        "evidence": evidence.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;
    use varsko_picture::compliance::{AgreementRecord, EvidenceKind, Records, compliance};

    fn subject() -> Subject<'static> {
        Subject {
            organisation: "Bærum kommune",
            at: "2023-08-07T10:00:00Z".parse().unwrap(),
            head: 42,
            language: Language::Bokmal,
        }
    }

    /// One agreement, whose name a spreadsheet could take for a formula, and nothing else.
    fn paragraphs() -> Vec<Paragraph> {
        let records = Records {
            agreements: vec![AgreementRecord {
                evidence: Evidence {
                    kind: EvidenceKind::Agreement,
                    id: Uuid::from_u128(7),
                    version: None,
                    about: Some("=HYPERLINK(\"x\")".into()),
                    at: Some(subject().at),
                    position: Some(12),
                },
                from: subject().at,
                ends: None,
            }],
            ..Records::default()
        };
        compliance(&records, subject().at)
    }

    #[test]
    fn a_row_tells_a_demand_its_standing_and_the_evidence_and_runs_no_formula() {
        let mut out = Vec::new();
        csv(&mut out, subject(), &paragraphs()).unwrap();
        let text = String::from_utf8(out).unwrap();
        let rows: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert!(rows[0].starts_with("Organisasjon;Vurdert per;Posisjon;Paragraf;Krav;Status"));
        let agreed = rows.iter().find(|row| row.contains("§ 5")).unwrap();
        assert_eq!(
            *agreed,
            "Bærum kommune;2023-08-07T12:00:00.000+02:00;42;§ 5 Samarbeid mellom kommuner;\
             det finnes avtaler med andre kommuner;oppfylt;;;avtale;\"'=HYPERLINK(\"\"x\"\")\";\
             2023-08-07T12:00:00.000+02:00;;00000000-0000-0000-0000-000000000007 @ 12"
        );
        let ros = rows.iter().find(|row| row.contains("§ 2")).unwrap();
        assert!(
            ros.contains(";ikke oppfylt;ingenting er registrert;;;"),
            "{ros}"
        );
    }

    #[test]
    fn the_document_has_every_paragraph_with_its_evidence() {
        let mut out = Vec::new();
        json(&mut out, subject(), &paragraphs()).unwrap();
        let document: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(document["position"], 42);
        let paragraphs = document["paragraphs"].as_array().unwrap();
        assert_eq!(paragraphs.len(), 9);
        let agreed = &paragraphs[3];
        assert_eq!(agreed["standing"], "FULFILLED");
        let evidence = &agreed["requirements"][0]["evidence"][0];
        assert_eq!(
            (&evidence["kind"], &evidence["position"]),
            (&json!("AGREEMENT"), &json!(12))
        );
    }
}
