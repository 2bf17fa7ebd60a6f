//! The marks log keepers put into a message: how exact the time is, that it corrects, that it is planned.

use varsko_domain::words::Precision;

/// How a correction begins.
const CORRECTIONS: [&str; 4] = ["rettelse:", "retting:", "korreksjon:", "correction:"];

/// A message with its marks read.
pub(super) struct Marked {
    /// The message without the marks of precision.
    pub(super) text: String,
    pub(super) precision: Precision,
    pub(super) corrects_something: bool,
    pub(super) planned: bool,
}

/// Reads the marks. Of several marks of precision the coarsest holds; other brackets stay text.
pub(super) fn read(message: &str) -> Marked {
    let mut precision = Precision::Exact;
    let mut text = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, mark, after)) = next_bracket(rest) {
        match precision_of(mark) {
            Some(marked) => {
                precision = precision.max(marked);
                text.push_str(before.trim_end());
            }
            None => text.push_str(&rest[..rest.len() - after.len()]),
        }
        rest = after;
    }
    text.push_str(rest);
    let text = text.trim().to_owned();
    let folded = text.to_lowercase();
    Marked {
        precision,
        corrects_something: CORRECTIONS.iter().any(|prefix| folded.starts_with(prefix)),
        planned: folded.contains("(planlagt)") || folded.contains("(planlagt "),
        text,
    }
}

/// What stands before, in and after the first pair of square brackets.
fn next_bracket(text: &str) -> Option<(&str, &str, &str)> {
    let (before, opened) = text.split_once('[')?;
    let (mark, after) = opened.split_once(']')?;
    Some((before, mark, after))
}

fn precision_of(mark: &str) -> Option<Precision> {
    let bare: String = mark
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ");
    match bare.as_str() {
        "ca" => Some(Precision::Approximate),
        "ca kun døgndel oppgitt" | "kun døgndel oppgitt" => Some(Precision::Daypart),
        "kl ukjent" => Some(Precision::DateOnly),
        _ => None,
    }
}
