//! Set pages printed as a file: PDF/A-2a and PDF/UA-1, with structure, bookmarks and what it is about.
//!
//! The printer we stand on refuses to write a file that breaks either standard. Everything in the
//! file follows from the description: no clock, no chance.

use super::letters::{Face, Letters};
use super::look::{Colour, PAGE_HEIGHT, PAGE_WIDTH, Type};
use super::sheet::{Bookmark, PartId, Piece, Place, Role, Sheet, Sheets};
use super::{FrontPage, NotPrinted};
use crate::export::times::zoned;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, TableHeaderScope, Tag,
    TagGroup, TagKind, TagTree,
};
use krilla::text::Font;
use std::num::NonZeroU16;
use varsko_domain::Timestamp;
use varsko_picture::Language;

const PRODUCT: &str = "Varsko";

/// Prints.
///
/// # Errors
/// [`NotPrinted::BelowStandard`] when the file would break a standard, which is a mistake in here.
pub(super) fn print(
    front: &FrontPage,
    set: &Sheets,
    letters: &mut Letters,
) -> Result<Vec<u8>, NotPrinted> {
    let below = |what: String| NotPrinted::BelowStandard(what);
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| below(format!("{error:?}")))?;
    let mut pdf = krilla::Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT)
        .ok_or_else(|| below("a page has no size".into()))?;
    let fonts = Face::ALL.map(|face| Font::new(face.file().into(), 0));
    let [Some(text), Some(strong), Some(code)] = fonts else {
        return Err(below("a face is no font".into()));
    };
    let ink = Ink {
        letters,
        fonts: [text, strong, code],
    };
    let mut content: Vec<Vec<Identifier>> = set.parts.iter().map(|_| Vec::new()).collect();
    for sheet in &set.sheets {
        let mut page = pdf.start_page_with(size.clone());
        let mut surface = page.surface();
        ink.sheet(&mut surface, sheet, &mut content);
        surface.finish();
        page.finish();
    }
    pdf.set_tag_tree(structure(set, content, front.language));
    pdf.set_outline(outline(&set.bookmarks));
    pdf.set_metadata(about(front));
    pdf.finish().map_err(|error| below(format!("{error:?}")))
}

/// What pages are printed with.
struct Ink<'a> {
    letters: &'a mut Letters,
    fonts: [Font; 3],
}

impl Ink<'_> {
    /// Prints one page; says what of it belongs to which part.
    fn sheet(&self, surface: &mut Surface<'_>, sheet: &Sheet, content: &mut [Vec<Identifier>]) {
        let mut open = None;
        for piece in &sheet.pieces {
            let belongs = Belongs::of(piece);
            if open != Some(belongs) {
                if open.is_some() {
                    surface.end_tagged();
                }
                let id = surface.start_tagged(belongs.tag());
                if let Belongs::Part(part) = belongs {
                    content[part].push(id);
                }
                open = Some(belongs);
            }
            self.piece(surface, piece);
        }
        if open.is_some() {
            surface.end_tagged();
        }
    }

    fn piece(&self, surface: &mut Surface<'_>, piece: &Piece) {
        match piece {
            Piece::Words {
                x,
                baseline,
                kind,
                words,
                ..
            }
            | Piece::Repeated {
                x,
                baseline,
                kind,
                words,
                ..
            } => self.words(surface, (*x, *baseline), *kind, words),
            Piece::Area {
                x,
                y,
                width,
                height,
                colour,
            } => {
                let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) else {
                    return;
                };
                let mut path = PathBuilder::new();
                path.push_rect(rect);
                if let Some(path) = path.finish() {
                    surface.set_fill(Some(fill(*colour)));
                    surface.draw_path(&path);
                }
            }
        }
    }

    fn words(&self, surface: &mut Surface<'_>, (x, y): (f32, f32), kind: Type, words: &str) {
        if words.is_empty() {
            return;
        }
        let glyphs = self.letters.glyphs(kind.face, words);
        let font = self.fonts[kind.face.number()].clone();
        surface.set_fill(Some(fill(kind.colour)));
        surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, words, kind.size, false);
    }
}

fn fill([red, green, blue]: Colour) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        ..Fill::default()
    }
}

/// What a piece is to someone who has the page read aloud.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Belongs {
    Part(PartId),
    Repeated(Place),
    Ornament,
}

impl Belongs {
    fn of(piece: &Piece) -> Self {
        match piece {
            Piece::Words { part, .. } => Belongs::Part(*part),
            Piece::Repeated { place, .. } => Belongs::Repeated(*place),
            Piece::Area { .. } => Belongs::Ornament,
        }
    }

