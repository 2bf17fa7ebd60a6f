//! The public page as HTML that needs no script and no style to be read.

use super::Told;
use super::words::words;
use std::fmt::Write;
use varsko_domain::Timestamp;
use varsko_picture::Language;

/// The page with these notices.
pub(super) fn page(told: &[Told], language: Language, demo: bool) -> String {
    let says = words(language);
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<link rel=\"stylesheet\" href=\"/pages.css\">\n\
         <link rel=\"alternate\" type=\"application/atom+xml\" href=\"/publikum/feed.atom\">\n\
         <link rel=\"alternate\" type=\"application/feed+json\" href=\"/publikum/feed.json\">\n\
         <main>\n<h1>{}</h1>\n",
        language.tag(),
        says.title,
        says.title
    );
    if demo {
        let _ = writeln!(out, "<p role=\"note\"><strong>{}</strong></p>", says.demo);
    }
    let _ = writeln!(out, "<p>{}</p>", says.emergency);
    if told.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", says.nothing);
    }
    for one in told {
        article(&mut out, one, language);
    }
    let _ = write!(
        out,
        "<footer>\n<p><a href=\"/publikum\" hreflang=\"nb\" lang=\"nb\">Bokmål</a> · \
         <a href=\"/publikum/nn\" hreflang=\"nn\" lang=\"nn\">Nynorsk</a> · \
         <a href=\"/publikum/en\" hreflang=\"en\" lang=\"en\">English</a></p>\n\
         <p>{} <a href=\"/publikum/feed.atom\">Atom</a> · \
         <a href=\"/publikum/feed.json\">JSON Feed</a></p>\n</footer>\n</main>\n</html>\n",
        says.feeds
    );
    out
}

fn article(out: &mut String, told: &Told, language: Language) {
    let (says, notice) = (words(language), &told.notice);
    let _ = write!(
        out,
        "<article id=\"n-{}\">\n<h2 lang=\"{}\">{}</h2>\n<p><small>{} · {} {}",
        notice.id,
        escaped(&notice.language),
        escaped(&notice.title),
        escaped(&told.organisation),
        says.published,
        time(notice.published_at, language)
    );
    if notice.corrected {
        let corrected = time(notice.updated_at, language);
        let _ = write!(out, " · <strong>{}</strong> {corrected}", says.corrected);
    }
    let _ = writeln!(out, "</small></p>");
    for paragraph in notice.text.split("\n\n").map(str::trim) {
        let lines = escaped(paragraph).replace('\n', "<br>\n");
        let _ = writeln!(out, "<p lang=\"{}\">{lines}</p>", escaped(&notice.language));
    }
    let _ = writeln!(out, "</article>");
}

fn time(at: Timestamp, language: Language) -> String {
    // Beside no day at all, a time is told with its date.
    let told = language.moment(at, Timestamp(i64::MIN));
    format!("<time datetime=\"{at}\">{told}</time>")
}

/// Words as text or attribute value of a document in HTML or XML. Characters that XML has no place
/// for are left out.
pub(crate) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
