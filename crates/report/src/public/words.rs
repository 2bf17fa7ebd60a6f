//! What the public page says of itself, in bokmål, nynorsk and English.

use varsko_picture::Language;

/// The chrome of the page.
pub(super) struct Words {
    pub(super) title: &'static str,
    pub(super) nothing: &'static str,
    pub(super) published: &'static str,
    pub(super) corrected: &'static str,
    pub(super) demo: &'static str,
    pub(super) emergency: &'static str,
    pub(super) feeds: &'static str,
}

pub(super) const fn words(language: Language) -> Words {
    match language {
        Language::Bokmal => Words {
            title: "Informasjon til befolkningen",
            nothing: "Det er ikke publisert noe nå.",
            published: "Publisert",
            corrected: "Rettet",
            demo: "DEMONSTRASJON. Ingenting her er virkelig.",
            emergency: "Er liv i fare, ring 110, 112 eller 113.",
            feeds: "Følg med i en nyhetsleser:",
        },
        Language::Nynorsk => Words {
            title: "Informasjon til folket",
            nothing: "Det er ikkje publisert noko no.",
            published: "Publisert",
            corrected: "Retta",
            demo: "DEMONSTRASJON. Ingenting her er verkeleg.",
            emergency: "Er liv i fare, ring 110, 112 eller 113.",
            feeds: "Følg med i ein nyhendelesar:",
        },
        Language::English => Words {
            title: "Public information",
            nothing: "Nothing is published at the moment.",
            published: "Published",
            corrected: "Corrected",
            demo: "DEMONSTRATION. Nothing here is real.",
            emergency: "If lives are in danger, call 110, 112 or 113.",
            feeds: "Follow in a news reader:",
        },
    }
}
