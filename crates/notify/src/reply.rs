//! What someone meant who answered a notification with a text message.
//!
//! Bokmål, nynorsk and English, in any case, with or without a full stop. Only what is certain
//! counts as understood; everything else is kept as it was written.

/// Longest time until someone comes that is believed, in minutes: a day.
const ETA_MINUTES_MAX: u32 = 24 * 60;

/// What a reply means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Received and understood, perhaps with the minutes until they come.
    Understood {
        /// Minutes until they are there.
        eta_minutes: Option<u32>,
    },
    /// Cannot come.
    Cannot,
    /// Something else: to be read by a person, and not counted as understood.
    Unclear,
}

/// Reads a reply.
pub fn read_reply(text: &str) -> Reply {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    match words.as_slice() {
        ["ja" | "ok" | "okei" | "1" | "yes" | "mottatt" | "forstått" | "forstatt"]
        | ["mottatt", "og", "forstått" | "forstatt"] => Reply::Understood { eta_minutes: None },
        ["nei" | "no" | "2"] | ["kan", "ikke" | "ikkje"] => Reply::Cannot,
        ["kan", "ikke" | "ikkje", "komme" | "kome" | "koma"] | ["cannot", "come"] => Reply::Cannot,
        ["kommer" | "kjem" | "coming"] => Reply::Understood { eta_minutes: None },
        ["ja", rest @ ..] | ["ok", rest @ ..] => coming(rest),
        rest => coming(rest),
    }
}

/// `KOMMER 20`, `KJEM OM 20 MIN`.
fn coming(words: &[&str]) -> Reply {
    let (minutes, unit) = match words {
        [
            "kommer" | "kjem" | "coming",
            "om" | "in",
            minutes,
            unit @ ..,
        ]
        | ["kommer" | "kjem" | "coming", minutes, unit @ ..] => (minutes, unit),
        _ => return Reply::Unclear,
    };
    let is_minutes = matches!(unit, [] | ["min" | "minutt" | "minutter" | "minutes"]);
    match minutes.parse() {
        Ok(eta) if is_minutes && eta <= ETA_MINUTES_MAX => Reply::Understood {
            eta_minutes: Some(eta),
        },
        _ => Reply::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn understood(eta_minutes: Option<u32>) -> Reply {
        Reply::Understood { eta_minutes }
    }

    #[test]
    fn yes_counts_as_understood_however_it_is_written() {
        for text in [
            "JA",
            " ja. ",
            "OK",
            "Ok!",
            "1",
            "Mottatt og forstått",
            "yes",
        ] {
            assert_eq!(read_reply(text), understood(None), "{text}");
        }
    }

    #[test]
    fn coming_in_so_many_minutes_is_understood_with_the_minutes() {
        for text in [
            "KOMMER 20",
            "kommer om 20 min",
            "Kjem om 20 minutt.",
            "ja, kommer 20",
            "coming in 20",
        ] {
            assert_eq!(read_reply(text), understood(Some(20)), "{text}");
        }
        assert_eq!(read_reply("kommer"), understood(None));
    }

    #[test]
    fn no_and_cannot_come_decline() {
        for text in ["NEI", "2", "kan ikke", "Kan ikkje kome", "kan ikke komme."] {
            assert_eq!(read_reply(text), Reply::Cannot, "{text}");
        }
    }

    #[test]
    fn what_is_not_certain_counts_as_nothing() {
        for text in [
            "",
            "?",
            "hvem er dette",
            "ja men ikke før i morgen",
            "kommer 20 timer",
            "kommer 99999",
            "kommer -5 år",
            "nei vent",
            "okay da",
            "11",
        ] {
            assert_eq!(read_reply(text), Reply::Unclear, "{text}");
        }
    }
}
