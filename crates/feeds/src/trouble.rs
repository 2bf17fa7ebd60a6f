//! What can be wrong with a message, each in one sentence that says where and what would be right.

use crate::MESSAGE_BYTES_MAX;

/// Why a message is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Larger than anything sensible.
    #[error("the message has {bytes} bytes; at most {MESSAGE_BYTES_MAX} are read")]
    TooLarge {
        /// Bytes it has.
        bytes: usize,
    },
    /// Not text.
    #[error("the message is not UTF-8 text from byte {at}")]
    NotText {
        /// The first byte that is not.
        at: usize,
    },
    /// Neither XML nor JSON.
    #[error("the message is neither CAP 1.2 (XML) nor MetAlerts (GeoJSON)")]
    NeitherForm,
    /// Not well-formed.
    #[error("the message is not well-formed: {what}")]
    Malformed {
        /// What the parser says, with line and column.
        what: String,
    },
    /// Another document than a warning.
    #[error("the message is a <{found}>, not an <alert> of CAP 1.2 ({namespace})")]
    NotAnAlert {
        /// Its outermost element.
        found: String,
        /// The namespace expected.
        namespace: &'static str,
    },
    /// Something that must be said is not.
    #[error("{field} is missing or empty, {at}")]
    Missing {
        /// The element or property.
        field: &'static str,
        /// Where it should have been.
        at: String,
    },
    /// A word nobody knows.
    #[error("{field} is {value:?}, {at}; allowed is {allowed}")]
    Unknown {
        /// The element or property.
        field: &'static str,
        /// What it says.
        value: String,
        /// Where.
        at: String,
        /// What it may say.
        allowed: &'static str,
    },
    /// No time.
    #[error(
        "{field} is {value:?}, {at}, which is no time with an offset such as 2026-11-22T14:05:00+01:00"
    )]
    NoTime {
        /// The element or property.
        field: &'static str,
        /// What it says.
        value: String,
        /// Where.
        at: String,
    },
    /// A pair that is no place.
    #[error("{pair:?} is no place, {at}; a place is {form}")]
    NoPlace {
        /// What stands there.
        pair: String,
        /// Where.
        at: String,
        /// How a place is written here.
        form: &'static str,
    },
    /// An outline of a point or a line.
    #[error(
        "an outline has {corners} corners; the smallest has 4, the last of them the first again"
    )]
    TooFewCorners {
        /// Corners it has.
        corners: usize,
    },
    /// An outline that does not come back.
    #[error("an outline does not end where it began")]
    NotClosed,
    /// Latitude and longitude in each other's place.
    #[error(
        "an outline has latitude and longitude in each other's place: CAP writes \"lat,lon\", GeoJSON [lon, lat]"
    )]
    Swapped,
    /// More than is read.
    #[error("the message has more than {max} {what}")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many are read.
        max: usize,
    },
}

/// The text of a message.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Trouble> {
    if bytes.len() > MESSAGE_BYTES_MAX {
        return Err(Trouble::TooLarge { bytes: bytes.len() });
    }
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|error| Trouble::NotText {
        at: error.valid_up_to(),
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
