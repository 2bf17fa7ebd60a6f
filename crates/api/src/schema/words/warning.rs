//! Words of warnings that others send.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// How dangerous what a warning is about may become.
    WarningLevel {
        /// Grønt: nothing to be aware of, or not said.
        Green,
        /// Gult: be aware, a challenging situation.
        Yellow,
        /// Oransje: be prepared, a serious situation.
        Orange,
        /// Rødt: take action, an extreme situation.
        Red,
    }
    /// What an incident's log tells of a warning.
    WarningNews {
        /// The incident is about it from now on.
        Attached,
        /// Its sender says it anew.
        Updated,
        /// Its sender has called it off.
        CalledOff,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_warnings_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
