//! How every document looks: the page, the sizes of letters, the colours. One place to change it.
//!
//! Lengths are points, 1/72 inch; colours are red, green and blue. Every colour of text stands out
//! from what is behind it by 4.5 to 1 or more.

use super::letters::Face;
use super::{Manner, Tone};

/// A4.
pub(super) const PAGE_WIDTH: f32 = 595.28;
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Left and right of everything.
pub(super) const MARGIN: f32 = 54.0;
/// Where text begins and ends on a page.
pub(super) const TOP: f32 = 86.0;
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 68.0;
pub(super) const BODY_WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// Baselines of what every page repeats.
pub(super) const HEADER_BASELINE: f32 = 52.0;
pub(super) const FOOTER_BASELINE: f32 = PAGE_HEIGHT - 38.0;
/// The band that marks an exercise, at the top and at the bottom of every page.
pub(super) const BAND_HEIGHT: f32 = 22.0;
/// Room above and below a heading, as parts of its line height.
pub(super) const ABOVE_HEADING: f32 = 0.55;
pub(super) const BELOW_HEADING: f32 = 0.3;
/// Around what stands in a place of a table.
pub(super) const CELL_PADDING: f32 = 5.0;
/// Between passages in one place of a table.
pub(super) const CELL_GAP: f32 = 2.0;

/// A colour.
pub(super) type Colour = [u8; 3];

pub(super) const INK: Colour = [0x1b, 0x24, 0x30];
pub(super) const QUIET: Colour = [0x50, 0x5d, 0x6b];
pub(super) const ACCENT: Colour = [0x0b, 0x3c, 0x5d];
pub(super) const LINE: Colour = [0xc8, 0xd1, 0xd9];
pub(super) const SHADE: Colour = [0xec, 0xf1, 0xf5];
pub(super) const WHITE: Colour = [0xff, 0xff, 0xff];
pub(super) const EXERCISE: Colour = [0x7a, 0x1f, 0x8c];

/// The ground of a cell by its tone; ink stands out from each by more than 7 to 1.
pub(super) const fn ground(tone: Tone) -> Colour {
    match tone {
        Tone::Low => [0xdc, 0xef, 0xdc],
        Tone::Medium => [0xfb, 0xee, 0xc2],
        Tone::High => [0xf7, 0xd3, 0xce],
    }
}

/// The face, size, colour and line height of some words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) face: Face,
    pub(super) size: f32,
    pub(super) colour: Colour,
    /// From one baseline to the next.
    pub(super) leading: f32,
}

const fn set(face: Face, size: f32, leading: f32, colour: Colour) -> Type {
    Type {
        face,
        size,
        colour,
        leading,
    }
}

pub(super) const TITLE: Type = set(Face::Strong, 27.0, 32.0, ACCENT);
pub(super) const KIND: Type = set(Face::Strong, 12.0, 18.0, QUIET);
pub(super) const OWNER: Type = set(Face::Text, 14.0, 20.0, INK);
pub(super) const REPEATED: Type = set(Face::Text, 8.5, 11.0, QUIET);
pub(super) const BAND: Type = set(Face::Strong, 11.0, 14.0, WHITE);
pub(super) const TABLE_HEAD: Type = set(Face::Strong, 8.5, 11.0, ACCENT);
pub(super) const FIGURE: Type = set(Face::Strong, 22.0, 26.0, ACCENT);
pub(super) const FIGURE_LABEL: Type = set(Face::Text, 9.0, 12.0, QUIET);
pub(super) const MARK: Type = set(Face::Strong, 20.0, 28.0, EXERCISE);

/// The type of a heading, by its level.
pub(super) const fn heading(level: u8) -> Type {
    match level {
        0 | 1 => set(Face::Strong, 17.0, 22.0, ACCENT),
        2 => set(Face::Strong, 13.0, 17.0, ACCENT),
        _ => set(Face::Strong, 10.5, 14.0, INK),
    }
}

/// The type of words in running text.
pub(super) const fn text(manner: Manner) -> Type {
    match manner {
        Manner::Plain => set(Face::Text, 10.5, 14.5, INK),
        Manner::Strong => set(Face::Strong, 10.5, 14.5, INK),
        Manner::Quiet => set(Face::Text, 9.0, 12.5, QUIET),
        Manner::Code => set(Face::Code, 8.0, 11.5, INK),
    }
}

/// The type of words in a table.
pub(super) const fn in_table(manner: Manner) -> Type {
    match manner {
        Manner::Plain => set(Face::Text, 9.5, 12.5, INK),
        Manner::Strong => set(Face::Strong, 9.5, 12.5, INK),
        Manner::Quiet => set(Face::Text, 8.0, 10.5, QUIET),
        Manner::Code => set(Face::Code, 7.5, 10.5, INK),
    }
}
