//! How the log tells of what comes to the players of an exercise, in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::inject::InjectEvent;

/// The template of the sentence an inject is told in. That it is an exercise stands first.
pub(super) const fn sentence(language: Language, event: &InjectEvent) -> &'static str {
    language.of(match event {
        InjectEvent::Delivered(_) => [
            "ØVELSE – innspill[ til {role}] fra {from}: {text}[. Levert {late} minutter etter planen]",
            "ØVING – innspel[ til {role}] frå {from}: {text}[. Levert {late} minutt etter planen]",
            "EXERCISE – inject[ to {role}] from {from}: {text}[. Delivered {late} minutes behind plan]",
        ],
    })
}
