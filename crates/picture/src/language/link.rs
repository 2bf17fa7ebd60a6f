//! How the log tells of links between incidents: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::link::events::{LinkEvent as L, Tie};

pub(super) const fn sentence(language: Language, event: &L) -> &'static str {
    language.of(match event {
        L::Linked(linked) => match linked.tie {
            Tie::Related => [
                "Knyttet til en annen hendelse som har med denne å gjøre ({other})[: {text}]",
                "Knytt til ei anna hending som har med denne å gjere ({other})[: {text}]",
                "Linked to another incident that has to do with this one ({other})[: {text}]",
            ],
            Tie::PartOf => [
                "Denne hendelsen er en del av en annen ({other})[: {text}]",
                "Denne hendinga er ein del av ei anna ({other})[: {text}]",
                "This incident is a part of another ({other})[: {text}]",
            ],
            Tie::Contains => [
                "En annen hendelse er en del av denne ({other})[: {text}]",
                "Ei anna hending er ein del av denne ({other})[: {text}]",
                "Another incident is a part of this one ({other})[: {text}]",
            ],
            Tie::MergedInto => [
                "Slått sammen med en annen hendelse; loggen går videre der ({other})[: {text}]",
                "Slått saman med ei anna hending; loggen går vidare der ({other})[: {text}]",
                "Merged with another incident; the log goes on there ({other})[: {text}]",
            ],
            Tie::Absorbed => [
                "En annen hendelse er slått sammen med denne; loggen går videre her ({other})[: {text}]",
                "Ei anna hending er slått saman med denne; loggen går vidare her ({other})[: {text}]",
                "Another incident was merged with this one; the log goes on here ({other})[: {text}]",
            ],
        },
        L::Unlinked(_) => [
            "Ikke lenger knyttet til en annen hendelse ({other}): {text}",
            "Ikkje lenger knytt til ei anna hending ({other}): {text}",
            "No longer linked to another incident ({other}): {text}",
        ],
    })
}
