//! Words of a sentence that stand in a row, in any language.

/// The words with commas between them, and `or` before the last.
pub(super) fn either<'w>(words: impl Iterator<Item = &'w str>, or: &str) -> String {
    let words: Vec<&str> = words.collect();
    match words.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} {or} {last}", first.join(", ")),
        all => all.concat(),
    }
}

/// What there is, with commas; `none` when there is nothing.
pub(super) fn known(all: &[String], none: &str) -> String {
    if all.is_empty() {
        none.into()
    } else {
        all.join(", ")
    }
}
