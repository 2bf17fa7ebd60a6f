//! The bytes a proof is about: the canonical encoding of one event, and its leaf hash.
//!
//! `docs/proof.md` states this encoding for third parties. It never changes: a new encoding
//! would be a new format with a new domain. Knows nothing of storage or keys.

use sha2::{Digest, Sha256};

use crate::event::{Envelope, Header};
use crate::merkle::{Hash, LEAF_PREFIX};

/// The header in its canonical encoding: also the associated data of the sealed part.
///
/// Numbers are big-endian; texts are preceded by their length as u32; an optional value by 0 or 1.
pub fn encode_header(header: &Header) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(192 + header.name.len());
    bytes.extend_from_slice(&header.position.to_be_bytes());
    bytes.extend_from_slice(header.stream.as_bytes());
    put_text(&mut bytes, &header.kind);
    bytes.extend_from_slice(&header.version.to_be_bytes());
    put_text(&mut bytes, &header.name);
    bytes.extend_from_slice(&header.schema.to_be_bytes());
    bytes.extend_from_slice(&header.recorded_at.to_be_bytes());
    bytes.extend_from_slice(&header.occurred_at.to_be_bytes());
    put_option(
        &mut bytes,
        header
            .noted_at
            .map(i64::to_be_bytes)
            .as_ref()
            .map(|time| &time[..]),
    );
    bytes.extend_from_slice(header.command_id.as_bytes());
    bytes.extend_from_slice(header.actor.person.as_bytes());
    put_text(&mut bytes, &header.actor.role);
    bytes.extend_from_slice(header.actor.organisation.as_bytes());
    put_option(
        &mut bytes,
        header.organisation.as_ref().map(|id| &id.as_bytes()[..]),
    );
    bytes.push(header.scope);
    bytes
}

/// The leaf hash of an event: SHA-256 over 0x00, header, facts and envelope, each preceded by its
/// length (the parts of an absent envelope are empty).
pub fn leaf(header: &Header, facts: &str, envelope: Option<&Envelope>) -> Hash {
    leaf_of_encoded(&encode_header(header), facts, envelope)
}

pub(crate) fn leaf_of_encoded(header: &[u8], facts: &str, envelope: Option<&Envelope>) -> Hash {
    let (commitment, ciphertext) = match envelope {
        Some(envelope) => (&envelope.commitment[..], &envelope.ciphertext[..]),
        None => (&[][..], &[][..]),
    };
    let mut hash = Sha256::new_with_prefix([LEAF_PREFIX]);
    for part in [header, facts.as_bytes(), commitment, ciphertext] {
        hash.update(length(part).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend_from_slice(&length(text.as_bytes()).to_be_bytes());
    bytes.extend_from_slice(text.as_bytes());
}

fn put_option(bytes: &mut Vec<u8>, value: Option<&[u8]>) {
    bytes.push(u8::from(value.is_some()));
    bytes.extend_from_slice(value.unwrap_or_default());
}

/// Appending bounds every part to 1 MiB, and SQLite any value to 1 GB.
fn length(part: &[u8]) -> u32 {
    u32::try_from(part.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use uuid::Uuid;

    use super::*;
    use crate::event::Actor;

    /// An event that is also written out, byte for byte, in `docs/proof.md`.
    pub(crate) fn example() -> Header {
        Header {
            position: 1,
            stream: Uuid::from_u128(0x10),
            kind: "incident".into(),
            version: 1,
            name: "incident.opened".into(),
            schema: 1,
            recorded_at: 1_691_380_800_000,
            occurred_at: 1_691_380_740_000,
            noted_at: None,
            command_id: Uuid::from_u128(0x20),
            actor: Arc::new(Actor {
                person: Uuid::from_u128(0x30),
                role: "operator".into(),
                organisation: Uuid::from_u128(0x40),
            }),
            organisation: Some(Uuid::from_u128(0x40)),
            scope: 2,
        }
    }

    #[test]
    fn the_leaf_of_the_documented_example_never_changes() {
        let envelope = Envelope {
            commitment: [0xAA; 32],
            ciphertext: vec![0xBB; 20],
        };
        let hex = |hash: Hash| {
            hash.iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>()
        };
        assert_eq!(
            hex(leaf(&example(), r#"{"kind":"flood"}"#, Some(&envelope))),
            "d7d31608550b60f870ffbd514af88c0c217a817ca718d8674ae7c02fb2a6fb5c"
        );
        assert_eq!(
            hex(leaf(&example(), r#"{"kind":"flood"}"#, None)),
            "5e21891884ddc965bbc9d1d062f65b88d82e1cbab70d96369047f9a23e425ec5"
        );
    }

    #[test]
    fn no_two_fields_can_trade_bytes_without_changing_the_leaf() {
        let moved = Header {
            kind: "incidenti".into(),
            name: "ncident.opened".into(),
            ..example()
        };
        assert_ne!(leaf(&example(), "{}", None), leaf(&moved, "{}", None));
        let absent = Header {
            noted_at: None,
            ..example()
        };
        let zero = Header {
            noted_at: Some(0),
            ..example()
        };
        assert_ne!(leaf(&absent, "{}", None), leaf(&zero, "{}", None));
    }
}
