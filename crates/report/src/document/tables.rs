//! Tables set in type: rows that stay together where they can, go on over the page where they cannot,
//! and have their head above them on every page.

use super::keeping::{KEPT_WHOLE_MAX, PARTED_MIN};
use super::look::{self, CELL_GAP, CELL_PADDING, Colour, Type};
use super::setting::Setting;
use super::sheet::{self, PartId, Piece, Role};
use super::wrap;
use super::{Block, Cell, Column, Fact, Manner, NotPrinted, Passage, Table};
use std::collections::VecDeque;

/// The width of labels.
pub(super) const LABEL_WIDTH: f32 = 132.0;
/// What stands where nothing does: an empty place would be no place to a reading program.
const NOTHING: &str = "–";

/// A line that waits for its place.
struct Waiting {
    part: PartId,
    kind: Type,
    words: String,
    /// Room left above it, where it begins a passage.
    above: f32,
}

impl Waiting {
    fn height(&self) -> f32 {
        self.above + self.kind.leading
    }
}

/// A row that waits.
type Row = Vec<Place>;

/// One place of a row that waits.
struct Place {
    /// Its left edge.
    x: f32,
    width: f32,
    ground: Option<Colour>,
    lines: VecDeque<Waiting>,
}

/// Sets a table.
pub(super) fn table(setting: &mut Setting<'_>, table: &Table) -> Result<(), NotPrinted> {
    let printed: Vec<usize> = (0..table.columns.len())
        .filter(|place| table.columns[*place].is_printed())
        .collect();
    let columns: Vec<&Column> = printed.iter().map(|place| &table.columns[*place]).collect();
    let widths = widths(table);
    let whole = setting.part(Role::Table, None);
    let section = setting.part(Role::TableHead, Some(whole));
    let row = setting.part(Role::Row, Some(section));
    let mut head = Head {
        words: Vec::new(),
        height: 0.0,
    };
    let mut x = look::MARGIN;
    for (column, width) in columns.iter().zip(&widths) {
        let part = setting.part(Role::ColumnHead, Some(row));
        let kind = look::TABLE_HEAD;
        let room = width - 2.0 * CELL_PADDING;
        let lines = wrap::lines(setting.letters, kind.face, kind.size, room, &column.heading);
        let height = lines.len() as f32 * kind.leading + 2.0 * CELL_PADDING;
        head.height = head.height.max(height);
        head.words.push((part, x, lines));
        x += width;
    }
    let begins = setting.table_begins(table);
    setting.make_room(begins)?;
    head.set(setting, false);
    let body = setting.part(Role::TableBody, Some(whole));
    for cells in &table.rows {
        let row = setting.part(Role::Row, Some(body));
        let cells: Vec<Option<&Cell>> = printed.iter().map(|place| cells.get(*place)).collect();
        let row = waiting(setting, row, &cells, &widths);
        set_row(setting, row, Some(&head))?;
    }
    setting.y += 8.0;
    Ok(())
}

/// How wide each printed column is, in points.
pub(super) fn widths(table: &Table) -> Vec<f32> {
    let printed = table.columns.iter().filter(|column| column.is_printed());
    let all: f32 = printed.clone().map(|column| column.parts).sum();
    printed
        .map(|column| look::BODY_WIDTH * column.parts / all)
        .collect()
}

/// Sets labels and what stands beside them: a table of two columns whose rows are headed.
pub(super) fn facts(setting: &mut Setting<'_>, facts: &[Fact]) -> Result<(), NotPrinted> {
    if facts.is_empty() {
        return Ok(());
    }
    let whole = setting.part(Role::Table, None);
    let body = setting.part(Role::TableBody, Some(whole));
    let widths = [LABEL_WIDTH, look::BODY_WIDTH - LABEL_WIDTH];
    for fact in facts {
        let row = setting.part(Role::Row, Some(body));
        let (label, value) = (
            Cell::of(vec![Passage::strong(&fact.label)]),
            Cell::plain(&fact.value),
        );
        let row = waiting(setting, row, &[Some(&label), Some(&value)], &widths);
        set_row(setting, row, None)?;
    }
    setting.y += 8.0;
    Ok(())
}

/// Sets each row as a heading with labels and values below it.
pub(super) fn records(
    setting: &mut Setting<'_>,
    level: u8,
    table: &Table,
) -> Result<(), NotPrinted> {
    for row in &table.rows {
        let cells = table.columns.iter().zip(row);
        let mut cells = cells.filter(|(column, _)| column.is_printed());
        let Some((_, title)) = cells.next() else {
            continue;
        };
        let told = cells.filter(|(_, cell)| says_something(cell));
        let told = told.map(|(column, cell)| Fact::new(&column.heading, cell.words()));
        let blocks = [
            Block::Heading(level, title.words()),
            Block::Facts(told.collect()),
        ];
        let kept = setting.kept(&blocks);
        setting.make_room(kept)?;
        blocks.iter().try_for_each(|block| setting.block(block))?;
    }
    Ok(())
}

