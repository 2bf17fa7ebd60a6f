//! Pages that are set and not yet printed: what is drawn where, and what each piece is for someone
//! who has it read aloud. Knows no file format.

use super::look::{Colour, Type};

/// Everything that is to be printed.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub(super) sheets: Vec<Sheet>,
    /// The structure, in reading order; a piece says which part it belongs to.
    pub(super) parts: Vec<Part>,
    pub(super) bookmarks: Vec<Bookmark>,
}

/// One page.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) pieces: Vec<Piece>,
}

/// Something drawn. Lengths are points from the upper left corner of the page.
#[derive(Debug)]
pub(super) enum Piece {
    /// One line of words that belongs to a part.
    Words {
        part: PartId,
        x: f32,
        baseline: f32,
        kind: Type,
        words: String,
    },
    /// Words that every page repeats, and that are not read aloud.
    Repeated {
        x: f32,
        baseline: f32,
        kind: Type,
        words: String,
        place: Place,
    },
    /// A filled rectangle, which means nothing by itself.
    Area {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: Colour,
    },
}

/// Where repeated words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Header,
    Footer,
    /// The head of a table that goes on from the page before.
    Table,
}

/// Which part of the structure.
pub(super) type PartId = usize;

/// A part of the structure.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) role: Role,
    /// The part it is in; none for the outermost.
    pub(super) within: Option<PartId>,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A heading of a level from 1, and what it says.
    Heading(u16, String),
    Paragraph,
    List,
    Point,
    Bullet,
    PointBody,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHead,
    RowHead,
    Data,
}

/// An entry of the bookmarks.
#[derive(Debug, PartialEq)]
pub(super) struct Bookmark {
    /// From 1.
    pub(super) level: u8,
    pub(super) words: String,
    /// Index of the page.
    pub(super) page: usize,
    /// How far down.
    pub(super) y: f32,
}
