//! Words broken into lines of a width: at spaces, and within a word only where it is wider than a line.
//!
//! Each line but the last of a paragraph keeps its space at the end, for a reading program tells words
//! apart by spaces alone.

use super::letters::{Face, Letters};

/// The lines that words become. There is always one, be it empty.
pub(super) fn lines(
    letters: &mut Letters,
    face: Face,
    size: f32,
    width: f32,
    words: &str,
) -> Vec<String> {
    let words = letters.legible(face, words);
    let mut lines = Vec::new();
    for paragraph in words.split('\n') {
        let mut line = String::new();
        let mut used = 0.0;
        for word in paragraph.split_inclusive(|c| ends_a_piece(face, c)) {
            let seen = letters.width(face, size, word.trim_end_matches(' '));
            if used + seen > width && seen <= width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            }
            if seen > width {
                let column = (face, size, width);
                used = broken(letters, column, used, word, &mut lines, &mut line);
                continue;
            }
            used += letters.width(face, size, word);
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// A line may end after a space, and in addresses and compounds after a stroke or a hyphen. What
/// machines read ends only at spaces, so that it can be copied from the page.
fn ends_a_piece(face: Face, c: char) -> bool {
    match face {
        Face::Code => c == ' ',
        Face::Text | Face::Strong => matches!(c, ' ' | '/' | '-'),
    }
}

/// Breaks a word that is wider than a line, going on in one that is `used` up to here; gives how
/// wide what is left in `line` is.
fn broken(
    letters: &mut Letters,
    (face, size, width): (Face, f32, f32),
    mut used: f32,
    word: &str,
    lines: &mut Vec<String>,
    line: &mut String,
) -> f32 {
    for c in word.chars() {
        let mut letter = [0; 4];
        let wide = letters.width(face, size, c.encode_utf8(&mut letter));
        if used + wide > width && !line.is_empty() && c != ' ' {
            lines.push(std::mem::take(line));
            used = 0.0;
        }
        used += wide;
        line.push(c);
    }
    used
}

/// Words shortened to fit in a width, with an ellipsis where something was left out.
pub(super) fn shortened(
    letters: &mut Letters,
    face: Face,
    size: f32,
    width: f32,
    words: &str,
) -> String {
    let words = letters.legible(face, words).replace('\n', " ");
    if letters.width(face, size, &words) <= width {
        return words;
    }
    let mut kept = words;
    while kept.pop().is_some() {
        let short = format!("{}…", kept.trim_end());
        if letters.width(face, size, &short) <= width {
            return short;
        }
    }
    kept
}
