//! A document set in type: blocks become pieces on pages, from the top of the first to the end.
//!
//! What every page repeats is set last, when it is known how many there are. Tables are set next
//! door. Knows no file format.

use super::letters::Letters;
use super::look::{self, Type};
use super::sheet::{Bookmark, Part, PartId, Piece, Place, Role, Sheet, Sheets};
use super::{Block, DOCUMENT_PAGES_MAX, Document, Fact, FrontPage, Manner, NotPrinted, Passage};
use super::{tables, wrap};
use varsko_picture::Language;
use varsko_picture::language::Phrase;

/// Characters of the seal's root that every page shows: enough to tell one log from another at sight.
const ROOT_CHARS_SHOWN: usize = 12;
/// How many times the mark of an exercise stands in its band.
const MARKS_IN_BAND: usize = 5;

/// Sets a document.
pub(super) fn set(document: &Document, letters: &mut Letters) -> Result<Sheets, NotPrinted> {
    let mut setting = Setting {
        letters,
        out: Sheets::default(),
        y: 0.0,
    };
    setting.next_page()?;
    setting.front_page(&document.front)?;
    if !document.blocks.is_empty() {
        setting.next_page()?;
    }
    for (place, block) in document.blocks.iter().enumerate() {
        if matches!(block, Block::Heading(..)) {
            let kept = setting.kept(&document.blocks[place..]);
            setting.make_room(kept)?;
        }
        setting.block(block)?;
    }
    setting.repeat(&document.front);
    Ok(setting.out)
}

/// A document being set.
pub(super) struct Setting<'a> {
    pub(super) letters: &'a mut Letters,
    pub(super) out: Sheets,
    /// Where the next piece goes on the newest page.
    pub(super) y: f32,
}

