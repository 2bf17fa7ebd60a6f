//! The name an attempt has outside the house, by which a receipt finds its way back.
//!
//! It carries the ids it stands for, so that nothing needs to be remembered for a receipt to be
//! understood after a restart. It is no secret and grants nothing.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use uuid::Uuid;

/// Characters of a reference: 40 bytes in base64 without padding.
pub const REFERENCE_CHARS: usize = 54;

/// Which attempt, of which notification, in which incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    /// The incident.
    pub incident: Uuid,
    /// The notification.
    pub notification: Uuid,
    /// The recipient's number in it.
    pub recipient: u32,
    /// The how-manieth attempt, from 1.
    pub attempt: u32,
}

impl Reference {
    /// As text: letters, digits, `-` and `_`.
    pub fn to_text(self) -> String {
        let bytes = [
            self.incident.as_bytes().as_slice(),
            self.notification.as_bytes(),
            &self.recipient.to_be_bytes(),
            &self.attempt.to_be_bytes(),
        ];
        BASE64_URL_SAFE_NO_PAD.encode(bytes.concat())
    }

    /// The reference a text stands for; `None` when it is of another form.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != REFERENCE_CHARS {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let (incident, rest) = bytes.split_first_chunk::<16>()?;
        let (notification, rest) = rest.split_first_chunk::<16>()?;
        let (recipient, rest) = rest.split_first_chunk::<4>()?;
        Some(Self {
            incident: Uuid::from_bytes(*incident),
            notification: Uuid::from_bytes(*notification),
            recipient: u32::from_be_bytes(*recipient),
            attempt: u32::from_be_bytes(rest.try_into().ok()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_survives_its_text_and_other_texts_are_none() {
        let reference = Reference {
            incident: Uuid::from_u128(u128::MAX - 5),
            notification: Uuid::from_u128(7),
            recipient: 1_000,
            attempt: 3,
        };
        let text = reference.to_text();
        assert_eq!(text.len(), REFERENCE_CHARS);
        assert_eq!(Reference::parse(&text), Some(reference));
        assert_eq!(Reference::parse(&text[1..]), None);
        assert_eq!(Reference::parse(&"æ".repeat(27)), None);
        assert_eq!(Reference::parse(""), None);
    }
}
