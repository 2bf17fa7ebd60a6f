//! How the log tells of resources and stocks: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::resource::events::ResourceUseEvent as R;

pub(super) const fn sentence(language: Language, event: &R) -> &'static str {
    language.of(match event {
        R::Promised(_) => [
            "Ressurs reservert: {count}[ {unit}][ {name}] til {text}[, fram til {until}]",
            "Ressurs reservert: {count}[ {unit}][ {name}] til {text}[, fram til {until}]",
            "Resource reserved: {count}[ {unit}][ {name}] for {text}[, until {until}]",
        ],
        R::Deployed(_) => [
            "Ressurs sendt ut[: {count}][ {unit}][ {name}][ til {place}]",
            "Ressurs send ut[: {count}][ {unit}][ {name}][ til {place}]",
            "Resource sent out[: {count}][ {unit}][ {name}][ to {place}]",
        ],
        R::Returned(_) => [
            "Ressurs levert tilbake[: {count}][ {unit}][ {name}][. {text}]",
            "Ressurs levert tilbake[: {count}][ {unit}][ {name}][. {text}]",
            "Resource given back[: {count}][ {unit}][ {name}][. {text}]",
        ],
        R::StockReported(_) => [
            "Beholdning av {name}: {amount} {unit}[, tom {empty}][. Kilde: {source}]",
            "Behaldning av {name}: {amount} {unit}[, tom {empty}][. Kjelde: {source}]",
            "Stock of {name}: {amount} {unit}[, empty {empty}][. Source: {source}]",
        ],
    })
}