impl Setting<'_> {
    pub(super) fn next_page(&mut self) -> Result<(), NotPrinted> {
        if self.out.sheets.len() == DOCUMENT_PAGES_MAX {
            return Err(NotPrinted::TooLong);
        }
        self.out.sheets.push(Sheet::default());
        self.y = look::TOP;
        Ok(())
    }

    /// How much of the newest page is left.
    pub(super) fn room(&self) -> f32 {
        look::BOTTOM - self.y
    }

    /// Goes to the next page unless this much is left on this one.
    pub(super) fn make_room(&mut self, height: f32) -> Result<(), NotPrinted> {
        if height > self.room() && self.y > look::TOP {
            self.next_page()?;
        }
        Ok(())
    }

    pub(super) fn part(&mut self, role: Role, within: Option<PartId>) -> PartId {
        self.out.parts.push(Part { role, within });
        self.out.parts.len() - 1
    }

    pub(super) fn put(&mut self, piece: Piece) {
        let sheet = self.out.sheets.last_mut();
        sheet
            .expect("setting begins with a page")
            .pieces
            .push(piece);
    }

    /// How many pieces the newest page has.
    pub(super) fn pieces(&self) -> usize {
        self.out.sheets.last().map_or(0, |sheet| sheet.pieces.len())
    }

    /// Puts a piece under all that came to the newest page after its first `ahead` pieces.
    pub(super) fn put_under(&mut self, ahead: usize, piece: Piece) {
        if let Some(sheet) = self.out.sheets.last_mut() {
            sheet.pieces.insert(ahead, piece);
        }
    }

    fn front_page(&mut self, front: &FrontPage) -> Result<(), NotPrinted> {
        self.y += 34.0;
        if front.exercise {
            let mark = front.language.phrase(Phrase::Exercise);
            self.lines(look::MARK, mark, Role::Paragraph)?;
            self.y += 6.0;
        }
        self.lines(look::KIND, &front.kind.to_uppercase(), Role::Paragraph)?;
        self.bookmark(1, &front.title);
        let heading = Role::Heading(1, front.title.clone());
        self.lines(look::TITLE, &front.title, heading)?;
        self.y += 4.0;
        self.lines(look::OWNER, &front.owner, Role::Paragraph)?;
        self.y += 12.0;
        self.area(look::MARGIN, look::BODY_WIDTH, 2.0, look::ACCENT);
        self.y += 16.0;
        tables::facts(self, &front.facts)?;
        if let Some(seal) = &front.seal {
            let blocks = [
                Block::Heading(1, checkpoint(front.language).into()),
                Block::Paragraph(Passage::quiet(&seal.explained)),
            ];
            let kept = self.kept(&blocks);
            self.make_room(kept)?;
            blocks.iter().try_for_each(|block| self.block(block))?;
            let note = seal.note.trim_end().to_owned();
            self.block(&Block::Paragraph(Passage {
                manner: Manner::Code,
                words: note,
            }))?;
        }
        Ok(())
    }

    pub(super) fn block(&mut self, block: &Block) -> Result<(), NotPrinted> {
        match block {
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(passage) => {
                let kind = look::text(passage.manner);
                self.lines(kind, &passage.words, Role::Paragraph)?;
                self.y += kind.leading * 0.5;
                Ok(())
            }
            Block::List(points) => self.list(points),
            Block::Facts(facts) => tables::facts(self, facts),
            Block::Figures(figures) => self.figures(figures),
            Block::Table(table) => tables::table(self, table),
            Block::Records(level, table) => tables::records(self, *level, table),
        }
    }

    fn heading(&mut self, level: u8, words: &str) -> Result<(), NotPrinted> {
        let kind = look::heading(level);
        if self.y > look::TOP {
            self.y += kind.leading * look::ABOVE_HEADING;
        }
        // The title of the document is the first level, of which it has one.
        self.bookmark(level + 1, words);
        let role = Role::Heading(u16::from(level) + 1, words.into());
        self.lines(kind, words, role)?;
        self.y += kind.leading * look::BELOW_HEADING;
        Ok(())
    }

    fn bookmark(&mut self, level: u8, words: &str) {
        let page = self.out.sheets.len() - 1;
        self.out.bookmarks.push(Bookmark {
            level,
            words: words.replace('\n', " "),
            page,
            y: self.y,
        });
    }

    /// Sets words across the page, as a part of their own.
    fn lines(&mut self, kind: Type, words: &str, role: Role) -> Result<(), NotPrinted> {
        let part = self.part(role, None);
        self.lines_of(part, kind, words, look::MARGIN, look::BODY_WIDTH)
    }

    /// Sets words of a part below one another, over as many pages as they need.
    fn lines_of(
        &mut self,
        part: PartId,
        kind: Type,
        words: &str,
        x: f32,
        width: f32,
    ) -> Result<(), NotPrinted> {
        for words in wrap::lines(self.letters, kind.face, kind.size, width, words) {
            self.make_room(kind.leading)?;
            let baseline = self.y + kind.leading * 0.76;
            self.put(Piece::Words {
                part,
                x,
                baseline,
                kind,
                words,
            });
            self.y += kind.leading;
        }
        Ok(())
    }

    fn list(&mut self, points: &[Passage]) -> Result<(), NotPrinted> {
        const INDENT: f32 = 14.0;
        if points.is_empty() {
            return Ok(());
        }
        let list = self.part(Role::List, None);
        for point in points {
            let kind = look::text(point.manner);
            self.make_room(kind.leading)?;
            let item = self.part(Role::Point, Some(list));
            let bullet = self.part(Role::Bullet, Some(item));
            let body = self.part(Role::PointBody, Some(item));
            let baseline = self.y + kind.leading * 0.76;
            self.put(Piece::Words {
                part: bullet,
                x: look::MARGIN + 2.0,
                baseline,
                kind,
                words: "• ".into(),
            });
            let x = look::MARGIN + INDENT;
            self.lines_of(body, kind, &point.words, x, look::BODY_WIDTH - INDENT)?;
            self.y += 2.0;
        }
        self.y += 5.0;
        Ok(())
    }

    /// Figures stand side by side, each a list point of how much and of what.
    fn figures(&mut self, figures: &[Fact]) -> Result<(), NotPrinted> {
        const IN_A_ROW_MAX: usize = 4;
        for row in figures.chunks(IN_A_ROW_MAX) {
            let wide = look::BODY_WIDTH / row.len() as f32;
            let label = look::FIGURE_LABEL;
            self.make_room(look::FIGURE.leading + 3.0 * label.leading)?;
            let top = self.y;
            let mut lowest = top;
            for (place, figure) in row.iter().enumerate() {
                self.y = top;
                let part = self.part(Role::Paragraph, None);
                let x = look::MARGIN + wide * place as f32;
                self.lines_of(part, look::FIGURE, &figure.value, x, wide - 12.0)?;
                self.lines_of(part, label, &figure.label, x, wide - 12.0)?;
                lowest = lowest.max(self.y);
            }
            self.y = lowest + 10.0;
        }
        Ok(())
    }

    /// A filled stripe at the height that was reached.
    pub(super) fn area(&mut self, x: f32, width: f32, height: f32, colour: look::Colour) {
        let y = self.y;
        self.put(Piece::Area {
            x,
            y,
            width,
            height,
            colour,
        });
    }

    /// What every page repeats: what it is and for whom, where it comes from, and which page it is.
    fn repeat(&mut self, front: &FrontPage) {
        let pages = self.out.sheets.len();
        let kind = look::REPEATED;
        let half = look::BODY_WIDTH / 2.0 - 6.0;
        let mut short =
            |words: &str, width| wrap::shortened(self.letters, kind.face, kind.size, width, words);
        let what = short(&format!("{} · {}", front.kind, front.title), half);
        let sharing = short(&front.sharing, half);
        let traced = short(&traced(front), look::BODY_WIDTH * 0.8);
        for page in 0..pages {
            let number = numbered(front.language, page + 1, pages);
            let mut pieces = Vec::new();
            if page > 0 {
                let line = (look::HEADER_BASELINE, Place::Header);
                self.repeated(&mut pieces, line, &what, &sharing);
            }
            let line = (look::FOOTER_BASELINE, Place::Footer);
            self.repeated(&mut pieces, line, &traced, &number);
            if front.exercise {
                self.marked(&mut pieces, front.language);
            }
            self.out.sheets[page].pieces.extend(pieces);
        }
    }

    /// Words at the left and the right edge, parted from the text by a line.
    fn repeated(
        &mut self,
        pieces: &mut Vec<Piece>,
        (baseline, place): (f32, Place),
        left: &str,
        right: &str,
    ) {
        let kind = look::REPEATED;
        let wide = self.letters.width(kind.face, kind.size, right);
        let y = match place {
            Place::Footer => baseline - 13.0,
            Place::Header | Place::Table => baseline + 7.0,
        };
        pieces.push(Piece::Area {
            x: look::MARGIN,
            y,
            width: look::BODY_WIDTH,
            height: 0.5,
            colour: look::LINE,
        });
        let right_edge = look::MARGIN + look::BODY_WIDTH;
        for (x, words) in [(look::MARGIN, left), (right_edge - wide, right)] {
            pieces.push(Piece::Repeated {
                x,
                baseline,
                kind,
                words: words.into(),
                place,
            });
        }
    }

    /// The bands that mark an exercise, from edge to edge.
    fn marked(&mut self, pieces: &mut Vec<Piece>, language: Language) {
        let kind = look::BAND;
        let mark = language.phrase(Phrase::Exercise);
        let wide = self.letters.width(kind.face, kind.size, mark);
        let tops = [
            (0.0, Place::Header),
            (look::PAGE_HEIGHT - look::BAND_HEIGHT, Place::Footer),
        ];
        for (y, place) in tops {
            pieces.push(Piece::Area {
                x: 0.0,
                y,
                width: look::PAGE_WIDTH,
                height: look::BAND_HEIGHT,
                colour: look::EXERCISE,
            });
            let share = look::PAGE_WIDTH / MARKS_IN_BAND as f32;
            for nth in 0..MARKS_IN_BAND {
                pieces.push(Piece::Repeated {
                    x: share * (nth as f32 + 0.5) - wide / 2.0,
                    baseline: y + look::BAND_HEIGHT * 0.68,
                    kind,
                    words: mark.into(),
                    place,
                });
            }
        }
    }
}

fn traced(front: &FrontPage) -> String {
    let Some(seal) = &front.seal else {
        return front.subject.clone();
    };
    let shown: String = seal.root.chars().take(ROOT_CHARS_SHOWN).collect();
    let checkpoint = checkpoint(front.language);
    format!("{} · {checkpoint} {} {shown}…", front.subject, seal.size)
}

const fn checkpoint(language: Language) -> &'static str {
    match language {
        Language::Bokmal => "Sjekkpunkt",
        Language::Nynorsk => "Sjekkpunkt",
        Language::English => "Checkpoint",
    }
}

fn numbered(language: Language, page: usize, pages: usize) -> String {
    match language {
        Language::Bokmal | Language::Nynorsk => format!("Side {page} av {pages}"),
        Language::English => format!("Page {page} of {pages}"),
    }
}