    fn tag(self) -> ContentTag<'static> {
        let artifact = match self {
            Belongs::Part(_) => return ContentTag::Other,
            Belongs::Repeated(Place::Header) => ArtifactType::Header,
            Belongs::Repeated(Place::Footer) => ArtifactType::Footer,
            Belongs::Repeated(Place::Table) => ArtifactType::PaginationOther,
            Belongs::Ornament => ArtifactType::Layout,
        };
        ContentTag::Artifact(Artifact::with_kind(artifact))
    }
}

/// The structure with its content, in reading order.
fn structure(set: &Sheets, content: Vec<Vec<Identifier>>, language: Language) -> TagTree {
    let mut groups: Vec<TagGroup> = set
        .parts
        .iter()
        .zip(content)
        .map(|(part, content)| {
            TagGroup::with_children(
                tag(&part.role),
                content.into_iter().map(Node::from).collect(),
            )
        })
        .collect();
    // A part comes after the one it is in, so from the last to the first each is whole when it moves.
    let mut inner: Vec<Vec<TagGroup>> = set.parts.iter().map(|_| Vec::new()).collect();
    let mut outermost = Vec::new();
    while let Some(mut group) = groups.pop() {
        let mut own = std::mem::take(&mut inner[groups.len()]);
        own.reverse();
        own.into_iter().for_each(|child| group.push(child));
        match set.parts[groups.len()].within {
            Some(outer) => inner[outer].push(group),
            None => outermost.push(group),
        }
    }
    let mut tree = TagTree::new().with_lang(Some(tagged(language).into()));
    outermost
        .into_iter()
        .rev()
        .for_each(|group| tree.push(group));
    tree
}

fn tag(role: &Role) -> TagKind {
    match role {
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(words.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::Point => Tag::LI.into(),
        Role::Bullet => Tag::Lbl.into(),
        Role::PointBody => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Data => Tag::TD.into(),
    }
}

/// Bookmarks, each within the last one before it of a higher level.
fn outline(bookmarks: &[Bookmark]) -> Outline {
    let mut outline = Outline::new();
    nodes(bookmarks)
        .into_iter()
        .for_each(|node| outline.push_child(node));
    outline
}

fn nodes(bookmarks: &[Bookmark]) -> Vec<OutlineNode> {
    let mut nodes = Vec::new();
    let mut rest = bookmarks;
    while let [first, after @ ..] = rest {
        let inner = after.iter().position(|next| next.level <= first.level);
        let (inner, next) = after.split_at(inner.unwrap_or(after.len()));
        let place = XyzDestination::new(first.page, Point::from_xy(0.0, first.y));
        let mut node = OutlineNode::new(first.words.clone(), place).with_open(first.level == 1);
        nodes_of(inner, &mut node);
        nodes.push(node);
        rest = next;
    }
    nodes
}

fn nodes_of(bookmarks: &[Bookmark], node: &mut OutlineNode) {
    nodes(bookmarks)
        .into_iter()
        .for_each(|inner| node.push_child(inner));
}

/// What the file says about itself.
fn about(front: &FrontPage) -> Metadata {
    let mut keywords = vec![front.subject.clone()];
    let mut id = format!("{} {} {}", front.kind, front.subject, front.made_at.0);
    if let Some(seal) = &front.seal {
        keywords.push(seal.root.clone());
        id = format!("{id} {}", seal.root);
    }
    let metadata = Metadata::new()
        .title(format!("{}: {}", front.kind, front.title))
        .language(tagged(front.language).into())
        .authors(vec![front.owner.clone()])
        .description(front.sharing.clone())
        .keywords(keywords)
        .creator(PRODUCT.into())
        .producer(PRODUCT.into())
        .document_id(id)
        .text_direction(TextDirection::LeftToRight);
    match dated(front.made_at) {
        Some(date) => metadata.creation_date(date),
        None => metadata,
    }
}

/// The instant by the wall clock here; none when it lies outside the calendar.
fn dated(at: Timestamp) -> Option<DateTime> {
    let local = zoned(at)?;
    let minutes = local.offset().seconds() / 60;
    Some(
        DateTime::new(u16::try_from(local.year()).ok()?)
            .month(local.month().try_into().ok()?)
            .day(local.day().try_into().ok()?)
            .hour(local.hour().try_into().ok()?)
            .minute(local.minute().try_into().ok()?)
            .second(local.second().try_into().ok()?)
            .utc_offset_hour((minutes / 60).try_into().ok()?)
            .utc_offset_minute((minutes % 60).unsigned_abs().try_into().ok()?),
    )
}

const fn tagged(language: Language) -> &'static str {
    match language {
        Language::Bokmal => "nb-NO",
        Language::Nynorsk => "nn-NO",
        Language::English => "en-GB",
    }
}
