//! Words of ordinary days, of the picture's particulars, and of who has read what.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// What a duty log is kept for.
    DutyLogKind {
        /// Vaktlogg: what comes in while on duty.
        Duty,
        /// Medielogg: what media ask and write.
        Media,
        /// A planned event, such as a concert or a visit.
        Planned,
    }
    /// How a line was shown to someone.
    Means {
        /// In the log, the queue, a search or a replay.
        Log,
        /// In a file taken out.
        Export,
        /// A file that belongs to the line was taken.
        Attachment,
    }
    /// What a prognosis tells.
    Prognosis {
        /// Forventet: what is most likely.
        Expected,
        /// Verst tenkelig: what it may come to.
        Worst,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_ordinary_days_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
