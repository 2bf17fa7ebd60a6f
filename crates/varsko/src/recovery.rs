//! The root key in three parts, any two of which bring it back (Shamir's secret sharing).
//!
//! Losing the root key is losing the texts, for good; so its first owner gets three lines to put
//! in three places.

use crate::trouble::{Exit, Trouble};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use blahaj::{Share, Sharks};
use varsko_journal::{KEY_BYTES, RootKey};

/// How many parts are made.
const PARTS: usize = 3;
/// How many of them bring the key back.
const PARTS_NEEDED: u8 = 2;
/// What each line begins with, so that people recognise it years later.
const PREFIX: &str = "varsko-part-1:";

/// The key as three lines of text.
pub(crate) fn split(root: &RootKey) -> Vec<String> {
    Sharks(PARTS_NEEDED)
        .dealer(root.bytes())
        .take(PARTS)
        .map(|share| format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(Vec::from(&share))))
        .collect()
}

/// The key from two or more of its lines. Errors when a line is not a part, or the parts do not
/// belong together as far as can be told; a wrong key is refused when a journal is opened with it.
pub(crate) fn recover(lines: &[String]) -> Result<RootKey, Trouble> {
    let refused = |sentence: &str| Trouble::new(Exit::Refused, sentence);
    let mut shares = Vec::with_capacity(lines.len());
    for line in lines {
        let share = line
            .trim()
            .strip_prefix(PREFIX)
            .and_then(|text| URL_SAFE_NO_PAD.decode(text).ok())
            .and_then(|bytes| Share::try_from(bytes.as_slice()).ok());
        shares.push(share.ok_or_else(|| {
            refused(
                "one of the lines is not a part of a root key; a part begins with varsko-part-1:",
            )
        })?);
    }
    let bytes = Sharks(PARTS_NEEDED)
        .recover(&shares)
        .map_err(|_| refused("two different parts of the same key are needed"))?;
    let bytes: [u8; KEY_BYTES] = bytes
        .try_into()
        .map_err(|_| refused("the parts do not make a root key"))?;
    Ok(RootKey::from_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_two_of_three_parts_bring_the_key_back_and_one_does_not() {
        let root = RootKey::from_bytes([7; KEY_BYTES]);
        let parts = split(&root);
        assert_eq!(parts.len(), 3);
        for pair in [[0, 1], [0, 2], [1, 2]] {
            let lines = pair.map(|part| parts[part].clone());
            assert_eq!(recover(&lines).unwrap(), root);
        }
        assert!(recover(&parts[..1]).is_err());
        assert!(recover(&["varsko-part-2:AAAA".to_owned(), parts[0].clone()]).is_err());
    }
}
