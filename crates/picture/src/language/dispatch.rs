//! What is told of a notification on its way to people: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::dispatch::DispatchEvent;
use varsko_domain::words::Unreached;

/// The template of the sentence an event is told in.
pub(super) const fn sentence(language: Language, event: &DispatchEvent) -> &'static str {
    let sentences = match event {
        DispatchEvent::Queued(_) => [
            "Klart til utsending til {who}: {channels}[, runde {round}][ ({late} min for sent)]",
            "Klart til utsending til {who}: {channels}[, runde {round}][ ({late} min for seint)]",
            "Ready to go to {who}: {channels}[, round {round}][ ({late} min late)]",
        ],
        DispatchEvent::Failed(_) => [
            "{The_message} kom ikke fram til {recipient}[ ({channel})]: {reason}[. {retry}]",
            "{The_message} kom ikkje fram til {recipient}[ ({channel})]: {reason}[. {retry}]",
            "{The_message} did not get through to {recipient}[ ({channel})]: {reason}[. {retry}]",
        ],
        DispatchEvent::NotReached(_) => [
            "{recipient} kan ikke nås: {reason}[ ({late} min for sent)]",
            "{recipient} kan ikkje nåast: {reason}[ ({late} min for seint)]",
            "{recipient} cannot be reached: {reason}[ ({late} min late)]",
        ],
        DispatchEvent::Stopped(_) => [
            "Varslingen er stanset: {reason}",
            "Varslinga er stansa: {reason}",
            "The notification was stopped: {reason}",
        ],
    };
    language.of(sentences)
}

/// Why someone could not be reached.
pub(super) const fn unreached(language: Language, why: Unreached) -> &'static str {
    let words = match why {
        Unreached::NoContactPoint => [
            "ingen kontaktpunkter på listens kanaler",
            "ingen kontaktpunkt på kanalane til lista",
            "no contact point on the list's channels",
        ],
        Unreached::ChannelsFailed => [
            "alle kanaler sviktet",
            "alle kanalar svikta",
            "every channel failed",
        ],
    };
    language.of(words)
}
