//! Small pieces of language: which one, and how numbers, rows and values are put into words.

/// How many stretches of row numbers are named before the rest is counted.
const STRETCHES_MAX: usize = 12;
/// How much of a value is quoted in a sentence, in characters.
const QUOTED_CHARS_MAX: usize = 60;

pub use varsko_picture::Language;

/// One thing said in the three languages.
pub(super) fn choose<T>(language: Language, bokmal: T, nynorsk: T, english: T) -> T {
    match language {
        Language::Bokmal => bokmal,
        Language::Nynorsk => nynorsk,
        Language::English => english,
    }
}

/// A value as it may stand in a sentence: short, on one line, in quotation marks.
pub(super) fn quoted(value: &str) -> String {
    let mut chars = value
        .trim()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c });
    let shown: String = chars.by_ref().take(QUOTED_CHARS_MAX).collect();
    let rest = if chars.next().is_some() { "…" } else { "" };
    format!("«{shown}{rest}»")
}

/// Row numbers as people write them: `3, 7–9, 12`.
pub(super) fn numbers(rows: &[u64], language: Language) -> String {
    let mut stretches: Vec<(u64, u64)> = Vec::new();
    for &nr in rows {
        match stretches.last_mut() {
            Some((_, end)) if end.checked_add(1) == Some(nr) => *end = nr,
            _ => stretches.push((nr, nr)),
        }
    }
    let named = stretches
        .iter()
        .take(STRETCHES_MAX)
        .map(|(start, end)| match end - start {
            0 => start.to_string(),
            1 => format!("{start}, {end}"),
            _ => format!("{start}–{end}"),
        });
    let named = named.collect::<Vec<_>>().join(", ");
    if stretches.len() <= STRETCHES_MAX {
        return named;
    }
    let more: u64 = stretches[STRETCHES_MAX..]
        .iter()
        .map(|(start, end)| end - start + 1)
        .sum();
    choose(
        language,
        format!("{named} og {more} til"),
        format!("{named} og {more} til"),
        format!("{named} and {more} more"),
    )
}

/// `1 rad`, `2 rader`.
pub(super) fn rows(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::Bokmal | Language::Nynorsk, 1) => "1 rad".to_owned(),
        (Language::Bokmal | Language::Nynorsk, n) => format!("{n} rader"),
        (Language::English, 1) => "1 row".to_owned(),
        (Language::English, n) => format!("{n} rows"),
    }
}

/// A length of time to the minute: `2 d 3 t 5 min`.
pub(super) fn duration(ms: i64, language: Language) -> String {
    let minutes = ms / 60_000;
    let (days, hours, minutes) = (minutes / 1_440, minutes / 60 % 24, minutes % 60);
    let hour = choose(language, "t", "t", "h");
    match (days, hours) {
        (0, 0) => format!("{minutes} min"),
        (0, _) => format!("{hours} {hour} {minutes} min"),
        _ => format!("{days} d {hours} {hour} {minutes} min"),
    }
}
