//! The same notices as feeds: JSON Feed 1.1 and Atom (RFC 4287).

use super::Told;
use super::html::escaped;
use super::words::words;
use serde_json::json;
use std::fmt::Write;
use varsko_domain::Timestamp;
use varsko_picture::Language;

/// The title of a feed; bokmål, for a feed is read in one language.
fn title(demo: bool) -> String {
    let says = words(Language::Bokmal);
    if demo {
        format!("{} {}", says.demo, says.title)
    } else {
        says.title.to_owned()
    }
}

/// JSON Feed 1.1.
pub(super) fn json(told: &[Told], demo: bool) -> String {
    let items: Vec<_> = told
        .iter()
        .map(|one| {
            let notice = &one.notice;
            json!({
                "id": format!("urn:uuid:{}", notice.id),
                "title": notice.title,
                "content_text": notice.text,
                "language": notice.language,
                "date_published": notice.published_at.to_string(),
                "date_modified": notice.updated_at.to_string(),
                "authors": [{ "name": one.organisation }],
            })
        })
        .collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": title(demo),
        "language": "nb",
        "items": items,
    });
    format!("{feed}\n")
}

/// Atom.
pub(super) fn atom(told: &[Told], demo: bool) -> String {
    let newest = told.iter().map(|one| one.notice.updated_at).max();
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nb\">\n\
         <id>urn:varsko:publikum</id>\n<title>{}</title>\n<updated>{}</updated>\n",
        escaped(&title(demo)),
        newest.unwrap_or(Timestamp(0))
    );
    for one in told {
        let notice = &one.notice;
        let _ = write!(
            out,
            "<entry xml:lang=\"{}\">\n<id>urn:uuid:{}</id>\n<title>{}</title>\n\
             <author><name>{}</name></author>\n<published>{}</published>\n\
             <updated>{}</updated>\n<content type=\"text\">{}</content>\n</entry>\n",
            escaped(&notice.language),
            notice.id,
            escaped(&notice.title),
            escaped(&one.organisation),
            notice.published_at,
            notice.updated_at,
            escaped(&notice.text)
        );
    }
    out.push_str("</feed>\n");
    out
}
