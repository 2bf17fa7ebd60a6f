//! The address of a calendar feed: whoever holds it reads that feed, and nothing else.
//!
//! Authentic by a MAC under a key of the installation, so no secret is stored for it. Which feeds are
//! open, and what they hold, is for others to know.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;

/// Characters of a token: 48 bytes in base64 without padding.
pub const FEED_TOKEN_CHARS: usize = 64;
const MAC_BYTES: usize = 32;
const INFO: &[u8] = b"varsko/calendar-feed/1";

/// The key that addresses of feeds are made and judged with.
#[derive(Clone)]
pub struct FeedKey([u8; 32]);

impl FeedKey {
    /// The key of one installation, from its root key.
    pub fn derive(root: &[u8; 32], installation: Uuid) -> Self {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(Some(installation.as_bytes()), root)
            .expand(INFO, &mut key)
            .expect("32 bytes are within what HKDF-SHA-256 can give");
        Self(key)
    }

    /// The token of a feed.
    pub fn token(&self, feed: Uuid) -> String {
        let mac = self.mac(feed).finalize().into_bytes();
        BASE64_URL_SAFE_NO_PAD.encode([feed.as_bytes().as_slice(), &mac].concat())
    }

    /// The feed a token was made for, if it is ours.
    pub fn open(&self, token: &str) -> Option<Uuid> {
        if token.len() != FEED_TOKEN_CHARS {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let (feed, mac) = bytes.split_last_chunk::<MAC_BYTES>()?;
        let feed = Uuid::from_slice(feed).ok()?;
        self.mac(feed).verify_slice(mac).ok().map(|()| feed)
    }

    fn mac(&self, feed: Uuid) -> Hmac<Sha256> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(feed.as_bytes());
        mac
    }
}

impl std::fmt::Debug for FeedKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEED: Uuid = Uuid::from_u128(7);

    fn key(root: u8) -> FeedKey {
        FeedKey::derive(&[root; 32], Uuid::from_u128(9))
    }

    #[test]
    fn a_token_opens_its_own_feed_and_no_other_token_does() {
        let token = key(1).token(FEED);
        assert_eq!(token.len(), FEED_TOKEN_CHARS);
        assert_eq!(key(1).open(&token), Some(FEED));
        assert_eq!(key(2).open(&token), None, "another installation's");
        for place in 0..token.len() {
            let mut other = token.clone().into_bytes();
            other[place] = if other[place] == b'A' { b'B' } else { b'A' };
            let other = String::from_utf8(other).unwrap();
            assert_eq!(key(1).open(&other), None, "{place}");
        }
        assert_eq!(key(1).open(""), None);
        assert_eq!(key(1).open(&format!("{token}A")), None);
    }
}
