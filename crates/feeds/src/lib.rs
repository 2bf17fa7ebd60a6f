//! Hazard warnings (farevarsel) as others send them, read into one shape.
//!
//! Reads the Common Alerting Protocol 1.2 and the GeoJSON of MET Norway's MetAlerts 2.0. Knows no
//! incident, no storage and no network: bytes in, warnings or one sentence of what is wrong out.

mod area;
pub mod cap;
mod level;
pub mod metalerts;
mod trouble;
mod warning;

pub use area::{Point, Ring};
pub use cap::cut;
pub use level::Level;
pub use trouble::{InEach, Tongue, Trouble, Where};
pub use warning::{Area, Info, Kind, Warning};

/// Most bytes of one message or collection.
pub const MESSAGE_BYTES_MAX: usize = 4 << 20;
/// Most warnings in one collection.
pub const WARNINGS_MAX: usize = 2_000;
/// Most languages of one warning.
pub const INFOS_MAX: usize = 20;
/// Most areas of one warning.
pub const AREAS_MAX: usize = 1_000;
/// Most corners of one area's outline.
pub const CORNERS_MAX: usize = 20_000;
/// Most bytes of one text of a warning; the rest is cut, and the cut is marked.
pub const TEXT_BYTES_MAX: usize = 8_192;

/// Reads a message of whichever kind it is: XML begins with `<`, JSON with `{`.
///
/// # Errors
/// Says what is wrong and where, and nothing is kept of a message that is wrong.
pub fn read(bytes: &[u8]) -> Result<Vec<Warning>, Trouble> {
    let text = trouble::text(bytes)?;
    match text.trim_start().chars().next() {
        Some('<') => cap::read(text).map(|warning| vec![warning]),
        Some('{') => metalerts::read(text),
        Some(_) | None => Err(Trouble::NeitherForm),
    }
}
