//! The letters documents are set in: how wide words are, and which glyphs they become.
//!
//! The faces come with the product, so that a document looks the same wherever it is made. What they
//! have no letter for stands as its code point, for a log may not lose what someone wrote, and a
//! reader may not be fooled by what cannot be seen. Knows no page.

use harfrust::{Buffer, Direction, Font, Script, ShapeOptions, ShapePlan, ShaperFont, Tag, shape};
use krilla::text::{GlyphId, KrillaGlyph};
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;

/// Words whose width is remembered; when there are more it begins anew.
const WORDS_KEPT_MAX: usize = 20_000;

/// A face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Face {
    /// For text.
    Text,
    /// For what stands out.
    Strong,
    /// For what is compared letter by letter: all of one width, and none like another.
    Code,
}

impl Face {
    /// Every face, in the order of its number.
    pub(super) const ALL: [Face; 3] = [Face::Text, Face::Strong, Face::Code];

    /// The file it comes from.
    pub(super) const fn file(self) -> &'static [u8] {
        match self {
            Face::Text => include_bytes!("../../fonts/SourceSans3-Regular.otf"),
            Face::Strong => include_bytes!("../../fonts/SourceSans3-Semibold.otf"),
            Face::Code => include_bytes!("../../fonts/SourceCodePro-Regular.otf"),
        }
    }

    pub(super) const fn number(self) -> usize {
        match self {
            Face::Text => 0,
            Face::Strong => 1,
            Face::Code => 2,
        }
    }
}

static FONTS: LazyLock<[Font; 3]> = LazyLock::new(|| {
    Face::ALL.map(|face| {
        Font::new(face.file(), 0).expect("the faces that come with the product are fonts")
    })
});

/// The faces, ready to set with.
pub(super) struct Letters {
    shapers: [ShaperFont<'static, 'static>; 3],
    plans: [ShapePlan; 3],
    script: Option<Script>,
    widths: HashMap<(Face, Box<str>), f32>,
}

impl Letters {
    pub(super) fn new() -> Self {
        let [text, strong, code] = &*FONTS;
        let script = Script::from_iso15924_tag(Tag::new(b"Latn"));
        let plan = |font| ShapePlan::new(font, Direction::LeftToRight, script, None, &[]);
        Self {
            shapers: [text, strong, code].map(ShaperFont::new),
            plans: [text, strong, code].map(plan),
            script,
            widths: HashMap::new(),
        }
    }

    /// How wide words are, in points. They are legible, and without a line feed.
    pub(super) fn width(&mut self, face: Face, size: f32, words: &str) -> f32 {
        let key = (face, words.into());
        if let Some(width) = self.widths.get(&key) {
            return width * size;
        }
        let glyphs = self.glyphs(face, words);
        let width: f32 = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        if self.widths.len() >= WORDS_KEPT_MAX {
            self.widths.clear();
        }
        self.widths.insert(key, width);
        width * size
    }

    /// The glyphs of legible words, their lengths in parts of the size of the letters.
    pub(super) fn glyphs(&self, face: Face, words: &str) -> Vec<KrillaGlyph> {
        let mut buffer = Buffer::new();
        buffer.push_str(words);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(self.script);
        let shaper = &self.shapers[face.number()];
        let options = ShapeOptions::new().plan(Some(&self.plans[face.number()]));
        shape(shaper, &mut buffer, options).expect("the plan is for this font and direction");
        let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
        let per_em = f32::from(FONTS[face.number()].units_per_em());
        let part = |units: i32| units as f32 / per_em;
        let ends = infos.iter().enumerate().map(|(at, info)| {
            let later = infos[at..].iter().map(|later| later.cluster);
            let next = later.into_iter().find(|cluster| *cluster != info.cluster);
            next.map_or(words.len(), |cluster| cluster as usize)
        });
        let placed = infos.iter().zip(positions).zip(ends);
        placed
            .map(|((info, position), end)| {
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    part(position.x_advance),
                    part(position.x_offset),
                    part(position.y_offset),
                    part(position.y_advance),
                    info.cluster as usize..end,
                    None,
                )
            })
            .collect()
    }

    /// The words with a letter for everything: what the face has none for stands as its code point,
    /// and so does what would be there without being seen. Line feeds stay, other blanks are spaces.
    pub(super) fn legible(&self, face: Face, words: &str) -> String {
        let shaper = &self.shapers[face.number()];
        let mut legible = String::with_capacity(words.len());
        let mut chars = words.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\n' => legible.push('\n'),
                '\r' if chars.peek() == Some(&'\n') => {}
                '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => legible.push('\n'),
                '\t' => legible.push(' '),
                c if !is_unseen(c) && shaper.nominal_glyph(c.into()).is_some() => legible.push(c),
                c => {
                    let _ = write!(legible, "[U+{:04X}]", u32::from(c)); // a string takes everything
                }
            }
        }
        legible
    }
}

/// True for what leaves no mark, or says how its neighbours are shown.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..
        )
}
