//! What the public is told, as a page in three languages and as feeds.
//!
//! Made from notices alone: whatever is not published, withdrawn since, or an exercise never comes
//! here, so it cannot be in any byte. The chrome is in the page's language; what was published stands
//! as it was written, marked with its own. Knows no HTTP and no script: the page needs none.

mod feeds;
mod html;

pub(crate) use html::escaped;
mod words;

#[cfg(test)]
mod tests;

use varsko_picture::Language;
use varsko_picture::information::Notice;

/// Most notices that are shown, the newest first.
pub const NOTICES_MAX: usize = 100;

/// A notice with the name of whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What is public.
    pub notice: Notice,
    /// The organisation's full name.
    pub organisation: String,
}

/// Everything that is public, in every form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The page, by language, in the order of [`Language::ALL`].
    html: [String; 3],
    /// JSON Feed 1.1.
    pub json: String,
    /// Atom (RFC 4287).
    pub atom: String,
}

impl Pages {
    /// Every form of these notices, the newest first; beyond [`NOTICES_MAX`] they are left out. A
    /// demonstration says so, lest anyone take it for real.
    pub fn of(mut told: Vec<Told>, demo: bool) -> Self {
        told.sort_by_key(|one| std::cmp::Reverse((one.notice.updated_at, one.notice.id)));
        told.truncate(NOTICES_MAX);
        Self {
            html: Language::ALL.map(|language| html::page(&told, language, demo)),
            json: feeds::json(&told, demo),
            atom: feeds::atom(&told, demo),
        }
    }

    /// The page in a language.
    pub fn html(&self, language: Language) -> &str {
        let [bokmal, nynorsk, english] = &self.html;
        match language {
            Language::Bokmal => bokmal,
            Language::Nynorsk => nynorsk,
            Language::English => english,
        }
    }
}
