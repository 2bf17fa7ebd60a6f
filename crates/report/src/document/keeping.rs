//! What must stay together: a heading with what it heads, the head of a table with its first row.
//!
//! Only measures, with the letters it will be set in; nothing is set here.

use super::look::{self, CELL_GAP, CELL_PADDING};
use super::setting::Setting;
use super::{Block, Cell, Column, Fact, Passage, Table, tables, wrap};

/// Lines of a text that do not stand alone at the end of a page.
const LINES_KEPT: usize = 2;
/// A row higher than this may be parted rather than leave the rest of a page empty, in points.
pub(super) const KEPT_WHOLE_MAX: f32 = 180.0;
/// And only when this much of it goes on the page.
pub(super) const PARTED_MIN: f32 = 60.0;

impl Setting<'_> {
    /// How much room the headings that these blocks begin with need, with the first of what they head.
    pub(super) fn kept(&mut self, blocks: &[Block]) -> f32 {
        let mut height = 0.0;
        for block in blocks {
            if let Block::Heading(level, words) = block {
                height += self.heading_height(*level, words);
            } else {
                return height + self.first_of(block);
            }
        }
        height
    }

    /// A heading, with the room above and below it.
    fn heading_height(&mut self, level: u8, words: &str) -> f32 {
        let kind = look::heading(level);
        let lines = self.lines_in(kind, look::BODY_WIDTH, words);
        (lines as f32 + look::ABOVE_HEADING + look::BELOW_HEADING) * kind.leading
    }

    /// The least of a block that stands below its heading.
    fn first_of(&mut self, block: &Block) -> f32 {
        match block {
            Block::Heading(level, words) => self.heading_height(*level, words),
            Block::Paragraph(passage) => self.lines_kept(passage),
            Block::List(points) => points.first().map_or(0.0, |point| self.lines_kept(point)),
            Block::Facts(facts) => facts.first().map_or(0.0, |fact| self.fact_height(fact)),
            Block::Figures(_) => look::FIGURE.leading + 3.0 * look::FIGURE_LABEL.leading,
            Block::Table(table) => self.table_begins(table),
            Block::Records(level, _) => self.heading_height(*level, "") + PARTED_MIN,
        }
    }

    fn lines_kept(&mut self, passage: &Passage) -> f32 {
        let kind = look::text(passage.manner);
        let lines = self.lines_in(kind, look::BODY_WIDTH, &passage.words);
        lines.min(LINES_KEPT) as f32 * kind.leading
    }

    fn fact_height(&mut self, fact: &Fact) -> f32 {
        let cell = Cell::plain(&fact.value);
        self.cell_height(&cell, look::BODY_WIDTH - tables::LABEL_WIDTH)
            .min(PARTED_MIN)
    }

    /// The head of a table with its first row, or with as much of that as does not stand alone.
    pub(super) fn table_begins(&mut self, table: &Table) -> f32 {
        let widths = tables::widths(table);
        let printed = |column: &&Column| column.is_printed();
        let columns: Vec<&Column> = table.columns.iter().filter(printed).collect();
        let mut head: f32 = 0.0;
        for (column, width) in columns.iter().zip(&widths) {
            let room = width - 2.0 * CELL_PADDING;
            let lines = self.lines_in(look::TABLE_HEAD, room, &column.heading) as f32;
            head = head.max(lines * look::TABLE_HEAD.leading + 2.0 * CELL_PADDING);
        }
        let first = table.rows.first().into_iter();
        let cells = first.flat_map(|row| table.columns.iter().zip(row));
        let cells = cells.filter(|(column, _)| column.is_printed());
        let mut row: f32 = 0.0;
        for ((_, cell), width) in cells.zip(&widths) {
            row = row.max(self.cell_height(cell, *width));
        }
        head + if row > KEPT_WHOLE_MAX {
            PARTED_MIN
        } else {
            row
        }
    }

    fn cell_height(&mut self, cell: &Cell, width: f32) -> f32 {
        let mut height = 2.0 * CELL_PADDING;
        for passage in &cell.passages {
            let kind = look::in_table(passage.manner);
            let lines = self.lines_in(kind, width - 2.0 * CELL_PADDING, &passage.words);
            height += lines as f32 * kind.leading + CELL_GAP;
        }
        height
    }

    fn lines_in(&mut self, kind: look::Type, width: f32, words: &str) -> usize {
        wrap::lines(self.letters, kind.face, kind.size, width, words).len()
    }
}
