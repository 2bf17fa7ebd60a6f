//! The token of an answer link: whoever holds it may answer one notification as one recipient.
//!
//! Authentic by a MAC under a key of the installation, so nothing is remembered for it, and valid
//! until a time that is part of it. It says who is asked and nothing else; what it opens is for the
//! server to look up. Short, because it travels by SMS.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use uuid::Uuid;

/// Characters of a token: 38 bytes in base64 without padding.
pub const ANSWER_TOKEN_CHARS: usize = 51;
/// Bytes of the MAC that travel along: 128 bits.
const MAC_BYTES: usize = 16;
const MINUTE_MS: i64 = 60_000;
const INFO: &[u8] = b"varsko/answer-link/1";

/// The key that answer links are made and judged with.
#[derive(Clone)]
pub struct AnswerKey([u8; 32]);

/// Whom a token was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addressed {
    /// The notification.
    pub notification: Uuid,
    /// The recipient's number in it, at most 65,535.
    pub recipient: u32,
}

impl AnswerKey {
    /// The key of one installation, from its root key.
    pub fn derive(root: &[u8; 32], installation: Uuid) -> Self {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(Some(installation.as_bytes()), root)
            .expand(INFO, &mut key)
            .expect("32 bytes are within what HKDF-SHA-256 can give");
        Self(key)
    }

    /// The token for one recipient, valid until `expires_at` (milliseconds since 1970), rounded up
    /// to the minute. `None` when a number is too large to be written down in it.
    pub fn token(&self, incident: Uuid, to: Addressed, expires_at: i64) -> Option<String> {
        let minutes = expires_at.checked_add(MINUTE_MS - 1)? / MINUTE_MS;
        let body = [
            to.notification.as_bytes().as_slice(),
            &u16::try_from(to.recipient).ok()?.to_be_bytes(),
            &u32::try_from(minutes).ok()?.to_be_bytes(),
        ]
        .concat();
        let mac = self.mac(incident, &body);
        Some(BASE64_URL_SAFE_NO_PAD.encode([body.as_slice(), &mac].concat()))
    }

    /// Whom a token was made for, if it is ours and not expired at `now` (milliseconds since 1970).
    /// `incident_of` tells which incident a notification belongs to. That there is no such
    /// notification, that the MAC is another, and that it expired all look the same.
    pub fn open(
        &self,
        token: &str,
        now: i64,
        incident_of: impl FnOnce(Uuid) -> Option<Uuid>,
    ) -> Option<Addressed> {
        if token.len() != ANSWER_TOKEN_CHARS {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let (body, mac) = bytes.split_last_chunk::<MAC_BYTES>()?;
        let (notification, rest) = body.split_first_chunk::<16>()?;
        let (recipient, minutes) = rest.split_first_chunk::<2>()?;
        let to = Addressed {
            notification: Uuid::from_bytes(*notification),
            recipient: u16::from_be_bytes(*recipient).into(),
        };
        let incident = incident_of(to.notification)?;
        if !bool::from(self.mac(incident, body).ct_eq(mac)) {
            return None;
        }
        let minutes = u32::from_be_bytes(minutes.try_into().ok()?);
        (now < i64::from(minutes) * MINUTE_MS).then_some(to)
    }

    fn mac(&self, incident: Uuid, body: &[u8]) -> [u8; MAC_BYTES] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(incident.as_bytes());
        mac.update(body);
        let whole = mac.finalize().into_bytes();
        *whole
            .first_chunk()
            .expect("SHA-256 gives more bytes than are kept")
    }
}

impl std::fmt::Debug for AnswerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AnswerKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_691_496_000_000;
    const INCIDENT: Uuid = Uuid::from_u128(1);
    const TO: Addressed = Addressed {
        notification: Uuid::from_u128(2),
        recipient: 7,
    };

    fn key(root: u8) -> AnswerKey {
        AnswerKey::derive(&[root; 32], Uuid::from_u128(9))
    }

    fn open(key: &AnswerKey, token: &str, now: i64) -> Option<Addressed> {
        key.open(token, now, |_| Some(INCIDENT))
    }

    #[test]
    fn a_token_opens_until_it_expires_and_not_a_minute_longer() {
        let token = key(1).token(INCIDENT, TO, NOON).unwrap();
        assert_eq!(token.len(), ANSWER_TOKEN_CHARS);
        assert_eq!(open(&key(1), &token, NOON - 1), Some(TO));
        assert_eq!(open(&key(1), &token, NOON + MINUTE_MS), None);
    }

    #[test]
    fn a_token_opens_under_its_own_key_for_its_own_incident_and_unchanged_alone() {
        let token = key(1).token(INCIDENT, TO, NOON).unwrap();
        assert_eq!(open(&key(2), &token, 0), None);
        let elsewhere = |_| Some(Uuid::from_u128(3));
        assert_eq!(key(1).open(&token, 0, elsewhere), None);
        assert_eq!(key(1).open(&token, 0, |_| None), None);
        for place in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(open(&key(1), &changed, 0), None, "changed at {place}");
        }
    }

    #[test]
    fn what_is_no_token_opens_nothing() {
        for text in [
            "",
            "svar",
            &"A".repeat(51),
            &"æ".repeat(51),
            &"A".repeat(10_000),
        ] {
            assert_eq!(open(&key(1), text, 0), None);
        }
    }

    #[test]
    fn a_number_too_large_for_a_token_gives_none() {
        let far = Addressed {
            recipient: 65_536,
            ..TO
        };
        assert_eq!(key(1).token(INCIDENT, far, NOON), None);
        assert_eq!(key(1).token(INCIDENT, TO, i64::MAX), None);
    }
}
