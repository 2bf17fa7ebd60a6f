//! The handle of a file that was taken in: what whoever brought it shows to have it attached.
//!
//! Sealed under a key of the installation, and bound to what the file was brought for: it tells its
//! holder nothing, cannot be made up, and is worth nothing elsewhere. Nothing is remembered for it.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::{BlobKey, BlobName, SealedBlob};
use crate::keys::RootKey;
use crate::views::ViewKey;

const SEAL_INFO: &[u8] = b"varsko/blob-handle-seal/1";
const NONCE_INFO: &[u8] = b"varsko/blob-handle-nonce/1";

/// The key that handles are sealed with.
pub struct HandleKey(ViewKey);

impl HandleKey {
    /// The key of one installation.
    pub fn derive(root: &RootKey, installation: Uuid) -> HandleKey {
        HandleKey(ViewKey::derive_for(
            root,
            installation,
            SEAL_INFO,
            NONCE_INFO,
        ))
    }

    /// The handle of a file brought for `purpose`.
    pub fn handle(&self, purpose: Uuid, file: &SealedBlob) -> String {
        let told = [
            &file.name.0[..],
            file.key.bytes(),
            &file.size.to_be_bytes(),
            &file.content,
        ];
        BASE64_URL_SAFE_NO_PAD.encode(self.0.seal(purpose.as_bytes(), &told.concat()))
    }

    /// The file behind a handle; `None` unless it was given for this `purpose`. The file itself may
    /// be gone by now.
    pub fn redeem(&self, purpose: Uuid, handle: &str) -> Option<SealedBlob> {
        let sealed = BASE64_URL_SAFE_NO_PAD.decode(handle).ok()?;
        let told = self.0.open(purpose.as_bytes(), &sealed)?;
        let (name, rest) = told.split_first_chunk()?;
        let (key, rest) = rest.split_first_chunk()?;
        let (size, rest) = rest.split_first_chunk()?;
        Some(SealedBlob {
            name: BlobName(*name),
            key: BlobKey::from_bytes(*key),
            size: u64::from_be_bytes(*size),
            content: rest.try_into().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KEY_BYTES;

    fn key(root: u8) -> HandleKey {
        HandleKey::derive(&RootKey::from_bytes([root; KEY_BYTES]), Uuid::from_u128(7))
    }

    #[test]
    fn a_handle_is_worth_something_where_it_was_given_and_as_it_was_given_alone() {
        let file = SealedBlob {
            name: BlobName([1; 32]),
            key: BlobKey::from_bytes([2; KEY_BYTES]),
            size: 48_211,
            content: [3; 32],
        };
        let (here, elsewhere) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let handle = key(1).handle(here, &file);
        assert_eq!(key(1).redeem(here, &handle), Some(file));
        assert_eq!(key(1).redeem(elsewhere, &handle), None);
        assert_eq!(key(2).redeem(here, &handle), None);
        assert_eq!(key(1).redeem(here, &handle[1..]), None);
        assert_eq!(key(1).redeem(here, "bilde.jpg"), None);
        assert_eq!(key(1).redeem(here, ""), None);
    }
}
