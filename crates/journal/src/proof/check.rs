//! Checking a bundle with nothing but its own text, and a checkpoint from elsewhere if there is one.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::{BUNDLE_FORMAT, ProofBundle, ProvenEntry, ProvenText};
use crate::event::{Envelope, Header};
use crate::finding::Findings;
use crate::keys::KEY_BYTES;
use crate::leaf::{encode_header, leaf};
use crate::merkle::{Hash, PROOF_HASHES_MAX, Tree, is_consistent, is_included};
use crate::note::{Checkpoint, PublicKey};
use crate::seal;

/// How far a bundle was proven, and what did not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BundleReport {
    /// The log the bundle says it is from.
    pub origin: String,
    /// The key it is signed with; compare it with one known from elsewhere.
    pub public_key: String,
    /// The size of the log the entries were proven in.
    pub size: u64,
    /// The root of that log, base64.
    pub root: String,
    /// Entries in the bundle.
    pub entries: u64,
    /// Entries whose text decrypts, and to what the bundle says.
    pub readable: u64,
    /// Entries whose text is erased or screened.
    pub closed: u64,
    /// Entries the exporter says were left out.
    pub withheld: u64,
    /// Whether a checkpoint from elsewhere was compared.
    pub compared: bool,
    /// What does not hold.
    pub findings: Findings,
}

impl BundleReport {
    /// Whether everything holds.
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Checks a bundle's JSON text. Never fails: whatever is wrong is a finding.
pub fn verify_bundle(json: &str, outside: Option<&Checkpoint>) -> BundleReport {
    let mut report = BundleReport::default();
    let bundle: ProofBundle = match serde_json::from_str(json) {
        Ok(bundle) => bundle,
        Err(error) => {
            report
                .findings
                .general(format!("the text is not a proof bundle: {error}"));
            return report;
        }
    };
    if bundle.format != BUNDLE_FORMAT {
        report.findings.general(format!(
            "the bundle's format is {:?}; this version reads {BUNDLE_FORMAT}",
            bundle.format
        ));
        return report;
    }
    report.public_key.clone_from(&bundle.public_key);
    report.withheld = bundle.withheld;
    let signed = signed_tree(&bundle, &mut report);
    let mut last = 0;
    for entry in &bundle.entries {
        report.entries += 1;
        if entry.header.position <= last {
            report
                .findings
                .at(entry.header.position, "stands out of order or twice");
        }
        last = entry.header.position;
        check_entry(entry, signed.as_ref().map(|(_, tree)| *tree), &mut report);
    }
    if let (Some((key, tree)), Some(outside)) = (&signed, outside) {
        report.compared = compare(&bundle, *tree, key, outside, &mut report.findings);
    }
    report
}

/// The tree the bundle's checkpoint was signed for, if it was.
fn signed_tree(bundle: &ProofBundle, report: &mut BundleReport) -> Option<(PublicKey, Tree)> {
    let read = || {
        let key = PublicKey::parse(&bundle.public_key)?;
        let checkpoint = Checkpoint::parse(&bundle.checkpoint)?;
        checkpoint.verify(&key)?;
        Ok((key, checkpoint))
    };
    match read() {
        Ok((key, checkpoint)) => {
            report.origin = checkpoint.origin;
            report.size = checkpoint.tree.size;
            report.root = BASE64_STANDARD.encode(checkpoint.tree.root);
            Some((key, checkpoint.tree))
        }
        Err(broken) => {
            let broken: crate::note::NoteBroken = broken;
            report
                .findings
                .general(format!("the bundle's checkpoint cannot be used: {broken}"));
            None
        }
    }
}

fn check_entry(entry: &ProvenEntry, tree: Option<Tree>, report: &mut BundleReport) {
    let position = entry.header.position;
    let envelope = match entry.sealed.as_ref().map(envelope).transpose() {
        Ok(envelope) => envelope,
        Err(what) => return report.findings.at(position, what),
    };
    let leaf = leaf(&entry.header, &entry.facts, envelope.as_ref());
    let included = tree
        .zip(decode_path(&entry.inclusion))
        .is_some_and(|(tree, path)| {
            position > 0 && is_included(&leaf, position - 1, tree.size, &path, &tree.root)
        });
    if tree.is_some() && !included {
        report
            .findings
            .at(position, "is not in the signed log as it stands here");
    }
    if let (Some(sealed), Some(envelope)) = (&entry.sealed, &envelope) {
        check_text(&entry.header, sealed, envelope, report);
    }
}

fn check_text(
    header: &Header,
    sealed: &ProvenText,
    envelope: &Envelope,
    report: &mut BundleReport,
) {
    let Some(key) = &sealed.key else {
        report.closed += 1;
        if sealed.text.is_some() {
            report.findings.at(
                header.position,
                "states a text without the key that would prove it",
            );
        }
        return;
    };
    let opened = decode::<KEY_BYTES>(key)
        .ok_or_else(|| "its key is not 32 bytes in base64".to_owned())
        .and_then(|key| {
            seal::open(&key, &encode_header(header), envelope).map_err(|broken| broken.to_string())
        });
    match opened {
        Ok(text)
            if sealed
                .text
                .as_ref()
                .is_none_or(|stated| stated.as_bytes() == text) =>
        {
            report.readable += 1
        }
        Ok(_) => report.findings.at(
            header.position,
            "states another text than the one that was sealed",
        ),
        Err(what) => report.findings.at(header.position, what),
    }
}

fn compare(
    bundle: &ProofBundle,
    tree: Tree,
    key: &PublicKey,
    outside: &Checkpoint,
    findings: &mut Findings,
) -> bool {
    if let Err(broken) = outside.verify(key) {
        findings.general(format!(
            "the outside checkpoint is not of this log: {broken}"
        ));
        return false;
    }
    let path = match &bundle.consistency {
        _ if outside.tree.size == tree.size => Some(Vec::new()),
        Some(proof) if proof.from_size == outside.tree.size => decode_path(&proof.path),
        _ => None,
    };
    match path {
        Some(path) if is_consistent(outside.tree, tree, &path) => true,
        Some(_) => {
            findings.range(
                1,
                outside.tree.size,
                "rewritten: the outside checkpoint is no prefix of this log",
            );
            true
        }
        None => {
            findings.general(format!(
                "the outside checkpoint of {} events cannot be compared: the bundle carries no proof from that size",
                outside.tree.size
            ));
            false
        }
    }
}

fn envelope(sealed: &ProvenText) -> Result<Envelope, &'static str> {
    Ok(Envelope {
        commitment: decode::<32>(&sealed.commitment)
            .ok_or("its key commitment is not 32 bytes in base64")?,
        ciphertext: BASE64_STANDARD
            .decode(&sealed.ciphertext)
            .map_err(|_| "its ciphertext is not base64")?,
    })
}

fn decode_path(path: &[String]) -> Option<Vec<Hash>> {
    (path.len() <= PROOF_HASHES_MAX)
        .then(|| path.iter().map(|hash| decode::<32>(hash)).collect())?
}

fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}