/// The head of a table.
struct Head {
    words: Vec<(PartId, f32, Vec<String>)>,
    height: f32,
}

impl Head {
    /// Sets it; `again` when it stands above rows that go on from the page before.
    fn set(&self, setting: &mut Setting<'_>, again: bool) {
        let kind = look::TABLE_HEAD;
        setting.area(look::MARGIN, look::BODY_WIDTH, self.height, look::SHADE);
        for (part, x, lines) in &self.words {
            let mut baseline = setting.y + CELL_PADDING + kind.leading * 0.76;
            for words in lines {
                let (x, words) = (x + CELL_PADDING, words.clone());
                setting.put(if again {
                    Piece::Repeated {
                        x,
                        baseline,
                        kind,
                        words,
                        place: sheet::Place::Table,
                    }
                } else {
                    Piece::Words {
                        part: *part,
                        x,
                        baseline,
                        kind,
                        words,
                    }
                });
                baseline += kind.leading;
            }
        }
        setting.y += self.height;
    }
}

/// The lines of a row, broken to the widths of its columns.
fn waiting(setting: &mut Setting<'_>, row: PartId, cells: &[Option<&Cell>], widths: &[f32]) -> Row {
    let nothing = Cell::of(vec![Passage::quiet(NOTHING)]);
    let mut x = look::MARGIN;
    let mut waiting = Row::new();
    for (place, width) in widths.iter().enumerate() {
        let role = if place == 0 {
            Role::RowHead
        } else {
            Role::Data
        };
        let part = setting.part(role, Some(row));
        let cell = cells.get(place).copied().flatten();
        let cell = cell.filter(|cell| says_something(cell)).unwrap_or(&nothing);
        let passages = &cell.passages;
        let mut lines = VecDeque::new();
        for passage in passages.iter().filter(|passage| !passage.words.is_empty()) {
            // A place with one passage is that passage; one with several has a paragraph for each.
            let part = match passages.len() {
                1 => part,
                _ => setting.part(Role::Paragraph, Some(part)),
            };
            let kind = look::in_table(passage.manner);
            let room = width - 2.0 * CELL_PADDING;
            let broken = wrap::lines(setting.letters, kind.face, kind.size, room, &passage.words);
            for (nth, words) in broken.into_iter().enumerate() {
                let begins = nth == 0 && !lines.is_empty();
                lines.push_back(Waiting {
                    part,
                    kind,
                    words,
                    above: if begins { CELL_GAP } else { 0.0 },
                });
            }
        }
        waiting.push(Place {
            x,
            width: *width,
            ground: cell.tone.map(look::ground),
            lines,
        });
        x += width;
    }
    waiting
}

fn says_something(cell: &Cell) -> bool {
    let mut passages = cell.passages.iter();
    passages.any(|passage| passage.manner == Manner::Code || !passage.words.trim().is_empty())
}

/// Sets a row, on this page or the next, or parted over several.
fn set_row(setting: &mut Setting<'_>, mut row: Row, head: Option<&Head>) -> Result<(), NotPrinted> {
    let height = row
        .iter()
        .map(|place| place.lines.iter().map(Waiting::height).sum());
    let height = height.fold(0.0, f32::max) + 2.0 * CELL_PADDING;
    let parted = height > KEPT_WHOLE_MAX && setting.room() > PARTED_MIN;
    if height > setting.room() && !parted {
        next_page(setting, head)?;
    }
    loop {
        let (top, ahead) = (setting.y, setting.pieces());
        let mut lowest = top + CELL_PADDING;
        for place in &mut row {
            lowest = lowest.max(place.set(setting, top + CELL_PADDING));
        }
        setting.y = lowest + CELL_PADDING;
        for place in &row {
            if let Some(colour) = place.ground {
                setting.put_under(
                    ahead,
                    Piece::Area {
                        x: place.x,
                        y: top,
                        width: place.width,
                        height: setting.y - top,
                        colour,
                    },
                );
            }
        }
        setting.area(look::MARGIN, look::BODY_WIDTH, 0.5, look::LINE);
        if row.iter().all(|place| place.lines.is_empty()) {
            return Ok(());
        }
        next_page(setting, head)?;
    }
}

impl Place {
    /// Sets as many of its lines as the page takes from `y` on; gives where the last of them ends.
    fn set(&mut self, setting: &mut Setting<'_>, mut y: f32) -> f32 {
        while let Some(line) = self.lines.front() {
            if y + line.height() + CELL_PADDING > look::BOTTOM {
                break;
            }
            let Some(line) = self.lines.pop_front() else {
                break;
            };
            y += line.above;
            setting.put(Piece::Words {
                part: line.part,
                x: self.x + CELL_PADDING,
                baseline: y + line.kind.leading * 0.76,
                kind: line.kind,
                words: line.words,
            });
            y += line.kind.leading;
        }
        y
    }
}

fn next_page(setting: &mut Setting<'_>, head: Option<&Head>) -> Result<(), NotPrinted> {
    setting.next_page()?;
    if let Some(head) = head {
        head.set(setting, true);
    }
    Ok(())
}
